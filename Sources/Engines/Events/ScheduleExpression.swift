package import Vocabulary

/// When something fires by itself: `rate(5 minutes)`, `cron(0 12 * * ? *)` or, once,
/// `at(2026-01-02T03:04:05)`.
///
/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
/// https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
package enum ScheduleExpression: Hashable, Sendable {
    case rate(seconds: Int64)
    case cron(CronExpression)
    /// A time of day in the schedule's zone, as if it were UTC.
    case at(Instant)

    /// Nil if the text is no schedule. Rules know no `at`, and have a unit's number agree with its
    /// count; EventBridge Scheduler knows the one and does not mind the other.
    package init?(_ text: String, ofScheduler isScheduler: Bool = false) {
        guard text.hasSuffix(")") else { return nil }
        if isScheduler, text.hasPrefix("at(") {
            let time = text.dropFirst(3).dropLast()
            guard time.utf8.count == 19, let instant = Instant(iso8601: time) else { return nil }
            self = .at(instant)
            return
        }
        if text.hasPrefix("rate(") {
            guard
                let seconds = Self.rate(
                    text.dropFirst(5).dropLast(), mindsNumber: !isScheduler)
            else { return nil }
            self = .rate(seconds: seconds)
        } else if text.hasPrefix("cron("), let cron = CronExpression(text.dropFirst(5).dropLast()) {
            self = .cron(cron)
        } else {
            return nil
        }
    }

    private static func rate(_ text: Substring, mindsNumber: Bool) -> Int64? {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.allSatisfy({ $0 &- 0x30 < 10 }),
            let count = Int64(parts[0]), count > 0, count <= 1_000_000_000
        else { return nil }
        let units: [Substring: Int64] = ["minute": 60, "hour": 3600, "day": 86_400]
        let isPlural = parts[1].hasSuffix("s")
        if mindsNumber, isPlural == (count == 1) { return nil }
        return units[isPlural ? parts[1].dropLast() : parts[1]].map { $0 * count }
    }

    /// The first time after `time` at which it fires; nil if it never does again. A rate counts
    /// from `start`. `offset` tells how many seconds the zone is ahead of UTC at a time: local
    /// times that a change of the clock leaves out are left out, those it repeats count once.
    package func next(
        after time: Instant, start: Instant, offset: (Instant) -> Int = { _ in 0 }
    ) -> Instant? {
        switch self {
        case .rate(let seconds):
            if time < start { return start }
            let passed = (time.seconds - start.seconds) / seconds
            return Instant(seconds: start.seconds + (passed + 1) * seconds)
        case .at(let local):
            guard let found = Self.instant(of: local, offset), found > time else { return nil }
            return found
        case .cron(let cron):
            // A day earlier, for the zone may just have gone back.
            var local = time + .seconds(offset(time) - 86_400)
            while let next = cron.next(after: local) {
                if let found = Self.instant(of: next, offset), found > time { return found }
                local = next
            }
            return nil
        }
    }

    /// The moment at which clocks in the zone show `local`, the first of two; nil if none do.
    private static func instant(of local: Instant, _ offset: (Instant) -> Int) -> Instant? {
        // The zone's offsets around that time, the larger, and thus the earlier moment, first.
        let offsets = Set([-86_400, 0, 86_400].map { offset(local + .seconds($0)) })
        for seconds in offsets.sorted(by: >) {
            let moment = local - .seconds(seconds)
            if offset(moment) == seconds { return moment }
        }
        return nil
    }
}

/// Six fields: minutes, hours, day of month, month, day of week, year.
package struct CronExpression: Hashable, Sendable {
    static let years = 1970...2199

    private enum DayRule: Hashable, Sendable {
        case any
        case days(Set<Int>)
        /// The last day of the month, or that many days before it.
        case last(Int)
        /// The weekday of the month nearest to a day.
        case nearestWeekday(Int)
        /// The last such weekday of the month (1 is Sunday).
        case lastWeekday(Int)
        /// The n-th such weekday of the month.
        case nthWeekday(Int, Int)
    }

    private let minutes: Set<Int>
    private let hours: Set<Int>
    private let dayOfMonth: DayRule
    private let months: Set<Int>
    private let dayOfWeek: DayRule
    private let year: Set<Int>

    init?(_ text: Substring) {
        let fields = text.split(separator: " ")
        guard fields.count == 6,
            let minutes = Self.values(fields[0], 0...59),
            let hours = Self.values(fields[1], 0...23),
            let months = Self.values(fields[3], 1...12, names: Self.monthNames),
            let year = Self.values(fields[5], Self.years)
        else { return nil }
        // One of the two fields of days must leave the choice to the other.
        let isMonthOpen = fields[2] == "?"
        guard isMonthOpen != (fields[4] == "?") else { return nil }
        guard let dayOfMonth = isMonthOpen ? .any : Self.dayOfMonth(fields[2]),
            let dayOfWeek = isMonthOpen ? Self.dayOfWeek(fields[4]) : .any
        else { return nil }
        self.minutes = minutes
        self.hours = hours
        self.months = months
        self.year = year
        self.dayOfMonth = dayOfMonth
        self.dayOfWeek = dayOfWeek
    }

    private static let monthNames = [
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
    ]
    private static let dayNames = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]

    private static func number(
        _ text: some StringProtocol, _ range: ClosedRange<Int>, _ names: [String]
    ) -> Int? {
        if let index = names.firstIndex(of: text.uppercased()) { return index + 1 }
        guard text.utf8.allSatisfy({ $0 &- 0x30 < 10 }), let value = Int(text),
            range.contains(value)
        else { return nil }
        return value
    }

    /// Lists, ranges and steps.
    private static func values(
        _ text: Substring, _ range: ClosedRange<Int>, names: [String] = []
    ) -> Set<Int>? {
        var values: Set<Int> = []
        for item in text.split(separator: ",", omittingEmptySubsequences: false) {
            let parts = item.split(separator: "/", omittingEmptySubsequences: false)
            guard (1...2).contains(parts.count) else { return nil }
            let step = parts.count == 2 ? Int(parts[1]) ?? 0 : 1
            guard step > 0 else { return nil }
            var first = range.lowerBound
            var last = range.upperBound
            if parts[0] != "*" {
                let ends = parts[0].split(separator: "-", omittingEmptySubsequences: false)
                guard (1...2).contains(ends.count), let low = number(ends[0], range, names) else {
                    return nil
                }
                first = low
                if ends.count == 2 {
                    guard let high = number(ends[1], range, names) else { return nil }
                    last = high
                } else if parts.count == 1 {
                    last = low
                }
            }
            if first <= last {
                values.formUnion(stride(from: first, through: last, by: step))
            } else {
                // A range may pass the end: FRI-MON.
                values.formUnion(stride(from: first, through: range.upperBound, by: step))
                values.formUnion(stride(from: range.lowerBound, through: last, by: step))
            }
        }
        return values
    }

    private static func dayOfMonth(_ text: Substring) -> DayRule? {
        if text == "*" { return .any }
        if text == "L" { return .last(0) }
        if text.hasPrefix("L-"), let before = Int(text.dropFirst(2)), (0...30).contains(before) {
            return .last(before)
        }
        if text.hasSuffix("W"), let day = number(text.dropLast(), 1...31, []) {
            return .nearestWeekday(day)
        }
        return values(text, 1...31).map { .days($0) }
    }

    private static func dayOfWeek(_ text: Substring) -> DayRule? {
        if text == "*" { return .any }
        if text == "L" { return .days([7]) }
        if text.hasSuffix("L"), let day = number(text.dropLast(), 1...7, dayNames) {
            return .lastWeekday(day)
        }
        let parts = text.split(separator: "#", omittingEmptySubsequences: false)
        if parts.count == 2 {
            guard let day = number(parts[0], 1...7, dayNames), let nth = number(parts[1], 1...5, [])
            else { return nil }
            return .nthWeekday(day, nth)
        }
        return values(text, 1...7, names: dayNames).map { .days($0) }
    }

    // MARK: The next time

    package func next(after time: Instant) -> Instant? {
        let start = CivilTime(Instant(seconds: time.seconds - time.seconds % 60 + 60))
        for year in max(start.year, Self.years.lowerBound)...Self.years.upperBound
        where self.year.contains(year) {
            let isFirstYear = year == start.year
            for month in months.sorted() where !isFirstYear || month >= start.month {
                let isFirstMonth = isFirstYear && month == start.month
                for day in days(of: month, year) where !isFirstMonth || day >= start.day {
                    let isFirstDay = isFirstMonth && day == start.day
                    if let found = moment(on: day, month, year, from: isFirstDay ? start : nil) {
                        return found
                    }
                }
            }
        }
        return nil
    }

    private func moment(
        on day: Int, _ month: Int, _ year: Int, from start: CivilTime?
    ) -> Instant? {
        for hour in hours.sorted() where hour >= start?.hour ?? 0 {
            let isFirstHour = hour == start?.hour
            for minute in minutes.sorted() where !isFirstHour || minute >= start?.minute ?? 0 {
                return CivilTime(
                    year: year, month: month, day: day, hour: hour, minute: minute
                ).instant
            }
        }
        return nil
    }

    private func days(of month: Int, _ year: Int) -> [Int] {
        let next = month == 12 ? (year + 1, 1) : (year, month + 1)
        let length =
            CivilTime(year: next.0, month: next.1, day: 1).dayNumber
            - CivilTime(year: year, month: month, day: 1).dayNumber
        /// 1 is Sunday.
        func weekday(_ day: Int) -> Int {
            CivilTime(year: year, month: month, day: day).weekday + 1
        }
        switch dayOfMonth {
        case .any: break
        case .days(let days): return days.sorted().filter { $0 <= length }
        case .last(let before): return before < length ? [length - before] : []
        case .nearestWeekday(let day):
            guard day <= length else { return [] }
            switch weekday(day) {
            case 7: return [day > 1 ? day - 1 : day + 2]
            case 1: return [day < length ? day + 1 : day - 2]
            default: return [day]
            }
        case .lastWeekday, .nthWeekday: return []
        }
        let all = 1...length
        switch dayOfWeek {
        case .any: return Array(all)
        case .days(let days): return all.filter { days.contains(weekday($0)) }
        case .lastWeekday(let day): return all.last { weekday($0) == day }.map { [$0] } ?? []
        case .nthWeekday(let day, let nth):
            let found = all.filter { weekday($0) == day }
            return nth <= found.count ? [found[nth - 1]] : []
        case .last, .nearestWeekday: return []
        }
    }
}
