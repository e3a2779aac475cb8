import CCompression

/// Why bytes could not be inflated or deflated.
package enum GzipError: Error, Hashable, Sendable {
    /// No gzip member, or one that is damaged.
    case corrupt
    /// The bytes end inside a member.
    case truncated
    /// The result would be longer than the caller's bound.
    case tooLong
    case outOfMemory
}

/// Gzip (RFC 1952) over whole bodies in memory, by libdeflate.
package enum Gzip {
    /// Deflate cannot do better than this, so a trailer that claims more is not believed.
    private static let ratioMax = 1032

    /// All members of `bytes`, one after the other. Zero bytes may follow the last one, as tape
    /// padding does.
    /// - Throws: `tooLong` as soon as the result would exceed `outputBytesMax`.
    package static func inflate(
        _ bytes: [UInt8], outputBytesMax: Int
    ) throws(GzipError) -> [UInt8] {
        guard let decompressor = libdeflate_alloc_decompressor() else { throw .outOfMemory }
        defer { libdeflate_free_decompressor(decompressor) }
        var result: [UInt8] = []
        var offset = 0
        repeat {
            let (member, used) = try inflateMember(
                bytes, from: offset, with: decompressor,
                outputBytesMax: outputBytesMax
                    - result.count)
            if offset == 0 { result = member } else { result.append(contentsOf: member) }
            offset += used
        } while offset < bytes.count && bytes[offset...].contains { $0 != 0 }
        return result
    }

    private static func inflateMember(
        _ bytes: [UInt8], from offset: Int, with decompressor: OpaquePointer, outputBytesMax: Int
    ) throws(GzipError) -> (output: [UInt8], used: Int) {
        let available = bytes.count - offset
        // A member has a header of 10 bytes at least and a trailer of 8.
        guard available >= 18 else { throw offset == 0 && available < 2 ? .truncated : .corrupt }
        guard bytes[offset] == 0x1f, bytes[offset + 1] == 0x8b else { throw .corrupt }
        // The last four bytes tell the length of the last member; mostly there is only that one.
        let told = bytes.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        let possible = available.multipliedReportingOverflow(by: ratioMax)
        let ceiling = min(possible.overflow ? .max : possible.partialValue, outputBytesMax)
        var capacity = min(max(told, 64), ceiling)
        while true {
            var used = 0
            var status = LIBDEFLATE_BAD_DATA
            let output = [UInt8](unsafeUninitializedCapacity: max(capacity, 1)) { buffer, count in
                bytes.withUnsafeBytes { input in
                    status = libdeflate_gzip_decompress_ex(
                        decompressor, input.baseAddress?.advanced(by: offset), available,
                        buffer.baseAddress, capacity, &used, &count)
                }
                if status != LIBDEFLATE_SUCCESS { count = 0 }
            }
            switch status {
            case LIBDEFLATE_SUCCESS: return (output, used)
            case LIBDEFLATE_INSUFFICIENT_SPACE:
                guard capacity < ceiling else {
                    throw ceiling == outputBytesMax ? .tooLong : .corrupt
                }
                capacity = capacity > ceiling / 4 ? ceiling : max(capacity * 4, 4096)
                capacity = min(capacity, ceiling)
            default: throw .corrupt
            }
        }
    }

    /// `bytes` as one gzip member without a name or time, so that equal input gives equal output.
    /// - Parameter level: 0 (stored) to 12 (smallest), as libdeflate counts.
    package static func deflate(_ bytes: [UInt8], level: Int = 6) throws(GzipError) -> [UInt8] {
        guard let compressor = libdeflate_alloc_compressor(Int32(min(max(level, 0), 12))) else {
            throw .outOfMemory
        }
        defer { libdeflate_free_compressor(compressor) }
        let bound = libdeflate_gzip_compress_bound(compressor, bytes.count)
        let output = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            count = bytes.withUnsafeBytes { input in
                libdeflate_gzip_compress(
                    compressor, input.baseAddress, bytes.count, buffer.baseAddress, bound)
            }
        }
        guard !output.isEmpty else { throw .outOfMemory }
        return output
    }
}
