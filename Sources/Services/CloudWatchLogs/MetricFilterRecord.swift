import CloudWatchLogsAPI
import Codecs
import LogSearch
import Shapes
import Store

/// A metric filter as it is stored and, compiled, as it is asked.
/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html
struct MetricFilterRecord: Sendable {
    static let dimensionsMax = 3
    static let filtersMax = 100

    private enum Value: Sendable {
        case constant(Double)
        case field(FieldReference)
    }

    let id: Int64
    let name: String
    let pattern: String
    let created: Int64
    let metricName: String
    let namespace: String
    let value: String
    let unit: String?
    let defaultValue: Double?
    let dimensions: [String: String]

    init(_ row: Row) {
        id = row.integer("id")
        name = row.text("name")
        pattern = row.text("pattern")
        created = row.integer("created")
        metricName = row.text("metric")
        namespace = row.text("namespace")
        value = row.text("value")
        unit = row.textIfAny("unit")
        defaultValue = row.textIfAny("default_value").flatMap { Double($0) }
        let members = (try? JSON(text: row.text("dimensions")))?.members ?? []
        dimensions = Dictionary(members.map { ($0.name, $0.value.string ?? "") }) { $1 }
    }

    func shape(group: String) -> CloudWatchLogsShape.MetricFilter {
        CloudWatchLogsShape.MetricFilter(
            filterName: name, filterPattern: pattern,
            metricTransformations: [
                CloudWatchLogsShape.MetricTransformation(
                    metricName: metricName, metricNamespace: namespace, metricValue: value,
                    defaultValue: defaultValue, dimensions: dimensions.isEmpty ? nil : dimensions,
                    unit: unit)
            ], creationTime: Int(created), logGroupName: group, applyOnTransformedLogs: false)
    }
}

/// A metric filter ready to be asked.
struct CompiledMetricFilter: Sendable {
    let record: MetricFilterRecord
    private let pattern: FilterPattern
    private let constant: Double?
    private let field: FieldReference?
    private let dimensions: [(name: String, field: FieldReference)]

    /// - Throws: `InvalidParameterException` for what cannot be asked.
    init(_ record: MetricFilterRecord) throws {
        self.record = record
        do {
            pattern = try FilterPattern(record.pattern)
            if record.value.hasPrefix("$") {
                let field = try FieldReference(record.value)
                guard field.belongs(to: pattern) else {
                    throw Refusal.invalid(
                        "Invalid metric transformation: the value \(record.value) is not a field "
                            + "of the filter pattern.")
                }
                self.field = field
                constant = nil
            } else {
                guard let number = Double(record.value), number.isFinite else {
                    throw Refusal.invalid("Invalid metric transformation: metricValue")
                }
                constant = number
                field = nil
            }
            let pattern = pattern
            dimensions = try record.dimensions.sorted { $0.key < $1.key }.map { name, text in
                let field = try FieldReference(text)
                guard field.belongs(to: pattern) else {
                    throw Refusal.invalid(
                        "Invalid metric transformation: the dimension \(name) is not a field of "
                            + "the filter pattern.")
                }
                return (name, field)
            }
        } catch let error as FilterPatternError {
            throw Refusal.invalid(error.description)
        }
    }

    /// What the filter makes of a message; nil where it does not match, or has no number there.
    func measure(_ message: String) -> (value: Double, dimensions: [(String, String)])? {
        guard pattern.matches(message) else { return nil }
        let value: Double
        if let constant {
            value = constant
        } else {
            guard let text = field?.value(in: message, matching: pattern),
                let number = Double(text), number.isFinite
            else { return nil }
            value = number
        }
        var found: [(String, String)] = []
        for (name, field) in dimensions {
            // A message without the field counts without the dimension's metric.
            guard let text = field.value(in: message, matching: pattern), !text.isEmpty else {
                return nil
            }
            found.append((name, text))
        }
        return (value, found)
    }
}
