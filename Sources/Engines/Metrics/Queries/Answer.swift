extension MetricQueryContext {
    /// Refuses queries that GetMetricData or PutMetricAlarm would refuse.
    package static func validate(_ queries: [MetricDataQuery]) throws(MetricQueryError) {
        var seen: Set<String> = []
        for query in queries where !seen.insert(query.id).inserted {
            throw MetricQueryError(
                "The values for parameter id in MetricDataQueries must be unique.")
        }
    }

    /// Answers GetMetricData.
    package func answer(
        _ request: MetricDataRequest
    ) throws(MetricQueryError) -> MetricDataAnswer {
        try Self.validate(request.queries)
        var results: [MetricDataResult] = []
        for query in request.queries where query.returnsData {
            guard case .metric(let stat) = query.source else {
                throw MetricQueryError("Expressions are not evaluated yet.")
            }
            let of = query.account.map { MetricScope(account: $0, region: scope.region) } ?? scope
            var series =
                (try? store.series(
                    of: stat.metric, in: of, unit: stat.unit, statistic: stat.statistic,
                    period: stat.period, from: request.start, to: request.end)) ?? MetricSeries()
            if request.isNewestFirst {
                series.times.reverse()
                series.values.reverse()
            }
            results.append(
                MetricDataResult(
                    id: query.id, label: query.label ?? stat.metric.name, series: series))
        }
        return MetricDataAnswer(results: results)
    }
}
