import MetricsEngine
import Testing

@Suite struct StatisticTests {
    @Test(arguments: [
        "SampleCount", "Average", "Sum", "Minimum", "Maximum", "p99", "p99.9", "p100", "p0", "tm90",
        "wm98.5", "tc10", "ts99.9999999999", "IQM", "TM(10%:90%)", "TM(:95%)", "TM(150:1000)",
        "WM(80:)", "TC(0.005:0.030)", "TS(80%:)", "PR(:300)", "PR(100:2000)",
    ])
    func `statistics are read`(text: String) {
        #expect(Statistic(text) != nil)
    }

    @Test(arguments: [
        "", "average", "p", "p101", "p-1", "p9.", "p99.99999999999", "tm", "TM()", "TM(:)",
        "TM(10%:90)", "TM(90%:10%)", "PR(10%:90%)", "p(10:20)", "TM(10%:90%", "xx90", "p1e1",
        "TM(1:2:3)", "TM(101%:)",
    ])
    func `what is no statistic is refused`(text: String) {
        #expect(Statistic(text) == nil)
    }

    static let tenth = (1...10).map(Double.init)

    @Test(arguments: [
        ("SampleCount", 10.0), ("Average", 5.5), ("Sum", 55), ("Minimum", 1), ("Maximum", 10),
        ("p50", 5), ("p90", 9), ("p91", 10), ("p100", 10), ("p0", 1), ("tm90", 5), ("tc90", 9),
        ("ts90", 45), ("TM(10%:90%)", 5.5), ("TM(2:4)", 3.5), ("TC(2:4)", 2), ("TS(:3)", 6),
        ("PR(:3)", 30), ("PR(8:)", 20), ("IQM", 5.5), ("wm90", 5.4), ("WM(3:8)", 5.5),
        ("WM(20%:80%)", 5.5),
    ])
    func `few values are told exactly`(statistic: String, value: Double) throws {
        let all = try #require(
            MetricAggregate(.values(Self.tenth, counts: Self.tenth.map { _ in 1 })))
        let read = try #require(Statistic(statistic))
        let told = try #require(all.value(of: read))
        #expect(abs(told - value) < 1e-12)
    }

    @Test func `percentiles of many values are off by no more than the stated error`() throws {
        var parts = (0..<4).map { _ in Distribution() }
        var all: [Double] = []
        var state: UInt64 = 7
        for index in 0..<20_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let value = Double(state >> 40) / 1000 + 1
            all.append(value)
            parts[index % 4].add(value)
        }
        var merged = Distribution()
        for part in parts { merged.merge(part) }
        all.sort()
        #expect(!merged.isExact)
        #expect(merged.count == 20_000)
        for percent in [1.0, 10, 50, 90, 99, 99.9] {
            let exact = all[Int((percent / 100 * 20_000).rounded(.up)) - 1]
            let told = try #require(merged.percentile(percent))
            #expect(abs(told - exact) <= exact * Distribution.relativeError * 1.0001)
        }
    }

    @Test func `values of all sizes and signs stay within the bound of bins`() throws {
        var sketch = Distribution()
        for index in 0..<10_000 {
            let value = (index % 2 == 0 ? 1 : -1) * 1e-100 * pow10(Double(index) / 50)
            sketch.add(value)
        }
        #expect(sketch.entries.count <= Distribution.binsMax)
        #expect(sketch.count == 10_000)
        #expect(sketch.entries.map(\.value) == sketch.entries.map(\.value).sorted())
    }

    private func pow10(_ exponent: Double) -> Double {
        var value = 1.0
        for _ in 0..<Int(exponent) { value *= 10 }
        return value
    }

    @Test func `percentiles of a statistic set are known only where all values are one`() throws {
        let spread = try #require(
            MetricAggregate(.statistics(count: 3, sum: 6, minimum: 1, maximum: 3)))
        let equal = try #require(
            MetricAggregate(.statistics(count: 3, sum: 6, minimum: 2, maximum: 2)))
        #expect(spread.value(of: .percentile(50)) == nil)
        #expect(equal.value(of: .percentile(50)) == 2)
        var both = equal
        both.merge(spread)
        #expect(both.value(of: .percentile(50)) == nil)
        #expect(both.value(of: .average) == 2)
    }
}
