#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads a blob, or a range of it, chunk by chunk.
///
/// The file is held open from the start, so a blob that is deleted meanwhile is still read to its
/// end. The file closes when the reader is let go of.
package actor BlobReader {
    /// How much one `next` answers at most.
    package static let chunkBytesMax = 256 << 10

    private let lane: DiskLane
    private let path: String
    private let file: Int32
    private var offset: Int64
    private let end: Int64
    /// The way through a sealed file; nil for one that lies as it is.
    private var course: SealedCourse?

    /// The size of the whole blob, in bytes, whatever the range.
    package nonisolated let blobSize: Int64
    /// How many bytes the reader gives in all.
    package nonisolated let count: Int64

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        lane.asUnownedSerialExecutor()
    }

    init(
        lane: DiskLane, path: String, file: Int32, size: Int64, range: Range<Int64>, seal: BlobSeal?
    ) {
        self.lane = lane
        self.path = path
        self.file = file
        blobSize = size
        offset = range.lowerBound
        end = range.upperBound
        count = range.upperBound - range.lowerBound
        course = seal.map { SealedCourse($0) }
    }

    deinit { close(file) }

    /// The next bytes, or nil at the end. A file cut short from outside is an error, never a
    /// silent end.
    package func next() throws(BlobError) -> [UInt8]? {
        guard offset < end else { return nil }
        if course != nil { return try nextSealed() }
        let count = Int(min(Int64(Self.chunkBytesMax), end - offset))
        let bytes = try Disk.read(file, at: offset, count: count, path: path)
        guard bytes.count == count else { throw BlobError(.outOfRange, "read", path) }
        offset += Int64(count)
        return bytes
    }

    private func nextSealed() throws(BlobError) -> [UInt8] {
        var result: [UInt8] = []
        while offset < end, result.count + SealedSegment.chunkBytes <= Self.chunkBytesMax {
            guard let chunk = try course?.chunk(at: offset, file: file, path: path) else { break }
            let wanted = chunk.prefix(Int(min(Int64(chunk.count), end - offset)))
            if result.isEmpty, wanted.count == end - offset {
                result = Array(wanted)
            } else {
                result.append(contentsOf: wanted)
            }
            offset += Int64(wanted.count)
        }
        return result
    }

    /// All remaining bytes. Refuses, before reading, more than `bytesMax`.
    package func all(bytesMax: Int) throws(BlobError) -> [UInt8] {
        guard end - offset <= Int64(bytesMax) else { throw BlobError(.outOfRange, "read", path) }
        var result: [UInt8] = []
        result.reserveCapacity(Int(end - offset))
        while let chunk = try next() { result += chunk }
        return result
    }
}
