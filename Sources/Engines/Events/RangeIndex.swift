import Matching

/// Ranges of numbers, each with what it leads to: finds those that hold a number in logarithmic
/// time (a segment tree over the bounds), however many they are.
struct RangeIndex: Sendable {
    /// Between and on the sorted bounds there are 2n + 1 stretches on which no range begins or
    /// ends: below all, on the first, between the first and the second…
    private let bounds: [Double]
    private let leaves: Int
    /// What each node of the tree covers whole; the root is 1.
    private var covers: [[Int32]]

    init(_ ranges: [(NumberRange, Int32)]) {
        bounds = Set(ranges.flatMap { [$0.0.low, $0.0.high].compactMap(\.self) }).sorted()
        let stretches = 2 * bounds.count + 1
        var size = 1
        while size < stretches { size *= 2 }
        leaves = size
        covers = [[Int32]](repeating: [], count: 2 * size)
        for (range, target) in ranges {
            let first = range.low.map { on($0) + (range.isLowOpen ? 1 : 0) } ?? 0
            let last = range.high.map { on($0) - (range.isHighOpen ? 1 : 0) } ?? stretches - 1
            if first <= last { cover(first, last, target) }
        }
    }

    /// How many bounds lie below `number`.
    private func below(_ number: Double) -> Int {
        var low = 0
        var high = bounds.count
        while low < high {
            let middle = (low + high) / 2
            if bounds[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func on(_ bound: Double) -> Int { 2 * below(bound) + 1 }

    private mutating func cover(_ first: Int, _ last: Int, _ target: Int32) {
        var left = first + leaves
        var right = last + leaves + 1
        while left < right {
            if left & 1 == 1 {
                covers[left].append(target)
                left += 1
            }
            if right & 1 == 1 {
                right -= 1
                covers[right].append(target)
            }
            left /= 2
            right /= 2
        }
    }

    /// Calls `body` with what each range leads to that holds `number`.
    func each(_ number: Double, _ body: (Int32) -> Void) {
        let index = below(number)
        let isOnBound = index < bounds.count && bounds[index] == number
        var node = leaves + 2 * index + (isOnBound ? 1 : 0)
        while node > 0 {
            for target in covers[node] { body(target) }
            node /= 2
        }
    }
}

/// Address ranges, each with what it leads to: one look-up for each length of prefix in use.
struct AddressIndex: Sendable {
    private struct Key: Hashable, Sendable {
        let network: UInt128
        let prefix: UInt16
    }

    private var targets: [Key: [Int32]] = [:]
    private var prefixes4: [Int] = []
    private var prefixes6: [Int] = []

    init(_ ranges: [(CIDR, Int32)]) {
        for (range, target) in ranges {
            targets[Self.key(range.network, range.prefix), default: []].append(target)
            if range.network.isV6 {
                if !prefixes6.contains(range.prefix) { prefixes6.append(range.prefix) }
            } else if !prefixes4.contains(range.prefix) {
                prefixes4.append(range.prefix)
            }
        }
    }

    private static func key(_ address: IPAddress, _ prefix: Int) -> Key {
        switch address {
        case .v4(let bits):
            Key(network: UInt128(bits & (UInt32.max << (32 - prefix))), prefix: UInt16(prefix))
        case .v6(let bits):
            Key(network: bits & (UInt128.max << (128 - prefix)), prefix: UInt16(256 + prefix))
        }
    }

    func each(_ address: IPAddress, _ body: (Int32) -> Void) {
        for prefix in address.isV6 ? prefixes6 : prefixes4 {
            for target in targets[Self.key(address, prefix)] ?? [] { body(target) }
        }
    }
}
