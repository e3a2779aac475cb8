/// A moment, in nanoseconds since 1970-01-01T00:00:00Z. Holds 1677 to 2262.
package struct Instant: Hashable, Comparable, Sendable {
    package let nanoseconds: Int64

    package init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }
    package init(milliseconds: Int64) {
        nanoseconds = milliseconds.multipliedSaturating(by: 1_000_000)
    }
    package init(seconds: Int64) { nanoseconds = seconds.multipliedSaturating(by: 1_000_000_000) }
    /// Whole milliseconds are kept; beyond the type's range it saturates; NaN is the epoch.
    package init(secondsSince1970 seconds: Double) {
        let milliseconds = (seconds * 1000).rounded()
        if milliseconds.isNaN {
            self.init(nanoseconds: 0)
        } else if abs(milliseconds) > 9.2e12 {
            self.init(nanoseconds: milliseconds < 0 ? .min : .max)
        } else {
            self.init(milliseconds: Int64(milliseconds))
        }
    }

    package var seconds: Int64 { Self.floorDivide(nanoseconds, 1_000_000_000) }
    package var milliseconds: Int64 { Self.floorDivide(nanoseconds, 1_000_000) }
    package var secondsSince1970: Double { Double(milliseconds) / 1000 }

    package static func < (a: Instant, b: Instant) -> Bool { a.nanoseconds < b.nanoseconds }
    package static func - (a: Instant, b: Instant) -> Duration {
        .nanoseconds(a.nanoseconds) - .nanoseconds(b.nanoseconds)
    }
    package static func + (a: Instant, b: Duration) -> Instant {
        let (seconds, attoseconds) = b.components
        let nanoseconds = seconds.multipliedSaturating(by: 1_000_000_000)
            .addingSaturating(attoseconds / 1_000_000_000)
        return Instant(nanoseconds: a.nanoseconds.addingSaturating(nanoseconds))
    }
    package static func - (a: Instant, b: Duration) -> Instant { a + (.zero - b) }

    fileprivate static func floorDivide(_ a: Int64, _ b: Int64) -> Int64 {
        let quotient = a / b
        return a % b < 0 ? quotient - 1 : quotient
    }
}

extension Int64 {
    fileprivate func multipliedSaturating(by other: Int64) -> Int64 {
        let (result, overflow) = multipliedReportingOverflow(by: other)
        return overflow ? ((self < 0) == (other < 0) ? .max : .min) : result
    }
    fileprivate func addingSaturating(_ other: Int64) -> Int64 {
        let (result, overflow) = addingReportingOverflow(other)
        return overflow ? (other < 0 ? .min : .max) : result
    }
}

/// Year, month, day and time of day in UTC (proleptic Gregorian calendar).
///
/// The conversion is Howard Hinnant's `days_from_civil`; it needs no Foundation and no locale.
package struct CivilTime: Hashable, Sendable {
    package var year: Int
    package var month: Int
    package var day: Int
    package var hour: Int
    package var minute: Int
    package var second: Int
    package var nanosecond: Int

    package init(
        year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0,
        nanosecond: Int = 0
    ) {
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
        self.nanosecond = nanosecond
    }

    package init(_ instant: Instant) {
        let seconds = Int(instant.seconds)
        nanosecond = Int(instant.nanoseconds - Int64(seconds) * 1_000_000_000)
        let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
        let rest = seconds - days * 86_400
        hour = rest / 3600
        minute = rest / 60 % 60
        second = rest % 60
        let z = days + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let doe = z - era * 146_097
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100)
        let mp = (5 * doy + 2) / 153
        day = doy - (153 * mp + 2) / 5 + 1
        month = mp < 10 ? mp + 3 : mp - 9
        year = yoe + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// Days since 1970-01-01.
    package var dayNumber: Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yoe = y - era * 400
        let doy = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy
        return era * 146_097 + doe - 719_468
    }

    package var instant: Instant {
        let seconds = Int64(dayNumber) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        guard !overflow else { return Instant(nanoseconds: seconds < 0 ? .min : .max) }
        return Instant(nanoseconds: whole + Int64(nanosecond))
    }

    /// 0 is Sunday.
    package var weekday: Int { ((dayNumber % 7) + 11) % 7 }
}
