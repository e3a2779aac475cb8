import Codecs

extension OTLPMetrics {
    /// Reads the JSON form, where 64-bit numbers are strings and enumerations numbers or names.
    package static func read(json bytes: [UInt8], namespace: String) throws(PushError) -> Push {
        guard bytes.count <= PushLimits.bytesMax else { throw PushError("The push is too long") }
        let root: JSON
        do throws(JSONError) {
            root = try JSON(bytes: bytes, depthMax: 32)
        } catch {
            throw PushError("The push is no JSON: \(error)")
        }
        guard root.members != nil else { throw PushError("The push is no JSON object") }
        var push = Push()
        for one in root["resourceMetrics"]?.array ?? [] {
            var resource = Resource()
            resource.attributes = attributes(one["resource"]).filter {
                resourceKept.contains($0.0)
            }
            for scope in one["scopeMetrics"]?.array ?? [] {
                for metric in scope["metrics"]?.array ?? [] {
                    try add(self.metric(metric), resource, namespace: namespace, to: &push)
                }
            }
        }
        return push
    }

    private static func number(_ value: JSON?) -> Double? {
        switch value {
        case .number(let number)?: number.double
        case .string("NaN")?: .nan
        case .string("Infinity")?: .infinity
        case .string("-Infinity")?: -.infinity
        case .string(let text)?: Double(text)
        default: nil
        }
    }

    private static func whole(_ value: JSON?) -> Int64? {
        switch value {
        case .number(let number)?: number.integer
        case .string(let text)?: Int64(text)
        default: nil
        }
    }

    private static func attributes(_ value: JSON?) -> [(String, String)] {
        (value?["attributes"]?.array ?? []).prefix(PushLimits.labelsMax).compactMap { pair in
            guard let name = pair["key"]?.string, let any = pair["value"] else { return nil }
            if let text = any["stringValue"]?.string { return (name, text) }
            if let flag = any["boolValue"]?.bool { return (name, flag ? "true" : "false") }
            if let number = whole(any["intValue"]) { return (name, "\(number)") }
            if let number = number(any["doubleValue"]) { return (name, "\(number)") }
            return nil
        }
    }

    private static func metric(_ value: JSON) -> Metric {
        var metric = Metric()
        metric.name = value["name"]?.string ?? ""
        metric.unit = value["unit"]?.string ?? ""
        for kind in ["gauge", "sum", "histogram", "exponentialHistogram", "summary"] {
            guard let data = value[kind] else { continue }
            let temporality = data["aggregationTemporality"]
            metric.isCumulative =
                whole(temporality) == 2
                || temporality?.string == "AGGREGATION_TEMPORALITY_CUMULATIVE"
            for point in data["dataPoints"]?.array ?? [] {
                metric.points.append(self.point(point, kind))
            }
        }
        return metric
    }

    private static func point(_ value: JSON, _ kind: String) -> Point {
        var point = Point()
        point.attributes = attributes(value)
        point.seconds = (whole(value["timeUnixNano"]) ?? 0) / 1_000_000_000
        point.flags = UInt64(max(0, whole(value["flags"]) ?? 0))
        switch kind {
        case "gauge", "sum":
            point.body = .number(
                number(value["asDouble"]) ?? whole(value["asInt"]).map { Double($0) } ?? .nan)
        case "summary":
            let quantiles = (value["quantileValues"]?.array ?? []).prefix(100).map {
                (number($0["quantile"]) ?? 0, number($0["value"]) ?? 0)
            }
            point.body = .summary(
                count: number(value["count"]) ?? 0, sum: number(value["sum"]) ?? 0,
                quantiles: Array(quantiles))
        default: point.body = .histogram(histogram(value, kind))
        }
        return point
    }

    private static func histogram(_ value: JSON, _ kind: String) -> Histogram {
        var histogram = Histogram()
        histogram.count = number(value["count"]) ?? 0
        histogram.sum = number(value["sum"])
        histogram.minimum = number(value["min"])
        histogram.maximum = number(value["max"])
        if kind == "histogram" {
            histogram.bounds = (value["explicitBounds"]?.array ?? []).compactMap(number)
            histogram.counts = (value["bucketCounts"]?.array ?? []).compactMap(number)
            histogram.values = middles(histogram.bounds)
            return histogram
        }
        if let zeros = number(value["zeroCount"]), zeros > 0 {
            histogram.values = [0]
            histogram.counts = [zeros]
        }
        let scale = Int(max(-100, min(100, whole(value["scale"]) ?? 0)))
        for (name, sign) in [("positive", 1.0), ("negative", -1.0)] {
            guard let side = value[name] else { continue }
            let counts = (side["bucketCounts"]?.array ?? []).compactMap(number)
            let offset = Int(max(-(1 << 31), min(1 << 31, whole(side["offset"]) ?? 0)))
            let values = exponential(scale: scale, offset: offset, count: counts.count)
            histogram.values += values.map { $0 * sign }
            histogram.counts += counts
        }
        return histogram
    }
}
