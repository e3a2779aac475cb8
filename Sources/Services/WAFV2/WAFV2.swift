// WAFV2: web ACLs, rule groups, IP sets and regex pattern sets, what they are attached to, and
// what they saw.
//
// The service keeps definitions and answers for them: it refuses what could not be enforced, so
// that whatever is stored compiles. Judging requests is the WebRules engine's, and letting them
// through the proxy's: both meet here at `Protection`, the definition in force on one resource with
// all that it refers to, and at `TrafficBook`, where the proxy notes what it saw.
//
// It refuses to know sockets, requests and how a rule is evaluated.
