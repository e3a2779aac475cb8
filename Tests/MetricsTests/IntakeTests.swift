import MetricsEngine
import Testing

/// Writes what Protocol Buffers would.
struct Proto {
    var bytes: [UInt8] = []

    mutating func varint(_ value: UInt64) {
        var value = value
        while value >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
            value >>= 7
        }
        bytes.append(UInt8(value))
    }
    mutating func number(_ field: UInt64, _ value: UInt64) {
        varint(field << 3)
        varint(value)
    }
    mutating func fixed(_ field: UInt64, _ value: UInt64) {
        varint(field << 3 | 1)
        for place in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * place))) }
    }
    mutating func double(_ field: UInt64, _ value: Double) { fixed(field, value.bitPattern) }
    mutating func text(_ field: UInt64, _ text: String) {
        message(field) { $0.bytes = Array(text.utf8) }
    }
    mutating func message(_ field: UInt64, _ fill: (inout Proto) -> Void) {
        var inner = Proto()
        fill(&inner)
        varint(field << 3 | 2)
        varint(UInt64(inner.bytes.count))
        bytes += inner.bytes
    }
}

@Suite struct IntakeTests {
    static let now = Bench.now

    static func sums(
        _ store: MetricStore, _ metric: MetricIdentity
    ) throws -> [Double] {
        try store.series(
            of: metric, in: Bench.scope, statistic: .sum, period: 1, from: now - 600, to: now + 1
        ).values
    }

    @Test func `Prometheus text is read as it is written`() async throws {
        let text = """
            # HELP http_requests_total The total.
            # TYPE http_requests_total counter
            http_requests_total{method="post",code="200"} 1027 \(Self.now - 60)000
            http_requests_total{ method = "post" , code="400", }    3 \(Self.now - 60)999

            path{p="C:\\\\DIR\\\\FILE",e="a\\"b\\n}{"} 1.458255915e9
            plain 12.47
              spaced   +Inf
            missing NaN
            small{x=""} -4.2e-3
            exact 0.1
            """
        let batch = try PrometheusText.read(Array(text.utf8))
        #expect(batch.sampleCount == 6)
        #expect(batch.skippedCount == 2)
        let store = MetricStore()
        for _ in 0..<2 {
            let outcome = try await store.put(
                batch, namespace: "Test", in: Bench.scope, now: Self.now)
            #expect(outcome == PushOutcome(takenCount: 6))
        }
        #expect(
            try Self.sums(
                store, Bench.metric("http_requests_total", ["method": "post", "code": "200"]))
                == [1027])
        #expect(
            try Self.sums(
                store, Bench.metric("http_requests_total", ["method": "post", "code": "400"]))
                == [3])
        #expect(
            try Self.sums(store, Bench.metric("path", ["p": "C:\\DIR\\FILE", "e": "a\"b\n}{"]))
                == [1_458_255_915])
        #expect(try Self.sums(store, Bench.metric("plain")) == [12.47])
        #expect(try Self.sums(store, Bench.metric("small")) == [-0.0042])
        #expect(try Self.sums(store, Bench.metric("exact")) == [0.1])
    }

    @Test func `OpenMetrics' times are seconds, and its exemplars are passed over`() async throws {
        let text = """
            a_total 17 \(Self.now - 5).520 # {trace_id="abc"} 0.5
            # EOF
            """
        let batch = try PrometheusText.read(Array(text.utf8), isOpenMetrics: true)
        let store = MetricStore()
        _ = try await store.put(batch, namespace: "Test", in: Bench.scope, now: Self.now)
        let series = try store.series(
            of: Bench.metric("a_total"), in: Bench.scope, statistic: .sum, period: 1,
            from: Self.now - 60, to: Self.now)
        #expect(series == MetricSeries(times: [Self.now - 5], values: [17]))
    }

    @Test(arguments: [
        ("a{b=\"c\" 1", "Line 1: the labels do not end"),
        ("a", "Line 1: a value is missing or no number"),
        ("a b", "Line 1: a value is missing or no number"),
        ("a 1\nb 2 x", "Line 2: a time is missing or no number"),
        ("a 1 2 3", "Line 1: more than a name, a value and a time"),
    ])
    func `text that is not of the format is refused by its line`(text: String, message: String) {
        #expect(throws: PushError(message)) { try PrometheusText.read(Array(text.utf8)) }
    }

    @Test func `labels that no metric may have, and old times, do not keep the others out`()
        async throws
    {
        let many = (0..<31).map { "l\($0)=\"x\"" }.joined(separator: ",")
        let text = "a{\(many)} 1\nb 2\nc 3 1000\n{} 4\nd{x=\"1\",x=\"2\"} 5\n"
        let batch = try PrometheusText.read(Array(text.utf8))
        let outcome = try await MetricStore().put(
            batch, namespace: "Test", in: Bench.scope, now: Self.now)
        #expect(outcome.takenCount == 1)
        #expect(outcome.refusedCount == 4)
        #expect(outcome.refusal != nil)
    }

    static func writeRequest() -> [UInt8] {
        var request = Proto()
        for host in ["a", "b"] {
            request.message(1) { series in
                for (name, value) in [("__name__", "up"), ("host", host)] {
                    series.message(1) { label in
                        label.text(1, name)
                        label.text(2, value)
                    }
                }
                for index in 0..<3 {
                    series.message(2) { sample in
                        sample.double(1, index == 2 ? .nan : Double(index) + 0.5)
                        sample.number(2, UInt64(now - 60 + Int64(index)) * 1000 + 7)
                    }
                }
            }
        }
        request.message(3) { $0.text(2, "up") }
        return request.bytes
    }

    /// A snappy block of literals only.
    static func snappy(_ bytes: [UInt8]) -> [UInt8] {
        var block = Proto()
        block.varint(UInt64(bytes.count))
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = rest.prefix(60)
            block.bytes.append(UInt8(part.count - 1) << 2)
            block.bytes += part
            rest = rest.dropFirst(60)
        }
        return block.bytes
    }

    @Test func `remote write is read, and what is sent twice counts once`() async throws {
        let store = MetricStore()
        for _ in 0..<3 {
            let batch = try RemoteWrite.read(compressed: Self.snappy(Self.writeRequest()))
            #expect(batch.sampleCount == 4)
            #expect(batch.skippedCount == 2)
            _ = try await store.put(batch, namespace: "Test", in: Bench.scope, now: Self.now)
            try store.flush()
        }
        #expect(try Self.sums(store, Bench.metric("up", ["host": "b"])) == [0.5, 1.5])
    }

    @Test func `snappy's copies repeat what was written, their own output too`() throws {
        // "ab", then nine more from two back, then four by a long offset.
        let block: [UInt8] = [15, 1 << 2, 0x61, 0x62, (9 - 4) << 2 | 1, 2, 3 << 2 | 2, 11, 0]
        #expect(String(decoding: try Snappy.decompress(block), as: UTF8.self) == "abababababaabab")
        let cases: [[UInt8]] = [
            [], [0x80], [5, 0x10, 0x61], [4, 0, 0x61, 0x0d, 9], [1, 0, 0x61, 0, 0x62],
            [0xff, 0xff, 0xff, 0xff, 0x7f],
        ]
        for bytes in cases {
            #expect(throws: PushError.self) { try Snappy.decompress(bytes) }
        }
    }

    static func attribute(_ proto: inout Proto, _ field: UInt64, _ name: String, _ value: String) {
        proto.message(field) { pair in
            pair.text(1, name)
            pair.message(2) { $0.text(1, value) }
        }
    }

    static func otlp() -> [UInt8] {
        let nanoseconds = UInt64(now) * 1_000_000_000
        var request = Proto()
        request.message(1) { resource in
            resource.message(1) {
                attribute(&$0, 1, "service.name", "shop")
                attribute(&$0, 1, "process.pid", "7")
            }
            resource.message(2) { scope in
                scope.message(2) { metric in
                    metric.text(1, "queue")
                    metric.text(3, "{items}")
                    metric.message(5) { gauge in
                        gauge.message(1) { point in
                            point.fixed(3, nanoseconds)
                            point.fixed(6, UInt64(bitPattern: -5))
                            attribute(&point, 7, "lane", "fast")
                        }
                    }
                }
                scope.message(2) { metric in
                    metric.text(1, "latency")
                    metric.text(3, "ms")
                    metric.message(9) { histogram in
                        histogram.message(1) { point in
                            point.fixed(3, nanoseconds)
                            point.fixed(4, 10)
                            point.double(5, 120)
                            point.message(6) { counts in
                                var inner = Proto()
                                for count: UInt64 in [4, 6, 0] { inner.fixed(0, count) }
                                // Packed: without the tags that `fixed` writes.
                                counts.bytes = inner.bytes.enumerated().filter { $0.0 % 9 != 0 }
                                    .map(\.1)
                            }
                            point.double(7, 10)
                            point.double(7, 20)
                        }
                        histogram.number(2, 1)
                    }
                }
            }
        }
        return request.bytes
    }

    static let json = """
        {"resourceMetrics": [{
          "resource": {"attributes": [
            {"key": "service.name", "value": {"stringValue": "shop"}},
            {"key": "process.pid", "value": {"intValue": "7"}}]},
          "scopeMetrics": [{"metrics": [
            {"name": "queue", "unit": "{items}", "gauge": {"dataPoints": [
              {"timeUnixNano": "\(now)000000000", "asInt": "-5", "attributes": [
                {"key": "lane", "value": {"stringValue": "fast"}}]}]}},
            {"name": "latency", "unit": "ms", "histogram": {"aggregationTemporality": 1,
              "dataPoints": [{"timeUnixNano": "\(now)000000000", "count": "10", "sum": 120,
                "bucketCounts": ["4", "6", "0"], "explicitBounds": [10, 20]}]}}]}]}]}
        """

    @Test func `OpenTelemetry says the same in binary and in JSON`() throws {
        let binary = try OTLPMetrics.read(Self.otlp(), namespace: "Test")
        let json = try OTLPMetrics.read(json: Array(Self.json.utf8), namespace: "Test")
        #expect(binary.data == json.data)
        #expect(binary.rejectedCount == 0)
        let queue = try #require(binary.data.first)
        #expect(
            queue.metric == Bench.metric("queue", ["service.name": "shop", "lane": "fast"]))
        #expect(queue.unit == "Count")
        #expect(queue.content == .value(-5))
        let latency = try #require(binary.data.last)
        #expect(latency.unit == "Milliseconds")
        #expect(latency.content == .values([5, 15], counts: [4, 6]))
    }

    @Test func `cumulative histograms become series of their buckets`() throws {
        let json = Self.json.replacing(
            "\"aggregationTemporality\": 1", with: "\"aggregationTemporality\": 2")
        let push = try OTLPMetrics.read(json: Array(json.utf8), namespace: "Test")
        let told = push.data.dropFirst().map {
            "\($0.metric.name) \($0.metric.value(ofDimension: "le") ?? "-") \($0.content)"
        }
        #expect(
            told == [
                "latency_count - value(10.0)", "latency_sum - value(120.0)",
                "latency_bucket 10.0 value(4.0)", "latency_bucket 20.0 value(10.0)",
            ])
    }
}
