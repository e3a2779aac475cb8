/// Backslash escapes of three languages.
enum Escapes {
    private static let backslash = UInt8(ascii: "\\")
    private static let escape = ByteSet([0x5c])

    /// ANSI C: `\a \b \f \n \r \t \v \\ \? \' \" \xHH \OOO`. A backslash before anything else is
    /// dropped, except before an `x` without two digits, which stays whole.
    static func ansiC(_ input: Bytes) -> Bytes? {
        guard let first = input.firstIndex(in: escape, from: 0) else { return nil }
        var output = Array(input[..<first])
        var index = first
        while index < input.count {
            guard input[index] == backslash, index + 1 < input.count else {
                output.append(input[index])
                index += 1
                continue
            }
            let next = input[index + 1]
            if let plain = control(next) {
                output.append(plain)
                index += 2
            } else if next == UInt8(ascii: "x") || next == UInt8(ascii: "X") {
                if let value = hex(input, at: index + 2, digits: 2) {
                    output.append(UInt8(truncatingIfNeeded: value))
                    index += 4
                } else {
                    output += input[index...(index + 1)]
                    index += 2
                }
            } else if next.isOctal {
                index = octal(input, at: index + 1, allMax: 0o777, into: &output)
            } else {
                output.append(next)
                index += 2
            }
        }
        return output == input ? nil : output
    }

    /// JavaScript: the same, and `\uHHHH`; an escape that is none loses its backslash. Of a code
    /// point the low byte is kept (full-width forms by their ASCII twin), or all of it in UTF-8,
    /// surrogate pairs and `\u{…}` included, with `wholeCodePoints`.
    static func javaScript(_ input: Bytes, wholeCodePoints: Bool) -> Bytes? {
        guard let first = input.firstIndex(in: escape, from: 0) else { return nil }
        var output = Array(input[..<first])
        var index = first
        while index < input.count {
            guard input[index] == backslash, index + 1 < input.count else {
                output.append(input[index])
                index += 1
                continue
            }
            let next = input[index + 1]
            if next == UInt8(ascii: "u"), let code = hex(input, at: index + 2, digits: 4) {
                index += 6
                guard wholeCodePoints else {
                    output.append(Likeness.lowByte(code))
                    continue
                }
                var scalar = code
                if code & 0xfc00 == 0xd800, input.starts(with: [backslash, next], at: index),
                    let low = hex(input, at: index + 2, digits: 4), low & 0xfc00 == 0xdc00
                {
                    scalar = 0x10000 + (code & 0x3ff) << 10 + (low & 0x3ff)
                    index += 6
                }
                appendScalar(scalar, to: &output)
            } else if wholeCodePoints, next == UInt8(ascii: "u"),
                let (code, end) = braced(input, at: index + 2)
            {
                appendScalar(code, to: &output)
                index = end
            } else if next == UInt8(ascii: "x"), let code = hex(input, at: index + 2, digits: 2) {
                output.append(UInt8(truncatingIfNeeded: code))
                index += 4
            } else if next.isOctal {
                index = octal(input, at: index + 1, allMax: 0o377, into: &output)
            } else {
                output.append(control(next) ?? next)
                index += 2
            }
        }
        return output == input ? nil : output
    }

    /// CSS 2: a backslash and one to six hexadecimal digits, with one white space after them; a
    /// backslash before a line end vanishes with it, before anything else alone.
    static func css(_ input: Bytes, wholeCodePoints: Bool) -> Bytes? {
        guard let first = input.firstIndex(in: escape, from: 0) else { return nil }
        var output = Array(input[..<first])
        var index = first
        while index < input.count {
            guard input[index] == backslash else {
                output.append(input[index])
                index += 1
                continue
            }
            index += 1
            guard index < input.count else { break }
            var code: UInt32 = 0
            var digits = 0
            while digits < 6, index < input.count, input[index].isHex {
                code = code << 4 | UInt32(input[index].hexValue)
                digits += 1
                index += 1
            }
            if digits > 0 {
                if code >= 0xff01, code <= 0xff5e {
                    output.append(Likeness.lowByte(code))
                } else if wholeCodePoints {
                    appendScalar(code, to: &output)
                } else {
                    output.append(UInt8(truncatingIfNeeded: code))
                }
                if index < input.count, input[index].isSpace { index += 1 }
            } else if input[index] == 0x0a {
                index += 1
            } else {
                output.append(input[index])
                index += 1
            }
        }
        return output
    }

    private static func control(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "a"): return 7
        case UInt8(ascii: "b"): return 8
        case UInt8(ascii: "f"): return 12
        case UInt8(ascii: "n"): return 10
        case UInt8(ascii: "r"): return 13
        case UInt8(ascii: "t"): return 9
        case UInt8(ascii: "v"): return 11
        default: return nil
        }
    }

    private static func hex(_ input: Bytes, at start: Int, digits: Int) -> UInt32? {
        guard start + digits <= input.count else { return nil }
        var value: UInt32 = 0
        for index in start..<(start + digits) {
            guard input[index].isHex else { return nil }
            value = value << 4 | UInt32(input[index].hexValue)
        }
        return value
    }

    private static func braced(_ input: Bytes, at start: Int) -> (UInt32, Int)? {
        guard start < input.count, input[start] == UInt8(ascii: "{") else { return nil }
        var index = start + 1
        var value: UInt32 = 0
        while index < input.count, index - start <= 8, input[index].isHex {
            value = value << 4 | UInt32(input[index].hexValue)
            index += 1
        }
        guard index > start + 1, index < input.count, input[index] == UInt8(ascii: "}") else {
            return nil
        }
        return (value, index + 1)
    }

    /// Up to three octal digits; a third that would pass `allMax` is left standing.
    private static func octal(
        _ input: Bytes, at start: Int, allMax: Int, into output: inout Bytes
    ) -> Int {
        var index = start
        var value = 0
        while index < input.count, index - start < 3, input[index].isOctal {
            let next = value << 3 | Int(input[index] - 0x30)
            if next > allMax { break }
            value = next
            index += 1
        }
        output.append(UInt8(truncatingIfNeeded: value))
        return index
    }

    /// UTF-8 of a code point; what is none becomes the replacement character.
    static func appendScalar(_ code: UInt32, to output: inout Bytes) {
        let scalar = Unicode.Scalar(code) ?? "\u{fffd}"
        output += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
}

/// Character references of HTML.
enum Entities {
    private static let named: [(name: Bytes, value: UInt8)] = [
        (Bytes("quot"), 0x22), (Bytes("amp"), 0x26), (Bytes("lt"), 0x3c), (Bytes("gt"), 0x3e),
        (Bytes("apos"), 0x27), (Bytes("nbsp"), 0xa0), (Bytes("tab"), 0x09),
        (Bytes("newline"), 0x0a), (Bytes("colon"), 0x3a), (Bytes("lpar"), 0x28),
        (Bytes("rpar"), 0x29), (Bytes("sol"), 0x2f),
    ]

    /// `&#xH…;`, `&#N…;` and the names that matter here; the semicolon may be missing, as browsers
    /// allow. Code points above 255 become UTF-8.
    static func decode(_ input: Bytes) -> Bytes? {
        guard let first = input.firstIndex(of: UInt8(ascii: "&")) else { return nil }
        var output = Array(input[..<first])
        var index = first
        var changed = false
        while index < input.count {
            guard input[index] == UInt8(ascii: "&"), let found = reference(input, at: index + 1)
            else {
                output.append(input[index])
                index += 1
                continue
            }
            if found.code < 256 {
                output.append(UInt8(truncatingIfNeeded: found.code))
            } else {
                Escapes.appendScalar(found.code, to: &output)
            }
            index = found.end
            if index < input.count, input[index] == UInt8(ascii: ";") { index += 1 }
            changed = true
        }
        return changed ? output : nil
    }

    private static func reference(_ input: Bytes, at start: Int) -> (code: UInt32, end: Int)? {
        guard start < input.count else { return nil }
        if input[start] == UInt8(ascii: "#") {
            var index = start + 1
            let isHex = index < input.count && input[index] | 0x20 == UInt8(ascii: "x")
            if isHex { index += 1 }
            let begin = index
            var code: UInt32 = 0
            while index < input.count, isHex ? input[index].isHex : input[index].isDigit {
                code = min(code, 0x1_000_000) * (isHex ? 16 : 10) + UInt32(input[index].hexValue)
                index += 1
            }
            return index > begin ? (code, index) : nil
        }
        for (name, value) in named where start + name.count <= input.count {
            var matches = true
            for offset in 0..<name.count where input[start + offset].lowered != name[offset] {
                matches = false
                break
            }
            if matches { return (UInt32(value), start + name.count) }
        }
        return nil
    }
}
