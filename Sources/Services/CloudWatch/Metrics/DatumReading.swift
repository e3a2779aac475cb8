import CloudWatchAPI
import MetricsEngine
import Shapes
import Vocabulary

/// Data of PutMetricData as the engine takes them, checked as AWS checks them.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html
struct DatumReading {
    static let dataMax = 1_000
    static let valuesMax = 150
    static let dimensionsMax = 30
    /// A value lies within ±2^360.
    static let valueMax = 0x1p360
    private static let pastSeconds: Int64 = 14 * 86_400
    private static let futureSeconds: Int64 = 2 * 3_600

    let namespace: String
    let now: Int64

    /// - Throws: where AWS keeps the namespace for itself.
    init(namespace: String, now: Int64) throws {
        guard !namespace.hasPrefix("AWS/") else {
            throw Refusal.value(
                "The value \(namespace) for parameter Namespace is invalid.")
        }
        guard namespace.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f || $0 == 0x20 }),
            namespace.contains(where: { $0 != " " })
        else {
            throw Refusal.value(
                "The value \(namespace) for parameter Namespace is invalid.")
        }
        self.namespace = namespace
        self.now = now
    }

    /// - Parameter list: The name of the list in the request, such as `MetricData`.
    func read(
        _ data: [CloudWatchShape.MetricDatum], list: String
    ) throws -> [MetricDatum] {
        var read: [MetricDatum] = []
        read.reserveCapacity(data.count)
        for (index, datum) in data.enumerated() {
            read.append(try self.datum(datum, "\(list).member.\(index + 1)"))
        }
        return read
    }

    private func datum(
        _ datum: CloudWatchShape.MetricDatum, _ name: @autoclosure () -> String
    ) throws -> MetricDatum {
        if let resolution = datum.storageResolution, resolution != 1, resolution != 60 {
            throw Refusal.value(
                "The value \(resolution) for parameter \(name()).StorageResolution is not "
                    + "supported. The supported values are 1 and 60.")
        }
        return MetricDatum(
            metric: MetricIdentity(
                namespace: namespace, name: try Self.metricName(datum.metricName, name()),
                dimensions: try Self.dimensions(datum.dimensions, name())),
            unit: datum.unit ?? "None",
            time: try time(datum.timestamp, name()),
            isHighResolution: datum.storageResolution == 1,
            content: try content(datum, name()))
    }

    private static func metricName(_ text: String, _ name: @autoclosure () -> String) throws
        -> String
    {
        guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }), text.contains(where: { $0 != " " })
        else {
            throw Refusal.value("The value \(text) for parameter \(name()).MetricName is invalid.")
        }
        return text
    }

    /// The dimensions of a metric, as one thing: no name twice, ASCII alone.
    static func dimensions(
        _ dimensions: [CloudWatchShape.Dimension]?, _ name: @autoclosure () -> String
    ) throws -> [MetricDimension] {
        guard let dimensions, !dimensions.isEmpty else { return [] }
        var made: [MetricDimension] = []
        made.reserveCapacity(dimensions.count)
        for (index, it) in dimensions.enumerated() {
            guard isText(it.name), !it.name.hasPrefix(":") else {
                throw Refusal.value(
                    "The value \(it.name) for parameter \(name()).Dimensions.member."
                        + "\(index + 1).Name is invalid.")
            }
            guard isText(it.value) else {
                throw Refusal.value(
                    "The value \(it.value) for parameter \(name()).Dimensions.member."
                        + "\(index + 1).Value is invalid.")
            }
            made.append(MetricDimension(it.name, it.value))
        }
        guard Set(made.map(\.name)).count == made.count else {
            throw Refusal.value(
                "The parameter \(name()).Dimensions must not name a dimension twice.")
        }
        return made
    }

    /// Printable ASCII that is not blank.
    private static func isText(_ text: String) -> Bool {
        var isBlank = true
        for byte in text.utf8 {
            if byte < 0x20 || byte > 0x7e { return false }
            if byte != 0x20 { isBlank = false }
        }
        return !isBlank
    }

    private func time(_ stamp: Instant?, _ name: @autoclosure () -> String) throws -> Int64 {
        guard let time = stamp?.seconds else { return now }
        guard time >= now - Self.pastSeconds else {
            throw Refusal.value(
                "The parameter \(name()).Timestamp must specify a time no more than two weeks in "
                    + "the past.")
        }
        guard time <= now + Self.futureSeconds else {
            throw Refusal.value(
                "The parameter \(name()).Timestamp must specify a time no more than two hours in "
                    + "the future.")
        }
        return time
    }

    private func content(
        _ datum: CloudWatchShape.MetricDatum, _ name: @autoclosure () -> String
    ) throws -> MetricDatum.Content {
        func exclusive(_ one: String, _ other: String) -> Failure {
            Refusal.combination(
                "The parameters \(name()).\(one) and \(name()).\(other) are mutually exclusive and "
                    + "you have specified both.")
        }
        if let value = datum.value {
            if datum.values != nil { throw exclusive("Value", "Values") }
            if datum.statisticValues != nil { throw exclusive("Value", "StatisticValues") }
            if datum.counts != nil { throw exclusive("Value", "Counts") }
            return .value(try Self.number(value, "\(name()).Value"))
        }
        if let values = datum.values, !values.isEmpty {
            if datum.statisticValues != nil { throw exclusive("Values", "StatisticValues") }
            return try Self.values(values, datum.counts, name())
        }
        if datum.counts?.isEmpty == false {
            throw Refusal.missing("\(name()).Values")
        }
        if let set = datum.statisticValues { return try statistics(set, name()) }
        throw Refusal.missing(
            saying: "At least one of the parameters \(name()).Value, \(name()).Values and "
                + "\(name()).StatisticValues must be specified.")
    }

    private static func values(
        _ values: [Double], _ counts: [Double]?, _ name: @autoclosure () -> String
    ) throws -> MetricDatum.Content {
        guard values.count <= valuesMax else {
            throw Refusal.value(
                "The collection \(name()).Values must not have a size greater than \(valuesMax).")
        }
        if let counts, counts.count != values.count {
            throw Refusal.value(
                "The parameters \(name()).Values and \(name()).Counts must be of the same size.")
        }
        for (index, value) in values.enumerated() {
            _ = try number(value, "\(name()).Values.member.\(index + 1)")
        }
        for (index, count) in (counts ?? []).enumerated() {
            let parameter = "\(name()).Counts.member.\(index + 1)"
            guard try number(count, parameter) > 0 else {
                throw Refusal.value(
                    "The value \(count) for parameter \(parameter) must be greater than 0.")
            }
        }
        return .values(values, counts: counts ?? [])
    }

    private func statistics(
        _ set: CloudWatchShape.StatisticSet, _ name: @autoclosure () -> String
    ) throws -> MetricDatum.Content {
        let parameter = "\(name()).StatisticValues"
        let count = try Self.number(set.sampleCount, "\(parameter).SampleCount")
        guard count > 0 else {
            throw Refusal.value(
                "The value \(count) for parameter \(parameter).SampleCount must be greater than 0.")
        }
        let low = try Self.number(set.minimum, "\(parameter).Minimum")
        let high = try Self.number(set.maximum, "\(parameter).Maximum")
        guard low <= high else {
            throw Refusal.value(
                "The parameter \(parameter).Minimum must be less than or equal to "
                    + "\(parameter).Maximum.")
        }
        return .statistics(
            count: count, sum: try Self.number(set.sum, "\(parameter).Sum"), minimum: low,
            maximum: high)
    }

    private static func number(_ value: Double, _ name: @autoclosure () -> String) throws -> Double
    {
        guard value.isFinite, abs(value) <= Self.valueMax else {
            let shown = value.isNaN ? "NaN" : "\(value)"
            throw Refusal.value("The value \(shown) for parameter \(name()) is invalid.")
        }
        return value
    }
}
