import Vocabulary

/// Labels with `${MAX}` and the like inside.
///
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/graph-dynamic-labels.html
struct DynamicLabel {
    let series: MathSeries
    /// The label that it would have without one of its own.
    let plain: String
    let scope: MetricScope
    let now: Int64
    let offset: Int64

    /// Properties of one label that are put in; others stay as they are.
    static let propertiesMax = 6

    func text(_ label: String) -> String {
        var text = ""
        var rest = label[...]
        var count = 0
        while let start = rest.firstRange(of: "${") {
            guard let end = rest[start.upperBound...].firstIndex(of: "}") else { break }
            text += rest[..<start.lowerBound]
            let name = String(rest[start.upperBound..<end])
            if count < Self.propertiesMax, let value = value(name) {
                text += value
                count += 1
            } else {
                text += rest[start.lowerBound...end]
            }
            rest = rest[rest.index(after: end)...]
        }
        return text + rest
    }

    private func value(_ name: String) -> String? {
        if name == "LABEL" { return plain }
        if name == "DATAPOINT_COUNT" { return "\(series.values.count)" }
        if name.hasPrefix("PROP("), name.hasSuffix(")") { return property(name) }
        let values = series.values
        let lowest = values.indices.min { values[$0] < values[$1] }
        let highest = values.indices.max { values[$0] < values[$1] }
        let all: [(String, Int?)] = [
            ("FIRST", values.isEmpty ? nil : 0), ("LAST", values.indices.last),
            ("MIN", lowest), ("MAX", highest),
        ]
        switch name {
        case "SUM", "AVG":
            guard !values.isEmpty else { return "--" }
            return Self.number(MathFunctions.summary(name, values))
        case "FIRST_LAST_RANGE", "MIN_MAX_RANGE", "FIRST_LAST_TIME_RANGE", "MIN_MAX_TIME_RANGE":
            let pair = name.hasPrefix("FIRST") ? (all[0].1, all[1].1) : (all[2].1, all[3].1)
            guard let one = pair.0, let other = pair.1 else { return "--" }
            if name.contains("TIME") {
                return "\(time(series.times[one])) - \(time(series.times[other]))"
            }
            return "\(Self.number(values[one])) - \(Self.number(values[other]))"
        default: break
        }
        for (prefix, index) in all where name.hasPrefix(prefix) {
            guard let index else { return "--" }
            switch name.dropFirst(prefix.count) {
            case "": return Self.number(values[index])
            case "_TIME": return time(series.times[index])
            case "_TIME_RELATIVE": return relative(series.times[index])
            default: continue
            }
        }
        return nil
    }

    private func property(_ name: String) -> String? {
        let inner = name.dropFirst(5).dropLast()
        guard inner.count >= 2, let quote = inner.first, quote == "'" || quote == "\"",
            inner.last == quote
        else { return nil }
        let key = String(inner.dropFirst().dropLast())
        switch key {
        case "AccountId", "AccountLabel": return scope.account.description
        case "Region": return scope.region.description
        case "Period": return "\(series.period)"
        case "MetricName": return series.stat?.metric.name ?? ""
        case "Namespace": return series.stat?.metric.namespace ?? ""
        case "Stat": return series.stat?.statisticText ?? ""
        default:
            guard key.hasPrefix("Dim.") else { return nil }
            return series.stat?.metric.value(ofDimension: String(key.dropFirst(4))) ?? ""
        }
    }

    /// At most three places: `0.333`, `12`.
    static func number(_ value: Double) -> String {
        let rounded = (value * 1000).rounded() / 1000
        if rounded == rounded.rounded(), abs(rounded) < 1e15 { return String(Int64(rounded)) }
        return "\(rounded)"
    }

    private func time(_ seconds: Int64) -> String {
        let time = CivilTime(Instant(seconds: seconds + offset))
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(time.year)-\(two(time.month))-\(two(time.day)) \(two(time.hour)):"
            + "\(two(time.minute)):\(two(time.second)) UTC"
    }

    private func relative(_ seconds: Int64) -> String {
        let age = max(0, now - seconds)
        if age < 60 { return "\(age)s ago" }
        if age < 3600 { return "\(age / 60)m ago" }
        if age < 86_400 { return "\(age / 3600)h ago" }
        return "\(age / 86_400)d ago"
    }
}
