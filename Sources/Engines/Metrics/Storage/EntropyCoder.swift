import Glibc

/// Numbers without sign, most of them small, in about as many bits as their entropy says.
///
/// A number below 64 is a symbol of its own; a larger one is the symbol of its two leading bits'
/// place, and its other bits follow as they are. Symbols are coded by range ANS over a table of
/// 1,024 slots with four interleaved states, so that the decoder's steps overlap.
///
/// https://arxiv.org/abs/1311.2540
enum EntropyCoder {
    static let tableBits: UInt32 = 10
    static let slots = 1 << 10
    static let symbolsMax = 64 + 58 * 2
    /// What a decoder may read past the end: owners of encoded bytes keep this many more.
    static let slackBytes = 16
    private static let lowest: UInt32 = 1 << 16

    @inline(__always)
    static func symbol(_ value: UInt64) -> Int {
        if value < 64 { return Int(value) }
        let width = 64 - value.leadingZeroBitCount
        return 64 + (width - 7) * 2 + Int(value >> UInt64(width - 2) & 1)
    }

    /// How many bits follow a symbol.
    @inline(__always)
    static func extraBits(_ symbol: Int) -> Int { symbol < 64 ? 0 : (symbol - 64) / 2 + 5 }

    /// The smallest number of a symbol.
    @inline(__always)
    static func floor(_ symbol: Int) -> UInt64 {
        guard symbol >= 64 else { return UInt64(symbol) }
        return UInt64(2 + (symbol & 1)) << UInt64(extraBits(symbol))
    }

    /// How often each symbol is among the numbers, and the bits that follow them all.
    struct Census {
        var counts = [UInt32](repeating: 0, count: symbolsMax)
        var extraBits = 0
        var highest = 0

        init(_ numbers: UnsafeBufferPointer<UInt64>) {
            var extra = 0
            var highest = 0
            counts.withUnsafeMutableBufferPointer { counts in
                for number in numbers {
                    let symbol = EntropyCoder.symbol(number)
                    counts[symbol] &+= 1
                    if symbol > highest { highest = symbol }
                    if symbol >= 64 { extra += EntropyCoder.extraBits(symbol) }
                }
            }
            extraBits = extra
            self.highest = highest
        }

        /// About how many bytes the coder will need.
        func bytes(total: Int) -> Int {
            var bits = 0.0
            var present = 0
            let all = Double(total)
            for count in counts[...highest] where count > 0 {
                bits += Double(count) * log2(all / Double(count))
                present += 1
            }
            return (Int(bits) + extraBits) / 8 + present + present / 4 + 14
        }
    }

    /// Shares of the slots, at least one for each symbol that occurs.
    private static func shares(_ census: Census, total: Int) -> [UInt32] {
        var shares = [UInt32](repeating: 0, count: census.highest + 1)
        var sum = 0
        for (symbol, count) in census.counts[...census.highest].enumerated() where count > 0 {
            let share = max(1, UInt32(UInt64(count) * UInt64(slots) / UInt64(total)))
            shares[symbol] = share
            sum += Int(share)
        }
        while sum != slots {
            // The largest share bears a change best.
            let largest = shares.indices.max { shares[$0] < shares[$1] } ?? 0
            if sum > slots {
                let less = min(sum - slots, max(1, Int(shares[largest]) / 2))
                shares[largest] -= UInt32(less)
                sum -= less
            } else {
                shares[largest] += UInt32(slots - sum)
                sum = slots
            }
        }
        return shares
    }

    static func encode(
        _ numbers: UnsafeBufferPointer<UInt64>, census: Census, into sink: inout ByteSink
    ) {
        let shares = shares(census, total: numbers.count)
        var starts = [UInt32](repeating: 0, count: shares.count)
        var start: UInt32 = 0
        sink.varint(shares.count(where: { $0 > 0 }))
        var last = -1
        for (symbol, share) in shares.enumerated() where share > 0 {
            starts[symbol] = start
            start += share
            let gap = symbol - last - 1
            last = symbol
            sink.varint(Int(share) << 1 | (gap > 0 ? 1 : 0))
            if gap > 0 { sink.varint(gap) }
        }
        if census.extraBits > 0 { writeExtras(numbers, bits: census.extraBits, into: &sink) }
        writeSymbols(numbers, shares, starts, into: &sink)
    }

    private static func writeExtras(
        _ numbers: UnsafeBufferPointer<UInt64>, bits: Int, into sink: inout ByteSink
    ) {
        sink.varint((bits + 7) / 8)
        var pending: UInt64 = 0
        var held = 0
        func flush() {
            while held >= 8 {
                sink.byte(UInt8(truncatingIfNeeded: pending))
                pending >>= 8
                held -= 8
            }
        }
        for number in numbers where number >= 64 {
            var width = extraBits(symbol(number))
            var rest = number & ((1 << UInt64(width)) - 1)
            while width > 0 {
                let part = min(width, 48)
                pending |= (rest & ((1 << UInt64(part)) - 1)) << UInt64(held)
                held += part
                rest >>= UInt64(part)
                width -= part
                flush()
            }
        }
        if held > 0 { sink.byte(UInt8(truncatingIfNeeded: pending)) }
    }

    private static func writeSymbols(
        _ numbers: UnsafeBufferPointer<UInt64>, _ shares: [UInt32], _ starts: [UInt32],
        into sink: inout ByteSink
    ) {
        withUnsafeTemporaryAllocation(of: UInt16.self, capacity: numbers.count + 1) { words in
            var states = (lowest, lowest, lowest, lowest)
            var count = 0
            shares.withUnsafeBufferPointer { shares in
                starts.withUnsafeBufferPointer { starts in
                    func step(_ state: inout UInt32, _ number: UInt64) {
                        let symbol = symbol(number)
                        let share = shares[symbol]
                        // In 64 bits: a share of all slots would be shifted out of 32.
                        if UInt64(state) >= UInt64(share) << (32 - UInt64(tableBits)) {
                            words[count] = UInt16(truncatingIfNeeded: state)
                            count += 1
                            state >>= 16
                        }
                        let (quotient, rest) = state.quotientAndRemainder(dividingBy: share)
                        state = quotient << tableBits + rest + starts[symbol]
                    }
                    var index = numbers.count - 1
                    while index >= 0 {
                        switch index & 3 {
                        case 0: step(&states.0, numbers[index])
                        case 1: step(&states.1, numbers[index])
                        case 2: step(&states.2, numbers[index])
                        default: step(&states.3, numbers[index])
                        }
                        index -= 1
                    }
                }
            }
            sink.varint(count)
            for state in [states.0, states.1, states.2, states.3] { sink.word32(state) }
            sink.bytes.reserveCapacity(sink.bytes.count + count * 2)
            while count > 0 {
                count -= 1
                sink.byte(UInt8(truncatingIfNeeded: words[count]))
                sink.byte(UInt8(truncatingIfNeeded: words[count] >> 8))
            }
        }
    }
}
