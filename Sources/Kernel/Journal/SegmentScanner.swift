/// Walks the records of one segment's file from some offset on.
///
/// It checks what a record says of itself (checksum, length, hash given the one before) and leaves
/// it to the caller whether it is the record that should be there.
struct SegmentScanner {
    enum Step {
        /// `payload` is a range of `bytes`; `isIntact` tells whether the hash fits.
        case record(RecordHeader, payload: Range<Int>, hash: ChainHash, isIntact: Bool)
        /// The file (or `limit`) ends here, between two records.
        case end
        /// The file ends inside a record.
        case incomplete
        /// There is no record header here.
        case unrecognised
    }

    private static let chunkBytes = 256 << 10

    private let file: File
    /// Nothing at or beyond this offset is looked at.
    let limit: Int
    /// Where the next record begins.
    private(set) var offset: Int
    /// The hash that the next record follows.
    private(set) var hash: ChainHash
    /// The bytes that a record's payload range refers to.
    private(set) var bytes: [UInt8] = []
    private var bytesOffset: Int
    /// Whether hashes are computed; without, `isIntact` is always true.
    var checksHashes = true

    init(_ file: File, offset: Int, limit: Int, hash: ChainHash) {
        self.file = file
        self.offset = offset
        self.limit = limit
        self.hash = hash
        bytesOffset = offset
    }

    /// Continues at a record that begins at `offset` and follows `hash`.
    mutating func jump(to offset: Int, hash: ChainHash) {
        self.offset = offset
        self.hash = hash
    }

    /// Makes `count` bytes from `offset` on present; returns false if the file is shorter.
    private mutating func load(_ count: Int) throws(JournalError) -> Bool {
        guard count <= limit - offset else { return false }
        if offset >= bytesOffset, offset + count <= bytesOffset + bytes.count { return true }
        bytes = try file.bytes(min(limit - offset, max(count, Self.chunkBytes)), at: offset)
        bytesOffset = offset
        return bytes.count >= count
    }

    mutating func next() throws(JournalError) -> Step {
        if offset >= limit { return .end }
        guard try load(RecordHeader.bytes) else { return .incomplete }
        let headerStart = offset - bytesOffset
        guard let header = bytes.withUnsafeBytes({ RecordHeader($0, at: headerStart) }) else {
            return .unrecognised
        }
        guard try load(header.recordBytes) else { return .incomplete }
        let start = offset - bytesOffset
        let payload = start + RecordHeader.bytes..<start + RecordHeader.bytes + header.length
        let before = hash
        let checks = checksHashes
        let (stored, isIntact) = bytes.withUnsafeBytes { raw in
            let stored = ChainHash(UnsafeRawBufferPointer(rebasing: raw[payload.upperBound...]))
            guard checks else { return (stored, true) }
            let computed = before.next(
                header: UnsafeRawBufferPointer(rebasing: raw[start..<start + 28]),
                payload: UnsafeRawBufferPointer(rebasing: raw[payload]))
            return (stored, stored == computed)
        }
        offset += header.recordBytes
        hash = stored
        return .record(header, payload: payload, hash: stored, isIntact: isIntact)
    }

    /// The next offset after the present one at which a whole record header stands whose position
    /// lies in `positions`; nil if there is none.
    func search(_ positions: ClosedRange<UInt64>) throws(JournalError) -> (Int, RecordHeader)? {
        var base = offset + 1
        while base + RecordHeader.bytes <= limit {
            let chunk = try file.bytes(min(Self.chunkBytes, limit - base), at: base)
            guard chunk.count >= RecordHeader.bytes else { return nil }
            let found = chunk.withUnsafeBytes { raw -> (Int, RecordHeader)? in
                for start in 0...(raw.count - RecordHeader.bytes)
                where positions.contains(raw.little(UInt64.self, at: start + 4)) {
                    if let header = RecordHeader(raw, at: start) { return (start, header) }
                }
                return nil
            }
            if let (start, header) = found { return (base + start, header) }
            base += chunk.count - RecordHeader.bytes + 1
        }
        return nil
    }

    /// Whether records from the present offset on show that the one at `position` had been on disk
    /// when they were written: then it is not the unfinished write of a crash.
    func proves(_ position: UInt64) throws(JournalError) -> Bool {
        var scanner = self
        scanner.checksHashes = false
        while true {
            switch try scanner.next() {
            case .record(let header, _, _, _):
                if header.durableEnd > position { return true }
            case .end, .incomplete:
                return false
            case .unrecognised:
                let later = position + 1...position + (1 << 32)
                guard let (offset, _) = try scanner.search(later) else { return false }
                scanner.jump(to: offset, hash: .genesis)
            }
        }
    }

    /// The 32 bytes before `offset`: the hash of the record that ends there.
    func storedHash(before offset: Int) throws(JournalError) -> ChainHash {
        let first = offset == SegmentHeader.bytes ? 24 : offset - 32
        let bytes = try file.bytes(32, at: max(0, first))
        guard bytes.count == 32 else { return .genesis }
        return bytes.withUnsafeBytes { ChainHash($0) }
    }
}
