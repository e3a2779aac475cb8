import Matching
import Vocabulary

/// A number of a condition, compared exactly where both sides are whole.
struct NumericValue: Sendable, Hashable {
    private let double: Double
    private let whole: Int64?

    init?(_ text: String) {
        let isPlain = text.utf8.allSatisfy {
            $0 &- 0x30 < 10 || $0 == 0x2d || $0 == 0x2b || $0 == 0x2e || $0 | 0x20 == 0x65
        }
        guard isPlain, let value = Double(text), value.isFinite else { return nil }
        double = value
        whole = Int64(text)
    }

    static func compare(_ a: NumericValue, _ b: NumericValue) -> Order {
        if let x = a.whole, let y = b.whole { return Order(x, y) }
        return Order(a.double, b.double)
    }
}

/// How two values stand to each other.
enum Order: Sendable {
    case less, same, greater

    init<T: Comparable>(_ a: T, _ b: T) {
        self = a < b ? .less : a == b ? .same : .greater
    }
}

/// A moment of a condition: ISO 8601 in the W3C's profile (a year, year and month, a date, or a
/// date and time), or seconds since 1970. Leniently read, as IAM does: parts may lack leading
/// zeros, and a time without offset is UTC.
struct DateValue: Sendable, Hashable {
    let seconds: Int64
    let nanoseconds: Int64

    init?(_ text: String) {
        var reader = DateReader(Array(text.utf8))
        let isISO = text.utf8.contains { $0 | 0x20 == 0x74 || $0 == 0x2d }
        guard let value = isISO ? reader.iso() : reader.epoch() else { return nil }
        (seconds, nanoseconds) = value
    }

    static func compare(_ a: DateValue, _ b: DateValue) -> Order {
        a.seconds == b.seconds
            ? Order(a.nanoseconds, b.nanoseconds) : Order(a.seconds, b.seconds)
    }
}

private struct DateReader {
    private let bytes: [UInt8]
    private var index = 0

    // The years a signed 64-bit count of milliseconds can hold, which is what IAM's reader takes.
    private static let yearMin = -292_275_054
    private static let yearMax = 292_278_993

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Whole or fractional seconds since 1970.
    mutating func epoch() -> (Int64, Int64)? {
        guard let seconds = digits(max: 19).flatMap({ Int64($0.text) }) else { return nil }
        guard let nanoseconds = fraction(), index == bytes.count else { return nil }
        return (seconds, nanoseconds)
    }

    mutating func iso() -> (Int64, Int64)? {
        let isNegative = take(UInt8(ascii: "-"))
        guard var year = digits(max: 9)?.value else { return nil }
        if isNegative { year = -year }
        guard (Self.yearMin...Self.yearMax).contains(year) else { return nil }
        var civil = CivilTime(year: year, month: 1, day: 1)
        if take(UInt8(ascii: "-")) {
            guard let month = digits(max: 2)?.value, (1...12).contains(month) else { return nil }
            civil.month = month
            if take(UInt8(ascii: "-")) {
                guard let day = digits(max: 2)?.value, (1...31).contains(day) else { return nil }
                civil.day = day
            }
        }
        var nanoseconds: Int64 = 0
        var offset = 0
        if take(UInt8(ascii: "T")) || take(UInt8(ascii: "t")), index < bytes.count {
            guard let hour = digits(max: 2)?.value, hour <= 23 else { return nil }
            civil.hour = hour
            if take(UInt8(ascii: ":")) {
                guard let minute = digits(max: 2)?.value, minute <= 59 else { return nil }
                civil.minute = minute
                if take(UInt8(ascii: ":")) {
                    guard let second = digits(max: 2)?.value, second <= 59 else { return nil }
                    civil.second = second
                    guard let value = fraction() else { return nil }
                    nanoseconds = value
                }
            }
            guard let zone = zone() else { return nil }
            offset = zone
        }
        guard index == bytes.count else { return nil }
        let time = civil.hour * 3600 + civil.minute * 60 + civil.second - offset
        return (Int64(civil.dayNumber) * 86_400 + Int64(time), nanoseconds)
    }

    /// Seconds east of UTC; none is UTC.
    private mutating func zone() -> Int? {
        if index == bytes.count || take(UInt8(ascii: "Z")) || take(UInt8(ascii: "z")) { return 0 }
        let isWest = take(UInt8(ascii: "-"))
        guard isWest || take(UInt8(ascii: "+")), let hours = digits(max: 2), hours.text.count == 2,
            hours.value <= 23
        else { return nil }
        var seconds = hours.value * 3600
        if take(UInt8(ascii: ":")) || index < bytes.count {
            guard let minutes = digits(max: 2), minutes.text.count == 2, minutes.value <= 59
            else { return nil }
            seconds += minutes.value * 60
        }
        return isWest ? -seconds : seconds
    }

    /// Nanoseconds after a point; 0 without one. More than nine digits are refused.
    private mutating func fraction() -> Int64? {
        guard take(UInt8(ascii: ".")) else { return 0 }
        guard let part = digits(max: 9) else { return nil }
        if index < bytes.count, bytes[index] &- 0x30 < 10 { return nil }
        var value = Int64(part.value)
        for _ in part.text.count..<9 { value *= 10 }
        return value
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    /// One to `max` digits; the value is meant for at most 18 of them.
    private mutating func digits(max: Int) -> (text: String, value: Int)? {
        let start = index
        while index < bytes.count, index - start < max, bytes[index] &- 0x30 < 10 { index += 1 }
        guard index > start else { return nil }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        return (text, Int(text) ?? .max)
    }
}

/// An address range of a condition.
enum AddressRange {
    static func isInvalid(_ text: String) -> Bool { CIDR(text) == nil }
}
