/// A run of points as bytes: a column of times, one of values, and columns of what else complex
/// points are.
enum Block {
    /// The most points of a block: what bounds the memory that reading one takes.
    static let pointsMax = 8192

    private static let hasComplex: UInt8 = 1
    private static let allComplex: UInt8 = 2

    /// How the distribution of a complex point is known.
    private enum Kind: UInt8 {
        case opaque = 0
        case uniform = 1
        case exact = 2
        case binned = 3
    }

    static func encode(_ run: Run, into sink: inout ByteSink) {
        sink.varint(run.count)
        var flags: UInt8 = 0
        if !run.complex.isEmpty { flags |= hasComplex }
        if run.complex.count == run.count { flags |= allComplex }
        sink.byte(flags)
        run.times.withUnsafeBufferPointer { IntegerColumn.encode($0, into: &sink) }
        run.values.withUnsafeBufferPointer { ValueColumn.encode($0, into: &sink) }
        if flags & hasComplex != 0 { encodeComplex(run, isAll: flags & allComplex != 0, &sink) }
    }

    private static func encodeComplex(_ run: Run, isAll: Bool, _ sink: inout ByteSink) {
        var places: [Int64] = []
        var points: [MetricAggregate] = []
        for (index, time) in run.times.enumerated() {
            guard let point = run.complex[time] else { continue }
            places.append(Int64(index))
            points.append(point)
        }
        sink.varint(points.count)
        if !isAll { integers(places, &sink) }
        doubles(points.map(\.count), &sink)
        doubles(points.map(\.minimum), &sink)
        doubles(points.map(\.maximum), &sink)
        var lengths: [Int64] = []
        var levels: [Int64] = []
        var values: [Double] = []
        var keys: [Int64] = []
        var counts: [Double] = []
        for point in points {
            guard let spread = point.spread else {
                sink.byte(point.isOpaque ? Kind.opaque.rawValue : Kind.uniform.rawValue)
                continue
            }
            lengths.append(Int64(spread.entries.count))
            counts += spread.entries.map(\.count)
            if let bins = spread.binKeys {
                sink.byte(Kind.binned.rawValue)
                levels.append(Int64(spread.level))
                keys += bins.map(Int64.init)
            } else {
                sink.byte(Kind.exact.rawValue)
                values += spread.entries.map(\.value)
            }
        }
        integers(lengths, &sink)
        integers(levels, &sink)
        doubles(values, &sink)
        integers(keys, &sink)
        doubles(counts, &sink)
    }

    private static func integers(_ values: [Int64], _ sink: inout ByteSink) {
        values.withUnsafeBufferPointer { IntegerColumn.encode($0, into: &sink) }
    }

    private static func doubles(_ values: [Double], _ sink: inout ByteSink) {
        values.withUnsafeBufferPointer { ValueColumn.encode($0, into: &sink) }
    }

    // MARK: Reading

    /// Bytes past the end must be readable for `EntropyCoder.slackBytes`.
    static func decode(_ bytes: UnsafeRawBufferPointer) throws(CorruptBytes) -> Run {
        var source = ByteSource(bytes)
        let count = try source.count(limit: pointsMax)
        let flags = try source.byte()
        var run = Run()
        run.times = try integers(count, &source)
        run.values = try doubles(count, &source)
        if flags & hasComplex != 0 {
            try decodeComplex(&run, isAll: flags & allComplex != 0, &source)
        }
        return run
    }

    /// Reads times and values into room of the caller's; returns how many, or nil where the block
    /// holds complex points and must be read whole.
    static func decodePlain(
        _ bytes: UnsafeRawBufferPointer, times: UnsafeMutableBufferPointer<Int64>,
        values: UnsafeMutableBufferPointer<Double>
    ) throws(CorruptBytes) -> Int? {
        var source = ByteSource(bytes)
        let count = try source.count(limit: pointsMax)
        guard try source.byte() & hasComplex == 0, count <= times.count else { return nil }
        try IntegerColumn.decode(
            &source, into: UnsafeMutableBufferPointer(rebasing: times[..<count]))
        try ValueColumn.decode(
            &source, into: UnsafeMutableBufferPointer(rebasing: values[..<count]))
        return count
    }

    private static func decodeComplex(
        _ run: inout Run, isAll: Bool, _ source: inout ByteSource
    ) throws(CorruptBytes) {
        let count = try source.count(limit: run.count)
        let places =
            isAll ? (0..<count).map(Int64.init) : try integers(count, &source)
        let counts = try doubles(count, &source)
        let lowest = try doubles(count, &source)
        let highest = try doubles(count, &source)
        var kinds: [Kind] = []
        for _ in 0..<count {
            guard let kind = Kind(rawValue: try source.byte()) else { throw CorruptBytes() }
            kinds.append(kind)
        }
        let known = kinds.count { $0 == .exact || $0 == .binned }
        let lengths = try integers(known, &source)
        let levels = try integers(kinds.count { $0 == .binned }, &source)
        guard
            lengths.allSatisfy({
                (0...Int64(max(Distribution.binsMax, Distribution.exactMax))).contains($0)
            }), levels.allSatisfy({ (0...20).contains($0) })
        else { throw CorruptBytes() }
        var exact = 0
        var next = 0
        for kind in kinds where kind == .exact || kind == .binned {
            if kind == .exact { exact += Int(lengths[next]) }
            next += 1
        }
        let all = lengths.reduce(0) { $0 + Int($1) }
        var spreads = Spreads(
            lengths: lengths, levels: levels, values: try doubles(exact, &source),
            keys: try integers(all - exact, &source), counts: try doubles(all, &source))
        for index in 0..<count {
            guard places[index] >= 0, places[index] < Int64(run.count) else { throw CorruptBytes() }
            let place = Int(places[index])
            run.complex[run.times[place]] = MetricAggregate(
                count: counts[index], sum: run.values[place], minimum: lowest[index],
                maximum: highest[index],
                spread: spreads.next(
                    isExact: kinds[index] == .exact, isBinned: kinds[index] == .binned),
                isOpaque: kinds[index] == .opaque)
        }
    }

    /// The distributions of a block, handed out in order.
    private struct Spreads {
        let lengths: [Int64]
        let levels: [Int64]
        let values: [Double]
        let keys: [Int64]
        let counts: [Double]
        var length = 0
        var level = 0
        var value = 0
        var key = 0
        var count = 0

        mutating func next(isExact: Bool, isBinned: Bool) -> Distribution? {
            guard isExact || isBinned else { return nil }
            let size = Int(lengths[length])
            length += 1
            let counts = counts[count..<count + size]
            count += size
            if isExact {
                let values = values[value..<value + size]
                value += size
                return Distribution(
                    exact: zip(values, counts).map { Distribution.Entry(value: $0, count: $1) })
            }
            let keys = keys[key..<key + size].map { Int32(truncatingIfNeeded: $0) }
            key += size
            level += 1
            return Distribution(keys: keys, counts: Array(counts), level: Int(levels[level - 1]))
        }
    }

    private static func integers(
        _ count: Int, _ source: inout ByteSource
    ) throws(CorruptBytes) -> [Int64] {
        var failure: CorruptBytes?
        let values = [Int64](unsafeUninitializedCapacity: count) { buffer, made in
            let room = UnsafeMutableBufferPointer(rebasing: buffer[..<count])
            do { try IntegerColumn.decode(&source, into: room) } catch { failure = CorruptBytes() }
            made = failure == nil ? count : 0
        }
        if let failure { throw failure }
        return values
    }

    private static func doubles(
        _ count: Int, _ source: inout ByteSource
    ) throws(CorruptBytes) -> [Double] {
        var failure: CorruptBytes?
        let values = [Double](unsafeUninitializedCapacity: count) { buffer, made in
            let room = UnsafeMutableBufferPointer(rebasing: buffer[..<count])
            do { try ValueColumn.decode(&source, into: room) } catch { failure = CorruptBytes() }
            made = failure == nil ? count : 0
        }
        if let failure { throw failure }
        return values
    }
}
