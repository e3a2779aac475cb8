/// Reduces tokens to a short form in which spelling, arithmetic, lists and padding no longer count:
/// the fingerprint. What folds to the same form has the same effect on a query.
package struct SQLFolding {
    /// A fingerprint has at most this many tokens.
    static let tokensMax = 5
    /// How far beyond that the reductions may look.
    private static let window = 8
    /// Inputs of more tokens are judged by their first ones.
    private static let inputTokensMax = 20_000

    package private(set) var tokens: [SQLToken] = []
    /// How many tokens the input had, as far as they were read.
    private(set) var readCount = 0
    private(set) var foldedCount = 0
    private(set) var lexer: SQLLexer

    package init(_ input: Bytes, context: UInt8 = 0, isMySQL: Bool = false) {
        lexer = SQLLexer(input, context: context, isMySQL: isMySQL)
        run()
    }

    var fingerprint: Bytes { tokens.map(\.kind.rawValue) }

    private mutating func run() {
        var last: SQLToken?
        var isLeading = true
        while readCount < Self.inputTokensMax, let token = lexer.next() {
            readCount += 1
            if token.kind == .comment {
                last = token
                continue
            }
            if isLeading {
                if token.kind == .left || token.kind == .type || token.isUnary { continue }
                isLeading = false
            }
            last = nil
            tokens.append(token)
            while reduce() { foldedCount += 1 }
            if tokens.first?.kind == .evil || tokens.last?.kind == .evil, tokens.count > 1 {
                break
            }
            if tokens.count >= Self.window { break }
        }
        if let last, tokens.count < Self.tokensMax, !isLeading || !tokens.isEmpty {
            tokens.append(last)
        }
        if tokens.count > Self.tokensMax { tokens.removeSubrange(Self.tokensMax...) }
        // A lone backtick at the end is a comment to MySQL.
        if let end = tokens.last, end.kind == .word, end.open == 0x60, end.close == 0,
            end.value.isEmpty
        {
            tokens[tokens.count - 1].kind = .comment
        }
    }

    private mutating func reduce() -> Bool {
        reducePrefix() || reducePair() || reduceTriple()
    }

    /// A whole leading term in parentheses: `1 - (2)`, `1, (2)`, `(1), (2)`.
    private mutating func reducePrefix() -> Bool {
        guard tokens.count == 5 else { return false }
        switch tokens.map(\.kind) {
        case [.number, .op, .left, .number, .right], [.number, .comma, .left, .number, .right],
            [.word, .op, .left, .word, .right], [.word, .op, .left, .number, .right],
            [.number, .right, .comma, .left, .number], [.word, .right, .op, .left, .word]:
            tokens.removeSubrange(1...)
            return true
        default: return false
        }
    }

    private mutating func reducePair() -> Bool {
        let end = tokens.count - 1
        guard end >= 1 else { return false }
        let a = tokens[end - 1]
        let b = tokens[end]
        switch (a.kind, b.kind) {
        case (.string, .string), (.semicolon, .semicolon), (.left, .left), (.right, .right):
            return drop(end)
        case (.op, .type) where a.value == Bytes("::"): return drop(end, end - 1)
        case (.op, .type), (.logic, .type), (.left, .type): return drop(end)
        case (.op, .op) where b.isUnary, (.logic, .op) where b.isUnary,
            (.left, .op) where b.isUnary:
            return drop(end)
        case (.semicolon, .function) where b.isIf:
            tokens[end].kind = .control
            return true
        case (.word, .left), (.variable, .left): return namedFunction(a, at: end - 1)
        case (.keyword, .left) where a.is("IN") || a.is("NOT IN"):
            tokens[end - 1].kind = .op
            return true
        case (.keyword, _)
        where (a.is("IN") || a.is("NOT IN")) && SQLWords.phrase(a.value, b.value) == nil:
            tokens[end - 1].kind = .word
            return true
        case (.op, .left) where a.is("LIKE") || a.is("NOT LIKE"):
            tokens[end - 1].kind = .function
            return true
        case (.type, .word), (.type, .number), (.type, .type), (.type, .left), (.type, .function),
            (.type, .variable), (.type, .string):
            return drop(end - 1)
        case (.collate, .word) where b.value.contains(UInt8(ascii: "_")):
            tokens[end].kind = .type
            return true
        case (.backslash, _):
            if b.isArithmetic {
                tokens[end - 1].kind = .number
                return true
            }
            return drop(end - 1)
        case (.leftBrace, .word):
            if b.value.isEmpty {
                tokens[end].kind = .evil
                return true
            }
            tokens.removeSubrange((end - 1)...)
            return true
        case (_, .rightBrace): return drop(end)
        default: return mergeWords(a, b, at: end)
        }
    }

    private mutating func mergeWords(_ a: SQLToken, _ b: SQLToken, at end: Int) -> Bool {
        func isWordLike(_ token: SQLToken) -> Bool {
            guard token.open == 0, let first = token.value.first else { return false }
            switch token.kind {
            case .keyword, .word, .op, .union, .function, .expression, .type, .group, .control,
                .logic:
                return first.isLetter
            default: return false
            }
        }
        guard isWordLike(a), isWordLike(b), let kind = SQLWords.phrase(a.value, b.value) else {
            return false
        }
        tokens[end - 1].kind = kind
        tokens[end - 1].value = Bytes((a.value + [0x20] + b.value).prefix(31))
        return drop(end)
    }

    /// Words that are functions only where parentheses follow.
    private mutating func namedFunction(_ token: SQLToken, at index: Int) -> Bool {
        let names: [StaticString] = [
            "PASSWORD", "CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP", "LOCALTIME",
            "LOCALTIMESTAMP", "CURRENT_USER", "SESSION_USER", "SYSTEM_USER", "USER_ID",
            "USER_NAME", "CHAR", "YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND", "LEFT",
            "RIGHT", "REPLACE", "MID", "INSERT",
        ]
        guard token.open == 0, names.contains(where: { token.is($0) }) else { return false }
        tokens[index].kind = .function
        return true
    }

    private mutating func reduceTriple() -> Bool {
        let end = tokens.count - 1
        guard end >= 2 else { return false }
        let a = tokens[end - 2]
        let b = tokens[end - 1]
        let c = tokens[end]
        switch (a.kind, b.kind, c.kind) {
        case (.number, .op, .number), (.number, .op, .word), (.word, .op, .number),
            (.word, .op, .word), (.variable, .op, .variable), (.variable, .op, .number),
            (.variable, .op, .word):
            return drop(end, end - 1)
        case (.op, _, .op) where b.kind != .left && b.kind != .right,
            (.logic, _, .logic) where b.kind != .left && b.kind != .right:
            return drop(end, end - 1)
        case (.number, .comma, _), (.word, .comma, _), (.variable, .comma, _),
            (.string, .comma, _):
            guard [.number, .word, .variable, .string].contains(c.kind) else {
                return dropUnary(a, b, c, end)
            }
            return drop(end, end - 1)
        case (.word, .dot, .word): return drop(end, end - 1)
        case (.expression, .dot, .word), (.keyword, .dot, .word): return drop(end - 1)
        case (.word, .left, .right) where b.open == 0:
            guard a.is("USER") || a.is("DATABASE") || a.is("SCHEMA") else { return false }
            tokens[end - 2].kind = .function
            return true
        default: return dropUnary(a, b, c, end)
        }
    }

    private mutating func dropUnary(
        _ a: SQLToken, _ b: SQLToken, _ c: SQLToken, _ end: Int
    ) -> Bool {
        guard b.isUnary else { return false }
        switch (a.kind, c.kind) {
        case (.expression, .left), (.group, .left), (.keyword, .left), (.comma, .left),
            (.expression, .number), (.expression, .word), (.expression, .variable),
            (.expression, .string), (.expression, .function), (.group, .number), (.group, .word),
            (.group, .variable), (.group, .string), (.group, .function), (.keyword, .number),
            (.keyword, .word), (.keyword, .variable), (.keyword, .string), (.keyword, .function),
            (.comma, .number), (.comma, .word), (.comma, .variable), (.comma, .string),
            (.comma, .function):
            return drop(end - 1)
        default: return false
        }
    }

    private mutating func drop(_ indexes: Int...) -> Bool {
        for index in indexes.sorted(by: >) { tokens.remove(at: index) }
        return true
    }
}
