/// Base 64, hexadecimal, parity and UTF-8, as the transformations want them: lenient.
enum Coding {
    static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

    /// Decodes up to the first byte that is no base 64, or past such bytes where `forgiving`; `=`
    /// ends it. Line ends are skipped.
    static func base64Decode(_ input: Bytes, forgiving: Bool) -> Bytes? {
        if input.isEmpty { return nil }
        var output = Bytes()
        output.reserveCapacity(input.count * 3 / 4)
        var word: UInt32 = 0
        var bits: UInt32 = 0
        scan: for byte in input {
            let value: UInt32
            switch byte {
            case 0x41...0x5a: value = UInt32(byte - 0x41)
            case 0x61...0x7a: value = UInt32(byte - 0x61 + 26)
            case 0x30...0x39: value = UInt32(byte - 0x30 + 52)
            case UInt8(ascii: "+"): value = 62
            case UInt8(ascii: "/"): value = 63
            case UInt8(ascii: "="): break scan
            case 0x0a, 0x0d: continue
            default:
                if forgiving { continue }
                break scan
            }
            word = word << 6 | value
            bits += 6
            if bits >= 8 {
                bits -= 8
                output.append(UInt8(truncatingIfNeeded: word >> bits))
            }
        }
        return output == input ? nil : output
    }

    static func base64Encode(_ input: Bytes) -> Bytes? {
        if input.isEmpty { return nil }
        let alphabet = StaticString(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var output = Bytes()
        output.reserveCapacity((input.count + 2) / 3 * 4)
        var word: UInt32 = 0
        var bits: UInt32 = 0
        for byte in input {
            word = word << 8 | UInt32(byte)
            bits += 8
            while bits >= 6 {
                bits -= 6
                output.append(alphabet.utf8Start[Int(word >> bits & 63)])
            }
        }
        if bits > 0 { output.append(alphabet.utf8Start[Int(word << (6 - bits) & 63)]) }
        while output.count % 4 != 0 { output.append(UInt8(ascii: "=")) }
        return output
    }

    /// nil where the input is not wholly pairs of hexadecimal digits.
    static func hexDecode(_ input: Bytes) -> Bytes? {
        guard !input.isEmpty, input.count % 2 == 0, input.allSatisfy(\.isHex) else { return nil }
        return stride(from: 0, to: input.count, by: 2).map {
            input[$0].hexValue << 4 | input[$0 + 1].hexValue
        }
    }

    static func hexEncode(_ input: Bytes) -> Bytes? {
        input.isEmpty ? nil : input.flatMap { [digit($0 >> 4), digit($0 & 15)] }
    }

    /// `0x` and pairs of digits, anywhere, as the bytes they stand for in SQL.
    static func sqlHexDecode(_ input: Bytes) -> Bytes? {
        guard input.count >= 4, input.contains(UInt8(ascii: "0")) else { return nil }
        var output = Bytes()
        output.reserveCapacity(input.count)
        var index = 0
        var changed = false
        while index < input.count {
            let isStart =
                input[index] == UInt8(ascii: "0") && index + 3 < input.count
                && input[index + 1] | 0x20 == UInt8(ascii: "x")
                && input[index + 2].isHex && input[index + 3].isHex
            guard isStart else {
                output.append(input[index])
                index += 1
                continue
            }
            changed = true
            index += 2
            while index + 1 < input.count, input[index].isHex, input[index + 1].isHex {
                output.append(input[index].hexValue << 4 | input[index + 1].hexValue)
                index += 2
            }
        }
        return changed ? output : nil
    }

    /// Sets the high bit of each byte where `isHigh` says so of the other seven.
    static func parity(_ input: Bytes, isHigh: (UInt8) -> Bool) -> Bytes? {
        let output = input.map { ($0 & 0x7f) | (isHigh($0 & 0x7f) ? 0x80 : 0) }
        return output == input ? nil : output
    }

    /// Each character beyond ASCII as `%uHHHH`; ill-formed bytes stay.
    static func utf8ToUnicode(_ input: Bytes) -> Bytes? {
        guard input.contains(where: { $0 >= 0x80 }) else { return nil }
        var output = Bytes()
        output.reserveCapacity(input.count * 2)
        var index = 0
        var changed = false
        while index < input.count {
            guard input[index] >= 0x80, let (code, length) = scalar(input, at: index) else {
                output.append(input[index])
                index += 1
                continue
            }
            output += [UInt8(ascii: "%"), UInt8(ascii: "u")]
            let digits = code > 0xfffff ? 6 : code > 0xffff ? 5 : 4
            for place in stride(from: digits - 1, through: 0, by: -1) {
                output.append(digit(UInt8(truncatingIfNeeded: code >> UInt32(4 * place) & 15)))
            }
            index += length
            changed = true
        }
        return changed ? output : nil
    }

    /// The code point that begins at `index`, if a well-formed sequence does (RFC 3629).
    static func scalar(_ input: Bytes, at index: Int) -> (code: UInt32, length: Int)? {
        let lead = input[index]
        let length: Int
        var code: UInt32
        switch lead {
        case 0..<0x80: return (UInt32(lead), 1)
        case 0xc2...0xdf: (length, code) = (2, UInt32(lead & 0x1f))
        case 0xe0...0xef: (length, code) = (3, UInt32(lead & 0x0f))
        case 0xf0...0xf4: (length, code) = (4, UInt32(lead & 0x07))
        default: return nil
        }
        guard index + length <= input.count else { return nil }
        for offset in 1..<length {
            guard input[index + offset] & 0xc0 == 0x80 else { return nil }
            code = code << 6 | UInt32(input[index + offset] & 0x3f)
        }
        if length == 3, code < 0x800 || code & 0xf800 == 0xd800 { return nil }
        if length == 4, code < 0x10000 || code > 0x10ffff { return nil }
        return (code, length)
    }
}
