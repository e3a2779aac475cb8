import Codecs
package import Matching

/// An operator of SecLang with its argument.
package struct SecOperator: Sendable {
    package enum Kind: Sendable {
        case pattern(Pattern)
        /// A pattern with variables in it, compiled when they are known.
        case lateBoundPattern
        case phrases(PhraseSet)
        case contains, containsWord, beginsWith, endsWith, equalText, within, stringMatch
        case equal, less, lessOrEqual, greater, greaterOrEqual
        case addresses(CIDRSet)
        case byteRange(ByteSet256)
        case urlEncoding, utf8, sqlInjection, crossSiteScripting, always, never
        case cardNumber(Pattern)
        case securityNumber(Pattern)
        case cpf(Pattern)
        case svnr(Pattern)
        case nationalID(Pattern, isChilean: Bool)
        case schema(JSONSchema)
    }

    package let kind: Kind
    var argument: SecMacro
    /// The argument as a number, where it is one that no variable changes.
    let number: Int?
    package let isNegated: Bool
    let name: String

    /// How a match turned out, with what it captured.
    package struct Outcome: Sendable {
        package var matches: Bool
        package var captures: [Bytes] = []
    }

    /// Reads `@name argument`; without a name it is a pattern. `file` yields the content of files
    /// that operators name.
    package init(
        _ text: String, file: (String) -> Bytes? = { _ in nil }
    ) throws(SecLangError) {
        var rest = text[...]
        var negated = false
        if rest.hasPrefix("!") {
            negated = true
            rest = rest.dropFirst()
        }
        var name = "rx"
        if rest.hasPrefix("@") {
            let word = rest.dropFirst().prefix { $0 != " " && $0 != "\t" }
            name = String(word)
            rest = rest.dropFirst(1 + word.count).drop { $0 == " " || $0 == "\t" }
        }
        try self.init(name: name, argument: String(rest), isNegated: negated, file: file)
    }

    package init(
        name: String, argument: String, isNegated: Bool = false,
        file: (String) -> Bytes? = { _ in nil }
    ) throws(SecLangError) {
        self.name = name
        self.isNegated = isNegated
        let macro = SecMacro(argument)
        self.argument = macro
        number = macro.literal.map { Self.number($0) }
        kind = try Self.kind(name.lowercased(), argument, SecMacro(argument), file)
    }

    static let always = SecOperator()

    private init() {
        kind = .always
        argument = SecMacro("")
        number = nil
        isNegated = false
        name = "unconditionalMatch"
    }

    private static func kind(
        _ name: String, _ argument: String, _ macro: SecMacro, _ file: (String) -> Bytes?
    ) throws(SecLangError) -> Kind {
        func pattern(_ text: String) throws(SecLangError) -> Pattern {
            do { return try Pattern(text, options: [.dotMatchesAll, .strictEnd]) } catch {
                throw SecLangError(line: 0, "pattern: \(error.message) at \(error.offset)")
            }
        }
        func lines(_ names: String) throws(SecLangError) -> [Bytes] {
            var result: [Bytes] = []
            for path in names.split(separator: " ") {
                guard let content = file(String(path)) else {
                    throw SecLangError(line: 0, "there is no file \(path)")
                }
                result += content.split(separator: 0x0a).map { Bytes($0).trimmed }
                    .filter { !$0.isEmpty && $0.first != UInt8(ascii: "#") }
            }
            return result
        }
        func ranges(_ texts: [String]) throws(SecLangError) -> CIDRSet {
            var ranges: [CIDR] = []
            for text in texts {
                guard let range = CIDR(text) else {
                    throw SecLangError(line: 0, "\(text) is no address")
                }
                let isMapped = range.prefix >= 96 && range.network.unmapped != range.network
                let short = CIDR(range.network.unmapped, prefix: range.prefix - 96)
                ranges.append(isMapped ? short ?? range : range)
            }
            return CIDRSet(ranges)
        }
        switch name {
        case "rx", "rxglobal":
            return macro.literal == nil ? .lateBoundPattern : .pattern(try pattern(argument))
        case "pm":
            return .phrases(PhraseSet(argument.split(separator: " ").map { Self.phrase($0) }))
        case "pmfromfile", "pmf": return .phrases(PhraseSet(try lines(argument)))
        case "contains": return .contains
        case "containsword": return .containsWord
        case "beginswith": return .beginsWith
        case "endswith": return .endsWith
        case "streq": return .equalText
        case "strmatch": return .stringMatch
        case "within": return .within
        case "eq": return .equal
        case "lt": return .less
        case "le": return .lessOrEqual
        case "gt": return .greater
        case "ge": return .greaterOrEqual
        case "ipmatch":
            let texts = argument.split { $0 == "," || $0 == " " }.map(String.init)
            return .addresses(try ranges(texts))
        case "ipmatchfromfile", "ipmatchf":
            return .addresses(try ranges(try lines(argument).map(\.text)))
        case "validatebyterange": return .byteRange(ByteSet256(ranges: argument))
        case "validateurlencoding": return .urlEncoding
        case "validateutf8encoding": return .utf8
        case "detectsqli": return .sqlInjection
        case "detectxss": return .crossSiteScripting
        case "unconditionalmatch": return .always
        // Lists on other machines and files of other programs are not asked.
        case "nomatch", "rbl", "geolookup", "gsblookup", "inspectfile", "fuzzyhash", "rsub",
            "verifydkim", "ipmatchfromdb":
            return .never
        case "verifycc": return .cardNumber(try pattern(argument))
        case "verifyssn": return .securityNumber(try pattern(argument))
        case "verifycpf": return .cpf(try pattern(argument))
        case "verifysvnr": return .svnr(try pattern(argument))
        case "validatenid":
            let parts = argument.split(separator: " ", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                throw SecLangError(line: 0, "validateNid wants a country and a pattern")
            }
            return .nationalID(try pattern(parts[1]), isChilean: parts[0].lowercased() == "cl")
        case "validateschema", "validatedtd":
            guard let content = file(argument), let schema = JSONSchema(content) else {
                throw SecLangError(line: 0, "there is no schema \(argument)")
            }
            return .schema(schema)
        default: throw SecLangError(line: 0, "there is no operator \(name)")
        }
    }

    /// Phrases may hold bytes as `|41 42|`, as in Snort.
    private static func phrase(_ text: Substring) -> Bytes {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false)
        guard parts.count >= 3 else { return Bytes(text.utf8) }
        var result = Bytes()
        for (index, part) in parts.enumerated() {
            guard index % 2 == 1 else {
                result += Bytes(part.utf8)
                continue
            }
            let bytes = part.split(separator: " ").compactMap { UInt8($0, radix: 16) }
            result += bytes
        }
        return result
    }

    /// Judges a value. `argument` is the operator's, its variables filled in.
    package func evaluate(
        _ value: Bytes, argument: Bytes, captures: Bool = true
    ) -> Outcome {
        switch kind {
        case .pattern(let pattern):
            guard captures else { return Outcome(matches: pattern.matches(value)) }
            guard let captures = pattern.captures(value) else { return Outcome(matches: false) }
            return Outcome(matches: true, captures: captures)
        case .lateBoundPattern:
            guard let pattern = try? Pattern(argument.text, options: [.dotMatchesAll, .strictEnd]),
                let captures = pattern.captures(value)
            else { return Outcome(matches: false) }
            return Outcome(matches: true, captures: captures)
        case .phrases(let set):
            guard let found = set.firstMatch(in: value) else { return Outcome(matches: false) }
            return Outcome(matches: true, captures: [found])
        case .sqlInjection:
            // As ModSecurity has it: the fingerprint for SQL, the value itself for markup.
            guard let found = SQLInjection.fingerprint(value) else {
                return Outcome(matches: false)
            }
            return Outcome(matches: true, captures: [found])
        case .crossSiteScripting:
            guard CrossSiteScripting.detects(value) else { return Outcome(matches: false) }
            return Outcome(matches: true, captures: [value])
        default: return Outcome(matches: holds(value, argument))
        }
    }

    /// How an operator compares numbers that are known beforehand, the negation counted in.
    enum Comparison: Sendable {
        case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual

        func holds(_ value: Int, _ number: Int) -> Bool {
            switch self {
            case .equal: value == number
            case .notEqual: value != number
            case .less: value < number
            case .lessOrEqual: value <= number
            case .greater: value > number
            case .greaterOrEqual: value >= number
            }
        }
    }

    /// nil where the operator does not compare with a number that is known beforehand.
    var comparison: Comparison? {
        guard number != nil else { return nil }
        switch kind {
        case .equal: return isNegated ? .notEqual : .equal
        case .less: return isNegated ? .greaterOrEqual : .less
        case .lessOrEqual: return isNegated ? .greater : .lessOrEqual
        case .greater: return isNegated ? .lessOrEqual : .greater
        case .greaterOrEqual: return isNegated ? .less : .greaterOrEqual
        default: return nil
        }
    }

    private func holds(_ value: Bytes, _ argument: Bytes) -> Bool {
        switch kind {
        case .contains, .stringMatch: return value.firstRange(of: argument) != nil
        case .containsWord:
            return argument.isEmpty || Evaluation.containsWord(value, argument)
        case .beginsWith: return value.starts(with: argument)
        case .endsWith: return Evaluation.matches(value, argument, .endsWith)
        case .equalText: return value == argument
        case .within: return argument.firstRange(of: value) != nil
        case .equal: return Self.number(value) == Self.number(argument)
        case .less: return Self.number(value) < Self.number(argument)
        case .lessOrEqual: return Self.number(value) <= Self.number(argument)
        case .greater: return Self.number(value) > Self.number(argument)
        case .greaterOrEqual: return Self.number(value) >= Self.number(argument)
        case .addresses(let set):
            // An IPv4 address in its IPv6 form is the IPv4 one, and in no range of the other.
            return IPAddress(value.text).map { set.contains($0.unmapped) } ?? false
        case .byteRange(let set): return value.contains { !set.contains($0) }
        case .urlEncoding: return !Self.isURLEncoded(value)
        case .utf8: return !Self.isUTF8(value)
        case .always: return true
        case .never: return false
        case .cardNumber(let pattern):
            return CheckedNumbers.any(pattern, value, CheckedNumbers.isCard)
        case .securityNumber(let pattern):
            return CheckedNumbers.any(pattern, value, CheckedNumbers.isSecurityNumber)
        case .cpf(let pattern): return CheckedNumbers.any(pattern, value, CheckedNumbers.isCPF)
        case .svnr(let pattern): return CheckedNumbers.any(pattern, value, CheckedNumbers.isSVNR)
        case .nationalID(let pattern, let isChilean):
            return CheckedNumbers.any(
                pattern, value,
                isChilean ? CheckedNumbers.isChilean : CheckedNumbers.isSecurityNumber)
        case .schema(let schema): return !value.isEmpty && !schema.accepts(value)
        case .pattern, .lateBoundPattern, .phrases, .sqlInjection, .crossSiteScripting:
            return evaluate(value, argument: argument).matches
        }
    }

    /// As C's `atoi` reads it.
    static func number(_ bytes: Bytes) -> Int {
        var rest = bytes.drop { $0.isSpace }
        var isNegative = false
        if let sign = rest.first, sign == 0x2d || sign == 0x2b {
            isNegative = sign == 0x2d
            rest = rest.dropFirst()
        }
        var value = 0
        for byte in rest.prefix(18) {
            guard byte.isDigit else { break }
            value = value * 10 + Int(byte - 0x30)
        }
        return isNegative ? -value : value
    }

    private static func isURLEncoded(_ value: Bytes) -> Bool {
        var index = 0
        while index < value.count {
            guard value[index] == UInt8(ascii: "%") else {
                index += 1
                continue
            }
            guard index + 2 < value.count, value[index + 1].isHex, value[index + 2].isHex else {
                return false
            }
            index += 3
        }
        return true
    }

    private static func isUTF8(_ value: Bytes) -> Bool {
        var index = 0
        while index < value.count {
            guard let (_, length) = Coding.scalar(value, at: index) else { return false }
            index += length
        }
        return true
    }
}

/// Byte values that an argument such as `10,13,32-126` allows; an empty one allows none.
package struct ByteSet256: Hashable, Sendable {
    private var set = ByteSet()

    init(ranges: String) {
        for part in ranges.split(separator: ",") {
            let ends = part.split(separator: "-").compactMap {
                UInt8($0.filter { $0.isNumber })
            }
            guard let low = ends.first, let high = ends.last, low <= high else { continue }
            for byte in low...high { set.insert(byte) }
        }
    }

    func contains(_ byte: UInt8) -> Bool { set.contains(byte) }
}

/// Numbers that carry their own check.
enum CheckedNumbers {
    static func any(_ pattern: Pattern, _ value: Bytes, _ check: ([Int], Bytes) -> Bool) -> Bool {
        var start = 0
        while start <= value.count, let range = pattern.range(in: value, from: start) {
            let text = Bytes(value[range])
            if check(text.filter(\.isDigit).map { Int($0 - 0x30) }, text) { return true }
            start = max(range.upperBound, start + 1)
        }
        return false
    }

    /// Luhn's check (ISO/IEC 7812-1).
    static func isCard(_ digits: [Int], _: Bytes) -> Bool {
        guard digits.count >= 2 else { return false }
        var sum = 0
        for (index, digit) in digits.reversed().enumerated() {
            let doubled = index % 2 == 1 ? digit * 2 : digit
            sum += doubled > 9 ? doubled - 9 : doubled
        }
        return sum % 10 == 0
    }

    /// Numbers that the Social Security Administration never gave out are none.
    static func isSecurityNumber(_ digits: [Int], _: Bytes) -> Bool {
        guard digits.count == 9 else { return false }
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
        let area = number(0..<3)
        if area == 0 || area == 666 || area >= 740 { return false }
        if number(3..<5) == 0 || number(5..<9) == 0 { return false }
        if Set(digits).count == 1 || digits == Array(1...9) { return false }
        return !zip(digits, digits.dropFirst()).allSatisfy { $1 == $0 + 1 }
    }

    /// Brazil's tax number: two check digits modulo 11.
    static func isCPF(_ digits: [Int], _: Bytes) -> Bool {
        guard digits.count == 11, Set(digits).count > 1 else { return false }
        func check(_ count: Int) -> Int {
            let sum = (0..<count).reduce(0) { $0 + digits[$1] * (count + 1 - $1) }
            let rest = sum % 11
            return rest < 2 ? 0 : 11 - rest
        }
        return check(9) == digits[9] && check(10) == digits[10]
    }

    /// Austria's social insurance number: the fourth digit checks the rest, modulo 11.
    static func isSVNR(_ digits: [Int], _: Bytes) -> Bool {
        guard digits.count == 10 else { return false }
        let weights = [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]
        let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return sum % 11 == digits[3]
    }

    /// Chile's RUT: a check digit modulo 11, K for ten.
    static func isChilean(_ all: [Int], _ text: Bytes) -> Bool {
        let marks = text.filter { $0.isDigit || $0 | 0x20 == UInt8(ascii: "k") }
        guard let last = marks.last, marks.count >= 2 else { return false }
        var sum = 0
        for (index, byte) in marks.dropLast().reversed().enumerated() {
            guard byte.isDigit else { return false }
            sum += Int(byte - 0x30) * (2 + index % 6)
        }
        let rest = 11 - sum % 11
        let wanted: UInt8 = rest == 11 ? 0x30 : rest == 10 ? UInt8(ascii: "k") : UInt8(0x30 + rest)
        return (last.isDigit ? last : last | 0x20) == wanted
    }
}
