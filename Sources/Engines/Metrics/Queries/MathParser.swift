/// Reads metric math. Whatever it reads is bounded in length and depth.
///
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html
struct MathParser {
    static let bytesMax = 2048
    static let depthMax = 64

    private enum Token: Equatable {
        case number(Double)
        case text(String)
        case name(String)
        case symbol(String)
        case end
    }

    private let bytes: [UInt8]
    private var index = 0
    private var token = Token.end
    private var tokenStart = 0

    static func parse(_ text: String) throws(MetricQueryError) -> MathNode {
        guard text.utf8.count <= bytesMax else {
            throw MetricQueryError("The expression is longer than \(bytesMax) characters")
        }
        var parser = MathParser(bytes: Array(text.utf8))
        try parser.advance()
        let node = try parser.expression(0, depth: 0)
        guard parser.token == .end else { throw parser.unexpected() }
        return node
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    // MARK: Tokens

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d
    }
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    private static func isWord(_ byte: UInt8) -> Bool {
        (0x61...0x7a).contains(byte | 0x20) || isDigit(byte) || byte == UInt8(ascii: "_")
    }

    private func unexpected() -> MetricQueryError {
        if token == .end { return MetricQueryError("Unexpected end of the expression") }
        let shown = String(decoding: bytes[tokenStart..<max(index, tokenStart)], as: UTF8.self)
        return MetricQueryError("Unexpected '\(shown)' at position \(tokenStart + 1)")
    }

    private mutating func advance() throws(MetricQueryError) {
        while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
        tokenStart = index
        guard index < bytes.count else {
            token = .end
            return
        }
        let byte = bytes[index]
        if Self.isDigit(byte)
            || (byte == UInt8(ascii: ".") && index + 1 < bytes.count
                && Self.isDigit(bytes[index + 1]))
        {
            try number()
        } else if Self.isWord(byte) {
            while index < bytes.count, Self.isWord(bytes[index]) { index += 1 }
            let word = String(decoding: bytes[tokenStart..<index], as: UTF8.self)
            switch word {
            case "AND": token = .symbol("&&")
            case "OR": token = .symbol("||")
            default: token = .name(word)
            }
        } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
            try text(byte)
        } else {
            try symbol()
        }
    }

    private mutating func number() throws(MetricQueryError) {
        func digits(_ index: inout Int) {
            while index < bytes.count, Self.isDigit(bytes[index]) { index += 1 }
        }
        digits(&index)
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            index += 1
            digits(&index)
        }
        if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
            var after = index + 1
            if after < bytes.count, bytes[after] == UInt8(ascii: "+") || bytes[after] == 0x2d {
                after += 1
            }
            if after < bytes.count, Self.isDigit(bytes[after]) {
                index = after
                digits(&index)
            }
        }
        guard index >= bytes.count || !Self.isWord(bytes[index]),
            let value = Double(String(decoding: bytes[tokenStart..<index], as: UTF8.self)),
            value.isFinite
        else {
            index = min(index + 1, bytes.count)
            throw unexpectedText()
        }
        token = .number(value)
    }

    private func unexpectedText() -> MetricQueryError {
        let shown = String(decoding: bytes[tokenStart..<index], as: UTF8.self)
        return MetricQueryError("Unexpected '\(shown)' at position \(tokenStart + 1)")
    }

    private mutating func text(_ quote: UInt8) throws(MetricQueryError) {
        index += 1
        var value: [UInt8] = []
        while index < bytes.count, bytes[index] != quote {
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count { index += 1 }
            value.append(bytes[index])
            index += 1
        }
        guard index < bytes.count else {
            throw MetricQueryError("A quote at position \(tokenStart + 1) is not closed")
        }
        index += 1
        token = .text(String(decoding: value, as: UTF8.self))
    }

    private mutating func symbol() throws(MetricQueryError) {
        if index + 1 < bytes.count {
            let two = String(decoding: bytes[index...index + 1], as: UTF8.self)
            if ["||", "&&", "==", "!=", "<=", ">="].contains(two) {
                index += 2
                token = .symbol(two)
                return
            }
        }
        let one = String(decoding: [bytes[index]], as: UTF8.self)
        index += 1
        guard "+-*/^<>()[],".contains(one) else { throw unexpectedText() }
        token = .symbol(one)
    }

    // MARK: Grammar

    private var binary: MathOperator? {
        if case .symbol(let symbol) = token { return MathOperator(rawValue: symbol) }
        return nil
    }

    private mutating func expect(_ symbol: String) throws(MetricQueryError) {
        guard token == .symbol(symbol) else { throw unexpected() }
        try advance()
    }

    private mutating func expression(
        _ lowest: Int, depth: Int
    ) throws(MetricQueryError) -> MathNode {
        guard depth < Self.depthMax else {
            throw MetricQueryError("The expression is nested too deep")
        }
        var left = try operand(depth: depth)
        while let found = binary, found.rank >= lowest {
            try advance()
            // Powers of powers are read from the right, the others from the left.
            let next = found == .power ? found.rank : found.rank + 1
            let right = try expression(next, depth: depth + 1)
            left = .binary(found, left, right)
        }
        return left
    }

    private mutating func operand(depth: Int) throws(MetricQueryError) -> MathNode {
        guard depth < Self.depthMax else {
            throw MetricQueryError("The expression is nested too deep")
        }
        switch token {
        case .number(let value):
            try advance()
            return .number(value)
        case .text(let value):
            try advance()
            return .text(value)
        case .symbol("-"):
            try advance()
            // Binds tighter than * and less tight than ^.
            return .minus(try expression(7, depth: depth + 1))
        case .symbol("("):
            try advance()
            let inner = try expression(0, depth: depth + 1)
            try expect(")")
            return inner
        case .symbol("["):
            try advance()
            return .list(try arguments(until: "]", depth: depth))
        case .name(let name):
            try advance()
            guard token == .symbol("(") else { return .name(name) }
            try advance()
            return .call(name, try arguments(until: ")", depth: depth))
        default: throw unexpected()
        }
    }

    private mutating func arguments(
        until close: String, depth: Int
    ) throws(MetricQueryError) -> [MathNode] {
        var arguments: [MathNode] = []
        if token == .symbol(close) {
            try advance()
            return arguments
        }
        while true {
            arguments.append(try expression(0, depth: depth + 1))
            if token == .symbol(",") {
                try advance()
            } else {
                try expect(close)
                return arguments
            }
        }
    }
}
