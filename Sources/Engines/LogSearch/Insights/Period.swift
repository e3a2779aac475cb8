/// A length of time in a calendar: what `bin` and its like cut times into.
struct Period: Hashable, Sendable {
    enum Unit: String, Sendable {
        case millisecond = "ms"
        case second = "s"
        case minute = "m"
        case hour = "h"
        case day = "d"
        case week = "w"
        case month = "mo"
        case quarter = "q"
        case year = "y"

        init?(_ text: String) {
            switch text.lowercased() {
            case "ms", "msec", "millisecond", "milliseconds": self = .millisecond
            case "s", "sec", "second", "seconds": self = .second
            case "m", "min", "minute", "minutes": self = .minute
            case "h", "hr", "hour", "hours": self = .hour
            case "d", "day", "days": self = .day
            case "w", "week", "weeks": self = .week
            case "mo", "mon", "month", "months": self = .month
            case "q", "qtr", "quarter", "quarters": self = .quarter
            case "y", "yr", "year", "years": self = .year
            default: return nil
            }
        }
    }

    let count: Int64
    let unit: Unit

    init(_ count: Int64, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }

    /// From the `count unit` that readers of queries write.
    init?(_ text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let count = Int64(parts[0]), count > 0,
            let unit = Unit(rawValue: String(parts[1]))
        else { return nil }
        self.init(count, unit)
    }

    /// Nil for months and longer, which are not all of one length.
    var milliseconds: Int64? {
        switch unit {
        case .millisecond: count
        case .second: count * 1_000
        case .minute: count * 60_000
        case .hour: count * 3_600_000
        case .day: count * 86_400_000
        case .week: count * 604_800_000
        case .month, .quarter, .year: nil
        }
    }

    private var months: Int64 {
        switch unit {
        case .quarter: count * 3
        case .year: count * 12
        default: count
        }
    }

    /// Weeks begin on Mondays; 1970 began on a Thursday.
    private static let firstMonday: Int64 = 4 * 86_400_000

    func floor(_ time: Int64) -> Int64 {
        if let length = milliseconds {
            let start = unit == .week ? Self.firstMonday : 0
            return TimeText.floor(time - start, length) + start
        }
        let civil = TimeText.civil(days: TimeText.floor(time, 86_400_000) / 86_400_000)
        let month = TimeText.floor((civil.year - 1970) * 12 + civil.month - 1, months)
        return Self.start(month: month)
    }

    func ceil(_ time: Int64) -> Int64 {
        let start = floor(time)
        guard start < time else { return time }
        if let length = milliseconds { return start + length }
        let civil = TimeText.civil(days: TimeText.floor(start, 86_400_000) / 86_400_000)
        return Self.start(month: (civil.year - 1970) * 12 + civil.month - 1 + months)
    }

    /// The moment at which a month since January 1970 begins.
    private static func start(month: Int64) -> Int64 {
        let year = TimeText.floor(month, 12) / 12
        return TimeText.days(year: 1970 + year, month: month - year * 12 + 1, day: 1) * 86_400_000
    }
}
