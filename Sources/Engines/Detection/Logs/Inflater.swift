import CCompression

/// Inflates gzip into a `LogBuffer`: whole members by libdeflate where they are small, streams by
/// zlib where they are not.
final class Inflater {
    enum Failure: Error, Hashable, Sendable {
        case corrupt, truncated, outOfMemory
    }

    private let whole: OpaquePointer
    private let stream: UnsafeMutablePointer<z_stream>

    /// Files up to this long are inflated at once…
    static let wholeInputBytesMax = 24 << 20
    /// …if what comes out is not longer than this.
    static let wholeOutputBytesMax = 64 << 20

    /// Returns nil if there is no memory for it.
    init?() {
        guard let whole = libdeflate_alloc_decompressor() else { return nil }
        self.whole = whole
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard garrison_inflate_init(stream) == Z_OK else {
            libdeflate_free_decompressor(whole)
            stream.deallocate()
            return nil
        }
    }

    deinit {
        libdeflate_free_decompressor(whole)
        inflateEnd(stream)
        stream.deallocate()
    }

    /// All members of `input` into `buffer`.
    /// - Returns: false, and an empty buffer, if it would be too long or is damaged: then the
    /// stream
    ///   says how far it is sound.
    func inflateWhole(_ input: UnsafeRawBufferPointer, into buffer: LogBuffer) -> Bool {
        guard let start = input.baseAddress, input.count <= Self.wholeInputBytesMax else {
            return false
        }
        buffer.clear()
        var position = 0
        var produced = 0
        // The trailer tells the length of the last member; it is a hint and may lie.
        var wanted = 1 << 16
        if input.count >= 18 {
            let told = (start + (input.count - 4)).loadUnaligned(as: UInt32.self)
            wanted = max(wanted, Int(UInt32(littleEndian: told)))
        }
        while position < input.count, input.count - position >= 18 {
            if input[position] == 0 { break }  // padding behind the last member
            wanted = min(wanted, Self.wholeOutputBytesMax - produced)
            guard wanted > 0 else { break }
            let room = buffer.room(wanted)
            var used = 0
            var written = 0
            let status = libdeflate_gzip_decompress_ex(
                whole, start + position, input.count - position, room.baseAddress, room.count,
                &used, &written)
            if status == LIBDEFLATE_INSUFFICIENT_SPACE {
                guard produced + room.count < Self.wholeOutputBytesMax else { break }
                wanted = min(room.count * 4, Self.wholeOutputBytesMax - produced)
                continue
            }
            guard status == LIBDEFLATE_SUCCESS else { break }
            buffer.wrote(written)
            produced += written
            position += used
        }
        guard position < input.count else { return true }
        let rest = UnsafeRawBufferPointer(rebasing: input[position...])
        if position > 0, rest.allSatisfy({ $0 == 0 }) { return true }
        buffer.clear()
        return false
    }

    private var isInside = false
    private var hasEnded = false

    /// Makes ready for another stream.
    func restart() {
        inflateReset(stream)
        stream.pointee.avail_in = 0
        isInside = false
        hasEnded = false
    }

    /// Offers compressed bytes; they must stay where they are until `needsInput`.
    func offer(_ input: UnsafeMutableBufferPointer<UInt8>) {
        stream.pointee.next_in = input.baseAddress
        stream.pointee.avail_in = UInt32(clamping: input.count)
    }

    var needsInput: Bool { stream.pointee.avail_in == 0 }
    /// Whether the input so far ends where a member ends.
    var isComplete: Bool { !isInside }

    /// Writes what it can into `room` and says how much; 0 if more input is needed.
    func inflate(into room: UnsafeMutableBufferPointer<UInt8>) throws(Failure) -> Int {
        let offered = min(room.count, 1 << 30)
        stream.pointee.next_out = room.baseAddress
        stream.pointee.avail_out = UInt32(offered)
        while stream.pointee.avail_out > 0, stream.pointee.avail_in > 0 {
            if hasEnded {
                while stream.pointee.avail_in > 0, stream.pointee.next_in?.pointee == 0 {
                    stream.pointee.next_in = stream.pointee.next_in?.advanced(by: 1)
                    stream.pointee.avail_in -= 1
                }
                guard stream.pointee.avail_in > 0 else { break }
                inflateReset(stream)
                hasEnded = false
            }
            let status = CCompression.inflate(stream, Z_NO_FLUSH)
            switch status {
            case Z_STREAM_END:
                isInside = false
                hasEnded = true
            case Z_OK: isInside = true
            case Z_BUF_ERROR: return offered - Int(stream.pointee.avail_out)
            case Z_MEM_ERROR: throw .outOfMemory
            default:
                let produced = offered - Int(stream.pointee.avail_out)
                guard produced > 0 else { throw .corrupt }
                return produced  // the next call says it
            }
        }
        return offered - Int(stream.pointee.avail_out)
    }
}
