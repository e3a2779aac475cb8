import Glibc

/// Numbers from their digits, without a `String` where they are short.
enum DecimalReader {
    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ]
    private static let digitsMax = 60

    /// Reads a number of all of the bytes; nil if they are none. `NaN` and `+Inf` are numbers.
    static func double(_ bytes: UnsafeRawBufferPointer) -> Double? {
        var index = 0
        var isNegative = false
        if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
            isNegative = first == UInt8(ascii: "-")
            index = 1
        }
        var whole: UInt64 = 0
        var digits = 0
        var exponent = 0
        var hasPoint = false
        while index < bytes.count {
            let digit = bytes[index] &- 0x30
            if digit < 10 {
                digits += 1
                if digits <= 18 { whole = whole &* 10 &+ UInt64(digit) }
                if hasPoint { exponent -= 1 }
            } else if bytes[index] == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else {
                break
            }
            index += 1
        }
        // A whole number below 2^53 times or over an exact power of ten is exact (Clinger).
        if index == bytes.count, digits > 0, digits <= 18, whole < 1 << 53, exponent >= -22 {
            let value = Double(whole) / powers[-exponent]
            return isNegative ? -value : value
        }
        return slow(bytes)
    }

    private static func slow(_ bytes: UnsafeRawBufferPointer) -> Double? {
        guard !bytes.isEmpty, bytes.count <= digitsMax * 8 else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        switch text.lowercased() {
        case "nan": return .nan
        case "inf", "+inf", "infinity", "+infinity": return .infinity
        case "-inf", "-infinity": return -.infinity
        default: break
        }
        guard text.utf8.allSatisfy({ $0 &- 0x30 < 10 || "+-.eE".utf8.contains($0) }) else {
            return nil
        }
        return Double(text)
    }
}
