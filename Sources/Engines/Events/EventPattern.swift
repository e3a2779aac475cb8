import Matching

/// An event pattern that has been read and found valid.
package struct EventPattern: Hashable, Sendable {
    /// Branches of `$or` that one pattern may multiply to.
    package static let branchesMax = 1_000
    /// How many places of one wildcard a value may stand at, at once: it bounds the work for each
    /// byte of a value. EventBridge refuses `*:*:*:*:*:event-bus/*`, which has eleven.
    package static let complexityMax = 10

    /// One conjunction: every field of it must be satisfied. `$or` makes several.
    struct Branch: Hashable, Sendable {
        var fields: [Field]
    }

    struct Field: Hashable, Sendable {
        /// The names on the way to the field, joined by dots. A dot inside a name means the same
        /// as a step, in patterns and in events alike.
        let path: String
        let tests: [ValueTest]
    }

    let branches: [Branch]

    /// Reads a pattern.
    /// - Throws: `EventPatternError` with the reason in the words of EventBridge.
    package init(text: String) throws(EventPatternError) {
        var reader = PatternReader(text)
        branches = try reader.pattern()
    }
}

/// Why a text is no event pattern.
package struct EventPatternError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The reason, and where in the text.
    package let reason: String

    /// As EventBridge says it.
    package var description: String { "Event pattern is not valid. Reason: \(reason)" }
}

/// One thing that a field's value may be for a pattern to be satisfied.
enum ValueTest: Hashable, Sendable {
    case string(String)
    /// `true`, `false`, `null`, or a number in its own digits.
    case literal(String)
    case number(Double)
    case exists
    case absent
    case prefix(String)
    case suffix(String)
    case equalsIgnoringCase(String)
    case prefixIgnoringCase(String)
    case suffixIgnoringCase(String)
    case wildcard(Wildcard)
    case range(NumberRange)
    case cidr(CIDR)
    /// Any value that passes none of these.
    case anythingBut(Set<ValueTest>)

    /// How little a test says, for the order in which fields are asked.
    var rank: Int {
        switch self {
        case .string, .literal, .number: 0
        case .equalsIgnoringCase: 1
        case .cidr, .prefix, .suffix, .prefixIgnoringCase, .suffixIgnoringCase: 2
        case .range: 3
        case .wildcard: 4
        case .exists: 5
        case .anythingBut: 6
        case .absent: 7
        }
    }
}

/// A range of numbers; nil is no bound.
struct NumberRange: Hashable, Sendable {
    var low: Double?
    var isLowOpen = false
    var high: Double?
    var isHighOpen = false

    func contains(_ number: Double) -> Bool {
        if let low, isLowOpen ? number <= low : number < low { return false }
        if let high, isHighOpen ? number >= high : number > high { return false }
        return true
    }
}
