/// The words and signs of a query.
struct InsightsToken: Hashable {
    enum Kind: Hashable {
        case name
        /// In backticks: a field, whatever it is called.
        case quotedName
        case string
        case number
        case sign
        case end
    }
    let kind: Kind
    /// Without quotation marks.
    let text: String
    /// Offsets of bytes in the query.
    let start: Int
    let end: Int

    func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }
    /// Words of the language are known in any case.
    func isWord(_ word: String) -> Bool { kind == .name && text.lowercased() == word }
}

/// Cuts a query into tokens, one at a time: where an operand may stand, `/` begins a regular
/// expression, which only the parser knows.
struct InsightsLexer {
    let bytes: [UInt8]
    private(set) var offset = 0
    /// Whether `#` begins a comment (or `--`, in SQL).
    private let isSQL: Bool

    init(_ text: String, isSQL: Bool = false) {
        bytes = Array(text.utf8)
        self.isSQL = isSQL
    }

    mutating func seek(_ place: Int) { offset = place }

    private static let pairs: [String] = ["!=", "<=", ">=", "=~", "<>", "==", "||", "&&"]

    mutating func next() throws(InsightsError) -> InsightsToken {
        skipSpace()
        let start = offset
        guard offset < bytes.count else {
            return InsightsToken(kind: .end, text: "", start: start, end: start)
        }
        let byte = bytes[offset]
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            return InsightsToken(
                kind: isSQL && byte == UInt8(ascii: "\"") ? .quotedName : .string,
                text: try quoted(byte), start: start, end: offset)
        }
        if byte == UInt8(ascii: "`") {
            return InsightsToken(
                kind: .quotedName, text: try quoted(byte), start: start, end: offset)
        }
        if Self.isDigit(byte)
            || (byte == UInt8(ascii: ".") && offset + 1 < bytes.count
                && Self.isDigit(bytes[offset + 1]))
        {
            return numeric(start)
        }
        if Self.isNameStart(byte) {
            while offset < bytes.count, Self.isNamePart(bytes[offset]) { offset += 1 }
            // A full stop at the end belongs to a sentence, not to a name.
            return InsightsToken(
                kind: .name, text: Bytes.text(bytes[start..<offset]), start: start, end: offset)
        }
        if offset + 1 < bytes.count {
            let pair = Bytes.text(bytes[offset...(offset + 1)])
            if Self.pairs.contains(pair) {
                offset += 2
                return InsightsToken(kind: .sign, text: pair, start: start, end: offset)
            }
        }
        // A character may be several bytes.
        offset += 1
        while offset < bytes.count, bytes[offset] & 0xc0 == 0x80 { offset += 1 }
        return InsightsToken(
            kind: .sign, text: Bytes.text(bytes[start..<offset]), start: start, end: offset)
    }

    /// A number, or a number with a unit such as `5m`, which is a name to the parser.
    private mutating func numeric(_ start: Int) -> InsightsToken {
        while offset < bytes.count, Self.isDigit(bytes[offset]) { offset += 1 }
        if offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "."),
            Self.isDigit(bytes[offset + 1])
        {
            offset += 1
            while offset < bytes.count, Self.isDigit(bytes[offset]) { offset += 1 }
        }
        if offset + 1 < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") {
            var ahead = offset + 1
            if bytes[ahead] == UInt8(ascii: "+") || bytes[ahead] == UInt8(ascii: "-") { ahead += 1 }
            if ahead < bytes.count, Self.isDigit(bytes[ahead]) {
                offset = ahead
                while offset < bytes.count, Self.isDigit(bytes[offset]) { offset += 1 }
            }
        }
        return InsightsToken(
            kind: .number, text: Bytes.text(bytes[start..<offset]), start: start, end: offset)
    }

    private mutating func quoted(_ quote: UInt8) throws(InsightsError) -> String {
        let start = offset
        offset += 1
        var text: [UInt8] = []
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            if byte == quote {
                // SQL writes a quotation mark within quotation marks twice.
                if isSQL, offset < bytes.count, bytes[offset] == quote {
                    text.append(quote)
                    offset += 1
                    continue
                }
                return Bytes.text(text)
            }
            if byte == UInt8(ascii: "\\"), offset < bytes.count, quote != UInt8(ascii: "`") {
                let next = bytes[offset]
                switch next {
                case quote, UInt8(ascii: "\\"): text.append(next)
                case UInt8(ascii: "n"): text.append(0x0a)
                case UInt8(ascii: "t"): text.append(0x09)
                case UInt8(ascii: "r"): text.append(0x0d)
                default: text += [byte, next]
                }
                offset += 1
                continue
            }
            text.append(byte)
        }
        throw error("unterminated string", start, bytes.count)
    }

    /// A regular expression between slashes, from the slash at `start` on.
    mutating func regex(from start: Int) throws(InsightsError) -> (text: String, end: Int) {
        offset = start + 1
        var text: [UInt8] = []
        var isInClass = false
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            switch byte {
            case UInt8(ascii: "\\") where offset < bytes.count:
                if bytes[offset] != UInt8(ascii: "/") { text.append(byte) }
                text.append(bytes[offset])
                offset += 1
                continue
            case UInt8(ascii: "["): isInClass = true
            case UInt8(ascii: "]"): isInClass = false
            case UInt8(ascii: "/") where !isInClass: return (Bytes.text(text), offset)
            default: break
            }
            text.append(byte)
        }
        throw error("unterminated regular expression", start, bytes.count)
    }

    private mutating func skipSpace() {
        while offset < bytes.count {
            let byte = bytes[offset]
            let isComment =
                isSQL
                ? byte == UInt8(ascii: "-") && offset + 1 < bytes.count
                    && bytes[offset + 1] == UInt8(ascii: "-")
                : byte == UInt8(ascii: "#")
            if isComment {
                while offset < bytes.count, bytes[offset] != 0x0a { offset += 1 }
            } else if Bytes.isSpace(byte) {
                offset += 1
            } else {
                return
            }
        }
    }

    func error(_ message: String, _ start: Int, _ end: Int) -> InsightsError {
        let end = max(start, end)
        let before = bytes[..<min(start, bytes.count)]
        let line = before.count { $0 == 0x0a } + 1
        let lineStart = (before.lastIndex(of: 0x0a) ?? -1) + 1
        let position = Bytes.text(bytes[lineStart..<min(start, bytes.count)]).count + 1
        let first = Bytes.text(before).count
        let length = Bytes.text(bytes[min(start, bytes.count)..<min(end, bytes.count)]).count
        return InsightsError(
            message: "\(message) at line \(line) and position \(position)", start: first,
            end: first + length)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func isNameStart(_ byte: UInt8) -> Bool {
        Bytes.isWord(byte) || byte == UInt8(ascii: "@")
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        isNameStart(byte) || byte == UInt8(ascii: ".")
    }
}
