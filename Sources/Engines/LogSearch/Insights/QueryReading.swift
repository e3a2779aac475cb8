import Matching

/// What the readers of the three languages share: tokens, expressions, and names.
struct QueryReading {
    var lexer: InsightsLexer
    var token: InsightsToken
    /// Where the last taken token ended.
    var lastEnd = 0
    let language: InsightsLanguage
    let symbols = SymbolTable()
    var query = InsightsQuery()
    /// Joins by their place among the commands, with the names of their sides.
    var joins: [(command: Int, left: String, right: String)] = []
    /// Set while aggregate functions are possible; they are gathered here.
    var aggregates: [InsightsCommand.Aggregate]?
    private var depth = 0
    private var regexes = 0
    let isNested: Bool

    init(
        _ text: String, _ language: InsightsLanguage, from offset: Int = 0, isNested: Bool = false
    ) throws(InsightsError) {
        lexer = InsightsLexer(text, isSQL: language == .sql)
        lexer.seek(offset)
        self.language = language
        self.isNested = isNested
        token = try lexer.next()
    }

    // MARK: Tokens

    func unexpected() -> InsightsError {
        let found =
            token.kind == .end
            ? "end of input" : Bytes.text(lexer.bytes[token.start..<token.end])
        return lexer.error("unexpected symbol found \(found)", token.start, token.end)
    }

    func wrong(_ message: String, from start: Int? = nil) -> InsightsError {
        lexer.error(message, start ?? token.start, start == nil ? token.end : lastEnd)
    }

    @discardableResult
    mutating func take() throws(InsightsError) -> InsightsToken {
        let taken = token
        lastEnd = taken.end
        token = try lexer.next()
        return taken
    }

    mutating func takeSign(_ sign: String) throws(InsightsError) -> Bool {
        guard token.isSign(sign) else { return false }
        try take()
        return true
    }

    mutating func takeWord(_ word: String) throws(InsightsError) -> Bool {
        guard token.isWord(word) else { return false }
        try take()
        return true
    }

    mutating func take(oneOf words: [String]) throws(InsightsError) -> Bool {
        guard words.contains(where: { token.isWord($0) }) else { return false }
        try take()
        return true
    }

    mutating func need(sign: String) throws(InsightsError) {
        guard try takeSign(sign) else { throw unexpected() }
    }

    mutating func need(word: String) throws(InsightsError) {
        guard try takeWord(word) else { throw unexpected() }
    }

    /// Reads on from a place that was passed before.
    mutating func goBack(to place: Int) throws(InsightsError) {
        if lastEnd > place {
            lastEnd = place
            while lastEnd > 0, Bytes.isSpace(lexer.bytes[lastEnd - 1]) { lastEnd -= 1 }
        }
        lexer.seek(place)
        token = try lexer.next()
    }

    /// A name of a field, in backticks or not.
    mutating func name() throws(InsightsError) -> String {
        switch token.kind {
        case .name, .quotedName: return try take().text
        default: throw unexpected()
        }
    }

    /// A name, or a text in quotation marks.
    mutating func nameOrText() throws(InsightsError) -> String {
        if token.kind == .string { return try take().text }
        return try name()
    }

    mutating func integer(_ range: ClosedRange<Int>) throws(InsightsError) -> Int {
        guard token.kind == .number, let value = Int(token.text), range.contains(value) else {
            throw unexpected()
        }
        try take()
        return value
    }

    func text(from start: Int) -> String { Bytes.text(lexer.bytes[start..<max(start, lastEnd)]) }

    // MARK: Expressions

    mutating func expression() throws(InsightsError) -> InsightsExpression {
        depth += 1
        defer { depth -= 1 }
        guard depth <= InsightsLimits.depthMax else { throw wrong("nested too deep") }
        var left = try conjunction()
        while true {
            if try takeWord("or") {
            } else if language != .insights, try takeSign("||") {
            } else {
                return left
            }
            left = .binary(.or, left, try conjunction())
        }
    }

    private mutating func conjunction() throws(InsightsError) -> InsightsExpression {
        var left = try negation()
        while try takeWord("and") { left = .binary(.and, left, try negation()) }
        return left
    }

    private mutating func negation() throws(InsightsError) -> InsightsExpression {
        guard try takeWord("not") else { return try comparison() }
        depth += 1
        defer { depth -= 1 }
        guard depth <= InsightsLimits.depthMax else { throw wrong("nested too deep") }
        return .not(try negation())
    }

    private mutating func comparison() throws(InsightsError) -> InsightsExpression {
        let left = try sum()
        let signs: [(String, InsightsExpression.Operator)] = [
            ("=", .equal), ("==", .equal), ("!=", .unequal), ("<>", .unequal), ("<=", .lessOrEqual),
            (">=", .greaterOrEqual), ("<", .less), (">", .greater),
        ]
        for (sign, meaning) in signs where token.isSign(sign) {
            try take()
            return .binary(meaning, left, try sum())
        }
        if try takeSign("=~") { return .like(left, try matcher(), isNegated: false) }
        var isNegated = false
        if token.isWord("not") {
            let place = token.start
            try take()
            guard token.isWord("like") || token.isWord("in") || token.isWord("between") else {
                try goBack(to: place)
                return left
            }
            isNegated = true
        }
        if try takeWord("like") {
            return .like(left, try matcher(), isNegated: isNegated)
        }
        if try takeWord("in") { return try membership(left, isNegated) }
        guard language != .insights else { return left }
        if try takeWord("between") {
            let low = try sum()
            try need(word: "and")
            let inside = InsightsExpression.binary(
                .and, .binary(.greaterOrEqual, left, low), .binary(.lessOrEqual, left, try sum()))
            return isNegated ? .not(inside) : inside
        }
        if try takeWord("is") {
            let isNot = try takeWord("not")
            try need(word: "null")
            return .call(isNot ? .isnotnull : .isnull, [left])
        }
        return left
    }

    private mutating func membership(
        _ left: InsightsExpression, _ isNegated: Bool
    ) throws(InsightsError) -> InsightsExpression {
        if try takeSign("[") { return .isIn(left, try list("]"), isNegated: isNegated) }
        let open = token
        try need(sign: "(")
        let isQuery =
            language == .insights
            ? ["source", "fields", "filter", "stats", "parse", "display"].contains {
                token.isWord($0)
            } : token.isWord(language == .sql ? "select" : "source") || token.isWord("search")
        guard isQuery else { return .isIn(left, try list(")"), isNegated: isNegated) }
        return .isInResult(left, try subquery(at: open), isNegated: isNegated)
    }

    private mutating func list(_ closing: String) throws(InsightsError) -> [InsightsExpression] {
        var items: [InsightsExpression] = []
        if try takeSign(closing) { return items }
        repeat { items.append(try sum()) } while try takeSign(",")
        try need(sign: closing)
        return items
    }

    /// Reads a query in parentheses, of which the opening one was taken; its place is returned.
    mutating func subquery(at open: InsightsToken) throws(InsightsError) -> Int {
        guard !isNested else {
            throw wrong("nested subqueries are not supported", from: open.start)
        }
        let text = Bytes.text(lexer.bytes)
        let inner: InsightsQuery
        let end: Int
        switch language {
        case .insights:
            var parser = try InsightsParser(text, from: token.start, isNested: true)
            inner = try parser.nested()
            end = parser.reading.token.start
        case .ppl:
            var parser = try PPLParser(text, from: token.start, isNested: true)
            inner = try parser.nested()
            end = parser.reading.token.start
        case .sql:
            var parser = try SQLParser(text, from: token.start, isNested: true)
            inner = try parser.nested()
            end = parser.reading.token.start
        }
        try goBack(to: end)
        try need(sign: ")")
        query.subqueries.append(inner)
        return query.subqueries.count - 1
    }

    /// What stands after `like`.
    private mutating func matcher() throws(InsightsError) -> TextMatcher {
        if token.isSign("/") { return try regex() }
        guard token.kind == .string else { throw unexpected() }
        let start = token.start
        let text = try take().text
        guard language != .insights else { return .text(Array(text.utf8)) }
        return .whole(try compile(Self.translatingLike(text), start))
    }

    /// `%` and `_` of SQL as a regular expression.
    private static func translatingLike(_ text: String) -> String {
        var pattern = "(?s)^"
        var isEscaped = false
        for character in text {
            if isEscaped {
                pattern += "\\" + String(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "%" {
                pattern += ".*"
            } else if character == "_" {
                pattern += "."
            } else if character.isLetter || character.isNumber || character == " " {
                pattern.append(character)
            } else {
                pattern += "\\" + String(character)
            }
        }
        return pattern + "$"
    }

    /// A regular expression between slashes; one that is a plain text becomes one.
    private mutating func regex() throws(InsightsError) -> TextMatcher {
        let (text, compiled) = try regexLiteral()
        let isPlain =
            !text.isEmpty
            && text.utf8.allSatisfy {
                Bytes.isWord($0) || " :,/@=-;'\"<>&%~!".utf8.contains($0)
            }
        return isPlain ? .text(Array(text.utf8)) : .regex(compiled)
    }

    mutating func regexLiteral() throws(InsightsError) -> (String, RegularExpression) {
        let start = token.start
        let (text, end) = try lexer.regex(from: start)
        lastEnd = end
        token = try lexer.next()
        return (text, try compile(text, start))
    }

    mutating func compile(
        _ pattern: String, _ start: Int
    ) throws(InsightsError) -> RegularExpression {
        regexes += 1
        guard regexes <= InsightsLimits.regexesMax else {
            throw wrong("too many regular expressions", from: start)
        }
        do {
            return try RegularExpression(pattern, dotMatchesNewline: false)
        } catch {
            throw lexer.error("invalid regular expression: \(error.message)", start, lastEnd)
        }
    }

    private mutating func sum() throws(InsightsError) -> InsightsExpression {
        var left = try product()
        while true {
            if try takeSign("+") {
                left = .binary(.add, left, try product())
            } else if try takeSign("-") {
                left = .binary(.subtract, left, try product())
            } else {
                return left
            }
        }
    }

    private mutating func product() throws(InsightsError) -> InsightsExpression {
        var left = try power()
        while true {
            if try takeSign("*") {
                left = .binary(.multiply, left, try power())
            } else if try takeSign("/") {
                left = .binary(.divide, left, try power())
            } else if try takeSign("%") {
                left = .binary(.remainder, left, try power())
            } else {
                return left
            }
        }
    }

    private mutating func power() throws(InsightsError) -> InsightsExpression {
        let base = try unary()
        guard language == .insights, try takeSign("^") else { return base }
        depth += 1
        defer { depth -= 1 }
        guard depth <= InsightsLimits.depthMax else { throw wrong("nested too deep") }
        return .binary(.power, base, try power())
    }

    private mutating func unary() throws(InsightsError) -> InsightsExpression {
        guard token.isSign("-") else { return try operand() }
        depth += 1
        defer { depth -= 1 }
        guard depth <= InsightsLimits.depthMax else { throw wrong("nested too deep") }
        try take()
        return .negative(try unary())
    }

    /// A constant, a field, a call, or an expression in parentheses.
    mutating func operand() throws(InsightsError) -> InsightsExpression {
        switch token.kind {
        case .string: return .constant(.text(try take().text))
        case .number:
            guard let value = Double(token.text) else { throw unexpected() }
            try take()
            return .constant(.number(value))
        case .quotedName: return .field(symbols.field(try take().text))
        case .sign where token.text == "(":
            try take()
            let inner = try expression()
            try need(sign: ")")
            return inner
        case .name: return try named()
        case .sign, .end: throw unexpected()
        }
    }
}
