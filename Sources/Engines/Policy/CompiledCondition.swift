import Codecs
import Matching

/// One condition, its values parsed and its patterns compiled.
struct CompiledCondition: Sendable {
    /// A value of the policy, in the form its operator compares.
    private enum Test: Sendable {
        case equals(String)
        case equalsIgnoringCase(String)
        case like(Glob)
        case arn(ResourcePattern)
        case equalsTemplate(Template)
        case equalsIgnoringCaseTemplate(Template)
        case likeTemplate(Template)
        case number(NumericValue)
        case date(DateValue)
        case bool(Bool)
        case binary([UInt8])
        case range(CIDR)
        /// A value that is none of its kind matches nothing.
        case nothing
    }

    let `operator`: ConditionOperator
    let key: String
    let hash: UInt64
    let variableKeys: [String]
    private let isNegated: Bool
    private let tests: [Test]

    init(_ element: ConditionElement, version: PolicyDocument.Version) {
        self.operator = element.operator
        key = element.key
        hash = ContextKeys.hash(element.key)
        isNegated = element.operator.isNegated
        var variables: [String] = []
        tests = element.values.map {
            Self.test($0, element.operator.base, version, &variables)
        }
        variableKeys = variables
    }

    private static func test(
        _ value: String, _ base: ConditionOperator.Comparison, _ version: PolicyDocument.Version,
        _ variables: inout [String]
    ) -> Test {
        switch base {
        case .stringEquals, .stringNotEquals, .stringEqualsIgnoreCase, .stringNotEqualsIgnoreCase:
            let ignoresCase =
                base == .stringEqualsIgnoreCase || base == .stringNotEqualsIgnoreCase
            let template = Template(value, version: version, wildcards: false)
            variables += template.variableKeys
            if template.hasVariables {
                return ignoresCase
                    ? .equalsIgnoringCaseTemplate(template) : .equalsTemplate(template)
            }
            return ignoresCase
                ? .equalsIgnoringCase(template.fixedText) : .equals(template.fixedText)
        case .stringLike, .stringNotLike:
            let template = Template(value, version: version, wildcards: true)
            variables += template.variableKeys
            return template.hasVariables
                ? .likeTemplate(template) : .like(Glob(parts: template.fixedParts))
        case .arnEquals, .arnLike, .arnNotEquals, .arnNotLike:
            let pattern = ResourcePattern(value, version: version, isResource: false)
            variables += pattern.variableKeys
            return .arn(pattern)
        case .numericEquals, .numericNotEquals, .numericLessThan, .numericLessThanEquals,
            .numericGreaterThan, .numericGreaterThanEquals:
            return NumericValue(value).map { .number($0) } ?? .nothing
        case .dateEquals, .dateNotEquals, .dateLessThan, .dateLessThanEquals, .dateGreaterThan,
            .dateGreaterThanEquals:
            return DateValue(value).map { .date($0) } ?? .nothing
        case .bool, .null:
            return boolean(value).map { .bool($0) } ?? .nothing
        case .binaryEquals: return Base64.decode(value).map { .binary($0) } ?? .nothing
        case .ipAddress, .notIpAddress: return CIDR(value).map { .range($0) } ?? .nothing
        }
    }

    private static func boolean(_ text: String) -> Bool? {
        switch text {
        case "true": return true
        case "false": return false
        default:
            switch text.lowercased() {
            case "true": return true
            case "false": return false
            default: return nil
            }
        }
    }

    /// Whether the condition holds. `isDeny` settles what a variable that cannot be filled in means
    /// under a negated operator: nothing equals it, which makes a Deny apply; an Allow whose
    /// statement AWS calls invalid in this case must not.
    func holds(_ context: borrowing ContextKeys, isDeny: Bool) -> Bool {
        let values = context.values(key, hash: hash)
        if `operator`.base == .null {
            let isMissing = (values?.count ?? 0) == 0
            return tests.contains {
                if case .bool(let wanted) = $0 { wanted == isMissing } else { false }
            }
        }
        guard let values, values.count > 0 else {
            if `operator`.ifExists { return true }
            switch `operator`.quantifier {
            case .none: return isNegated
            case .forAllValues: return true
            case .forAnyValue: return false
            }
        }
        switch `operator`.quantifier {
        case .none:
            for index in 0..<values.count {
                guard let matches = matchesAny(values[index], context, isDeny) else {
                    return false
                }
                if matches { return !isNegated }
            }
            return isNegated
        case .forAllValues:
            for index in 0..<values.count {
                guard let matches = matchesAny(values[index], context, isDeny),
                    matches != isNegated
                else { return false }
            }
            return true
        case .forAnyValue:
            for index in 0..<values.count {
                guard let matches = matchesAny(values[index], context, isDeny) else {
                    return false
                }
                if matches != isNegated { return true }
            }
            return false
        }
    }

    /// Whether `value` fits one of the policy's values; nil if that makes the statement invalid.
    private func matchesAny(
        _ value: String, _ context: borrowing ContextKeys, _ isDeny: Bool
    ) -> Bool? {
        for index in tests.indices {
            guard let matches = matches(tests[index], value, context) else {
                if isNegated, !isDeny { return nil }
                continue
            }
            if matches { return true }
        }
        return false
    }

    private func matches(
        _ test: Test, _ value: String, _ context: borrowing ContextKeys
    ) -> Bool? {
        switch test {
        case .equals(let wanted): return wanted == value
        case .equalsIgnoringCase(let wanted): return Self.sameText(wanted, value)
        case .like(let glob): return glob.matches(value)
        case .arn(let pattern): return pattern.matches(ARNBytes(value), context)
        case .equalsTemplate(let template): return template.text(context).map { $0 == value }
        case .equalsIgnoringCaseTemplate(let template):
            return template.text(context).map { Self.sameText($0, value) }
        case .likeTemplate(let template):
            return template.parts(context).map { Glob(parts: $0).matches(value) }
        case .number(let wanted):
            guard let given = NumericValue(value) else { return false }
            return accepts(NumericValue.compare(given, wanted))
        case .date(let wanted):
            guard let given = DateValue(value) else { return false }
            return accepts(DateValue.compare(given, wanted))
        case .bool(let wanted): return Self.boolean(value) == wanted
        case .binary(let wanted): return Base64.decode(value) == wanted
        case .range(let range): return IPAddress(value).map { range.contains($0) } ?? false
        case .nothing: return false
        }
    }

    /// Whether the order of a request's value to the policy's satisfies the operator; the operators
    /// with a Not ask for sameness, which the caller turns round.
    private func accepts(_ order: Order) -> Bool {
        switch `operator`.base {
        case .numericLessThan, .dateLessThan: return order == .less
        case .numericLessThanEquals, .dateLessThanEquals: return order != .greater
        case .numericGreaterThan, .dateGreaterThan: return order == .greater
        case .numericGreaterThanEquals, .dateGreaterThanEquals: return order != .less
        default: return order == .same
        }
    }

    /// Equal but for case; ASCII at once, other text by Unicode's lower case.
    private static func sameText(_ a: String, _ b: String) -> Bool {
        if ContextKeys.same(a, b) { return true }
        guard !a.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
        return a.lowercased() == b.lowercased()
    }
}
