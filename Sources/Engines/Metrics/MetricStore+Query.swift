import Synchronization

/// Which tiers can answer for a period: those whose points fit into it.
private func tiers(for period: Int64) -> [Tier] {
    Tier.allCases.filter { $0 == .second || (period >= $0.grain && period % $0.grain == 0) }
}

extension MetricStore {
    /// Points that one answer may have: a bound on what asking takes.
    package static let periodsMax = 2_000_000

    /// The periods of a series that hold data, ascending, for `from <= time < to`. The first period
    /// begins at `from`: a caller who wants whole minutes rounds it.
    /// - Parameter unit: only data of this unit; nil takes the units together.
    package func points(
        of metric: MetricIdentity, in scope: MetricScope, unit: String? = nil, period: Int64,
        from: Int64, to: Int64
    ) throws(MetricStoreError) -> [MetricPoint] {
        guard period > 0, from < to else { return [] }
        var points: [MetricPoint] = []
        for series in seriesOf(metric, in: scope, unit: unit) {
            var found: [MetricPoint] = []
            try visit(series, period, from, to) { run in
                Self.sum(run, period, from, to, into: &found)
            }
            if points.isEmpty { points = found } else { Self.join(found, into: &points) }
        }
        return points
    }

    /// One statistic of a series; periods whose statistic is not known are left out.
    package func series(
        of metric: MetricIdentity, in scope: MetricScope, unit: String? = nil,
        statistic: Statistic, period: Int64, from: Int64, to: Int64
    ) throws(MetricStoreError) -> MetricSeries {
        var series = MetricSeries()
        let count = Self.periods(period, from, to)
        if statistic.isExtended || count > Self.periodsMax {
            for point in try points(
                of: metric, in: scope, unit: unit, period: period, from: from, to: to)
            {
                guard let value = point.aggregate.value(of: statistic) else { continue }
                series.times.append(point.time)
                series.values.append(value)
            }
            return series
        }
        var grid = PeriodGrid(from: from, period: period, count: count, statistic: statistic)
        for one in seriesOf(metric, in: scope, unit: unit) { try add(one, to: &grid) }
        grid.finish { time, value in
            series.times.append(time)
            series.values.append(value)
        }
        return series
    }

    static func periods(_ period: Int64, _ from: Int64, _ to: Int64) -> Int {
        guard period > 0, from < to else { return 0 }
        return Int((to - from + period - 1) / period)
    }

    /// Adds what a series has to a grid, block by block, without making points of it.
    func add(_ series: Series, to grid: inout PeriodGrid) throws(MetricStoreError) {
        let from = grid.from
        let to = grid.to
        let kept = tiers(for: grid.period)
        let (newest, blocks) = snapshot(series, from, to, kept)
        for run in newest { grid.add(run) }
        for block in blocks {
            let isPlain = try grid.addPlain(block)
            if !isPlain { grid.add(try block.part.decode(block)) }
        }
    }

    /// What a series holds between two times: copies of its newest data, and its blocks.
    private func snapshot(
        _ series: Series, _ from: Int64, _ to: Int64, _ tiers: [Tier]
    ) -> (newest: [Run], blocks: [BlockPlace]) {
        series.state.withLock { state in
            var runs: [Run] = []
            for run in [state.frozenFine, state.fine] where !run.isEmpty { runs.append(run) }
            if tiers.contains(.minute) {
                for run in [state.frozenMinute, state.minute] where !run.isEmpty {
                    runs.append(run)
                }
            }
            let blocks = state.blocks.filter {
                $0.last >= from && $0.first < to && tiers.contains($0.part.key.tier)
            }
            return (runs, blocks)
        }
    }

    private func visit(
        _ series: Series, _ period: Int64, _ from: Int64, _ to: Int64, _ take: (Run) -> Void
    ) throws(MetricStoreError) {
        let (newest, blocks) = snapshot(series, from, to, tiers(for: period))
        for run in newest { take(run) }
        for block in blocks { take(try block.part.decode(block)) }
    }

    private static func sum(
        _ run: Run, _ period: Int64, _ from: Int64, _ to: Int64, into points: inout [MetricPoint]
    ) {
        var index = run.place(of: from)
        let end = run.place(of: to)
        var made: [MetricPoint] = []
        while index < end {
            let start = from + (run.times[index] - from) / period * period
            var joined = run.aggregate(at: index)
            index += 1
            while index < end, run.times[index] < start + period {
                joined.merge(run.aggregate(at: index))
                index += 1
            }
            made.append(MetricPoint(time: start, aggregate: joined))
        }
        if points.isEmpty { points = made } else { join(made, into: &points) }
    }

    /// Merges points that are sorted into others that are.
    private static func join(_ made: [MetricPoint], into points: inout [MetricPoint]) {
        var joined: [MetricPoint] = []
        joined.reserveCapacity(points.count + made.count)
        var a = 0
        var b = 0
        while a < points.count || b < made.count {
            if b == made.count || (a < points.count && points[a].time < made[b].time) {
                joined.append(points[a])
                a += 1
            } else if a == points.count || made[b].time < points[a].time {
                joined.append(made[b])
                b += 1
            } else {
                var both = points[a]
                both.aggregate.merge(made[b].aggregate)
                joined.append(both)
                a += 1
                b += 1
            }
        }
        points = joined
    }
}
