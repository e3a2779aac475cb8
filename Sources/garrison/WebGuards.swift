import Logging
import Matching
import Proxy
import Synchronization
import Vocabulary
import WAFV2
import WebRules

/// Keeps each listener's guard to what its web ACL says now.
final class WebGuards: Sendable {
    private let waf: WAFV2Service
    private let proxy: HouseProxy
    private let surroundings: WebSurroundings
    private let logger: Logger

    private struct InForce {
        var stamp: String
        /// Of the web ACL that the counters belong to.
        var webACL = ""
        var name = ""
        var counters = RateCounters()
    }
    private let inForce = Mutex<[ARN: InForce]>([:])

    init(waf: WAFV2Service, proxy: HouseProxy, surroundings: WebSurroundings, logger: Logger) {
        self.waf = waf
        self.proxy = proxy
        self.surroundings = surroundings
        self.logger = logger
        waf.traffic.joinLimits { [weak self] webACL, groupRule, rule in
            self?.limited(webACL, groupRule, rule) ?? []
        }
    }

    /// The addresses that a rate-based rule of a web ACL limits now, on whichever listener.
    private func limited(_ webACL: String, _ groupRule: String?, _ rule: String) -> [String] {
        let now = surroundings.clock.now()
        let all = inForce.withLock { $0.values.filter { $0.webACL == webACL } }
        var found: Set<String> = []
        for each in all {
            let name = RateCounters.rule(rule, group: groupRule, of: each.name)
            for address in each.counters.limitedAddresses(rule: name, at: now) {
                found.insert(address.description)
            }
        }
        return Array(found)
    }

    /// Follows changes until cancelled. A rule that cannot be compiled leaves the guard before it
    /// in force; a listener that has none yet then decides nothing, and its own setting says
    /// whether requests pass.
    func run() async throws {
        let changes = waf.changes.stream()
        try follow()
        for await _ in changes { try follow() }
    }

    private func follow() throws {
        for listener in proxy.listeners {
            let core = proxy.core(of: listener)
            let held = inForce.withLock { $0[listener] }
            guard let protection = try waf.protection(of: listener.description) else {
                if held != nil || core != nil { proxy.set(guard: core, for: listener) }
                inForce.withLock { $0[listener] = nil }
                continue
            }
            guard held?.stamp != protection.stamp else { continue }
            var next = InForce(stamp: protection.stamp)
            do {
                let acl = try WebACL(
                    json: protection.definition, addressSets: protection.ipSets,
                    patternSets: protection.regexPatternSets, groups: protection.ruleGroups,
                    ruleSets: proxy.ruleSets)
                if let held, held.webACL == acl.arn { next.counters = held.counters }
                next.webACL = acl.arn
                next.name = acl.name
                proxy.set(
                    guard: WebGuard(
                        acl: acl, counters: next.counters,
                        logging: LogRules(
                            logging: protection.logging, webACL: protection.definition),
                        surroundings: surroundings, listener: listener, next: core),
                    for: listener)
            } catch {
                logger.error("the web ACL of \(listener) is not in force: \(error)")
                if held == nil {
                    proxy.set(guard: Undecided(reason: "\(error)"), for: listener)
                } else if let held {
                    next = held
                    next.stamp = protection.stamp
                }
            }
            let kept = next
            inForce.withLock { $0[listener] = kept }
        }
    }

    private struct Undecided: Guard {
        let reason: String
        func judge(_ request: GuardedRequest) -> GuardVerdict { .undecided(reason) }
    }
}
