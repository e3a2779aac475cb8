/// A time series on its way through an expression.
struct MathSeries: Sendable {
    var times: [Int64] = []
    var values: [Double] = []
    var period: Int64
    var label: String
    /// What it was before anything was done to it: for labels, quotas and anomaly bands.
    var stat: MetricStatQuery?

    init(
        times: [Int64] = [], values: [Double] = [], period: Int64, label: String = "",
        stat: MetricStatQuery? = nil
    ) {
        self.times = times
        self.values = values
        self.period = period
        self.label = label
        self.stat = stat
    }

    /// Values that are not numbers (a division by zero) are as good as missing.
    func map(_ change: (Double) -> Double) -> MathSeries {
        var made = self
        made.times = []
        made.values = []
        made.times.reserveCapacity(times.count)
        made.values.reserveCapacity(times.count)
        for (time, value) in zip(times, values) {
            let new = change(value)
            guard new.isFinite else { continue }
            made.times.append(time)
            made.values.append(new)
        }
        return made
    }

    /// Where both have a value.
    func joined(with other: MathSeries, _ change: (Double, Double) -> Double) -> MathSeries {
        var made = self
        made.period = max(period, other.period)
        made.times = []
        made.values = []
        var a = 0
        var b = 0
        while a < times.count, b < other.times.count {
            if times[a] < other.times[b] {
                a += 1
            } else if other.times[b] < times[a] {
                b += 1
            } else {
                let new = change(values[a], other.values[b])
                if new.isFinite {
                    made.times.append(times[a])
                    made.values.append(new)
                }
                a += 1
                b += 1
            }
        }
        return made
    }
}

/// What a part of an expression comes to.
enum MathValue: Sendable {
    case scalar(Double)
    case series(MathSeries)
    case array([MathSeries])
    case text(String)
    case word(String)

    /// Its name in messages.
    var kind: String {
        switch self {
        case .scalar: "a scalar"
        case .series: "a time series"
        case .array: "an array of time series"
        case .text: "a string"
        case .word(let word): "'\(word)'"
        }
    }

    /// The series of it, where it is one or several.
    var seriesList: [MathSeries]? {
        switch self {
        case .series(let one): [one]
        case .array(let all): all
        default: nil
        }
    }

    /// The same change for each number in it.
    func map(
        _ change: (Double) -> Double
    ) -> MathValue? {
        switch self {
        case .scalar(let value): .scalar(change(value))
        case .series(let one): .series(one.map(change))
        case .array(let all): .array(all.map { $0.map(change) })
        case .text, .word: nil
        }
    }

    func mapSeries(_ change: (MathSeries) -> MathSeries) -> MathValue? {
        switch self {
        case .series(let one): .series(change(one))
        case .array(let all): .array(all.map(change))
        default: nil
        }
    }
}
