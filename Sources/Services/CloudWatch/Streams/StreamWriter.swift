import CloudWatchAPI
import Gate
import MetricsEngine
import Shapes
import Store
import Vocabulary

/// Writes what metric streams carry into their buckets, a file for a minute or for those that are
/// late. A file's name follows from its stream and minutes: one that is written again after a kill
/// takes the place of the first.
struct StreamWriter {
    /// Minutes are written so long after their end, so that late data are with them.
    private static let delaySeconds: Int64 = 20
    private static let minutesMax: Int64 = 10
    /// What could not be written for a day is given up, as Firehose does.
    private static let keepSeconds: Int64 = 86_400
    private static let pageMax = 1_000
    private static let namespace = "AWS/CloudWatch/MetricStreams"

    let service: CloudWatchService

    init(_ service: CloudWatchService) { self.service = service }

    func turn() async throws {
        let now = service.now
        let end = (now - Self.delaySeconds) / 60 * 60
        let streams = try service.store.read {
            try $0.rows(
                "SELECT * FROM cw_streams WHERE state = ? AND position < ? ORDER BY id",
                [.text(StreamRecord.running), .integer(end)]
            ).map { try StreamRecord($0) }
        }
        for stream in streams {
            // A target that fails is asked less often.
            if stream.failures > 0, now % Int64(min(stream.failures, 12) * 5) >= 5 { continue }
            try await write(stream, until: end, now: now)
        }
    }

    private func write(_ stream: StreamRecord, until end: Int64, now: Int64) async throws {
        let first = max(stream.position, end - Self.keepSeconds)
        let last = min(end, first + Self.minutesMax * 60)
        let points = try collect(stream, first, last)
        var reason: String?
        if !points.isEmpty {
            reason = try await put(points, of: stream, first, last)
        }
        measure(stream, points.count, reason == nil, now)
        if let reason { service.report("metric stream \(stream.name): \(reason)") }
        let hasFailed = reason != nil
        try await service.store.write { transaction in
            // A stream that was changed meanwhile keeps its own position.
            _ = try transaction.run(
                """
                UPDATE cw_streams SET position = ?, failures = ?
                WHERE id = ? AND position = ? AND state = ?
                """,
                [
                    .integer(hasFailed ? stream.position : last),
                    SQLValue(hasFailed ? stream.failures + 1 : 0), .integer(stream.id),
                    .integer(stream.position), .text(StreamRecord.running),
                ])
        }
    }

    private func collect(
        _ stream: StreamRecord, _ first: Int64, _ last: Int64
    ) throws -> [StreamPoint] {
        var points: [StreamPoint] = []
        var after: String?
        repeat {
            let page = service.metrics.list(
                MetricFilter(), in: stream.scope, after: after, limit: Self.pageMax,
                now: service.now)
            for metric in page.metrics where stream.carries(metric) {
                let statistics = stream.statistics(of: metric)
                for unit in service.metrics.units(of: metric, in: stream.scope) {
                    let found = try service.metrics.points(
                        of: metric, in: stream.scope, unit: unit, period: 60, from: first,
                        to: last)
                    points += found.map {
                        StreamPoint(
                            metric: metric, unit: unit, point: $0, statistics: statistics)
                    }
                }
            }
            after = page.next
        } while after != nil
        return points
    }

    /// - Returns: Why it could not be put; nil if it is there.
    private func put(
        _ points: [StreamPoint], of stream: StreamRecord, _ first: Int64, _ last: Int64
    ) async throws -> String? {
        guard let buckets = service.neighbours.buckets, let take = service.neighbours.takeRole
        else { return "this server has no buckets" }
        guard let target = StreamTarget(stream.input.firehoseArn) else { return "no target" }
        guard let role = ARN(stream.input.roleArn),
            let caller = try take(
                role, "streams.metrics.cloudwatch.amazonaws.com", stream.arn,
                stream.scope.region, service.clock.now())
        else { return "the role \(stream.input.roleArn) is not there or does not trust the stream" }
        guard let region = try buckets.region(ofBucket: target.bucket) else {
            return "the bucket \(target.bucket) does not exist"
        }
        let isText = stream.input.outputFormat == "json"
        let bytes =
            isText
            ? StreamFormat.lines(points, of: stream)
            : StreamFormat.openTelemetry(
                points, of: stream, isOlder: stream.input.outputFormat == "opentelemetry0.7")
        do {
            try await buckets.put(
                bucket: target.bucket, key: Self.key(target, stream, first, last), bytes: bytes,
                contentType: isText ? "application/x-ndjson" : "application/x-protobuf",
                headers: [], as: caller, region: region)
            return nil
        } catch {
            return "\(error.code): \(error.message)"
        }
    }

    /// `2026/11/24/18/name-2026-11-24-18-05-00-…`, as Firehose names its files.
    private static func key(
        _ target: StreamTarget, _ stream: StreamRecord, _ first: Int64, _ last: Int64
    ) -> String {
        let it = CivilTime(Instant(seconds: first))
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let day = [String(it.year), two(it.month), two(it.day)]
        let time = [two(it.hour), two(it.minute), two(it.second)]
        let id = StableID.uuid("\(stream.arn) \(stream.id) \(first) \(last)")
        return target.prefix + day.joined(separator: "/") + "/\(time[0])/\(stream.name)-"
            + (day + time).joined(separator: "-") + "-\(id)"
    }

    /// How a stream fares is measured as AWS measures it.
    private func measure(_ stream: StreamRecord, _ count: Int, _ isGood: Bool, _ now: Int64) {
        let dimensions = [MetricDimension("MetricStreamName", stream.name)]
        func datum(_ name: String, _ value: Double, _ unit: String) -> MetricDatum {
            MetricDatum(
                metric: MetricIdentity(
                    namespace: Self.namespace, name: name, dimensions: dimensions),
                unit: unit, time: now, content: .value(value))
        }
        try? service.metrics.record(
            [
                datum("MetricUpdate", isGood ? Double(count) : 0, "Count"),
                datum("PublishErrorRate", isGood ? 0 : 1, "None"),
            ], in: stream.scope, now: now)
    }
}
