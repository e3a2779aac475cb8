import CloudWatchAPI
import MetricsEngine
import Shapes
import Vocabulary

/// MetricDataQuery structures as the engine takes them, checked as AWS checks them.
struct QueryReading {
    /// The name of the list in the request: `MetricDataQueries` or `Metrics`.
    let list: String
    /// AWS says ValidationError of GetMetricData's queries and of alarms' alike.
    func failure(_ message: String) -> Failure { Refusal.validation(message) }

    func read(_ queries: [CloudWatchShape.MetricDataQuery]) throws -> [MetricDataQuery] {
        guard !queries.isEmpty else {
            throw failure("The collection \(list) must not have a size less than 1.")
        }
        guard queries.count <= MetricDataRequest.queriesMax else {
            throw failure(
                "The collection \(list) must not have a size greater than "
                    + "\(MetricDataRequest.queriesMax).")
        }
        let read = try queries.enumerated().map { try query($1, "\(list).member.\($0 + 1)") }
        guard Set(read.map(\.id)).count == read.count else {
            throw failure("The values for parameter id in \(list) are not unique.")
        }
        do {
            try MetricQueryContext.validate(read)
        } catch {
            throw failure(error.message)
        }
        return read
    }

    private func query(
        _ query: CloudWatchShape.MetricDataQuery, _ name: String
    ) throws -> MetricDataQuery {
        guard Self.isIdentifier(query.id) else {
            throw failure(
                "The value \(query.id) for parameter \(name).Id is not matching the expected "
                    + "pattern ^[a-z][a-zA-Z0-9_]*$.")
        }
        if let period = query.period, !MetricWords.isPeriod(period) {
            throw failure(badPeriod(period, "\(name).Period"))
        }
        let source: MetricDataQuery.Source
        switch (query.metricStat, query.expression) {
        case (let stat?, nil): source = .metric(try self.stat(stat, "\(name).MetricStat"))
        case (nil, let expression?): source = .expression(expression)
        case (nil, nil):
            throw failure(
                "At least one of the parameters \(name).Expression and \(name).MetricStat must be "
                    + "specified.")
        default:
            throw failure(
                "The parameters \(name).Expression and \(name).MetricStat are mutually exclusive "
                    + "and you have specified both.")
        }
        var account: AccountID?
        if let text = query.accountId {
            account = AccountID(text)
            if account == nil {
                throw failure("The value \(text) for parameter \(name).AccountId is invalid.")
            }
        }
        return MetricDataQuery(
            id: query.id, source: source, label: query.label,
            returnsData: query.returnData ?? true, period: query.period.map { Int64($0) },
            account: account)
    }

    private func stat(
        _ stat: CloudWatchShape.MetricStat, _ name: String
    ) throws -> MetricStatQuery {
        guard MetricWords.isPeriod(stat.period) else {
            throw failure(badPeriod(stat.period, "\(name).Period"))
        }
        guard let metric = stat.metric.metricName else {
            throw Refusal.missing("\(name).Metric.MetricName")
        }
        guard let namespace = stat.metric.namespace else {
            throw Refusal.missing("\(name).Metric.Namespace")
        }
        guard
            let read = MetricStatQuery(
                metric: MetricWords.identity(namespace, metric, stat.metric.dimensions),
                statistic: stat.stat, period: Int64(stat.period), unit: stat.unit)
        else {
            throw failure("The value \(stat.stat) for parameter \(name).Stat is not supported.")
        }
        return read
    }

    private func badPeriod(_ period: Int, _ name: String) -> String {
        "The value \(period) for parameter \(name) is not supported. It must be 1, 5, 10, 20, 30, "
            + "or a multiple of 60."
    }

    /// `^[a-z][a-zA-Z0-9_]*$`
    static func isIdentifier(_ text: String) -> Bool {
        guard let first = text.utf8.first, (0x61...0x7a).contains(first) else { return false }
        return text.utf8.allSatisfy {
            (0x61...0x7a).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x5f
        }
    }
}
