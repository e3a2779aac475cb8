import Synchronization
package import Vocabulary
package import WAFV2API

/// What the proxy saw in the last three hours: samples of requests and counts, by rule and by path.
///
/// It lies in memory: AWS keeps no more, and a restart begins a new page. Everything is bounded.
package final class TrafficBook: Sendable {
    /// One request that a web ACL has judged.
    package struct Observation: Sendable {
        package let webACL: String
        /// The metric name of the web ACL; nil where it wants no metrics.
        package let metric: String?
        /// `ALLOW`, `BLOCK`, `CAPTCHA`, `CHALLENGE`: what became of it.
        package let outcome: String
        package let time: Instant
        /// The path of its URI, without the query.
        package let path: String
        /// The labels it ended with, whole.
        package let labels: [String]
        /// Each rule that matched, and the web ACL itself where its default action decided.
        package let hits: [Hit]

        package init(
            webACL: String, metric: String? = nil, outcome: String = "ALLOW", time: Instant,
            path: String, labels: [String], hits: [Hit]
        ) {
            self.webACL = webACL
            self.metric = metric
            self.outcome = outcome
            self.time = time
            self.path = path
            self.labels = labels
            self.hits = hits
        }
    }

    /// A rule's part in a request.
    package struct Hit: Sendable {
        /// The metric name of the rule, or of the web ACL for its default action.
        package let metric: String
        /// `ALLOW`, `BLOCK`, `COUNT`, `CAPTCHA`, `CHALLENGE`.
        package let action: String
        /// The rule group that holds the rule.
        package let group: String?
        package let isMeasured: Bool
        package let hasValidToken: Bool
        /// The request as samples show it; nil where sampling is off. Called only for those kept.
        package let sample: (@Sendable () -> WAFV2Shape.SampledHTTPRequest)?

        package init(
            metric: String, action: String, group: String? = nil, isMeasured: Bool = true,
            hasValidToken: Bool = false,
            sample: (@Sendable () -> WAFV2Shape.SampledHTTPRequest)?
        ) {
            self.group = group
            self.isMeasured = isMeasured
            self.hasValidToken = hasValidToken
            self.metric = metric
            self.action = action
            self.sample = sample
        }
    }

    /// How often something came of a web ACL since the last look.
    package struct Count: Hashable, Sendable {
        package enum Subject: Hashable, Sendable {
            /// All requests that the web ACL saw.
            case all
            /// A rule by its metric name, and the web ACL by its own where its default decided.
            case rule(String, group: String?)
            case label(String)
        }
        package let webACL: String
        /// The metric name of the web ACL.
        package let webACLMetric: String
        package let subject: Subject
        package let action: String
        package let hasValidToken: Bool
        package let requests: Int
    }

    /// The addresses that a rate-based rule limits now: web ACL, rule of a rule group, rule.
    package typealias LimitedAddresses = @Sendable (String, String?, String) -> [String]

    private struct CountKey: Hashable {
        let webACL: String
        let webACLMetric: String
        let subject: Count.Subject
        let action: String
        let hasValidToken: Bool
    }

    private struct State {
        var samples: [String: [String: SampleRing]] = [:]
        var paths: [String: PathCounts] = [:]
        var counts: [CountKey: Int] = [:]
        var chance: UInt64
        var limited: LimitedAddresses?
    }

    private static let webACLsMax = 512
    private static let metricsMax = 1_024
    private static let countsMax = 100_000
    private let state: Mutex<State>

    init(entropy: any Entropy) {
        let seed = entropy.bytes(8).reduce(UInt64(1)) { $0 << 8 | UInt64($1) }
        state = Mutex(State(chance: seed | 1))
    }

    package func note(_ seen: Observation) {
        state.withLock { state in
            Self.count(.all, seen.outcome, of: seen, &state)
            for label in seen.labels where !label.hasPrefix("awswaf:managed:token:id:") {
                Self.count(.label(label), seen.outcome, of: seen, &state)
            }
            for hit in seen.hits {
                if hit.isMeasured {
                    Self.count(
                        .rule(hit.metric, group: hit.group), hit.action, of: seen, &state,
                        hasValidToken: hit.hasValidToken)
                }
                guard let sample = hit.sample else { continue }
                Self.keep(sample, hit.metric, of: seen, &state)
            }
            guard state.paths.count < Self.webACLsMax || state.paths[seen.webACL] != nil else {
                return
            }
            state.paths[seen.webACL, default: PathCounts()].note(
                seen.path, bot: BotName(labels: seen.labels), at: seen.time)
        }
    }

    private static func count(
        _ subject: Count.Subject, _ action: String, of seen: Observation, _ state: inout State,
        hasValidToken: Bool = false
    ) {
        guard let metric = seen.metric else { return }
        let key = CountKey(
            webACL: seen.webACL, webACLMetric: metric, subject: subject, action: action,
            hasValidToken: hasValidToken)
        if state.counts.count < countsMax || state.counts[key] != nil {
            state.counts[key, default: 0] += 1
        }
    }

    private static func keep(
        _ sample: @Sendable () -> WAFV2Shape.SampledHTTPRequest, _ metric: String,
        of seen: Observation, _ state: inout State
    ) {
        guard state.samples.count < webACLsMax || state.samples[seen.webACL] != nil else { return }
        let held = state.samples[seen.webACL]
        guard (held?.count ?? 0) < metricsMax || held?[metric] != nil else { return }
        // xorshift64: which of many is kept matters to nobody's safety.
        state.chance ^= state.chance << 13
        state.chance ^= state.chance >> 7
        state.chance ^= state.chance << 17
        let draw = state.chance
        state.samples[seen.webACL, default: [:]][metric, default: SampleRing()]
            .note(at: seen.time, draw: draw, sample)
    }

    func samples(
        _ webACL: String, metrics: [String], from start: Instant, to end: Instant, max: Int
    ) -> Sampled {
        state.withLock { state in
            let rings = metrics.compactMap { state.samples[webACL]?[$0] }
            return Sampled(rings, from: start, to: end, max: max)
        }
    }

    func paths(_ webACL: String) -> PathCounts {
        state.withLock { $0.paths[webACL] ?? PathCounts() }
    }

    func limitedAddresses(_ webACL: String, groupRule: String?, rule: String) -> [String] {
        let source = state.withLock { $0.limited }
        return source?(webACL, groupRule, rule) ?? []
    }

    /// Has the proxy answer which addresses its rate-based rules limit.
    package func joinLimits(_ source: @escaping LimitedAddresses) {
        state.withLock { $0.limited = source }
    }

    /// The counts since the last call, for whoever keeps metrics.
    package func takeCounts() -> [Count] {
        let taken = state.withLock { state in
            defer { state.counts = [:] }
            return state.counts
        }
        return taken.map {
            Count(
                webACL: $0.key.webACL, webACLMetric: $0.key.webACLMetric,
                subject: $0.key.subject, action: $0.key.action,
                hasValidToken: $0.key.hasValidToken, requests: $0.value)
        }
    }

    func forget(_ webACL: String) {
        state.withLock {
            $0.samples[webACL] = nil
            $0.paths[webACL] = nil
        }
    }
}
