import Glibc
import Vocabulary

/// Functions of numbers and of single series.
enum MathFunctions {
    static func power(_ one: Double, _ other: Double) -> Double { pow(one, other) }

    /// Functions that change each number by itself.
    static let simple: [String: @Sendable (Double) -> Double] = [
        "ABS": { abs($0) }, "CEIL": { $0.rounded(.up) }, "FLOOR": { $0.rounded(.down) },
        // Of what has no logarithm, the result is missing.
        "LOG": { $0 > 0 ? log($0) : .nan }, "LOG10": { $0 > 0 ? log10($0) : .nan },
    ]

    /// Parts of the time of each period, in UTC.
    static let calendar: [String: @Sendable (Int64) -> Double] = [
        "EPOCH": { Double($0) },
        "YEAR": { Double(CivilTime(Instant(seconds: $0)).year) },
        "MONTH": { Double(CivilTime(Instant(seconds: $0)).month) },
        "DATE": { Double(CivilTime(Instant(seconds: $0)).day) },
        // Monday is 1, Sunday 7.
        "DAY": { time in
            let day = CivilTime(Instant(seconds: time)).weekday
            return Double(day == 0 ? 7 : day)
        },
        "HOUR": { Double(CivilTime(Instant(seconds: $0)).hour) },
        "MINUTE": { Double(CivilTime(Instant(seconds: $0)).minute) },
    ]

    /// Functions of each value and the one before it.
    static let stepwise: Set<String> = ["DIFF", "DIFF_TIME", "RATE"]

    static func step(_ name: String, _ series: MathSeries) -> MathSeries {
        var made = series
        made.times = Array(series.times.dropFirst())
        made.values = (0..<made.times.count).map { index in
            let seconds = Double(series.times[index + 1] - series.times[index])
            let difference = series.values[index + 1] - series.values[index]
            switch name {
            case "DIFF": return difference
            case "DIFF_TIME": return seconds
            default: return difference / seconds
            }
        }
        return made
    }

    static func runningSum(_ series: MathSeries) -> MathSeries {
        var sum = 0.0
        return series.map { value in
            sum += value
            return sum
        }
    }

    /// Functions that sum up: the values of one series to a number, or of several to one series.
    static let summing: Set<String> = [
        "AVG", "MAX", "MIN", "SUM", "STDDEV", "DATAPOINT_COUNT",
    ]

    static func summary(_ name: String, _ values: [Double]) -> Double {
        switch name {
        case "SUM": return values.reduce(0, +)
        case "AVG": return values.isEmpty ? .nan : values.reduce(0, +) / Double(values.count)
        case "MAX": return values.max() ?? .nan
        case "MIN": return values.min() ?? .nan
        case "DATAPOINT_COUNT": return Double(values.count)
        default:
            guard !values.isEmpty else { return .nan }
            let mean = values.reduce(0, +) / Double(values.count)
            let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
            return (squares / Double(values.count)).squareRoot()
        }
    }

    /// Of several series: at each time, of those that have a value then.
    static func across(_ name: String, _ all: [MathSeries], period: Int64) -> MathSeries {
        guard let first = all.first else { return MathSeries(period: period) }
        var made = MathSeries(period: all.map(\.period).max() ?? period)
        if name == "SUM" || name == "AVG", all.allSatisfy({ $0.times == first.times }) {
            // The usual case, without sorting: all have the same times.
            var sums = first.values
            for one in all.dropFirst() {
                for index in sums.indices { sums[index] += one.values[index] }
            }
            made.times = first.times
            made.values = name == "SUM" ? sums : sums.map { $0 / Double(all.count) }
            return made
        }
        var byTime: [Int64: [Double]] = [:]
        for one in all {
            for (time, value) in zip(one.times, one.values) {
                byTime[time, default: []].append(value)
            }
        }
        for time in byTime.keys.sorted() {
            let value = summary(name, byTime[time] ?? [])
            guard value.isFinite else { continue }
            made.times.append(time)
            made.values.append(value)
        }
        return made
    }

    /// What to put where nothing is.
    enum Filling {
        case constant(Double)
        case last
        case linear
        case series(MathSeries)
    }

    static func fill(_ series: MathSeries, times: [Int64], _ filling: Filling) -> MathSeries {
        var known: [Int64: Double] = [:]
        for (time, value) in zip(series.times, series.values) { known[time] = value }
        var fillers: [Int64: Double] = [:]
        if case .series(let other) = filling {
            for (time, value) in zip(other.times, other.values) { fillers[time] = value }
        }
        var made = series
        made.times = []
        made.values = []
        var last: (time: Int64, value: Double)?
        var next = 0
        for time in times {
            while next < series.times.count, series.times[next] < time { next += 1 }
            var value = known[time]
            if let value { last = (time, value) }
            if value == nil {
                switch filling {
                case .constant(let constant): value = constant
                case .last: value = last?.value
                case .series: value = fillers[time]
                case .linear:
                    if let last, next < series.times.count {
                        let share =
                            Double(time - last.time) / Double(series.times[next] - last.time)
                        value = last.value + (series.values[next] - last.value) * share
                    }
                }
            }
            guard let value else { continue }
            made.times.append(time)
            made.values.append(value)
        }
        return made
    }
}
