// WebRules: what do this web ACL and this rule set say about this request?
//
// The engine of the web application firewall. It judges a request, given as a plain value, by two
// kinds of rules that can be mixed:
//
// * AWS WAFv2 web ACLs. `WebACLDefinition` is read from the JSON form that the API uses, `WebACL`
//   compiles it once, and `WebACL.evaluate(_:at:)` answers with a `Verdict`: the action, the rule
//   that decided, labels, headers to insert or the response to send, and what the log record needs.
//   `Capacity` counts the units that `CheckCapacity` documents; `RateCounters` are what rate-based
//   rules remember from one request to the next.
// * SecLang, as the OWASP Core Rule Set uses it.
//
// Both stand on the same parts: text transformations on bytes, tokenisers that tell SQL and markup
// from text, readers of bodies, and compiled pattern sets.
//
// Evaluation is bounded whatever the request holds: bodies are inspected up to a limit, patterns
// run with step limits, collections and counters have named maxima.
//
// It knows no HTTP library, no SQL store and no clock. The caller brings the request, the country
// and the autonomous system of its addresses, the token that was presented, and the time.

/// What the engine works on: bytes as they came, never assumed to be valid text.
package typealias Bytes = [UInt8]
