extension EntropyCoder {
    /// Reads as many numbers as `numbers` has room for. Bytes past the source's end must be
    /// readable for `slackBytes`.
    static func decode(
        _ source: inout ByteSource, into numbers: UnsafeMutableBufferPointer<UInt64>
    ) throws(CorruptBytes) {
        // A slot: its symbol (8 bits), its share (12) and the place within the share (12).
        let table = UnsafeMutablePointer<UInt32>.allocate(capacity: slots)
        defer { table.deallocate() }
        let hasExtras = try readTable(&source, table)
        var extras = 0
        if hasExtras {
            let bytes = try source.count(limit: source.bytes.count - source.index)
            extras = source.index
            try source.skip(bytes)
        }
        let extrasEnd = source.index
        let words = try source.count(limit: numbers.count)
        var states: (UInt32, UInt32, UInt32, UInt32) = (
            try source.word32(), try source.word32(), try source.word32(), try source.word32()
        )
        let first = source.index
        try source.skip(words * 2)
        guard let base = source.bytes.baseAddress, let target = numbers.baseAddress else { return }
        var word = base + first
        let end = base + source.index
        @inline(__always) func step(_ state: inout UInt32) -> UInt64 {
            let slot = table[Int(state & UInt32(slots - 1))]
            let next =
                (slot >> 8 & 0xfff) &* (state >> tableBits) &+ (slot >> 20)
            // Both ways are computed, so that nothing is guessed: data decide, and are random.
            let more = next << 16 | UInt32(word.loadUnaligned(as: UInt16.self))
            let isLow = next < 1 << 16
            state = isLow ? more : next
            let moved = word + (isLow ? 2 : 0)
            word = moved > end ? end : moved
            return UInt64(slot & 0xff)
        }
        let count = numbers.count
        var index = 0
        while index + 4 <= count {
            target[index] = step(&states.0)
            target[index + 1] = step(&states.1)
            target[index + 2] = step(&states.2)
            target[index + 3] = step(&states.3)
            index += 4
        }
        if index < count { target[index] = step(&states.0) }
        if index + 1 < count { target[index + 1] = step(&states.1) }
        if index + 2 < count { target[index + 2] = step(&states.2) }
        if hasExtras {
            try readExtras(source.bytes, from: extras, to: extrasEnd, into: numbers)
        }
    }

    /// Fills the table; says whether a symbol has bits that follow.
    private static func readTable(
        _ source: inout ByteSource, _ table: UnsafeMutablePointer<UInt32>
    ) throws(CorruptBytes) -> Bool {
        let present = try source.count(limit: symbolsMax)
        var start = 0
        var symbol = -1
        for _ in 0..<present {
            let word = try source.count(limit: slots << 1 | 1)
            let share = word >> 1
            symbol += 1
            if word & 1 == 1 { symbol += try source.count(limit: symbolsMax) }
            guard symbol < symbolsMax, share > 0, start + share <= slots else {
                throw CorruptBytes()
            }
            let fixed = UInt32(symbol) | UInt32(share) << 8
            for place in 0..<share { table[start + place] = fixed | UInt32(place) << 20 }
            start += share
        }
        guard start == slots else { throw CorruptBytes() }
        return symbol >= 64
    }

    private static func readExtras(
        _ bytes: UnsafeRawBufferPointer, from: Int, to: Int,
        into numbers: UnsafeMutableBufferPointer<UInt64>
    ) throws(CorruptBytes) {
        var bit = from * 8
        let end = to * 8
        guard let base = bytes.baseAddress else { return }
        for index in numbers.indices where numbers[index] >= 64 {
            let symbol = Int(numbers[index])
            let width = extraBits(symbol)
            guard bit + width <= end else { throw CorruptBytes() }
            var value: UInt64 = 0
            var done = 0
            while done < width {
                let part = min(width - done, 48)
                let word = UInt64(
                    littleEndian: (base + bit >> 3).loadUnaligned(as: UInt64.self))
                value |= (word >> UInt64(bit & 7) & ((1 << UInt64(part)) - 1)) << UInt64(done)
                done += part
                bit += part
            }
            numbers[index] = floor(symbol) + value
        }
    }
}
