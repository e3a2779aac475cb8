import Vocabulary

/// Seconds since 1970 from `2024-01-31T10:20:30Z` (any separator before the time, an optional
/// fraction, UTC), without allocation; nil for anything else.
func logSeconds(_ run: ByteRun) -> Int64? {
    guard run.count >= 19, let start = run.start else { return nil }
    func digits(_ from: Int, _ count: Int) -> Int? {
        var value = 0
        for index in from..<from + count {
            let digit = start[index] &- 0x30
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
        }
        return value
    }
    guard start[4] == 0x2d, start[7] == 0x2d, start[13] == 0x3a, start[16] == 0x3a,
        let year = digits(0, 4), let month = digits(5, 2), let day = digits(8, 2),
        let hour = digits(11, 2), let minute = digits(14, 2), let second = digits(17, 2),
        (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second <= 60
    else { return nil }
    let days = CivilTime(year: year, month: month, day: day).dayNumber
    return Int64(days) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
}
