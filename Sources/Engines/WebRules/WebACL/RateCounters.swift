package import Matching
import Synchronization
package import Vocabulary

/// What rate-based rules remember from one request to the next.
///
/// One object serves a web ACL through its changes: counters belong to a rule's name and settings,
/// so that a rule that did not change goes on counting.
package final class RateCounters: Sendable {
    /// Rules beyond this many do not count.
    static let rulesMax = 500

    private let rules = Mutex<[String: RateWindow]>([:])
    /// What groups that watch clients remember.
    let tallies = Tallies()
    let floods = FloodWatch()

    package init() {}

    /// Counts a request of `key` and answers how many came within the window, this one included.
    package func count(
        rule: String, _ definition: RateDefinition, key: Bytes, address: IPAddress?,
        at time: Instant
    ) -> Int {
        guard let window = window(rule, definition) else { return 0 }
        let count = window.count(key, at: time)
        if count > definition.limit, let address { window.note(limited: address, at: time) }
        return count
    }

    private func window(_ rule: String, _ definition: RateDefinition) -> RateWindow? {
        // The hash tells a changed rule from the one before it.
        let id = "\(rule) \(definition.limit) \(definition.windowSeconds) \(definition.hashValue)"
        return rules.withLock { all in
            if let found = all[id] { return found }
            if let stale = all.keys.first(where: { $0.hasPrefix(rule + " ") }) {
                all[stale] = nil
            }
            guard all.count < Self.rulesMax else { return nil }
            let made = RateWindow(seconds: definition.windowSeconds)
            all[id] = made
            return made
        }
    }

    /// The name under which `WebACL` counts a rule; `group` is the rule that refers to its group.
    package static func rule(_ name: String, group: String?, of webACL: String) -> String {
        [webACL, group, name].compactMap { $0 }.joined(separator: "/")
    }

    /// The addresses that the rule limits now, at most 10,000.
    package func limitedAddresses(rule: String, at time: Instant) -> [IPAddress] {
        let windows = rules.withLock { all in
            all.filter { $0.key.hasPrefix(rule + " ") }.map(\.value)
        }
        return windows.flatMap { $0.limited(at: time) }
    }
}

/// Counts of one rule's keys over a sliding window.
///
/// A key costs 36 bytes while it has few requests: their times are kept, exactly. A key of more
/// requests gets a ring of 64 counts of a sixtieth of the window each, of which the oldest counts
/// by the share of it that is still within. The tables are bounded; when one is full, new keys push
/// out those that are over.
final class RateWindow: Sendable {
    private static let shardCount = 64
    static let limitedMax = 10_000

    private let ticksOfWindow: UInt32
    private let shards: [Shard]
    private let over = Mutex<[IPAddress: UInt32]>([:])
    private let seed: Int

    /// A tick is ten milliseconds.
    init(seconds: Int) {
        ticksOfWindow = UInt32(clamping: min(max(seconds, 1), 600) * 100)
        let window = ticksOfWindow
        shards = (0..<Self.shardCount).map { _ in Shard(window: window) }
        seed = 0x5eed
    }

    private final class Shard: Sendable {
        let table: Mutex<RateShard>
        init(window: UInt32) { table = Mutex(RateShard(window: window)) }
    }

    private func tick(_ time: Instant) -> UInt32 {
        UInt32(truncatingIfNeeded: time.milliseconds / 10)
    }

    func count(_ key: Bytes, at time: Instant) -> Int {
        var hasher = Hasher()
        hasher.combine(seed)
        key.withUnsafeBytes { hasher.combine(bytes: $0) }
        let hash = UInt64(bitPattern: Int64(hasher.finalize()))
        let now = tick(time)
        return shards[Int(hash >> 58)].table.withLock { $0.count(hash, now) }
    }

    func note(limited address: IPAddress, at time: Instant) {
        let now = tick(time)
        over.withLock { all in
            if all[address] == nil, all.count >= Self.limitedMax {
                let old = all.filter { now &- $0.value > ticksOfWindow }
                for key in old.keys { all[key] = nil }
                if all.count >= Self.limitedMax { return }
            }
            all[address] = now
        }
    }

    func limited(at time: Instant) -> [IPAddress] {
        let now = tick(time)
        return over.withLock { all in
            all.filter { now &- $0.value <= ticksOfWindow }.map(\.key)
        }
    }
}

/// One shard's open-addressing table.
private struct RateShard {
    private static let fewMax = 8
    private static let slotsMax = 32_768
    private static let ringsMax = 2_048
    private static let bucketCount = 64

    private let window: UInt32
    private let bucketTicks: UInt32
    /// 0 is an empty slot; a hash of 0 is stored as 1.
    private var hashes: [UInt64]
    private var seen: [UInt32]
    /// How many times are kept, or `isRing`.
    private var counts: [UInt8]
    private var ticks: [UInt16]
    private var used = 0
    private var rings: [Ring] = []
    private var freeRings: [Int] = []
    private var lastSweep: UInt32 = 0
    private static let isRing: UInt8 = 255

    private struct Ring {
        var counts = [UInt32](repeating: 0, count: RateShard.bucketCount)
        /// The number of the newest bucket since the beginning of time.
        var head: UInt32 = 0
    }

    init(window: UInt32) {
        self.window = window
        bucketTicks = max(1, window / 60)
        hashes = [UInt64](repeating: 0, count: 64)
        seen = [UInt32](repeating: 0, count: 64)
        counts = [UInt8](repeating: 0, count: 64)
        ticks = [UInt16](repeating: 0, count: 64 * Self.fewMax)
    }

    mutating func count(_ raw: UInt64, _ now: UInt32) -> Int {
        guard let slot = slot(for: raw == 0 ? 1 : raw, now) else { return 0 }
        if counts[slot] == Self.isRing { return countInRing(slot, now) }
        // Ages are kept modulo 2^16 ticks, which is longer than any window.
        let since = counts[slot] == 0 ? 0 : now &- seen[slot]
        var kept = 0
        let base = slot * Self.fewMax
        if since <= window {
            for index in 0..<Int(counts[slot]) {
                let before = UInt32(UInt16(truncatingIfNeeded: seen[slot]) &- ticks[base + index])
                if before + since < window {
                    ticks[base + kept] = ticks[base + index]
                    kept += 1
                }
            }
        }
        seen[slot] = now
        if kept < Self.fewMax {
            ticks[base + kept] = UInt16(truncatingIfNeeded: now)
            counts[slot] = UInt8(kept + 1)
            return kept + 1
        }
        return promote(slot, now)
    }

    /// Gives a key that has many requests a ring.
    private mutating func promote(_ slot: Int, _ now: UInt32) -> Int {
        if freeRings.isEmpty, rings.count >= Self.ringsMax { sweep(now) }
        let place: Int
        if let free = freeRings.popLast() {
            place = free
            rings[place] = Ring()
        } else if rings.count < Self.ringsMax {
            place = rings.count
            rings.append(Ring())
        } else {
            // No room: the key stays at the most it can show, and its newest times are kept.
            let base = slot * Self.fewMax
            for index in 1..<Self.fewMax { ticks[base + index - 1] = ticks[base + index] }
            ticks[base + Self.fewMax - 1] = UInt16(truncatingIfNeeded: now)
            return Self.fewMax + 1
        }
        let base = slot * Self.fewMax
        rings[place].head = now / bucketTicks
        for index in 0..<Self.fewMax {
            let age = UInt32(UInt16(truncatingIfNeeded: now) &- ticks[base + index])
            let bucket = (now &- age) / bucketTicks
            rings[place].counts[Int(bucket % UInt32(Self.bucketCount))] += 1
        }
        counts[slot] = Self.isRing
        ticks[base] = UInt16(truncatingIfNeeded: place)
        return countInRing(slot, now)
    }

    /// Takes the rings of keys that are over, at most once a second.
    private mutating func sweep(_ now: UInt32) {
        guard now / 100 != lastSweep else { return }
        lastSweep = now / 100
        for slot in hashes.indices
        where counts[slot] == Self.isRing && now &- seen[slot] > window {
            freeRings.append(Int(ticks[slot * Self.fewMax]))
            counts[slot] = 0
        }
    }

    private mutating func countInRing(_ slot: Int, _ now: UInt32) -> Int {
        let place = Int(ticks[slot * Self.fewMax])
        let head = now / bucketTicks
        let buckets = UInt32(Self.bucketCount)
        let passed = head &- rings[place].head
        if passed > 0 {
            for step in 1...min(passed, buckets) {
                rings[place].counts[Int((rings[place].head &+ step) % buckets)] = 0
            }
            rings[place].head = head
        }
        seen[slot] = now
        rings[place].counts[Int(head % buckets)] &+= 1
        let start = now &- window
        let oldest = start / bucketTicks
        var total = 0
        var bucket = oldest &+ 1
        while bucket != head &+ 1 {
            total += Int(rings[place].counts[Int(bucket % buckets)])
            bucket = bucket &+ 1
        }
        // The oldest bucket by the share of it within the window.
        if head &- oldest < buckets {
            let share = bucketTicks - (start - oldest * bucketTicks)
            let part = Int(rings[place].counts[Int(oldest % buckets)]) * Int(share)
            total += part / Int(bucketTicks)
        }
        return total
    }

    private mutating func slot(for hash: UInt64, _ now: UInt32) -> Int? {
        if used * 10 >= hashes.count * 8, !grow(now) { return find(hash, inserting: false) }
        return find(hash, inserting: true)
    }

    private mutating func find(_ hash: UInt64, inserting: Bool) -> Int? {
        let mask = hashes.count - 1
        var index = Int(truncatingIfNeeded: hash) & mask
        while hashes[index] != 0 {
            if hashes[index] == hash { return index }
            index = (index + 1) & mask
        }
        guard inserting else { return nil }
        hashes[index] = hash
        counts[index] = 0
        used += 1
        return index
    }

    /// Makes room: drops keys that are over, and doubles while it may.
    private mutating func grow(_ now: UInt32) -> Bool {
        let live = hashes.indices.filter { hashes[$0] != 0 && now &- seen[$0] <= window }
        let size =
            live.count * 10 < hashes.count * 6
            ? hashes.count : min(hashes.count * 2, Self.slotsMax)
        if live.count * 10 >= size * 8 { return false }
        let old = self
        hashes = [UInt64](repeating: 0, count: size)
        seen = [UInt32](repeating: 0, count: size)
        counts = [UInt8](repeating: 0, count: size)
        ticks = [UInt16](repeating: 0, count: size * Self.fewMax)
        used = 0
        var inUse: Set<Int> = []
        for index in live {
            guard let slot = find(old.hashes[index], inserting: true) else { continue }
            seen[slot] = old.seen[index]
            counts[slot] = old.counts[index]
            for offset in 0..<Self.fewMax {
                ticks[slot * Self.fewMax + offset] = old.ticks[index * Self.fewMax + offset]
            }
            if counts[slot] == Self.isRing { inUse.insert(Int(ticks[slot * Self.fewMax])) }
        }
        freeRings = rings.indices.filter { !inUse.contains($0) }
        return true
    }
}
