import CCompression

/// Why bytes could not be compressed or read again.
package enum ZstdError: Error, Hashable, Sendable {
    case corrupt
    case outOfMemory
}

/// Zstandard (RFC 8878) over whole frames in memory, for our own files.
package enum Zstd {
    /// One frame that holds `bytes`.
    package static func compress(
        _ bytes: UnsafeRawBufferPointer, level: Int = 3
    ) throws(ZstdError) -> [UInt8] {
        let bound = ZSTD_compressBound(bytes.count)
        var isWhole = false
        let frame = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            let size = ZSTD_compress(
                buffer.baseAddress, bound, bytes.baseAddress, bytes.count, Int32(level))
            isWhole = ZSTD_isError(size) == 0
            count = isWhole ? size : 0
        }
        guard isWhole else { throw .outOfMemory }
        return frame
    }

    package static func compress(_ bytes: [UInt8], level: Int = 3) throws(ZstdError) -> [UInt8] {
        let result = bytes.withUnsafeBytes { bytes in
            Result { () throws(ZstdError) in try compress(bytes, level: level) }
        }
        return try result.get()
    }

    /// What a frame holds, which must be exactly `size` bytes.
    package static func decompress(
        _ frame: UnsafeRawBufferPointer, size: Int
    ) throws(ZstdError) -> [UInt8] {
        var isWhole = false
        let bytes = [UInt8](unsafeUninitializedCapacity: max(size, 1)) { buffer, count in
            let found = ZSTD_decompress(
                buffer.baseAddress, size, frame.baseAddress, frame.count)
            isWhole = ZSTD_isError(found) == 0 && found == size
            count = isWhole ? size : 0
        }
        guard isWhole else { throw .corrupt }
        return bytes
    }

    package static func decompress(_ frame: [UInt8], size: Int) throws(ZstdError) -> [UInt8] {
        let result = frame.withUnsafeBytes { frame in
            Result { () throws(ZstdError) in try decompress(frame, size: size) }
        }
        return try result.get()
    }
}
