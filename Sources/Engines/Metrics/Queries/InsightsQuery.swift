/// A Metrics Insights query, read.
///
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-metrics-insights-querylanguage.html
struct InsightsQuery: Hashable, Sendable {
    enum Function: String, Hashable, Sendable {
        case average = "AVG"
        case count = "COUNT"
        case maximum = "MAX"
        case minimum = "MIN"
        case sum = "SUM"

        var statistic: Statistic {
            switch self {
            case .average: .average
            case .count: .sampleCount
            case .maximum: .maximum
            case .minimum: .minimum
            case .sum: .sum
            }
        }
    }
    /// What a metric is told apart by: a dimension, or a tag of what sent it.
    enum Key: Hashable, Sendable {
        case dimension(String)
        case tag(String)
        case account
    }
    struct Condition: Hashable, Sendable {
        var key: Key
        var isEqual: Bool
        var value: String
    }
    struct Order: Hashable, Sendable {
        var function: Function
        var isDescending: Bool
    }

    static let seriesMax = 500
    static let bytesMax = 2048

    var function: Function
    var metric: String
    var namespace: String
    /// Names of exactly the dimensions (SCHEMA); nil takes metrics of any.
    var dimensions: [String]?
    var conditions: [Condition] = []
    var groups: [Key] = []
    var order: Order?
    var limit = seriesMax

    /// Whether a text is such a query rather than metric math.
    static func isOne(_ text: String) -> Bool {
        let word = text.drop { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" }.prefix(7)
        return word.uppercased().hasPrefix("SELECT") && word.count == 7
            && !(word.last?.isLetter ?? false) && word.last != "_"
    }

    init(_ text: String) throws(MetricQueryError) {
        guard text.utf8.count <= Self.bytesMax else {
            throw MetricQueryError("The query is longer than \(Self.bytesMax) characters")
        }
        var reader = try InsightsReader(text)
        try reader.keyword("SELECT")
        function = try reader.function()
        try reader.symbol("(")
        metric = try reader.identifier()
        try reader.symbol(")")
        try reader.keyword("FROM")
        if reader.takeKeyword("SCHEMA") {
            try reader.symbol("(")
            namespace = try reader.identifier()
            var names: [String] = []
            while reader.takeSymbol(",") { names.append(try reader.identifier()) }
            try reader.symbol(")")
            dimensions = names
        } else {
            namespace = try reader.identifier()
        }
        if reader.takeKeyword("WHERE") {
            repeat { conditions.append(try reader.condition()) } while reader.takeKeyword("AND")
        }
        if reader.takeKeyword("GROUP") {
            try reader.keyword("BY")
            repeat { groups.append(try reader.key()) } while reader.takeSymbol(",")
        }
        if reader.takeKeyword("ORDER") {
            try reader.keyword("BY")
            let by = try reader.function()
            try reader.symbol("(")
            try reader.symbol(")")
            var isDescending = false
            if reader.takeKeyword("DESC") {
                isDescending = true
            } else {
                _ = reader.takeKeyword("ASC")
            }
            order = Order(function: by, isDescending: isDescending)
        }
        if reader.takeKeyword("LIMIT") { limit = try reader.limit() }
        try reader.end()
    }
}

private struct InsightsReader {
    private enum Token: Equatable {
        case word(String)
        /// In double quotes.
        case name(String)
        /// In single quotes.
        case text(String)
        case symbol(String)
    }

    private var tokens: [Token] = []
    private var index = 0

    init(_ text: String) throws(MetricQueryError) {
        let bytes = Array(text.utf8)
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte <= 0x20 {
                at += 1
            } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
                var value: [UInt8] = []
                at += 1
                while at < bytes.count {
                    if bytes[at] == byte {
                        // A quote is written twice inside.
                        guard at + 1 < bytes.count, bytes[at + 1] == byte else { break }
                        at += 1
                    }
                    value.append(bytes[at])
                    at += 1
                }
                guard at < bytes.count else {
                    throw MetricQueryError("Unterminated quote in the query")
                }
                at += 1
                let value8 = String(decoding: value, as: UTF8.self)
                tokens.append(byte == UInt8(ascii: "'") ? .text(value8) : .name(value8))
            } else if Self.isWord(byte) {
                let start = at
                while at < bytes.count, Self.isWord(bytes[at]) { at += 1 }
                tokens.append(.word(String(decoding: bytes[start..<at], as: UTF8.self)))
            } else if byte == UInt8(ascii: "!"), at + 1 < bytes.count, bytes[at + 1] == 0x3d {
                tokens.append(.symbol("!="))
                at += 2
            } else {
                tokens.append(.symbol(String(decoding: [byte], as: UTF8.self)))
                at += 1
            }
        }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x61...0x7a).contains(byte | 0x20) || byte &- 0x30 < 10 || byte == UInt8(ascii: "_")
    }

    private var peek: Token? { index < tokens.count ? tokens[index] : nil }

    private func unexpected(_ wanted: String) -> MetricQueryError {
        switch peek {
        case nil: MetricQueryError("Expected \(wanted) at the end of the query")
        case .word(let text)?, .name(let text)?, .text(let text)?, .symbol(let text)?:
            MetricQueryError("Expected \(wanted) instead of '\(text)'")
        }
    }

    mutating func takeKeyword(_ word: String) -> Bool {
        guard case .word(let text)? = peek, text.uppercased() == word else { return false }
        index += 1
        return true
    }

    mutating func keyword(_ word: String) throws(MetricQueryError) {
        guard takeKeyword(word) else { throw unexpected(word) }
    }

    mutating func takeSymbol(_ symbol: String) -> Bool {
        guard peek == .symbol(symbol) else { return false }
        index += 1
        return true
    }

    mutating func symbol(_ symbol: String) throws(MetricQueryError) {
        guard takeSymbol(symbol) else { throw unexpected("'\(symbol)'") }
    }

    mutating func function() throws(MetricQueryError) -> InsightsQuery.Function {
        guard case .word(let text)? = peek,
            let function = InsightsQuery.Function(rawValue: text.uppercased())
        else { throw unexpected("AVG, COUNT, MAX, MIN or SUM") }
        index += 1
        return function
    }

    /// A name without quotes, or any name in double quotes.
    mutating func identifier() throws(MetricQueryError) -> String {
        switch peek {
        case .word(let text)? where !(text.utf8.first.map { $0 &- 0x30 < 10 } ?? true):
            index += 1
            return text
        case .name(let text)? where !text.isEmpty:
            index += 1
            return text
        default: throw unexpected("a name")
        }
    }

    mutating func key() throws(MetricQueryError) -> InsightsQuery.Key {
        let isQuoted = if case .name? = peek { true } else { false }
        let name = try identifier()
        if !isQuoted, takeSymbol(".") {
            let part = try identifier()
            if name.lowercased() == "tag" { return .tag(part) }
            if name.uppercased() == "AWS", part == "AccountId" { return .account }
            throw MetricQueryError("There is no '\(name).\(part)'")
        }
        return .dimension(name)
    }

    mutating func condition() throws(MetricQueryError) -> InsightsQuery.Condition {
        let key = try key()
        let isEqual: Bool
        if takeSymbol("=") {
            isEqual = true
        } else if takeSymbol("!=") {
            isEqual = false
        } else {
            throw unexpected("= or !=")
        }
        guard case .text(let value)? = peek else { throw unexpected("a value in single quotes") }
        index += 1
        return InsightsQuery.Condition(key: key, isEqual: isEqual, value: value)
    }

    mutating func limit() throws(MetricQueryError) -> Int {
        guard case .word(let text)? = peek, let number = Int(text),
            (1...InsightsQuery.seriesMax).contains(number)
        else { throw unexpected("a number from 1 to \(InsightsQuery.seriesMax)") }
        index += 1
        return number
    }

    func end() throws(MetricQueryError) {
        guard index == tokens.count else { throw unexpected("the end of the query") }
    }
}
