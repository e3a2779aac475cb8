import MetricsEngine
import TestSupport
import Testing
import Vocabulary

/// What the tests of the store share.
struct Bench {
    static let now: Int64 = 1_800_000_000
    static let scope = scope("123456789012")

    static func scope(_ account: String) -> MetricScope {
        // Twelve digits, by the callers.
        MetricScope(account: AccountID(account)!, region: .usEast1)
    }

    static func metric(_ name: String, _ dimensions: [String: String] = [:]) -> MetricIdentity {
        MetricIdentity(
            namespace: "Test", name: name,
            dimensions: dimensions.map { MetricDimension($0.key, $0.value) })
    }

    static func datum(
        _ name: String, _ value: Double, at time: Int64, fine: Bool = false, unit: String = "None"
    ) -> MetricDatum {
        MetricDatum(
            metric: metric(name), unit: unit, time: time, isHighResolution: fine,
            content: .value(value))
    }
}

@Suite struct StoreTests {
    @Test func `values of a minute add up, and those of a second where asked`() async throws {
        let store = MetricStore()
        let start = Bench.now / 60 * 60
        try await store.put(
            [
                Bench.datum("coarse", 1, at: start + 1), Bench.datum("coarse", 3, at: start + 59),
                Bench.datum("fine", 1, at: start + 1, fine: true),
                Bench.datum("fine", 3, at: start + 59, fine: true),
            ], in: Bench.scope, now: start + 60)
        for name in ["coarse", "fine"] {
            let points = try store.points(
                of: Bench.metric(name), in: Bench.scope, period: 60, from: start, to: start + 60)
            #expect(points.map(\.time) == [start])
            #expect(points.first?.aggregate.value(of: .average) == 2)
            #expect(points.first?.aggregate.value(of: .sampleCount) == 2)
        }
        let seconds = try store.series(
            of: Bench.metric("fine"), in: Bench.scope, statistic: .sum, period: 1, from: start,
            to: start + 60)
        #expect(seconds == MetricSeries(times: [start + 1, start + 59], values: [1, 3]))
    }

    @Test func `what was put is the same from memory, from parts and from a joined part`()
        async throws
    {
        let folder = try TemporaryFolder()
        let start = Bench.now / 86_400 * 86_400
        let store = try MetricStore(folder: folder.path + "/metrics")
        var expected: [Int64: MetricAggregate] = [:]
        var state: UInt64 = 1
        for round in 0..<8 {
            var data: [MetricDatum] = []
            for index in 0..<120 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                // Late and double ones among them.
                let time = start + Int64(state >> 33) % 7200
                let value = Double(state >> 50) / 8
                let content: MetricDatum.Content =
                    switch index % 5 {
                    case 0: .values([value, value + 1], counts: [2, 1])
                    case 1: .statistics(count: 2, sum: value * 2, minimum: value, maximum: value)
                    default: .value(value)
                    }
                data.append(
                    MetricDatum(
                        metric: Bench.metric("m"), time: time, isHighResolution: true,
                        content: content))
                let minute = time / 60 * 60
                let one = try #require(MetricAggregate(content))
                if expected[minute]?.merge(one) == nil { expected[minute] = one }
            }
            try await store.put(data, in: Bench.scope, now: start + 7200)
            if round % 2 == 0 { try store.flush() }
            try Self.check(store, expected, start)
        }
        try store.maintain(now: start + 7200)
        try Self.check(store, expected, start)
        // Half a day later seconds are gone, and minutes tell the same.
        try store.maintain(now: start + 43_200)
        try Self.check(store, expected, start)
        #expect(
            try store.points(
                of: Bench.metric("m"), in: Bench.scope, period: 1, from: start, to: start + 7200
            ).isEmpty)
        try store.close()
        let again = try MetricStore(folder: folder.path + "/metrics")
        try Self.check(again, expected, start)
    }

    static func check(
        _ store: MetricStore, _ expected: [Int64: MetricAggregate], _ start: Int64
    ) throws {
        let points = try store.points(
            of: Bench.metric("m"), in: Bench.scope, period: 60, from: start, to: start + 7200)
        #expect(points.map(\.time) == expected.keys.sorted())
        for point in points {
            let one = try #require(expected[point.time])
            #expect(point.aggregate.count == one.count)
            #expect(abs(point.aggregate.sum - one.sum) <= 1e-9 * abs(one.sum))
            #expect(point.aggregate.minimum == one.minimum)
            #expect(point.aggregate.maximum == one.maximum)
            for statistic in [Statistic.percentile(50), .percentile(99), .interquartileMean] {
                let told = try #require(point.aggregate.value(of: statistic))
                let exact = try #require(one.value(of: statistic))
                #expect(abs(told - exact) <= exact * Distribution.relativeError * 1.001)
            }
            for statistic in [Statistic.sum, .average, .minimum, .maximum, .sampleCount] {
                let series = try store.series(
                    of: Bench.metric("m"), in: Bench.scope, statistic: statistic, period: 60,
                    from: point.time, to: point.time + 60)
                let exact = try #require(one.value(of: statistic))
                #expect(abs((series.values.first ?? .nan) - exact) <= 1e-9 * abs(exact))
            }
        }
    }

    @Test func `data roll up and are forgotten as documented`() async throws {
        let store = MetricStore()
        let start = Bench.now / 86_400 * 86_400
        let data = (0..<600).map { Bench.datum("m", Double($0), at: start + $0, fine: true) }
        try await store.put(data, in: Bench.scope, now: start + 600)
        func count(_ period: Int64) throws -> Int {
            try store.points(
                of: Bench.metric("m"), in: Bench.scope, period: period, from: start,
                to: start + 3600
            ).count
        }
        let day: Int64 = 86_400
        // Parts hold up to 1 hour, 3, 15 and 120 days, and go as a whole.
        for (age, counts) in [
            (3600, [600, 10, 2, 1]), (5 * 3600, [0, 10, 2, 1]), (15 * day, [0, 10, 2, 1]),
            (19 * day, [0, 0, 2, 1]), (63 * day, [0, 0, 2, 1]), (79 * day, [0, 0, 0, 1]),
            (455 * day, [0, 0, 0, 1]), (576 * day, [0, 0, 0, 0]),
        ] as [(Int64, [Int])] {
            try store.maintain(now: start + age)
            try store.flush()
            try store.maintain(now: start + age)
            #expect(
                try [1, 60, 300, 3600].map { try count($0) } == counts, "after \(age) seconds")
        }
        #expect(store.seriesCount(in: Bench.scope) == 0)
    }

    @Test func `data out of range, not finite or of too many series are refused whole`()
        async throws
    {
        let store = MetricStore(limits: MetricLimits(seriesPerScopeMax: 2))
        let now = Bench.now
        let good = Bench.datum("a", 1, at: now)
        let cases: [([MetricDatum], MetricStoreError)] = [
            ([good, Bench.datum("a", 1, at: now - 1_209_601)], .timeOutOfRange(now - 1_209_601)),
            ([good, Bench.datum("a", 1, at: now + 7201)], .timeOutOfRange(now + 7201)),
            ([good, Bench.datum("a", .nan, at: now)], .badValue),
            ([good, Bench.datum("a", .infinity, at: now)], .badValue),
            (
                [good, Bench.datum("b", 1, at: now), Bench.datum("c", 1, at: now)],
                .tooManySeries(limit: 2)
            ),
        ]
        for (data, error) in cases {
            await #expect(throws: error) {
                try await store.put(data, in: Bench.scope, now: now)
            }
            #expect(store.seriesCount(in: Bench.scope) == 0)
        }
        try await store.put([good, Bench.datum("b", 1, at: now)], in: Bench.scope, now: now)
        // Another account has its own bound.
        try await store.put(
            [Bench.datum("c", 1, at: now)], in: Bench.scope("210987654321"), now: now)
        await #expect(throws: MetricStoreError.tooManySeries(limit: 2)) {
            try await store.put([Bench.datum("c", 1, at: now)], in: Bench.scope, now: now)
        }
        try await store.put([good], in: Bench.scope, now: now)
    }

    @Test func `what replaces does not add up, wherever the first lies`() async throws {
        let store = MetricStore()
        let now = Bench.now / 60 * 60
        let run = MetricRun(
            metric: Bench.metric("m"), times: (0..<100).map { now - 6000 + $0 * 60 },
            values: (0..<100).map(Double.init))
        for _ in 0..<3 {
            try await store.put([run], in: Bench.scope, now: now)
            try store.flush()
            try await store.put([run], in: Bench.scope, now: now)
        }
        let series = try store.series(
            of: Bench.metric("m"), in: Bench.scope, statistic: .sum, period: 60, from: now - 6000,
            to: now)
        #expect(series.times == run.times)
        #expect(series.values == run.values)
    }

    /// Shapes of data, each of which the columns keep in a way of its own.
    static let shapes: [(String, @Sendable (Int, Int) -> Double)] = [
        ("constant", { _, _ in 7 }), ("rising", { index, _ in Double(index) * 3 }),
        ("one class of steps", { index, chance in Double(index * 70 + chance % 5) }),
        ("small steps", { _, chance in Double(chance % 7) / 10 }),
        ("wide steps", { _, chance in Double(chance) * 1_000_003 }),
        ("halves and thirds", { _, chance in Double(chance % 100) / 3 }),
        ("tiny", { _, chance in Double(chance % 50) * 1e-200 }),
        ("huge", { _, chance in Double(chance % 50) * 1e200 }),
        ("negative zero", { index, _ in index % 3 == 0 ? -0.0 : 1 }),
        ("of both signs", { _, chance in (Double(chance % 2001) - 1000) / 7 }),
        ("rare leaps", { index, chance in chance % 97 == 0 ? 1e9 : Double(index) }),
        ("two symbols", { index, _ in index % 11 == 0 ? 1 : 0 }),
        ("far apart", { index, _ in index % 2 == 0 ? 9.0e15 : -9.0e15 }),
        ("largest", { index, _ in index % 2 == 0 ? .greatestFiniteMagnitude : -1e-308 }),
    ]

    @Test(arguments: shapes.indices)
    func `every shape of data comes back bit by bit`(index: Int) async throws {
        let (name, make) = Self.shapes[index]
        for count in [1, 2, 3, 15, 17, 100, 1000, 5000] {
            let store = MetricStore()
            var state: UInt64 = 3
            var times: [Int64] = []
            var values: [Double] = []
            var time = Bench.now - 600_000
            for place in 0..<count {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                time += place % 13 == 0 ? 180 : 60
                times.append(time / 60 * 60)
                values.append(make(place, Int(state >> 40)))
            }
            try await store.put(
                [MetricRun(metric: Bench.metric("m"), times: times, values: values)],
                in: Bench.scope, now: Bench.now)
            try store.flush()
            let series = try store.series(
                of: Bench.metric("m"), in: Bench.scope, statistic: .maximum, period: 60,
                from: times[0], to: time + 60)
            #expect(series.times == times, "\(name) \(count)")
            let isSame = series.values.map(\.bitPattern) == values.map(\.bitPattern)
            #expect(isSame, "\(name) \(count)")
        }
    }

    @Test func `units are series of their own`() async throws {
        let store = MetricStore()
        let now = Bench.now / 60 * 60
        try await store.put(
            [
                Bench.datum("m", 1, at: now, unit: "Bytes"),
                Bench.datum("m", 5, at: now, unit: "Count"),
            ], in: Bench.scope, now: now)
        func sum(_ unit: String?) throws -> [Double] {
            try store.series(
                of: Bench.metric("m"), in: Bench.scope, unit: unit, statistic: .sum, period: 60,
                from: now, to: now + 60
            ).values
        }
        #expect(store.units(of: Bench.metric("m"), in: Bench.scope) == ["Bytes", "Count"])
        #expect(try sum("Bytes") == [1])
        #expect(try sum("Count") == [5])
        #expect(try sum("Seconds") == [])
        #expect(try sum(nil) == [6])
        #expect(store.list(MetricFilter(), in: Bench.scope, now: now).metrics.count == 1)
    }

    @Test func `listing goes on where it stopped, in order, and knows what is recent`()
        async throws
    {
        let store = MetricStore()
        let now = Bench.now
        var data: [MetricDatum] = []
        for index in 0..<25 {
            data.append(
                MetricDatum(
                    metric: Bench.metric("m\(index % 3)", ["i": "\(index)"]),
                    time: index < 5 ? now - 4 * 3600 : now, content: .value(1)))
        }
        try await store.put(data, in: Bench.scope, now: now)
        var all: [MetricIdentity] = []
        var next: String?
        repeat {
            let page = store.list(MetricFilter(), in: Bench.scope, after: next, limit: 4, now: now)
            all += page.metrics
            next = page.next
        } while next != nil
        #expect(all == data.map(\.metric).sorted())
        func count(_ filter: MetricFilter) -> Int {
            store.list(filter, in: Bench.scope, now: now).metrics.count
        }
        #expect(count(MetricFilter(isRecentlyActive: true)) == 20)
        #expect(count(MetricFilter(name: "m1")) == 8)
        #expect(count(MetricFilter(namespace: "Other")) == 0)
        #expect(count(MetricFilter(dimensions: [.init("i", "7")])) == 1)
        #expect(count(MetricFilter(dimensions: [.init("i")])) == 25)
        #expect(count(MetricFilter(dimensions: [.init("j")])) == 0)
        #expect(store.list(MetricFilter(), in: Bench.scope, now: now + 15 * 86_400).metrics == [])
    }
}
