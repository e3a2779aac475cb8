import Vocabulary

/// What is usual at a resource: how many requests, which ones, and from whom.
///
/// Requests are remembered whole in two pools: of about the last hour, and of about three days.
/// Whether a rule would hit what is good is then a matter of counting.
struct Baseline: Sendable {
    static let recentMax = 2_048
    static let lastingMax = 4_096
    /// Requests learned a second while a pool is nearly empty, then while it has room; once it is
    /// full, as many as make it hold its span of time.
    private static let firstPerSecond = 60.0
    private static let firstMax = 1_024
    private static let fillPerSecond = 2.0
    private static let recentPerSecond = Double(recentMax) / 3_600
    private static let lastingPerSecond = Double(lastingMax) / (3 * 86_400)

    var rates = RateModel()
    private(set) var recent: [RequestTraits] = []
    private(set) var lasting: [RequestTraits] = []
    private(set) var sources = KnownSources()
    /// Requests of one source in ten seconds: the mean over sources that asked at all.
    private(set) var pace = RateModel.Average()
    /// Rises when the pools change.
    private(set) var revision = 0
    private var dice: Dice
    private var recentCredit = 0.0
    private var lastingCredit = 0.0

    init(seed: UInt64 = 1) { dice = Dice(seed: seed) }

    /// All that is remembered.
    var known: [RequestTraits] { recent + lasting }
    var knownCount: Int { recent.count + lasting.count }

    /// Learns from a quiet half second.
    mutating func learn(_ bin: TrafficBin) {
        rates.learn(bin.rate, seconds: TrafficBin.seconds, at: bin.time)
        for sample in bin.samples where !sample.isBlocked {
            sources.note(sample.traits.hashes[RequestTrait.source.rawValue], at: bin.time)
        }
        let good = bin.samples.filter { !$0.isBlocked }
        guard !good.isEmpty else { return }
        revision += Self.remember(
            good, &recent, Self.recentMax, Self.recentPerSecond, &recentCredit, &dice)
        revision += Self.remember(
            good, &lasting, Self.lastingMax, Self.lastingPerSecond, &lastingCredit, &dice)
    }

    /// Learns how often one source asks within ten seconds.
    mutating func learn(pace value: Double, seconds: Double) {
        pace.add(value, seconds: seconds, halfLife: 3_600)
    }

    /// Takes some of `good` into a pool. Returns how many.
    private static func remember(
        _ good: [SampledRequest], _ pool: inout [RequestTraits], _ most: Int,
        _ perSecond: Double, _ credit: inout Double, _ dice: inout Dice
    ) -> Int {
        let speed =
            pool.count < firstMax
            ? firstPerSecond : pool.count < most ? fillPerSecond : perSecond
        credit = min(credit + TrafficBin.seconds * speed, firstPerSecond)
        let count = min(Int(credit), good.count)
        credit -= Double(count)
        for _ in 0..<count {
            let traits = good[dice.below(good.count)].traits
            if pool.count < most {
                pool.append(traits)
            } else {
                pool[dice.below(most)] = traits
            }
        }
        return count
    }

    // MARK: As it is kept

    mutating func restore(
        rates: RateModel, pace: RateModel.Average, recent: [RequestTraits],
        lasting: [RequestTraits]
    ) {
        self.rates = rates
        self.pace = pace
        self.recent = Array(recent.prefix(Self.recentMax))
        self.lasting = Array(lasting.prefix(Self.lastingMax))
        for traits in known {
            sources.note(traits.hashes[RequestTrait.source.rawValue], at: Instant(seconds: 0))
        }
        revision += 1
    }
}

/// Sources that were seen in quiet times of the last two days: two Bloom filters that take turns.
struct KnownSources: Sendable {
    private static let bits = 1 << 20
    private static let turnSeconds: Int64 = 86_400
    private static let notesMax = 80_000

    private var young = [UInt64](repeating: 0, count: bits / 64)
    private var old = [UInt64](repeating: 0, count: bits / 64)
    private var begun: Int64?
    private var notes = 0

    mutating func note(_ hash: UInt64, at time: Instant) {
        guard hash != 0 else { return }
        if let begun, time.seconds - begun >= Self.turnSeconds || notes >= Self.notesMax {
            old = young
            young = [UInt64](repeating: 0, count: Self.bits / 64)
            self.begun = time.seconds
            notes = 0
        } else if begun == nil {
            begun = time.seconds
        }
        guard !Self.holds(young, hash) else { return }
        notes += 1
        for bit in Self.places(hash) { young[bit >> 6] |= 1 << UInt64(bit & 63) }
    }

    func contains(_ hash: UInt64) -> Bool {
        hash != 0 && (Self.holds(young, hash) || Self.holds(old, hash))
    }

    private static func holds(_ filter: [UInt64], _ hash: UInt64) -> Bool {
        places(hash).allSatisfy { filter[$0 >> 6] & (1 << UInt64($0 & 63)) != 0 }
    }

    private static func places(_ hash: UInt64) -> [Int] {
        let step = hash >> 32 | 1
        return (0..<4).map { Int((hash &+ UInt64($0) &* step) % UInt64(bits)) }
    }
}
