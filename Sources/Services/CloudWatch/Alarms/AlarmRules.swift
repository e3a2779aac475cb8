import CloudWatchAPI
import MetricsEngine
import Vocabulary

extension PutMetricAlarm.Input {
    /// The rule that the engine judges: of a plain alarm, its metric as the one query.
    /// - Throws: a failure in AWS's words where the configuration makes no rule.
    func rule() throws -> AlarmRule {
        let queries: [MetricDataQuery]
        if let metrics {
            queries = try QueryReading(list: "Metrics").read(metrics)
        } else {
            queries = [try plainQuery()]
        }
        guard let comparison = comparisonOperator.flatMap({ AlarmComparison(rawValue: $0) }) else {
            throw Refusal.missing("ComparisonOperator")
        }
        guard let evaluationPeriods else { throw Refusal.missing("EvaluationPeriods") }
        let treatment = treatMissingData.map { MissingDataTreatment(rawValue: $0) }
        return AlarmRule(
            queries: queries, comparison: comparison, threshold: threshold,
            thresholdMetricID: thresholdMetricId, evaluationPeriods: evaluationPeriods,
            datapointsToAlarm: datapointsToAlarm,
            // What AWS's own tables measure on demand is no alarm while it is silent.
            missingData: namespace == "AWS/DynamoDB"
                ? .ignore : (treatment ?? .missing) ?? .missing,
            ignoresLowSamples: evaluateLowSampleCountPercentile == "ignore")
    }

    private func plainQuery() throws -> MetricDataQuery {
        let text = statistic ?? extendedStatistic ?? ""
        guard
            let stat = MetricStatQuery(
                metric: MetricWords.identity(namespace, metricName, dimensions), statistic: text,
                period: Int64(period ?? 60), unit: unit)
        else {
            throw Refusal.value(
                "The value \(text) for parameter ExtendedStatistic is not supported.")
        }
        return MetricDataQuery(id: "m1", source: .metric(stat))
    }
}
