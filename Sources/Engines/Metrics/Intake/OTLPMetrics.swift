import Vocabulary

/// OpenTelemetry's metrics over HTTP: an `ExportMetricsServiceRequest`, binary or JSON.
///
/// Gauges and sums become values. A histogram of what happened since the last one (delta) becomes
/// its values, each at the middle of its bucket, so that percentiles can be told. A histogram of
/// all that happened since the start (cumulative) becomes series of its count, its sum and each of
/// its buckets, as Prometheus has them; a summary likewise. Attributes become dimensions, and of
/// the resource those that say who sent it.
///
/// https://github.com/open-telemetry/opentelemetry-proto/blob/main/opentelemetry/proto/metrics/v1/metrics.proto
package enum OTLPMetrics {
    /// Resource attributes that are kept.
    static let resourceKept: Set<String> = [
        "service.name", "service.namespace", "service.instance.id", "host.name",
    ]

    package struct Push: Sendable {
        package var data: [MetricDatum] = []
        /// Data points that could not be taken: no number, or of attributes no metric may have.
        package var rejectedCount = 0
    }

    /// What both forms are read into.
    struct Resource {
        var attributes: [(String, String)] = []
    }
    struct Point {
        enum Body {
            case number(Double)
            case histogram(Histogram)
            case summary(count: Double, sum: Double, quantiles: [(Double, Double)])
        }
        var attributes: [(String, String)] = []
        var seconds: Int64 = 0
        var body: Body = .number(.nan)
        var flags: UInt64 = 0
    }
    struct Histogram {
        var count = 0.0
        var sum: Double?
        var minimum: Double?
        var maximum: Double?
        /// Values standing for the buckets, how often each came, and the upper bounds.
        var values: [Double] = []
        var counts: [Double] = []
        var bounds: [Double] = []
    }
    struct Metric {
        var name = ""
        var unit = ""
        var isCumulative = false
        var points: [Point] = []
    }

    /// Data points without a value, by their flags.
    static let noRecordedValue: UInt64 = 1

    static func add(
        _ metric: Metric, _ resource: Resource, namespace: String, to push: inout Push
    ) throws(PushError) {
        let unit = unit(metric.unit)
        for point in metric.points {
            guard point.flags & noRecordedValue == 0 else { continue }
            guard push.data.count < PushLimits.samplesMax else {
                throw PushError("The push has more than \(PushLimits.samplesMax) samples")
            }
            let before = push.data.count
            add(point, metric, unit, resource, namespace, to: &push)
            if push.data.count == before { push.rejectedCount += 1 }
        }
    }

    private static func add(
        _ point: Point, _ metric: Metric, _ unit: String, _ resource: Resource,
        _ namespace: String, to push: inout Push
    ) {
        func datum(
            _ suffix: String, _ content: MetricDatum.Content, _ more: [(String, String)] = [],
            unit: String
        ) {
            var labels = [("__name__", metric.name + suffix)] + point.attributes + more
            let own = Set(labels.map(\.0))
            labels += resource.attributes.filter { !own.contains($0.0) }
            let named = labels.map { (name: $0.0, value: $0.1) }
            guard let identity = MetricStore.metric(named, namespace: namespace),
                MetricStore.isFinite(content)
            else { return }
            push.data.append(
                MetricDatum(
                    metric: identity, unit: unit, time: point.seconds, isHighResolution: true,
                    content: content, isReplacing: true))
        }
        switch point.body {
        case .number(let value):
            guard value.isFinite else { return }
            datum("", .value(value), unit: unit)
        case .histogram(let histogram):
            guard histogram.count.isFinite, histogram.sum?.isFinite ?? true else { return }
            if metric.isCumulative {
                datum("_count", .value(histogram.count), unit: "Count")
                if let sum = histogram.sum { datum("_sum", .value(sum), unit: unit) }
                var below = 0.0
                for (bound, count) in zip(histogram.bounds, histogram.counts) {
                    below += count
                    datum("_bucket", .value(below), [("le", "\(bound)")], unit: "Count")
                }
            } else if let content = content(of: histogram) {
                datum("", content, unit: unit)
            }
        case .summary(let count, let sum, let quantiles):
            guard count.isFinite, sum.isFinite else { return }
            datum("_count", .value(count), unit: "Count")
            datum("_sum", .value(sum), unit: unit)
            for (quantile, value) in quantiles where value.isFinite {
                datum("", .value(value), [("quantile", "\(quantile)")], unit: unit)
            }
        }
    }

    private static func content(of histogram: Histogram) -> MetricDatum.Content? {
        var values: [Double] = []
        var counts: [Double] = []
        for (value, count) in zip(histogram.values, histogram.counts) where count > 0 {
            let low = histogram.minimum ?? -.infinity
            let high = histogram.maximum ?? .infinity
            let kept = min(max(value, low), high)
            guard kept.isFinite else { return nil }
            values.append(kept)
            counts.append(count)
        }
        if values.isEmpty {
            guard histogram.count > 0, let sum = histogram.sum else { return nil }
            let mean = sum / histogram.count
            return .statistics(
                count: histogram.count, sum: sum, minimum: histogram.minimum ?? mean,
                maximum: histogram.maximum ?? mean)
        }
        return .values(values, counts: counts)
    }

    /// The middles of the buckets between bounds; the outer ones end where the inner ones begin.
    static func middles(_ bounds: [Double]) -> [Double] {
        guard let first = bounds.first, let last = bounds.last else { return [] }
        var middles = [first > 0 ? first / 2 : first]
        for index in 1..<max(1, bounds.count) {
            middles.append((bounds[index - 1] + bounds[index]) / 2)
        }
        return middles + [last]
    }

    /// Values of the buckets of an exponential histogram.
    static func exponential(scale: Int, offset: Int, count: Int) -> [Double] {
        guard (-20...20).contains(scale), count <= 10_000 else { return [] }
        // The base is 2^(2^-scale).
        var base = 2.0
        for _ in 0..<abs(scale) { base = scale > 0 ? base.squareRoot() : base * base }
        return (0..<count).map { index in
            let lower = MathFunctions.power(base, Double(offset + index))
            return lower * (1 + base) / 2
        }
    }

    /// CloudWatch's name for a unit of UCUM.
    static func unit(_ unit: String) -> String {
        switch unit {
        case "s": "Seconds"
        case "ms": "Milliseconds"
        case "us": "Microseconds"
        case "By": "Bytes"
        case "kBy": "Kilobytes"
        case "MBy": "Megabytes"
        case "GBy": "Gigabytes"
        case "bit": "Bits"
        case "%": "Percent"
        case "By/s": "Bytes/Second"
        case "bit/s": "Bits/Second"
        case let count where count.hasPrefix("{") && count.hasSuffix("}"): "Count"
        default: "None"
        }
    }
}
