/// SEARCH's first argument: `{AWS/EC2,InstanceId} MetricName="CPUUtilization" (i-1 OR i-2)`.
///
/// A term in quotes must be the whole of a name or value. One without is taken apart as names are
/// (at changes of case and at punctuation), and each of its tokens must begin one of the metric's.
///
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/search-expression-syntax.html
struct SearchExpression: Sendable {
    indirect enum Node: Sendable {
        case all([Node])
        case any([Node])
        case not(Node)
        case term(designator: String?, text: String, isExact: Bool)
    }

    static let charactersMax = 1024
    static let seriesMax = 500
    private static let depthMax = 32

    /// Namespace, and the names of exactly the dimensions; nil without a schema.
    var schema: (namespace: String, dimensions: Set<String>)?
    var root: Node

    init(_ text: String) throws(MetricQueryError) {
        guard text.count <= Self.charactersMax else {
            throw MetricQueryError(
                "A search expression has at most \(Self.charactersMax) characters")
        }
        var reader = Reader(bytes: Array(text.utf8))
        schema = try reader.schema()
        root = try reader.either(0)
        guard reader.isAtEnd else { throw reader.unexpected() }
    }

    func matches(_ metric: MetricIdentity) -> Bool {
        if let schema {
            guard metric.namespace == schema.namespace,
                metric.dimensions.count == schema.dimensions.count,
                metric.dimensions.allSatisfy({ schema.dimensions.contains($0.name) })
            else { return false }
        }
        return Self.matches(root, metric)
    }

    private static func matches(_ node: Node, _ metric: MetricIdentity) -> Bool {
        switch node {
        case .all(let parts): parts.allSatisfy { matches($0, metric) }
        case .any(let parts): parts.contains { matches($0, metric) }
        case .not(let inner): !matches(inner, metric)
        case .term(let designator, let text, let isExact):
            texts(metric, designator).contains { value in
                isExact ? value == text : SearchTokens.contains(value, text)
            }
        }
    }

    private static func texts(_ metric: MetricIdentity, _ designator: String?) -> [String] {
        switch designator {
        case "MetricName": return [metric.name]
        case "Namespace": return [metric.namespace]
        case let name?: return metric.value(ofDimension: name).map { [$0] } ?? []
        case nil:
            return [metric.name, metric.namespace]
                + metric.dimensions.flatMap { [$0.name, $0.value] }
        }
    }

    private struct Reader {
        let bytes: [UInt8]
        var index = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        mutating func skipSpace() {
            while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        }

        var isAtEnd: Bool {
            mutating get {
                skipSpace()
                return index >= bytes.count
            }
        }

        func unexpected() -> MetricQueryError {
            guard index < bytes.count else {
                return MetricQueryError("Unexpected end of the search expression")
            }
            let rest = String(decoding: bytes[index...].prefix(20), as: UTF8.self)
            return MetricQueryError("Unexpected '\(rest)' in the search expression")
        }

        mutating func take(_ byte: UInt8) -> Bool {
            skipSpace()
            guard index < bytes.count, bytes[index] == byte else { return false }
            index += 1
            return true
        }

        mutating func schema() throws(MetricQueryError) -> (String, Set<String>)? {
            guard take(UInt8(ascii: "{")) else { return nil }
            var parts: [String] = []
            repeat {
                skipSpace()
                var part: [UInt8] = []
                if take(UInt8(ascii: "\"")) {
                    part = try quoted()
                } else {
                    while index < bytes.count, bytes[index] != UInt8(ascii: ","),
                        bytes[index] != UInt8(ascii: "}")
                    {
                        part.append(bytes[index])
                        index += 1
                    }
                    while part.last == 0x20 { part.removeLast() }
                }
                guard !part.isEmpty else { throw unexpected() }
                parts.append(String(decoding: part, as: UTF8.self))
            } while take(UInt8(ascii: ","))
            guard take(UInt8(ascii: "}")) else { throw unexpected() }
            return (parts[0], Set(parts.dropFirst()))
        }

        /// The rest of a text up to the closing quote.
        mutating func quoted() throws(MetricQueryError) -> [UInt8] {
            var text: [UInt8] = []
            while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count { index += 1 }
                text.append(bytes[index])
                index += 1
            }
            guard index < bytes.count else {
                throw MetricQueryError("A quote in the search expression is not closed")
            }
            index += 1
            return text
        }

        private static func isEnd(_ byte: UInt8) -> Bool {
            byte <= 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
                || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "=")
        }

        /// The next word, without taking it.
        private mutating func peekWord() -> String {
            skipSpace()
            var end = index
            while end < bytes.count, !Self.isEnd(bytes[end]) { end += 1 }
            return String(decoding: bytes[index..<end], as: UTF8.self)
        }

        private mutating func takeWord(_ word: String) -> Bool {
            guard peekWord() == word else { return false }
            index += word.utf8.count
            return true
        }

        mutating func either(
            _ depth: Int, designator: String? = nil
        ) throws(MetricQueryError) -> Node {
            guard depth < SearchExpression.depthMax else {
                throw MetricQueryError("The search expression is nested too deep")
            }
            var parts = [try both(depth, designator)]
            while takeWord("OR") { parts.append(try both(depth, designator)) }
            return parts.count == 1 ? parts[0] : .any(parts)
        }

        private mutating func both(
            _ depth: Int, _ designator: String?
        ) throws(MetricQueryError) -> Node {
            var parts: [Node] = []
            while true {
                if takeWord("AND") {
                    guard !parts.isEmpty else { throw unexpected() }
                    parts.append(try single(depth, designator))
                    continue
                }
                if isAtEnd || bytes[index] == UInt8(ascii: ")") || peekWord() == "OR" { break }
                parts.append(try single(depth, designator))
            }
            // A schema alone is a search.
            return parts.count == 1 ? parts[0] : .all(parts)
        }

        private mutating func single(
            _ depth: Int, _ designator: String?
        ) throws(MetricQueryError) -> Node {
            guard depth < SearchExpression.depthMax else {
                throw MetricQueryError("The search expression is nested too deep")
            }
            if takeWord("NOT") { return .not(try single(depth + 1, designator)) }
            if take(UInt8(ascii: "(")) {
                let inner = try either(depth + 1, designator: designator)
                guard take(UInt8(ascii: ")")) else { throw unexpected() }
                return inner
            }
            var text: [UInt8]
            var isExact = false
            if take(UInt8(ascii: "\"")) {
                text = try quoted()
                isExact = true
            } else {
                text = Array(peekWord().utf8)
                index += text.count
            }
            if designator == nil, take(UInt8(ascii: "=")) {
                guard !text.isEmpty else { throw unexpected() }
                return try single(depth + 1, String(decoding: text, as: UTF8.self))
            }
            guard !text.isEmpty else { throw unexpected() }
            return .term(
                designator: designator, text: String(decoding: text, as: UTF8.self),
                isExact: isExact)
        }
    }
}

/// Names taken apart as searches do: `CPUCreditUsage` is cpu, credit and usage.
enum SearchTokens {
    static func contains(_ value: String, _ term: String) -> Bool {
        let whole = value.lowercased()
        let wanted = term.lowercased()
        if whole.hasPrefix(wanted) { return true }
        let tokens = tokens(value)
        let terms = tokens.isEmpty ? [] : self.tokens(term)
        if terms.isEmpty { return false }
        if tokens.contains(where: { $0.hasPrefix(wanted) }) { return true }
        // The tokens of the term one after another, the last of them perhaps not whole.
        guard tokens.count >= terms.count else { return false }
        return (0...tokens.count - terms.count).contains { first in
            terms.indices.allSatisfy { place in
                place == terms.count - 1
                    ? tokens[first + place].hasPrefix(terms[place])
                    : tokens[first + place] == terms[place]
            }
        }
    }

    private enum Kind { case upper, lower, digit, other }

    private static func kind(_ byte: UInt8) -> Kind {
        switch byte {
        case 0x41...0x5a: .upper
        case 0x61...0x7a, 0x80...0xff: .lower
        case 0x30...0x39: .digit
        default: .other
        }
    }

    static func tokens(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var tokens: [String] = []
        var current: [UInt8] = []
        func finish() {
            if !current.isEmpty {
                tokens.append(String(decoding: current, as: UTF8.self).lowercased())
            }
            current = []
        }
        for (index, byte) in bytes.enumerated() {
            let here = kind(byte)
            if here == .other {
                finish()
                continue
            }
            if let last = current.last {
                let before = kind(last)
                let next = index + 1 < bytes.count ? kind(bytes[index + 1]) : .other
                let isNewWord =
                    (here == .upper && before != .upper)
                    || (here == .upper && before == .upper && next == .lower)
                    || (here == .digit) != (before == .digit)
                if isNewWord { finish() }
            }
            current.append(byte)
        }
        finish()
        return tokens
    }
}
