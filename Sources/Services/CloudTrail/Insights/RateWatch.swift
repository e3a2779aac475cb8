/// How often an API was called in the days before.
package struct RateBaseline: Hashable, Sendable {
    /// How much of those days is known, in minutes.
    package var minutes: Int64
    package var total: Int64
    /// In how many minutes it was called nearly as often as in the one that is judged.
    package var similarMinutes: Int

    package init(minutes: Int64, total: Int64, similarMinutes: Int) {
        self.minutes = minutes
        self.total = total
        self.similarMinutes = similarMinutes
    }

    package var average: Double { minutes > 0 ? Double(total) / Double(minutes) : 0 }
}

/// When an API's rate is unusual: a pure rule over whole minutes.
///
/// A minute is unusual when there are many calls, several times more than are usual, further from
/// the average than chance explains, and nothing of the like was seen in the days before. So a job
/// that runs every hour is usual, however seldom it is on average, and so is a rate that grows
/// slowly: each step has the last one to be measured by.
package enum RateRule {
    /// Minutes before the start that are compared: seven days.
    /// https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-insights-fields-trails.html
    package static let baselineMinutes: Int64 = 10_080
    /// Fewer calls in a minute are never unusual.
    package static let callsMin: Int64 = 20
    package static let timesAverage = 4.0
    package static let deviations = 6.0
    /// A minute with this share of the calls is of the like.
    package static let similarShare = 0.7
    package static let similarMinutesMax = 2
    /// After so many minutes without anything unusual it is over.
    package static let quietMinutes: Int64 = 5
    /// What goes on for longer has become the usual rate.
    package static let durationMinutesMax: Int64 = 1_440

    /// From how many calls on an earlier minute is of the like.
    package static func similar(to count: Int64) -> Int64 {
        max(1, Int64((Double(count) * similarShare).rounded(.up)))
    }

    package static func isUnusual(_ count: Int64, _ baseline: RateBaseline) -> Bool {
        let average = baseline.average
        return count >= callsMin && Double(count) >= average * timesAverage
            && Double(count) >= average + deviations * average.squareRoot()
            && baseline.similarMinutes <= similarMinutesMax
    }
}

/// Unusual activity under way.
package struct RateBurst: Hashable, Sendable {
    /// The first minute, counted from 1970.
    package let start: Int64
    /// Calls in it and since.
    package private(set) var total: Int64
    /// The last unusual minute.
    package private(set) var last: Int64
    /// What was usual before it began: it does not become usual by going on.
    package let baseline: RateBaseline
    /// From how many calls on a minute still belongs to it.
    package let threshold: Int64

    package init(start: Int64, count: Int64, baseline: RateBaseline) {
        self.start = start
        total = count
        last = start
        self.baseline = baseline
        threshold = max(
            RateRule.callsMin / 2,
            Int64((baseline.average * RateRule.timesAverage / 2).rounded(.up)),
            count / 4)
    }

    init(
        start: Int64, total: Int64, last: Int64, baseline: RateBaseline, threshold: Int64
    ) {
        self.start = start
        self.total = total
        self.last = last
        self.baseline = baseline
        self.threshold = threshold
    }

    package var minutes: Int64 { last - start + 1 }
    package var average: Double { Double(total) / Double(minutes) }

    /// Takes the next minute. Returns whether it is over.
    package mutating func take(minute: Int64, count: Int64) -> Bool {
        if count >= threshold {
            total += count
            last = minute
        }
        return minute - last >= RateRule.quietMinutes || minutes >= RateRule.durationMinutesMax
    }
}
