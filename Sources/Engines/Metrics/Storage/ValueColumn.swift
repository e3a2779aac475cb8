/// Floating-point numbers one after another: as decimals of a common number of places where all
/// are such (most of what is measured is), else as their bits, in the order of their sizes. Either
/// gives back the very bits.
enum ValueColumn {
    /// Marks numbers kept as bits; anything less is how many decimal places there are.
    private static let bits: UInt8 = 0xff
    private static let placesMax = 15
    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]
    /// Whole numbers up to here are exact in a Double.
    private static let wholeMax = 9.0e15

    static func encode(_ values: UnsafeBufferPointer<Double>, into sink: inout ByteSink) {
        guard !values.isEmpty else { return }
        withUnsafeTemporaryAllocation(of: Int64.self, capacity: values.count) { wholes in
            if let places = places(values), scale(values, places, into: wholes) {
                sink.byte(UInt8(places))
            } else {
                sink.byte(bits)
                for (index, value) in values.enumerated() {
                    let pattern = Int64(bitPattern: value.bitPattern)
                    wholes[index] = ordered(pattern)
                }
            }
            IntegerColumn.encode(UnsafeBufferPointer(wholes), into: &sink)
        }
    }

    @inline(__always)
    private static func whole(_ value: Double, _ power: Double) -> Int64? {
        let scaled = value * power
        guard scaled > -wholeMax, scaled < wholeMax else { return nil }
        let whole = Int64(scaled < 0 ? scaled - 0.5 : scaled + 0.5)
        return Double(whole) / power == value ? whole : nil
    }

    /// Bits of a number such that larger numbers are larger, zeros of both signs among them; done
    /// twice, what it was.
    @inline(__always)
    private static func ordered(_ pattern: Int64) -> Int64 {
        pattern ^ (pattern >> 63 & Int64.max)
    }

    /// The fewest places that the numbers seem to have.
    private static func places(_ values: UnsafeBufferPointer<Double>) -> Int? {
        var places = 0
        for value in values {
            while whole(value, powers[places]) == nil {
                places += 1
                guard places <= placesMax else { return nil }
            }
        }
        return places
    }

    /// False where a number is not so many places exactly.
    private static func scale(
        _ values: UnsafeBufferPointer<Double>, _ places: Int,
        into wholes: UnsafeMutableBufferPointer<Int64>
    ) -> Bool {
        let power = powers[places]
        for (index, value) in values.enumerated() {
            // Zero with a sign would lose it.
            guard let whole = whole(value, power), whole != 0 || value.sign == .plus else {
                return false
            }
            wholes[index] = whole
        }
        return true
    }

    static func decode(
        _ source: inout ByteSource, into values: UnsafeMutableBufferPointer<Double>
    ) throws(CorruptBytes) {
        guard !values.isEmpty else { return }
        let form = try source.byte()
        let result = values.withMemoryRebound(to: Int64.self) { wholes in
            Result { () throws(CorruptBytes) in
                try IntegerColumn.decode(&source, into: wholes)
            }
        }
        try result.get()
        guard let target = values.baseAddress else { return }
        let count = values.count
        if form == bits {
            for index in 0..<count {
                let pattern = ordered(Int64(bitPattern: target[index].bitPattern))
                target[index] = Double(bitPattern: UInt64(bitPattern: pattern))
            }
        } else if form <= UInt8(placesMax) {
            let power = powers[Int(form)]
            if form == 0 {
                for index in 0..<count {
                    target[index] = Double(Int64(bitPattern: target[index].bitPattern))
                }
            } else {
                for index in 0..<count {
                    target[index] = Double(Int64(bitPattern: target[index].bitPattern)) / power
                }
            }
        } else {
            throw CorruptBytes()
        }
    }
}
