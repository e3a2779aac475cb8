/// A set of address ranges that answers "is this address in it" in tens of nanoseconds whatever its
/// size: disjoint sorted intervals, and for IPv4 a bitmap of the /16 networks that it touches.
package struct CIDRSet: Hashable, Sendable {
    private let v4: Intervals<UInt32>
    private let v6: Intervals<UInt128>
    /// One bit for each /16; most addresses of most logs are refused by this alone. Empty for small
    /// sets, which are searched at once.
    private let touched: [UInt64]

    /// Below this many intervals the bitmap (8 KiB) is not worth its memory.
    private static let bitmapIntervalsMin = 16

    package init(_ ranges: some Sequence<CIDR> = []) {
        var short: [(UInt32, UInt32)] = []
        var long: [(UInt128, UInt128)] = []
        for range in ranges {
            switch range.network {
            case .v4(let first):
                short.append((first, first | ~(UInt32.max << (32 - range.prefix))))
            case .v6(let first):
                long.append((first, first | ~(UInt128.max << (128 - range.prefix))))
            }
        }
        v4 = Intervals(short)
        v6 = Intervals(long)
        guard v4.starts.count >= Self.bitmapIntervalsMin else {
            touched = []
            return
        }
        var bits = [UInt64](repeating: 0, count: 1024)
        for (start, end) in zip(v4.starts, v4.ends) {
            for block in Int(start >> 16)...Int(end >> 16) { bits[block >> 6] |= 1 << (block & 63) }
        }
        touched = bits
    }

    package var isEmpty: Bool { v4.starts.isEmpty && v6.starts.isEmpty }

    /// Whether some range holds `address`; an IPv4-mapped address counts as the IPv4 one too.
    package func contains(_ address: IPAddress) -> Bool {
        switch address {
        case .v4(let bits): return containsV4(bits)
        case .v6(let bits):
            if bits >> 32 == 0xffff, containsV4(UInt32(truncatingIfNeeded: bits)) { return true }
            return v6.contains(bits)
        }
    }

    /// Whether some range holds the IPv4 address `bits`, in host order.
    package func containsV4(_ bits: UInt32) -> Bool {
        if !touched.isEmpty {
            let block = Int(bits >> 16)
            if touched[block >> 6] & (1 << (block & 63)) == 0 { return false }
        }
        return v4.contains(bits)
    }

    /// Whether some range holds the IPv6 address `bits`.
    package func containsV6(_ bits: UInt128) -> Bool { contains(.v6(bits)) }
}

/// Sorted, disjoint, not adjacent closed intervals.
private struct Intervals<Bits: FixedWidthInteger & UnsignedInteger & Sendable>: Hashable, Sendable {
    private(set) var starts: [Bits] = []
    private(set) var ends: [Bits] = []

    init(_ unsorted: [(Bits, Bits)]) {
        for (start, end) in unsorted.sorted(by: { $0.0 < $1.0 }) {
            if let last = ends.last, last == .max || start <= last + 1 {
                ends[ends.count - 1] = max(last, end)
            } else {
                starts.append(start)
                ends.append(end)
            }
        }
    }

    func contains(_ bits: Bits) -> Bool {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) >> 1
            if starts[middle] <= bits { low = middle + 1 } else { high = middle }
        }
        return low > 0 && bits <= ends[low - 1]
    }
}

/// A map from address ranges to values that answers with the value of the longest prefix that holds
/// an address; a range given twice keeps its last value.
package struct CIDRTable<Value: Sendable>: Sendable {
    private let values: [Value]
    private let ranges: [CIDR]
    private let v4: Segments<UInt32>
    private let v6: Segments<UInt128>

    package init(_ entries: [(CIDR, Value)]) {
        values = entries.map(\.1)
        ranges = entries.map(\.0)
        var short: [Segments<UInt32>.Entry] = []
        var long: [Segments<UInt128>.Entry] = []
        for (index, range) in ranges.enumerated() {
            switch range.network {
            case .v4(let first):
                let end = first | ~(UInt32.max << (32 - range.prefix))
                short.append(.init(start: first, end: end, prefix: range.prefix, index: index))
            case .v6(let first):
                let end = first | ~(UInt128.max << (128 - range.prefix))
                long.append(.init(start: first, end: end, prefix: range.prefix, index: index))
            }
        }
        v4 = Segments(short)
        v6 = Segments(long)
    }

    package var isEmpty: Bool { ranges.isEmpty }

    /// The longest prefix that holds `address`, and its value; an IPv4-mapped address counts as the
    /// IPv4 one.
    package func longestMatch(_ address: IPAddress) -> (range: CIDR, value: Value)? {
        let index: Int?
        switch address.unmapped {
        case .v4(let bits): index = v4.index(of: bits)
        case .v6(let bits): index = v6.index(of: bits)
        }
        return index.map { (ranges[$0], values[$0]) }
    }
}

/// Nested ranges flattened into segments, each with the innermost range that covers it. Ranges in
/// CIDR notation never overlap without nesting, so a stack suffices.
private struct Segments<Bits: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
    struct Entry {
        let start: Bits
        let end: Bits
        let prefix: Int
        let index: Int
    }

    private var starts: [Bits] = []
    private var indexes: [Int32] = []  // -1 where no range covers

    init(_ entries: [Entry]) {
        let sorted = entries.sorted {
            ($0.start, $0.prefix, $0.index) < ($1.start, $1.prefix, $1.index)
        }
        var open: [Entry] = []
        func close(before limit: Bits?, into segments: inout Segments) {
            while let last = open.last, limit.map({ last.end < $0 }) ?? true {
                open.removeLast()
                guard last.end < .max else { continue }
                segments.begin(last.end + 1, open.last?.index)
            }
        }
        for entry in sorted {
            close(before: entry.start, into: &self)
            begin(entry.start, entry.index)
            open.append(entry)
        }
        close(before: nil, into: &self)
    }

    private mutating func begin(_ start: Bits, _ index: Int?) {
        let value = Int32(truncatingIfNeeded: index ?? -1)
        if starts.last == start {
            indexes[indexes.count - 1] = value
        } else {
            starts.append(start)
            indexes.append(value)
        }
    }

    func index(of bits: Bits) -> Int? {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) >> 1
            if starts[middle] <= bits { low = middle + 1 } else { high = middle }
        }
        guard low > 0, indexes[low - 1] >= 0 else { return nil }
        return Int(indexes[low - 1])
    }
}
