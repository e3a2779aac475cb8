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
        var text = text
        buffer.append(UInt8(ascii: "\""))
        text.withUTF8 { bytes in
            // Runs that need no escape, which is nearly all there is, are copied whole.
            var start = 0
            for (index, byte) in bytes.enumerated() where mustEscape(byte) {
                buffer.append(contentsOf: bytes[start..<index])
                escape(byte, into: &buffer)
                start = index + 1
            }
            buffer.append(contentsOf: bytes[start...])
        }
        buffer.append(UInt8(ascii: "\""))
    }

    private static func mustEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7f
    }

    private static func escape(_ byte: UInt8, into buffer: inout [UInt8]) {
        let hex = StaticString("0123456789abcdef")
        buffer.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): buffer.append(byte)
        case 0x08: buffer.append(UInt8(ascii: "b"))
        case 0x09: buffer.append(UInt8(ascii: "t"))
        case 0x0a: buffer.append(UInt8(ascii: "n"))
        case 0x0c: buffer.append(UInt8(ascii: "f"))
        case 0x0d: buffer.append(UInt8(ascii: "r"))
        default:
            buffer.append(contentsOf: "u00".utf8)
            buffer.append(hex.utf8Start[Int(byte >> 4)])
            buffer.append(hex.utf8Start[Int(byte & 15)])
        }
    }
}
