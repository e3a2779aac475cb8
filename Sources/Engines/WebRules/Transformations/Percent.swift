/// URL encoding.
enum Percent {
    private static let percent = UInt8(ascii: "%")
    private static let plus = UInt8(ascii: "+")
    private static let coded = ByteSet("%+")

    /// `%hh` and `+`; what is no valid escape stays as it is.
    static func decode(_ input: Bytes) -> Bytes? {
        guard let first = input.firstIndex(in: coded, from: 0) else { return nil }
        var output = Bytes()
        output.reserveCapacity(input.count)
        output += input[..<first]
        var index = first
        var changed = false
        while index < input.count {
            let byte = input[index]
            if byte == percent, index + 2 < input.count, input[index + 1].isHex,
                input[index + 2].isHex
            {
                output.append(input[index + 1].hexValue << 4 | input[index + 2].hexValue)
                index += 3
                changed = true
                continue
            }
            if byte == plus { changed = true }
            output.append(byte == plus ? 0x20 : byte)
            index += 1
        }
        return changed ? output : nil
    }

    /// The same with Microsoft's `%uHHHH`. Full-width forms (FF01–FF5E) become what they look like.
    /// Of other code points the likeness in ASCII is taken (`mapped`), else the low byte.
    static func decodeUnicode(_ input: Bytes, mapped: Bool) -> Bytes? {
        guard let first = input.firstIndex(in: coded, from: 0) else { return nil }
        var output = Bytes()
        output.reserveCapacity(input.count)
        output += input[..<first]
        var index = first
        var changed = false
        while index < input.count {
            let byte = input[index]
            if byte == percent, index + 5 < input.count, input[index + 1] | 0x20 == 0x75,
                input[index + 2].isHex, input[index + 3].isHex, input[index + 4].isHex,
                input[index + 5].isHex
            {
                var code: UInt32 = 0
                for offset in 2...5 { code = code << 4 | UInt32(input[index + offset].hexValue) }
                if mapped, let likeness = Likeness.ascii(code) {
                    output.append(likeness)
                } else {
                    output.append(Likeness.lowByte(code))
                }
                index += 6
                changed = true
                continue
            }
            if byte == percent, index + 2 < input.count, input[index + 1].isHex,
                input[index + 2].isHex
            {
                output.append(input[index + 1].hexValue << 4 | input[index + 2].hexValue)
                index += 3
                changed = true
                continue
            }
            if byte == plus { changed = true }
            output.append(byte == plus ? 0x20 : byte)
            index += 1
        }
        return changed ? output : nil
    }

    /// Letters, digits and `*` stay, a space becomes `+`, the rest `%hh` in lower case.
    static func encode(_ input: Bytes) -> Bytes? {
        guard input.contains(where: { !$0.isLetter && !$0.isDigit && $0 != 0x2a }) else {
            return nil
        }
        var output = Bytes()
        output.reserveCapacity(input.count * 3)
        for byte in input {
            if byte.isLetter || byte.isDigit || byte == UInt8(ascii: "*") {
                output.append(byte)
            } else if byte == 0x20 {
                output.append(plus)
            } else {
                output.append(percent)
                output.append(Coding.digit(byte >> 4))
                output.append(Coding.digit(byte & 15))
            }
        }
        return output
    }
}

/// Which ASCII character a code point would be taken for, as Windows' "best fit" conversion to
/// code page 20127 does; servers behind the firewall may do the same.
enum Likeness {
    /// Full-width forms by their ASCII twin, else the low byte: zeroing the high byte is AWS's and
    /// ModSecurity's documented behaviour.
    static func lowByte(_ code: UInt32) -> UInt8 {
        let low = UInt8(truncatingIfNeeded: code)
        if code >= 0xff01, code <= 0xff5e { return low &+ 0x20 }
        return low
    }

    static func ascii(_ code: UInt32) -> UInt8? {
        switch code {
        case 0xa0...0xff: return latin[Int(code) - 0xa0].nonZero
        case 0x100...0x17f: return latinExtended[Int(code) - 0x100].nonZero
        case 0x2000...0x2006, 0x3000: return 0x20
        case 0x2010...0x2015, 0x2212: return UInt8(ascii: "-")
        case 0x2018...0x201b, 0x2032, 0x2035, 0x02bc: return UInt8(ascii: "'")
        case 0x201c...0x201f, 0x2033, 0x2036, 0x301d...0x301f: return UInt8(ascii: "\"")
        case 0x2020: return UInt8(ascii: "+")
        case 0x2022, 0x2024, 0x2026: return UInt8(ascii: ".")
        case 0x2039, 0x2329, 0x27e8, 0x3008: return UInt8(ascii: "<")
        case 0x203a, 0x232a, 0x27e9, 0x3009: return UInt8(ascii: ">")
        case 0x2044, 0x2215, 0x2216: return UInt8(ascii: code == 0x2216 ? "\\" : "/")
        case 0x2070: return UInt8(ascii: "0")
        case 0x2074...0x2079: return UInt8(0x34 + code - 0x2074)
        case 0x2080...0x2089: return UInt8(0x30 + code - 0x2080)
        case 0x2223: return UInt8(ascii: "|")
        case 0x2236: return UInt8(ascii: ":")
        case 0x223c: return UInt8(ascii: "~")
        case 0xff01...0xff5e: return lowByte(code)
        default: return nil
        }
    }

    private static let latin = Bytes(
        (" !c\0$Y|\0\0Ca<\0-R\0\0\u{0}23\0\0\0.,1o>\0\0\0\0"
            + "AAAAAAACEEEEIIIIDNOOOOO\0OUUUUY\0\0"
            + "aaaaaaaceeeeiiii\0nooooo\0ouuuuy\0y").utf8)
    private static let latinExtended = Bytes(
        ("AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi\0\0JjKk\0LlLlLlLlLl"
            + "NnNnNn\0\0\0OoOoOoOo"
            + "RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZz\0").utf8)
}

extension UInt8 {
    fileprivate var nonZero: UInt8? { self == 0 ? nil : self }
}
