import Matching

/// An expression of a query, compiled: fields are places in a row.
indirect enum InsightsExpression: Sendable {
    enum Operator: Sendable {
        case add, subtract, multiply, divide, power, remainder
        case equal, unequal, less, lessOrEqual, greater, greaterOrEqual
        case and, or
    }

    case constant(InsightsValue)
    case field(FieldPlace)
    case not(InsightsExpression)
    case negative(InsightsExpression)
    case binary(Operator, InsightsExpression, InsightsExpression)
    case like(InsightsExpression, TextMatcher, isNegated: Bool)
    case isIn(InsightsExpression, [InsightsExpression], isNegated: Bool)
    /// In the first column of a subquery's result.
    case isInResult(InsightsExpression, Int, isNegated: Bool)
    case call(InsightsFunction, [InsightsExpression])
    /// CASE WHEN … THEN … ELSE … END, of SQL and PPL.
    case cases(
        [(when: InsightsExpression, then: InsightsExpression)], otherwise: InsightsExpression)
    /// The value that a `stats` computes for this group, by its place.
    case aggregate(Int)

    /// Whether an aggregate function is part of it.
    var isAggregated: Bool {
        switch self {
        case .aggregate: true
        case .constant, .field: false
        case .not(let inner), .negative(let inner), .like(let inner, _, _),
            .isInResult(let inner, _, _):
            inner.isAggregated
        case .binary(_, let left, let right): left.isAggregated || right.isAggregated
        case .isIn(let inner, let list, _):
            inner.isAggregated || list.contains(where: \.isAggregated)
        case .call(_, let arguments): arguments.contains(where: \.isAggregated)
        case .cases(let cases, let otherwise):
            otherwise.isAggregated
                || cases.contains { $0.when.isAggregated || $0.then.isAggregated }
        }
    }
}

/// A field's place in a row, and the fields that may hold it as parsed JSON.
struct FieldPlace: Hashable, Sendable {
    let name: String
    let slot: Int
    /// Places of shorter names, with what is left of the name as a path.
    var parents: [Parent] = []

    struct Parent: Hashable, Sendable {
        let slot: Int
        let path: [String]
    }
}

/// What stands after `like`: a text to be found anywhere, or a regular expression.
enum TextMatcher: Sendable {
    case text([UInt8])
    case regex(RegularExpression)
    /// SQL's: `%` for any run, `_` for one character; the whole text must match.
    case whole(RegularExpression)

    func matches(_ text: String) -> Bool {
        switch self {
        case .text(let needle):
            var copy = text
            return copy.withUTF8 { Bytes.contains($0, needle) }
        case .regex(let regex), .whole(let regex): return regex.matches(text)
        }
    }
}

/// A command of a query, compiled.
enum InsightsCommand: Sendable {
    struct Column: Sendable {
        let name: String
        let slot: Int
        let expression: InsightsExpression
    }
    struct Aggregate: Sendable {
        let function: AggregateFunction
        let arguments: [InsightsExpression]
    }
    struct Order: Sendable {
        let expression: InsightsExpression
        let isDescending: Bool
    }
    struct Lookup: Sendable {
        let table: String
        let keys: [(column: String, field: FieldPlace)]
        /// Nil: every column that is no key, under its own name.
        let outputs: [(column: String, name: String, slot: Int)]
        let keepsOld: Bool
    }
    struct Join: Sendable {
        let query: Int
        let isLeft: Bool
        let keys: [(left: FieldPlace, right: String)]
        /// Places that get values of the right side, by the names they have there.
        let outputs: [(column: String, slot: Int)]
        /// Places that get values of the left side.
        let copies: [(from: FieldPlace, slot: Int)]
    }
    struct Totals: Sendable {
        let name: String
        let slot: Int
        let addsRow: Bool
        let addsColumn: Bool
        /// Empty: every column that holds numbers.
        let fields: [FieldPlace]
    }

    case fields([Column])
    case display([Column])
    case filter(InsightsExpression)
    case parse(InsightsExpression, ParseShape, [(name: String, slot: Int)])
    case stats([Aggregate], outputs: [Column], by: [Column])
    case sort([Order])
    case limit(Int, skipping: Int)
    case dedup([FieldPlace], perGroup: Int)
    case pattern(InsightsExpression)
    case diff
    case anomaly
    case unnest(InsightsExpression, name: String, slot: Int)
    case lookup(Lookup)
    case join(Join)
    case addTotals(Totals)
    /// Only these names stay; of PPL's `fields - a, b` all but these.
    case remove([String])
    case rename([(from: FieldPlace, name: String, slot: Int)])
}

/// How `parse` takes a text apart.
enum ParseShape: Sendable {
    /// What stands between the wildcards of a glob.
    case glob([[UInt8]])
    /// The groups of an expression, in the order of the fields.
    case regex(RegularExpression, groups: [Int])
}
