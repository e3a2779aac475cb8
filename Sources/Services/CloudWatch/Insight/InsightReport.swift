import Codecs
import Gate

/// Counts who contributes to the lines that a rule's log groups hold.
struct InsightReport {
    /// Contributors told apart in one report; what comes beyond counts in the totals alone.
    private static let contributorsMax = 100_000

    struct Tally {
        var sum = 0.0
        var count = 0.0
        var minimum = Double.infinity
        var maximum = -Double.infinity
        /// What each contributor adds up to.
        var byContributor: [[String]: Double] = [:]
    }

    let definition: InsightDefinition
    let period: Int64
    /// By the second at which a period begins.
    private(set) var periods: [Int64: Tally] = [:]
    private(set) var totals: [[String]: Double] = [:]
    private(set) var aggregate = 0.0

    init(_ definition: InsightDefinition, period: Int64) {
        self.definition = definition
        self.period = period
    }

    mutating func add(_ line: LogLine) {
        guard let fields = InsightLine(line.message, isJSON: definition.isJSON) else { return }
        for filter in definition.filters where !Self.passes(filter, fields) { return }
        var keys: [String] = []
        for path in definition.keys {
            guard let key = fields.text(path) else { return }
            keys.append(key)
        }
        var value = 1.0
        if let path = definition.valueOf {
            guard let number = fields.text(path).flatMap({ Double($0) }), number.isFinite else {
                return
            }
            if definition.isSum { value = number }
        }
        let start = line.milliseconds / 1_000 / period * period
        var tally = periods[start] ?? Tally()
        tally.sum += value
        tally.count += 1
        tally.minimum = min(tally.minimum, value)
        tally.maximum = max(tally.maximum, value)
        aggregate += value
        if totals[keys] != nil || totals.count < Self.contributorsMax {
            totals[keys, default: 0] += value
            tally.byContributor[keys, default: 0] += value
        }
        periods[start] = tally
    }

    private static func passes(_ filter: InsightDefinition.Filter, _ fields: InsightLine) -> Bool {
        let text = fields.text(filter.path)
        switch filter.test {
        case .isPresent(let wanted): return (text != nil) == wanted
        case .isIn(let values, let wanted):
            return text.map { values.contains($0) == wanted } ?? false
        case .startsWith(let prefixes):
            return text.map { text in prefixes.contains { text.hasPrefix($0) } } ?? false
        case .number(let name, let bound):
            guard let number = text.flatMap({ Double($0) }) else { return false }
            switch name {
            case "EqualTo": return number == bound
            case "NotEqualTo": return number != bound
            case "GreaterThan": return number > bound
            default: return number < bound
            }
        }
    }

    /// The contributors that matter most: by their sum, or by their largest period.
    func top(_ count: Int, byMaximum: Bool) -> [(keys: [String], value: Double)] {
        let ranked: [(keys: [String], value: Double, rank: Double)] = totals.map { keys, value in
            let rank =
                byMaximum ? periods.values.map { $0.byContributor[keys] ?? 0 }.max() ?? 0 : value
            return (keys, value, rank)
        }
        return ranked.sorted {
            $0.rank != $1.rank ? $0.rank > $1.rank : $0.keys.lexicographicallyPrecedes($1.keys)
        }.prefix(count).map { ($0.keys, $0.value) }
    }

    /// One metric of a period; nil where the period has none.
    static func value(of metric: String, _ tally: Tally?) -> Double? {
        switch metric {
        case "UniqueContributors": return Double(tally?.byContributor.count ?? 0)
        case "MaxContributorValue": return tally?.byContributor.values.max()
        case "SampleCount": return tally?.count ?? 0
        case "Sum": return tally?.sum ?? 0
        case "Minimum": return tally?.minimum
        case "Maximum": return tally?.maximum
        case "Average": return tally.map { $0.sum / $0.count }
        default: return nil
        }
    }

    static let metrics = [
        "UniqueContributors", "MaxContributorValue", "SampleCount", "Sum", "Minimum", "Maximum",
        "Average",
    ]
}

/// The fields of one line.
enum InsightLine {
    case json(JSON)
    case columns([String])

    init?(_ text: String, isJSON: Bool) {
        if isJSON {
            guard let json = try? JSON(text: text), json.members != nil else { return nil }
            self = .json(json)
        } else {
            self = .columns(Self.columns(text))
        }
    }

    func text(_ path: InsightPath) -> String? {
        switch (self, path) {
        case (.columns(let columns), .column(let number)):
            return number <= columns.count ? columns[number - 1] : nil
        case (.json(let json), .json(let steps)): return Self.find(json, steps[...])
        case (.json, .column), (.columns, .json): return nil
        }
    }

    private static func find(_ json: JSON, _ steps: ArraySlice<InsightPath.Step>) -> String? {
        guard let step = steps.first else { return scalar(json) }
        let rest = steps.dropFirst()
        switch step {
        case .name(let name): return json[name].flatMap { find($0, rest) }
        case .index(let index): return json[index].flatMap { find($0, rest) }
        case .any: return (json.array ?? []).lazy.compactMap { find($0, rest) }.first
        }
    }

    private static func scalar(_ json: JSON) -> String? {
        switch json {
        case .string(let text): text
        case .number(let number): number.text
        case .bool(let flag): flag ? "true" : "false"
        default: nil
        }
    }

    /// Fields between spaces; brackets and quotes hold theirs together.
    private static func columns(_ text: String) -> [String] {
        var columns: [String] = []
        var field: [UInt8] = []
        var closing: UInt8?
        var isField = false
        for byte in text.utf8 {
            if let end = closing {
                if byte == end { closing = nil } else { field.append(byte) }
            } else if byte == 0x20 || byte == 0x09 {
                if isField { columns.append(String(decoding: field, as: UTF8.self)) }
                field = []
                isField = false
            } else {
                isField = true
                switch byte {
                case UInt8(ascii: "["): closing = UInt8(ascii: "]")
                case UInt8(ascii: "\""): closing = byte
                default: field.append(byte)
                }
            }
        }
        if isField { columns.append(String(decoding: field, as: UTF8.self)) }
        return columns
    }
}
