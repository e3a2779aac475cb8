import Shapes
import WAFV2API
import WebRules

/// Regular expressions of rules: PCRE without what backtracking alone can do.
/// https://docs.aws.amazon.com/waf/latest/developerguide/waf-regex-pattern-support.html
enum RegexText {
    static let bytesMax = 512
    static let patternsMax = 10

    static func check(_ pattern: String, _ field: InvalidField) throws {
        guard isSupported(pattern), (try? Pattern(pattern)) != nil else {
            throw WAFRefusal.invalid(.format, field, pattern)
        }
    }

    /// Checks the patterns of a set.
    static func check(_ list: [WAFV2Shape.Regex]) throws {
        guard list.count <= patternsMax else {
            throw WAFRefusal.limit("\(patternsMax) patterns are the most of one set.")
        }
        for it in list {
            guard let pattern = it.regexString else {
                throw WAFRefusal.invalid(.missing, .regexPatternSet, "RegexString")
            }
            try check(pattern, .regexPatternSet)
        }
    }

    /// Whether the pattern does without back references, lookaround, recursion, conditions,
    /// verbs, callouts, atomic groups and possessive quantifiers.
    static func isSupported(_ pattern: String) -> Bool {
        let bytes = Array(pattern.utf8)
        var index = 0
        var isInClass = false
        var follows = false  // whether a quantifier came just before
        var isCounting = false  // between the braces of a quantifier
        func at(_ offset: Int) -> UInt8 {
            index + offset < bytes.count ? bytes[index + offset] : 0
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\\") {
                let next = at(1)
                if next == UInt8(ascii: "Q") { return !hasUnsupportedAfterQuote(bytes, index) }
                if !isInClass, isUnsupportedEscape(next) { return false }
                follows = false
                index += 2
                continue
            }
            if isInClass {
                if byte == UInt8(ascii: "["), at(1) == UInt8(ascii: ":") {
                    index += 2
                    continue
                }
                if byte == UInt8(ascii: "]") { isInClass = false }
                index += 1
                continue
            }
            switch byte {
            case UInt8(ascii: "["):
                isInClass = true
                follows = false
                index += 1
                if at(0) == UInt8(ascii: "^") { index += 1 }
                if at(0) == UInt8(ascii: "]") { index += 1 }  // stands for itself
                continue
            case UInt8(ascii: "("):
                if at(1) == UInt8(ascii: "*") { return false }
                if at(1) == UInt8(ascii: "?"), !isPlainGroup(bytes, from: index + 2) {
                    return false
                }
                follows = false
                // What follows `(?` is no quantifier.
                index += at(1) == UInt8(ascii: "?") ? 2 : 1
                continue
            case UInt8(ascii: "+"):
                if follows { return false }
                follows = true
            case UInt8(ascii: "*"), UInt8(ascii: "?"): follows = true
            case UInt8(ascii: "{"):
                isCounting = (0x30...0x39).contains(at(1))
                follows = false
            case UInt8(ascii: "}"):
                follows = isCounting
                isCounting = false
            default: follows = false
            }
            // `+?` ends a quantifier: another `+` is an error that PCRE2 finds.
            index += 1
        }
        return true
    }

    /// `(?:`, `(?i)`, `(?i:`, `(?<name>`, `(?P<name>`, `(?'name'` and comments.
    private static func isPlainGroup(_ bytes: [UInt8], from start: Int) -> Bool {
        guard start < bytes.count else { return false }
        let rest = bytes[start...].prefix(3).map { $0 }
        switch rest[0] {
        case UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "'"), UInt8(ascii: "|"): return true
        case UInt8(ascii: "<"):
            return rest.count > 1 && rest[1] != UInt8(ascii: "=") && rest[1] != UInt8(ascii: "!")
        case UInt8(ascii: "P"): return rest.count > 1 && rest[1] == UInt8(ascii: "<")
        case UInt8(ascii: "^"), UInt8(ascii: "i"), UInt8(ascii: "m"), UInt8(ascii: "s"),
            UInt8(ascii: "x"), UInt8(ascii: "n"), UInt8(ascii: "J"), UInt8(ascii: "U"):
            return true
        case UInt8(ascii: "-"):
            return rest.count > 1 && (0x61...0x7a).contains(rest[1])
        default: return false
        }
    }

    private static func isUnsupportedEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "1")...UInt8(ascii: "9"), UInt8(ascii: "k"), UInt8(ascii: "g"),
            UInt8(ascii: "C"), UInt8(ascii: "R"), UInt8(ascii: "K"), UInt8(ascii: "G"),
            UInt8(ascii: "X"):
            return true
        default: return false
        }
    }

    /// After `\Q` everything is literal up to `\E`; the rest is looked at anew.
    private static func hasUnsupportedAfterQuote(_ bytes: [UInt8], _ start: Int) -> Bool {
        var index = start + 2
        while index + 1 < bytes.count {
            if bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "E") {
                let rest = String(decoding: bytes[(index + 2)...], as: UTF8.self)
                return !isSupported(rest)
            }
            index += 1
        }
        return false
    }
}
