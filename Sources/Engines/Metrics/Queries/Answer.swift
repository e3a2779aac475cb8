extension MetricQueryContext {
    /// Refuses queries that GetMetricData or PutMetricAlarm would refuse: ids that are there twice
    /// or nowhere, circles, and expressions that cannot be read.
    package static func validate(_ queries: [MetricDataQuery]) throws(MetricQueryError) {
        _ = try parse(queries)
    }

    static func parse(
        _ queries: [MetricDataQuery]
    ) throws(MetricQueryError) -> [String: MathNode] {
        guard queries.count <= MetricDataRequest.queriesMax else {
            throw MetricQueryError(
                "The collection MetricDataQueries must not have a size greater than "
                    + "\(MetricDataRequest.queriesMax).")
        }
        var ids: Set<String> = []
        for query in queries where !ids.insert(query.id).inserted {
            throw MetricQueryError(
                "The values for parameter id in MetricDataQueries must be unique.")
        }
        var parsed: [String: MathNode] = [:]
        var uses: [String: Set<String>] = [:]
        for query in queries {
            guard case .expression(let text) = query.source else { continue }
            do throws(MetricQueryError) {
                if InsightsQuery.isOne(text) {
                    _ = try InsightsQuery(text)
                    continue
                }
                let node = try MathParser.parse(text)
                var names: Set<String> = []
                var takesAll = false
                node.collect(names: &names, takesAll: &takesAll)
                for name in names.sorted() where !ids.contains(name) && !MathWord.all.contains(name)
                {
                    throw MetricQueryError("Undefined id '\(name)'")
                }
                try checkCalls(node)
                uses[query.id] = names
                parsed[query.id] = node
            } catch {
                throw MetricQueryError("Error in expression '\(query.id)': \(error.message)")
            }
        }
        try refuseCircles(uses)
        return parsed
    }

    /// Function names and counts of arguments, and what searches search, before anything is read.
    private static func checkCalls(_ node: MathNode) throws(MetricQueryError) {
        switch node {
        case .number, .text, .name: break
        case .list(let parts): for part in parts { try checkCalls(part) }
        case .minus(let inner): try checkCalls(inner)
        case .binary(_, let one, let other):
            try checkCalls(one)
            try checkCalls(other)
        case .call(let name, let arguments):
            guard let arity = MathEvaluator.arities[name] else {
                throw MetricQueryError("Unknown function '\(name)'")
            }
            guard arity.contains(arguments.count) else {
                throw MetricQueryError(
                    "The function \(name) does not take \(arguments.count) arguments")
            }
            if name == "SEARCH", case .text(let text) = arguments[0] {
                _ = try SearchExpression(text)
            }
            for argument in arguments { try checkCalls(argument) }
        }
    }

    private static func refuseCircles(_ uses: [String: Set<String>]) throws(MetricQueryError) {
        var done: Set<String> = []
        var open: Set<String> = []
        // A stack of our own: a chain of 500 expressions must not be 500 calls deep.
        for first in uses.keys.sorted() where !done.contains(first) {
            var stack: [(id: String, isLeaving: Bool)] = [(first, false)]
            while let (id, isLeaving) = stack.popLast() {
                if isLeaving {
                    open.remove(id)
                    done.insert(id)
                    continue
                }
                if done.contains(id) { continue }
                guard open.insert(id).inserted else {
                    throw MetricQueryError(
                        "Error in expression '\(id)': Circular reference to '\(id)'")
                }
                stack.append((id, true))
                for next in uses[id] ?? [] where uses[next] != nil {
                    if open.contains(next) {
                        throw MetricQueryError(
                            "Error in expression '\(id)': Circular reference to '\(next)'")
                    }
                    stack.append((next, false))
                }
            }
        }
    }

    /// Answers GetMetricData.
    package func answer(
        _ request: MetricDataRequest
    ) throws(MetricQueryError) -> MetricDataAnswer {
        let parsed = try Self.parse(request.queries)
        var evaluator = MathEvaluator(request, in: self, parsed: parsed)
        var results: [MetricDataResult] = []
        let plain = MetricLabels.distinct(
            request.queries.compactMap { query -> MetricIdentity? in
                if query.returnsData, case .metric(let stat) = query.source { return stat.metric }
                return nil
            })
        var next = 0
        for query in request.queries where query.returnsData {
            let value = try evaluator.value(of: query.id)
            var label = query.id
            if case .metric = query.source {
                label = plain[next]
                next += 1
            }
            results += try result(query, value, label, evaluator, request)
        }
        return try Self.page(results, evaluator.messages, request)
    }

    /// The results of one query: one, or one for each series of an array.
    private func result(
        _ query: MetricDataQuery, _ value: MathValue, _ plain: String, _ evaluator: MathEvaluator,
        _ request: MetricDataRequest
    ) throws(MetricQueryError) -> [MetricDataResult] {
        var all: [MathSeries]
        var isArray = false
        switch value {
        case .scalar(let number): all = [evaluator.constant(number)]
        case .series(let one): all = [one]
        case .array(let many):
            all = many
            isArray = true
        case .text, .word:
            throw MetricQueryError(
                "Error in expression '\(query.id)': It is \(value.kind), not a time series")
        }
        let scope = evaluator.scope(of: query)
        return all.map { series in
            let own = isArray ? series.label : plain
            let dynamic = DynamicLabel(
                series: series, plain: own, scope: scope, now: now,
                offset: request.labelOffsetSeconds)
            var label = own
            if let wanted = query.label, !wanted.isEmpty {
                label = dynamic.text(wanted)
                // Series of one query are told apart even where they share a label.
                if isArray, all.count > 1, !wanted.contains("${") { label += " \(own)" }
            }
            var made = MetricSeries(times: series.times, values: series.values)
            if request.isNewestFirst {
                made.times.reverse()
                made.values.reverse()
            }
            return MetricDataResult(id: query.id, label: label, series: made)
        }
    }

    /// The part of the results that this answer has room for.
    private static func page(
        _ results: [MetricDataResult], _ messages: [MetricDataMessage], _ request: MetricDataRequest
    ) throws(MetricQueryError) -> MetricDataAnswer {
        var skipped = 0
        if let after = request.after {
            guard let place = Int(after), place > 0 else {
                throw MetricQueryError("The value for parameter NextToken is not valid.")
            }
            skipped = place
        }
        let total = results.reduce(0) { $0 + $1.series.count }
        let first = skipped
        let end = min(total, first + max(1, request.datapointsMax))
        guard first > 0 || end < total else {
            return MetricDataAnswer(results: results, messages: messages)
        }
        var made: [MetricDataResult] = []
        var passed = 0
        for result in results {
            let count = result.series.count
            let from = max(0, first - passed)
            let to = min(count, end - passed)
            passed += count
            // Series without data are told of once, on the first page.
            guard from < to || (count == 0 && first == 0) else { continue }
            var part = result
            if from < to {
                part.series = MetricSeries(
                    times: Array(result.series.times[from..<to]),
                    values: Array(result.series.values[from..<to]))
            }
            part.status = to < count ? .partialData : .complete
            made.append(part)
        }
        return MetricDataAnswer(
            results: made, messages: first == 0 ? messages : [],
            next: end < total ? String(end) : nil)
    }
}
