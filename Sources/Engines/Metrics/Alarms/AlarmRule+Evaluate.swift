extension AlarmRule {
    /// How long one period of it is, in seconds.
    package var period: Int64 {
        for query in queries {
            if case .metric(let stat) = query.source, query.returnsData { return stat.period }
            if query.returnsData, let period = query.period { return period }
        }
        let periods = queries.compactMap { query -> Int64? in
            if case .metric(let stat) = query.source { return stat.period }
            return query.period
        }
        return periods.max() ?? 60
    }

    /// Judges the alarm as of `context.now`. It changes nothing: keep the verdict's state and hand
    /// it back as `previous` the next time.
    package func evaluate(
        previous: AlarmState, in context: MetricQueryContext
    ) -> AlarmVerdict {
        let period = period
        // Periods end at the last whole minute (10 seconds where they are shorter than one).
        let grain: Int64 = period < 60 ? min(period, 10) : 60
        let end = context.now - context.now % grain
        let count = evaluationPeriods + AlarmEvaluation.extraPeriods
        let start = end - Int64(count) * period
        let watched: [[AlarmPoint]]
        do {
            watched = try points(in: context, from: start, to: end, period: period, count: count)
        } catch {
            return AlarmVerdict(
                state: previous, reason: error.message, reasonData: "{}",
                evaluationState: "EVALUATION_ERROR")
        }
        let verdicts = watched.map { range in
            verdict(AlarmEvaluation.judge(range, rule: self, previous: previous), previous, context)
        }
        // Of several series (a GROUP BY), one that alarms is enough.
        let order: [AlarmState] = [.alarm, .ok, .insufficientData]
        for state in order {
            if let found = verdicts.first(where: { $0.state == state }) { return found }
        }
        let none = (0..<count).map { index in
            AlarmPoint(time: end - Int64(index + 1) * period, isBreaching: false)
        }
        return verdict(
            AlarmEvaluation.judge(none, rule: self, previous: previous), previous, context)
    }

    private func verdict(
        _ outcome: AlarmOutcome, _ previous: AlarmState, _ context: MetricQueryContext
    ) -> AlarmVerdict {
        let words = AlarmWording(
            rule: self, previous: previous, outcome: outcome, now: context.now)
        var statistic: String?
        var unit: String?
        if case .metric(let stat)? = queries.first(where: \.returnsData)?.source {
            statistic = stat.statisticText
            unit = stat.unit
        }
        return AlarmVerdict(
            state: outcome.state, reason: words.reason,
            reasonData: words.reasonData(statistic: statistic, unit: unit))
    }

    /// The evaluation range of each watched series, newest first.
    private func points(
        in context: MetricQueryContext, from: Int64, to: Int64, period: Int64, count: Int
    ) throws(MetricQueryError) -> [[AlarmPoint]] {
        if queries.count == 1, case .metric(let stat) = queries[0].source {
            let scope =
                queries[0].account.map {
                    MetricScope(account: $0, region: context.scope.region)
                } ?? context.scope
            let found: [MetricPoint]
            do {
                found = try context.store.points(
                    of: stat.metric, in: scope, unit: stat.unit, period: period, from: from, to: to)
            } catch {
                throw MetricQueryError("Metrics could not be read: \(error)")
            }
            var range = emptyRange(from: from, period: period, count: count)
            for point in found {
                let index = count - 1 - Int((point.time - from) / period)
                guard range.indices.contains(index),
                    let value = point.aggregate.value(of: stat.statistic)
                else { continue }
                range[index].value = value
                range[index].sampleCount = point.aggregate.count
                range[index].isLowSample = AlarmEvaluation.isLowSample(
                    stat.statistic, count: point.aggregate.count)
                range[index].isBreaching = AlarmEvaluation.breaches(
                    value, comparison, threshold: threshold, lower: nil, upper: nil)
            }
            return [range]
        }
        return try computed(in: context, from: from, to: to, period: period, count: count)
    }

    private func emptyRange(from: Int64, period: Int64, count: Int) -> [AlarmPoint] {
        (0..<count).map { index in
            AlarmPoint(time: from + Int64(count - 1 - index) * period, isBreaching: false)
        }
    }

    /// Of metric math, Metrics Insights and anomaly bands.
    private func computed(
        in context: MetricQueryContext, from: Int64, to: Int64, period: Int64, count: Int
    ) throws(MetricQueryError) -> [[AlarmPoint]] {
        let answer = try context.answer(
            MetricDataRequest(queries: queries, start: from, end: to, isNewestFirst: false))
        var lower: [Int64: Double] = [:]
        var upper: [Int64: Double] = [:]
        var watched: [MetricSeries] = []
        var band: [MetricSeries] = []
        for result in answer.results {
            if result.id == thresholdMetricID {
                band.append(result.series)
            } else {
                watched.append(result.series)
            }
        }
        if band.count == 2 {
            for (time, value) in zip(band[0].times, band[0].values) { upper[time] = value }
            for (time, value) in zip(band[1].times, band[1].values) { lower[time] = value }
        }
        return watched.map { series in
            var range = emptyRange(from: from, period: period, count: count)
            for (time, value) in zip(series.times, series.values) {
                let index = count - 1 - Int((time - from) / period)
                guard range.indices.contains(index) else { continue }
                range[index].value = value
                range[index].lower = lower[time]
                range[index].upper = upper[time]
                range[index].isBreaching = AlarmEvaluation.breaches(
                    value, comparison, threshold: threshold, lower: lower[time], upper: upper[time])
            }
            return range
        }
    }
}
