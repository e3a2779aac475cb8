/// Bytes being written: varints, fixed words and bit fields.
struct ByteSink {
    var bytes: [UInt8] = []

    mutating func byte(_ value: UInt8) { bytes.append(value) }

    mutating func varint(_ value: UInt64) {
        var value = value
        while value >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
            value >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: value))
    }

    mutating func varint(_ value: Int) { varint(UInt64(bitPattern: Int64(value))) }
    mutating func signed(_ value: Int64) { varint(value.zigzag) }

    mutating func word32(_ value: UInt32) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func word64(_ value: UInt64) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func text(_ text: String) {
        varint(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }
}

/// What was kept is not what was written.
struct CorruptBytes: Error {}

/// Bytes being read, within their bounds.
struct ByteSource {
    let bytes: UnsafeRawBufferPointer
    var index = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isAtEnd: Bool { index >= bytes.count }

    mutating func byte() throws(CorruptBytes) -> UInt8 {
        guard index < bytes.count else { throw CorruptBytes() }
        defer { index += 1 }
        return bytes[index]
    }

    mutating func varint() throws(CorruptBytes) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while shift < 64 {
            let byte = try byte()
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw CorruptBytes()
    }

    /// A length or count that may not pass `limit`.
    mutating func count(limit: Int) throws(CorruptBytes) -> Int {
        let value = try varint()
        guard value <= UInt64(limit) else { throw CorruptBytes() }
        return Int(value)
    }

    mutating func signed() throws(CorruptBytes) -> Int64 { Int64(zigzag: try varint()) }

    mutating func word32() throws(CorruptBytes) -> UInt32 {
        guard bytes.count - index >= 4 else { throw CorruptBytes() }
        defer { index += 4 }
        return UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self))
    }

    mutating func word64() throws(CorruptBytes) -> UInt64 {
        guard bytes.count - index >= 8 else { throw CorruptBytes() }
        defer { index += 8 }
        return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    mutating func text() throws(CorruptBytes) -> String {
        let length = try count(limit: bytes.count - index)
        defer { index += length }
        return String(decoding: bytes[index..<index + length], as: UTF8.self)
    }

    mutating func skip(_ count: Int) throws(CorruptBytes) {
        guard count >= 0, count <= bytes.count - index else { throw CorruptBytes() }
        index += count
    }
}

extension Int64 {
    /// Small numbers of either sign as small numbers without one.
    @inline(__always) var zigzag: UInt64 { UInt64(bitPattern: (self << 1) ^ (self >> 63)) }
    @inline(__always) init(zigzag value: UInt64) {
        self = Int64(bitPattern: (value >> 1) ^ (0 &- (value & 1)))
    }
}
