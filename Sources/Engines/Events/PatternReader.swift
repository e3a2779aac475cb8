import Matching

/// The grammar of event patterns.
///
/// What is refused, and in which words, follows the validation of EventBridge's open source matcher
/// (https://github.com/aws/event-ruler), which the service itself runs on.
struct PatternReader {
    private typealias Token = PatternTokens.Token
    private typealias Rules = [[(path: String, tests: [ValueTest])]]

    private var tokens: PatternTokens

    init(_ text: String) { tokens = PatternTokens(text) }

    mutating func pattern() throws(EventPatternError) -> [EventPattern.Branch] {
        guard case .objectStart = try tokens.next() else {
            throw tokens.refusal("Filter is not an object")
        }
        var rules: Rules = []
        try object(&rules, at: [], inOr: false)
        // What stands behind the pattern's object is not looked at, as in EventBridge.
        return rules.map { rule in
            EventPattern.Branch(
                fields: rule.map { EventPattern.Field(path: $0.path, tests: $0.tests) })
        }
    }

    private mutating func object(
        _ rules: inout Rules, at path: [String], inOr: Bool
    ) throws(EventPatternError) {
        var isEmpty = true
        while true {
            let token = try tokens.next()
            guard case .name(let name) = token else { break }
            isEmpty = false
            if name == "$or" {
                try alternatives(&rules, at: path)
                continue
            }
            if inOr, Self.reserved.contains(name) {
                throw tokens.refusal(
                    "\(name) is Ruler reserved fieldName which cannot be used inside $or.")
            }
            switch try tokens.next() {
            case .objectStart: try object(&rules, at: path + [name], inOr: inOr)
            case .arrayStart: try field(&rules, (path + [name]).joined(separator: "."))
            default: throw tokens.refusal("\"\(name)\" must be an object or an array")
            }
        }
        if isEmpty { throw tokens.refusal("Empty objects are not allowed") }
    }

    private mutating func alternatives(
        _ rules: inout Rules, at path: [String]
    ) throws(EventPatternError) {
        guard case .arrayStart = try tokens.next() else {
            throw tokens.refusal("It must be an Array followed with $or.")
        }
        let before = rules.isEmpty ? [[]] : rules
        rules = []
        var count = 0
        loop: while true {
            switch try tokens.next() {
            case .arrayEnd: break loop
            case .objectStart:
                count += 1
                var branch = before
                try object(&branch, at: path, inOr: true)
                rules += branch
                guard rules.count <= EventPattern.branchesMax else {
                    throw EventPatternError(reason: Self.tooComplexOr)
                }
            default:
                throw tokens.refusal("Only JSON object is allowed in array of $or relationship.")
            }
        }
        guard count >= 2 else {
            throw tokens.refusal("There must have at least 2 Objects in $or relationship.")
        }
    }

    private mutating func field(
        _ rules: inout Rules, _ path: String
    ) throws(EventPatternError) {
        var tests: [ValueTest] = []
        loop: while true {
            switch try tokens.next() {
            case .arrayEnd: break loop
            case .objectStart: tests.append(try expression())
            case .string(let text):
                tests.append(.string(text))
                // One IPv6 address may be written in several ways.
                if let address = IPAddress(text), address.isV6,
                    let single = CIDR(address, prefix: address.bitCount)
                {
                    tests.append(.cidr(single))
                }
            case .number(let text):
                if let number = ComparableNumber.value(of: text) { tests.append(.number(number)) }
                tests.append(.literal(text))
            case .word(let text): tests.append(.literal(text))
            default:
                throw tokens.refusal("Match value must be String, number, true, false, or null")
            }
        }
        guard !tests.isEmpty else { throw tokens.refusal("Empty arrays are not allowed") }
        if rules.isEmpty { rules = [[]] }
        for index in rules.indices {
            if let known = rules[index].firstIndex(where: { $0.path == path }) {
                rules[index][known].tests = tests
            } else {
                rules[index].append((path, tests))
            }
        }
    }

    // MARK: Expressions

    /// Behind the brace that opens an expression.
    private mutating func expression() throws(EventPatternError) -> ValueTest {
        guard case .name(let name) = try tokens.next() else {
            throw tokens.refusal("Match expression name not found")
        }
        let test: ValueTest
        switch name {
        case "exactly": test = .string(try text("exact"))
        case "prefix":
            test = try affix(
                of: "Prefix", plain: { .prefix($0) }, ignoringCase: { .prefixIgnoringCase($0) })
        case "suffix":
            test = try affix(
                of: "Suffix", plain: { .suffix($0) }, ignoringCase: { .suffixIgnoringCase($0) })
        case "equals-ignore-case":
            test = .equalsIgnoringCase(CaseFolding.folded(try text("equals-ignore-case")))
        case "wildcard": test = .wildcard(try wildcard(try text("wildcard")))
        case "cidr": test = .cidr(try cidr(try text("prefix")))
        case "exists": test = try existence()
        case "numeric": return try numeric()
        case "anything-but": return try anythingBut()
        default: throw tokens.refusal("Unrecognized match type \(name)")
        }
        try endOfExpression()
        return test
    }

    private mutating func endOfExpression() throws(EventPatternError) {
        guard case .objectEnd = try tokens.next() else {
            throw tokens.refusal("Only one key allowed in match expression")
        }
    }

    private mutating func text(_ kind: String) throws(EventPatternError) -> String {
        guard case .string(let text) = try tokens.next() else {
            throw tokens.refusal("\(kind) match pattern must be a string")
        }
        return text
    }

    private mutating func affix(
        of kind: String, plain: (String) -> ValueTest, ignoringCase: (String) -> ValueTest
    ) throws(EventPatternError) -> ValueTest {
        switch try tokens.next() {
        case .string(let text): return plain(text)
        case .objectStart:
            guard case .name(let name) = try tokens.next() else {
                throw tokens.refusal("\(kind) expression name not found")
            }
            guard name == "equals-ignore-case" else {
                throw tokens.refusal("Unsupported \(kind.lowercased()) pattern: \(name)")
            }
            let test = ignoringCase(CaseFolding.folded(try text("equals-ignore-case")))
            try endOfExpression()
            return test
        default: throw tokens.refusal("\(kind.lowercased()) match pattern must be a string")
        }
    }

    private mutating func existence() throws(EventPatternError) -> ValueTest {
        switch try tokens.next() {
        case .word("true"): return .exists
        case .word("false"): return .absent
        default: throw tokens.refusal("exists match pattern must be either true or false.")
        }
    }

    private mutating func wildcard(_ text: String) throws(EventPatternError) -> Wildcard {
        let wildcard: Wildcard
        do {
            wildcard = try Wildcard(text)
        } catch {
            throw tokens.refusal(error.reason, afterText: true)
        }
        guard wildcard.complexity <= EventPattern.complexityMax else {
            throw EventPatternError(reason: Self.tooComplex)
        }
        return wildcard
    }

    private func cidr(_ text: String) throws(EventPatternError) -> CIDR {
        func bad(_ reason: String) -> EventPatternError { EventPatternError(reason: reason) }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw bad("Malformed CIDR, one '/' required") }
        guard let bits = Int(parts[1]) else {
            throw bad("Malformed CIDR, mask bits must be an integer")
        }
        guard bits >= 0 else { throw bad("Malformed CIDR, mask bits must not be negative") }
        guard let address = IPAddress(parts[0]) else {
            throw bad("Nonstandard IP address: \(parts[0])")
        }
        guard let range = CIDR(address, prefix: bits), bits < address.bitCount else {
            throw bad(
                address.isV6 ? "IPv6 mask bits must be < 128" : "IPv4 mask bits must be < 32")
        }
        return range
    }

    static let tooComplex =
        "Rule is too complex - try using fewer wildcard characters or fewer repeating character "
        + "sequences after a wildcard character"
    static let tooComplexOr = "Rule is too complex - try using fewer conditions in $or"

    /// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
    private static let reserved: Set<String> = [
        "exactly", "equals-ignore-case", "prefix", "suffix", "anything-but", "exists", "wildcard",
        "numeric", "cidr", "=", "<", "<=", ">", ">=", "regex", "not-wildcard",
        "not-equals-ignore-case", "date-after", "date-on-or-after", "date-before",
        "date-on-or-before", "in-date-range", "ip-address-in-range", "ip-address-not-in-range",
    ]
}

// MARK: Numbers

extension PatternReader {
    private mutating func number(of sign: String) throws(EventPatternError) -> Double {
        guard case .number(let text) = try tokens.next() else {
            throw tokens.refusal("Value of \(sign == "=" ? "equals" : sign) must be numeric")
        }
        guard let number = ComparableNumber.value(of: text) else {
            throw tokens.refusal("Cannot compare number : \(text)")
        }
        return number
    }

    private mutating func numeric() throws(EventPatternError) -> ValueTest {
        guard case .arrayStart = try tokens.next() else {
            throw tokens.refusal("Value of numeric must be an array.")
        }
        let test = try comparison()
        guard case .objectEnd = try tokens.next() else {
            throw tokens.refusal("Too many elements in numeric expression")
        }
        return test
    }

    private mutating func comparison() throws(EventPatternError) -> ValueTest {
        let token = try tokens.next()
        guard case .string(let sign) = token else {
            throw tokens.refusal("Invalid member in numeric match: \(Self.shown(token))")
        }
        var range = NumberRange()
        switch sign {
        case "=":
            let number = try number(of: sign)
            try endOfComparison()
            return .number(number)
        case "<", "<=":
            range.high = try number(of: sign)
            range.isHighOpen = sign == "<"
            try endOfComparison()
            return .range(range)
        case ">", ">=":
            range.low = try number(of: sign)
            range.isLowOpen = sign == ">"
        default:
            throw tokens.refusal("Unrecognized numeric range operator: \(sign)", afterText: true)
        }
        let second = try tokens.next()
        if case .arrayEnd = second { return .range(range) }
        guard case .string(let upper) = second else {
            throw tokens.refusal("Bad value in numeric range: \(Self.shown(second))")
        }
        guard upper == "<" || upper == "<=" else {
            throw tokens.refusal("Bad numeric range operator: \(upper)", afterText: true)
        }
        range.high = try number(of: upper)
        range.isHighOpen = upper == "<"
        guard case .arrayEnd = try tokens.next() else {
            throw tokens.refusal("Too many terms in numeric range expression")
        }
        if let low = range.low, let high = range.high, low >= high {
            throw tokens.refusal("Bottom must be less than top")
        }
        return .range(range)
    }

    private mutating func endOfComparison() throws(EventPatternError) {
        guard case .arrayEnd = try tokens.next() else {
            throw tokens.refusal("Too many elements in numeric expression")
        }
    }

    private static func shown(_ token: PatternTokens.Token) -> String {
        switch token {
        case .objectStart: "{"
        case .objectEnd: "}"
        case .arrayStart: "["
        case .arrayEnd: "]"
        case .name(let text), .string(let text), .number(let text), .word(let text): text
        }
    }
}

// MARK: Anything but

extension PatternReader {
    private static let onlyValues =
        "Inside anything but list, start|null|boolean is not supported."
    private static let neitherMixed =
        "Inside anything but list, either all values are number or string, mixed type is not "
        + "supported"
    private static let notAValue =
        "Value of anything-but must be an array or single string/number value."

    private mutating func anythingBut() throws(EventPatternError) -> ValueTest {
        var token = try tokens.next()
        var kind: String?
        if case .objectStart = token {
            guard case .name(let name) = try tokens.next() else {
                throw tokens.refusal("Anything-But expression name not found")
            }
            guard ["equals-ignore-case", "prefix", "suffix", "wildcard"].contains(name) else {
                throw tokens.refusal("Unsupported anything-but pattern: \(name)")
            }
            kind = name
            token = try tokens.next()
        }
        var excluded: Set<ValueTest> = []
        switch token {
        case .string, .number: excluded.insert(try exclusion(token, kind))
        case .arrayStart:
            var hasNumber = false
            var hasText = false
            while true {
                let item = try tokens.next()
                if case .arrayEnd = item { break }
                excluded.insert(try exclusion(item, kind, inList: true))
                if item.isNumber { hasNumber = true } else { hasText = true }
            }
            if kind == nil, hasNumber == hasText { throw tokens.refusal(Self.neitherMixed) }
        default: throw tokens.refusal(Self.notAValue)
        }
        for _ in 0..<(kind == nil ? 1 : 2) {
            guard case .objectEnd = try tokens.next() else {
                throw tokens.refusal("Too many elements in numeric expression")
            }
        }
        return .anythingBut(excluded)
    }

    private mutating func exclusion(
        _ token: PatternTokens.Token, _ kind: String?, inList: Bool = false
    ) throws(EventPatternError) -> ValueTest {
        guard let kind else {
            switch token {
            case .string(let text): return .string(text)
            case .number(let text):
                guard let number = ComparableNumber.value(of: text) else {
                    throw tokens.refusal("Cannot compare number : \(text)", inList: inList)
                }
                return .number(number)
            default: throw tokens.refusal(Self.onlyValues, inList: inList)
            }
        }
        guard case .string(let text) = token else {
            switch kind {
            case "equals-ignore-case":
                throw tokens.refusal(
                    "Inside anything-but/equals-ignore-case list, "
                        + "number|start|null|boolean is not supported.", inList: inList)
            case "wildcard":
                throw tokens.refusal("wildcard match pattern must be a string", inList: inList)
            default:
                throw tokens.refusal(
                    "prefix/suffix match pattern must be a string", inList: inList)
            }
        }
        switch kind {
        case "equals-ignore-case": return .equalsIgnoringCase(CaseFolding.folded(text))
        case "wildcard": return .wildcard(try wildcard(text))
        default:
            guard !text.isEmpty else {
                throw tokens.refusal(
                    "Null prefix/suffix not allowed", afterText: true, inList: inList)
            }
            return kind == "prefix" ? .prefix(text) : .suffix(text)
        }
    }
}
