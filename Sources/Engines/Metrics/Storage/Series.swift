import Synchronization

/// How long data are kept at which grain.
///
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html
enum Tier: Int, CaseIterable, Sendable, Hashable {
    case second, minute, fiveMinutes, hour

    /// Seconds from one point to the next.
    var grain: Int64 {
        switch self {
        case .second: 1
        case .minute: 60
        case .fiveMinutes: 300
        case .hour: 3600
        }
    }

    /// Seconds that data stay in it: 3 hours, 15, 63 and 455 days.
    var retention: Int64 {
        switch self {
        case .second: 3 * 3600
        case .minute: 15 * 86_400
        case .fiveMinutes: 63 * 86_400
        case .hour: 455 * 86_400
        }
    }

    /// Seconds of data in one part. Each is a multiple of the one before, so that a part rolls up
    /// into one part; none has more points of a series than a block holds.
    var window: Int64 {
        switch self {
        case .second: 3600
        case .minute: 3 * 86_400
        case .fiveMinutes: 15 * 86_400
        case .hour: 120 * 86_400
        }
    }

    var next: Tier? { Tier(rawValue: rawValue + 1) }

    func windowStart(_ time: Int64) -> Int64 {
        let rest = time % window
        return time - (rest < 0 ? rest + window : rest)
    }
}

/// Where a block lies.
struct BlockPlace: Sendable {
    let part: Part
    let offset: Int
    let length: Int
    let first: Int64
    let last: Int64
}

/// One metric in one unit, and its data.
final class Series: Sendable {
    struct State: Sendable {
        /// The newest data of the tiers of seconds and minutes.
        var fine = Run()
        var minute = Run()
        /// What is being written into a part.
        var frozenFine = Run()
        var frozenMinute = Run()
        var blocks: [BlockPlace] = []
        /// The newest time; `.min` before the first.
        var last = Int64.min
        /// Whether it is in the list of those that a flush must look at.
        var isDirty = false

        /// Adds a value that is newer than all there are, as nearly all are; says whether it is the
        /// first since the last flush, or nil where it is not newer.
        mutating func append(_ time: Int64, _ value: Double, isFine: Bool) -> Bool? {
            guard time > last else { return nil }
            last = time
            if isFine {
                fine.times.append(time)
                fine.values.append(value)
            } else {
                minute.times.append(time)
                minute.values.append(value)
            }
            defer { isDirty = true }
            return !isDirty
        }
    }

    let id: UInt32
    let scope: MetricScope
    let metric: MetricIdentity
    let unit: String
    let state = Mutex(State())
    private let removed = Atomic<Bool>(false)

    /// Whether the registry has forgotten it: who still holds it must ask for another.
    var isRemoved: Bool { removed.load(ordering: .relaxed) }
    func remove() { removed.store(true, ordering: .relaxed) }

    init(id: UInt32, scope: MetricScope, metric: MetricIdentity, unit: String) {
        self.id = id
        self.scope = scope
        self.metric = metric
        self.unit = unit
    }
}
