import Codecs
import Vocabulary

/// What must be remembered between calls: windows of different values, and the networks from which
/// somebody came.
final class CallHistory {
    private struct Window {
        var start: Int64
        var values: [UInt64]
    }

    private struct Origins {
        var last: Int64
        /// Hashes of networks or addresses, with when they were last seen.
        var seen: [(origin: UInt64, at: Int64)]
    }

    private var windows: [UInt64: Window] = [:]
    private var origins: [UInt64: Origins] = [:]

    /// Beyond this the oldest half is forgotten.
    static let windowsMax = 50_000
    static let originsMax = 50_000
    static let originsOfOneMax = 16
    static let valuesMax = 64

    /// Notes `value` under `key` and says how many different ones came within `seconds`.
    func distinct(
        _ key: UInt64, value: UInt64, at time: Int64, within seconds: Int64, count: Int
    ) -> Int {
        if windows.count >= Self.windowsMax, windows[key] == nil { forgetWindows() }
        return Self.note(
            &windows[key, default: Window(start: time, values: [])], value, time, seconds, count)
    }

    private static func note(
        _ window: inout Window, _ value: UInt64, _ time: Int64, _ seconds: Int64, _ count: Int
    ) -> Int {
        if time > window.start &+ seconds {
            window.start = time
            window.values.removeAll(keepingCapacity: true)
        }
        if window.values.count < min(count, valuesMax), !window.values.contains(value) {
            window.values.append(value)
        }
        return window.values.count
    }

    /// Notes that `key` came from `origin`, and says from how many others it came within `seconds`
    /// before.
    func otherOrigins(
        _ key: UInt64, origin: UInt64, at time: Int64, within seconds: Int64
    ) -> Int {
        if origins.count >= Self.originsMax, origins[key] == nil { forgetOrigins() }
        var known = origins[key] ?? Origins(last: time, seen: [])
        known.last = max(known.last, time)
        known.seen.removeAll { $0.at &+ seconds < time }
        let others = known.seen.count { $0.origin != origin }
        if let index = known.seen.firstIndex(where: { $0.origin == origin }) {
            known.seen[index].at = max(known.seen[index].at, time)
        } else {
            if known.seen.count >= Self.originsOfOneMax { known.seen.removeFirst() }
            known.seen.append((origin, time))
        }
        origins[key] = known
        return others
    }

    /// Ties are broken by the key, so that a replay forgets the same.
    private func forgetWindows() {
        let order = windows.map { ($0.value.start, $0.key) }.sorted { $0 < $1 }
        for (_, key) in order.prefix(order.count / 2) { windows[key] = nil }
    }

    private func forgetOrigins() {
        let order = origins.map { ($0.value.last, $0.key) }.sorted { $0 < $1 }
        for (_, key) in order.prefix(order.count / 2) { origins[key] = nil }
    }

    func snapshot() -> JSON {
        let windows = self.windows.sorted { $0.key < $1.key }.map { key, window -> JSON in
            .array(
                [hexadecimal(key), .number(JSONNumber(window.start))]
                    + window.values.map(hexadecimal))
        }
        let origins = self.origins.sorted { $0.key < $1.key }.map { key, known -> JSON in
            .array(
                [hexadecimal(key), .number(JSONNumber(known.last))]
                    + known.seen.flatMap {
                        [hexadecimal($0.origin), .number(JSONNumber($0.at))]
                    })
        }
        return ["windows": .array(windows), "origins": .array(origins)]
    }

    /// Takes a snapshot's word for everything; entries that are damaged are left out.
    func restore(_ snapshot: JSON) {
        windows = [:]
        origins = [:]
        for entry in (snapshot["windows"]?.array ?? []).prefix(Self.windowsMax) {
            guard let parts = entry.array, let key = number(entry[0]),
                let start = entry[1]?.integer
            else { continue }
            windows[key] = Window(
                start: start,
                values: parts.dropFirst(2).prefix(Self.valuesMax).compactMap { number($0) })
        }
        for entry in (snapshot["origins"]?.array ?? []).prefix(Self.originsMax) {
            guard let parts = entry.array, let key = number(entry[0]),
                let last = entry[1]?.integer
            else { continue }
            var known = Origins(last: last, seen: [])
            var index = 2
            while index + 1 < parts.count, known.seen.count < Self.originsOfOneMax {
                if let origin = number(parts[index]), let at = parts[index + 1].integer {
                    known.seen.append((origin, at))
                }
                index += 2
            }
            origins[key] = known
        }
    }
}

/// 64 bits as JSON: numbers beyond 2^53 would lose digits elsewhere.
func hexadecimal(_ value: UInt64) -> JSON { .string(String(value, radix: 16)) }

func number(_ json: JSON?) -> UInt64? { json?.string.flatMap { UInt64($0, radix: 16) } }
