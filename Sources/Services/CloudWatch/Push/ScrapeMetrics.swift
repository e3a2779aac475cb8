package import Gate
import MetricsEngine
package import Shapes
package import Store
import Vocabulary

/// `GET /metrics`: the last whole minute of every metric that has one, in Prometheus's text format.
/// https://prometheus.io/docs/instrumenting/exposition_formats/
package enum ScrapeMetrics: ReadHandler {
    package typealias Input = PushInput
    package typealias Output = PushOutput

    package static let model = OperationModel(
        "ScrapeMetrics", method: "GET", uri: "/metrics", input: Input.schema,
        output: Output.schema)
    package static var isReadOnly: Bool { true }
    package static var isDataEvent: Bool { true }

    /// Metrics on one page.
    private static let metricsMax = 20_000
    private static let pageMax = 1_000

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization {
        .targets([Target(ActionName("cloudwatch", "GetMetricData"), on: "*")])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output {
        let scope = MetricScope(account: call.account, region: call.region)
        let end = call.time.seconds / 60 * 60
        var page = ScrapePage()
        var after: String?
        var count = 0
        repeat {
            let found = service.metrics.list(
                MetricFilter(namespace: input.namespace, isRecentlyActive: true), in: scope,
                after: after, limit: pageMax, now: call.time.seconds)
            for metric in found.metrics {
                let points: [MetricPoint]
                do {
                    points = try service.metrics.points(
                        of: metric, in: scope, period: 60, from: end - 60, to: end)
                } catch {
                    throw CloudWatchService.failure(error)
                }
                if let last = points.last { page.add(metric, last.aggregate) }
            }
            count += found.metrics.count
            after = found.next
        } while after != nil && count < metricsMax
        return PushOutput("text/plain; version=0.0.4; charset=utf-8", page.bytes)
    }
}

/// The page in the making. Metrics come sorted by name, as the format wants them together.
struct ScrapePage {
    private var families: [(name: String, lines: [String])] = []

    mutating func add(_ metric: MetricIdentity, _ aggregate: MetricAggregate) {
        let name = Self.name("\(metric.namespace)_\(metric.name)")
        let labels = metric.dimensions.map { "\(Self.name($0.name))=\"\(Self.escaped($0.value))\"" }
        let braces = labels.isEmpty ? "" : "{\(labels.joined(separator: ","))}"
        for (suffix, value) in [
            ("sum", aggregate.sum), ("count", aggregate.count), ("min", aggregate.minimum),
            ("max", aggregate.maximum),
        ] {
            let family = "\(name)_\(suffix)"
            let line = "\(family)\(braces) \(value)"
            if let index = families.lastIndex(where: { $0.name == family }),
                index >= families.count - 4
            {
                families[index].lines.append(line)
            } else {
                families.append((family, [line]))
            }
        }
    }

    var bytes: [UInt8] {
        var text = ""
        for family in families {
            text += "# TYPE \(family.name) gauge\n"
            for line in family.lines { text += line + "\n" }
        }
        return Array(text.utf8)
    }

    /// `[a-zA-Z_][a-zA-Z0-9_]*`
    private static func name(_ text: String) -> String {
        var bytes = text.utf8.map { byte -> UInt8 in
            let isLetter = (0x61...0x7a).contains(byte | 0x20)
            return isLetter || (0x30...0x39).contains(byte) ? byte : 0x5f
        }
        if let first = bytes.first, (0x30...0x39).contains(first) { bytes.insert(0x5f, at: 0) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func escaped(_ text: String) -> String {
        var made = ""
        for character in text {
            switch character {
            case "\\": made += "\\\\"
            case "\"": made += "\\\""
            case "\n": made += "\\n"
            default: made.append(character)
            }
        }
        return made
    }
}
