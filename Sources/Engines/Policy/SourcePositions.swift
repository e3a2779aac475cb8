/// Finds where the statements of a policy stand in its text, which must be valid JSON already.
struct StatementScanner {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The start of each statement and the offset after its end, in the order of the text.
    static func spans(_ bytes: [UInt8]) -> [Range<Int>] {
        var scanner = StatementScanner(bytes)
        return scanner.statements()
    }

    /// Line and column of each of `offsets`, which must ascend.
    static func positions(_ bytes: [UInt8], _ offsets: [Int]) -> [SourcePosition] {
        var result: [SourcePosition] = []
        var line = 1
        var column = 1
        var next = 0
        for (offset, byte) in bytes.enumerated() {
            while next < offsets.count, offsets[next] == offset {
                result.append(SourcePosition(line: line, column: column))
                next += 1
            }
            if byte == 0x0a {
                line += 1
                column = 1
            } else if byte & 0xc0 != 0x80 {
                column += 1
            }
        }
        while next < offsets.count {
            result.append(SourcePosition(line: line, column: column))
            next += 1
        }
        return result
    }

    private mutating func statements() -> [Range<Int>] {
        var spans: [Range<Int>] = []
        skipSpace()
        guard take("{") else { return [] }
        while index < bytes.count {
            skipSpace()
            let key = skipString()
            skipSpace()
            guard take(":") else { return spans }
            skipSpace()
            if key.elementsEqual("Statement".utf8) {
                spans = statementSpans()
            } else {
                skipValue()
            }
            skipSpace()
            guard take(",") else { return spans }
        }
        return spans
    }

    private mutating func statementSpans() -> [Range<Int>] {
        guard take("[") else { return [valueSpan()] }
        var spans: [Range<Int>] = []
        skipSpace()
        while index < bytes.count, bytes[index] != UInt8(ascii: "]") {
            spans.append(valueSpan())
            skipSpace()
            _ = take(",")
            skipSpace()
        }
        _ = take("]")
        return spans
    }

    private mutating func valueSpan() -> Range<Int> {
        let start = index
        skipValue()
        return start..<index
    }

    /// Skips one value by counting brackets outside strings.
    private mutating func skipValue() {
        var depth = 0
        repeat {
            guard index < bytes.count else { return }
            switch bytes[index] {
            case UInt8(ascii: "\""): _ = skipString()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                index += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                index += 1
            case UInt8(ascii: ","), UInt8(ascii: ":"), 0x20, 0x09, 0x0a, 0x0d: index += 1
            default: skipWord()
            }
        } while depth > 0
    }

    /// Skips a number, `true`, `false` or `null`.
    private mutating func skipWord() {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), 0x20, 0x09, 0x0a, 0x0d:
                return
            default: index += 1
            }
        }
    }

    private mutating func skipString() -> ArraySlice<UInt8> {
        guard take("\"") else {
            index += 1
            return []
        }
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        let end = min(index, bytes.count)
        index = min(index + 1, bytes.count)
        return bytes[start..<end]
    }

    private mutating func skipSpace() {
        while index < bytes.count, [0x20, 0x09, 0x0a, 0x0d].contains(bytes[index]) { index += 1 }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard index < bytes.count, bytes[index] == UInt8(ascii: scalar) else { return false }
        index += 1
        return true
    }
}
