package import Gate
import S3API
import Shapes
import Store
import Synchronization
import Vocabulary

/// Counts of requests by bucket, where a metrics configuration asks for them.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/metrics-dimensions.html
final class RequestMetrics: Sendable {
    private static let namespace = "AWS/S3"

    private let store: Store
    private let clock: any Clock
    private let sink = Mutex<(any MetricSink)?>(nil)
    /// Configurations by bucket; nil until they are read.
    private let known = Mutex<[String: [S3Shape.MetricsConfiguration]]?>(nil)

    init(store: Store, clock: any Clock) {
        self.store = store
        self.clock = clock
    }

    func join(_ sink: any MetricSink) { self.sink.withLock { $0 = sink } }

    /// Configurations have changed.
    func forget() { known.withLock { $0 = nil } }

    func note(_ response: OutgoingResponse, _ exchange: Exchange) {
        guard let sink = sink.withLock({ $0 }), let call = exchange.call else { return }
        let path = S3Path(exchange.request.path)
        guard let bucket = path.bucket, let wanted = configurations()[bucket] else { return }
        let counts = Self.counts(response, exchange, key: path.key, clock.now())
        for configuration in wanted
        where matches(configuration.filter, bucket, path.key) {
            let dimensions = [
                (name: "BucketName", value: bucket), (name: "FilterId", value: configuration.id),
            ]
            sink.record(
                counts.map {
                    Measurement(
                        namespace: Self.namespace, name: $0.name, dimensions: dimensions,
                        value: $0.value, unit: $0.unit, time: call.time)
                }, account: call.account, region: call.region)
        }
    }

    private func configurations() -> [String: [S3Shape.MetricsConfiguration]] {
        if let known = known.withLock({ $0 }) { return known }
        let read = try? store.read { snapshot in
            var found: [String: [S3Shape.MetricsConfiguration]] = [:]
            let rows = try snapshot.rows(
                "SELECT bucket, text FROM s3_documents WHERE kind = ?",
                [SQLValue(DocumentKind.metrics.rawValue)])
            for row in rows {
                found[row.text("bucket"), default: []].append(
                    try Document.read(S3Shape.MetricsConfiguration.self, row.text("text")))
            }
            return found
        }
        guard let read else { return [:] }
        known.withLock { $0 = read }
        return read
    }

    private func matches(
        _ filter: S3Shape.MetricsFilter?, _ bucket: String, _ key: String?
    ) -> Bool {
        guard let filter else { return true }
        let prefix = filter.prefix ?? filter.and?.prefix ?? ""
        guard (key ?? "").bytesStart(with: prefix) else { return false }
        let wanted = (filter.tag.map { [$0] } ?? []) + (filter.and?.tags ?? [])
        guard !wanted.isEmpty else { return true }
        guard let key,
            let object = try? store.read({ try $0.latest(bucket, key) })
        else { return false }
        return wanted.allSatisfy { tag in
            object.detail.tags.contains { $0.key == tag.key && $0.value == tag.value }
        }
    }

    private static func counts(
        _ response: OutgoingResponse, _ exchange: Exchange, key: String?, _ now: Instant
    ) -> [(name: String, value: Double, unit: String)] {
        let method = exchange.request.method
        var counts: [(name: String, value: Double, unit: String)] = [("AllRequests", 1, "Count")]
        let isList = key == nil && exchange.operation?.hasPrefix("List") == true
        switch method {
        case "GET": counts.append((isList ? "ListRequests" : "GetRequests", 1, "Count"))
        case "PUT": counts.append(("PutRequests", 1, "Count"))
        case "DELETE": counts.append(("DeleteRequests", 1, "Count"))
        case "HEAD": counts.append(("HeadRequests", 1, "Count"))
        case "POST": counts.append(("PostRequests", 1, "Count"))
        default: break
        }
        counts.append(("4xxErrors", (400..<500).contains(response.status) ? 1 : 0, "Count"))
        counts.append(("5xxErrors", response.status >= 500 ? 1 : 0, "Count"))
        if method == "GET" {
            let size: Int? =
                switch response.body {
                case .bytes(let bytes): bytes.count
                case .stream(let stream): stream.length
                }
            counts.append(("BytesDownloaded", Double(size ?? 0), "Bytes"))
        }
        if method == "PUT" || method == "POST",
            let text = exchange.request.headers["x-amz-decoded-content-length"]
                ?? exchange.request.headers["content-length"], let size = Double(text)
        {
            counts.append(("BytesUploaded", size, "Bytes"))
        }
        if let start = exchange.call?.time {
            let milliseconds = Double(max(0, now.nanoseconds - start.nanoseconds)) / 1e6
            counts.append(("TotalRequestLatency", milliseconds, "Milliseconds"))
        }
        return counts
    }
}

extension S3Service {
    /// Where measurements go from now on.
    package func join(_ sink: any MetricSink) { requestMetrics.join(sink) }
}
