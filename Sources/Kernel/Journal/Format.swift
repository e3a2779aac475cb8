import Crypto

// The form on disk; all numbers little-endian.
//
//   segment header, 64 bytes            record, 64 bytes and the payload
//    0  magic and version "GARRJNL1"     0  payload bytes, more     u32
//    8  first position       u64         4  position               u64
//   16  latest time before   i64        12  time                   i64
//   24  hash before          32 bytes   20  durable end            u64
//   56  zero                 u32        28  CRC-32C of 0..<28      u32
//   60  CRC-32C of 0..<60    u32        32  payload
//                                      ...  hash                   32 bytes
//
// hash = SHA-256(hash before, record bytes 0..<28, payload). The first hash before is all zero.
// "More", the top bit of the first number, says that the append goes on with the next record: a
// crash in between takes back the whole append.
// "Durable end" is the position before which everything was on disk when the record was written: it
// proves, after a crash, whether a damaged record had been acknowledged.

/// A link of the hash chain.
struct ChainHash: Hashable, Sendable {
    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    /// The hash before the first record of all.
    static let genesis = ChainHash()

    private init() {}

    /// The 32 bytes at the beginning of `bytes`.
    init(_ bytes: UnsafeRawBufferPointer) {
        words.0 = bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
        words.1 = bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
        words.2 = bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
        words.3 = bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
    }

    /// The hash that follows this one.
    func next(header: UnsafeRawBufferPointer, payload: UnsafeRawBufferPointer) -> ChainHash {
        var sha = SHA256()
        withBytes { sha.update(bufferPointer: $0) }
        sha.update(bufferPointer: header)
        sha.update(bufferPointer: payload)
        return sha.finalize().withUnsafeBytes { ChainHash($0) }
    }

    func withBytes<T>(_ body: (UnsafeRawBufferPointer) -> T) -> T {
        withUnsafeBytes(of: words) { body($0) }
    }

    static func == (a: ChainHash, b: ChainHash) -> Bool { a.words == b.words }
    func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

/// A record without its payload and hash.
struct RecordHeader: Hashable, Sendable {
    static let bytes = 32
    /// Header and hash.
    static let overheadBytes = 64

    private static let moreBit: UInt32 = 1 << 31
    /// No journal gets that far; a bound here spares every addition its check.
    static let positionMax: UInt64 = 1 << 62

    var length: Int
    /// Whether the next record belongs to the same append.
    var hasMore: Bool
    var position: UInt64
    var time: Int64
    var durableEnd: UInt64

    var recordBytes: Int { Self.overheadBytes + length }

    /// Reads the header at `offset`; nil if its checksum or its length is wrong. The caller sees to
    /// it that the bytes are there.
    init?(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
        let first = bytes.little(UInt32.self, at: offset)
        let length = first & ~Self.moreBit
        guard length <= Journal.recordBytesMax,
            CRC32C.of(UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + 28]))
                == bytes.little(UInt32.self, at: offset + 28)
        else { return nil }
        self.length = Int(length)
        hasMore = first & Self.moreBit != 0
        position = bytes.little(UInt64.self, at: offset + 4)
        guard position <= Self.positionMax else { return nil }
        time = bytes.little(Int64.self, at: offset + 12)
        durableEnd = bytes.little(UInt64.self, at: offset + 20)
    }

    init(length: Int, hasMore: Bool, position: UInt64, time: Int64, durableEnd: UInt64) {
        self.length = length
        self.hasMore = hasMore
        self.position = position
        self.time = time
        self.durableEnd = durableEnd
    }

    /// Appends the whole record to `buffer`; returns its hash.
    func write(_ payload: [UInt8], after before: ChainHash, to buffer: inout [UInt8]) -> ChainHash {
        let start = buffer.count
        buffer.appendLittle(UInt32(length) | (hasMore ? Self.moreBit : 0))
        buffer.appendLittle(position)
        buffer.appendLittle(time)
        buffer.appendLittle(durableEnd)
        let (checksum, hash) = buffer.withUnsafeBytes { bytes in
            let header = UnsafeRawBufferPointer(rebasing: bytes[start...])
            let hash = payload.withUnsafeBytes { before.next(header: header, payload: $0) }
            return (CRC32C.of(header), hash)
        }
        buffer.appendLittle(checksum)
        buffer.append(contentsOf: payload)
        hash.withBytes { buffer.append(contentsOf: $0) }
        return hash
    }
}

/// The beginning of a segment's file.
struct SegmentHeader: Hashable, Sendable {
    static let bytes = 64
    private static let magic = Array("GARRJNL1".utf8)

    /// The position of the segment's first record.
    var first: UInt64
    /// The latest time of all records before; the smallest number if there are none.
    var latestBefore: Int64
    var hashBefore: ChainHash

    init(first: UInt64, latestBefore: Int64, hashBefore: ChainHash) {
        self.first = first
        self.latestBefore = latestBefore
        self.hashBefore = hashBefore
    }

    /// Returns nil unless these are the 64 bytes of a header.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= Self.bytes, bytes.starts(with: Self.magic) else { return nil }
        guard
            let header = bytes.withUnsafeBytes({ raw -> SegmentHeader? in
                guard
                    CRC32C.of(UnsafeRawBufferPointer(rebasing: raw[0..<60]))
                        == raw.little(UInt32.self, at: 60), raw.little(UInt32.self, at: 56) == 0
                else { return nil }
                return SegmentHeader(
                    first: raw.little(UInt64.self, at: 8),
                    latestBefore: raw.little(Int64.self, at: 16),
                    hashBefore: ChainHash(UnsafeRawBufferPointer(rebasing: raw[24..<56])))
            })
        else { return nil }
        guard header.first <= RecordHeader.positionMax else { return nil }
        self = header
    }

    var encoded: [UInt8] {
        var buffer = Self.magic
        buffer.appendLittle(first)
        buffer.appendLittle(latestBefore)
        hashBefore.withBytes { buffer.append(contentsOf: $0) }
        buffer.appendLittle(UInt32(0))
        let checksum = buffer.withUnsafeBytes { CRC32C.of($0) }
        buffer.appendLittle(checksum)
        return buffer
    }

    /// `0000000000012345.journal`
    static func name(first: UInt64) -> String {
        let digits = String(first)
        return String(repeating: "0", count: max(0, 16 - digits.count)) + digits + ".journal"
    }

    /// The first position that a file's name tells; nil if it is not a segment's name.
    static func first(ofName name: String) -> UInt64? {
        guard name.hasSuffix(".journal") else { return nil }
        let digits = name.dropLast(8)
        guard digits.utf8.count >= 16, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return UInt64(digits)
    }
}

/// CRC-32C (Castagnoli), RFC 3720 appendix B.4. Only headers are checked with it; payloads are
/// protected by the hash.
enum CRC32C {
    private static let table: [UInt32] = (0..<256).map { index in
        var value = UInt32(index)
        for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0x82f6_3b78 : value >> 1 }
        return value
    }

    static func of(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        var value: UInt32 = 0xffff_ffff
        for byte in bytes {
            value = value >> 8 ^ table[Int(UInt8(truncatingIfNeeded: value) ^ byte)]
        }
        return value ^ 0xffff_ffff
    }
}

extension UnsafeRawBufferPointer {
    /// The number at `offset`, which the caller knows to lie inside.
    func little<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type, at offset: Int) -> T {
        T(littleEndian: loadUnaligned(fromByteOffset: offset, as: type))
    }
}

extension [UInt8] {
    mutating func appendLittle(_ value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
    }
}
