/// Is this value SQL that was made to break out of a query?
///
/// A value is read as it would land in a query: bare, within single quotes and within double
/// quotes. Each reading is tokenised and folded (`SQLFolding`), and the short form is judged by a
/// small grammar of what attacks need: a second statement, a union, a condition that holds, a
/// comment that cuts off the rest, a call that sleeps or leaks.
package enum SQLInjection {
    /// Longer values are judged by their first bytes.
    package static let inputBytesMax = 65_536

    /// The fingerprint that gives `input` away, or nil where it is no injection.
    package static func fingerprint(_ input: Bytes) -> Bytes? {
        guard !input.isEmpty, isWorthReading(input) else { return nil }
        let text = input.count > inputBytesMax ? Bytes(input.prefix(inputBytesMax)) : input
        if let found = judge(text, context: 0) { return found }
        if text.contains(0x27), let found = judge(text, context: 0x27) { return found }
        if text.contains(0x22), let found = judge(text, context: 0x22) { return found }
        return nil
    }

    package static func detects(_ input: Bytes) -> Bool { fingerprint(input) != nil }

    /// Whether the value looks like SQL though no injection is certain: what a high sensitivity
    /// takes for one.
    package static func resembles(_ input: Bytes) -> Bool {
        guard isWorthReading(input) else { return false }
        for context: UInt8 in [0, 0x27, 0x22] where context == 0 || input.contains(context) {
            let kinds = SQLFolding(Bytes(input.prefix(inputBytesMax)), context: context).tokens
                .map(\.kind)
            let marks: Set<SQLToken.Kind> = [.union, .expression, .control, .group, .collate]
            let calls = zip(kinds, kinds.dropFirst()).contains { $0 == .function && $1 == .left }
            let isStatement = kinds.contains(where: marks.contains) && kinds.count >= 4
            let isCondition = kinds.count >= 3 && kinds[1] == .logic && kinds[0] != .word
            if calls || isCondition { return true }
            if isStatement, kinds.contains(where: { [.op, .comma, .left, .comment].contains($0) }) {
                return true
            }
        }
        return false
    }

    /// The pieces that give an injection away, as the log shows them.
    package static func evidence(_ input: Bytes) -> [String] {
        let text = Bytes(input.prefix(inputBytesMax))
        for context: UInt8 in [0, 0x27, 0x22] where context == 0 || text.contains(context) {
            let folding = SQLFolding(text, context: context, isMySQL: context == 0x22)
            if SQLVerdict(folding, text, context).fingerprint != nil {
                return folding.tokens.map(\.value.text)
            }
        }
        return [Bytes(text.prefix(64)).text]
    }

    /// Words and numbers alone, or one word without any space, are never SQL.
    private static func isWorthReading(_ input: Bytes) -> Bool {
        input.contains { !($0.isLetter || $0.isDigit || $0 == 0x2e || $0 == 0x5f) && $0 < 0x80 }
            || input.contains(0xa0)
    }

    private static func judge(_ input: Bytes, context: UInt8) -> Bytes? {
        var folding = SQLFolding(input, context: context, isMySQL: context == 0x22)
        if let found = SQLVerdict(folding, input, context).fingerprint { return found }
        guard context != 0x22, folding.lexer.isDialectDependent else { return nil }
        folding = SQLFolding(input, context: context, isMySQL: true)
        return SQLVerdict(folding, input, context).fingerprint
    }
}

/// The judgement over one reading.
private struct SQLVerdict {
    let tokens: [SQLToken]
    let kinds: [SQLToken.Kind]
    let readCount: Int
    let input: Bytes
    let context: UInt8
    let sawBlockComment: Bool

    init(_ folding: SQLFolding, _ input: Bytes, _ context: UInt8) {
        tokens = folding.tokens
        kinds = folding.tokens.map(\.kind)
        readCount = folding.readCount
        sawBlockComment = folding.lexer.sawBlockComment
        self.input = input
        self.context = context
    }

    var fingerprint: Bytes? {
        if kinds.contains(.evil) { return [SQLToken.Kind.evil.rawValue] }
        return isAttack ? kinds.map(\.rawValue) : nil
    }

    private func kind(_ index: Int) -> SQLToken.Kind? {
        index < kinds.count ? kinds[index] : nil
    }

    private static let operands: Set<SQLToken.Kind> = [.number, .string, .variable, .word]

    /// Whether tokens beyond those of the fingerprint were folded away.
    private var hasFolded: Bool { readCount > kinds.count }
    /// Whether the value began in the middle of a string and left it.
    private var leavesString: Bool { context != 0 && tokens.count > 1 && tokens[0].close != 0 }
    private var firstIsSolid: Bool { kinds[0] == .number || leavesString || kinds[0] == .variable }

    private var isAttack: Bool {
        guard kinds.count >= 2 else { return false }
        if context != 0, !leavesString { return false }
        var index = 0
        let hasOperand = Self.operands.contains(kinds[0])
        if hasOperand { index = 1 }
        while kind(index) == .right { index += 1 }
        guard let next = kind(index) else { return false }
        switch next {
        case .union: return isUnion(index)
        case .semicolon: return isStatement(index + 1, isCertain: true)
        case .logic: return isCondition(index + 1)
        case .comment: return index == 1 ? isCutOff : hasOperand
        case .op: return hasOperand && isOperation(index)
        case .group: return isGroup(index)
        case .comma: return isList(index)
        case .keyword: return isKeyword(index)
        case .expression: return isStatement(index, isCertain: leavesString)
        case .control: return isControl(index)
        case .function: return (!hasOperand || leavesString) && isCall(index)
        case .left: return kind(index + 1) == .expression && isStatement(index + 1, isCertain: true)
        default: return false
        }
    }

    private func isUnion(_ index: Int) -> Bool {
        var next = index + 1
        if kind(next) == .left { next += 1 }
        guard let what = kind(next) else {
            return index == 1 && sawBlockComment && kinds[0] == .number
        }
        guard what == .expression else { return false }
        if kind(next + 1) == .word {
            // "… union select committee" is English; a list, a table or a comment is not.
            return index > 0 || (kind(next + 2).map { $0 != .word } ?? false)
        }
        return kind(next + 1) != nil || index > 0
    }

    private func isStatement(_ index: Int, isCertain: Bool) -> Bool {
        guard index < tokens.count else { return false }
        let verb = tokens[index]
        switch verb.kind {
        case .control: return isControl(index)
        case .left: return isStatement(index + 1, isCertain: isCertain)
        case .expression: break
        default: return false
        }
        let next = kind(index + 1)
        if verb.value.contains(0x20) {
            return next == .word || next == .left || next == .function || next == .string
                || (isCertain && next != nil)
        }
        if verb.is("SELECT") { return isSelect(index, isCertain: isCertain) }
        if verb.is("UPDATE") {
            return next == .word && kind(index + 2) == .keyword && tokens[index + 2].is("SET")
        }
        if verb.is("EXEC") || verb.is("EXECUTE") {
            guard let next else { return false }
            if next == .keyword || next == .variable || next == .left || next == .string {
                return true
            }
            let after = kind(index + 2)
            return isCertain && next == .word && after != .word && after != .expression
        }
        if verb.is("SHUTDOWN") { return isCertain && (next != .word) }
        if verb.is("HANDLER") || verb.is("PRAGMA") || verb.is("MERGE") || verb.is("CALL") {
            return isCertain && next == .word && (kind(index + 2).map { $0 != .word } ?? false)
        }
        return false
    }

    private func isSelect(_ index: Int, isCertain: Bool) -> Bool {
        let after = kind(index + 2)
        switch kind(index + 1) {
        case .number?, .string?, .variable?:
            if after == nil { return isCertain }
            return after != .word
        case .function?: return after == .left || (isCertain && after == nil)
        case .left?: return true
        // The fingerprint ends here, the value does not.
        case nil: return isCertain && tokens.count == SQLFolding.tokensMax && hasFolded
        case .op?: return tokens[index + 1].value == [0x2a] && after != .word
        case .keyword?:
            let word = tokens[index + 1]
            return (word.is("CASE") && after == .keyword) || word.is("TOP")
                || (isCertain && word.is("NULL"))
        case .word?:
            guard after == .keyword || after == .comma, index + 2 < tokens.count else {
                return isCertain && (after == .comment || after == .op)
            }
            if tokens[index + 2].is("FROM") {
                if isCertain { return true }
                return kind(index + 3) == .word && hasFolded && kind(index + 4) != .word
            }
            return isCertain
        case .expression?: return isSelect(index + 1, isCertain: isCertain)
        default: return false
        }
    }

    private func isCondition(_ index: Int) -> Bool {
        guard let first = kind(index) else { return false }
        switch first {
        case .left:
            guard let inner = kind(index + 1) else { return false }
            if inner == .expression { return isStatement(index + 1, isCertain: true) }
            if inner == .function { return kind(index + 2) == .left }
            return isCondition(index + 1) && hasComparison
        case .function:
            if kind(index + 1) == .left {
                return kinds[0] != .word || hasComparison || isCall(index)
            }
            return false
        case .expression: return isStatement(index, isCertain: false)
        case .keyword:
            return tokens[index].is("CASE")
                || (tokens[index].is("ROWNUM") && kind(index + 1) == .op)
        case .logic, .op: return isCondition(index + 1)
        case .number, .string, .variable, .word: return isComparison(index)
        default: return false
        }
    }

    private func isComparison(_ index: Int) -> Bool {
        let operand = tokens[index]
        let next = kind(index + 1)
        switch next {
        case nil:
            if operand.kind == .string {
                if leavesString, operand.open == context, operand.close == 0 {
                    // Quoted phrases joined by "and" are what people search for.
                    return !operand.value.isEmpty
                        && (context == 0x27 || !tokens[0].value.contains(0x20))
                }
                return hasFolded && firstIsSolid
            }
            if operand.kind == .word { return hasFolded && leavesString && hasComparison }
            return hasFolded && hasComparison && (firstIsSolid || operand.kind == .number)
        case .op?:
            guard let after = kind(index + 2),
                Self.operands.contains(after) || after == .function || after == .left
            else { return false }
            let isFirm = firstIsSolid || operand.kind != .word
            return isFirm && kind(index + 2) != .word || leavesString
                || kind(index + 2) == .function
        case .comment?:
            return operand.kind != .word || leavesString
        case .right?, .semicolon?, .union?:
            return (operand.kind != .word && (hasComparison || next == .union)) || leavesString
        case .logic?: return hasComparison && (operand.kind != .word || leavesString)
        case .group?, .keyword?:
            return operand.kind != .word && hasComparison
        default: return false
        }
    }

    /// Whether the value compares anything: without that, "and" and "or" are words.
    private var hasComparison: Bool {
        input.contains { $0 == 0x3d || $0 == 0x3c || $0 == 0x3e }
            || tokens.contains {
                $0.kind == .op && ($0.value.first?.isLetter ?? false)
            }
            || Self.comparingWords.contains { Bytes(input.map(\.raised)).firstRange(of: $0) != nil }
    }

    private static let comparingWords = [
        " LIKE ", " BETWEEN ", " REGEXP ", " RLIKE ", " IN(", " IN (", " IS NULL", " IS NOT ",
        " GLOB ", " DIV ",
    ].map { Bytes($0.utf8) }

    /// Two tokens, the second a comment.
    private var isCutOff: Bool {
        let comment = tokens[1].value
        if input.lowered.firstRange(of: Bytes("sp_password")) != nil { return true }
        let isBlock = comment.first == UInt8(ascii: "/")
        switch kinds[0] {
        case .number:
            if isBlock { return true }
            // Article numbers end in dashes too: only bare arithmetic counts.
            let end = tokens[1].start
            return comment.first == UInt8(ascii: "-") && isBareMark(comment)
                && input[..<end].allSatisfy { !$0.isLetter && $0 != UInt8(ascii: ",") }
        case .word: return isBlock && comment.count >= 4
        case .string:
            guard leavesString else { return false }
            if comment.first == UInt8(ascii: "#"), tokens[0].value.last == 0x20 { return false }
            return isBlock || isBareMark(comment)
        case .variable: return isBlock
        default: return false
        }
    }

    /// A comment that says nothing: it is there for what it cuts off.
    private func isBareMark(_ comment: Bytes) -> Bool {
        let rest = comment.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "#") }
        return rest.allSatisfy { $0.isSpace || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
    }

    private func isOperation(_ index: Int) -> Bool {
        switch kind(index + 1) {
        case .left?:
            return kind(index + 2) == .expression
                || (kind(index + 2) == .function && firstIsSolid)
        case .function?:
            guard kind(index + 2) == .left else { return false }
            return leavesString || isDangerous(tokens[index + 1])
                || (kinds[0] == .number && kind(index + 3) == .expression)
        case .expression?: return isStatement(index + 1, isCertain: leavesString)
        case .string?:
            let last = tokens[index + 1]
            if index + 2 == tokens.count {
                // ' = '  and  ' || '
                return leavesString && last.open == context && last.close == 0
                    && (isComparator(tokens[index]) || tokens[index].value == Bytes("|"))
            }
            return continues(index + 2)
        case .number?, .variable?, .word?: return continues(index + 2)
        default: return false
        }
    }

    private func isComparator(_ token: SQLToken) -> Bool {
        token.value.contains { $0 == 0x3d || $0 == 0x3c || $0 == 0x3e }
    }

    /// After an operator and its operand.
    private func continues(_ index: Int) -> Bool {
        switch kind(index) {
        case .logic?: return firstIsSolid && kind(index + 1) != nil && kind(index + 1) != .word
        case .union?: return isUnion(index)
        case .semicolon?: return isStatement(index + 1, isCertain: true)
        case .comment?:
            let comment = tokens[index].value
            return leavesString && (comment.first == UInt8(ascii: "/") || isBareMark(comment))
        case .right?: return continues(index + 1)
        default: return false
        }
    }

    private func isGroup(_ index: Int) -> Bool {
        let isOrder = tokens[index].value.contains(0x20)
        switch kind(index + 1) {
        case .number?:
            let after = kind(index + 2)
            if after == .comment { return true }
            return isOrder && after != .word && kinds[0] != .word
                || (!isOrder && after == nil && hasFolded && hasComparison)
        case .function?, .left?: return kind(index + 2) == .left || kind(index + 2) == .expression
        case .word?: return isOrder && kind(index + 2) == .comment
        case .string?, .variable?: return kind(index + 2) == .comment
        default: return false
        }
    }

    private func isList(_ index: Int) -> Bool {
        switch kind(index + 1) {
        case .left?: return kind(index + 2) == .expression
        case .function?:
            return kind(index + 2) == .left
                && (leavesString || isDangerous(tokens[index + 1]) || readCount > 7)
        default: return false
        }
    }

    private func isKeyword(_ index: Int) -> Bool {
        let word = tokens[index]
        if word.value.count > 5, word.is("INTO OUTFILE") || word.is("INTO DUMPFILE") {
            return kind(index + 1) == .string || kind(index + 1) == .number
        }
        if word.is("PROCEDURE") {
            return kind(index + 2) == .left && tokens[index + 1].is("ANALYSE")
        }
        if word.is("WHERE"), index > 0 {
            return firstIsSolid && kind(index + 1).map { $0 != .word } ?? false && hasComparison
        }
        if word.value.starts(with: Bytes("xp_")) || word.value.starts(with: Bytes("XP_")) {
            return kind(index + 1) == .string
        }
        return false
    }

    private func isControl(_ index: Int) -> Bool {
        let word = tokens[index]
        let next = kind(index + 1)
        if word.is("DECLARE") { return next == .variable }
        if word.is("WAITFOR DELAY") || word.is("WAITFOR TIME") { return next == .string }
        if word.isIf { return next != nil && next != .word && index > 0 }
        if word.is("WHILE") { return index > 0 && next != .word && next != nil }
        return word.is("BEGIN DECLARE") || word.is("BEGIN TRY")
    }

    private func isDangerous(_ token: SQLToken) -> Bool {
        Self.dangerous.contains { token.is($0) }
            || token.value.contains(UInt8(ascii: ".")) || token.value.starts(with: Bytes("pg_"))
            || token.value.starts(with: Bytes("PG_"))
    }

    /// Calls that are of no use in a value but to delay, read or leak.
    private static let dangerous: [StaticString] = [
        "SLEEP", "BENCHMARK", "PG_SLEEP", "EXTRACTVALUE", "UPDATEXML", "LOAD_FILE", "GET_LOCK",
        "RANDOMBLOB", "DBMS_PIPE", "LO_IMPORT", "SYS_EXEC", "SYS_EVAL", "MAKE_SET", "NAME_CONST",
        "GTID_SUBSET", "XMLTYPE", "DATABASE_TO_XML", "QUERY_TO_XML", "ELT", "IF", "IIF",
    ]

    private func isCall(_ index: Int) -> Bool {
        guard kind(index + 1) == .left else { return false }
        if kind(index + 2) == .function { return kind(index + 3) == .left }
        if kind(index + 2) == .expression { return isStatement(index + 2, isCertain: true) }
        let call = tokens[index]
        if call.is("SLEEP") || call.is("BENCHMARK") || call.is("PG_SLEEP") {
            return kind(index + 2) == .number
        }
        return isDangerous(call) && !call.isIf && kind(index + 2) != .word
    }
}
