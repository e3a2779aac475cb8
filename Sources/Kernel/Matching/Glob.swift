/// A compiled pattern of literal text, `*` (any run of characters, also none) and `?` (exactly one
/// character), as AWS's policies, event patterns and filters use it. It matches whole texts.
///
/// A character is a Unicode scalar. There is no escape: text that holds a literal `*` or `?` is
/// given as a part (`init(parts:)`).
package struct Glob: Hashable, Sendable, CustomStringConvertible {
    /// One piece of a pattern whose wildcards are already told from its text.
    package enum Part: Hashable, Sendable {
        case literal(String)
        case anyRun
        case anyOne
    }

    // The wildcards are bytes that never occur in UTF-8, so that a pattern is one array of bytes.
    static let anyRun: UInt8 = 0xff
    static let anyOne: UInt8 = 0xfe

    private let code: [UInt8]
    /// How many bytes stand before the first wildcard.
    private let prefixCount: Int
    /// No text of fewer bytes matches.
    private let textBytesMin: Int
    private let endsWithRun: Bool
    /// Whether ASCII letters match in either case.
    package let ignoresCase: Bool

    /// Compiles `pattern`; with `ignoresCase`, ASCII letters match in either case.
    package init(_ pattern: some StringProtocol, ignoresCase: Bool = false) {
        var code: [UInt8] = []
        code.reserveCapacity(pattern.utf8.count)
        for byte in pattern.utf8 {
            switch byte {
            case UInt8(ascii: "*"): Self.append(Self.anyRun, to: &code)
            case UInt8(ascii: "?"): Self.append(Self.anyOne, to: &code)
            default: code.append(ignoresCase ? lowered(byte) : byte)
            }
        }
        self.init(code: code, ignoresCase: ignoresCase)
    }

    /// Compiles a pattern given in parts; a `*` or `?` inside a literal part stands for itself.
    package init(parts: [Part], ignoresCase: Bool = false) {
        var code: [UInt8] = []
        for part in parts {
            switch part {
            case .anyRun: Self.append(Self.anyRun, to: &code)
            case .anyOne: Self.append(Self.anyOne, to: &code)
            case .literal(let text):
                for byte in text.utf8 { code.append(ignoresCase ? lowered(byte) : byte) }
            }
        }
        self.init(code: code, ignoresCase: ignoresCase)
    }

    private init(code: [UInt8], ignoresCase: Bool) {
        self.code = code
        self.ignoresCase = ignoresCase
        prefixCount = code.firstIndex { $0 >= Self.anyOne } ?? code.count
        textBytesMin = code.reduce(0) { $1 == Self.anyRun ? $0 : $0 + 1 }
        endsWithRun = code.last == Self.anyRun
    }

    /// Two runs in a row are one; it keeps the matcher's backtracking small.
    private static func append(_ byte: UInt8, to code: inout [UInt8]) {
        if byte == anyRun, code.last == anyRun { return }
        code.append(byte)
    }

    /// Whether the pattern holds no wildcard.
    package var isLiteral: Bool { prefixCount == code.count }
    /// Whether the pattern is `*`.
    package var matchesEverything: Bool { code.count == 1 && endsWithRun }
    /// The text before the first wildcard, in lower case where case is ignored.
    package var literalPrefix: String { String(decoding: code[..<prefixCount], as: UTF8.self) }

    package var description: String {
        let bytes = code.map {
            $0 == Self.anyRun
                ? UInt8(ascii: "*") : $0 == Self.anyOne ? UInt8(ascii: "?") : $0
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    package static func == (a: Glob, b: Glob) -> Bool {
        a.ignoresCase == b.ignoresCase && a.code == b.code
    }
    package func hash(into hasher: inout Hasher) {
        hasher.combine(ignoresCase)
        hasher.combine(code)
    }

    /// Whether the whole of `text` matches.
    package func matches(_ text: String) -> Bool {
        var copy = text
        return copy.withUTF8 { matches($0) }
    }

    /// Whether the whole of `text`, in UTF-8, matches.
    package func matches(_ text: [UInt8]) -> Bool { text.withUnsafeBufferPointer { matches($0) } }

    /// Whether the whole of `text`, in UTF-8, matches. Case is judged by ASCII letters alone.
    package func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count >= textBytesMin else { return false }
        return code.withUnsafeBufferPointer { pattern in
            for index in 0..<prefixCount {
                let byte = ignoresCase ? lowered(text[index]) : text[index]
                if byte != pattern[index] { return false }
            }
            if prefixCount == pattern.count { return text.count == prefixCount }
            if prefixCount + 1 == pattern.count, endsWithRun { return true }
            return matchesRest(pattern, text)
        }
    }

    /// The part from the first wildcard on: greedy, going back to the last run only, which suffices
    /// since an earlier run can never do better.
    private func matchesRest(
        _ pattern: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        var p = prefixCount
        var t = prefixCount
        var runPattern = -1
        var runText = 0
        while t < text.count {
            if p < pattern.count {
                let wanted = pattern[p]
                if wanted == Self.anyRun {
                    p += 1
                    if p == pattern.count { return true }
                    runPattern = p
                    runText = t
                    continue
                }
                if wanted == Self.anyOne {
                    p += 1
                    t += 1
                    while t < text.count, text[t] & 0xc0 == 0x80 { t += 1 }
                    continue
                }
                if wanted == (ignoresCase ? lowered(text[t]) : text[t]) {
                    p += 1
                    t += 1
                    continue
                }
            }
            guard runPattern >= 0 else { return false }
            runText += 1
            t = runText
            p = runPattern
        }
        while p < pattern.count, pattern[p] == Self.anyRun { p += 1 }
        return p == pattern.count
    }
}

/// An ASCII capital letter in lower case; any other byte as it is.
@inline(__always)
func lowered(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
}
