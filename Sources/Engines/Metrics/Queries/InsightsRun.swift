import Vocabulary

extension MathEvaluator {
    /// Metrics that one Metrics Insights query may look at.
    static let insightsMetricsMax = 100_000

    /// Answers a Metrics Insights query: one series, or one of each group.
    mutating func insights(
        _ text: String, _ query: MetricDataQuery
    ) throws(MetricQueryError) -> MathValue {
        let wanted = try InsightsQuery(text)
        guard let period = query.period else {
            throw MetricQueryError("A Metrics Insights query needs a Period")
        }
        let scope = scope(of: query)
        let groups = try grouped(wanted, scope)
        var all: [(key: Double, series: MathSeries)] = []
        for (values, metrics) in groups {
            var series = MathSeries(
                period: period,
                label: values.isEmpty ? wanted.metric : values.joined(separator: " "))
            let total = try total(metrics, scope, wanted.function.statistic, period)
            series.times = total.times
            series.values = total.values
            guard !series.times.isEmpty else { continue }
            var key = 0.0
            if let order = wanted.order {
                key = try rank(metrics, scope, order.function.statistic)
                if order.isDescending { key = -key }
            }
            all.append((key, series))
        }
        if wanted.order != nil {
            all.sort { ($0.key, $0.series.label) < ($1.key, $1.series.label) }
        } else {
            all.sort { $0.series.label < $1.series.label }
        }
        if all.count > wanted.limit, wanted.limit == InsightsQuery.seriesMax {
            note(
                "MaxMetricsExceeded",
                "The query matched more than \(InsightsQuery.seriesMax) time series")
        }
        let made = all.prefix(wanted.limit).map(\.series)
        if wanted.groups.isEmpty {
            return .series(
                made.first ?? MathSeries(period: period, label: wanted.metric))
        }
        return .array(Array(made))
    }

    /// The metrics asked for, by the values of what they are grouped by.
    private func grouped(
        _ wanted: InsightsQuery, _ scope: MetricScope
    ) throws(MetricQueryError) -> [[String]: [MetricIdentity]] {
        var groups: [[String]: [MetricIdentity]] = [:]
        var count = 0
        let filter = MetricFilter(namespace: wanted.namespace, name: wanted.metric)
        context.store.visit(filter, in: scope, now: context.now) { metric in
            if let names = wanted.dimensions {
                guard metric.dimensions.count == names.count,
                    names.allSatisfy({ metric.value(ofDimension: $0) != nil })
                else { return true }
            }
            for condition in wanted.conditions {
                let value = value(of: condition.key, metric, scope)
                guard (value == condition.value) == condition.isEqual else { return true }
            }
            var values: [String] = []
            for key in wanted.groups {
                // What has no value for a key belongs to no group.
                guard let value = value(of: key, metric, scope) else { return true }
                values.append(value)
            }
            count += 1
            if count > Self.insightsMetricsMax { return false }
            groups[values, default: []].append(metric)
            return true
        }
        guard count <= Self.insightsMetricsMax else {
            throw MetricQueryError(
                "The query matches more than \(Self.insightsMetricsMax) metrics")
        }
        return groups
    }

    private func value(
        of key: InsightsQuery.Key, _ metric: MetricIdentity, _ scope: MetricScope
    ) -> String? {
        switch key {
        case .dimension(let name): metric.value(ofDimension: name)
        case .tag(let name): context.tagValue(metric, name)
        case .account: scope.account.description
        }
    }

    private func total(
        _ metrics: [MetricIdentity], _ scope: MetricScope, _ statistic: Statistic, _ period: Int64
    ) throws(MetricQueryError) -> MetricSeries {
        do throws(MetricStoreError) {
            return try context.store.total(
                of: metrics, in: scope, statistic: statistic, period: period,
                from: start(period: period), to: request.end)
        } catch {
            throw MetricQueryError("Metrics could not be read: \(error)")
        }
    }

    /// One number for all of the time, to order by.
    private func rank(
        _ metrics: [MetricIdentity], _ scope: MetricScope, _ statistic: Statistic
    ) throws(MetricQueryError) -> Double {
        let start = start(period: 60)
        let whole = max(3600, (request.end - start + 3599) / 3600 * 3600)
        return try total(metrics, scope, statistic, whole).values.first ?? 0
    }
}
