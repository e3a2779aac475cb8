/// Numbers that comparisons are made on: those that a double holds exactly as written.
///
/// A number with more digits than a double has is not compared but only taken as its text, so that
/// no two different account numbers are ever the same.
enum ComparableNumber {
    /// Digits that every double keeps.
    private static let safeDigits = 15

    static func value(of text: String) -> Double? {
        var copy = text
        return copy.withUTF8 { value(of: $0) }
    }

    static func value(of bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        if let fast = short(bytes) { return fast }
        let text = String(decoding: bytes, as: UTF8.self)
        guard let number = Double(text), number.isFinite else { return nil }
        guard let written = Decimal(text), let held = Decimal("\(number)"), written == held else {
            return nil
        }
        return number == 0 ? 0 : number
    }

    /// Numbers of few digits and small exponents: both parts are exact, and so is their quotient
    /// rounded (Clinger's fast path).
    private static func short(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        var index = 0
        let isNegative = bytes.first == 0x2d
        if isNegative { index = 1 }
        var mantissa = 0
        var digits = 0
        var scale = 0
        var sawPoint = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte &- 0x30 < 10 {
                mantissa = mantissa * 10 + Int(byte &- 0x30)
                digits += 1
                if digits > safeDigits { return nil }
                if sawPoint { scale += 1 }
            } else if byte == 0x2e, !sawPoint {
                sawPoint = true
            } else {
                return nil
            }
            index += 1
        }
        guard digits > 0 else { return nil }
        let value = Double(mantissa) / powers[scale]
        return isNegative && mantissa != 0 ? -value : value
    }

    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]

    /// Digits without zeros at either end, and the power of ten of the last.
    private struct Decimal: Hashable {
        var isNegative = false
        var digits: [UInt8] = []
        var exponent = 0

        init?(_ text: String) {
            var sawPoint = false
            var bytes = Array(text.utf8)[...]
            if bytes.first == 0x2d {
                isNegative = true
                bytes = bytes.dropFirst()
            }
            while let byte = bytes.first, byte != 0x65, byte != 0x45 {
                bytes = bytes.dropFirst()
                if byte == 0x2e {
                    sawPoint = true
                    continue
                }
                guard byte &- 0x30 < 10 else { return nil }
                digits.append(byte &- 0x30)
                if sawPoint { exponent -= 1 }
            }
            if !bytes.isEmpty {
                guard let power = Int(String(decoding: bytes.dropFirst(), as: UTF8.self)),
                    abs(power) < 1_000_000
                else { return nil }
                exponent += power
            }
            digits = Array(digits.drop { $0 == 0 })
            while digits.last == 0 {
                digits.removeLast()
                exponent += 1
            }
            if digits.isEmpty {
                exponent = 0
                isNegative = false
            }
        }
    }
}
