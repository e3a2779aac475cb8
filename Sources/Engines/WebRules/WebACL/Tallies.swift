import Synchronization
import Vocabulary

/// Counts over windows of minutes and of half an hour: how often, and how many different values.
/// For the few requests that account and bot rules look at closely; rate-based rules have counters
/// of their own. Bounded: when it is full, what is over makes way, and then nothing new is counted.
final class Tallies: Sendable {
    private static let entriesMax = 200_000
    private static let slices: Int64 = 10
    /// More different values than this are not told apart.
    private static let valuesMax = 256

    private struct Slice {
        var number: Int64
        var count = 0
        var values: Set<Int> = []
    }
    private struct Entry {
        var seconds: Int64
        var slices: [Slice] = []
        var last: Int64
    }
    private let entries = Mutex<[String: Entry]>([:])

    /// Adds one; returns how many there were within the window.
    func count(_ key: String, seconds: Int64, at time: Instant) -> Int {
        note(key, nil, seconds: seconds, at: time) { $0.reduce(0) { $0 + $1.count } }
    }

    /// Adds a value; returns how many different ones there were within the window.
    func distinct(_ key: String, _ value: String, seconds: Int64, at time: Instant) -> Int {
        note(key, value.hashValue, seconds: seconds, at: time) { slices in
            slices.reduce(into: Set<Int>()) { $0.formUnion($1.values) }.count
        }
    }

    /// How many there were within the window.
    func seen(_ key: String, seconds: Int64, at time: Instant) -> Int {
        let now = time.seconds / max(1, seconds / Self.slices)
        return entries.withLock { all in
            (all[key]?.slices ?? []).filter { $0.number > now - Self.slices }
                .reduce(0) { $0 + $1.count }
        }
    }

    private func note(
        _ key: String, _ value: Int?, seconds: Int64, at time: Instant,
        _ sum: ([Slice]) -> Int
    ) -> Int {
        let now = time.seconds / max(1, seconds / Self.slices)
        return entries.withLock { all in
            if all[key] == nil, all.count >= Self.entriesMax {
                let stale = all.filter { time.seconds - $0.value.last > $0.value.seconds }
                for old in stale.keys { all[old] = nil }
                if all.count >= Self.entriesMax { return 0 }
            }
            var entry = all[key] ?? Entry(seconds: seconds, last: time.seconds)
            all[key] = nil
            entry.last = time.seconds
            entry.slices.removeAll { $0.number <= now - Self.slices }
            if entry.slices.last?.number != now { entry.slices.append(Slice(number: now)) }
            let last = entry.slices.count - 1
            entry.slices[last].count += 1
            if let value, entry.slices[last].values.count < Self.valuesMax {
                entry.slices[last].values.insert(value)
            }
            let result = sum(entry.slices)
            all[key] = entry
            return result
        }
    }
}
