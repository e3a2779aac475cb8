/// A piece of what may be SQL. The letter of its kind is its place in a fingerprint.
package struct SQLToken: Hashable, Sendable {
    package enum Kind: UInt8, Sendable {
        case keyword = 0x6b  // k
        case union = 0x55  // U
        case group = 0x42  // B: GROUP BY, ORDER BY, HAVING, LIMIT
        case expression = 0x45  // E: what begins a statement
        case type = 0x74  // t
        case function = 0x66  // f
        case word = 0x6e  // n
        case number = 0x31  // 1
        case variable = 0x76  // v
        case string = 0x73  // s
        case op = 0x6f  // o
        case logic = 0x26  // &
        case comment = 0x63  // c
        case collate = 0x41  // A
        case left = 0x28  // (
        case right = 0x29  // )
        case leftBrace = 0x7b  // {
        case rightBrace = 0x7d  // }
        case dot = 0x2e  // .
        case comma = 0x2c  // ,
        case colon = 0x3a  // :
        case semicolon = 0x3b  // ;
        case control = 0x54  // T: T-SQL's flow of control
        case unknown = 0x3f  // ?
        case evil = 0x58  // X: only attacks write it
        case backslash = 0x5c  // \
    }

    package var kind: Kind
    /// At most `SQLLexer.valueBytesMax` bytes of it, without quotes.
    package var value: Bytes
    /// The quote that opens and the one that closes it; 0 where there is none.
    package var open: UInt8 = 0
    package var close: UInt8 = 0
    /// How many `@` precede a variable.
    package var signs = 0
    /// Where it begins.
    var start = 0

    init(_ kind: Kind, _ value: Bytes, open: UInt8 = 0, close: UInt8 = 0, start: Int = 0) {
        self.kind = kind
        self.value = value
        self.open = open
        self.close = close
        self.start = start
    }

    func `is`(_ word: StaticString) -> Bool { value.equalsIgnoringCase(Bytes(word)) }

    /// `IF`, alone or as the first word.
    var isIf: Bool {
        value.count >= 2 && value[0] | 0x20 == UInt8(ascii: "i")
            && value[1] | 0x20 == UInt8(ascii: "f") && (value.count == 2 || value[2] == 0x20)
    }

    /// Operators that may stand before a single operand.
    var isUnary: Bool {
        guard kind == .op else { return false }
        switch value.count {
        case 1: return [0x2b, 0x2d, 0x21, 0x7e].contains(value[0])
        case 2: return value == Bytes("!!")
        case 3: return self.is("NOT")
        default: return false
        }
    }

    var isArithmetic: Bool {
        kind == .op && value.count == 1 && [0x2a, 0x2f, 0x2d, 0x2b, 0x25].contains(value[0])
    }
}

/// Tells SQL apart into tokens, for one dialect of comments and one quoting context.
package struct SQLLexer {
    /// Longer values are cut: nothing that decides is longer.
    static let valueBytesMax = 31

    let input: Bytes
    /// MySQL: `#` begins a comment, and `--` does only before white space.
    let isMySQL: Bool
    private(set) var index = 0
    /// The quote whose string the input begins within, or 0.
    private var context: UInt8
    /// Whether `--` stood before something else than white space, or `#` occurred: then the other
    /// dialect reads the input differently.
    private(set) var sawDashes = false
    private(set) var sawHash = false
    private(set) var sawBlockComment = false
    private(set) var tokenCount = 0

    package init(_ input: Bytes, context: UInt8 = 0, isMySQL: Bool = false) {
        self.input = input
        self.context = context
        self.isMySQL = isMySQL
    }

    var isDialectDependent: Bool { sawDashes || sawHash }

    package mutating func next() -> SQLToken? {
        if context != 0 {
            let quote = context
            context = 0
            tokenCount += 1
            return quoted(from: 0, quote: quote, open: 0, start: 0)
        }
        while index < input.count, Self.isBlank(input[index]) { index += 1 }
        guard index < input.count else { return nil }
        tokenCount += 1
        let start = index
        var token = scan(input[index])
        token.start = start
        return token
    }

    static func isBlank(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0xa0 || byte == 0x7f
    }

    private func peek(_ offset: Int) -> UInt8 {
        index + offset < input.count ? input[index + offset] : 0
    }

    private mutating func scan(_ byte: UInt8) -> SQLToken {
        switch byte {
        case UInt8(ascii: "'"), UInt8(ascii: "\""):
            return quoted(from: index + 1, quote: byte, open: byte, start: index)
        case UInt8(ascii: "`"): return tick()
        case UInt8(ascii: "#"):
            sawHash = true
            return isMySQL ? lineComment() : single(.op)
        case UInt8(ascii: "-"): return dash()
        case UInt8(ascii: "/"): return slash()
        case UInt8(ascii: "\\"):
            if peek(1) == UInt8(ascii: "N") { return take(2, .number) }
            return single(.backslash)
        case UInt8(ascii: "$"): return dollar()
        case UInt8(ascii: "@"): return variable()
        case UInt8(ascii: "["): return bracket()
        case UInt8(ascii: "("): return single(.left)
        case UInt8(ascii: ")"): return single(.right)
        case UInt8(ascii: "{"): return single(.leftBrace)
        case UInt8(ascii: "}"): return single(.rightBrace)
        case UInt8(ascii: ","): return single(.comma)
        case UInt8(ascii: ";"): return single(.semicolon)
        case UInt8(ascii: "?"), UInt8(ascii: "]"): return single(.unknown)
        case UInt8(ascii: "."): return peek(1).isDigit ? number() : single(.dot)
        case 0x30...0x39: return number()
        case UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "%"), UInt8(ascii: "^"),
            UInt8(ascii: "~"), UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "<"),
            UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: ":"):
            return symbol()
        default: return prefixedOrWord(byte)
        }
    }

    private mutating func take(_ count: Int, _ kind: SQLToken.Kind) -> SQLToken {
        let token = SQLToken(kind, cut(index, index + count))
        index += count
        return token
    }

    private mutating func single(_ kind: SQLToken.Kind) -> SQLToken { take(1, kind) }

    private func cut(_ start: Int, _ end: Int) -> Bytes {
        Bytes(input[start..<min(end, start + Self.valueBytesMax, input.count)])
    }

    // MARK: Strings

    /// A string whose text begins at `from`. A quote is escaped by an odd number of backslashes or
    /// by being doubled.
    private mutating func quoted(
        from: Int, quote: UInt8, open: UInt8, start: Int
    ) -> SQLToken {
        var position = from
        while position < input.count {
            guard input[position] == quote else {
                position += 1
                continue
            }
            var backslashes = 0
            while position - backslashes - 1 >= from,
                input[position - backslashes - 1] == UInt8(ascii: "\\")
            {
                backslashes += 1
            }
            if backslashes % 2 == 1 {
                position += 1
                continue
            }
            if position + 1 < input.count, input[position + 1] == quote {
                position += 2
                continue
            }
            index = position + 1
            return SQLToken(.string, cut(from, position), open: open, close: quote)
        }
        index = input.count
        return SQLToken(.string, cut(min(from, input.count), input.count), open: open)
    }

    private mutating func tick() -> SQLToken {
        var token = quoted(from: index + 1, quote: 0x60, open: 0x60, start: index)
        let isFunction = SQLWords.kind(of: token.value) == .function
        token.kind = isFunction ? .function : .word
        return token
    }

    private mutating func bracket() -> SQLToken {
        let end = input[index...].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? input.count
        return take(end - index, .word)
    }

    /// `$1,000.00`, `$$text$$`, `$tag$text$tag$`, or a word.
    private mutating func dollar() -> SQLToken {
        var end = index + 1
        while end < input.count,
            input[end].isDigit || input[end] == UInt8(ascii: ".")
                || input[end] == UInt8(ascii: ",")
        {
            end += 1
        }
        let length = end - index - 1
        if length == 1, input[index + 1] == UInt8(ascii: ".") { return word() }
        if length > 0 { return take(end - index, .number) }
        var tagEnd = index + 1
        while tagEnd < input.count, input[tagEnd].isLetter { tagEnd += 1 }
        guard tagEnd < input.count, input[tagEnd] == UInt8(ascii: "$") else {
            return single(.word)
        }
        let tag = Array(input[index...tagEnd])
        let from = tagEnd + 1
        let mark = UInt8(ascii: "$")
        if let found = input.firstRange(of: tag, from: from) {
            index = found + tag.count
            return SQLToken(.string, cut(from, found), open: mark, close: mark)
        }
        index = input.count
        return SQLToken(.string, cut(min(from, input.count), input.count), open: mark)
    }

    /// Oracle's `q'!text!'`, with the quote at `index + quoteAt`.
    private mutating func alternative(quoteAt: Int) -> SQLToken? {
        guard index + quoteAt + 1 < input.count, peek(quoteAt) == UInt8(ascii: "'"),
            peek(quoteAt + 1) > 0x20
        else { return nil }
        let closing: UInt8
        switch peek(quoteAt + 1) {
        case UInt8(ascii: "("): closing = UInt8(ascii: ")")
        case UInt8(ascii: "["): closing = UInt8(ascii: "]")
        case UInt8(ascii: "{"): closing = UInt8(ascii: "}")
        case UInt8(ascii: "<"): closing = UInt8(ascii: ">")
        case let other: closing = other
        }
        let from = index + quoteAt + 2
        let mark = UInt8(ascii: "q")
        if let found = input.firstRange(of: [closing, UInt8(ascii: "'")], from: from) {
            index = found + 2
            return SQLToken(.string, cut(from, found), open: mark, close: mark)
        }
        index = input.count
        return SQLToken(.string, cut(min(from, input.count), input.count), open: mark)
    }

    /// `x'1f'` and `b'01'`: a number, if only its digits stand between the quotes.
    private mutating func quotedNumber(isDigit: (UInt8) -> Bool) -> SQLToken? {
        guard peek(1) == UInt8(ascii: "'") else { return nil }
        var end = index + 2
        while end < input.count, isDigit(input[end]) { end += 1 }
        guard end < input.count, input[end] == UInt8(ascii: "'") else { return nil }
        return take(end + 1 - index, .number)
    }

    private mutating func prefixedOrWord(_ byte: UInt8) -> SQLToken {
        let quote = UInt8(ascii: "'")
        switch byte | 0x20 {
        case UInt8(ascii: "x"):
            if let token = quotedNumber(isDigit: \.isHex) { return token }
        case UInt8(ascii: "b"):
            if let token = quotedNumber(isDigit: { $0 == 0x30 || $0 == 0x31 }) { return token }
        case UInt8(ascii: "e"), UInt8(ascii: "n"):
            if peek(1) == quote, index + 2 < input.count {
                return quoted(from: index + 2, quote: quote, open: quote, start: index)
            }
            if byte | 0x20 == UInt8(ascii: "n"), peek(1) | 0x20 == UInt8(ascii: "q"),
                let token = alternative(quoteAt: 2)
            {
                return token
            }
        case UInt8(ascii: "q"):
            if let token = alternative(quoteAt: 1) { return token }
        case UInt8(ascii: "u"):
            if peek(1) == UInt8(ascii: "&"), peek(2) == quote {
                var token = quoted(from: index + 3, quote: quote, open: quote, start: index)
                token.open = UInt8(ascii: "u")
                if token.close != 0 { token.close = UInt8(ascii: "u") }
                return token
            }
        default: break
        }
        return word()
    }

    // MARK: Comments

    private mutating func lineComment() -> SQLToken {
        let end = input[index...].firstIndex(of: 0x0a) ?? input.count
        return take(end - index, .comment)
    }

    private mutating func dash() -> SQLToken {
        guard peek(1) == UInt8(ascii: "-") else { return single(.op) }
        if index + 2 >= input.count || Self.isBlank(input[index + 2]) { return lineComment() }
        sawDashes = true
        return isMySQL ? single(.op) : lineComment()
    }

    private mutating func slash() -> SQLToken {
        let opening = Bytes("/*")
        guard peek(1) == UInt8(ascii: "*") else { return single(.op) }
        let found = input.firstRange(of: Bytes("*/"), from: index + 2)
        let end = found.map { $0 + 2 } ?? input.count
        let inside = Array(input[(index + 2)..<end])
        let isVersioned = peek(2) == UInt8(ascii: "!")
        let isNested = inside.firstRange(of: opening) != nil
        // "/* /*/" closes at once and is nested all the same.
        sawBlockComment = true
        return take(end - index, isVersioned || isNested ? .evil : .comment)
    }

    // MARK: Numbers and variables

    private mutating func number() -> SQLToken {
        let first = input[index]
        if first == UInt8(ascii: "0"),
            [UInt8(ascii: "x"), UInt8(ascii: "b")].contains(peek(1) | 0x20)
        {
            let isHex = peek(1) | 0x20 == UInt8(ascii: "x")
            var end = index + 2
            while end < input.count,
                isHex ? input[end].isHex : input[end] == 0x30 || input[end] == 0x31
            {
                end += 1
            }
            return take(end - index, end == index + 2 ? .word : .number)
        }
        var end = index
        while end < input.count, input[end].isDigit { end += 1 }
        if end < input.count, input[end] == UInt8(ascii: ".") {
            end += 1
            while end < input.count, input[end].isDigit { end += 1 }
        }
        if end < input.count, input[end] | 0x20 == UInt8(ascii: "e") {
            var power = end + 1
            if power < input.count,
                input[power] == UInt8(ascii: "+") || input[power] == UInt8(ascii: "-")
            {
                power += 1
            }
            let digits = power
            while power < input.count, input[power].isDigit { power += 1 }
            // Without an exponent it is no number but a name, such as a table's.
            if power == digits { return take(power - index, .word) }
            end = power
        }
        // Oracle's suffixes; "1from" is a number and a word, "1fUNION" has one.
        if end < input.count, [UInt8(ascii: "d"), UInt8(ascii: "f")].contains(input[end] | 0x20) {
            let after = end + 1 < input.count ? input[end + 1] : 0x20
            if Self.isBlank(after) || after == UInt8(ascii: ";")
                || after | 0x20 == UInt8(ascii: "u")
            {
                end += 1
            }
        }
        return take(end - index, .number)
    }

    private mutating func variable() -> SQLToken {
        var signs = 1
        if peek(1) == UInt8(ascii: "@") { signs = 2 }
        index += signs
        var token: SQLToken
        let next = peek(0)
        if index < input.count, [0x60, 0x27, 0x22].contains(next) {
            token = quoted(from: index + 1, quote: next, open: next, start: index)
        } else {
            var end = index
            while end < input.count, !Self.variableEnds.contains(input[end]) { end += 1 }
            token = take(end - index, .variable)
        }
        token.kind = .variable
        token.signs = signs
        return token
    }

    // MARK: Words and symbols

    private static let blanks: [UInt8] = Array(0...0x20) + [0xa0]
    private static let wordEnds = ByteSet(blanks + Array("[]{}<>:\\?=@!#~+-*/&|^%(),';\"".utf8))
    private static let variableEnds = ByteSet(
        blanks + Array("<>:\\?=@!#~+-*/&|^%(),';\"`".utf8))

    private mutating func word() -> SQLToken {
        var end = index + 1
        while end < input.count, !Self.wordEnds.contains(input[end]) { end += 1 }
        let length = end - index
        // A keyword ends at a dot or a backtick; a name goes on.
        if length <= 256 {
            for offset in 1..<max(1, length) {
                let byte = input[index + offset]
                guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "`") else { continue }
                let kind = SQLWords.kind(of: Bytes(input[index..<(index + offset)]))
                if kind != nil, kind != .word { return take(offset, kind ?? .word) }
            }
        }
        if length <= Self.valueBytesMax,
            let kind = SQLWords.kind(of: Bytes(input[index..<end]))
        {
            return take(length, kind)
        }
        return take(length, .word)
    }

    private static let triples = ["<=>"].map { Bytes($0.utf8) }
    private static let pairs = [
        "!=", "<>", "<=", ">=", "||", "&&", "::", ":=", "<<", ">>", "!!", "!<", "!>", "|/", "~*",
        "==", "|=", "&=", "^=", "+=", "*=", "%=", "@>", "<@", "^^", "~=", "&<", "&>",
    ].map { Bytes($0.utf8) }

    private mutating func symbol() -> SQLToken {
        for triple in Self.triples where input.starts(with: triple, at: index) {
            return take(3, .op)
        }
        for pair in Self.pairs where input.starts(with: pair, at: index) {
            return take(2, pair == Bytes("||") || pair == Bytes("&&") ? .logic : .op)
        }
        return single(input[index] == UInt8(ascii: ":") ? .colon : .op)
    }
}
