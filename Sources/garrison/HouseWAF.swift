import Challenge
import Gate
import Logging
import Vocabulary
import WAFV2

/// The proxy inside the server, and all that its web ACLs need of the house.
struct HouseWAF {
    /// Seconds between two measurements.
    private static let measureSeconds = 10

    /// What of the house it is joined to.
    struct Neighbours {
        let waf: WAFV2Service
        let buckets: any BucketAccess
        let groups: (any LogGroupAccess)?
        let metrics: (any MetricSink)?
        let web: any WebClient
        /// Watches what the listeners carry.
        var shield: HouseShield?
    }

    /// What has to run. Those that deliver come first: what starts last is stopped first.
    static func loops(
        file: String, _ settings: Configuration, _ neighbours: Neighbours, tokenKey: [UInt8],
        clock: any Clock, entropy: any Entropy, logger: Logger
    ) throws -> [Loop] {
        let waf = neighbours.waf
        let proxy = try HouseProxy(
            file: file, account: settings.account, region: settings.region,
            observers: neighbours.shield.map { [$0.meters] } ?? [], clock: clock,
            entropy: entropy, logger: logger)
        waf.offer(coreRuleSets: Set(proxy.ruleSets.keys))
        let logs = WebLogs(
            groups: neighbours.groups, buckets: neighbours.buckets, web: neighbours.web,
            streams: proxy.streams, account: settings.account,
            bucketSeconds: settings.deliverySeconds, clock: clock, entropy: entropy,
            report: { logger.warning("web ACL logs: \($0)") })
        let challenger = Challenger(
            key: tokenKey, entropy: entropy, domainsOfKey: { waf.domains(ofAPIKey: $0) })
        let guards = WebGuards(
            waf: waf, proxy: proxy,
            surroundings: WebSurroundings(
                challenger: challenger, traffic: waf.traffic, logs: logs, lists: proxy.lists,
                clock: clock),
            logger: logger)
        var loops = [
            Loop("web ACL logs", logger) { await logs.run() },
            Loop("puzzles", logger) { await challenger.run() },
            Loop("web ACLs", logger) { try await guards.run() },
            Loop("proxy", logger) { try await proxy.run() },
        ]
        loops += neighbours.shield?.loops(watching: proxy) ?? []
        if let sink = neighbours.metrics {
            let account = settings.account
            loops.append(
                Loop("web ACL metrics", logger) {
                    while !Task.isCancelled {
                        try? await Task.sleep(for: .seconds(measureSeconds))
                        waf.traffic.measure(into: sink, account: account, at: clock.now())
                    }
                })
        }
        return loops
    }
}
