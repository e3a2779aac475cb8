import Matching

/// Reads `a = 1 && (b != "x" || c NOT EXISTS)`. `&&` binds tighter than `||`.
struct ConditionParser {
    enum Subjects { case selectors, columns }

    private var rest: ArraySlice<UInt8>
    private let subjects: Subjects
    private var depth = 0
    private(set) var regexes = 0

    init(_ bytes: ArraySlice<UInt8>, _ subjects: Subjects) {
        rest = bytes
        self.subjects = subjects
    }

    /// The condition that all the bytes make.
    mutating func whole() throws(FilterPatternError) -> Condition {
        let condition = try alternatives()
        skipSpace()
        guard rest.isEmpty else { throw invalid() }
        guard regexes <= FilterPattern.regexesMax else {
            throw FilterPatternError("Invalid filter pattern: too many regular expressions")
        }
        return condition
    }

    private mutating func alternatives() throws(FilterPatternError) -> Condition {
        depth += 1
        defer { depth -= 1 }
        guard depth <= FilterPattern.depthMax else {
            throw FilterPatternError("Invalid filter pattern: nested too deep")
        }
        var parts = [try conjunction()]
        while take("||") { parts.append(try conjunction()) }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func conjunction() throws(FilterPatternError) -> Condition {
        var parts = [try single()]
        while take("&&") { parts.append(try single()) }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func single() throws(FilterPatternError) -> Condition {
        if take("(") {
            let inner = try alternatives()
            guard take(")") else { throw invalid() }
            return inner
        }
        skipSpace()
        switch subjects {
        case .selectors:
            let selector = try Selector(&rest)
            guard let test = try test() else { throw invalid() }
            return .selected(selector, test)
        case .columns:
            let name = rest.prefix { Bytes.isWord($0) || $0 == UInt8(ascii: "-") }
            guard !name.isEmpty else { throw invalid() }
            rest = rest.dropFirst(name.count)
            return .column(Bytes.text(name), try test())
        }
    }

    private mutating func test() throws(FilterPatternError) -> Test? {
        if take("!=") { return .unequal(try operand()) }
        if take("<=") { return .lessOrEqual(try number()) }
        if take(">=") { return .greaterOrEqual(try number()) }
        if take("<") { return .less(try number()) }
        if take(">") { return .greater(try number()) }
        if take("=") { return .equal(try operand()) }
        guard subjects == .selectors else { return nil }
        if takeWord("NOT") {
            guard takeWord("EXISTS") else { throw invalid() }
            return .notExists
        }
        if takeWord("EXISTS") { return .exists }
        guard takeWord("IS") else { return nil }
        if takeWord("NULL") { return .isNull }
        if takeWord("TRUE") { return .isTrue }
        if takeWord("FALSE") { return .isFalse }
        throw invalid()
    }

    private mutating func operand() throws(FilterPatternError) -> Operand {
        skipSpace()
        switch rest.first {
        case UInt8(ascii: "\""):
            let text = try Literal.quoted(&rest)
            return Operand(
                kind: .quoted(Self.glob(text)), pieces: text.split(separator: UInt8(ascii: "*")))
        case UInt8(ascii: "%"):
            regexes += 1
            return Operand(kind: .regex(try Literal.regex(&rest)))
        default:
            let bare = try bareValue()
            let number = Double(Bytes.text(bare)).flatMap { $0.isFinite ? $0 : nil }
            return Operand(kind: .bare(Self.glob(bare), number: number))
        }
    }

    private mutating func number() throws(FilterPatternError) -> Double {
        skipSpace()
        let text = Bytes.text(try bareValue())
        guard let number = Double(text), number.isFinite else {
            throw FilterPatternError("Invalid filter pattern: '\(text)' is no number")
        }
        return number
    }

    private mutating func bareValue() throws(FilterPatternError) -> [UInt8] {
        var bytes: [UInt8] = []
        while let byte = rest.first {
            if Bytes.isSpace(byte) || Self.endsValue.contains(byte) { break }
            let doubled = rest.dropFirst().first == byte
            if doubled, byte == UInt8(ascii: "&") || byte == UInt8(ascii: "|") { break }
            bytes.append(byte)
            rest.removeFirst()
        }
        guard !bytes.isEmpty else { throw invalid() }
        return bytes
    }

    private static let endsValue = Set("()\"=<>".utf8)

    /// Only `*` is a wildcard here; `?` stands for itself.
    private static func glob(_ bytes: [UInt8]) -> Glob {
        var parts: [Glob.Part] = []
        for (index, piece) in bytes.split(
            separator: UInt8(ascii: "*"), omittingEmptySubsequences: false
        ).enumerated() {
            if index > 0 { parts.append(.anyRun) }
            if !piece.isEmpty { parts.append(.literal(Bytes.text(piece))) }
        }
        return Glob(parts: parts)
    }

    private mutating func skipSpace() { rest = rest.drop(while: Bytes.isSpace) }

    private mutating func take(_ token: String) -> Bool {
        skipSpace()
        guard rest.starts(with: token.utf8) else { return false }
        rest = rest.dropFirst(token.utf8.count)
        return true
    }

    private mutating func takeWord(_ word: String) -> Bool {
        skipSpace()
        let found = rest.prefix(while: Bytes.isAlphanumeric)
        guard Bytes.text(found).uppercased() == word else { return false }
        rest = rest.dropFirst(found.count)
        return true
    }

    private func invalid() -> FilterPatternError {
        let place = Bytes.text(rest.prefix(40))
        return FilterPatternError(
            place.isEmpty
                ? "Invalid filter pattern: it ends too early"
                : "Invalid filter pattern at '\(place)'")
    }
}
