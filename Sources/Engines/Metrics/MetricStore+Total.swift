import Dispatch
import Foundation
import Synchronization

extension MetricStore {
    /// Series from which on a total is worth more than one thread.
    private static let seriesPerThread = 250
    private static let threadsMax = 8

    /// One plain statistic of all data of many metrics together: what `SELECT SUM(…)` asks.
    package func total(
        _ filter: MetricFilter, in scope: MetricScope, statistic: Statistic, period: Int64,
        from: Int64, to: Int64, now: Int64
    ) throws(MetricStoreError) -> MetricSeries {
        var metrics: [MetricIdentity] = []
        visit(filter, in: scope, now: now) { metric in
            metrics.append(metric)
            return true
        }
        return try total(
            of: metrics, in: scope, statistic: statistic, period: period, from: from, to: to)
    }

    package func total(
        of metrics: [MetricIdentity], in scope: MetricScope, statistic: Statistic, period: Int64,
        from: Int64, to: Int64
    ) throws(MetricStoreError) -> MetricSeries {
        let count = Self.periods(period, from, to)
        guard count > 0, count <= Self.periodsMax, !statistic.isExtended else {
            return MetricSeries()
        }
        let all = registry.withLock { registry -> [Series] in
            guard let entries = registry.scopes[scope]?.entries else { return [] }
            return metrics.flatMap { entries[$0]?.series ?? [] }
        }
        let empty = PeriodGrid(from: from, period: period, count: count, statistic: statistic)
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let threads = max(1, min(cores, Self.threadsMax, all.count / Self.seriesPerThread))
        let results = Mutex<[Result<PeriodGrid, MetricStoreError>]>([])
        DispatchQueue.concurrentPerform(iterations: threads) { thread in
            let share = all[all.count * thread / threads..<all.count * (thread + 1) / threads]
            let result = Result { () throws(MetricStoreError) in
                var grid = empty
                for one in share { try add(one, to: &grid) }
                return grid
            }
            results.withLock { $0.append(result) }
        }
        var grid = empty
        for result in results.withLock({ $0 }) { grid.merge(try result.get()) }
        var series = MetricSeries()
        grid.finish { time, value in
            series.times.append(time)
            series.values.append(value)
        }
        return series
    }
}
