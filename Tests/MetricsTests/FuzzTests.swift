import MetricsEngine
import TestSupport
import Testing

/// Each parser is given changed copies of what it knows. It must answer or refuse; that the process
/// is still there afterwards is what is tested.
@Suite struct FuzzTests {
    struct Chance {
        var state: UInt64
        mutating func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
    }

    static let rounds = 3000

    static func changed(_ seeds: [[UInt8]], _ take: ([UInt8]) -> Void) {
        var chance = Chance(state: 42)
        for _ in 0..<rounds {
            var bytes = seeds[chance.next(seeds.count)]
            for _ in 0...chance.next(6) {
                let place = bytes.isEmpty ? 0 : chance.next(bytes.count)
                switch chance.next(5) {
                case 0 where !bytes.isEmpty: bytes[place] = UInt8(chance.next(256))
                case 1: bytes.insert(UInt8(chance.next(256)), at: place)
                case 2 where !bytes.isEmpty: bytes.remove(at: place)
                case 3: bytes.removeLast(min(bytes.count, chance.next(8)))
                default:
                    let other = seeds[chance.next(seeds.count)]
                    bytes += other.prefix(chance.next(other.count + 1))
                }
            }
            take(bytes)
        }
    }

    @Test func `pushes`() {
        Self.changed([Array("a{b=\"c\\n\"} 1.5e3 1800000000000\n# x\nup 1\n".utf8)]) {
            if let batch = try? PrometheusText.read($0) { #expect(batch.sampleCount >= 0) }
        }
        Self.changed([IntakeTests.writeRequest()]) { _ = try? RemoteWrite.read($0) }
        Self.changed([IntakeTests.snappy(IntakeTests.writeRequest())]) {
            _ = try? RemoteWrite.read(compressed: $0)
        }
        Self.changed([IntakeTests.otlp()]) { _ = try? OTLPMetrics.read($0, namespace: "F") }
        Self.changed([Array(IntakeTests.json.utf8)]) {
            _ = try? OTLPMetrics.read(json: $0, namespace: "F")
        }
    }

    @Test func `expressions, searches, queries, rules and widgets`() throws {
        let context = try MathTests.context()
        let expressions = [
            "IF(a > 2 AND b != 0, FILL(b, REPEAT), -1) * [a, b] ^ 2",
            "SORT(SEARCH('{Test} MetricName=\"a\" OR NOT (b AND c)', 'Sum', 60), AVG, DESC, 3)",
            "SELECT MAX(a) FROM SCHEMA(\"Test\", x) WHERE y != 'z' GROUP BY x ORDER BY SUM() LIMIT 5",
            "ANOMALY_DETECTION_BAND(a, 2)", "SUM(METRICS()) / METRIC_COUNT(METRICS('a'))",
        ].map { Array($0.utf8) }
        Self.changed(expressions) { bytes in
            guard let a = try? MathTests.stat("a", "a"), let b = try? MathTests.stat("b", "b")
            else { return }
            let text = String(decoding: bytes, as: UTF8.self)
            _ = try? context.answer(
                MetricDataRequest(
                    queries: [
                        a, b, MetricDataQuery(id: "e", source: .expression(text), period: 60),
                    ], start: MathTests.start, end: MathTests.end))
        }
        Self.changed([Array("ALARM(\"a b\") AND (OK(c) OR NOT INSUFFICIENT_DATA(d)) OR TRUE".utf8)])
        {
            _ = try? CompositeRule(String(decoding: $0, as: UTF8.self)).holds { _ in .ok }
        }
        Self.changed(ChartTests.widgets.map { Array($0.json.utf8) }) {
            _ = try? MetricWidget(String(decoding: $0, as: UTF8.self), now: ChartTests.now)
        }
        Self.changed([Array("TM(10%:90%)".utf8), Array("p99.9".utf8), Array("PR(:300)".utf8)]) {
            _ = Statistic(String(decoding: $0, as: UTF8.self))
        }
    }

    @Test func `a folder whose files were changed is opened or refused`() async throws {
        let folder = try TemporaryFolder()
        let store = try MetricStore(folder: folder.path)
        for round in 0..<3 {
            let data = (0..<50).map { index in
                MetricDatum(
                    metric: Bench.metric("m\(index % 5)"), time: Bench.now + Int64(round * 600),
                    isHighResolution: true,
                    content: .values([Double(index), 7], counts: [1, 2]))
            }
            try await store.put(data, in: Bench.scope, now: Bench.now + 1800)
            if round < 2 { try store.flush() }
        }
        let names = try folder.names()
        var chance = Chance(state: 7)
        for _ in 0..<150 {
            let copy = try folder.copy()
            let name = names[chance.next(names.count)]
            var bytes = try copy.read(name)
            guard !bytes.isEmpty else { continue }
            if chance.next(3) == 0 {
                bytes.removeLast(chance.next(bytes.count))
            } else {
                bytes[chance.next(bytes.count)] ^= UInt8(1 + chance.next(255))
            }
            try copy.write(name, bytes)
            guard let opened = try? MetricStore(folder: copy.path) else { continue }
            for index in 0..<5 {
                _ = try? opened.points(
                    of: Bench.metric("m\(index)"), in: Bench.scope, period: 60, from: Bench.now,
                    to: Bench.now + 3600)
            }
        }
    }
}
