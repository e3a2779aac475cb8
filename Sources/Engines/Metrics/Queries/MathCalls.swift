/// The functions of metric math: what they take, and what they come to.
///
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html#metric-math-syntax-functions-list
extension MathEvaluator {
    /// How many arguments each function takes.
    static let arities: [String: ClosedRange<Int>] = [
        "ABS": 1...1, "ANOMALY_DETECTION_BAND": 1...2, "AVG": 1...1, "CEIL": 1...1,
        "DATAPOINT_COUNT": 1...1, "DATE": 1...1, "DAY": 1...1, "DIFF": 1...1,
        "DIFF_TIME": 1...1, "EPOCH": 1...1, "FILL": 2...2, "FIRST": 1...1, "FLOOR": 1...1,
        "HOUR": 1...1, "IF": 2...3, "INSIGHT_RULE_METRIC": 2...2, "LAST": 1...1, "LOG": 1...1,
        "LOG10": 1...1, "MAX": 1...1, "METRIC_COUNT": 1...1, "METRICS": 0...1, "MIN": 1...1,
        "MINUTE": 1...1, "MONTH": 1...1, "PERIOD": 1...1, "RATE": 1...1, "REMOVE_EMPTY": 1...1,
        "RUNNING_SUM": 1...1, "SEARCH": 2...3, "SERVICE_QUOTA": 1...1, "SLICE": 2...3,
        "SORT": 3...4, "STDDEV": 1...1, "SUM": 1...1, "TIME_SERIES": 1...1, "YEAR": 1...1,
    ]

    mutating func call(
        _ name: String, _ nodes: [MathNode], for query: MetricDataQuery
    ) throws(MetricQueryError) -> MathValue {
        guard let arity = Self.arities[name] else {
            throw MetricQueryError("Unknown function '\(name)'")
        }
        guard arity.contains(nodes.count) else {
            let wanted =
                arity.count == 1
                ? "\(arity.lowerBound)" : "\(arity.lowerBound) to \(arity.upperBound)"
            throw MetricQueryError(
                "The function \(name) takes \(wanted) arguments, not \(nodes.count)")
        }
        var arguments: [MathValue] = []
        for node in nodes { arguments.append(try evaluate(node, for: query)) }
        if let change = MathFunctions.simple[name] {
            guard let made = arguments[0].map(change) else { throw Self.wrong(name, arguments[0]) }
            return made
        }
        if MathFunctions.stepwise.contains(name) {
            guard let made = arguments[0].mapSeries({ MathFunctions.step(name, $0) }) else {
                throw Self.wrong(name, arguments[0])
            }
            return made
        }
        if let part = MathFunctions.calendar[name] {
            guard
                let made = arguments[0].mapSeries({ series in
                    var made = series
                    made.times = times(period: series.period)
                    made.values = made.times.map(part)
                    return made
                })
            else { throw Self.wrong(name, arguments[0]) }
            return made
        }
        if MathFunctions.summing.contains(name) { return try summed(name, arguments[0]) }
        switch name {
        case "FIRST", "LAST", "METRIC_COUNT", "REMOVE_EMPTY", "SLICE", "SORT":
            return try ofArray(name, arguments)
        default: return try special(name, arguments, query)
        }
    }

    static func wrong(_ name: String, _ value: MathValue) -> MetricQueryError {
        MetricQueryError("The function \(name) does not take \(value.kind)")
    }

    private func summed(
        _ name: String, _ value: MathValue
    ) throws(MetricQueryError) -> MathValue {
        switch value {
        case .scalar(let number) where name != "DATAPOINT_COUNT" && name != "STDDEV":
            return .scalar(number)
        case .series(let one): return .scalar(MathFunctions.summary(name, one.values))
        case .array(let all):
            var made = MathFunctions.across(name, all, period: commonPeriod)
            made.label = name
            return .series(made)
        default: throw Self.wrong(name, value)
        }
    }

    // MARK: Arrays

    private func ofArray(
        _ name: String, _ arguments: [MathValue]
    ) throws(MetricQueryError) -> MathValue {
        guard let all = arguments[0].seriesList else { throw Self.wrong(name, arguments[0]) }
        switch name {
        case "METRIC_COUNT": return .scalar(Double(all.count))
        case "REMOVE_EMPTY": return .array(all.filter { !$0.times.isEmpty })
        case "FIRST", "LAST":
            guard let one = name == "FIRST" ? all.first : all.last else { return .array([]) }
            return .series(one)
        case "SLICE":
            let first = try whole(name, arguments[1])
            let end = arguments.count > 2 ? try whole(name, arguments[2]) : first + 1
            let low = min(max(first, 0), all.count)
            let high = min(max(end, low), all.count)
            if arguments.count == 2 {
                // Without an end: everything from there on.
                return .array(Array(all[low...]))
            }
            let part = Array(all[low..<high])
            return part.count == 1 ? .series(part[0]) : .array(part)
        default: return try sorted(all, arguments)
        }
    }

    private func whole(_ name: String, _ value: MathValue) throws(MetricQueryError) -> Int {
        guard case .scalar(let number) = value, number == number.rounded(), abs(number) < 1e6
        else { throw Self.wrong(name, value) }
        return Int(number)
    }

    private func sorted(
        _ all: [MathSeries], _ arguments: [MathValue]
    ) throws(MetricQueryError) -> MathValue {
        guard case .word(let function) = arguments[1],
            ["AVG", "MIN", "MAX", "SUM"].contains(function)
        else { throw Self.wrong("SORT", arguments[1]) }
        guard case .word(let order) = arguments[2], order == "ASC" || order == "DESC" else {
            throw Self.wrong("SORT", arguments[2])
        }
        var keyed: [(key: Double, series: MathSeries)] = []
        for one in all where !one.values.isEmpty {
            keyed.append((MathFunctions.summary(function, one.values), one))
        }
        keyed.sort { order == "ASC" ? $0.key < $1.key : $0.key > $1.key }
        // Those without data come last, whatever the order.
        var made = keyed.map(\.series) + all.filter(\.values.isEmpty)
        if arguments.count > 3 {
            made = Array(made.prefix(max(0, try whole("SORT", arguments[3]))))
        }
        return .array(made)
    }

    // MARK: The others

    private mutating func special(
        _ name: String, _ arguments: [MathValue], _ query: MetricDataQuery
    ) throws(MetricQueryError) -> MathValue {
        switch name {
        case "RUNNING_SUM":
            guard let made = arguments[0].mapSeries(MathFunctions.runningSum) else {
                throw Self.wrong(name, arguments[0])
            }
            return made
        case "PERIOD":
            guard case .series(let one) = arguments[0] else { throw Self.wrong(name, arguments[0]) }
            return .scalar(Double(one.period))
        case "TIME_SERIES":
            guard case .scalar(let number) = arguments[0] else {
                throw Self.wrong(name, arguments[0])
            }
            return .series(constant(number))
        case "METRICS":
            if arguments.isEmpty { return .array(try metrics(nil)) }
            guard case .text(let part) = arguments[0] else { throw Self.wrong(name, arguments[0]) }
            return .array(try metrics(part))
        case "FILL": return try filled(arguments)
        case "IF": return try chosen(arguments)
        case "SEARCH": return .array(try search(arguments, query))
        case "ANOMALY_DETECTION_BAND": return .array(try band(arguments, query))
        case "INSIGHT_RULE_METRIC": return .series(try insightRule(arguments))
        default: return try quota(arguments)
        }
    }

    private func filled(_ arguments: [MathValue]) throws(MetricQueryError) -> MathValue {
        let filling: MathFunctions.Filling
        switch arguments[1] {
        case .scalar(let number): filling = .constant(number)
        case .word("REPEAT"): filling = .last
        case .word("LINEAR"): filling = .linear
        case .series(let other): filling = .series(other)
        default: throw Self.wrong("FILL", arguments[1])
        }
        guard
            let made = arguments[0].mapSeries({
                MathFunctions.fill($0, times: times(period: $0.period), filling)
            })
        else { throw Self.wrong("FILL", arguments[0]) }
        return made
    }

    /// IF(condition, then, else): of a series by each of its periods; without an else, what is not
    /// so is missing.
    private func chosen(_ arguments: [MathValue]) throws(MetricQueryError) -> MathValue {
        for argument in arguments.dropFirst() {
            switch argument {
            case .scalar, .series: break
            default: throw Self.wrong("IF", argument)
            }
        }
        switch arguments[0] {
        case .scalar(let condition):
            if condition != 0 { return arguments[1] }
            return arguments.count > 2
                ? arguments[2] : .series(MathSeries(period: commonPeriod))
        case .series(let condition):
            let sides = arguments.dropFirst().map(Lookup.init)
            var made = condition
            made.times = []
            made.values = []
            made.stat = nil
            for (time, value) in zip(condition.times, condition.values) {
                let side = value != 0 ? 0 : 1
                guard side < sides.count, let chosen = sides[side].value(at: time) else { continue }
                made.times.append(time)
                made.values.append(chosen)
            }
            return .series(made)
        default: throw Self.wrong("IF", arguments[0])
        }
    }

    private struct Lookup {
        let constant: Double?
        var values: [Int64: Double] = [:]

        init(_ value: MathValue) {
            if case .scalar(let number) = value {
                constant = number
                return
            }
            constant = nil
            guard let series = value.seriesList?.first else { return }
            for (time, value) in zip(series.times, series.values) { values[time] = value }
        }

        func value(at time: Int64) -> Double? { constant ?? values[time] }
    }

    private func insightRule(_ arguments: [MathValue]) throws(MetricQueryError) -> MathSeries {
        guard case .text(let rule) = arguments[0] else {
            throw Self.wrong("INSIGHT_RULE_METRIC", arguments[0])
        }
        let metric: String
        switch arguments[1] {
        case .text(let text): metric = text
        default: throw Self.wrong("INSIGHT_RULE_METRIC", arguments[1])
        }
        let period = commonPeriod
        guard
            let found = context.insightRule(
                rule, metric, start(period: period), request.end, period)
        else { throw MetricQueryError("There is no insight rule '\(rule)'") }
        return MathSeries(
            times: found.times, values: found.values, period: period, label: "\(rule) \(metric)")
    }

    private func quota(_ arguments: [MathValue]) throws(MetricQueryError) -> MathValue {
        guard let all = arguments[0].seriesList else {
            throw Self.wrong("SERVICE_QUOTA", arguments[0])
        }
        var made: [MathSeries] = []
        for one in all {
            guard let metric = one.stat?.metric, let quota = context.serviceQuota(metric) else {
                throw MetricQueryError("SERVICE_QUOTA is not known for \(one.label)")
            }
            var series = one
            series.times = times(period: one.period)
            series.values = series.times.map { _ in quota }
            made.append(series)
        }
        if case .series = arguments[0] { return .series(made[0]) }
        return .array(made)
    }
}
