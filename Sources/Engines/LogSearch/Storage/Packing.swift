/// Whole numbers in as few bytes as they need, for files of our own.
struct Packer {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ value: UInt64) {
        var value = value
        while value >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
            value >>= 7
        }
        bytes.append(UInt8(value))
    }

    mutating func append(_ value: Int) { append(UInt64(max(0, value))) }

    /// Small numbers of either sign stay small.
    mutating func append(signed value: Int64) {
        append(UInt64(bitPattern: value << 1) ^ UInt64(bitPattern: value >> 63))
    }

    mutating func append(_ text: String) {
        append(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    mutating func append(raw more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }
}

/// Reads what `Packer` wrote. Bytes from a disk are not trusted: every read is checked.
struct Unpacker {
    private let bytes: [UInt8]
    private(set) var offset: Int
    private let end: Int

    init(_ bytes: [UInt8], from offset: Int = 0, to end: Int? = nil) {
        self.bytes = bytes
        self.offset = offset
        self.end = min(end ?? bytes.count, bytes.count)
    }

    var isAtEnd: Bool { offset >= end }

    mutating func number() throws(BlockError) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while offset < end, shift < 64 {
            let byte = bytes[offset]
            offset += 1
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw .corrupt
    }

    /// A count or a size that a file may claim.
    mutating func count(most: Int) throws(BlockError) -> Int {
        let value = try number()
        guard value <= UInt64(most) else { throw .corrupt }
        return Int(value)
    }

    mutating func signed() throws(BlockError) -> Int64 {
        let value = try number()
        return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }

    mutating func text() throws(BlockError) -> String {
        let count = try count(most: end - offset)
        defer { offset += count }
        return String(decoding: bytes[offset..<(offset + count)], as: UTF8.self)
    }

    mutating func raw(_ count: Int) throws(BlockError) -> ArraySlice<UInt8> {
        guard count >= 0, count <= end - offset else { throw .corrupt }
        defer { offset += count }
        return bytes[offset..<(offset + count)]
    }
}

/// Why stored events could not be read.
package enum BlockError: Error, Hashable, Sendable {
    /// The bytes are not what was written.
    case corrupt
    /// The file is not there (any more).
    case missing
    case io(String)
}
