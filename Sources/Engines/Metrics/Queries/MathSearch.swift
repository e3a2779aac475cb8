extension MathEvaluator {
    /// SEARCH(expression, statistic, period).
    mutating func search(
        _ arguments: [MathValue], _ query: MetricDataQuery
    ) throws(MetricQueryError) -> [MathSeries] {
        guard case .text(let text) = arguments[0] else { throw Self.wrong("SEARCH", arguments[0]) }
        guard case .text(let statistic) = arguments[1] else {
            throw Self.wrong("SEARCH", arguments[1])
        }
        var period = query.period ?? commonPeriod
        if arguments.count > 2 {
            guard case .scalar(let number) = arguments[2],
                let whole = Int64(exactly: number),
                [1, 5, 10, 30].contains(whole)
                    || (whole > 0 && whole % 60 == 0)
            else { throw Self.wrong("SEARCH", arguments[2]) }
            period = whole
        }
        guard Statistic(statistic) != nil else {
            throw MetricQueryError("'\(statistic)' is not a statistic")
        }
        let search = try SearchExpression(text)
        let found = found(search, scope(of: query))
        let labels = MetricLabels.distinct(found)
        var all: [MathSeries] = []
        for (metric, label) in zip(found, labels) {
            guard
                let stat = MetricStatQuery(metric: metric, statistic: statistic, period: period)
            else { continue }
            var series = try read(stat, scope(of: query))
            series.label = label
            all.append(series)
        }
        return all
    }

    private mutating func found(
        _ search: SearchExpression, _ scope: MetricScope
    ) -> [MetricIdentity] {
        var found: [MetricIdentity] = []
        var isCut = false
        let filter = MetricFilter(namespace: search.schema?.namespace)
        context.store.visit(filter, in: scope, now: context.now) { metric in
            guard search.matches(metric) else { return true }
            if found.count == SearchExpression.seriesMax {
                isCut = true
                return false
            }
            found.append(metric)
            return true
        }
        if isCut {
            note(
                "MaxMetricsExceeded",
                "The search expression found more than \(SearchExpression.seriesMax) metrics; the "
                    + "first \(SearchExpression.seriesMax) are returned")
        }
        return found
    }
}

/// What tells metrics apart in few words.
enum MetricLabels {
    /// For each metric, the parts of its name in which it differs from the others.
    static func distinct(_ metrics: [MetricIdentity]) -> [String] {
        guard let first = metrics.first else { return [] }
        guard metrics.count > 1 else { return [first.name] }
        let namesDiffer = metrics.contains { $0.name != first.name }
        var differing: Set<String> = []
        let names = Set(metrics.flatMap { $0.dimensions.map(\.name) })
        for name in names {
            let value = first.value(ofDimension: name)
            if metrics.contains(where: { $0.value(ofDimension: name) != value }) {
                differing.insert(name)
            }
        }
        let spacesDiffer = metrics.contains { $0.namespace != first.namespace }
        return metrics.map { metric in
            var parts = spacesDiffer ? [metric.namespace] : []
            parts += metric.dimensions.filter { differing.contains($0.name) }.map(\.value)
            if namesDiffer { parts.append(metric.name) }
            return parts.isEmpty ? metric.name : parts.joined(separator: " ")
        }
    }
}
