import Gate
import MetricsEngine
import Store
import Vocabulary

extension CloudWatchService {
    /// Lines that one report looks at, the oldest first.
    private static let linesMax = 500_000
    private static let groupsMax = 1_000
    static let insightPeriodsMax: Int64 = 1_440

    /// What a rule's log groups say of a span of time.
    func insightReport(
        _ definition: InsightDefinition, _ scope: MetricScope, from: Int64, to: Int64,
        period: Int64
    ) throws -> InsightReport {
        var report = InsightReport(definition, period: period)
        guard let logs = neighbours.logs else { return report }
        var names: Set<String> = []
        for group in definition.groups {
            let isPrefix = group.hasSuffix("*")
            let found = try logs.groupNames(
                prefix: isPrefix ? String(group.dropLast()) : group, account: scope.account,
                region: scope.region)
            names.formUnion(isPrefix ? found : found.filter { $0 == group })
        }
        var left = Self.linesMax
        for name in names.sorted().prefix(Self.groupsMax) where left > 0 {
            let lines = try logs.lines(
                ofGroup: name, account: scope.account, region: scope.region, from: from * 1_000,
                to: to * 1_000, limit: left)
            for line in lines { report.add(line) }
            left -= lines.count
        }
        return report
    }

    /// INSIGHT_RULE_METRIC; nil if there is no such rule or metric.
    func insightSeries(
        _ rule: String, _ metric: String, _ scope: MetricScope, from: Int64, to: Int64,
        period: Int64
    ) -> MetricSeries? {
        guard InsightReport.metrics.contains(metric) else { return nil }
        let row = try? store.read {
            try $0.row(
                "SELECT * FROM cw_insight_rules WHERE account = ? AND region = ? AND name = ?",
                [
                    .text(scope.account.description), .text(scope.region.description),
                    .text(rule),
                ])
        }
        guard let row, let definition = try? InsightDefinition(row.text("definition")) else {
            return nil
        }
        guard row.text("state") == InsightState.enabled,
            let report = try? insightReport(
                definition, scope, from: from, to: to, period: max(period, 60))
        else { return MetricSeries() }
        var series = MetricSeries()
        for (time, tally) in report.periods.sorted(by: { $0.key < $1.key }) {
            guard let value = InsightReport.value(of: metric, tally) else { continue }
            series.times.append(time)
            series.values.append(value)
        }
        return series
    }
}

/// Whether a rule counts.
enum InsightState {
    static let enabled = "ENABLED"
    static let disabled = "DISABLED"
}
