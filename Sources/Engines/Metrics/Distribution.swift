import Glibc

/// How often which values came: the sketch that percentiles and trimmed statistics are read from.
///
/// Up to `exactMax` distinct values it is exact. Beyond, values fall into bins whose bounds grow by
/// a constant factor, and each is told as the middle of its bin: off by at most 0.5 % of itself.
/// Where that would need more than `binsMax` bins, pairs of bins become one and the error doubles
/// (1 % at the first time); a thousandfold range of values needs about 700. Two are merged without
/// a further error. This is the idea of DDSketch with uniform collapse (UDDSketch).
///
/// https://arxiv.org/abs/1908.10693 and https://arxiv.org/abs/2004.08604
package struct Distribution: Hashable, Sendable {
    package struct Entry: Hashable, Sendable {
        package var value: Double
        package var count: Double
    }

    package static let exactMax = 128
    package static let binsMax = 2048
    /// The largest share of a value by which it is off while no bins were joined.
    package static let relativeError = 0.005

    /// Sorted by value: the values themselves, or the middles of bins.
    package private(set) var entries: [Entry] = []
    /// Nil while exact; else the keys of the entries' bins, and how often bins were joined.
    private var keys: [Int32]?
    private(set) var level = 0

    package init() {}

    package var isExact: Bool { keys == nil }
    package var count: Double { entries.reduce(0) { $0 + $1.count } }

    package mutating func add(_ value: Double, count: Double = 1) {
        guard count > 0 else { return }
        guard keys == nil else { return addBinned(value, count) }
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].value < value { low = middle + 1 } else { high = middle }
        }
        if low < entries.count, entries[low].value == value {
            entries[low].count += count
        } else if entries.count < Self.exactMax {
            entries.insert(Entry(value: value, count: count), at: low)
        } else {
            bin()
            addBinned(value, count)
        }
    }

    package mutating func merge(_ other: Distribution) {
        guard let otherKeys = other.keys else {
            for entry in other.entries { add(entry.value, count: entry.count) }
            return
        }
        if keys == nil { bin() }
        while level < other.level { join() }
        let shift = level - other.level
        for (key, entry) in zip(otherKeys, other.entries) {
            addBin(Self.joined(key, times: shift), entry.count)
        }
        while entries.count > Self.binsMax { join() }
    }

    // MARK: Bins

    /// Keys of positive values are positive, of negative ones negative; 0 is zero and what is too
    /// small to matter.
    private static let keyOffset: Double = 80_000
    private static let logGamma = log((1 + relativeError) / (1 - relativeError))
    private static let tiny = 1e-300

    private static func key(_ value: Double) -> Int32 {
        let size = abs(value)
        guard size > tiny else { return 0 }
        let key = Int32((log(size) / logGamma).rounded(.up) + keyOffset)
        return value < 0 ? -key : key
    }

    private static func joined(_ key: Int32, times: Int) -> Int32 {
        var key = key
        // Rounds away from zero, so that bin (k-1, k] goes to the one whose upper bound holds it.
        for _ in 0..<times { key = key > 0 ? (key + 1) / 2 : (key - 1) / 2 }
        return key
    }

    private static func middle(_ key: Int32, level: Int) -> Double {
        guard key != 0 else { return 0 }
        let factor = Double(1 << level)
        let exponent = Double(abs(key)) * factor - keyOffset
        let upper = exp(exponent * logGamma)
        let lower = exp((exponent - factor) * logGamma)
        let value = 2 * upper * lower / (upper + lower)
        return key < 0 ? -value : value
    }

    /// The same in bins.
    var binned: Distribution {
        var copy = self
        if copy.keys == nil { copy.bin() }
        return copy
    }

    private mutating func bin() {
        let old = entries
        entries = []
        keys = []
        for entry in old { addBinned(entry.value, entry.count) }
    }

    private mutating func addBinned(_ value: Double, _ count: Double) {
        addBin(Self.joined(Self.key(value), times: level), count)
        while entries.count > Self.binsMax { join() }
    }

    private mutating func addBin(_ key: Int32, _ count: Double) {
        guard let present = keys else { return }
        var low = 0
        var high = present.count
        while low < high {
            let middle = (low + high) / 2
            if present[middle] < key { low = middle + 1 } else { high = middle }
        }
        if low < present.count, present[low] == key {
            entries[low].count += count
        } else {
            keys?.insert(key, at: low)
            entries.insert(Entry(value: Self.middle(key, level: level), count: count), at: low)
        }
    }

    private mutating func join() {
        guard let old = keys else { return }
        level += 1
        var newKeys: [Int32] = []
        var newEntries: [Entry] = []
        for (key, entry) in zip(old, entries) {
            let key = Self.joined(key, times: 1)
            if newKeys.last == key {
                newEntries[newEntries.count - 1].count += entry.count
            } else {
                newKeys.append(key)
                newEntries.append(
                    Entry(value: Self.middle(key, level: level), count: entry.count))
            }
        }
        keys = newKeys
        entries = newEntries
    }

    // MARK: On disk

    /// What a block keeps of it: the level (or -1 while exact), and keys or values with counts.
    var binKeys: [Int32]? { keys }

    init(exact entries: [Entry]) { self.entries = entries }

    init(keys: [Int32], counts: [Double], level: Int) {
        self.keys = keys
        self.level = level
        entries = zip(keys, counts).map {
            Entry(value: Self.middle($0, level: level), count: $1)
        }
    }
}

extension Distribution {
    /// The value at a rank from 0 to 100 (nearest rank).
    package func percentile(_ percent: Double) -> Double? {
        let total = count
        let rank = Self.upperRank(percent, total)
        var passed = 0.0
        for entry in entries {
            passed += entry.count
            if passed >= rank { return entry.value }
        }
        return entries.last?.value
    }

    /// The last rank within `percent`: at least a part of a value is the whole of it. What floating
    /// point adds to a whole number is no part.
    private static func upperRank(_ percent: Double, _ total: Double) -> Double {
        let rank = percent / 100 * total
        let near = rank.rounded()
        return abs(rank - near) < 1e-9 * max(1, total) ? near : rank.rounded(.up)
    }

    private static func lowerRank(_ percent: Double, _ total: Double) -> Double {
        let rank = percent / 100 * total
        let near = rank.rounded()
        return abs(rank - near) < 1e-9 * max(1, total) ? near : rank.rounded(.down)
    }

    /// How many values lie within, and their sum.
    package func within(_ bounds: Statistic.Bounds) -> (count: Double, sum: Double) {
        var kept = 0.0
        var sum = 0.0
        if bounds.isPercent {
            let total = count
            let first = Self.lowerRank(bounds.lower ?? 0, total)
            let last = Self.upperRank(bounds.upper ?? 100, total)
            var passed = 0.0
            for entry in entries {
                let from = max(passed, first)
                passed += entry.count
                let part = min(passed, last) - from
                if part > 0 {
                    kept += part
                    sum += part * entry.value
                }
            }
        } else {
            for entry in entries
            where entry.value > bounds.lower ?? -.infinity
                && entry.value <= bounds.upper ?? .infinity
            {
                kept += entry.count
                sum += entry.count * entry.value
            }
        }
        return (kept, sum)
    }

    /// The average when what is outside takes the value of the bound it passed.
    package func winsorizedMean(_ bounds: Statistic.Bounds) -> Double? {
        let total = count
        guard total > 0 else { return nil }
        var lowest = bounds.lower ?? -.infinity
        var highest = bounds.upper ?? .infinity
        if bounds.isPercent {
            let first = Self.lowerRank(bounds.lower ?? 0, total)
            let last = Self.upperRank(bounds.upper ?? 100, total)
            var passed = 0.0
            var inside: [Double] = []
            for entry in entries {
                let from = passed
                passed += entry.count
                if passed > first, from < last { inside.append(entry.value) }
            }
            lowest = inside.first ?? lowest
            highest = inside.last ?? highest
        }
        let sum = entries.reduce(0) { $0 + min(max($1.value, lowest), highest) * $1.count }
        return sum / total
    }
}
