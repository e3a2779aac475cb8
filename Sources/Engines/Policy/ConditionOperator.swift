/// A condition operator with its qualifiers, such as `ForAnyValue:StringLikeIfExists`.
package struct ConditionOperator: Hashable, Sendable, CustomStringConvertible {
    /// The 27 operators of the language.
    package enum Comparison: String, Hashable, Sendable, CaseIterable {
        case stringEquals = "StringEquals"
        case stringNotEquals = "StringNotEquals"
        case stringEqualsIgnoreCase = "StringEqualsIgnoreCase"
        case stringNotEqualsIgnoreCase = "StringNotEqualsIgnoreCase"
        case stringLike = "StringLike"
        case stringNotLike = "StringNotLike"
        case numericEquals = "NumericEquals"
        case numericNotEquals = "NumericNotEquals"
        case numericLessThan = "NumericLessThan"
        case numericLessThanEquals = "NumericLessThanEquals"
        case numericGreaterThan = "NumericGreaterThan"
        case numericGreaterThanEquals = "NumericGreaterThanEquals"
        case dateEquals = "DateEquals"
        case dateNotEquals = "DateNotEquals"
        case dateLessThan = "DateLessThan"
        case dateLessThanEquals = "DateLessThanEquals"
        case dateGreaterThan = "DateGreaterThan"
        case dateGreaterThanEquals = "DateGreaterThanEquals"
        case bool = "Bool"
        case binaryEquals = "BinaryEquals"
        case ipAddress = "IpAddress"
        case notIpAddress = "NotIpAddress"
        case arnEquals = "ArnEquals"
        case arnLike = "ArnLike"
        case arnNotEquals = "ArnNotEquals"
        case arnNotLike = "ArnNotLike"
        case null = "Null"
    }

    /// How the values of a multivalued key are taken together.
    package enum Quantifier: Hashable, Sendable { case none, forAllValues, forAnyValue }

    package let base: Comparison
    package let quantifier: Quantifier
    /// Whether a missing key satisfies the condition.
    package let ifExists: Bool

    package init(_ base: Comparison, quantifier: Quantifier = .none, ifExists: Bool = false) {
        self.base = base
        self.quantifier = quantifier
        self.ifExists = ifExists
    }

    private static let named: [String: Comparison] = Dictionary(
        uniqueKeysWithValues: Comparison.allCases.map { ($0.rawValue.lowercased(), $0) })

    /// Reads an operator's name; IAM takes it in any case. `Null` has no `IfExists` form.
    package init?(_ name: String) {
        var rest = Substring(name.lowercased())
        var quantifier = Quantifier.none
        if rest.hasPrefix("forallvalues:") {
            quantifier = .forAllValues
            rest = rest.dropFirst("forallvalues:".count)
        } else if rest.hasPrefix("foranyvalue:") {
            quantifier = .forAnyValue
            rest = rest.dropFirst("foranyvalue:".count)
        }
        if let base = Self.named[String(rest)] {
            self.init(base, quantifier: quantifier)
            return
        }
        guard rest.hasSuffix("ifexists"),
            let base = Self.named[String(rest.dropLast("ifexists".count))], base != .null
        else { return nil }
        self.init(base, quantifier: quantifier, ifExists: true)
    }

    /// Whether it is true when nothing matches: the operators with a Not in their name.
    package var isNegated: Bool {
        switch base {
        case .stringNotEquals, .stringNotEqualsIgnoreCase, .stringNotLike, .numericNotEquals,
            .dateNotEquals, .notIpAddress, .arnNotEquals, .arnNotLike:
            return true
        default: return false
        }
    }

    /// Whether policy variables stand for something in its values.
    package var takesVariables: Bool {
        switch base {
        case .stringEquals, .stringNotEquals, .stringEqualsIgnoreCase,
            .stringNotEqualsIgnoreCase, .stringLike, .stringNotLike, .arnEquals, .arnLike,
            .arnNotEquals, .arnNotLike:
            return true
        default: return false
        }
    }

    var isDate: Bool { base.rawValue.hasPrefix("Date") }
    var isNumeric: Bool { base.rawValue.hasPrefix("Numeric") }
    var isAddress: Bool { base == .ipAddress || base == .notIpAddress }

    package var description: String {
        let prefix: String
        switch quantifier {
        case .none: prefix = ""
        case .forAllValues: prefix = "ForAllValues:"
        case .forAnyValue: prefix = "ForAnyValue:"
        }
        return prefix + base.rawValue + (ifExists ? "IfExists" : "")
    }
}
