import Synchronization

/// Counts the calls of each operation, so that somebody may tell of them once a minute: a handful
/// of additions a call, and no more memory than there are operations.
package final class CallMeter: Sendable {
    package struct Key: Hashable, Sendable {
        package let service: String
        package let operation: String
    }

    package struct Tally: Sendable {
        package var count = 0
        /// Answers from 400 to 499, and from 500.
        package var errors = 0
        package var faults = 0
        /// How many calls took how long: by the power of the square root of two, in microseconds.
        package var latencies = [Int](repeating: 0, count: CallMeter.slots)
    }

    /// Up to 2^30 microseconds, which is 18 minutes.
    fileprivate static let slots = 61
    /// Operations that do not exist are told apart up to here.
    private static let keysMax = 2_048

    private let tallies = Mutex<[Key: Tally]>([:])

    package init() {}

    func note(service: String, operation: String, status: Int, nanoseconds: Int64) {
        let key = Key(service: service, operation: operation)
        let slot = Self.slot(nanoseconds / 1_000)
        tallies.withLock { tallies in
            guard tallies.count < Self.keysMax || tallies[key] != nil else { return }
            tallies[key, default: Tally()].add(status, slot)
        }
    }

    /// What was counted since the last time.
    package func drain() -> [(key: Key, tally: Tally)] {
        tallies.withLock { tallies in
            defer { tallies.removeAll(keepingCapacity: true) }
            return tallies.map { ($0.key, $0.value) }
        }
    }

    private static func slot(_ microseconds: Int64) -> Int {
        guard microseconds > 1 else { return 0 }
        let power = 63 - microseconds.leadingZeroBitCount
        let isUpper = Double(microseconds) > Double(Int64(1) << power) * 2.0.squareRoot()
        return min(2 * power + (isUpper ? 1 : 0), slots - 1)
    }

    /// The middle of a slot, in milliseconds.
    package static func milliseconds(_ slot: Int) -> Double {
        var value = Double(Int64(1) << Int64(slot / 2))
        if slot % 2 == 1 { value *= 2.0.squareRoot() }
        return value * 1.189 / 1_000  // the fourth root of two: halfway through the slot
    }
}

extension CallMeter.Tally {
    fileprivate mutating func add(_ status: Int, _ slot: Int) {
        count += 1
        if status >= 500 { faults += 1 } else if status >= 400 { errors += 1 }
        latencies[slot] += 1
    }
}
