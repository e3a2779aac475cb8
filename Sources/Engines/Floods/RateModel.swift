import Vocabulary

/// How many requests a second are usual, learned from half seconds: of the last hour, of days, and
/// at each hour of the week.
struct RateModel: Sendable, Equatable {
    static let slots = 168
    private static let hourHalfLife = 1_200.0
    private static let dayHalfLife = 86_400.0

    /// A mean that forgets, and how far values lie from it.
    struct Average: Sendable, Equatable {
        var mean = 0.0
        var variance = 0.0
        /// Seconds that it has seen, in full until it has seen its share.
        var seconds = 0.0

        mutating func add(_ value: Double, seconds span: Double, halfLife: Double) {
            seconds += span
            // While young it is a plain mean: the first minutes count whole.
            let aging = 1 - Double.exp2Of(-span / halfLife)
            let share = max(aging, span / seconds)
            let distance = value - mean
            mean += share * distance
            variance = (1 - share) * (variance + share * distance * distance)
        }
    }

    struct Slot: Sendable, Equatable {
        var mean = 0.0
        /// Seconds watched in this hour of the week; its weeks, in effect.
        var seconds = 0.0
    }

    private(set) var hour = Average()
    private(set) var days = Average()
    private(set) var weekly = [Slot](repeating: Slot(), count: slots)

    /// Seconds of quiet traffic that were learned from.
    var learnedSeconds: Double { days.seconds }

    mutating func learn(_ rate: Double, seconds: Double, at time: Instant) {
        hour.add(rate, seconds: seconds, halfLife: Self.hourHalfLife)
        days.add(rate, seconds: seconds, halfLife: Self.dayHalfLife)
        let slot = Self.slot(of: time)
        weekly[slot].seconds += seconds
        // An hour of the week is known after its first time, and follows over some weeks.
        let share = max(seconds / weekly[slot].seconds, seconds / (4 * 3_600))
        weekly[slot].mean += share * (rate - weekly[slot].mean)
    }

    /// The usual rate at this time, and how far it usually strays.
    func usual(at time: Instant) -> (rate: Double, deviation: Double) {
        (max(hour.mean, seasonal(at: time)), max(0, hour.variance).squareRoot())
    }

    /// The rate that whole days and this hour of the week know of: it does not follow a slow rise.
    func lasting(at time: Instant) -> Double {
        max(days.mean, seasonal(at: time))
    }

    /// What this hour of the week has seen in weeks before, or the hour beside it about to begin.
    private func seasonal(at time: Instant) -> Double {
        let slot = Self.slot(of: time)
        let minute = time.seconds % 3_600 / 60
        var rate = known(slot)
        if minute >= 50 { rate = max(rate, known((slot + 1) % Self.slots)) }
        if minute < 10 { rate = max(rate, known((slot + Self.slots - 1) % Self.slots)) }
        return rate
    }

    /// Only what was seen for most of an hour counts, which this very hour has not been.
    private func known(_ slot: Int) -> Double {
        weekly[slot].seconds >= 5_400 ? weekly[slot].mean : 0
    }

    /// The week begins with Thursday, as 1970 did.
    private static func slot(of time: Instant) -> Int {
        Int(time.seconds / 3_600 % Int64(slots) + Int64(slots)) % slots
    }

    init() {}

    // MARK: As it is kept

    init(numbers: [Double]) {
        guard numbers.count == 6 + 2 * Self.slots else { return }
        hour = Average(mean: numbers[0], variance: numbers[1], seconds: numbers[2])
        days = Average(mean: numbers[3], variance: numbers[4], seconds: numbers[5])
        for slot in 0..<Self.slots {
            weekly[slot] = Slot(
                mean: numbers[6 + 2 * slot], seconds: numbers[7 + 2 * slot])
        }
    }

    var numbers: [Double] {
        [hour.mean, hour.variance, hour.seconds, days.mean, days.variance, days.seconds]
            + weekly.flatMap { [$0.mean, $0.seconds] }
    }
}
