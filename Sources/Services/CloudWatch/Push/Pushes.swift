import Codecs
package import Gate
import MetricsEngine
package import Shapes
package import Store
import Vocabulary

/// `POST /api/v1/write`: Prometheus's remote write.
/// https://prometheus.io/docs/specs/prw/remote_write_spec/
package enum WriteSamples: AsyncHandler {
    package typealias Input = PushInput
    package typealias Output = EmptyStructure

    package static let model = OperationModel(
        "WriteSamples", method: "POST", uri: "/api/v1/write", input: Input.schema,
        output: Output.schema, status: 204)
    package static var isDataEvent: Bool { true }
    private static let namespaceUsual = "Prometheus"

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { Push.authorization(input.namespace ?? namespaceUsual) }

    package static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: CloudWatchService
    ) async throws -> Output {
        let namespace = try Push.namespace(input.namespace ?? namespaceUsual)
        let bytes = call.request.body
        let batch: PushBatch
        do {
            // Senders always compress; what calls itself text is Prometheus's page, pushed.
            let type = call.request.headers["content-type"] ?? ""
            batch =
                type.hasPrefix("text/plain")
                ? try PrometheusText.read(bytes) : try RemoteWrite.read(compressed: bytes)
        } catch {
            throw Failure("BadRequestException", error.message)
        }
        let outcome: PushOutcome
        do {
            outcome = try await service.metrics.put(
                batch, namespace: namespace,
                in: MetricScope(account: call.account, region: call.region), now: call.time.seconds)
        } catch {
            throw CloudWatchService.failure(error)
        }
        // 400 has the sender give those samples up; the others are taken.
        if let refusal = outcome.refusal {
            throw Failure(
                "BadRequestException",
                "\(outcome.refusedCount) of \(outcome.refusedCount + outcome.takenCount) samples "
                    + "were refused: \(refusal)")
        }
        return Output()
    }
}

/// `POST /v1/metrics`: OpenTelemetry's metrics over HTTP, binary or JSON.
/// https://opentelemetry.io/docs/specs/otlp/#otlphttp
package enum ExportMetrics: AsyncHandler {
    package typealias Input = PushInput
    package typealias Output = PushOutput

    package static let model = OperationModel(
        "ExportMetrics", method: "POST", uri: "/v1/metrics", input: Input.schema,
        output: Output.schema)
    package static var isDataEvent: Bool { true }
    private static let namespaceUsual = "OpenTelemetry"

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { Push.authorization(input.namespace ?? namespaceUsual) }

    package static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: CloudWatchService
    ) async throws -> Output {
        let namespace = try Push.namespace(input.namespace ?? namespaceUsual)
        let bytes = call.request.body
        let isJSON = (call.request.headers["content-type"] ?? "").hasPrefix("application/json")
        let push: OTLPMetrics.Push
        do {
            push =
                isJSON
                ? try OTLPMetrics.read(json: bytes, namespace: namespace)
                : try OTLPMetrics.read(bytes, namespace: namespace)
        } catch {
            throw Failure("BadRequestException", error.message)
        }
        let now = call.time.seconds
        let limits = service.metrics.limits
        let taken = push.data.filter {
            $0.time <= now + limits.aheadSecondsMax && $0.time >= now - limits.behindSecondsMax
        }
        try await service.put(
            taken, MetricScope(account: call.account, region: call.region), now)
        let rejected = push.rejectedCount + push.data.count - taken.count
        return isJSON
            ? PushOutput("application/json", Self.json(rejected))
            : PushOutput("application/x-protobuf", Self.binary(rejected))
    }

    private static let reason = "The time is out of range, or the attributes are too many."

    private static func json(_ rejected: Int) -> [UInt8] {
        guard rejected > 0 else { return Array("{}".utf8) }
        let body: JSON = [
            "partialSuccess": [
                "rejectedDataPoints": .string(String(rejected)), "errorMessage": .string(reason),
            ]
        ]
        return body.bytes
    }

    /// ExportMetricsServiceResponse: field 1 is the partial success, whose fields are the count and
    /// the message.
    private static func binary(_ rejected: Int) -> [UInt8] {
        guard rejected > 0 else { return [] }
        var inner: [UInt8] = [0x08]
        var rest = UInt64(rejected)
        while rest >= 0x80 {
            inner.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        inner.append(UInt8(rest))
        inner += [0x12, UInt8(reason.utf8.count)] + Array(reason.utf8)
        return [0x0a, UInt8(inner.count)] + inner
    }
}

/// What both pushes share.
enum Push {
    static func authorization(_ namespace: String) -> Authorization {
        .targets([
            Target(
                ActionName("cloudwatch", "PutMetricData"), on: "*",
                keys: [("cloudwatch:namespace", [namespace])])
        ])
    }

    static func namespace(_ text: String) throws -> String {
        guard !text.hasPrefix("AWS/") else {
            throw Failure(
                "BadRequestException", "The value \(text) for parameter namespace is invalid.")
        }
        return text
    }
}
