extension JSON {
    /// The value as compact UTF-8.
    package var bytes: [UInt8] {
        var buffer: [UInt8] = []
        write(into: &buffer)
        return buffer
    }

    /// The value as compact text.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Appends the value as compact UTF-8.
    package func write(into buffer: inout [UInt8]) {
        switch self {
        case .null: buffer.append(contentsOf: "null".utf8)
        case .bool(let value): buffer.append(contentsOf: (value ? "true" : "false").utf8)
        case .number(let value): buffer.append(contentsOf: value.text.utf8)
        case .string(let value): Self.write(value, into: &buffer)
        case .array(let items):
            buffer.append(UInt8(ascii: "["))
            var first = true
            for item in items {
                if !first { buffer.append(UInt8(ascii: ",")) }
                first = false
                item.write(into: &buffer)
            }
            buffer.append(UInt8(ascii: "]"))
        case .object(let members):
            buffer.append(UInt8(ascii: "{"))
            var first = true
            for member in members {
                if !first { buffer.append(UInt8(ascii: ",")) }
                first = false
                Self.write(member.name, into: &buffer)
                buffer.append(UInt8(ascii: ":"))
                member.value.write(into: &buffer)
            }
            buffer.append(UInt8(ascii: "}"))
        }
    }

    /// Appends `text` as a JSON string: quotes, backslashes and control characters escaped.
    package static func write(_ text: String, into buffer: inout [UInt8]) {
        let hex = StaticString("0123456789abcdef")
        buffer.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): buffer.append(contentsOf: [0x5c, 0x22])
            case UInt8(ascii: "\\"): buffer.append(contentsOf: [0x5c, 0x5c])
            case 0x08: buffer.append(contentsOf: [0x5c, UInt8(ascii: "b")])
            case 0x09: buffer.append(contentsOf: [0x5c, UInt8(ascii: "t")])
            case 0x0a: buffer.append(contentsOf: [0x5c, UInt8(ascii: "n")])
            case 0x0c: buffer.append(contentsOf: [0x5c, UInt8(ascii: "f")])
            case 0x0d: buffer.append(contentsOf: [0x5c, UInt8(ascii: "r")])
            case 0..<0x20, 0x7f:
                buffer.append(contentsOf: "\\u00".utf8)
                buffer.append(hex.utf8Start[Int(byte >> 4)])
                buffer.append(hex.utf8Start[Int(byte & 15)])
            default: buffer.append(byte)
            }
        }
        buffer.append(UInt8(ascii: "\""))
    }
}
