import Vocabulary

/// What the log and the catalog hold: names of series, and points.
enum LogRecord {
    static let define: UInt8 = 1
    static let points: UInt8 = 2

    /// What a point is, in the byte before it.
    private static let isFine8: UInt8 = 1
    private static let isReplacing: UInt8 = 2
    private static let isComplex: UInt8 = 4
    private static let isRun: UInt8 = 8

    static func definition(_ series: Series) -> [UInt8] {
        var sink = ByteSink()
        sink.byte(define)
        sink.varint(UInt64(series.id))
        sink.text(series.scope.account.description)
        sink.text(series.scope.region.description)
        sink.text(series.unit)
        sink.text(series.metric.namespace)
        sink.text(series.metric.name)
        sink.varint(series.metric.dimensions.count)
        for dimension in series.metric.dimensions {
            sink.text(dimension.name)
            sink.text(dimension.value)
        }
        return sink.bytes
    }

    static func readDefinition(_ source: inout ByteSource) throws(CorruptBytes) -> Series {
        let id = try source.varint()
        guard let account = AccountID(try source.text()), let region = Region(try source.text()),
            id <= UInt64(UInt32.max)
        else { throw CorruptBytes() }
        let unit = try source.text()
        let namespace = try source.text()
        let name = try source.text()
        var dimensions: [MetricDimension] = []
        for _ in 0..<(try source.count(limit: 1000)) {
            let name = try source.text()
            dimensions.append(MetricDimension(name, try source.text()))
        }
        return Series(
            id: UInt32(id), scope: MetricScope(account: account, region: region),
            metric: MetricIdentity(namespace: namespace, name: name, dimensions: dimensions),
            unit: unit)
    }

    /// Times of single points are told from `base`, which stands once before them all.
    static func append(_ entry: LogEntry, base: Int64, to sink: inout ByteSink) {
        sink.varint(UInt64(entry.series))
        var flags: UInt8 = 0
        if entry.isFine { flags |= isFine8 }
        if entry.isReplacing { flags |= isReplacing }
        switch entry.content {
        case .value(let time, let value):
            sink.byte(flags)
            sink.signed(time - base)
            sink.word64(value.bitPattern)
        case .complex(let time, let aggregate):
            sink.byte(flags | isComplex)
            var run = Run()
            run.add(aggregate, at: time, isReplacing: false)
            run.complex[time] = aggregate
            var block = ByteSink()
            Block.encode(run, into: &block)
            sink.varint(block.bytes.count)
            sink.bytes += block.bytes
        case .run(let times, let values):
            sink.byte(flags | isRun)
            sink.varint(times.count)
            appendRun(times, values, to: &sink)
        }
    }

    /// One value that replaces, with its time from the record's base: the form that pushes are in.
    @inline(__always)
    static func appendValue(
        _ series: UInt32, isFine: Bool, _ time: Int64, _ value: Double, to sink: inout ByteSink
    ) {
        let flags = isFine ? isFine8 | isReplacing : isReplacing
        withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) { room in
            guard let base = room.baseAddress else { return }
            var place = base
            @inline(__always) func varint(_ number: UInt64) {
                var number = number
                while number >= 0x80 {
                    place.storeBytes(of: UInt8(truncatingIfNeeded: number) | 0x80, as: UInt8.self)
                    place += 1
                    number >>= 7
                }
                place.storeBytes(of: UInt8(truncatingIfNeeded: number), as: UInt8.self)
                place += 1
            }
            varint(UInt64(series))
            place.storeBytes(of: flags, as: UInt8.self)
            place += 1
            varint(time.zigzag)
            place.storeBytes(of: value.bitPattern.littleEndian, as: UInt64.self)
            place += 8
            sink.bytes.append(
                contentsOf: UnsafeRawBufferPointer(start: base, count: place - base))
        }
    }

    /// Times as differences of differences, values by the bytes in which they differ from the one
    /// before: quick to write, and half the size of what it stands for.
    private static func appendRun(
        _ times: ArraySlice<Int64>, _ values: ArraySlice<Double>, to sink: inout ByteSink
    ) {
        let count = times.count
        let room = count * 19 + 16
        let start = sink.bytes.count
        sink.bytes.append(contentsOf: repeatElement(0, count: room))
        var length = 0
        sink.bytes.withUnsafeMutableBytes { buffer in
            times.withUnsafeBufferPointer { times in
                values.withUnsafeBufferPointer { values in
                    guard let base = buffer.baseAddress else { return }
                    var place = base + start
                    var lastTime: Int64 = 0
                    var lastDelta: Int64 = 0
                    var last: UInt64 = 0
                    for index in 0..<count {
                        let delta = times[index] &- lastTime
                        var code = (delta &- lastDelta).zigzag
                        lastDelta = delta
                        lastTime = times[index]
                        while code >= 0x80 {
                            place.storeBytes(
                                of: UInt8(truncatingIfNeeded: code) | 0x80, as: UInt8.self)
                            place += 1
                            code >>= 7
                        }
                        place.storeBytes(of: UInt8(truncatingIfNeeded: code), as: UInt8.self)
                        place += 1
                        let bits = values[index].bitPattern
                        let difference = bits ^ last
                        last = bits
                        // Bytes of nothing at the low end, then the bytes of something.
                        let low = difference == 0 ? 0 : difference.trailingZeroBitCount >> 3
                        let size =
                            difference == 0 ? 0 : 8 - difference.leadingZeroBitCount >> 3 - low
                        place.storeBytes(of: UInt8(low << 4 | size), as: UInt8.self)
                        place += 1
                        place.storeBytes(
                            of: (difference >> UInt64(low * 8)).littleEndian, as: UInt64.self)
                        place += size
                    }
                    length = place - base - start
                }
            }
        }
        sink.bytes.removeLast(room - length)
    }

    static func read(
        _ source: inout ByteSource, base: Int64
    ) throws(CorruptBytes) -> LogEntry {
        let id = try source.varint()
        let flags = try source.byte()
        guard id <= UInt64(UInt32.max) else { throw CorruptBytes() }
        let content: LogEntry.Content
        if flags & isRun != 0 {
            content = try readRun(&source)
        } else if flags & isComplex != 0 {
            let length = try source.count(limit: source.bytes.count - source.index)
            let start = source.index
            try source.skip(length)
            // A copy with room after it, which the decoder may read.
            var copy = Array(source.bytes[start..<start + length])
            copy += [UInt8](repeating: 0, count: EntropyCoder.slackBytes)
            let result = copy.withUnsafeBytes { bytes in
                Result { () throws(CorruptBytes) in
                    try Block.decode(UnsafeRawBufferPointer(rebasing: bytes[..<length]))
                }
            }
            let run = try result.get()
            guard let time = run.times.first, let found = run.complex[time] else {
                throw CorruptBytes()
            }
            content = .complex(time, found)
        } else {
            let time = base &+ (try source.signed())
            content = .value(time, Double(bitPattern: try source.word64()))
        }
        return LogEntry(
            series: UInt32(id), isFine: flags & isFine8 != 0,
            isReplacing: flags & isReplacing != 0, content: content)
    }

    private static func readRun(
        _ source: inout ByteSource
    ) throws(CorruptBytes) -> LogEntry.Content {
        let count = try source.count(limit: source.bytes.count)
        var times: [Int64] = []
        var values: [Double] = []
        times.reserveCapacity(count)
        values.reserveCapacity(count)
        var time: Int64 = 0
        var delta: Int64 = 0
        var last: UInt64 = 0
        for _ in 0..<count {
            delta &+= try source.signed()
            time &+= delta
            let shape = try source.byte()
            let size = Int(shape & 15)
            let low = Int(shape >> 4)
            guard size + low <= 8 else { throw CorruptBytes() }
            var difference: UInt64 = 0
            for place in 0..<size { difference |= UInt64(try source.byte()) << UInt64(place * 8) }
            last ^= size == 0 ? 0 : difference << UInt64(low * 8)
            times.append(time)
            values.append(Double(bitPattern: last))
        }
        return .run(times[...], values[...])
    }
}

/// Points of one series as the log keeps them.
struct LogEntry {
    enum Content {
        case value(Int64, Double)
        case complex(Int64, MetricAggregate)
        case run(ArraySlice<Int64>, ArraySlice<Double>)
    }
    var series: UInt32
    /// Of the tier of seconds rather than that of minutes.
    var isFine: Bool
    var isReplacing: Bool
    var content: Content
}
