import CloudWatchAPI
import Gate
import MetricsEngine
import Shapes
import Store
import Vocabulary

extension CloudWatchService {
    /// What the engine answers a caller's queries from.
    func context(_ scope: MetricScope, now: Int64) -> MetricQueryContext {
        MetricQueryContext(
            store: metrics, scope: scope, now: now,
            insightRule: { rule, metric, from, to, period in
                self.insightSeries(rule, metric, scope, from: from, to: to, period: period)
            },
            serviceQuota: { Quotas.value(of: $0) },
            anomalyExclusions: { self.exclusions(of: $0, scope) },
            tagValue: { _, _ in nil })
    }

    /// The time ranges that the detector of a metric must not learn from.
    private func exclusions(of query: MetricStatQuery, _ scope: MetricScope) -> [Range<Int64>] {
        let identity = DetectorIdentity.single(query.metric, query.statisticText)
        let row = try? store.read {
            try $0.row(
                """
                SELECT config FROM cw_detectors
                WHERE account = ? AND region = ? AND identity = ?
                """,
                [
                    .text(scope.account.description), .text(scope.region.description),
                    .text(identity),
                ])
        }
        guard let row,
            let config = try? DetectorRecord.configuration(row.text("config"))
        else { return [] }
        return (config.excludedTimeRanges ?? []).compactMap {
            $0.startTime < $0.endTime ? $0.startTime.seconds..<$0.endTime.seconds : nil
        }
    }
}

/// SERVICE_QUOTA: what this server allows of itself, by the usage metric's Service and Resource.
enum Quotas {
    static func value(of metric: MetricIdentity) -> Double? {
        guard metric.namespace == "AWS/Usage" else { return nil }
        switch (
            metric.value(ofDimension: "Service"), metric.value(ofDimension: "Resource")
        ) {
        case ("CloudWatch", "Alarms"): return Double(AlarmLimits.alarmsMax)
        case ("CloudWatch", "Metrics"):
            return Double(MetricLimits.standard.seriesPerScopeMax)
        default: return nil
        }
    }
}
