import CloudWatchAPI
import Gate
import MetricsEngine
import Protocols
import Shapes
import Store
import Vocabulary

/// One metric stream of the store.
struct StreamRecord: Sendable {
    static let running = "running"
    static let stopped = "stopped"

    let id: Int64
    let scope: MetricScope
    let name: String
    let input: PutMetricStream.Input
    let state: String
    let created: Instant
    let updated: Instant
    /// All minutes that begin before this second are written.
    let position: Int64
    /// Attempts in a row that failed.
    let failures: Int

    init(_ row: Row) throws {
        guard let account = AccountID(row.text("account")), let region = Region(row.text("region"))
        else { throw StoreError.corrupt("cw_streams: account or region") }
        scope = MetricScope(account: account, region: region)
        id = row.integer("id")
        name = row.text("name")
        input = try StoredJSON.read(row.text("config"), as: PutMetricStream.Input.self)
        state = row.text("state")
        created = row.instant("created")
        updated = row.instant("updated")
        position = row.integer("position")
        failures = Int(row.integer("failures"))
    }

    var arn: ARN {
        ARN(
            service: "cloudwatch", region: scope.region.description,
            account: scope.account.description, resource: "metric-stream/\(name)")
    }

    /// Whether the stream carries a metric: all, those included, or all but those excluded.
    func carries(_ metric: MetricIdentity) -> Bool {
        if let filters = input.includeFilters, !filters.isEmpty {
            return filters.contains { Self.matches($0, metric) }
        }
        return !(input.excludeFilters ?? []).contains { Self.matches($0, metric) }
    }

    private static func matches(
        _ filter: CloudWatchShape.MetricStreamFilter, _ metric: MetricIdentity
    ) -> Bool {
        guard filter.namespace == metric.namespace else { return false }
        guard let names = filter.metricNames, !names.isEmpty else { return true }
        return names.contains(metric.name)
    }

    /// Statistics told beside the usual four.
    func statistics(of metric: MetricIdentity) -> [(name: String, statistic: Statistic)] {
        (input.statisticsConfigurations ?? []).filter { configuration in
            configuration.includeMetrics.contains {
                $0.namespace == metric.namespace && $0.metricName == metric.name
            }
        }.flatMap(\.additionalStatistics).compactMap { name in
            Statistic(name).map { (name, $0) }
        }
    }
}

/// Where a stream's files go. AWS's streams feed a delivery stream of Firehose, and that a bucket;
/// here the delivery stream's ARN stands for the bucket of its name, and a bucket's ARN, with a
/// prefix if wanted, may be given in its place.
struct StreamTarget: Hashable {
    let bucket: String
    let prefix: String

    init?(_ text: String) {
        guard let arn = ARN(text) else { return nil }
        switch arn.service {
        case "firehose":
            guard arn.resource.hasPrefix("deliverystream/") else { return nil }
            bucket = String(arn.resource.dropFirst("deliverystream/".count))
            prefix = ""
        case "s3":
            let mark = arn.resource.firstIndex(of: "/")
            bucket = String(arn.resource[..<(mark ?? arn.resource.endIndex)])
            var rest = mark.map { String(arn.resource[arn.resource.index(after: $0)...]) } ?? ""
            if !rest.isEmpty, !rest.hasSuffix("/") { rest += "/" }
            prefix = rest
        default: return nil
        }
        if bucket.isEmpty { return nil }
    }
}

/// What AWS refuses of a metric stream.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricStream.html
enum StreamCheck {
    private static let filtersMax = 1_000
    private static let statisticsMax = 20
    private static let metricsMax = 100

    static func check(_ input: PutMetricStream.Input) throws {
        guard StreamTarget(input.firehoseArn) != nil else {
            throw Refusal.value(
                "The value \(input.firehoseArn) for parameter FirehoseArn is not valid. It must be "
                    + "the ARN of a delivery stream or of a bucket.")
        }
        guard let role = ARN(input.roleArn), role.service == "iam",
            role.resource.hasPrefix("role/")
        else {
            throw Refusal.value(
                "The value \(input.roleArn) for parameter RoleArn is not the ARN of a role.")
        }
        let included = input.includeFilters ?? []
        let excluded = input.excludeFilters ?? []
        guard included.isEmpty || excluded.isEmpty else {
            throw Refusal.combination(
                "The parameters IncludeFilters and ExcludeFilters are mutually exclusive and you "
                    + "have specified both.")
        }
        guard included.count <= filtersMax, excluded.count <= filtersMax else {
            throw Refusal.value("A stream can have at most \(filtersMax) filters.")
        }
        for filter in included + excluded where filter.namespace == nil {
            throw Refusal.missing("Namespace")
        }
        for configuration in input.statisticsConfigurations ?? [] {
            try check(configuration, format: input.outputFormat)
        }
    }

    private static func check(
        _ configuration: CloudWatchShape.MetricStreamStatisticsConfiguration, format: String
    ) throws {
        guard (1...statisticsMax).contains(configuration.additionalStatistics.count) else {
            throw Refusal.value(
                "AdditionalStatistics must have between 1 and \(statisticsMax) statistics.")
        }
        guard (1...metricsMax).contains(configuration.includeMetrics.count) else {
            throw Refusal.value("IncludeMetrics must have between 1 and \(metricsMax) metrics.")
        }
        for name in configuration.additionalStatistics {
            guard let statistic = Statistic(name), statistic.isExtended else {
                throw Refusal.value(
                    "The value \(name) for parameter AdditionalStatistics is not supported.")
            }
            if case .percentile = statistic { continue }
            guard format == "json" else {
                throw Refusal.value(
                    "The statistic \(name) is not supported with the output format \(format).")
            }
        }
    }
}
