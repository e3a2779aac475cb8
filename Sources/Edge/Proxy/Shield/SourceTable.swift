/// What is known of the sources that come to one shard: a table of fixed size, in which the source
/// that was seen longest ago makes way for a new one.
struct SourceTable {
    static let ways = 8

    struct Entry {
        var bits: UInt64 = 0
        var isV6 = false
        var isUsed = false
        var connections: UInt32 = 0
        /// Milliseconds, of the proxy's life.
        var seen: UInt64 = 0
        /// Requests that may come at once, as of `filled`.
        var tokens: Float = 0
        var filled: UInt64 = 0
        /// Requests refused, less those that passed since.
        var refused: UInt32 = 0
        var bannedUntil: UInt64 = 0
        /// How often it was banned in a row: each time doubles the next.
        var bans: UInt32 = 0
        /// The window in which it last asked for something.
        var window: UInt64 = 0
        /// What it asked for in that window.
        var asked: Float = 0
        /// Requests a window that are usual for it, learned while there was room.
        var usual: Float = 0

        /// Begins a window: what was asked in the last one becomes part of what is usual.
        mutating func turn(to now: UInt64, learns: Bool) {
            if learns, window > 0 {
                let idle = min(now - window - 1, 1_000)
                usual += min(SourceTable.learnedMax, (asked - usual) * SourceTable.learning)
                if idle > 0 { usual *= 1 / (1 + SourceTable.learning * Float(idle)) }
            }
            asked = 0
            window = now
        }
    }

    /// How much one window counts in what is usual, and by how many requests that may rise: a
    /// flood must not become usual before it is noticed, and the gate of many people must have
    /// become so within minutes.
    static let learning: Float = 0.02
    static let learnedMax: Float = 8

    /// What came in a window of time, of all sources.
    struct Traffic {
        var passed = 0
        var refused = 0
    }

    private var window: UInt64 = 0
    private var current = Traffic()
    private var last = Traffic()

    /// The last window that is over.
    mutating func traffic(at window: UInt64) -> Traffic {
        turn(to: window)
        return last
    }

    private mutating func turn(to now: UInt64) {
        guard now != window else { return }
        last = now == window + 1 ? current : Traffic()
        current = Traffic()
        window = now
    }

    mutating func count(_ entry: inout Entry, passes: Bool, in window: UInt64) {
        turn(to: window)
        entry.asked += 1
        if passes { current.passed += 1 } else { current.refused += 1 }
    }

    private var entries: [Entry]
    private let seed: UInt64

    /// - Parameter capacity: a power of two, at least `ways`.
    init(capacity: Int, seed: UInt64) {
        entries = Array(repeating: Entry(), count: capacity)
        self.seed = seed
    }

    /// Where `key` is, or where it may be put; `makes` says whether it is put there.
    mutating func find(_ key: SourceKey, at time: UInt64, makes: Bool) -> Int? {
        let start = bucket(key)
        var free = start
        for index in start..<(start + Self.ways) {
            let entry = entries[index]
            if entry.isUsed, entry.bits == key.bits, entry.isV6 == key.isV6 { return index }
            if Self.rank(entry) < Self.rank(entries[free]) { free = index }
        }
        guard makes else { return nil }
        entries[free] = Entry(bits: key.bits, isV6: key.isV6, isUsed: true, seen: time)
        entries[free].filled = 0
        return free
    }

    /// The lowest makes way first: a free place, then who has no connection, then the oldest.
    private static func rank(_ entry: Entry) -> UInt64 {
        guard entry.isUsed else { return 0 }
        return entry.seen + 1 + (entry.connections > 0 ? 1 << 40 : 0)
    }

    subscript(_ index: Int) -> Entry {
        get { entries[index] }
        set { entries[index] = newValue }
    }

    private func bucket(_ key: SourceKey) -> Int {
        var z = key.bits ^ seed &+ (key.isV6 ? 0x9e37_79b9_7f4a_7c15 : 0)
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        z ^= z >> 31
        let buckets = UInt64(entries.count / Self.ways)
        return Int(z & (buckets - 1)) * Self.ways
    }
}
