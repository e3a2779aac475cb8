package import Vocabulary

/// Half a second of a resource's traffic.
package struct TrafficBin: Sendable {
    package static let seconds = 0.5
    /// Requests that are kept whole.
    package static let samplesMax = 768

    /// Since 1970, in bins.
    package var index: Int64
    package var requests = 0
    package var blocked = 0
    package var failed = 0
    package var samples: [SampledRequest] = []

    package init(index: Int64) { self.index = index }

    package static func index(of time: Instant) -> Int64 { time.nanoseconds / 500_000_000 }

    package var time: Instant { Instant(nanoseconds: index * 500_000_000) }
    package var rate: Double { Double(requests) / Self.seconds }
}

/// Counts a resource's requests, and keeps some of them: what is done for each request, and so
/// little.
package struct TrafficMeter: Sendable {
    /// Bins that wait to be taken; older ones are forgotten.
    private static let waitingMax = 20

    private var current: TrafficBin?
    private var waiting: [TrafficBin] = []
    /// One in so many is kept; follows how many there were.
    private var stride = 1
    private var untilNext = 0

    package init() {}

    /// Notes a request that is over.
    /// - Parameter sample: Called for those requests that are kept; its weight is set here.
    package mutating func note(
        at time: Instant, isBlocked: Bool, hasFailed: Bool, sample: () -> SampledRequest
    ) {
        advance(to: TrafficBin.index(of: time))
        guard var bin = current else { return }
        current = nil  // so that the array below is not shared, and so not copied
        bin.requests += 1
        if isBlocked { bin.blocked += 1 }
        if hasFailed { bin.failed += 1 }
        if untilNext <= 0 {
            untilNext = stride
            if bin.samples.count < TrafficBin.samplesMax {
                var kept = sample()
                kept.weight = Double(stride)
                bin.samples.append(kept)
                // A burst within one bin must not use it up at its beginning.
                if bin.samples.count == TrafficBin.samplesMax / 2 { stride *= 2 }
            }
        }
        untilNext -= 1
        current = bin
    }

    /// The bins that are complete at `time`, each of them once, empty ones included.
    package mutating func take(before time: Instant) -> [TrafficBin] {
        advance(to: TrafficBin.index(of: time))
        defer { waiting.removeAll() }
        return waiting
    }

    private mutating func advance(to index: Int64) {
        guard let held = current else {
            current = TrafficBin(index: index)
            return
        }
        // The wall clock may be set back: what comes then is counted in the bin that is open.
        guard index > held.index else { return }
        waiting.append(held)
        let wanted = held.requests / (TrafficBin.samplesMax / 2)
        stride = max(1, wanted)
        untilNext = 0
        for empty in max(held.index + 1, index - Int64(Self.waitingMax))..<index {
            waiting.append(TrafficBin(index: empty))
        }
        if waiting.count > Self.waitingMax {
            waiting.removeFirst(waiting.count - Self.waitingMax)
        }
        current = TrafficBin(index: index)
    }
}
