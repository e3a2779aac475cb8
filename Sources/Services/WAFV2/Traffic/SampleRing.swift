import Vocabulary
import WAFV2API

/// Samples of one rule: of each minute a fair choice of its requests.
struct SampleRing {
    static let keptSeconds: Int64 = 3 * 3600
    /// A minute with no more requests is kept whole.
    static let keptOfMinuteMax = 100

    struct Kept {
        let time: Instant
        let request: WAFV2Shape.SampledHTTPRequest
    }

    struct Minute {
        let start: Int64
        var seen = 0
        var kept: [Kept] = []
    }

    private(set) var minutes: [Minute] = []

    /// Reservoir sampling: each request of the minute is as likely to be kept as any other.
    mutating func note(
        at time: Instant, draw: UInt64, _ sample: () -> WAFV2Shape.SampledHTTPRequest
    ) {
        let start = time.seconds - time.seconds % 60
        if minutes.last.map({ $0.start < start }) ?? true {
            minutes.append(Minute(start: start))
            minutes.removeAll { $0.start < start - Self.keptSeconds }
        }
        let last = minutes.count - 1
        minutes[last].seen += 1
        if minutes[last].kept.count < Self.keptOfMinuteMax {
            minutes[last].kept.append(Kept(time: time, request: sample()))
            return
        }
        let place = Int(draw % UInt64(minutes[last].seen))
        if place < Self.keptOfMinuteMax {
            minutes[last].kept[place] = Kept(time: time, request: sample())
        }
    }
}

/// What GetSampledRequests answers.
struct Sampled {
    /// AWS samples the first 5,000 requests of the time asked for.
    private static let populationMax = 5_000

    private(set) var requests: [WAFV2Shape.SampledHTTPRequest] = []
    private(set) var population = 0
    /// The end of the time that the samples are of.
    private(set) var end: Instant

    init(_ rings: [SampleRing], from start: Instant, to end: Instant, max: Int) {
        self.end = end
        let minutes = rings.flatMap(\.minutes).sorted { $0.start < $1.start }
        for minute in minutes {
            let inside = minute.kept.filter { $0.time >= start && $0.time <= end }
            guard !inside.isEmpty else { continue }
            guard population < Self.populationMax else {
                self.end = Instant(seconds: minute.start)
                break
            }
            // Of a minute that the window cuts, as many as its samples say.
            let share = minute.seen * inside.count / minute.kept.count
            population += share
            let weight = Swift.max(1, share / inside.count)
            for kept in inside {
                var request = kept.request
                request.weight = weight
                requests.append(request)
            }
        }
        guard requests.count > max else { return }
        let step = Double(requests.count) / Double(max)
        requests = (0..<max).map { requests[Int(Double($0) * step)] }
    }
}
