/// A bounded hash table of small states, keyed by 64 bits: open addressing over a fixed number of
/// slots, and where a neighbourhood is full, the state that was touched longest ago gives way.
///
/// States must be plain values for which all bits zero is the empty state: memory is taken zeroed
/// and only pages that are used become real.
final class StateTable<State: BitwiseCopyable> {
    struct Slot {
        /// 0 is an empty slot.
        var key: UInt64
        /// When it was last touched, in seconds of the records' time.
        var touched: UInt32
        var state: State
    }

    private let slots: UnsafeMutablePointer<Slot>
    private let mask: Int
    let capacity: Int
    private(set) var count = 0
    private(set) var evictions = 0
    private static var neighbours: Int { 8 }

    /// - Parameter capacityBits: the number of slots as a power of two.
    init(capacityBits: Int) {
        capacity = 1 << capacityBits
        mask = capacity - 1
        slots = zeroedMemory(capacity)
    }

    deinit { releaseMemory(slots) }

    /// The state of `key`, made empty if there was none.
    @inline(__always)
    func state(_ key: UInt64, at time: UInt32) -> UnsafeMutablePointer<State> {
        let key = key == 0 ? 1 : key
        let home = Int(truncatingIfNeeded: key)
        var victim = slots + (home & mask)
        var index = 0
        while index < Self.neighbours {
            let slot = slots + ((home &+ index) & mask)
            if slot.pointee.key == key {
                if time > slot.pointee.touched { slot.pointee.touched = time }
                return statePointer(slot)
            }
            if slot.pointee.key == 0 {
                count += 1
                slot.pointee.key = key
                slot.pointee.touched = time
                return statePointer(slot)
            }
            if slot.pointee.touched < victim.pointee.touched { victim = slot }
            index += 1
        }
        evictions += 1
        UnsafeMutableRawPointer(victim).initializeMemory(
            as: UInt8.self, repeating: 0, count: MemoryLayout<Slot>.size)
        victim.pointee.key = key
        victim.pointee.touched = time
        return statePointer(victim)
    }

    @inline(__always)
    private func statePointer(_ slot: UnsafeMutablePointer<Slot>) -> UnsafeMutablePointer<State> {
        let offset = MemoryLayout<Slot>.offset(of: \Slot.state) ?? 0
        return (UnsafeMutableRawPointer(slot) + offset).assumingMemoryBound(to: State.self)
    }

    /// All states, in the order of their slots.
    func visit(_ body: (Slot) -> Void) {
        guard count > 0 else { return }
        for index in 0..<capacity where slots[index].key != 0 { body(slots[index]) }
    }
}

/// How many different values were seen, roughly, from 128 bits: linear counting (Whang,
/// Vander-Zanden and Taylor, 1990). Below fifty values it errs by a few; beyond three hundred it
/// is full.
struct Sketch: BitwiseCopyable {
    var low: UInt64 = 0
    var high: UInt64 = 0

    @inline(__always)
    mutating func insert(_ hash: UInt64) {
        let bit = hash >> 57
        if bit < 64 { low |= 1 << bit } else { high |= 1 << (bit - 64) }
    }

    /// How many bits are set: never more than the values seen.
    @inline(__always)
    var bits: Int { low.nonzeroBitCount + high.nonzeroBitCount }

    /// An estimate of the number of values.
    var estimate: Int { Self.estimates[min(bits, 127)] }

    /// -128 ln(1 - bits/128), by the series of the logarithm's own definition as a sum of steps.
    private static let estimates: [Int] = {
        var result: [Int] = []
        var expected = 0.0
        for bits in 0..<128 {
            result.append(Int(expected.rounded()))
            expected += 128 / Double(128 - bits)
        }
        return result
    }()
}
