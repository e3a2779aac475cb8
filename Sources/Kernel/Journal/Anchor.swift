import Glibc

/// Where the journal ends, kept beside it: so that records missing at the end are missed.
struct Anchor: Hashable, Sendable {
    /// The next position; everything before it is on disk.
    var end: UInt64
    /// The hash of the last record before `end`.
    var hash: ChainHash
    /// Whether the journal was closed in order, so that nothing may follow.
    var isClosed: Bool
}

/// The file that holds the anchor: two slots, written in turn, so that a torn write leaves one.
///
/// It is written after each fsync of the journal, and fsynced itself about once a second, when a
/// segment ends and at the end: after a kill it is exact, after a power failure a second old.
final class AnchorFile: Sendable {
    static let name = "anchor"
    private static let magic = Array("GARRANC1".utf8)
    private static let slotBytes = 64
    private static let slotDistance = 4096

    private let file: File

    init(_ folder: String) throws(JournalError) {
        file = try File("\(folder)/\(Self.name)", O_RDWR)
    }

    static func make(_ folder: String) throws(JournalError) {
        let anchor = Anchor(end: 0, hash: .genesis, isClosed: false)
        var bytes = encode(anchor, sequence: 0)
        bytes += [UInt8](repeating: 0, count: slotDistance - slotBytes)
        bytes += encode(anchor, sequence: 1)
        try Disk.replace(folder, name, bytes)
    }

    func write(_ anchor: Anchor, sequence: UInt64) throws(JournalError) {
        try file.write(
            Self.encode(anchor, sequence: sequence), at: Int(sequence & 1) * Self.slotDistance)
    }

    func sync() throws(JournalError) { try file.sync() }

    /// The newer of the slots that are whole; nil if none is.
    static func read(_ folder: String) throws(JournalError) -> (Anchor, sequence: UInt64)? {
        let file = try File("\(folder)/\(name)", O_RDONLY)
        let slots = [
            decode(try file.bytes(slotBytes, at: 0)),
            decode(try file.bytes(slotBytes, at: slotDistance)),
        ]
        return slots.compactMap { $0 }.max { $0.sequence < $1.sequence }
    }

    private static func encode(_ anchor: Anchor, sequence: UInt64) -> [UInt8] {
        var buffer = magic
        buffer.appendLittle(sequence)
        buffer.appendLittle(anchor.end)
        anchor.hash.withBytes { buffer.append(contentsOf: $0) }
        buffer.appendLittle(UInt32(anchor.isClosed ? 1 : 0))
        let checksum = buffer.withUnsafeBytes { CRC32C.of($0) }
        buffer.appendLittle(checksum)
        return buffer
    }

    private static func decode(_ bytes: [UInt8]) -> (Anchor, sequence: UInt64)? {
        guard bytes.count == slotBytes, bytes.starts(with: magic) else { return nil }
        return bytes.withUnsafeBytes { raw in
            guard
                CRC32C.of(UnsafeRawBufferPointer(rebasing: raw[0..<60]))
                    == raw.little(UInt32.self, at: 60)
            else { return nil }
            let anchor = Anchor(
                end: raw.little(UInt64.self, at: 16),
                hash: ChainHash(UnsafeRawBufferPointer(rebasing: raw[24..<56])),
                isClosed: raw.little(UInt32.self, at: 56) == 1)
            return (anchor, raw.little(UInt64.self, at: 8))
        }
    }
}

/// What retention remembers: the header that the first kept segment must have.
enum ChainStart {
    static let name = "start"

    /// The header of the first segment that is kept; nil if nothing was ever dropped.
    static func read(_ folder: String) throws(JournalError) -> SegmentHeader? {
        guard Disk.exists("\(folder)/\(name)") else { return nil }
        let file = try File("\(folder)/\(name)", O_RDONLY)
        guard let header = SegmentHeader(try file.bytes(SegmentHeader.bytes, at: 0)) else {
            throw .corrupt(
                JournalProblem(
                    .start, segment: name, position: nil, time: nil,
                    text: "the record of what retention dropped is not readable"))
        }
        return header
    }

    static func write(_ header: SegmentHeader, _ folder: String) throws(JournalError) {
        try Disk.replace(folder, name, header.encoded)
    }
}
