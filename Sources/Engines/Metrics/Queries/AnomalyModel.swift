/// What a metric usually is at a time of the day and of the week, learnt from up to two weeks.
///
/// A value is thought of as a level, which follows the last days, times a shape of the day, which
/// on weekends may be another. What the model does not explain tells how wide the band is: as wide
/// as that part of the day was wide, but never less than a quarter of the width of all.
struct AnomalyModel: Sendable {
    static let trainingSeconds: Int64 = 14 * 86_400
    /// Fewer points than this teach nothing.
    static let pointsMin = 12
    private static let slots = 48
    private static let slotSeconds: Int64 = 86_400 / Int64(slots)
    /// A day counts half of what the one five days later counts.
    private static let halfLife = 5.0 * 86_400

    private struct Slot {
        var weight = 0.0
        var sum = 0.0
        var squares = 0.0

        mutating func add(_ value: Double, _ by: Double) {
            weight += by
            sum += by * value
            squares += by * value * value
        }
        var mean: Double { sum / weight }
        var deviation: Double { max(0, squares / weight - mean * mean).squareRoot() }
    }

    private let level: Double
    private let deviation: Double
    /// By half hours of the day, on working days and on weekends.
    private var days: [[Slot]]
    private let hasDays: Bool
    private let hasWeekends: Bool

    init?(times: [Int64], values: [Double]) {
        guard times.count >= Self.pointsMin, let last = times.last, let first = times.first else {
            return nil
        }
        // A few wild values must not widen the band: they count as what nearly all stay within.
        let sorted = values.sorted()
        let low = sorted[sorted.count / 100]
        let high = sorted[sorted.count - 1 - sorted.count / 100]
        let spread = max(high - low, 0)
        let bounds = (low - spread, high + spread)
        var all = Slot()
        var days = [[Slot]](
            repeating: [Slot](repeating: Slot(), count: Self.slots), count: 2)
        for (time, value) in zip(times, values) {
            let weight = Self.weight(Double(last - time))
            let value = min(max(value, bounds.0), bounds.1)
            all.add(value, weight)
            days[Self.isWeekend(time) ? 1 : 0][Self.slot(time)].add(value, weight)
        }
        level = all.mean
        deviation = all.deviation
        hasDays = last - first >= 2 * 86_400
        hasWeekends = last - first >= 9 * 86_400
        self.days = days
    }

    /// Two to the power of minus the share, without the library's: close enough for a weight.
    private static func weight(_ age: Double) -> Double {
        let halves = age / halfLife
        let whole = halves.rounded(.down)
        var weight = 1.0
        for _ in 0..<Int(whole) { weight /= 2 }
        return weight * (1 - (halves - whole) / 2)
    }

    private static func slot(_ time: Int64) -> Int { Int(time % 86_400 / slotSeconds) }

    private static func isWeekend(_ time: Int64) -> Bool {
        // 1970 began on a Thursday.
        let day = (time / 86_400 + 4) % 7
        return day == 0 || day == 6
    }

    /// What is expected at a time, and how far from it things usually are.
    func expected(at time: Int64) -> (value: Double, deviation: Double) {
        guard hasDays else { return (level, width(deviation)) }
        let slot = Self.slot(time)
        var joined = Slot()
        // The neighbours count a little, so that the band has no steps.
        for (offset, share) in [(-1, 0.25), (0, 1.0), (1, 0.25)] {
            let place = (slot + offset + Self.slots) % Self.slots
            for kind in 0..<2 where !hasWeekends || (kind == 1) == Self.isWeekend(time) {
                let one = days[kind][place]
                joined.weight += one.weight * share
                joined.sum += one.sum * share
                joined.squares += one.squares * share
            }
        }
        guard joined.weight > 0 else { return (level, width(deviation)) }
        return (joined.mean, width(max(joined.deviation, deviation / 4)))
    }

    /// Even what never changed may change by a hair.
    private func width(_ deviation: Double) -> Double {
        max(deviation, abs(level) * 1e-3, 1e-9)
    }
}

extension MathEvaluator {
    /// ANOMALY_DETECTION_BAND(metric, width): the upper and the lower bound.
    mutating func band(
        _ arguments: [MathValue], _ query: MetricDataQuery
    ) throws(MetricQueryError) -> [MathSeries] {
        guard case .series(let watched) = arguments[0] else {
            throw Self.wrong("ANOMALY_DETECTION_BAND", arguments[0])
        }
        var width = 2.0
        if arguments.count > 1 {
            guard case .scalar(let number) = arguments[1], number > 0 else {
                throw Self.wrong("ANOMALY_DETECTION_BAND", arguments[1])
            }
            width = number
        }
        let times = times(period: watched.period)
        var upper = watched
        upper.label = "\(watched.label) High"
        upper.times = []
        upper.values = []
        var lower = upper
        lower.label = "\(watched.label) Low"
        guard let first = times.first else { return [upper, lower] }
        let past = try history(watched, before: first)
        guard let model = AnomalyModel(times: past.times, values: past.values) else {
            note("AnomalyDetectionTraining", "There are too few data to learn from yet")
            return [upper, lower]
        }
        for time in times {
            let (value, deviation) = model.expected(at: time)
            upper.times.append(time)
            upper.values.append(value + width * deviation)
            lower.times.append(time)
            lower.values.append(value - width * deviation)
        }
        return [upper, lower]
    }

    /// Up to two weeks of a metric (or of an expression) before a time; what the request itself
    /// covers, where there is nothing before.
    private mutating func history(
        _ watched: MathSeries, before end: Int64
    ) throws(MetricQueryError) -> MetricSeries {
        guard let stat = watched.stat else {
            return MetricSeries(times: watched.times, values: watched.values)
        }
        let from = end - AnomalyModel.trainingSeconds
        var past: MetricSeries
        do throws(MetricStoreError) {
            past = try context.store.series(
                of: stat.metric, in: context.scope, unit: stat.unit, statistic: stat.statistic,
                period: max(stat.period, 60), from: from - from % 60, to: end)
        } catch {
            throw MetricQueryError("Metrics could not be read: \(error)")
        }
        if past.count < AnomalyModel.pointsMin {
            past.times += watched.times
            past.values += watched.values
        }
        let excluded = context.anomalyExclusions(stat)
        guard !excluded.isEmpty else { return past }
        var kept = MetricSeries()
        for (time, value) in zip(past.times, past.values)
        where !excluded.contains(where: { $0.contains(time) }) {
            kept.times.append(time)
            kept.values.append(value)
        }
        return kept
    }
}
