package import Gate
package import MetricsEngine
import Store
package import Vocabulary

extension CloudWatchService: MetricSink {
    /// Measurements of the server's own parts, under whatever namespace. What the store refuses is
    /// reported, not thrown: nobody who measures should have to care.
    package func record(_ measurements: [Measurement], account: AccountID, region: Region) {
        let data = measurements.compactMap { it -> MetricDatum? in
            guard it.value.isFinite else { return nil }
            return MetricDatum(
                metric: MetricIdentity(
                    namespace: it.namespace, name: it.name,
                    dimensions: it.dimensions.map { MetricDimension($0.name, $0.value) }),
                unit: it.unit, time: it.time.seconds, content: .value(it.value))
        }
        record(data, in: MetricScope(account: account, region: region))
    }

    /// The same for data that are summed up already.
    package func record(_ data: [MetricDatum], in scope: MetricScope) {
        guard !data.isEmpty else { return }
        do {
            try metrics.record(data, in: scope, now: now)
        } catch {
            report("\(data.count) measurements were not taken: \(error)")
        }
    }

    /// How many alarms there are, and how many are in ALARM.
    package func alarmCounts() throws -> (all: Int, inAlarm: Int) {
        let row = try store.read {
            try $0.row("SELECT count(*) AS n, sum(state = 'ALARM') AS hot FROM cw_alarms")
        }
        return (Int(row?.integer("n") ?? 0), Int(row?.integer("hot") ?? 0))
    }
}
