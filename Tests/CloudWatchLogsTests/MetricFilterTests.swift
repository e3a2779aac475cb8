import CloudWatchLogs
import CloudWatchLogsAPI
import Gate
import Synchronization
import Testing
import Vocabulary

/// Keeps what is measured.
private final class Measured: MetricSink {
    private let kept = Mutex<[Measurement]>([])

    func record(_ measurements: [Measurement], account: AccountID, region: Region) {
        kept.withLock { $0 += measurements }
    }

    /// `name{dimension=value}=value` of all.
    var texts: [String] {
        kept.withLock { kept in
            kept.map { it in
                let dimensions = it.dimensions.map { "\($0.name)=\($0.value)" }
                return "\(it.name){\(dimensions.joined(separator: ","))}=\(it.value)"
            }
        }
    }
}

@Suite struct MetricFilterTests {
    private static func put(
        _ logs: TestLogs, pattern: String, value: String = "1", defaultValue: Double? = nil,
        dimensions: [String: String]? = nil, name: String = "f"
    ) async throws {
        try await logs.write(
            PutMetricFilter.self,
            PutMetricFilter.Input(
                logGroupName: "g", filterName: name, filterPattern: pattern,
                metricTransformations: [
                    CloudWatchLogsShape.MetricTransformation(
                        metricName: "m", metricNamespace: "n", metricValue: value,
                        defaultValue: defaultValue, dimensions: dimensions)
                ]))
    }

    @Test(
        arguments: [
            ("ERROR", "1", nil, ["an ERROR", "fine", "ERROR again"], ["m{}=1.0", "m{}=1.0"]),
            (
                "{ $.latency = * }", "$.latency", nil, [#"{"latency": 2.5}"#, #"{"other": 1}"#],
                ["m{}=2.5"]
            ),
            (
                "{ $.code > 499 }", "1", ["Path": "$.path"],
                [#"{"code": 500, "path": "/a"}"#, #"{"code": 200, "path": "/b"}"#],
                ["m{Path=/a}=1.0"]
            ),
            (
                "[ip, user, bytes > 10]", "$bytes", ["Who": "$user"],
                ["1.2.3.4 bob 20", "1.2.3.4 eve 5"], ["m{Who=bob}=20.0"]
            ),
            ("{ $.n = * }", "$.n", nil, [#"{"n": "no number"}"#], []),
        ] as [(String, String, [String: String]?, [String], [String])])
    func `A filter measures what matches`(
        pattern: String, value: String, dimensions: [String: String]?, lines: [String],
        expected: [String]
    ) async throws {
        let logs = try TestLogs()
        let measured = Measured()
        logs.service.join(measured)
        try await logs.makeGroup(streams: "s")
        try await Self.put(logs, pattern: pattern, value: value, dimensions: dimensions)
        try await logs.put(lines.map { (0, $0) })
        try await logs.service.filterOnce()
        #expect(measured.texts == expected)
    }

    @Test func `A minute of events without a match tells the default value once`() async throws {
        let logs = try TestLogs()
        let measured = Measured()
        logs.service.join(measured)
        try await logs.makeGroup(streams: "s")
        try await Self.put(logs, pattern: "ERROR", value: "5", defaultValue: 0)
        try await logs.put([(0, "fine"), (1, "fine too")])
        try await logs.service.filterOnce()
        #expect(measured.texts.isEmpty)
        logs.clock.advance(by: .seconds(180))
        try await logs.put([(170_000, "ERROR")])
        try await logs.service.filterOnce()
        #expect(measured.texts == ["m{}=5.0", "m{}=0.0"])
        try await logs.service.filterOnce()
        #expect(measured.texts.count == 2)
    }

    @Test(
        arguments: [
            ("{ $.a = ", "1", nil, nil), ("ERROR", "many", nil, nil), ("ERROR", "$x", nil, nil),
            ("[a, b]", "$c", nil, nil), ("{ $.a = 1 }", "1", 0, ["A": "$.a"]),
            ("{ $.a = 1 }", "1", nil, ["A": "$.a", "B": "$.b", "C": "$.c", "D": "$.d"]),
        ] as [(String, String, Double?, [String: String]?)])
    func `What cannot be asked is refused and not kept`(
        pattern: String, value: String, defaultValue: Double?, dimensions: [String: String]?
    ) async throws {
        let logs = try TestLogs()
        try await logs.makeGroup(streams: "s")
        await #expect(throws: (any Error).self) {
            try await Self.put(
                logs, pattern: pattern, value: value, defaultValue: defaultValue,
                dimensions: dimensions)
        }
        let kept = try logs.read(
            DescribeMetricFilters.self, DescribeMetricFilters.Input(logGroupName: "g"))
        #expect(kept.metricFilters?.isEmpty == true)
    }

    @Test func `A group that subscribes to another has its matching lines`() async throws {
        let logs = try TestLogs()
        try await logs.makeGroup(streams: "s")
        try await logs.makeGroup("h")
        let arn = "arn:aws:logs:us-east-1:\(logs.account):log-group:h"
        try await logs.write(
            PutSubscriptionFilter.self,
            PutSubscriptionFilter.Input(
                logGroupName: "g", filterName: "f", filterPattern: "ERROR", destinationArn: arn))
        try await logs.put([(0, "an ERROR"), (0, "fine")])
        try await logs.service.filterOnce()
        let lines = try logs.service.lines(
            ofGroup: "h", account: logs.account, region: .usEast1, from: 0, to: .max, limit: 10)
        #expect(lines == [LogLine(milliseconds: TestLogs.start, message: "an ERROR")])
        // Around in a circle there would be no end.
        await #expect(throws: (any Error).self) {
            try await logs.write(
                PutSubscriptionFilter.self,
                PutSubscriptionFilter.Input(
                    logGroupName: "h", filterName: "back", filterPattern: "",
                    destinationArn: "arn:aws:logs:us-east-1:\(logs.account):log-group:g"))
        }
    }
}
