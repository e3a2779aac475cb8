import Synchronization
import Vocabulary

/// Collections that outlive a request: `IP`, `GLOBAL`, `SESSION`, `USER`, `RESOURCE`. Bounded; what
/// has not been used longest goes first.
package final class SecCollections: Sendable {
    struct Value: Hashable {
        var bytes: Bytes
        var expires: Instant?
    }
    private struct Entry {
        var values: [Bytes: Value] = [:]
        var used: Instant
    }

    private static let entriesMax = 100_000
    private static let valuesOfEntryMax = 64
    private let entries = Mutex<[Bytes: Entry]>([:])

    package init() {}

    func values(_ key: Bytes, at time: Instant) -> [Bytes: Value] {
        entries.withLock { all in
            guard let entry = all[key] else { return [:] }
            return entry.values.filter { $0.value.expires.map { $0 > time } ?? true }
        }
    }

    func set(_ key: Bytes, _ name: Bytes, _ value: Value?, at time: Instant) {
        entries.withLock { all in
            if all[key] == nil, all.count >= Self.entriesMax {
                let oldest = all.sorted { $0.value.used < $1.value.used }.prefix(all.count / 10)
                for (stale, _) in oldest { all[stale] = nil }
            }
            var entry = all[key] ?? Entry(used: time)
            entry.used = time
            if entry.values.count < Self.valuesOfEntryMax || entry.values[name] != nil {
                entry.values[name] = value
            }
            all[key] = entry
        }
    }
}
