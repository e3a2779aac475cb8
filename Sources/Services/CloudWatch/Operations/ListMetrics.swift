package import CloudWatchAPI
package import Gate
import MetricsEngine
import Shapes
package import Store
import Vocabulary

extension ListMetrics: ReadHandler {
    package static var isDataEvent: Bool { true }
    private static let pageMax = 500

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output {
        if input.owningAccount != nil, input.includeLinkedAccounts != true {
            throw Refusal.combination(
                "The parameter OwningAccount can be used only if IncludeLinkedAccounts is true.")
        }
        // No account is linked to another here.
        if let owner = input.owningAccount, owner != call.account.description {
            return Output(metrics: [], owningAccounts: [])
        }
        let filters = input.dimensions ?? []
        let query = PageQuery(
            call.operation, call.account.description, call.region.description, input.namespace,
            input.metricName, input.recentlyActive,
            filters.map { "\($0.name)=\($0.value ?? "*")" }.joined(separator: "\u{1f}"))
        var after: String?
        if let token = input.nextToken {
            guard let key = try? query.key(of: token).first else { throw Refusal.badTokenValue }
            after = key
        }
        let page = service.metrics.list(
            MetricFilter(
                namespace: input.namespace, name: input.metricName,
                dimensions: filters.map { MetricFilter.Dimension($0.name, $0.value) },
                isRecentlyActive: input.recentlyActive != nil),
            in: MetricScope(account: call.account, region: call.region), after: after,
            limit: pageMax, now: call.time.seconds)
        let owners: [String]? =
            input.includeLinkedAccounts == true
            ? Array(repeating: call.account.description, count: page.metrics.count) : nil
        return Output(
            metrics: page.metrics.map { MetricWords.shape($0) },
            nextToken: page.next.map { query.marker(after: [$0]) }, owningAccounts: owners)
    }
}

/// Metrics between the API and the engine.
enum MetricWords {
    static func shape(_ metric: MetricIdentity) -> CloudWatchShape.Metric {
        CloudWatchShape.Metric(
            namespace: metric.namespace, metricName: metric.name,
            dimensions: metric.dimensions.map {
                CloudWatchShape.Dimension(name: $0.name, value: $0.value)
            })
    }

    static func identity(
        _ namespace: String?, _ name: String?, _ dimensions: [CloudWatchShape.Dimension]?
    ) -> MetricIdentity {
        MetricIdentity(
            namespace: namespace ?? "", name: name ?? "",
            dimensions: (dimensions ?? []).map { MetricDimension($0.name, $0.value) })
    }

    /// 1, 5, 10, 20, 30 or a multiple of 60.
    static func isPeriod(_ seconds: Int) -> Bool {
        [1, 5, 10, 20, 30].contains(seconds) || (seconds > 0 && seconds % 60 == 0)
    }
}
