/// Why a text is not the JSON that was asked for.
package struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Reason: Hashable, Sendable {
        case unexpectedByte, unexpectedEnd, badNumber, badEscape, badUTF8, tooDeep, trailingBytes
    }
    package let reason: Reason
    /// Where in the bytes, from 0.
    package let offset: Int

    package var description: String { "\(reason) at byte \(offset)" }
}

extension JSON {
    /// Nesting deeper than this is refused by default.
    package static let depthMax = 128

    /// Reads one JSON text; white space may surround it, nothing else may.
    package init(
        bytes: [UInt8], depthMax: Int = JSON.depthMax
    ) throws(JSONError) {
        var reader = JSONReader(bytes: bytes, depthMax: depthMax)
        reader.skipSpace()
        self = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.index == bytes.count else { throw reader.failure(.trailingBytes) }
    }

    package init(
        text: String, depthMax: Int = JSON.depthMax
    ) throws(JSONError) {
        try self.init(bytes: Array(text.utf8), depthMax: depthMax)
    }
}

private struct JSONReader {
    let bytes: [UInt8]
    let depthMax: Int
    var index = 0

    init(bytes: [UInt8], depthMax: Int) {
        self.bytes = bytes
        self.depthMax = depthMax
    }

    func failure(_ reason: JSONError.Reason) -> JSONError {
        JSONError(
            reason: index >= bytes.count && reason == .unexpectedByte
                ? .unexpectedEnd : reason, offset: index)
    }

    var peek: UInt8 { index < bytes.count ? bytes[index] : 0 }

    mutating func skipSpace() {
        while index < bytes.count,
            bytes[index] == 0x20 || bytes[index] == 0x0a || bytes[index] == 0x0d
                || bytes[index] == 0x09
        {
            index += 1
        }
    }

    mutating func value(depth: Int) throws(JSONError) -> JSON {
        switch peek {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"):
            try word("true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try word("false")
            return .bool(false)
        case UInt8(ascii: "n"):
            try word("null")
            return .null
        default: return .number(try number())
        }
    }

    mutating func word(_ word: StaticString) throws(JSONError) {
        for offset in 0..<word.utf8CodeUnitCount {
            guard peek == word.utf8Start[offset] else { throw failure(.unexpectedByte) }
            index += 1
        }
    }

    mutating func object(depth: Int) throws(JSONError) -> JSON {
        guard depth < depthMax else { throw failure(.tooDeep) }
        index += 1
        var members: [JSONMember] = []
        skipSpace()
        if peek == UInt8(ascii: "}") {
            index += 1
            return .object([])
        }
        while true {
            skipSpace()
            guard peek == UInt8(ascii: "\"") else { throw failure(.unexpectedByte) }
            let name = try string()
            skipSpace()
            guard peek == UInt8(ascii: ":") else { throw failure(.unexpectedByte) }
            index += 1
            skipSpace()
            members.append(JSONMember(name, try value(depth: depth + 1)))
            skipSpace()
            if peek == UInt8(ascii: ",") {
                index += 1
            } else if peek == UInt8(ascii: "}") {
                index += 1
                return .object(members)
            } else {
                throw failure(.unexpectedByte)
            }
        }
    }

    mutating func array(depth: Int) throws(JSONError) -> JSON {
        guard depth < depthMax else { throw failure(.tooDeep) }
        index += 1
        var items: [JSON] = []
        skipSpace()
        if peek == UInt8(ascii: "]") {
            index += 1
            return .array([])
        }
        while true {
            skipSpace()
            items.append(try value(depth: depth + 1))
            skipSpace()
            if peek == UInt8(ascii: ",") {
                index += 1
            } else if peek == UInt8(ascii: "]") {
                index += 1
                return .array(items)
            } else {
                throw failure(.unexpectedByte)
            }
        }
    }

    mutating func digits() -> Int {
        let start = index
        while (0x30...0x39).contains(peek) { index += 1 }
        return index - start
    }

    mutating func number() throws(JSONError) -> JSONNumber {
        let start = index
        if peek == UInt8(ascii: "-") { index += 1 }
        if peek == UInt8(ascii: "0") {
            index += 1
            if (0x30...0x39).contains(peek) { throw failure(.badNumber) }
        } else if digits() == 0 {
            throw failure(index == start ? .unexpectedByte : .badNumber)
        }
        if peek == UInt8(ascii: ".") {
            index += 1
            if digits() == 0 { throw failure(.badNumber) }
        }
        if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
            index += 1
            if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { index += 1 }
            if digits() == 0 { throw failure(.badNumber) }
        }
        return JSONNumber(checked: String(decoding: bytes[start..<index], as: UTF8.self))
    }

    mutating func string() throws(JSONError) -> String {
        index += 1
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "\""),
            bytes[index] != UInt8(ascii: "\\")
        {
            guard bytes[index] >= 0x20 else { throw failure(.unexpectedByte) }
            index += 1
        }
        guard index < bytes.count else { throw failure(.unexpectedEnd) }
        if bytes[index] == UInt8(ascii: "\"") {
            let text = try utf8(bytes[start..<index])
            index += 1
            return text
        }
        var buffer = Array(bytes[start..<index])
        while true {
            guard index < bytes.count else { throw failure(.unexpectedEnd) }
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                let text = try utf8(buffer[...])
                index += 1
                return text
            }
            guard byte >= 0x20 else { throw failure(.unexpectedByte) }
            index += 1
            if byte == UInt8(ascii: "\\") { try escape(into: &buffer) } else { buffer.append(byte) }
        }
    }

    mutating func escape(into buffer: inout [UInt8]) throws(JSONError) {
        guard index < bytes.count else { throw failure(.unexpectedEnd) }
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): buffer.append(byte)
        case UInt8(ascii: "b"): buffer.append(0x08)
        case UInt8(ascii: "f"): buffer.append(0x0c)
        case UInt8(ascii: "n"): buffer.append(0x0a)
        case UInt8(ascii: "r"): buffer.append(0x0d)
        case UInt8(ascii: "t"): buffer.append(0x09)
        case UInt8(ascii: "u"):
            var code = try hex4()
            if (0xd800...0xdbff).contains(code), peek == UInt8(ascii: "\\"),
                index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "u")
            {
                let back = index
                index += 2
                let low = try hex4()
                if (0xdc00...0xdfff).contains(low) {
                    code = 0x10000 + (code - 0xd800) << 10 + (low - 0xdc00)
                } else {
                    index = back
                }
            }
            // A lone surrogate has no UTF-8 form; U+FFFD stands for it, as in most readers.
            let scalar = Unicode.Scalar(code) ?? "\u{fffd}"
            buffer.append(contentsOf: Array(String(Character(scalar)).utf8))
        default:
            index -= 1
            throw failure(.badEscape)
        }
    }

    mutating func hex4() throws(JSONError) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard index < bytes.count else { throw failure(.unexpectedEnd) }
            let digit: UInt32
            switch bytes[index] {
            case let b where (0x30...0x39).contains(b): digit = UInt32(b - 0x30)
            case let b where (0x41...0x46).contains(b): digit = UInt32(b - 0x41 + 10)
            case let b where (0x61...0x66).contains(b): digit = UInt32(b - 0x61 + 10)
            default: throw failure(.badEscape)
            }
            code = code << 4 | digit
            index += 1
        }
        return code
    }

    func utf8(_ slice: ArraySlice<UInt8>) throws(JSONError) -> String {
        guard let text = String(validating: slice, as: UTF8.self) else {
            throw failure(.badUTF8)
        }
        return text
    }
}
