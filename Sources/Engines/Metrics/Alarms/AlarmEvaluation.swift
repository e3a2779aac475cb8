import Vocabulary

/// One period of what an alarm watches.
struct AlarmPoint: Hashable, Sendable {
    var time: Int64
    /// Nil for a period without data.
    var value: Double?
    var sampleCount: Double?
    var isBreaching: Bool
    /// A percentile of too few samples to mean something.
    var isLowSample = false
    var upper: Double?
    var lower: Double?
}

/// What the periods of an evaluation range come to, before it is put into words.
struct AlarmOutcome: Hashable, Sendable {
    var state: AlarmState
    /// The points that were judged, newest first, missing ones with them.
    var judged: [AlarmPoint]
    /// How many periods without data were given a value.
    var filled: Int
}

/// M of N with missing data: AWS's rules as one pure function.
///
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
enum AlarmEvaluation {
    /// Periods looked at beyond the evaluation periods, in search of real data.
    static let extraPeriods = 2

    /// - Parameter range: every period of the evaluation range, newest first.
    static func judge(
        _ range: [AlarmPoint], rule: AlarmRule, previous: AlarmState
    ) -> AlarmOutcome {
        let wanted = rule.evaluationPeriods
        let needed = rule.datapointsToAlarm
        let real = range.filter { $0.value != nil }
        if rule.ignoresLowSamples, real.prefix(wanted).contains(where: \.isLowSample) {
            return AlarmOutcome(state: previous, judged: Array(real.prefix(wanted)), filled: 0)
        }
        if real.count >= wanted {
            let judged = Array(real.prefix(wanted))
            let breaching = judged.count(where: \.isBreaching)
            return AlarmOutcome(
                state: breaching >= needed ? .alarm : .ok, judged: judged, filled: 0)
        }
        let breaching = real.count(where: \.isBreaching)
        let missing = wanted - real.count
        let judged = judgedPoints(range, wanted: wanted)
        func outcome(_ state: AlarmState) -> AlarmOutcome {
            AlarmOutcome(state: state, judged: judged, filled: missing)
        }
        switch rule.missingData {
        case .breaching: return outcome(breaching + missing >= needed ? .alarm : .ok)
        case .notBreaching: return outcome(breaching >= needed ? .alarm : .ok)
        case .missing, .ignore:
            if breaching >= needed { return outcome(.alarm) }
            if breaching < real.count { return outcome(.ok) }
            if rule.missingData == .ignore { return outcome(previous) }
            if real.isEmpty { return outcome(.insufficientData) }
            // All that is there breaches. Where the oldest is old enough, later data cannot have
            // the alarm stay OK ("Avoiding premature transitions to alarm state").
            let oldest = range.prefix(wanted).lastIndex { $0.value != nil } ?? -1
            return outcome(oldest + 1 >= needed ? .alarm : previous)
        }
    }

    /// The real points of the range and, to make up `wanted`, the newest periods without data.
    private static func judgedPoints(_ range: [AlarmPoint], wanted: Int) -> [AlarmPoint] {
        var missing = wanted - range.count { $0.value != nil }
        return range.filter { point in
            if point.value != nil { return true }
            guard missing > 0 else { return false }
            missing -= 1
            return true
        }
    }

    /// Whether a value breaches.
    static func breaches(
        _ value: Double, _ comparison: AlarmComparison, threshold: Double?, lower: Double?,
        upper: Double?
    ) -> Bool {
        switch comparison {
        case .greaterThan: value > threshold ?? .infinity
        case .greaterThanOrEqual: value >= threshold ?? .infinity
        case .lessThan: value < threshold ?? -.infinity
        case .lessThanOrEqual: value <= threshold ?? -.infinity
        case .outsideBand: value < lower ?? -.infinity || value > upper ?? .infinity
        case .belowBand: value < lower ?? -.infinity
        case .aboveBand: value > upper ?? .infinity
        }
    }

    /// Whether a percentile of so few samples means nothing.
    ///
    /// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/percentiles-with-low-samples.html
    static func isLowSample(_ statistic: Statistic, count: Double) -> Bool {
        guard case .percentile(let percent) = statistic else { return false }
        let share = percent / 100
        if share >= 0.5 { return share < 1 && count < 10 / (1 - share) }
        return share > 0 && count < 10 / share
    }
}
