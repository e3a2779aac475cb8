/// Reads the tokens of a pattern and knows where it stands, for the places that refusals name.
///
/// Lines and columns are counted as the reader in EventBridge counts them: a text's token is
/// reported from behind its opening quotation mark until its characters are asked for.
struct PatternTokens {
    enum Token: Hashable {
        case objectStart, objectEnd, arrayStart, arrayEnd
        case name(String)
        case string(String)
        case number(String)
        case word(String)  // true, false, null

        var isNumber: Bool {
            if case .number = self { return true }
            return false
        }
    }

    static let depthMax = 200
    private static let shownMax = 500

    private let bytes: [UInt8]
    private let source: String
    private var index = 0
    /// Open objects (true) and arrays (false).
    private var open: [Bool] = []
    private var isFirst = true
    private var isDone = false
    /// Whether a name was read whose value comes next.
    private var afterName = false
    /// Where the last token is reported.
    private var place = 0

    init(_ text: String) {
        source = text
        bytes = Array(text.utf8)
    }

    /// A refusal at the last token; `afterText` where its characters were looked at. In lists
    /// EventBridge names the place twice.
    func refusal(
        _ message: String, afterText: Bool = false, inList: Bool = false
    ) -> EventPatternError {
        let at = afterText ? index : place
        var line = 1
        var lineStart = 0
        for position in 0..<min(at, bytes.count) where bytes[position] == 0x0a {
            line += 1
            lineStart = position + 1
        }
        let column =
            String(decoding: bytes[lineStart..<max(lineStart, at)], as: UTF8.self)
            .utf16.count + 1
        var shown = source
        if source.utf16.count > Self.shownMax {
            let rest = source.utf16.count - Self.shownMax
            shown = "\(source.prefix(Self.shownMax))\"[truncated \(rest) chars]"
        } else {
            shown += "\""
        }
        let spot = "\n at [Source: (String)\"\(shown); line: \(line), column: \(column)]"
        return EventPatternError(reason: message + spot + (inList ? spot : ""))
    }

    private mutating func fail(_ message: String) -> EventPatternError {
        place = index
        return refusal(message)
    }

    private mutating func unexpected(_ wanted: String) -> EventPatternError {
        guard index < bytes.count else {
            let what = open.last == false ? "Array" : "Object"
            return fail("Unexpected end-of-input: expected close marker for \(what)")
        }
        let rest = String(decoding: bytes[index...].prefix(4), as: UTF8.self)
        let scalar = rest.unicodeScalars.first ?? " "
        return fail("Unexpected character ('\(scalar)' (code \(scalar.value))): \(wanted)")
    }

    private mutating func skipSpace() {
        while index < bytes.count, [0x20, 0x0a, 0x0d, 0x09].contains(bytes[index]) { index += 1 }
    }

    private var peek: UInt8 { index < bytes.count ? bytes[index] : 0 }

    mutating func next() throws(EventPatternError) -> Token {
        skipSpace()
        guard !isDone else {
            guard index < bytes.count else { throw fail("Unexpected end-of-input") }
            throw unexpected("expected a valid value")
        }
        if afterName {
            afterName = false
            return try value()
        }
        guard let isObject = open.last else { return try value() }
        if peek == (isObject ? 0x7d : 0x5d) {
            index += 1
            return close()
        }
        if !isFirst {
            guard peek == 0x2c else {
                throw unexpected(
                    "was expecting comma to separate \(isObject ? "Object" : "Array") entries")
            }
            index += 1
            skipSpace()
        }
        isFirst = false
        return isObject ? try name() : try value()
    }

    private mutating func close() -> Token {
        let wasObject = open.removeLast()
        isFirst = false
        if open.isEmpty { isDone = true }
        place = index
        return wasObject ? .objectEnd : .arrayEnd
    }

    private mutating func name() throws(EventPatternError) -> Token {
        guard peek == 0x22 else {
            throw unexpected("was expecting double-quote to start field name")
        }
        let text = try string()
        skipSpace()
        guard peek == 0x3a else {
            throw unexpected("was expecting a colon to separate field name and value")
        }
        index += 1
        afterName = true
        // The reader in EventBridge has begun with the value when it hands out the name.
        place = beginningOfValue()
        return .name(text)
    }

    private mutating func beginningOfValue() -> Int {
        skipSpace()
        guard ![0x22, 0x5b, 0x7b].contains(peek) else { return index + 1 }
        let rest = bytes[index...].prefix { ![0x2c, 0x5d, 0x7d, 0x20, 0x0a].contains($0) }
        return index + rest.count
    }

    private mutating func value() throws(EventPatternError) -> Token {
        switch peek {
        case 0x7b, 0x5b:
            guard open.count < Self.depthMax else { throw fail("Nesting is too deep") }
            let isObject = peek == 0x7b
            index += 1
            open.append(isObject)
            isFirst = true
            place = index
            return isObject ? .objectStart : .arrayStart
        case 0x22:
            let start = index + 1
            let text = try string()
            place = start
            return .string(text)
        case 0x2d, 0x30...0x39:
            let text = try number()
            place = index
            return .number(text)
        default:
            for word in ["true", "false", "null"] where bytes[index...].starts(with: word.utf8) {
                index += word.utf8.count
                place = index
                return .word(word)
            }
            throw unknownToken()
        }
    }

    private mutating func unknownToken() -> EventPatternError {
        let start = index
        while index < bytes.count {
            let byte = bytes[index]
            let isLetter = (byte | 0x20) &- 0x61 < 26 || byte == 0x5f || byte == 0x24
            guard isLetter || byte >= 0x80 || byte &- 0x30 < 10 else { break }
            index += 1
        }
        let wanted = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')"
        guard index > start else { return unexpected("expected a valid value \(wanted)") }
        let token = String(decoding: bytes[start..<index], as: UTF8.self)
        return fail("Unrecognized token '\(token)': was expecting \(wanted)")
    }

    private mutating func number() throws(EventPatternError) -> String {
        let start = index
        func digits(_ at: inout Int) -> Int {
            let first = at
            while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
            return at - first
        }
        if peek == 0x2d { index += 1 }
        if peek == 0x30 {
            index += 1
            if (0x30...0x39).contains(peek) {
                throw fail("Invalid numeric value: Leading zeroes not allowed")
            }
        } else if digits(&index) == 0 {
            throw unexpected("expected digit (0-9) to follow minus sign, for valid numeric value")
        }
        if peek == 0x2e {
            index += 1
            if digits(&index) == 0 { throw unexpected("Decimal point not followed by a digit") }
        }
        if peek == 0x65 || peek == 0x45 {
            index += 1
            if peek == 0x2b || peek == 0x2d { index += 1 }
            if digits(&index) == 0 {
                throw unexpected("Exponent indicator not followed by a digit")
            }
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func string() throws(EventPatternError) -> String {
        let start = index
        index += 1
        while index < bytes.count, bytes[index] != 0x22 {
            guard bytes[index] >= 0x20 else {
                throw fail(
                    "Illegal unquoted character ((CTRL-CHAR, code \(bytes[index]))): "
                        + "has to be escaped using backslash to be included in string value")
            }
            index += bytes[index] == 0x5c ? 2 : 1
        }
        guard index < bytes.count else {
            index = bytes.count
            throw fail("Unexpected end-of-input: was expecting closing quote for a string value")
        }
        index += 1
        guard let text = JSONString.value(bytes[start..<index]) else {
            throw fail("Unrecognized character escape")
        }
        return text
    }
}
