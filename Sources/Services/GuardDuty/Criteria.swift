import Codecs
import GuardDutyAPI
import Matching
import Shapes
import Vocabulary

/// Finding criteria, judged on a finding's document. All conditions on all fields hold together;
/// of the values of one condition any may fit.
struct Criteria {
    private let conditions: [(field: CriteriaField, condition: Condition)]

    /// - Throws: `BadRequestException` for more than 50 fields, a field that no finding has, or a
    ///   condition without any operator.
    init(_ criteria: GuardDutyShape.FindingCriteria?) throws {
        let criterion = criteria?.criterion ?? [:]
        guard criterion.count <= 50 else { throw Refusal.invalid("findingCriteria") }
        conditions = try criterion.sorted { $0.key < $1.key }.map { name, condition in
            guard let field = CriteriaField(name), let condition = Condition(condition) else {
                throw Refusal.invalid("findingCriteria")
            }
            return (field, condition)
        }
    }

    /// - Throws: what is wrong with the text as JSON, and what `init(_:)` throws.
    init(stored text: String) throws {
        try self.init(
            WireText.read(JSON(text: text), as: GuardDutyShape.FindingCriteria.self))
    }

    func matches(_ finding: JSON) -> Bool {
        conditions.allSatisfy { $0.condition.holds(for: $0.field.values(in: finding)) }
    }

    /// One condition; the old operators (`eq`) and the new (`equals`) mean the same.
    private struct Condition {
        /// Each is a list of texts of which one must be there.
        var equals: [[String]] = []
        var notEquals: [String] = []
        var matches: [[Glob]] = []
        var notMatches: [Glob] = []
        var bounds: [@Sendable (Double) -> Bool] = []

        init?(_ c: GuardDutyShape.Condition) {
            equals = [c.eq, c.equals].compactMap { $0 }.filter { !$0.isEmpty }
            notEquals = (c.neq ?? []) + (c.notEquals ?? [])
            if let patterns = c.matches, !patterns.isEmpty {
                matches = [patterns.map { Glob($0) }]
            }
            notMatches = (c.notMatches ?? []).map { Glob($0) }
            for bound in [c.gt, c.greaterThan].compactMap({ $0 }).map({ Double($0) }) {
                bounds.append { $0 > bound }
            }
            for bound in [c.gte, c.greaterThanOrEqual].compactMap({ $0 }).map({ Double($0) }) {
                bounds.append { $0 >= bound }
            }
            for bound in [c.lt, c.lessThan].compactMap({ $0 }).map({ Double($0) }) {
                bounds.append { $0 < bound }
            }
            for bound in [c.lte, c.lessThanOrEqual].compactMap({ $0 }).map({ Double($0) }) {
                bounds.append { $0 <= bound }
            }
            let isEmpty =
                equals.isEmpty && notEquals.isEmpty && matches.isEmpty && notMatches.isEmpty
                && bounds.isEmpty
            guard !isEmpty else { return nil }
        }

        func holds(for values: [JSON]) -> Bool {
            for wanted in equals
            where !wanted.contains(where: { Criteria.contains(values, $0) }) {
                return false
            }
            if notEquals.contains(where: { Criteria.contains(values, $0) }) { return false }
            if !bounds.isEmpty {
                let numbers = values.compactMap(Criteria.number)
                guard numbers.contains(where: { number in bounds.allSatisfy { $0(number) } })
                else { return false }
            }
            if matches.isEmpty, notMatches.isEmpty { return true }
            let texts = values.map(Criteria.text)
            func any(_ globs: [Glob]) -> Bool {
                globs.contains { glob in texts.contains { glob.matches($0) } }
            }
            return matches.allSatisfy(any) && !any(notMatches)
        }
    }

    /// Whether one of the values is `wanted`: as text or, for a number, in value (`8` and `8.0`).
    private static func contains(_ values: [JSON], _ wanted: String) -> Bool {
        values.contains { value in
            if text(value) == wanted { return true }
            guard case .number(let number) = value, let other = Double(wanted) else { return false }
            return number.double == other
        }
    }

    static func text(_ value: JSON) -> String {
        switch value {
        case .string(let text): return text
        case .bool(let flag): return flag ? "true" : "false"
        case .number(let number): return number.text
        default: return ""
        }
    }

    /// Numbers as they are, moments as milliseconds since 1970: how criteria spell them.
    static func number(_ value: JSON) -> Double? {
        if let number = value.double { return number }
        guard let text = value.string else { return nil }
        return Instant(iso8601: text).map { Double($0.milliseconds) } ?? Double(text)
    }
}
