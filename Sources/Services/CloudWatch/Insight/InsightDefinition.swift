import Codecs
import Vocabulary

/// The definition of a Contributor Insights rule: which lines count, and for whom.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContributorInsights-RuleSyntax.html
struct InsightDefinition: Sendable {
    static let keysMax = 4
    static let filtersMax = 4

    enum Test: Sendable {
        case isIn(Set<String>, Bool)
        case startsWith([String])
        case number(String, Double)
        case isPresent(Bool)
    }

    struct Filter: Sendable {
        let path: InsightPath
        let test: Test
    }

    let schema: String
    let groups: [String]
    let isJSON: Bool
    let keys: [InsightPath]
    let keyLabels: [String]
    let valueOf: InsightPath?
    let filters: [Filter]
    let isSum: Bool

    /// - Throws: a failure that says what is wrong.
    init(_ text: String) throws {
        func wrong(_ what: String) -> any Error {
            Refusal.value("The rule definition is not valid: \(what)")
        }
        guard let json = try? JSON(text: text), json.members != nil else {
            throw wrong("it is not a JSON object")
        }
        guard let name = json["Schema"]?["Name"]?.string else {
            throw wrong("Schema.Name is missing")
        }
        guard name == "CloudWatchLogRule", json["Schema"]?["Version"]?.integer == 1 else {
            throw wrong("the schema \(name) is not supported")
        }
        schema = "\(name)/1"
        let names = json["LogGroupNames"]?.array ?? json["LogGroupARNs"]?.array
        groups = (names ?? []).compactMap(\.string).map(Self.groupName)
        guard !groups.isEmpty else { throw wrong("LogGroupNames is missing") }
        let format = json["LogFormat"]?.string ?? ""
        guard format == "JSON" || format == "CLF" else {
            throw wrong("LogFormat must be JSON or CLF")
        }
        isJSON = format == "JSON"
        let fields = Self.fields(json["Fields"])
        if !isJSON, fields.isEmpty { throw wrong("Fields is required with the format CLF") }
        let isJSON = isJSON
        func path(_ text: String) throws -> InsightPath {
            if let field = fields.first(where: { $0.name == text }) { return .column(field.column) }
            if isJSON, let path = InsightPath(json: text) { return path }
            if !isJSON, let column = Int(text), column > 0 { return .column(column) }
            throw wrong("the field \(text) is not known")
        }
        guard let contribution = json["Contribution"], contribution.members != nil else {
            throw wrong("Contribution is missing")
        }
        keyLabels = (contribution["Keys"]?.array ?? []).compactMap(\.string)
        guard (1...Self.keysMax).contains(keyLabels.count) else {
            throw wrong("there must be between 1 and \(Self.keysMax) keys")
        }
        keys = try keyLabels.map(path)
        valueOf = try contribution["ValueOf"]?.string.map(path)
        let list = contribution["Filters"]?.array ?? []
        guard list.count <= Self.filtersMax else {
            throw wrong("there must not be more than \(Self.filtersMax) filters")
        }
        filters = try list.map { filter in
            guard let match = filter["Match"]?.string else { throw wrong("a filter has no Match") }
            guard let test = Self.test(filter) else {
                throw wrong("the filter on \(match) is not supported")
            }
            return Filter(path: try path(match), test: test)
        }
        switch json["AggregateOn"]?.string {
        case "Count": isSum = false
        case "Sum":
            guard valueOf != nil else { throw wrong("AggregateOn Sum needs ValueOf") }
            isSum = true
        default: throw wrong("AggregateOn must be Count or Sum")
        }
    }

    private static func groupName(_ text: String) -> String {
        guard let arn = ARN(text), arn.resource.hasPrefix("log-group:") else { return text }
        let name = arn.resource.dropFirst("log-group:".count)
        return String(name.hasSuffix(":*") ? name.dropLast(2) : name)
    }

    private static func fields(_ json: JSON?) -> [(name: String, column: Int)] {
        (json?.members ?? []).compactMap { member in
            guard let column = Int(member.name), column > 0, let name = member.value.string else {
                return nil
            }
            return (name, column)
        }
    }

    private static func test(_ filter: JSON) -> Test? {
        func texts(_ name: String) -> [String]? {
            filter[name]?.array?.compactMap { value in
                if case .number(let number) = value { return number.text }
                return value.string
            }
        }
        if let values = texts("In") { return .isIn(Set(values), true) }
        if let values = texts("NotIn") { return .isIn(Set(values), false) }
        if let values = texts("StartsWith") { return .startsWith(values) }
        if let flag = filter["IsPresent"]?.bool { return .isPresent(flag) }
        for name in ["EqualTo", "NotEqualTo", "GreaterThan", "LessThan"] {
            if let number = filter[name]?.double { return .number(name, number) }
        }
        return nil
    }
}

/// Where in a line a field is.
enum InsightPath: Hashable, Sendable {
    enum Step: Hashable, Sendable {
        case name(String)
        case index(Int)
        case any
    }
    case json([Step])
    /// From 1.
    case column(Int)

    /// `$.a.b[0].c[*]`
    init?(json text: String) {
        guard text.hasPrefix("$") else { return nil }
        var rest = text.dropFirst()
        var steps: [Step] = []
        while let first = rest.first {
            rest.removeFirst()
            switch first {
            case ".":
                let name = rest.prefix { $0 != "." && $0 != "[" }
                guard !name.isEmpty else { return nil }
                steps.append(.name(String(name)))
                rest = rest.dropFirst(name.count)
            case "[":
                guard let end = rest.firstIndex(of: "]") else { return nil }
                let inner = rest[..<end]
                if inner == "*" {
                    steps.append(.any)
                } else if let index = Int(inner), index >= 0 {
                    steps.append(.index(index))
                } else {
                    return nil
                }
                rest = rest[rest.index(after: end)...]
            default: return nil
            }
        }
        guard !steps.isEmpty, steps.count <= 32 else { return nil }
        self = .json(steps)
    }
}
