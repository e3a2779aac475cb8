import Codecs

/// Where a chunk's parts lie in its block, and what it holds.
package struct ChunkPlace: Hashable, Sendable {
    package var offset = 0
    var bodyBytes = 0
    var bodySize = 0
    var isShredded = false
    var columnsBytes = 0
    var columnsSize = 0
    var filterBytes = 0
    /// One filter for each field of the block, in their order.
    var fieldBytes: [Int] = []
    package var count = 0
    package var minTime: Int64 = 0
    package var maxTime: Int64 = 0
    package var messageBytes = 0

    var bytes: Int { bodyBytes + columnsBytes + filterBytes + fieldBytes.reduce(0, +) }
}

/// What is known of a block without reading its events.
package struct BlockFooter: Sendable {
    package var chunks: [ChunkPlace] = []
    /// The fields whose values have filters of their own.
    package var fields: [String] = []

    package static let tailBytes = 20
    static let magic: [UInt8] = Array("GARLOGB1".utf8)
    static let bytesMax = 16 << 20

    var packed: [UInt8] {
        var packer = Packer()
        packer.append(fields.count)
        for field in fields { packer.append(field) }
        packer.append(chunks.count)
        for chunk in chunks {
            for value in [
                chunk.bodyBytes, chunk.bodySize, chunk.isShredded ? 1 : 0, chunk.columnsBytes,
                chunk.columnsSize, chunk.filterBytes,
            ] + chunk.fieldBytes + [chunk.count, chunk.messageBytes] {
                packer.append(value)
            }
            packer.append(signed: chunk.minTime)
            packer.append(signed: chunk.maxTime)
        }
        return packer.bytes
    }

    init() {}

    init(packed: [UInt8]) throws(BlockError) {
        var reader = Unpacker(packed)
        for _ in 0..<(try reader.count(most: 1024)) { fields.append(try reader.text()) }
        var offset = 0
        for _ in 0..<(try reader.count(most: 1 << 20)) {
            var chunk = ChunkPlace()
            chunk.offset = offset
            chunk.bodyBytes = try reader.count(most: 1 << 30)
            chunk.bodySize = try reader.count(most: 1 << 30)
            chunk.isShredded = try reader.count(most: 1) == 1
            chunk.columnsBytes = try reader.count(most: 1 << 30)
            chunk.columnsSize = try reader.count(most: 1 << 30)
            chunk.filterBytes = try reader.count(most: 1 << 30)
            for _ in fields { chunk.fieldBytes.append(try reader.count(most: 1 << 30)) }
            chunk.count = try reader.count(most: 1 << 20)
            chunk.messageBytes = try reader.count(most: 1 << 30)
            chunk.minTime = try reader.signed()
            chunk.maxTime = try reader.signed()
            offset += chunk.bytes
            chunks.append(chunk)
        }
    }

    static func checksum(_ bytes: [UInt8]) -> UInt64 {
        var state: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return state
    }
}

/// Makes a block of chunks: their messages and columns compressed, a filter of the text and of
/// each chosen field beside them, and a footer that tells where everything is.
package struct BlockWriter {
    private var bytes: [UInt8] = []
    private var footer = BlockFooter()
    private let level: Int

    /// - Parameter fields: the names of the fields that are indexed.
    package init(fields: [String] = [], level: Int = 3) {
        footer.fields = fields
        self.level = level
    }

    package var chunks: [ChunkPlace] { footer.chunks }

    /// Appends a chunk, whose events are in their order.
    /// - Parameter fieldKeys: for each indexed field, the keys of the values in the chunk.
    package mutating func append(
        _ chunk: EventChunk, fieldKeys: [Set<UInt64>] = []
    ) throws(BlockError) {
        guard let first = chunk.times.first, let last = chunk.times.last else { return }
        var place = ChunkPlace()
        place.offset = bytes.count
        place.count = chunk.count
        place.minTime = first
        place.maxTime = last
        place.messageBytes = chunk.body.count
        let columns = chunk.packedColumns()
        place.columnsSize = columns.count
        do {
            let shredded = Shredder.shred(chunk.body)
            let plain = shredded ?? chunk.body
            place.isShredded = shredded != nil
            place.bodySize = plain.count
            let body = try Zstd.compress(plain, level: level)
            place.bodyBytes = body.count
            bytes += body
            let packed = try Zstd.compress(columns, level: level)
            place.columnsBytes = packed.count
            bytes += packed
        } catch {
            throw .io("\(error)")
        }
        let filter = TextFilter.make(chunk)
        place.filterBytes = filter.count
        bytes += filter
        for index in footer.fields.indices {
            let keys = index < fieldKeys.count ? fieldKeys[index] : []
            let filter = TextFilter.make(keys: keys, bitsPerKey: Self.fieldBitsPerKey)
            place.fieldBytes.append(filter.count)
            bytes += filter
        }
        footer.chunks.append(place)
    }

    private static let fieldBitsPerKey = 12

    /// The whole block.
    package consuming func finish() -> [UInt8] {
        let packed = footer.packed
        var result = bytes
        result += packed
        for shift in stride(from: 0, to: 32, by: 8) {
            result.append(UInt8(truncatingIfNeeded: packed.count >> shift))
        }
        let sum = BlockFooter.checksum(packed)
        for shift in stride(from: 0, to: 64, by: 8) {
            result.append(UInt8(truncatingIfNeeded: sum >> UInt64(shift)))
        }
        result += BlockFooter.magic
        return result
    }
}

/// The bytes of a block, wherever they are.
package protocol BlockBytes: Sendable {
    var size: Int { get }
    func read(_ count: Int, at offset: Int) throws(BlockError) -> [UInt8]
}

/// Reads a block's footer, its filters and its chunks.
package struct BlockReader: Sendable {
    private let bytes: any BlockBytes
    package let footer: BlockFooter

    package init(_ bytes: any BlockBytes) throws(BlockError) {
        self.bytes = bytes
        footer = try Self.footer(of: bytes)
    }

    /// With a footer that was read before.
    package init(_ bytes: any BlockBytes, footer: BlockFooter) {
        self.bytes = bytes
        self.footer = footer
    }

    private static func footer(of bytes: any BlockBytes) throws(BlockError) -> BlockFooter {
        let size = bytes.size
        guard size >= BlockFooter.tailBytes else { throw .corrupt }
        let tail = try bytes.read(BlockFooter.tailBytes, at: size - BlockFooter.tailBytes)
        guard Array(tail[12...]) == BlockFooter.magic else { throw .corrupt }
        let count = (0..<4).reduce(0) { $0 | Int(tail[$1]) << ($1 * 8) }
        let sum = (0..<8).reduce(UInt64(0)) { $0 | UInt64(tail[4 + $1]) << UInt64($1 * 8) }
        guard count <= min(BlockFooter.bytesMax, size - BlockFooter.tailBytes) else {
            throw .corrupt
        }
        let packed = try bytes.read(count, at: size - BlockFooter.tailBytes - count)
        guard BlockFooter.checksum(packed) == sum else { throw .corrupt }
        return try BlockFooter(packed: packed)
    }

    package func chunk(_ place: ChunkPlace) throws(BlockError) -> EventChunk {
        let raw = try bytes.read(place.bodyBytes + place.columnsBytes, at: place.offset)
        guard raw.count == place.bodyBytes + place.columnsBytes else { throw .corrupt }
        var body: [UInt8]
        let columns: [UInt8]
        do {
            let parts = try raw.withUnsafeBytes { raw in
                (
                    try Zstd.decompress(
                        UnsafeRawBufferPointer(rebasing: raw[..<place.bodyBytes]),
                        size: place.bodySize),
                    try Zstd.decompress(
                        UnsafeRawBufferPointer(rebasing: raw[place.bodyBytes...]),
                        size: place.columnsSize)
                )
            }
            (body, columns) = parts
        } catch {
            throw .corrupt
        }
        if place.isShredded {
            body = try Shredder.restore(body, size: place.messageBytes)
        }
        return try EventChunk(count: place.count, columns: columns, body: body)
    }

    /// Whether a chunk may hold text with all these keys (`TextFilter.keys(of:)`).
    package func mayHold(_ keys: [UInt64], _ place: ChunkPlace) throws(BlockError) -> Bool {
        let start = place.offset + place.bodyBytes + place.columnsBytes
        return try holds(keys, filterAt: start, place.filterBytes)
    }

    /// Whether a chunk may hold one of the keys (`TextFilter.key(field:value:)`) of an indexed
    /// field; true where the field is not indexed here.
    package func mayHold(
        field: String, oneOf keys: [UInt64], _ place: ChunkPlace
    ) throws(BlockError) -> Bool {
        guard let index = footer.fields.firstIndex(of: field) else { return true }
        let start =
            place.offset + place.bodyBytes + place.columnsBytes + place.filterBytes
            + place.fieldBytes[..<index].reduce(0, +)
        for key in keys where try holds([key], filterAt: start, place.fieldBytes[index]) {
            return true
        }
        return false
    }

    private func holds(
        _ keys: [UInt64], filterAt start: Int, _ count: Int
    ) throws(BlockError) -> Bool {
        let lines = count / TextFilter.lineBytes
        guard lines > 0 else { return true }
        for key in keys {
            let line = try bytes.read(
                TextFilter.lineBytes,
                at: start + TextFilter.line(key, of: lines) * TextFilter.lineBytes)
            if !TextFilter.holds(line, key) { return false }
        }
        return true
    }
}
