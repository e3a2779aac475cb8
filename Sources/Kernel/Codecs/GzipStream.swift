import CCompression

/// Inflates a gzip or zlib stream piece by piece, by zlib, in memory that does not grow with it.
///
/// Feed bytes, then read until nothing more comes:
/// ```
/// inflater.feed(chunk)
/// while try inflater.read(into: &output, bytesMax: 65_536) > 0 { … }
/// ```
package final class GzipInflater {
    // zlib's state points back at its stream, so the stream must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private var input: [UInt8] = []
    private var position = 0
    /// Whether a member has begun and not ended.
    private var isInside = false
    private var hasEnded = false

    package init() throws(GzipError) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard garrison_inflate_init(stream) == Z_OK else {
            stream.deallocate()
            throw .outOfMemory
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Whether everything fed has been read.
    package var needsInput: Bool { position == input.count }

    /// Adds bytes to what is still to be inflated.
    package func feed(_ bytes: [UInt8]) {
        if needsInput {
            input = bytes
        } else {
            input = Array(input[position...]) + bytes
        }
        position = 0
    }

    /// Appends at most `bytesMax` inflated bytes to `output` and returns how many; 0 means that
    /// more input is needed or that the stream has ended. Members that follow one another are
    /// joined; zero bytes after a member are passed over.
    package func read(into output: inout [UInt8], bytesMax: Int) throws(GzipError) -> Int {
        var produced = 0
        while produced < bytesMax {
            if hasEnded {
                while position < input.count, input[position] == 0 { position += 1 }
                guard position < input.count else { break }
                guard inflateReset(stream) == Z_OK else { throw .corrupt }
                hasEnded = false
            }
            let piece = min(bytesMax - produced, 256 << 10)
            var status = Z_OK
            let taken = [UInt8](unsafeUninitializedCapacity: piece) { buffer, count in
                input.withUnsafeBufferPointer { source in
                    // zlib reads through this pointer and never writes.
                    stream.pointee.next_in = UnsafeMutablePointer(
                        mutating: source.baseAddress?.advanced(by: position))
                    let offered = min(source.count - position, 1 << 30)
                    stream.pointee.avail_in = UInt32(offered)
                    stream.pointee.next_out = buffer.baseAddress
                    stream.pointee.avail_out = UInt32(piece)
                    status = CCompression.inflate(stream, Z_NO_FLUSH)
                    position += offered - Int(stream.pointee.avail_in)
                    count = piece - Int(stream.pointee.avail_out)
                }
            }
            output.append(contentsOf: taken)
            produced += taken.count
            switch status {
            case Z_STREAM_END:
                isInside = false
                hasEnded = true
            case Z_OK: isInside = true
            case Z_BUF_ERROR: return produced
            case Z_MEM_ERROR: throw .outOfMemory
            default: throw .corrupt
            }
        }
        return produced
    }

    /// Says that no more input comes.
    /// - Throws: `truncated` where a member has not ended.
    package func finish() throws(GzipError) {
        if isInside || !needsInput || !hasEnded { throw .truncated }
    }
}

/// Deflates into one gzip member piece by piece.
package final class GzipDeflater {
    // zlib's state points back at its stream, so the stream must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private var isFinished = false

    /// - Parameter level: 1 (fast) to 9 (small).
    package init(level: Int = 6) throws(GzipError) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard garrison_deflate_init(stream, Int32(min(max(level, 0), 9))) == Z_OK else {
            stream.deallocate()
            throw .outOfMemory
        }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// Takes `bytes` in and appends what is ready to `output`.
    package func write(_ bytes: [UInt8], into output: inout [UInt8]) throws(GzipError) {
        guard !bytes.isEmpty else { return }
        try run(bytes, Z_NO_FLUSH, into: &output)
    }

    /// Appends everything taken in so far, so that a reader sees it.
    package func flush(into output: inout [UInt8]) throws(GzipError) {
        try run([], Z_SYNC_FLUSH, into: &output)
    }

    /// Ends the member. Nothing may be written after it.
    package func finish(into output: inout [UInt8]) throws(GzipError) {
        try run([], Z_FINISH, into: &output)
        isFinished = true
    }

    private func run(
        _ bytes: [UInt8], _ mode: Int32, into output: inout [UInt8]
    ) throws(GzipError) {
        guard !isFinished else { throw .corrupt }
        let piece = 64 << 10
        var position = 0
        while true {
            var status = Z_OK
            var isFull = false
            let taken = [UInt8](unsafeUninitializedCapacity: piece) { buffer, count in
                bytes.withUnsafeBufferPointer { source in
                    // zlib reads through this pointer and never writes.
                    stream.pointee.next_in = UnsafeMutablePointer(
                        mutating: source.baseAddress?.advanced(by: position))
                    let offered = min(source.count - position, 1 << 30)
                    stream.pointee.avail_in = UInt32(offered)
                    stream.pointee.next_out = buffer.baseAddress
                    stream.pointee.avail_out = UInt32(piece)
                    status = CCompression.deflate(stream, mode)
                    position += offered - Int(stream.pointee.avail_in)
                    isFull = stream.pointee.avail_out == 0
                    count = piece - Int(stream.pointee.avail_out)
                }
            }
            output.append(contentsOf: taken)
            guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
                throw .corrupt
            }
            if status == Z_STREAM_END || (position == bytes.count && !isFull) { return }
        }
    }
}
