import Crypto
package import Vocabulary

/// The key of one sealed blob, and how its bytes are divided.
///
/// A sealed file is a row of segments, one for each piece that was joined into it. A segment begins
/// with 16 random bytes, from which and from the blob's key its own key is derived (HKDF-SHA256);
/// then come its bytes in chunks of 64 KiB, each under AES-256-GCM with its number as the nonce.
/// The last chunk's nonce is marked, so that a segment cut short does not pass for a whole one.
/// A range is read by opening the chunks it touches; segments of one key are joined by copying.
package struct BlobSeal: Hashable, Sendable {
    package static let keyBytes = 32

    package let key: [UInt8]
    /// How many bytes each segment holds when it is opened.
    package let segments: [Int64]

    package init(key: [UInt8], segments: [Int64]) {
        self.key = key
        self.segments = segments
    }

    package static func makeKey(_ entropy: any Entropy) -> [UInt8] { entropy.bytes(keyBytes) }

    /// How large the file of these segments is.
    var fileSize: Int64 { segments.reduce(0) { $0 + SealedSegment.fileSize(of: $1) } }

    /// What the bytes of a whole sealed file hold: for those who read a data folder without a
    /// running server.
    package func open(file: [UInt8]) throws(BlobError) -> [UInt8] {
        guard Int64(file.count) == fileSize else { throw BlobError(.damaged, "open", "") }
        var result: [UInt8] = []
        var start = 0
        for size in segments {
            let segment = SealedSegment(
                key: key, salt: Array(file[start..<(start + SealedSegment.saltBytes)]))
            for index in 0..<SealedSegment.chunkCount(of: size) {
                let place = SealedSegment.place(ofChunk: index, of: size)
                let range = (start + Int(place.offset))..<(start + Int(place.offset) + place.count)
                guard let plain = segment.open(file[range], index, of: size) else {
                    throw BlobError(.damaged, "open", "")
                }
                result += plain
            }
            start += Int(SealedSegment.fileSize(of: size))
        }
        return result
    }
}

/// One segment's key and geometry.
struct SealedSegment: Sendable {
    static let saltBytes = 16
    static let tagBytes = 16
    static let chunkBytes = 64 << 10

    private let key: SymmetricKey

    init(key: [UInt8], salt: [UInt8]) {
        self.key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: key), salt: salt,
            info: Array("garrison/segment".utf8), outputByteCount: BlobSeal.keyBytes)
    }

    /// An empty segment has one empty chunk.
    static func chunkCount(of size: Int64) -> Int64 {
        max(1, (size + Int64(chunkBytes) - 1) / Int64(chunkBytes))
    }

    static func fileSize(of size: Int64) -> Int64 {
        Int64(saltBytes) + size + chunkCount(of: size) * Int64(tagBytes)
    }

    /// Where a chunk lies, counted from the segment's start, and how many bytes of the file it is.
    static func place(ofChunk index: Int64, of size: Int64) -> (offset: Int64, count: Int) {
        let rest = size - index * Int64(chunkBytes)
        return (
            Int64(saltBytes) + index * Int64(chunkBytes + tagBytes),
            Int(min(Int64(chunkBytes), rest)) + tagBytes
        )
    }

    /// Twelve bytes: whether the chunk is the last, three of nothing, its number.
    private static func nonce(_ index: Int64, isLast: Bool) -> AES.GCM.Nonce? {
        var bytes: [UInt8] = [isLast ? 1 : 0, 0, 0, 0]
        withUnsafeBytes(of: index.bigEndian) { bytes += $0 }
        return try? AES.GCM.Nonce(data: bytes)
    }

    /// Appends a chunk and its tag to `output`. Returns false if the cipher refuses.
    func seal(
        _ chunk: ArraySlice<UInt8>, _ index: Int64, isLast: Bool, into output: inout [UInt8]
    ) -> Bool {
        guard let nonce = Self.nonce(index, isLast: isLast),
            let box = try? AES.GCM.seal(chunk, using: key, nonce: nonce)
        else { return false }
        output.append(contentsOf: box.ciphertext)
        output.append(contentsOf: box.tag)
        return true
    }

    /// Nil for a chunk that is not what was written there.
    func open(_ chunk: ArraySlice<UInt8>, _ index: Int64, of size: Int64) -> [UInt8]? {
        let isLast = index == Self.chunkCount(of: size) - 1
        guard chunk.count >= Self.tagBytes, let nonce = Self.nonce(index, isLast: isLast),
            let box = try? AES.GCM.SealedBox(
                nonce: nonce, ciphertext: chunk.dropLast(Self.tagBytes),
                tag: chunk.suffix(Self.tagBytes)),
            let plain = try? AES.GCM.open(box, using: key)
        else { return nil }
        return Array(plain)
    }
}

/// Seals a segment while its bytes pass; holds back one chunk, which may be the last.
struct SegmentSealer: Sendable {
    private let segment: SealedSegment
    private let salt: [UInt8]
    private var held: [UInt8] = []
    private var index: Int64 = 0
    private var hasBegun = false

    init(key: [UInt8], entropy: any Entropy) {
        salt = entropy.bytes(SealedSegment.saltBytes)
        segment = SealedSegment(key: key, salt: salt)
        held.reserveCapacity(SealedSegment.chunkBytes)
    }

    /// What of the file is now certain; nil if the cipher refuses.
    mutating func append(_ bytes: [UInt8]) -> [UInt8]? {
        let size = SealedSegment.chunkBytes
        var output = begin()
        var rest = bytes[...]
        while !rest.isEmpty {
            if held.count == size {
                guard emit(held[...], isLast: false, into: &output) else { return nil }
                held.removeAll(keepingCapacity: true)
            }
            // Whole chunks that are surely not the last need not be gathered first.
            while held.isEmpty, rest.count > size {
                guard emit(rest.prefix(size), isLast: false, into: &output) else { return nil }
                rest = rest.dropFirst(size)
            }
            let taken = rest.prefix(size - held.count)
            held.append(contentsOf: taken)
            rest = rest.dropFirst(taken.count)
        }
        return output
    }

    /// The end of the file.
    mutating func finish() -> [UInt8]? {
        var output = begin()
        guard emit(held[...], isLast: true, into: &output) else { return nil }
        return output
    }

    private mutating func begin() -> [UInt8] {
        defer { hasBegun = true }
        return hasBegun ? [] : salt
    }

    private mutating func emit(
        _ chunk: ArraySlice<UInt8>, isLast: Bool, into output: inout [UInt8]
    ) -> Bool {
        output.reserveCapacity(output.count + chunk.count + SealedSegment.tagBytes)
        defer { index += 1 }
        return segment.seal(chunk, index, isLast: isLast, into: &output)
    }
}

/// The way through a sealed file, chunk by chunk.
struct SealedCourse: Sendable {
    private let seal: BlobSeal
    private var number = 0
    /// Where the segment begins in the file, and in the blob.
    private var fileStart: Int64 = 0
    private var plainStart: Int64 = 0
    private var segment: SealedSegment?

    init(_ seal: BlobSeal) { self.seal = seal }

    /// The bytes from `offset` to the end of the chunk it lies in. Offsets only grow.
    mutating func chunk(
        at offset: Int64, file: Int32, path: String
    ) throws(BlobError) -> ArraySlice<UInt8> {
        while number < seal.segments.count, offset >= plainStart + seal.segments[number] {
            fileStart += SealedSegment.fileSize(of: seal.segments[number])
            plainStart += seal.segments[number]
            number += 1
            segment = nil
        }
        guard number < seal.segments.count else { throw BlobError(.outOfRange, "read", path) }
        let size = seal.segments[number]
        if segment == nil {
            let salt = try Disk.read(
                file, at: fileStart, count: SealedSegment.saltBytes, path: path)
            segment = SealedSegment(key: seal.key, salt: salt)
        }
        let index = (offset - plainStart) / Int64(SealedSegment.chunkBytes)
        let place = SealedSegment.place(ofChunk: index, of: size)
        let bytes = try Disk.read(
            file, at: fileStart + place.offset, count: place.count, path: path)
        guard bytes.count == place.count, let plain = segment?.open(bytes[...], index, of: size)
        else { throw BlobError(.damaged, "open", path) }
        return plain.dropFirst(
            Int(offset - plainStart - index * Int64(SealedSegment.chunkBytes)))
    }
}
