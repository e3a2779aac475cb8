import MetricsEngine
import Testing

/// Metric math over two metrics of four minutes: `a` has all, `b` lacks the second.
@Suite struct MathTests {
    static let start = Bench.now / 3600 * 3600
    static let end = start + 240

    static func context() throws -> MetricQueryContext {
        let store = MetricStore()
        var data: [MetricDatum] = []
        for (index, value) in [1.0, 2, 3, 4].enumerated() {
            data.append(Bench.datum("a", value, at: start + Int64(index) * 60))
        }
        for (index, value) in [10.0, -1, 30, 40].enumerated() where index != 1 {
            data.append(Bench.datum("b", value, at: start + Int64(index) * 60))
        }
        try store.record(data, in: Bench.scope, now: end)
        return MetricQueryContext(
            store: store, scope: Bench.scope, now: end,
            insightRule: { rule, _, from, _, period in
                rule == "rule" ? MetricSeries(times: [from], values: [Double(period)]) : nil
            }, serviceQuota: { $0.name == "a" ? 50 : nil })
    }

    static func stat(_ name: String, _ id: String) throws -> MetricDataQuery {
        let stat = try #require(
            MetricStatQuery(metric: Bench.metric(name), statistic: "Sum", period: 60))
        return MetricDataQuery(id: id, source: .metric(stat), returnsData: false)
    }

    static func answer(_ expression: String) throws -> [MetricDataResult] {
        let queries = [
            try stat("a", "a"), try stat("b", "b"), try stat("none", "empty"),
            MetricDataQuery(id: "e", source: .expression(expression)),
        ]
        let request = MetricDataRequest(
            queries: queries, start: start, end: end, isNewestFirst: false)
        return try context().answer(request).results
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let expression: String
        /// By minute, nil where missing.
        let values: [Double?]
        init(_ expression: String, _ values: [Double?]) {
            self.expression = expression
            self.values = values
        }
        var testDescription: String { expression }
    }

    static let cases: [Case] = [
        Case("a", [1, 2, 3, 4]), Case("a + b", [11, nil, 33, 44]), Case("a * 2", [2, 4, 6, 8]),
        Case("10 - a", [9, 8, 7, 6]), Case("a / (a - 2)", [-1, nil, 3, 2]),
        Case("2 ^ a", [2, 4, 8, 16]), Case("-a ^ 2", [-1, -4, -9, -16]),
        Case("2 ^ 3 ^ 2 * (a > 0)", [512, 512, 512, 512]), Case("a > 2", [0, 0, 1, 1]),
        Case("a >= 2 AND a < 4", [0, 1, 1, 0]), Case("a == 1 || a != 3", [1, 1, 0, 1]),
        Case("a - 1 - 1", [-1, 0, 1, 2]), Case("1 + 2 * a", [3, 5, 7, 9]),
        Case("ABS(a - 3)", [2, 1, 0, 1]), Case("CEIL(a / 2)", [1, 1, 2, 2]),
        Case("FLOOR(a / 2)", [0, 1, 1, 2]),
        Case("LOG10(b)", [1, nil, 1.4771212547196624, 1.6020599913279623]),
        Case("LOG(a - 1)", [nil, 0, 0.6931471805599453, 1.0986122886681098]),
        Case("DIFF(a)", [nil, 1, 1, 1]), Case("DIFF_TIME(b)", [nil, nil, 120, 60]),
        Case("RATE(b)", [nil, nil, 20.0 / 120, 10.0 / 60]), Case("RUNNING_SUM(a)", [1, 3, 6, 10]),
        Case("FILL(b, 0)", [10, 0, 30, 40]), Case("FILL(b, REPEAT)", [10, 10, 30, 40]),
        Case("FILL(b, LINEAR)", [10, 20, 30, 40]), Case("FILL(b, a)", [10, 2, 30, 40]),
        Case("FILL(empty, 7)", [7, 7, 7, 7]), Case("IF(a > 2, a, 0)", [0, 0, 3, 4]),
        Case("IF(a > 2, b)", [nil, nil, 30, 40]), Case("IF(b, a, 9)", [1, nil, 3, 4]),
        Case("IF(1, a, b)", [1, 2, 3, 4]), Case("AVG(a)", [2.5, 2.5, 2.5, 2.5]),
        Case("a - MIN(a)", [0, 1, 2, 3]), Case("SUM([a, b])", [11, 2, 33, 44]),
        Case("AVG([a, b])", [5.5, 2, 16.5, 22]), Case("MAX([a, b, 5])", [10, 5, 30, 40]),
        Case("SUM(METRICS())", [11, 2, 33, 44]), Case("SUM(METRICS('b'))", [10, nil, 30, 40]),
        Case("TIME_SERIES(METRIC_COUNT(METRICS()))", [3, 3, 3, 3]),
        Case("METRIC_COUNT(REMOVE_EMPTY(METRICS()))", [2, 2, 2, 2]),
        Case("DATAPOINT_COUNT(b)", [3, 3, 3, 3]), Case("STDDEV([a, a + 2])", [1, 1, 1, 1]),
        Case("PERIOD(a)", [60, 60, 60, 60]), Case("SUM(a) / PERIOD(a) * 6", [1, 1, 1, 1]),
        Case("FIRST(SORT(METRICS(), AVG, DESC))", [10, nil, 30, 40]),
        Case("LAST(SLICE(SORT(METRICS(), SUM, ASC), 0, 2))", [10, nil, 30, 40]),
        Case("SLICE(SORT(METRICS(), MAX, ASC), 0, 1)", [1, 2, 3, 4]),
        Case("SORT(METRICS(), MIN, DESC, 1)", [10, nil, 30, 40]),
        Case("EPOCH(b) - \(start)", [0, 60, 120, 180]), Case("MINUTE(a)", [0, 1, 2, 3]),
        Case("HOUR(a) * 0 + 1", [1, 1, 1, 1]), Case("SERVICE_QUOTA(a) - a", [49, 48, 47, 46]),
        Case("INSIGHT_RULE_METRIC('rule', 'UniqueContributors')", [60, nil, nil, nil]),
        Case("SUM(SEARCH('{Test} MetricName=\"a\"', 'Sum', 60))", [1, 2, 3, 4]),
        Case("SUM(SEARCH('a', 'Sum', 60)) * 2", [2, 4, 6, 8]), Case(".5 * a", [0.5, 1, 1.5, 2]),
        Case("1e1 * a", [10, 20, 30, 40]), Case("[a, b] * a", [1, 4, 9, 16]),
    ]

    @Test(arguments: cases)
    func `metric math is computed`(each: Case) throws {
        let result = try #require(try Self.answer(each.expression).first)
        var found: [Double?] = [nil, nil, nil, nil]
        for (time, value) in zip(result.series.times, result.series.values) {
            found[Int(time - Self.start) / 60] = value
        }
        for (one, other) in zip(found, each.values) {
            #expect((one == nil) == (other == nil), "\(found)")
            #expect(abs((one ?? 0) - (other ?? 0)) < 1e-12, "\(found)")
        }
    }

    @Test func `parts of the calendar are those of UTC`() throws {
        // 2027-01-15 08:00:00, a Friday.
        for (function, value) in [
            ("YEAR", 2027.0), ("MONTH", 1), ("DATE", 15), ("DAY", 5), ("HOUR", 8), ("MINUTE", 0),
        ] {
            let values = try Self.answer("\(function)(a)").first?.series.values
            #expect(values?.first == value, "\(function)")
        }
    }

    @Test(arguments: [
        ("a +", "Unexpected end of the expression"), ("a b", "Unexpected 'b' at position 3"),
        ("c * 2", "Undefined id 'c'"), ("NOPE(a)", "Unknown function 'NOPE'"),
        ("ABS(a, b)", "The function ABS does not take 2 arguments"),
        ("a $ 2", "Unexpected '$' at position 3"), ("'a", "A quote at position 1 is not closed"),
        ("e + 1", "Circular reference to 'e'"), ("(a", "Unexpected end of the expression"),
        ("SORT(METRICS(), FOO, ASC)", "Undefined id 'FOO'"),
        ("FILL(b, 'x')", "The function FILL does not take a string"),
        ("[a, b] + [a, b, empty]", "The operator + needs arrays of equal length, not 2 and 3"),
        ("'text'", "It is a string, not a time series"),
        ("SEARCH('{Test', 'Sum', 60)", "Unexpected end of the search expression"),
        ("SEARCH('a', 'Sums', 60)", "'Sums' is not a statistic"),
        ("INSIGHT_RULE_METRIC('none', 'Sum')", "There is no insight rule 'none'"),
        ("", "Unexpected end of the expression"),
    ])
    func `what is no expression is refused in words`(expression: String, message: String) {
        #expect(throws: MetricQueryError("Error in expression 'e': \(message)")) {
            try Self.answer(expression)
        }
    }

    @Test func `nesting and length are bounded`() {
        let deep = String(repeating: "(", count: 500) + "a" + String(repeating: ")", count: 500)
        #expect(throws: MetricQueryError.self) { try Self.answer(deep) }
        let minus = String(repeating: "-", count: 500) + "a"
        #expect(throws: MetricQueryError.self) { try Self.answer(minus) }
        let long = "a" + String(repeating: " + a", count: 600)
        #expect(throws: MetricQueryError.self) { try Self.answer(long) }
    }

    @Test func `answers come in pages, newest first`() throws {
        let queries = [
            MetricDataQuery(id: "a", source: try Self.stat("a", "a").source),
            MetricDataQuery(id: "b", source: try Self.stat("b", "b").source),
        ]
        var request = MetricDataRequest(
            queries: queries, start: Self.start, end: Self.end, datapointsMax: 3)
        let context = try Self.context()
        let first = try context.answer(request)
        #expect(first.results.map(\.series.values) == [[4, 3, 2]])
        #expect(first.results.map(\.status) == [.partialData])
        request.after = first.next
        let second = try context.answer(request)
        #expect(second.results.map(\.id) == ["a", "b"])
        #expect(second.results.map(\.series.values) == [[1], [40, 30]])
        request.after = second.next
        let third = try context.answer(request)
        #expect(third.results.map(\.series.values) == [[10]])
        #expect(third.next == nil)
    }

    @Test(arguments: [
        ("${LABEL}!", "a!"), ("max ${MAX} min ${MIN}", "max 4 min 1"), ("${SUM}/${AVG}", "10/2.5"),
        ("${PROP('Stat')} of ${PROP('MetricName')}", "Sum of a"), ("${FIRST}-${LAST}", "1-4"),
        ("${MIN_MAX_RANGE}", "1 - 4"), ("${NOPE}", "${NOPE}"),
        ("${DATAPOINT_COUNT", "${DATAPOINT_COUNT"),
        ("${LAST_TIME_RELATIVE}", "1m ago"), ("${FIRST_TIME}", "2027-01-15 08:00:00 UTC"),
        ("${PROP('Dim.x')}.", "."),
    ])
    func `labels tell of their data`(label: String, shown: String) throws {
        var query = try Self.stat("a", "a")
        query.returnsData = true
        query.label = label
        let request = MetricDataRequest(queries: [query], start: Self.start, end: Self.end)
        let results = try Self.context().answer(
            MetricDataRequest(
                queries: [query], start: request.start, end: request.end, isNewestFirst: false)
        ).results
        #expect(results.map(\.label) == [shown])
    }

    @Test func `the start is rounded as documented`() throws {
        let store = MetricStore()
        try store.record(
            [Bench.datum("a", 1, at: Self.start)], in: Bench.scope, now: Self.start)
        let context = MetricQueryContext(store: store, scope: Bench.scope, now: Self.start + 300)
        let stat = try #require(
            MetricStatQuery(metric: Bench.metric("a"), statistic: "Sum", period: 300))
        let answer = try context.answer(
            MetricDataRequest(
                queries: [MetricDataQuery(id: "a", source: .metric(stat))],
                start: Self.start - 43, end: Self.start + 257))
        #expect(answer.results.first?.series.times == [Self.start - 60])
    }
}
