/// Evaluates the queries of one request, each once, whatever names them.
struct MathEvaluator {
    let context: MetricQueryContext
    let request: MetricDataRequest
    private let queries: [String: MetricDataQuery]
    private let parsed: [String: MathNode]
    private var done: [String: MathValue] = [:]
    private var open: Set<String> = []
    private(set) var messages: [MetricDataMessage] = []

    init(
        _ request: MetricDataRequest, in context: MetricQueryContext, parsed: [String: MathNode]
    ) {
        self.request = request
        self.context = context
        self.parsed = parsed
        queries = Dictionary(request.queries.map { ($0.id, $0) }) { first, _ in first }
    }

    /// When the first period begins: CloudWatch rounds the start down, the further back the more.
    ///
    /// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html
    static func roundedStart(_ start: Int64, period: Int64, now: Int64) -> Int64 {
        let age = now - start
        let grain: Int64 =
            if period < 60 { max(1, period) } else if age <= 15 * 86_400 {
                60
            } else if age
                <= 63 * 86_400
            { 300 } else { 3600 }
        return start - (start % grain + grain) % grain
    }

    func start(period: Int64) -> Int64 {
        Self.roundedStart(request.start, period: period, now: context.now)
    }

    /// Every time at which a period of the request begins.
    func times(period: Int64) -> [Int64] {
        guard period > 0 else { return [] }
        return Array(stride(from: start(period: period), to: request.end, by: Int(period)))
    }

    /// The period of what has none of its own: the shortest of the request's.
    var commonPeriod: Int64 {
        let periods = request.queries.compactMap { query -> Int64? in
            if case .metric(let stat) = query.source { return stat.period }
            return query.period
        }
        return periods.min() ?? 60
    }

    func scope(of query: MetricDataQuery?) -> MetricScope {
        query?.account.map { MetricScope(account: $0, region: context.scope.region) }
            ?? context.scope
    }

    // MARK: Queries

    mutating func value(of id: String) throws(MetricQueryError) -> MathValue {
        if let value = done[id] { return value }
        guard let query = queries[id] else {
            throw MetricQueryError("Undefined id '\(id)'")
        }
        guard open.insert(id).inserted else {
            throw MetricQueryError("Circular reference to '\(id)'")
        }
        defer { open.remove(id) }
        let value: MathValue
        switch query.source {
        case .metric(let stat): value = .series(try read(stat, scope(of: query)))
        case .expression(let text):
            do throws(MetricQueryError) {
                if let node = parsed[id] {
                    value = try evaluate(node, for: query)
                } else {
                    value = try insights(text, query)
                }
            } catch {
                throw error.message.hasPrefix("Error in expression")
                    ? error : MetricQueryError("Error in expression '\(id)': \(error.message)")
            }
        }
        done[id] = value
        return value
    }

    /// A metric's statistic over the request's time.
    func read(
        _ stat: MetricStatQuery, _ scope: MetricScope
    ) throws(MetricQueryError) -> MathSeries {
        do throws(MetricStoreError) {
            let found = try context.store.series(
                of: stat.metric, in: scope, unit: stat.unit, statistic: stat.statistic,
                period: stat.period, from: start(period: stat.period), to: request.end)
            return MathSeries(
                times: found.times, values: found.values, period: stat.period,
                label: stat.metric.name, stat: stat)
        } catch {
            throw MetricQueryError("Metrics could not be read: \(error)")
        }
    }

    /// All metrics of the request, or those whose ids hold a text. Expressions are not among them.
    mutating func metrics(_ part: String?) throws(MetricQueryError) -> [MathSeries] {
        var found: [MathSeries] = []
        for query in request.queries {
            guard case .metric = query.source, part == nil || query.id.contains(part ?? "") else {
                continue
            }
            if var series = try value(of: query.id).seriesList?.first {
                if let label = query.label { series.label = label }
                found.append(series)
            }
        }
        return found
    }

    mutating func note(_ code: String, _ value: String) {
        guard messages.count < 100 else { return }
        messages.append(MetricDataMessage(code: code, value: value))
    }

    // MARK: Expressions

    mutating func evaluate(
        _ node: MathNode, for query: MetricDataQuery
    ) throws(MetricQueryError) -> MathValue {
        switch node {
        case .number(let value): return .scalar(value)
        case .text(let text): return .text(text)
        case .name(let name):
            if queries[name] == nil, MathWord.all.contains(name) { return .word(name) }
            return try value(of: name)
        case .list(let parts):
            var all: [MathSeries] = []
            for part in parts {
                let value = try evaluate(part, for: query)
                if case .scalar(let number) = value {
                    all.append(constant(number))
                } else if let series = value.seriesList {
                    all += series
                } else {
                    throw MetricQueryError("\(value.kind) cannot be an element of an array")
                }
            }
            return .array(all)
        case .minus(let inner):
            let value = try evaluate(inner, for: query)
            guard let made = value.map({ -$0 }) else {
                throw MetricQueryError("\(value.kind) has no negative")
            }
            return made
        case .binary(let operation, let one, let other):
            return try Self.binary(
                operation, try evaluate(one, for: query), try evaluate(other, for: query))
        case .call(let name, let nodes):
            return try call(name, nodes, for: query)
        }
    }

    /// A series that is one number all the time.
    func constant(_ value: Double) -> MathSeries {
        let period = commonPeriod
        let times = times(period: period)
        return MathSeries(
            times: times, values: times.map { _ in value }, period: period, label: "\(value)")
    }

    static func binary(
        _ operation: MathOperator, _ one: MathValue, _ other: MathValue
    ) throws(MetricQueryError) -> MathValue {
        switch (one, other) {
        case (.scalar(let a), .scalar(let b)): return .scalar(operation.apply(a, b))
        case (.series(let a), .scalar(let b)):
            return .series(a.map { operation.apply($0, b) })
        case (.scalar(let a), .series(let b)):
            return .series(b.map { operation.apply(a, $0) })
        case (.series(let a), .series(let b)):
            return .series(a.joined(with: b) { operation.apply($0, $1) })
        case (.array(let all), .scalar(let b)):
            return .array(all.map { one in one.map { operation.apply($0, b) } })
        case (.scalar(let a), .array(let all)):
            return .array(all.map { one in one.map { operation.apply(a, $0) } })
        case (.array(let all), .series(let b)):
            return .array(all.map { one in one.joined(with: b) { operation.apply($0, $1) } })
        case (.series(let a), .array(let all)):
            return .array(
                all.map { one in
                    var made = a.joined(with: one) { operation.apply($0, $1) }
                    made.label = one.label
                    made.stat = one.stat
                    return made
                })
        case (.array(let all), .array(let others)):
            guard all.count == others.count else {
                throw MetricQueryError(
                    "The operator \(operation.rawValue) needs arrays of equal length, not "
                        + "\(all.count) and \(others.count)")
            }
            return .array(
                zip(all, others).map { a, b in a.joined(with: b) { operation.apply($0, $1) } })
        default:
            throw MetricQueryError(
                "The operator \(operation.rawValue) does not work on \(one.kind) and "
                    + "\(other.kind)")
        }
    }
}
