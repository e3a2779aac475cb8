import CCompression

/// Records one after another, each with its length and checksum, so that one that was cut off is
/// told from one that is whole.
enum Framing {
    static let headerBytes = 8
    static let recordBytesMax = 256 << 20

    static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        libdeflate_crc32(0, bytes.baseAddress, bytes.count)
    }

    static func append(_ payload: [UInt8], to bytes: inout [UInt8]) {
        let sum = payload.withUnsafeBytes { checksum($0) }
        var head = ByteSink()
        head.word32(UInt32(payload.count))
        head.word32(sum)
        bytes += head.bytes
        bytes += payload
    }

    /// Hands out the payloads in order; returns how many bytes were whole records.
    static func read(
        _ bytes: UnsafeRawBufferPointer,
        _ take: (UnsafeRawBufferPointer) throws(CorruptBytes) -> Void
    ) -> Int {
        var index = 0
        while bytes.count - index >= headerBytes {
            let length = Int(
                UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self)))
            let sum = UInt32(
                littleEndian: bytes.loadUnaligned(fromByteOffset: index + 4, as: UInt32.self))
            guard length <= recordBytesMax, length <= bytes.count - index - headerBytes else {
                return index
            }
            let start = index + headerBytes
            let payload = UnsafeRawBufferPointer(rebasing: bytes[start..<start + length])
            guard checksum(payload) == sum else { return index }
            do { try take(payload) } catch { return index }
            index = start + length
        }
        return index
    }
}
