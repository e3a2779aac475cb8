import Glibc

/// Blocks of one tier and window, of many series: a file that is written once.
///
/// Blocks, then an index (series, place, times of each), then a fixed end that says where the index
/// begins.
final class Part: Sendable {
    struct Key: Hashable, Sendable {
        let tier: Tier
        let window: Int64
    }
    struct IndexEntry: Sendable {
        var series: UInt32
        var offset: Int
        var length: Int
        var first: Int64
        var last: Int64
    }
    private enum Source: Sendable {
        case memory([UInt8])
        case file(MetricFile)
    }

    static let endBytes = 24
    private static let magic: UInt64 = 0x3172_746e_7372_6167

    let number: UInt64
    let key: Key
    let bytes: Int
    private let source: Source

    static func name(_ number: UInt64) -> String { "part-\(number)" }

    init(number: UInt64, key: Key, file: MetricFile) throws(MetricStoreError) {
        self.number = number
        self.key = key
        bytes = try file.size()
        source = .file(file)
    }

    /// For a store without a folder.
    init(number: UInt64, key: Key, contents: [UInt8]) {
        self.number = number
        self.key = key
        bytes = contents.count
        source = .memory(contents + [UInt8](repeating: 0, count: EntropyCoder.slackBytes))
    }

    /// Hands out the bytes of a block; those after it may be read as far as decoders do.
    func withBlock<Value>(
        _ place: BlockPlace, _ body: (UnsafeRawBufferPointer) throws(CorruptBytes) -> Value
    ) throws(MetricStoreError) -> Value {
        switch source {
        case .memory(let contents):
            guard place.offset + place.length <= bytes else { throw damaged }
            let result = contents.withUnsafeBytes { all in
                Result { () throws(CorruptBytes) in
                    try body(
                        UnsafeRawBufferPointer(
                            rebasing: all[place.offset..<place.offset + place.length]))
                }
            }
            guard case .success(let value) = result else { throw damaged }
            return value
        case .file(let file):
            guard place.offset + place.length <= bytes else { throw damaged }
            return try withUnsafeTemporaryAllocation(
                byteCount: place.length + EntropyCoder.slackBytes, alignment: 8
            ) { room throws(MetricStoreError) in
                let exact = UnsafeMutableRawBufferPointer(rebasing: room[..<place.length])
                try file.read(exact, at: place.offset)
                let block = UnsafeRawBufferPointer(exact)
                guard place.length > 4 else { throw damaged }
                let end = place.length - 4
                let sum = UInt32(
                    littleEndian: block.loadUnaligned(fromByteOffset: end, as: UInt32.self))
                let body4 = UnsafeRawBufferPointer(rebasing: block[..<end])
                guard Framing.checksum(body4) == sum else { throw damaged }
                do throws(CorruptBytes) { return try body(body4) } catch { throw damaged }
            }
        }
    }

    private var damaged: MetricStoreError { .disk("\(Self.name(number)): damaged") }

    func decode(_ place: BlockPlace) throws(MetricStoreError) -> Run {
        try withBlock(place) { bytes throws(CorruptBytes) in try Block.decode(bytes) }
    }

    func index() throws(MetricStoreError) -> [IndexEntry] {
        let whole: [UInt8]
        switch source {
        case .memory(let contents): whole = Array(contents[..<bytes].suffix(Self.endBytes))
        case .file(let file):
            guard bytes >= Self.endBytes else { throw damaged }
            whole = try file.bytes(Self.endBytes, at: bytes - Self.endBytes)
        }
        let (start, sum) = whole.withUnsafeBytes { end in
            (
                Int(truncatingIfNeeded: end.loadUnaligned(as: UInt64.self)),
                end.loadUnaligned(fromByteOffset: 8, as: UInt32.self)
            )
        }
        let length = bytes - Self.endBytes - start
        guard start >= 0, length >= 0 else { throw damaged }
        let encoded: [UInt8]
        switch source {
        case .memory(let contents): encoded = Array(contents[start..<start + length])
        case .file(let file): encoded = Array(try file.bytes(length, at: start).prefix(length))
        }
        guard encoded.withUnsafeBytes({ Framing.checksum($0) }) == sum else { throw damaged }
        let result = encoded.withUnsafeBytes { bytes in
            Result { () throws(CorruptBytes) in try Self.readIndex(bytes) }
        }
        guard case .success(let entries) = result else { throw damaged }
        return entries
    }

    private static func readIndex(
        _ bytes: UnsafeRawBufferPointer
    ) throws(CorruptBytes) -> [IndexEntry] {
        var source = ByteSource(bytes)
        var entries: [IndexEntry] = []
        var series: UInt64 = 0
        var offset = 0
        while !source.isAtEnd {
            series += try source.varint()
            let length = try source.count(limit: .max)
            let first = try source.signed()
            let last = first + Int64(try source.count(limit: Int(Int32.max)))
            guard series <= UInt64(UInt32.max) else { throw CorruptBytes() }
            entries.append(
                IndexEntry(
                    series: UInt32(series), offset: offset, length: length, first: first,
                    last: last))
            offset += length
        }
        return entries
    }

    /// Builds a part; series must come in the order of their numbers.
    struct Builder {
        let key: Key
        let hasChecksums: Bool
        private(set) var sink = ByteSink()
        private(set) var entries: [IndexEntry] = []

        init(key: Key, hasChecksums: Bool) {
            self.key = key
            self.hasChecksums = hasChecksums
        }

        mutating func add(_ series: UInt32, _ run: Run) {
            var first = 0
            while first < run.count {
                let end = min(run.count, first + Block.pointsMax)
                let whole = first == 0 && end == run.count
                let part =
                    whole
                    ? run
                    : run.part(
                        from: run.times[first],
                        to: end == run.count ? .max : run.times[end])
                let offset = sink.bytes.count
                Block.encode(part, into: &sink)
                finishBlock(series, from: offset, run.times[first], run.times[end - 1])
                first = end
            }
        }

        private mutating func finishBlock(
            _ series: UInt32, from offset: Int, _ first: Int64, _ last: Int64
        ) {
            if hasChecksums {
                let sum = sink.bytes.withUnsafeBytes {
                    Framing.checksum(UnsafeRawBufferPointer(rebasing: $0[offset...]))
                }
                sink.word32(sum)
            }
            entries.append(
                IndexEntry(
                    series: series, offset: offset, length: sink.bytes.count - offset,
                    first: first, last: last))
        }

        /// The whole file.
        mutating func finish() -> [UInt8] {
            var index = ByteSink()
            var last: UInt64 = 0
            for entry in entries {
                index.varint(UInt64(entry.series) - last)
                last = UInt64(entry.series)
                index.varint(entry.length)
                index.signed(entry.first)
                index.varint(Int(entry.last - entry.first))
            }
            let start = sink.bytes.count
            let sum = index.bytes.withUnsafeBytes { Framing.checksum($0) }
            sink.bytes += index.bytes
            sink.word64(UInt64(start))
            sink.word32(sum)
            sink.word32(UInt32(truncatingIfNeeded: entries.count))
            sink.word64(Part.magic)
            return sink.bytes
        }
    }
}
