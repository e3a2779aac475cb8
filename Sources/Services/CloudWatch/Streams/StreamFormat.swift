import Codecs
import MetricsEngine
import Vocabulary

/// One metric's minute on its way into a stream.
struct StreamPoint {
    let metric: MetricIdentity
    let unit: String
    let point: MetricPoint
    let statistics: [(name: String, statistic: Statistic)]
}

/// How a stream's files are written.
enum StreamFormat {
    /// One JSON object a line.
    /// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-metric-streams-formats-json.html
    static func lines(_ points: [StreamPoint], of stream: StreamRecord) -> [UInt8] {
        var bytes: [UInt8] = []
        for it in points {
            let aggregate = it.point.aggregate
            var values = [
                JSONMember("max", number(aggregate.maximum)),
                JSONMember("min", number(aggregate.minimum)),
                JSONMember("sum", number(aggregate.sum)),
                JSONMember("count", number(aggregate.count)),
            ]
            for (name, statistic) in it.statistics {
                guard let value = aggregate.value(of: statistic) else { continue }
                values.append(JSONMember(name, number(value)))
            }
            let line: JSON = [
                "metric_stream_name": .string(stream.name),
                "account_id": .string(stream.scope.account.description),
                "region": .string(stream.scope.region.description),
                "namespace": .string(it.metric.namespace),
                "metric_name": .string(it.metric.name),
                "dimensions": .object(
                    it.metric.dimensions.map { JSONMember($0.name, .string($0.value)) }),
                "timestamp": .number(JSONNumber(it.point.time * 1_000)),
                "value": .object(values), "unit": .string(it.unit),
            ]
            line.write(into: &bytes)
            bytes.append(0x0a)
        }
        return bytes
    }

    private static func number(_ value: Double) -> JSON {
        .number(JSONNumber(checked: value.isFinite ? "\(value)" : "0.0"))
    }

    /// ExportMetricsServiceRequest messages, each after its length, as summaries.
    /// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-metric-streams-formats-opentelemetry-100.html
    static func openTelemetry(
        _ points: [StreamPoint], of stream: StreamRecord, isOlder: Bool
    ) -> [UInt8] {
        guard !points.isEmpty else { return [] }
        var resource = Message()
        for (key, value) in [
            ("cloud.provider", "aws"), ("cloud.account.id", stream.scope.account.description),
            ("cloud.region", stream.scope.region.description),
            ("aws.exporter.arn", stream.arn.description),
        ] {
            resource.add(1, keyValue(key, .text(value)))
        }
        var scope = Message()
        for it in points { scope.add(2, metric(it, isOlder: isOlder)) }
        var metrics = Message()
        metrics.add(1, resource)
        metrics.add(2, scope)
        var request = Message()
        request.add(1, metrics)
        var framed = Message()
        framed.varint(UInt64(request.bytes.count))
        return framed.bytes + request.bytes
    }

    private static func metric(_ it: StreamPoint, isOlder: Bool) -> Message {
        var metric = Message()
        metric.add(1, "amazonaws.com/\(it.metric.namespace)/\(it.metric.name)")
        metric.add(3, unit(it.unit))
        var point = Message()
        if isOlder {
            // Version 0.7 has labels: pairs of texts, in the first field.
            let labels =
                [("Namespace", it.metric.namespace), ("MetricName", it.metric.name)]
                + it.metric.dimensions.map { ($0.name, $0.value) }
            for (key, value) in labels {
                var label = Message()
                label.add(1, key)
                label.add(2, value)
                point.add(1, label)
            }
        }
        point.add(2, fixed: UInt64(it.point.time) * 1_000_000_000)
        point.add(3, fixed: UInt64(it.point.time + 60) * 1_000_000_000)
        let aggregate = it.point.aggregate
        point.add(4, fixed: UInt64(max(0, aggregate.count.rounded())))
        point.add(5, aggregate.sum)
        var quantiles = [(0.0, aggregate.minimum), (1.0, aggregate.maximum)]
        for (_, statistic) in it.statistics {
            guard case .percentile(let percent) = statistic,
                let value = aggregate.value(of: statistic)
            else { continue }
            quantiles.append((percent / 100, value))
        }
        for (quantile, value) in quantiles.sorted(by: { $0.0 < $1.0 }) {
            var one = Message()
            one.add(1, quantile)
            one.add(2, value)
            point.add(6, one)
        }
        if !isOlder {
            point.add(7, keyValue("Namespace", .text(it.metric.namespace)))
            point.add(7, keyValue("MetricName", .text(it.metric.name)))
            let dimensions = it.metric.dimensions.map { ($0.name, $0.value) }
            point.add(7, keyValue("Dimensions", .pairs(dimensions)))
        }
        var summary = Message()
        summary.add(1, point)
        metric.add(11, summary)
        return metric
    }

    private enum Attribute {
        case text(String)
        case pairs([(String, String)])
    }

    private static func keyValue(_ key: String, _ value: Attribute) -> Message {
        var any = Message()
        switch value {
        case .text(let text): any.add(1, text)
        case .pairs(let pairs):
            var list = Message()
            for (key, value) in pairs { list.add(1, keyValue(key, .text(value))) }
            any.add(6, list)
        }
        var made = Message()
        made.add(1, key)
        made.add(2, any)
        return made
    }

    /// Units as UCUM writes them.
    private static func unit(_ unit: String) -> String {
        let names = [
            "None": "1", "Count": "1", "Percent": "%", "Seconds": "s", "Microseconds": "us",
            "Milliseconds": "ms", "Bytes": "By", "Kilobytes": "kBy", "Megabytes": "MBy",
            "Gigabytes": "GBy", "Terabytes": "TBy", "Bits": "bit", "Kilobits": "kbit",
            "Megabits": "MBit", "Gigabits": "GBit", "Terabits": "Tbit",
        ]
        if let name = names[unit] { return name }
        guard unit.hasSuffix("/Second") else { return unit }
        let base = String(unit.dropLast("/Second".count))
        return "\(names[base] ?? base)/s"
    }
}

/// A protocol buffer in the making.
private struct Message {
    private(set) var bytes: [UInt8] = []

    mutating func varint(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    private mutating func tag(_ field: UInt64, _ type: UInt64) { varint(field << 3 | type) }

    mutating func add(_ field: UInt64, _ message: Message) {
        tag(field, 2)
        varint(UInt64(message.bytes.count))
        bytes += message.bytes
    }

    mutating func add(_ field: UInt64, _ text: String) {
        tag(field, 2)
        varint(UInt64(text.utf8.count))
        bytes += Array(text.utf8)
    }

    mutating func add(_ field: UInt64, fixed value: UInt64) {
        tag(field, 1)
        for shift in stride(from: 0, to: 64, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
        }
    }

    mutating func add(_ field: UInt64, _ value: Double) { add(field, fixed: value.bitPattern) }
}
