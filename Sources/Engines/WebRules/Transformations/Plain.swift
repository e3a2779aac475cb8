/// What our own rule groups undo beyond the public transformations.
enum Plain {
    /// `%hh` and `%uhhhh`, with the plus as it is: for values that were decoded once before.
    static func percentDecode(_ input: Bytes) -> Bytes? {
        guard input.contains(UInt8(ascii: "%")) else { return nil }
        let plus = UInt8(ascii: "+")
        // Split at the pluses, which the other decoder would turn into spaces.
        var output = Bytes()
        output.reserveCapacity(input.count)
        for (index, part) in input.split(separator: plus, omittingEmptySubsequences: false)
            .enumerated()
        {
            if index > 0 { output.append(plus) }
            let bytes = Bytes(part)
            output += Percent.decodeUnicode(bytes, mapped: true) ?? bytes
        }
        return output == input ? nil : output
    }

    private static let base64Min = 12

    /// Decodes what is base 64 as a whole and yields text: a token or a hash stays as it is.
    static func base64Text(_ input: Bytes) -> Bytes? {
        guard input.count >= base64Min else { return nil }
        var letters = input[...]
        while letters.last == UInt8(ascii: "=") { letters = letters.dropLast() }
        guard input.count - letters.count <= 2, letters.count % 4 != 1,
            letters.allSatisfy({ alphabet.contains($0) }),
            let output = Coding.base64Decode(input.map(standard), forgiving: false)
        else { return nil }
        let isText = output.allSatisfy { $0 >= 0x20 && $0 < 0x7f || $0.isSpace || $0 == 0 }
        return isText ? output : nil
    }

    private static let alphabet = ByteSet(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_ ")

    /// The alphabet for URLs as the common one; a space was a plus before it was decoded.
    private static func standard(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: " "): UInt8(ascii: "+")
        case UInt8(ascii: "_"): UInt8(ascii: "/")
        default: byte
        }
    }

    /// Two-byte forms of ASCII, which no encoder makes and some servers accept (RFC 3629 forbids
    /// them), and full-width letters.
    static func overlong(_ input: Bytes) -> Bytes? {
        guard input.contains(where: { $0 == 0xc0 || $0 == 0xc1 || $0 == 0xef }) else { return nil }
        var output = Bytes()
        output.reserveCapacity(input.count)
        var index = 0
        while index < input.count {
            let byte = input[index]
            if byte == 0xc0 || byte == 0xc1, index + 1 < input.count,
                input[index + 1] & 0xc0 == 0x80
            {
                output.append(byte << 6 | input[index + 1] & 0x3f)
                index += 2
            } else if byte == 0xef, let (code, length) = Coding.scalar(input, at: index),
                code >= 0xff01, code <= 0xff5e
            {
                output.append(Likeness.lowByte(code))
                index += length
            } else {
                output.append(byte)
                index += 1
            }
        }
        return output == input ? nil : output
    }

    /// What a shell sees of a word: no quotes, backslashes or carets, and a space for its usual
    /// stand-ins.
    static func shell(_ input: Bytes) -> Bytes? {
        guard input.contains(anyOf: shellMarks) else { return nil }
        var output = Bytes()
        output.reserveCapacity(input.count)
        var index = 0
        let dollar = UInt8(ascii: "$")
        scan: while index < input.count {
            let byte = input[index]
            if quotes.contains(byte) {
                index += 1
                continue
            }
            if byte == dollar {
                for (text, replacement) in stand where input.starts(with: text, at: index) {
                    output += replacement
                    index += text.count
                    continue scan
                }
            }
            output.append(byte)
            index += 1
        }
        return output == input ? nil : output
    }

    private static let shellMarks = ByteSet("\\\"'^$")
    private static let quotes = ByteSet("\\\"'^")
    private static let stand: [(Bytes, Bytes)] = [
        (Bytes("${ifs}"), [0x20]), (Bytes("${IFS}"), [0x20]), (Bytes("$ifs$9"), [0x20]),
        (Bytes("$IFS$9"), [0x20]), (Bytes("$ifs"), [0x20]), (Bytes("$IFS"), [0x20]),
        (Bytes("$@"), []), (Bytes("$*"), []),
    ]
}
