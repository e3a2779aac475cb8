/// Where a query looks, as its SOURCE says.
package struct InsightsSource: Hashable, Sendable {
    /// Groups by name.
    package var names: [String] = []
    /// Set where `logGroups(…)` chooses: all groups but for what the other lists say.
    package var choosesByPrefix = false
    package var prefixes: [String] = []
    package var classes: [String] = []
    package var accounts: [String] = []
    /// Milliseconds from now, or since 1970 where they are absolute.
    package var start: Moment?
    package var end: Moment?

    package enum Moment: Hashable, Sendable {
        case fromNow(Int64)
        case at(Int64)
    }
}

/// The earlier period that `diff` compares with.
package enum InsightsComparison: String, Sendable {
    case previousPeriod, previousDay, previousWeek, previousMonth

    /// How much earlier it is, for a query over `length` milliseconds.
    package func shift(length: Int64) -> Int64 {
        let day: Int64 = 86_400_000
        return switch self {
        case .previousPeriod: length
        case .previousDay: day
        case .previousWeek: 7 * day
        case .previousMonth: 30 * day
        }
    }
}

/// A compiled query.
package struct InsightsQuery: Sendable {
    var commands: [InsightsCommand] = []
    var names: [String] = []
    var unmasked: [(slot: Int, name: String)] = []
    package var source: InsightsSource?
    package var comparison: InsightsComparison?
    /// Queries whose results this one uses, by their place.
    package var subqueries: [InsightsQuery] = []
    /// Names of the lookup tables that it uses.
    package var tables: Set<String> = []
    /// Fields that a group must index to be looked at.
    package var indexedFields: Set<String> = []
    /// Texts that each message holds that the query can be interested in.
    package var neededTexts: [[UInt8]] = []
    /// For fields the values, one of which each event must have, as `IndexedValues` knows them.
    package var neededValues: [String: [String]] = [:]
    /// Fields that a query around this one asks for.
    var kept: [String] = []
    /// The longest `limit`; nil where there is none.
    package var ownLimit: Int?

    /// Whether it shows what data protection masks.
    package var unmasks: Bool { !unmasked.isEmpty || subqueries.contains(where: \.unmasks) }

    /// Whether its rows stand for more than single events, which `@ptr` cannot point at.
    var isAggregated: Bool {
        commands.contains {
            switch $0 {
            case .stats, .pattern, .diff, .anomaly: true
            default: false
            }
        }
    }

    init() {}

    /// Compiles a query.
    /// - Throws: where and why the text is none.
    package init(
        _ text: String, language: InsightsLanguage = .insights
    ) throws(InsightsError) {
        switch language {
        case .insights:
            var parser = try InsightsParser(text)
            self = try parser.whole()
        case .ppl:
            var parser = try PPLParser(text)
            self = try parser.whole()
        case .sql:
            var parser = try SQLParser(text)
            self = try parser.whole()
        }
        Promises.add(to: &self)
    }
}

/// What the leading filters of a query promise about events: what can be asked of an index.
enum Promises {
    /// Fields that are not taken from the message as they stand there.
    private static let made: Set<String> = [
        "@timestamp", "@ingestiontime", "@logstream", "@log", "@ptr", "@type", "@duration",
        "@billedduration", "@memorysize", "@maxmemoryused", "@initduration", "@entity",
    ]

    static func add(to query: inout InsightsQuery) {
        var assigned: Set<Int> = []
        for command in query.commands {
            switch command {
            case .filter(let condition):
                for part in parts(condition) { add(part, assigned, to: &query) }
            case .fields(let columns), .display(let columns):
                for column in columns {
                    if case .field(let place) = column.expression, place.slot == column.slot {
                        continue
                    }
                    assigned.insert(column.slot)
                }
            case .parse(_, _, let fields): assigned.formUnion(fields.map(\.slot))
            default: return
            }
        }
    }

    private static func parts(_ condition: InsightsExpression) -> [InsightsExpression] {
        if case .binary(.and, let left, let right) = condition { return parts(left) + parts(right) }
        return [condition]
    }

    private static func add(
        _ part: InsightsExpression, _ assigned: Set<Int>, to query: inout InsightsQuery
    ) {
        func source(_ expression: InsightsExpression) -> FieldPlace? {
            guard case .field(let place) = expression, !assigned.contains(place.slot),
                place.parents.isEmpty
            else { return nil }
            return place
        }
        switch part {
        case .like(let subject, .text(let needle), false):
            guard let place = source(subject) else { return }
            if place.name == "@message" || isVerbatim(place.name, needle) {
                query.neededTexts.append(needle)
            }
        case .binary(.equal, let subject, .constant(let value)),
            .binary(.equal, .constant(let value), let subject):
            guard let place = source(subject), let text = value.text else { return }
            need([text], place.name, &query)
            if value.number == nil, isVerbatim(place.name, Array(text.utf8)) {
                query.neededTexts.append(Array(text.utf8))
            }
        case .isIn(let subject, let list, false):
            guard let place = source(subject) else { return }
            var texts: [String] = []
            for item in list {
                guard case .constant(let value) = item, let text = value.text else { return }
                texts.append(text)
            }
            need(texts, place.name, &query)
        default: return
        }
    }

    private static func need(_ values: [String], _ name: String, _ query: inout InsightsQuery) {
        guard query.neededValues[name] == nil else { return }
        query.neededValues[name] = values
    }

    /// Whether a value of the field stands in the message just as it is.
    private static func isVerbatim(_ name: String, _ value: [UInt8]) -> Bool {
        !made.contains(name.lowercased()) && value.allSatisfy(Bytes.isPlainInJSON)
    }
}
