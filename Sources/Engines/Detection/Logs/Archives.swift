import CCompression

/// What a log may be packed in beside gzip: tar and zip. Members are read one after the other, each
/// as a log of its own, named `archive!member`.
enum Archives {
    /// Members beyond these are not read, and it is said so.
    static let membersMax = 100_000
    static let memberBytesMax = 512 << 20

    enum Failure: Error, Hashable, Sendable, CustomStringConvertible {
        case truncated, tooManyMembers
        case unsupported(String)

        var description: String {
            switch self {
            case .truncated: "the archive ends early"
            case .tooManyMembers: "the archive has more than \(membersMax) members"
            case .unsupported(let what): "the archive is \(what), which is not read"
            }
        }
    }

    /// Whether the bytes begin as a tar file does: POSIX's `ustar` at its place.
    static func isTar(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count >= 512, let start = bytes.baseAddress else { return false }
        return ByteRun(start + 257, 5) == "ustar"
    }

    static func isZip(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count >= 4 else { return false }
        return bytes[0] == 0x50 && bytes[1] == 0x4b
            && (bytes[2] == 3 && bytes[3] == 4 || bytes[2] == 5 && bytes[3] == 6)
    }
}

/// Takes a tar file in pieces (POSIX.1-2017, pax, "ustar Interchange Format") and gives its regular
/// files whole.
struct TarReader {
    private enum State {
        case header
        case content(name: String, left: Int, padding: Int, kept: [UInt8]?)
    }

    private var state = State.header
    private var members = 0
    /// The name that a pax or GNU record gives to the member behind it.
    private var longName: String?
    private(set) var hasEnded = false

    private static let blockBytes = 512

    /// Takes what it can of `bytes`; the rest must come again.
    /// - Parameter found: is given each file. Files that are too long are given as nil.
    mutating func take(
        _ bytes: UnsafeBufferPointer<UInt8>, _ found: (String, [UInt8]?) -> Void
    ) throws(Archives.Failure) -> Int {
        var position = 0
        while position < bytes.count, !hasEnded {
            switch state {
            case .header:
                guard bytes.count - position >= Self.blockBytes else { return position }
                let block = UnsafeBufferPointer(
                    rebasing: bytes[position..<position + Self.blockBytes])
                position += Self.blockBytes
                try begin(block)
            case .content(let name, let left, let padding, var kept):
                state = .header
                let count = min(left, bytes.count - position)
                kept?.append(contentsOf: bytes[position..<position + count])
                position += count
                let skipped = left == count ? min(padding, bytes.count - position) : 0
                position += skipped
                guard left == count, padding == skipped else {
                    state = .content(
                        name: name, left: left - count, padding: padding - skipped, kept: kept)
                    return position
                }
                finish(name, kept, found)
            }
        }
        return hasEnded ? bytes.count : position
    }

    /// Whether it stands between two members.
    var isComplete: Bool { if case .header = state { true } else { false } }

    private mutating func begin(
        _ block: UnsafeBufferPointer<UInt8>
    ) throws(Archives.Failure) {
        if block.allSatisfy({ $0 == 0 }) {
            hasEnded = true
            return
        }
        members += 1
        guard members <= Archives.membersMax else { throw .tooManyMembers }
        guard let size = Self.size(block) else { throw .unsupported("damaged") }
        let padding = (Self.blockBytes - size % Self.blockBytes) % Self.blockBytes
        let kind = block[156]
        var name = Self.text(block, 0, 100)
        let prefix = Self.text(block, 345, 155)
        if !prefix.isEmpty { name = "\(prefix)/\(name)" }
        switch kind {
        case 0, 0x30, 0x37:
            name = longName ?? name
            longName = nil
            let isKept = size <= Archives.memberBytesMax
            state = .content(name: name, left: size, padding: padding, kept: isKept ? [] : nil)
        case 0x4c, 0x78:  // GNU's and pax's long names
            let isKept = size <= 1 << 16
            state = .content(
                name: kind == 0x4c ? "\u{0}gnu" : "\u{0}pax", left: size, padding: padding,
                kept: isKept ? [] : nil)
        default:
            state = .content(name: "\u{0}other", left: size, padding: padding, kept: nil)
        }
        if size == 0, case .content(let name, _, _, _) = state {
            state = .header
            if !name.hasPrefix("\u{0}") { longName = nil }
        }
    }

    private mutating func finish(
        _ name: String, _ kept: [UInt8]?, _ found: (String, [UInt8]?) -> Void
    ) {
        switch name {
        case "\u{0}gnu":
            longName = kept.map { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        case "\u{0}pax":
            let records = kept.map { String(decoding: $0, as: UTF8.self) } ?? ""
            for record in records.split(separator: "\n") {
                guard let path = record.firstRange(of: " path=") else { continue }
                longName = String(record[path.upperBound...])
            }
        case "\u{0}other": break
        default: found(name, kept)
        }
    }

    private static func text(
        _ block: UnsafeBufferPointer<UInt8>, _ first: Int, _ count: Int
    ) -> String {
        String(decoding: block[first..<first + count].prefix { $0 != 0 }, as: UTF8.self)
    }

    /// Octal digits, or GNU's binary form beyond 8 GiB.
    private static func size(_ block: UnsafeBufferPointer<UInt8>) -> Int? {
        var value = 0
        if block[124] & 0x80 != 0 {
            for byte in block[128..<136] { value = value << 8 | Int(byte) }
            return value >= 0 ? value : nil
        }
        for byte in block[124..<136] where byte != 0x20 && byte != 0 {
            guard (0x30...0x37).contains(byte) else { return nil }
            value = value << 3 | Int(byte & 7)
        }
        return value
    }
}

/// Finds the members of a zip file by its central directory (APPNOTE.TXT 6.3, sections 4.3 and
/// 4.4).
struct ZipReader {
    struct Member {
        let name: String
        let method: UInt16
        let packed: Range<Int>
        let bytes: Int
    }

    let members: [Member]

    init(_ file: UnsafeRawBufferPointer) throws(Archives.Failure) {
        func number(_ place: Int, _ count: Int) -> Int? {
            guard place >= 0, place + count <= file.count else { return nil }
            return (0..<count).reduce(0) { $0 | Int(file[place + $1]) << (8 * $1) }
        }
        // The end record is the last thing but for a comment of up to 64 KiB.
        var end = file.count - 22
        let least = max(0, file.count - 22 - 0xffff)
        while end >= least, number(end, 4) != 0x0605_4b50 { end -= 1 }
        guard end >= least, let count = number(end + 10, 2), var place = number(end + 16, 4) else {
            throw .truncated
        }
        guard count != 0xffff, place != 0xffff_ffff else {
            throw .unsupported("a zip64 file")
        }
        var found: [Member] = []
        for _ in 0..<count {
            guard number(place, 4) == 0x0201_4b50, let flags = number(place + 8, 2),
                let method = number(place + 10, 2), let packed = number(place + 20, 4),
                let bytes = number(place + 24, 4), let nameCount = number(place + 28, 2),
                let extra = number(place + 30, 2), let comment = number(place + 32, 2),
                let local = number(place + 42, 4), place + 46 + nameCount <= file.count,
                number(local, 4) == 0x0403_4b50, let localName = number(local + 26, 2),
                let localExtra = number(local + 28, 2)
            else { throw .truncated }
            guard flags & 1 == 0 else { throw .unsupported("encrypted") }
            let name = String(
                decoding: file[place + 46..<place + 46 + nameCount], as: UTF8.self)
            let first = local + 30 + localName + localExtra
            guard first + packed <= file.count else { throw .truncated }
            if !name.hasSuffix("/") {
                found.append(
                    Member(
                        name: name, method: UInt16(method), packed: first..<first + packed,
                        bytes: bytes))
            }
            place += 46 + nameCount + extra + comment
        }
        members = found
    }

    /// A member's bytes; nil if it is too long, packed in another way, or damaged.
    static func bytes(_ member: Member, _ file: UnsafeRawBufferPointer) -> [UInt8]? {
        guard member.bytes <= Archives.memberBytesMax else { return nil }
        let packed = UnsafeRawBufferPointer(rebasing: file[member.packed])
        switch member.method {
        case 0: return Array(packed)
        case 8:
            guard let decompressor = libdeflate_alloc_decompressor() else { return nil }
            defer { libdeflate_free_decompressor(decompressor) }
            var isSound = false
            let result = [UInt8](unsafeUninitializedCapacity: member.bytes) { room, count in
                var written = 0
                let status = libdeflate_deflate_decompress(
                    decompressor, packed.baseAddress, packed.count, room.baseAddress,
                    member.bytes, &written)
                isSound = status == LIBDEFLATE_SUCCESS
                count = isSound ? written : 0
            }
            return isSound ? result : nil
        default: return nil
        }
    }
}
