import Vocabulary

/// What of the folder counts: replaced as a whole, so that every change of parts happens at once.
struct Manifest: Sendable {
    static let name = "manifest"
    private static let magic: UInt64 = 0x0031_746c_7274_656d

    struct PartEntry: Sendable, Hashable {
        var number: UInt64
        var key: Part.Key
    }

    var parts: [PartEntry] = []
    /// Segments of the log before this one are in parts.
    var firstSegment: UInt64 = 1
    var catalog: UInt64 = 1
    var catalogBytes = 0
    var nextPart: UInt64 = 1
    var nextSeries: UInt32 = 1

    init() {}

    var bytes: [UInt8] {
        var sink = ByteSink()
        sink.word64(Self.magic)
        sink.varint(firstSegment)
        sink.varint(catalog)
        sink.varint(catalogBytes)
        sink.varint(nextPart)
        sink.varint(UInt64(nextSeries))
        sink.varint(parts.count)
        for part in parts {
            sink.varint(part.number)
            sink.varint(part.key.tier.rawValue)
            sink.signed(part.key.window)
        }
        sink.word32(sink.bytes.withUnsafeBytes { Framing.checksum($0) })
        return sink.bytes
    }

    init(_ bytes: UnsafeRawBufferPointer) throws(CorruptBytes) {
        guard bytes.count > 12 else { throw CorruptBytes() }
        let end = bytes.count - 4
        let body = UnsafeRawBufferPointer(rebasing: bytes[..<end])
        let sum = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: end, as: UInt32.self))
        guard Framing.checksum(body) == sum else { throw CorruptBytes() }
        var source = ByteSource(body)
        guard try source.word64() == Self.magic else { throw CorruptBytes() }
        firstSegment = try source.varint()
        catalog = try source.varint()
        catalogBytes = try source.count(limit: .max)
        nextPart = try source.varint()
        nextSeries = UInt32(truncatingIfNeeded: try source.varint())
        for _ in 0..<(try source.count(limit: 1 << 24)) {
            let number = try source.varint()
            guard let tier = Tier(rawValue: try source.count(limit: 3)) else {
                throw CorruptBytes()
            }
            parts.append(
                PartEntry(
                    number: number, key: Part.Key(tier: tier, window: try source.signed())))
        }
    }
}
