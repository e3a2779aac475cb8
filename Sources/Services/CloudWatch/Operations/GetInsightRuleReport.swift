package import CloudWatchAPI
package import Gate
import MetricsEngine
import Shapes
package import Store
import Vocabulary

extension GetInsightRuleReport: ReadHandler {
    private static let contributorsMax = 100
    private static let contributorsUsual = 10

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { try call.on([call.insightRuleARN(input.ruleName)], snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output {
        let row = try snapshot.row(
            "SELECT * FROM cw_insight_rules WHERE account = ? AND region = ? AND name = ?",
            call.place + [.text(input.ruleName)])
        guard let row else {
            throw Refusal.noResource(
                type: "insight-rule", id: call.insightRuleARN(input.ruleName))
        }
        let (start, end, period) = try span(input)
        let count = input.maxContributorCount ?? contributorsUsual
        guard (1...contributorsMax).contains(count) else {
            throw Refusal.value(
                "The parameter MaxContributorCount must be between 1 and \(contributorsMax).")
        }
        let order = input.orderBy ?? "Sum"
        guard order == "Sum" || order == "Maximum" else {
            throw Refusal.value("The value \(order) for parameter OrderBy is not supported.")
        }
        let metrics = input.metrics ?? []
        for metric in metrics where !InsightReport.metrics.contains(metric) {
            throw Refusal.value("The value \(metric) for parameter Metrics is not supported.")
        }
        let definition = try InsightDefinition(row.text("definition"))
        var report = InsightReport(definition, period: period)
        if row.text("state") == InsightState.enabled {
            report = try service.insightReport(
                definition, MetricScope(account: call.account, region: call.region), from: start,
                to: end, period: period)
        }
        return output(report, count: count, byMaximum: order == "Maximum", metrics, start, end)
    }

    private static func span(_ input: Input) throws -> (Int64, Int64, Int64) {
        guard input.startTime < input.endTime else {
            throw Refusal.value(
                "The parameter StartTime must be less than the parameter EndTime.")
        }
        guard input.period % 60 == 0 else {
            throw Refusal.value("The parameter Period must be a multiple of 60.")
        }
        let period = Int64(input.period)
        let start = input.startTime.seconds / period * period
        let end = input.endTime.seconds
        guard (end - start) / period <= CloudWatchService.insightPeriodsMax else {
            throw Refusal.value(
                "You have requested more than \(CloudWatchService.insightPeriodsMax) datapoints.")
        }
        return (start, end, period)
    }

    private static func output(
        _ report: InsightReport, count: Int, byMaximum: Bool, _ metrics: [String], _ start: Int64,
        _ end: Int64
    ) -> Output {
        let times = stride(from: start, to: end, by: Int(report.period))
        let contributors = report.top(count, byMaximum: byMaximum).map { it in
            CloudWatchShape.InsightRuleContributor(
                keys: it.keys, approximateAggregateValue: it.value,
                datapoints: times.compactMap { time in
                    report.periods[time]?.byContributor[it.keys].map {
                        CloudWatchShape.InsightRuleContributorDatapoint(
                            timestamp: Instant(seconds: time), approximateValue: $0)
                    }
                })
        }
        let points = metrics.isEmpty ? [] : times.map { datapoint(report.periods[$0], metrics, $0) }
        return Output(
            keyLabels: report.definition.keyLabels,
            aggregationStatistic: report.definition.isSum ? "Sum" : "SampleCount",
            aggregateValue: report.aggregate, approximateUniqueCount: report.totals.count,
            contributors: contributors, metricDatapoints: points)
    }

    private static func datapoint(
        _ tally: InsightReport.Tally?, _ metrics: [String], _ time: Int64
    ) -> CloudWatchShape.InsightRuleMetricDatapoint {
        func told(_ metric: String) -> Double? {
            metrics.contains(metric) ? InsightReport.value(of: metric, tally) : nil
        }
        return CloudWatchShape.InsightRuleMetricDatapoint(
            timestamp: Instant(seconds: time), uniqueContributors: told("UniqueContributors"),
            maxContributorValue: told("MaxContributorValue"), sampleCount: told("SampleCount"),
            average: told("Average"), sum: told("Sum"), minimum: told("Minimum"),
            maximum: told("Maximum"))
    }
}
