/// Whole numbers one after another, as the differences of their differences or of themselves,
/// whichever is less. Their number is known to whoever reads them.
enum IntegerColumn {
    /// How the differences stand there.
    private enum Form: UInt8 {
        /// All differences are one number.
        case constant = 0
        /// Each in as many bits as the largest needs.
        case packed = 1
        case entropy = 2
    }
    private static let secondOrder: UInt8 = 4
    private static let divided: UInt8 = 8

    static func encode(_ values: UnsafeBufferPointer<Int64>, into sink: inout ByteSink) {
        guard let first = values.first else { return }
        sink.signed(first)
        guard values.count > 1 else { return }
        let count = values.count - 1
        withUnsafeTemporaryAllocation(of: Int64.self, capacity: count) { deltas in
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count) { numbers in
                encode(values, deltas, numbers, into: &sink)
            }
        }
    }

    private static func encode(
        _ values: UnsafeBufferPointer<Int64>, _ deltas: UnsafeMutableBufferPointer<Int64>,
        _ numbers: UnsafeMutableBufferPointer<UInt64>, into sink: inout ByteSink
    ) {
        let count = deltas.count
        var isConstant = true
        for index in 0..<count {
            deltas[index] = values[index + 1] &- values[index]
            isConstant = isConstant && deltas[index] == deltas[0]
        }
        if isConstant {
            sink.byte(Form.constant.rawValue)
            sink.signed(deltas[0])
            return
        }
        var flags: UInt8 = 0
        let divisor = commonDivisor(deltas)
        if divisor > 1 {
            flags |= divided
            for index in 0..<count { deltas[index] /= divisor }
        }
        // Which order is cheaper, by the widths of its numbers.
        var widths = (first: 0, second: 0)
        var last: Int64 = 0
        for delta in deltas {
            widths.first += 64 - delta.zigzag.leadingZeroBitCount
            widths.second += 64 - (delta &- last).zigzag.leadingZeroBitCount
            last = delta
        }
        if widths.second < widths.first {
            flags |= secondOrder
            last = 0
            for index in 0..<count {
                numbers[index] = (deltas[index] &- last).zigzag
                last = deltas[index]
            }
        } else {
            for index in 0..<count { numbers[index] = deltas[index].zigzag }
        }
        let largest = numbers.reduce(0) { $0 | $1 }
        let width = 64 - largest.leadingZeroBitCount
        let packedBytes = (count * width + 7) / 8 + 1
        var form = Form.packed
        var census: EntropyCoder.Census?
        if count >= 16 {
            let taken = EntropyCoder.Census(UnsafeBufferPointer(numbers))
            if taken.bytes(total: count) < packedBytes { form = .entropy }
            census = taken
        }
        sink.byte(form.rawValue | flags)
        if divisor > 1 { sink.varint(UInt64(divisor)) }
        if form == .entropy, let census {
            EntropyCoder.encode(UnsafeBufferPointer(numbers), census: census, into: &sink)
        } else {
            sink.byte(UInt8(width))
            pack(numbers, width: width, into: &sink)
        }
    }

    private static func commonDivisor(_ deltas: UnsafeMutableBufferPointer<Int64>) -> Int64 {
        var divisor: UInt64 = 0
        for delta in deltas {
            var other = delta.magnitude
            // One that does not fit with its sign is left alone.
            guard other <= UInt64(Int64.max) else { return 1 }
            if divisor != 0, other % divisor == 0 { continue }
            while other != 0 { (divisor, other) = (other, divisor % other) }
            if divisor == 1 { return 1 }
        }
        return Int64(max(divisor, 1))
    }

    private static func pack(
        _ numbers: UnsafeMutableBufferPointer<UInt64>, width: Int, into sink: inout ByteSink
    ) {
        var pending: UInt64 = 0
        var held = 0
        for number in numbers {
            var rest = number
            var left = width
            while left > 0 {
                let part = min(left, 48)
                pending |= (rest & ((1 << UInt64(part)) - 1)) << UInt64(held)
                held += part
                rest >>= UInt64(part)
                left -= part
                while held >= 8 {
                    sink.byte(UInt8(truncatingIfNeeded: pending))
                    pending >>= 8
                    held -= 8
                }
            }
        }
        if held > 0 { sink.byte(UInt8(truncatingIfNeeded: pending)) }
    }

    static func decode(
        _ source: inout ByteSource, into values: UnsafeMutableBufferPointer<Int64>
    ) throws(CorruptBytes) {
        guard !values.isEmpty else { return }
        var value = try source.signed()
        values[0] = value
        guard values.count > 1 else { return }
        let header = try source.byte()
        guard let form = Form(rawValue: header & 3) else { throw CorruptBytes() }
        if form == .constant {
            let delta = try source.signed()
            for index in 1..<values.count {
                value &+= delta
                values[index] = value
            }
            return
        }
        var divisor: Int64 = 1
        if header & divided != 0 { divisor = Int64(bitPattern: try source.varint()) }
        let count = values.count - 1
        // The differences take the places of the values: a word each, of the same size.
        let rest = UnsafeMutableBufferPointer(rebasing: values[1...])
        let result = rest.withMemoryRebound(to: UInt64.self) { numbers in
            Result { () throws(CorruptBytes) in
                if form == .entropy {
                    try EntropyCoder.decode(&source, into: numbers)
                } else {
                    try unpack(&source, into: numbers)
                }
            }
        }
        try result.get()
        guard let target = rest.baseAddress else { return }
        if header & secondOrder != 0 {
            var delta: Int64 = 0
            for index in 0..<count {
                delta &+= Int64(zigzag: UInt64(bitPattern: target[index]))
                value &+= delta &* divisor
                target[index] = value
            }
        } else {
            for index in 0..<count {
                value &+= Int64(zigzag: UInt64(bitPattern: target[index])) &* divisor
                target[index] = value
            }
        }
    }

    private static func unpack(
        _ source: inout ByteSource, into numbers: UnsafeMutableBufferPointer<UInt64>
    ) throws(CorruptBytes) {
        let width = Int(try source.byte())
        guard width <= 64 else { throw CorruptBytes() }
        let first = source.index
        try source.skip((numbers.count * width + 7) / 8)
        guard let base = source.bytes.baseAddress else { return }
        var bit = first * 8
        for index in numbers.indices {
            var value: UInt64 = 0
            var done = 0
            while done < width {
                let part = min(width - done, 48)
                let word = UInt64(littleEndian: (base + bit >> 3).loadUnaligned(as: UInt64.self))
                value |= (word >> UInt64(bit & 7) & ((1 << UInt64(part)) - 1)) << UInt64(done)
                done += part
                bit += part
            }
            numbers[index] = value
        }
    }
}
