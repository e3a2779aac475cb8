import Matching

/// Terms that a message must hold, may hold one of, or must not hold. A term is found anywhere in
/// the text, also inside a word; case counts.
struct TermPattern: Sendable {
    private enum Term: Sendable {
        case text([UInt8])
        case regex(RegularExpression)

        func isIn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
            switch self {
            case .text(let text): return Bytes.contains(bytes, text)
            case .regex(let regex): return regex.matches(utf8: bytes)
            }
        }
    }

    private var needed: [Term] = []
    private var optional: [Term] = []
    private var excluded: [Term] = []

    var isEmpty: Bool { needed.isEmpty && optional.isEmpty && excluded.isEmpty }

    init(_ bytes: ArraySlice<UInt8>) throws(FilterPatternError) {
        var rest = bytes.drop(while: Bytes.isSpace)
        while let first = rest.first {
            let sign = first == UInt8(ascii: "?") || first == UInt8(ascii: "-") ? first : 0
            if sign != 0 { rest.removeFirst() }
            let term = try Self.term(&rest)
            switch sign {
            case UInt8(ascii: "?"): optional.append(term)
            case UInt8(ascii: "-"): excluded.append(term)
            default: needed.append(term)
            }
            rest = rest.drop(while: Bytes.isSpace)
        }
    }

    private static func term(_ rest: inout ArraySlice<UInt8>) throws(FilterPatternError) -> Term {
        switch rest.first {
        case UInt8(ascii: "\""): return .text(try Literal.quoted(&rest))
        case UInt8(ascii: "%"): return .regex(try Literal.regex(&rest))
        default:
            let word = rest.prefix { !Bytes.isSpace($0) }
            rest = rest.dropFirst(word.count)
            guard !word.isEmpty, word.allSatisfy(Bytes.isWord) else {
                throw FilterPatternError("Invalid character(s) in term '\(Bytes.text(word))'")
            }
            return .text(Array(word))
        }
    }

    func matches(_ message: String) -> Bool {
        var message = message
        return message.withUTF8 { matches(utf8: $0) }
    }

    func matches(utf8 bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if excluded.contains(where: { $0.isIn(bytes) }) { return false }
        if !needed.allSatisfy({ $0.isIn(bytes) }) { return false }
        // Beside terms of another kind, AWS ignores the optional ones.
        if optional.isEmpty || !needed.isEmpty || !excluded.isEmpty { return true }
        return optional.contains { $0.isIn(bytes) }
    }

    /// The texts that each message that matches holds.
    var neededTexts: [[UInt8]] {
        needed.compactMap { term in
            if case .text(let text) = term { text } else { nil }
        }
    }
}

/// Quoted texts and regular expressions, as every form of pattern writes them.
enum Literal {
    /// From `"` to the next `"` that no backslash escapes.
    static func quoted(_ rest: inout ArraySlice<UInt8>) throws(FilterPatternError) -> [UInt8] {
        rest.removeFirst()
        var text: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\"") { return text }
            if byte == UInt8(ascii: "\\"), let next = rest.first,
                next == UInt8(ascii: "\"") || next == UInt8(ascii: "\\")
            {
                text.append(next)
                rest.removeFirst()
            } else {
                text.append(byte)
            }
        }
        throw FilterPatternError("Invalid filter pattern: a closing quotation mark is missing")
    }

    /// From `%` to the next `%`. Only what AWS documents may stand between them: no groups, and no
    /// characters beyond ASCII.
    static func regex(
        _ rest: inout ArraySlice<UInt8>
    ) throws(FilterPatternError) -> RegularExpression {
        rest.removeFirst()
        var text: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") { return try compile(text) }
            text.append(byte)
            guard byte == UInt8(ascii: "\\") else { continue }
            guard let next = rest.popFirst() else { break }
            text.append(next)
        }
        throw FilterPatternError("Invalid filter pattern: the closing % of a regex is missing")
    }

    private static let symbols = Set(":_#=@/;,- ^$?[]{}|\\*+.".utf8)

    private static func compile(
        _ bytes: [UInt8]
    ) throws(FilterPatternError) -> RegularExpression {
        let text = Bytes.text(bytes)
        var isEscaped = false
        for byte in bytes {
            let isAllowed =
                Bytes.isAlphanumeric(byte) || symbols.contains(byte)
                || (isEscaped && byte < 0x80)
            guard isAllowed else {
                throw FilterPatternError("Invalid regex '\(text)': unsupported character")
            }
            isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
        }
        guard !bytes.isEmpty else { throw FilterPatternError("Invalid regex: it is empty") }
        do {
            return try RegularExpression(text)
        } catch {
            throw FilterPatternError("Invalid regex '\(text)': \(error.message)")
        }
    }
}
