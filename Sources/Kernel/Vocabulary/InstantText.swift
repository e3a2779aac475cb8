// The three ways AWS writes a moment: ISO 8601, HTTP dates and the compact form of signatures.

private func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return digits.count >= width
        ? digits : String(repeating: "0", count: width - digits.count) + digits
}

private let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
private let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
]

extension Instant {
    /// `2015-08-30T12:36:00Z`
    package var iso8601: String {
        let t = CivilTime(self)
        return "\(padded(t.year, 4))-\(padded(t.month, 2))-\(padded(t.day, 2))T"
            + "\(padded(t.hour, 2)):\(padded(t.minute, 2)):\(padded(t.second, 2))Z"
    }

    /// `2015-08-30T12:36:00.123Z`
    package var iso8601Milliseconds: String {
        let t = CivilTime(self)
        return "\(iso8601.dropLast()).\(padded(t.nanosecond / 1_000_000, 3))Z"
    }

    /// `20150830T123600Z`, as in `X-Amz-Date`.
    package var basic8601: String {
        let t = CivilTime(self)
        return "\(padded(t.year, 4))\(padded(t.month, 2))\(padded(t.day, 2))T"
            + "\(padded(t.hour, 2))\(padded(t.minute, 2))\(padded(t.second, 2))Z"
    }

    /// `Sun, 30 Aug 2015 12:36:00 GMT` (RFC 9110, IMF-fixdate).
    package var httpDate: String {
        let t = CivilTime(self)
        return "\(weekdays[t.weekday]), \(padded(t.day, 2)) \(months[t.month - 1]) "
            + "\(padded(t.year, 4)) "
            + "\(padded(t.hour, 2)):\(padded(t.minute, 2)):\(padded(t.second, 2)) GMT"
    }

    /// Reads `2015-08-30T12:36:00Z`, with optional fraction and numeric offset, `2015-08-30` alone
    /// and the basic form `20150830T123600Z`. Returns nil for anything else.
    package init?(iso8601 text: some StringProtocol) {
        var reader = DigitReader(bytes: Array(text.utf8))
        guard let year = reader.number(4) else { return nil }
        let extended = reader.skip(UInt8(ascii: "-"))
        guard let month = reader.number(2) else { return nil }
        if extended, !reader.skip(UInt8(ascii: "-")) { return nil }
        guard let day = reader.number(2) else { return nil }
        var civil = CivilTime(year: year, month: month, day: day)
        var offset = 0
        if !reader.atEnd {
            guard reader.skip(UInt8(ascii: "T")) || reader.skip(UInt8(ascii: " ")),
                let hour = reader.number(2)
            else { return nil }
            if extended, !reader.skip(UInt8(ascii: ":")) { return nil }
            guard let minute = reader.number(2) else { return nil }
            if extended, !reader.skip(UInt8(ascii: ":")) { return nil }
            guard let second = reader.number(2) else { return nil }
            civil.hour = hour
            civil.minute = minute
            civil.second = second
            if reader.skip(UInt8(ascii: ".")) {
                guard let fraction = reader.fraction() else { return nil }
                civil.nanosecond = fraction
            }
            if !reader.skip(UInt8(ascii: "Z")), !reader.atEnd {
                let sign = reader.skip(UInt8(ascii: "+")) ? 1 : -1
                if sign < 0, !reader.skip(UInt8(ascii: "-")) { return nil }
                guard let hours = reader.number(2) else { return nil }
                _ = reader.skip(UInt8(ascii: ":"))
                guard let minutes = reader.number(2), hours < 24, minutes < 60 else { return nil }
                offset = sign * (hours * 3600 + minutes * 60)
            }
        }
        guard reader.atEnd, civil.isValid else { return nil }
        self = civil.instant - .seconds(offset)
    }

    /// Reads `Sun, 30 Aug 2015 12:36:00 GMT`; the weekday is not checked.
    package init?(httpDate text: some StringProtocol) {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[0].hasSuffix(","), parts[5] == "GMT" || parts[5] == "UTC",
            let day = Int(parts[1]), let month = months.firstIndex(of: String(parts[2])),
            let year = Int(parts[3])
        else { return nil }
        let time = parts[4].split(separator: ":")
        guard time.count == 3, let hour = Int(time[0]), let minute = Int(time[1]),
            let second = Int(time[2])
        else { return nil }
        let civil = CivilTime(
            year: year, month: month + 1, day: day, hour: hour, minute: minute, second: second)
        guard civil.isValid else { return nil }
        self = civil.instant
    }
}

extension CivilTime {
    /// Whether every part lies in its range, a leap second included.
    package var isValid: Bool {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (0...9999).contains(year) && (1...12).contains(month)
            && (1...lengths[month - 1]).contains(day)
            && (0...23).contains(hour) && (0...59).contains(minute) && (0...60).contains(second)
    }
}

private struct DigitReader {
    let bytes: [UInt8]
    var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var atEnd: Bool { index == bytes.count }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    mutating func number(_ digits: Int) -> Int? {
        guard index + digits <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[index..<index + digits] {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        index += digits
        return value
    }

    /// One or more digits as nanoseconds; beyond nine they are dropped.
    mutating func fraction() -> Int? {
        var value = 0
        var digits = 0
        while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
            if digits < 9 {
                value = value * 10 + Int(bytes[index] - 0x30)
                digits += 1
            }
            index += 1
        }
        guard digits > 0 else { return nil }
        while digits < 9 {
            value *= 10
            digits += 1
        }
        return value
    }
}
