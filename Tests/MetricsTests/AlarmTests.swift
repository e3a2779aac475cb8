import Codecs
import MetricsEngine
import Testing

@Suite struct AlarmTests {
    static let now = Bench.now / 60 * 60

    /// The state after five periods, oldest first: `0` is within, `X` breaches, `-` is missing.
    static func verdict(
        _ points: String, needed: Int?, _ missing: MissingDataTreatment, previous: AlarmState,
        periods: Int = 3, comparison: AlarmComparison = .greaterThan
    ) throws -> AlarmVerdict {
        let store = MetricStore()
        var data: [MetricDatum] = []
        for (index, point) in points.enumerated() where point != "-" {
            let time = now - Int64(points.count - index) * 60
            data.append(Bench.datum("m", point == "X" ? 5 : 1, at: time))
        }
        try store.record(data, in: Bench.scope, now: now)
        let stat = try #require(
            MetricStatQuery(metric: Bench.metric("m"), statistic: "Average", period: 60))
        let rule = AlarmRule(
            queries: [MetricDataQuery(id: "m", source: .metric(stat))], comparison: comparison,
            threshold: 3, evaluationPeriods: periods, datapointsToAlarm: needed,
            missingData: missing)
        return rule.evaluate(
            previous: previous,
            in: MetricQueryContext(store: store, scope: Bench.scope, now: now + 7))
    }

    /// The tables of AWS's page, states for missing, ignore, breaching and notBreaching; nil is
    /// the state before.
    static let table: [(String, Int, [AlarmState?])] = [
        ("0-X-X", 3, [.ok, .ok, .ok, .ok]),
        ("----0", 3, [.ok, .ok, .ok, .ok]),
        ("-----", 3, [.insufficientData, nil, .alarm, .ok]),
        ("0XX-X", 3, [.alarm, .alarm, .alarm, .alarm]),
        ("--X--", 3, [.alarm, nil, .alarm, .ok]),
        ("0-X-X", 2, [.alarm, .alarm, .alarm, .alarm]),
        ("00X0X", 2, [.alarm, .alarm, .alarm, .alarm]),
        ("0-X--", 2, [.ok, .ok, .alarm, .ok]),
        ("----0", 2, [.ok, .ok, .alarm, .ok]),
        ("---X-", 2, [.alarm, nil, .alarm, .ok]),
        // A single breach that is too young does not alarm yet.
        ("----X", 3, [nil, nil, .alarm, .ok]),
    ]

    @Test(arguments: table)
    func `missing data are treated as the documentation's tables say`(
        points: String, needed: Int, states: [AlarmState?]
    ) throws {
        let treatments: [MissingDataTreatment] = [.missing, .ignore, .breaching, .notBreaching]
        for (treatment, state) in zip(treatments, states) {
            for previous in AlarmState.allCases {
                let verdict = try Self.verdict(
                    points, needed: needed, treatment, previous: previous)
                #expect(verdict.state == state ?? previous, "\(treatment) \(previous)")
            }
        }
    }

    @Test func `reasons are in CloudWatch's words`() throws {
        let alarm = try Self.verdict("000XX", needed: 2, .missing, previous: .ok, periods: 2)
        #expect(
            alarm.reason
                == "Threshold Crossed: 2 out of the last 2 datapoints [5.0 (15/01/27 07:59:00), "
                + "5.0 (15/01/27 07:58:00)] were greater than the threshold (3.0) (minimum 2 "
                + "datapoints for OK -> ALARM transition).")
        let fine = try Self.verdict("0000", needed: 1, .missing, previous: .alarm, periods: 1)
        #expect(
            fine.reason
                == "Threshold Crossed: 1 out of the last 1 datapoints [1.0 (15/01/27 07:59:00)] "
                + "was not greater than the threshold (3.0) (minimum 1 datapoint for ALARM -> OK "
                + "transition).")
        let plain = try Self.verdict("0X", needed: nil, .ignore, previous: .ok, periods: 1)
        #expect(
            plain.reason
                == "Threshold Crossed: 1 datapoint [5.0 (15/01/27 07:59:00)] was greater than the "
                + "threshold (3.0).")
        let unknown = try Self.verdict("---", needed: 1, .missing, previous: .ok, periods: 1)
        #expect(unknown.reason == "Insufficient Data: 1 datapoint was unknown.")
        let none = try Self.verdict("---", needed: 1, .notBreaching, previous: .ok, periods: 1)
        #expect(
            none.reason
                == "Threshold Crossed: no datapoints were received for 1 period and 1 missing "
                + "datapoint was treated as [NonBreaching].")
        let data = try JSON(text: alarm.reasonData)
        #expect(data["statistic"] == "Average")
        #expect(data["threshold"]?.double == 3)
        #expect(data["recentDatapoints"]?.array?.count == 2)
        #expect(data["startDate"] == "2027-01-15T07:58:00.000+0000")
        #expect(data["evaluatedDatapoints"]?[0]?["value"]?.double == 5)
    }

    @Test(arguments: [
        (AlarmComparison.greaterThan, AlarmState.ok), (.greaterThanOrEqual, .alarm),
        (.lessThan, .ok), (.lessThanOrEqual, .alarm),
    ])
    func `the threshold itself breaches where it is part of it`(
        comparison: AlarmComparison, state: AlarmState
    ) throws {
        let store = MetricStore()
        try store.record([Bench.datum("m", 3, at: Self.now - 60)], in: Bench.scope, now: Self.now)
        let stat = try #require(
            MetricStatQuery(metric: Bench.metric("m"), statistic: "Maximum", period: 60))
        let rule = AlarmRule(
            queries: [MetricDataQuery(id: "m", source: .metric(stat))], comparison: comparison,
            threshold: 3, evaluationPeriods: 1)
        let context = MetricQueryContext(store: store, scope: Bench.scope, now: Self.now)
        #expect(rule.evaluate(previous: .insufficientData, in: context).state == state)
    }

    @Test func `percentiles of few samples leave the state where asked`() throws {
        let store = MetricStore()
        try store.record([Bench.datum("m", 9, at: Self.now - 60)], in: Bench.scope, now: Self.now)
        let stat = try #require(
            MetricStatQuery(metric: Bench.metric("m"), statistic: "p90", period: 60))
        let context = MetricQueryContext(store: store, scope: Bench.scope, now: Self.now)
        for (ignores, state) in [(true, AlarmState.ok), (false, .alarm)] {
            let rule = AlarmRule(
                queries: [MetricDataQuery(id: "m", source: .metric(stat))],
                comparison: .greaterThan, threshold: 3, evaluationPeriods: 1,
                ignoresLowSamples: ignores)
            #expect(rule.evaluate(previous: .ok, in: context).state == state)
        }
    }

    @Test func `alarms watch metric math and Metrics Insights`() throws {
        let store = MetricStore()
        try store.record(
            [Bench.datum("m", 2, at: Self.now - 60), Bench.datum("n", 3, at: Self.now - 60)],
            in: Bench.scope, now: Self.now)
        let context = MetricQueryContext(store: store, scope: Bench.scope, now: Self.now)
        var queries = try ["m", "n"].map { name in
            MetricDataQuery(
                id: name,
                source: .metric(
                    try #require(
                        MetricStatQuery(metric: Bench.metric(name), statistic: "Sum", period: 60))),
                returnsData: false)
        }
        queries.append(MetricDataQuery(id: "e", source: .expression("m * n"), label: "product"))
        let math = AlarmRule(
            queries: queries, comparison: .greaterThan, threshold: 5, evaluationPeriods: 1)
        #expect(math.evaluate(previous: .ok, in: context).state == .alarm)
        let sql = AlarmRule(
            queries: [
                MetricDataQuery(
                    id: "q", source: .expression("SELECT MAX(n) FROM Test"), period: 60)
            ], comparison: .lessThan, threshold: 3, evaluationPeriods: 1)
        #expect(sql.evaluate(previous: .alarm, in: context).state == .ok)
    }

    @Test func `a value far from what is usual leaves the band, and a usual one does not`() throws {
        let store = MetricStore()
        var data: [MetricDatum] = []
        let day: Int64 = 86_400
        for index in 1...(10 * 288) {
            let time = Self.now - Int64(index) * 300
            // Busy from 8 to 20, with some noise.
            let isBusy = (8..<20).contains(time % day / 3600)
            data.append(
                Bench.datum("m", (isBusy ? 100 : 20) + Double(index % 7), at: time))
        }
        try store.record(data, in: Bench.scope, now: Self.now)
        func state(_ value: Double, hour: Int64) throws -> AlarmState {
            // 08:00 is now: tomorrow at the hour.
            let time = Self.now / day * day + day + hour * 3600
            try store.record(
                [
                    MetricDatum(
                        metric: Bench.metric("m"), time: time, content: .value(value),
                        isReplacing: true)
                ], in: Bench.scope, now: time + 300)
            let stat = try #require(
                MetricStatQuery(metric: Bench.metric("m"), statistic: "Average", period: 300))
            let rule = AlarmRule(
                queries: [
                    MetricDataQuery(id: "m1", source: .metric(stat)),
                    MetricDataQuery(
                        id: "band", source: .expression("ANOMALY_DETECTION_BAND(m1, 3)")),
                ], comparison: .outsideBand, threshold: nil, thresholdMetricID: "band",
                evaluationPeriods: 1)
            return rule.evaluate(
                previous: .insufficientData,
                in: MetricQueryContext(store: store, scope: Bench.scope, now: time + 300)
            ).state
        }
        #expect(try state(103, hour: 12) == .ok)
        #expect(try state(23, hour: 12) == .alarm)
        #expect(try state(23, hour: 3) == .ok)
        #expect(try state(103, hour: 3) == .alarm)
    }
}

@Suite struct CompositeTests {
    @Test(arguments: [
        ("ALARM(a)", true), ("OK(a)", false), ("ALARM(\"b\") OR ALARM(a)", true),
        ("ALARM(a) AND ALARM(b)", false), ("NOT ALARM(b) AND OK(b)", true),
        ("TRUE", true), ("FALSE OR (TRUE AND NOT FALSE)", true), ("INSUFFICIENT_DATA(c)", true),
        ("ALARM(nobody)", false), ("not alarm(b) and ok( b )", true),
        ("FALSE AND FALSE OR TRUE", true),
        ("ALARM(arn:aws:cloudwatch:us-east-1:123456789012:alarm:a)", true),
    ])
    func `rules hold as their words say`(text: String, holds: Bool) throws {
        let states: [String: AlarmState] = [
            "a": .alarm, "b": .ok, "c": .insufficientData,
            "arn:aws:cloudwatch:us-east-1:123456789012:alarm:a": .alarm,
        ]
        #expect(try CompositeRule(text).holds { states[$0] } == holds)
    }

    @Test func `a rule names its alarms once each`() throws {
        let rule = try CompositeRule("ALARM(a) OR (OK(\"b c\") AND NOT ALARM(a))")
        #expect(rule.alarms == ["a", "b c"])
    }

    @Test(arguments: [
        "", "ALARM", "ALARM()", "ALARM(a", "ALARM(a) ALARM(b)", "AND", "ALARM(a) AND", "FIRE(a)",
        "(ALARM(a)", "ALARM(\"a)", "NOT", String(repeating: "(", count: 300),
        String(repeating: "NOT ", count: 300) + "TRUE",
        (0..<101).map { "ALARM(a\($0))" }.joined(separator: " OR "),
    ])
    func `what is no rule is refused`(text: String) {
        #expect(throws: MetricQueryError.self) { try CompositeRule(text) }
    }

    typealias Step = (now: Int64, rule: AlarmState, suppressor: AlarmState)

    /// Steps of one alarm with a wait of 120 and an extension of 180 seconds, and what each brings.
    @Test func `a suppressor that alarms in time keeps the actions back`() {
        var progress = CompositeProgress(state: .ok)
        let told = run(
            &progress,
            [
                (0, .ok, .ok), (60, .alarm, .ok), (120, .alarm, .alarm), (180, .alarm, .alarm),
                (240, .alarm, .ok), (300, .alarm, .ok), (480, .alarm, .ok),
            ])
        #expect(
            told == [
                "ok", "alarm by WaitPeriod", "alarm by Alarm", "alarm by Alarm",
                "alarm by ExtensionPeriod", "alarm by ExtensionPeriod", "alarm acts ALARM",
            ])
    }

    @Test func `without the suppressor's alarm the actions wait, and then come`() {
        var progress = CompositeProgress(state: .ok)
        let told = run(
            &progress, [(0, .alarm, .ok), (60, .alarm, .ok), (120, .alarm, .ok), (180, .ok, .ok)])
        #expect(
            told == [
                "alarm by WaitPeriod", "alarm by WaitPeriod", "alarm acts ALARM", "ok acts OK",
            ])
    }

    @Test func `an alarm that ends while it is suppressed acts never`() {
        var progress = CompositeProgress(state: .ok)
        let told = run(
            &progress,
            [
                (0, .ok, .alarm), (60, .alarm, .alarm), (120, .ok, .alarm), (180, .ok, .ok),
                (400, .ok, .ok),
            ])
        #expect(
            told == [
                "ok by Alarm", "alarm by Alarm", "ok by Alarm", "ok by ExtensionPeriod", "ok",
            ])
    }

    private func run(_ progress: inout CompositeProgress, _ steps: [Step]) -> [String] {
        steps.map { now, rule, suppressor in
            let step = progress.step(
                to: rule,
                suppressor: .init(state: suppressor, waitPeriod: 120, extensionPeriod: 180),
                now: now)
            var text = "\(progress.state)"
            if let by = progress.suppressedBy { text += " by \(by.rawValue)" }
            if let acts = step.acts { text += " acts \(acts.rawValue)" }
            return text
        }
    }
}
