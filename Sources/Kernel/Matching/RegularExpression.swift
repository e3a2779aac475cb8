import CPCRE2
import Synchronization

/// A regular expression (PCRE2, UTF-8), for patterns that come one at a time. Sets of patterns over
/// bulk data are another engine's work.
///
/// Matching is bounded: `stepsMax` backtracking steps, after which the answer is "no match".
package final class RegularExpression: Sendable {
    /// Why a pattern does not compile: PCRE2's words and the offset in the pattern's bytes.
    package struct SyntaxError: Error, Hashable, Sendable {
        package let message: String
        package let offset: Int
    }

    private static let stepsMax: UInt32 = 1_000_000

    // A compiled pattern is never written to after compilation and PCRE2 documents it as safe to
    // share between threads; each match makes its own match data.
    nonisolated(unsafe) private let code: OpaquePointer

    /// Compiles `pattern`. Java's `\p{Alnum}`-style classes, which AWS's models use, are accepted.
    package init(
        _ pattern: String, matchesWhole: Bool = false, ignoresCase: Bool = false,
        dotMatchesNewline: Bool = true
    ) throws(SyntaxError) {
        var options = UInt32(PCRE2_UTF) | UInt32(PCRE2_ALT_BSUX)
        if dotMatchesNewline { options |= PCRE2_DOTALL }
        if matchesWhole { options |= PCRE2_ANCHORED | PCRE2_ENDANCHORED }
        if ignoresCase { options |= UInt32(PCRE2_CASELESS) }
        let bytes = Array(RegularExpression.translatingJavaClasses(pattern).utf8)
        var error: Int32 = 0
        var offset = 0
        guard
            let compiled = pcre2_compile_8(bytes, bytes.count, options, &error, &offset, nil)
        else {
            var text = [UInt8](repeating: 0, count: 256)
            let length = pcre2_get_error_message_8(error, &text, text.count)
            throw SyntaxError(
                message: String(decoding: text.prefix(max(0, Int(length))), as: UTF8.self),
                offset: offset)
        }
        code = compiled
    }

    deinit { pcre2_code_free_8(code) }

    /// Whether `text` holds a match (or is one, with `matchesWhole`).
    package func matches(_ text: String) -> Bool {
        var copy = text
        return copy.withUTF8 { matches(utf8: $0) }
    }

    /// Whether these bytes, which must be UTF-8 to match at all, hold a match.
    package func matches(utf8 text: UnsafeBufferPointer<UInt8>) -> Bool {
        match(text, from: 0, pairs: 1) { _ in true } ?? false
    }

    /// Where the first match from `start` on lies and what each of its groups holds, as offsets of
    /// bytes; the match itself comes first, a group that took no part is nil.
    package func firstMatch(
        utf8 text: UnsafeBufferPointer<UInt8>, from start: Int = 0
    ) -> [Range<Int>?]? {
        let count = groupCount + 1
        return match(text, from: start, pairs: count) { offsets in
            (0..<count).map { pair in
                let (from, to) = (offsets[pair * 2], offsets[pair * 2 + 1])
                return from == Int.max || from < 0 || to < from ? nil : from..<to
            }
        }
    }

    private func match<T>(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, pairs: Int,
        _ body: (UnsafeMutablePointer<Int>) -> T
    ) -> T? {
        guard let data = pcre2_match_data_create_8(UInt32(pairs), nil) else { return nil }
        defer { pcre2_match_data_free_8(data) }
        guard let context = pcre2_match_context_create_8(nil) else { return nil }
        defer { pcre2_match_context_free_8(context) }
        pcre2_set_match_limit_8(context, Self.stepsMax)
        guard
            pcre2_match_8(code, text.baseAddress, text.count, start, 0, data, context) >= 0,
            let offsets = pcre2_get_ovector_pointer_8(data)
        else { return nil }
        return body(offsets)
    }

    /// How many groups the pattern has.
    package var groupCount: Int {
        var count: UInt32 = 0
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_CAPTURECOUNT), &count)
        return Int(count)
    }

    /// The groups that have names, with their numbers, in the order of their numbers.
    package var groupNames: [(name: String, number: Int)] {
        var count: UInt32 = 0
        var size: UInt32 = 0
        var table: UnsafePointer<UInt8>?
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMECOUNT), &count)
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &size)
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
        guard let table, count > 0, size > 2 else { return [] }
        // Each entry: two bytes of number, the name, a zero.
        return (0..<Int(count)).map { index in
            let entry = UnsafeBufferPointer(start: table + index * Int(size), count: Int(size))
            let name = String(decoding: entry.dropFirst(2).prefix { $0 != 0 }, as: UTF8.self)
            return (name, Int(entry[0]) << 8 | Int(entry[1]))
        }.sorted { $0.number < $1.number }
    }

    private static func translatingJavaClasses(_ pattern: String) -> String {
        guard pattern.contains("\\p{") else { return pattern }
        var result = pattern
        // Inside and outside brackets alike, a POSIX class needs brackets of its own; these spell
        // the sets out so that both places work.
        let classes = [
            ("\\p{Alnum}", "\\x30-\\x39A-Za-z"), ("\\p{Alpha}", "A-Za-z"),
            ("\\p{Digit}", "0-9"), ("\\p{Lower}", "a-z"), ("\\p{Upper}", "A-Z"),
            ("\\p{ASCII}", "\\x00-\\x7f"), ("\\p{Print}", "\\x20-\\x7e"),
            ("\\p{Graph}", "\\x21-\\x7e"),
            ("\\p{Punct}", "\\x21-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7e"),
            ("\\p{Blank}", " \\t"), ("\\p{Space}", "\\s"), ("\\p{XDigit}", "0-9A-Fa-f"),
        ]
        for (name, set) in classes { result = replacing(name, by: set, in: result) }
        return result
    }

    private static func replacing(_ name: String, by set: String, in pattern: String) -> String {
        var result = ""
        var rest = Substring(pattern)
        var depth = 0
        while let first = rest.first {
            if rest.hasPrefix(name) {
                result += depth > 0 ? set : "[\(set)]"
                rest = rest.dropFirst(name.count)
                continue
            }
            if first == "\\" {
                result += rest.prefix(2)
                rest = rest.dropFirst(2)
                continue
            }
            if first == "[" { depth += 1 }
            if first == "]", depth > 0 { depth -= 1 }
            result.append(first)
            rest = rest.dropFirst()
        }
        return result
    }
}
