import Glibc
import Vocabulary

/// The end of the journal, where the writer goes on.
struct Tail {
    var file: File
    /// The first position of the newest segment.
    var first: UInt64
    /// Bytes of the newest segment that hold whole records.
    var length: Int
    var end: UInt64
    var hash: ChainHash
    /// The latest time of all records.
    var latest: Int64
    /// Everything before is on disk, and this is the hash there.
    var durableEnd: UInt64
    var durableHash: ChainHash
}

/// Opening: finds the end, cuts off what a crash left unfinished, and refuses anything else.
enum Recovery {
    struct Opened {
        var segments: [SharedState.Segment]
        var tail: Tail
        var index: [SharedState.IndexEntry]
        var cutBytes: Int
        var anchor: AnchorFile
        /// For the next write of the anchor.
        var sequence: UInt64
    }

    static func open(_ folder: String) throws(JournalError) -> Opened {
        try Disk.makeFolder(folder)
        try Disk.makeFolder("\(folder)/cursors")
        for name in try Disk.names(in: folder) where name.hasSuffix(".new") {
            try Disk.remove("\(folder)/\(name)")
        }
        var firsts = try Disk.names(in: folder).compactMap { SegmentHeader.first(ofName: $0) }
        firsts.sort()
        let start = try ChainStart.read(folder)
        if firsts.isEmpty, start == nil, !Disk.exists("\(folder)/\(AnchorFile.name)") {
            try AnchorFile.make(folder)
        }
        guard Disk.exists("\(folder)/\(AnchorFile.name)"),
            let (anchor, sequence) = try AnchorFile.read(folder)
        else {
            throw corrupt(
                .anchor, AnchorFile.name, nil, "the file that remembers the end is not readable")
        }
        if let start {
            // Retention was interrupted after it had decided.
            for first in firsts where first < start.first {
                try Disk.remove("\(folder)/\(SegmentHeader.name(first: first))")
            }
            firsts.removeAll { $0 < start.first }
        }
        if firsts.isEmpty, anchor.end == 0, start == nil {
            try makeSegment(
                folder, SegmentHeader(first: 0, latestBefore: .min, hashBefore: .genesis))
            firsts = [0]
        }
        return try open(folder, firsts, start, anchor, sequence)
    }

    /// Writes a new segment's file, which appears under its name only when it is whole.
    static func makeSegment(_ folder: String, _ header: SegmentHeader) throws(JournalError) {
        try Disk.replace(folder, SegmentHeader.name(first: header.first), header.encoded)
    }

    private static func open(
        _ folder: String, _ firsts: [UInt64], _ start: SegmentHeader?, _ anchor: Anchor,
        _ sequence: UInt64
    ) throws(JournalError) -> Opened {
        var segments: [SharedState.Segment] = []
        var last = SegmentHeader(first: 0, latestBefore: .min, hashBefore: .genesis)
        for first in firsts {
            let name = SegmentHeader.name(first: first)
            let file = try File("\(folder)/\(name)", O_RDONLY)
            guard let header = SegmentHeader(try file.bytes(SegmentHeader.bytes, at: 0)),
                header.first == first
            else { throw corrupt(.header, name, first, "the segment's header was changed") }
            segments.append(.init(first: first, latestBefore: header.latestBefore))
            last = header
        }
        guard let first = firsts.first, first == start?.first ?? 0 else {
            throw corrupt(
                .segment, SegmentHeader.name(first: start?.first ?? 0), start?.first ?? 0,
                "the first segment is missing")
        }
        if firsts.count > 1 {
            try checkLink(folder, from: firsts[firsts.count - 2], to: last)
        } else if let start, start != last {
            throw corrupt(
                .start, ChainStart.name, first,
                "the first segment is not the one that retention left")
        }
        let name = SegmentHeader.name(first: last.first)
        let file = try File("\(folder)/\(name)", O_RDWR)
        let found = try scan(file, name, last, anchor)
        var tail = found.tail
        if found.cutBytes > 0 {
            try file.truncate(to: tail.length)
        }
        // What was not yet on disk when the last process ended is from here on.
        try file.sync()
        tail.durableEnd = tail.end
        tail.durableHash = tail.hash
        // It is open from here on, whatever happens: what follows is no longer "after the end".
        let anchorFile = try AnchorFile(folder)
        let open = Anchor(end: tail.end, hash: tail.hash, isClosed: false)
        try anchorFile.write(open, sequence: sequence &+ 1)
        try anchorFile.sync()
        return Opened(
            segments: segments, tail: tail, index: found.index, cutBytes: found.cutBytes,
            anchor: anchorFile, sequence: sequence &+ 2)
    }

    /// The newest segment must follow the last hash of the one before it.
    private static func checkLink(
        _ folder: String, from first: UInt64, to header: SegmentHeader
    ) throws(JournalError) {
        let name = SegmentHeader.name(first: first)
        let file = try File("\(folder)/\(name)", O_RDONLY)
        let size = try file.size()
        let scanner = SegmentScanner(file, offset: size, limit: size, hash: .genesis)
        guard size >= SegmentHeader.bytes, try scanner.storedHash(before: size) == header.hashBefore
        else {
            throw corrupt(
                .segment, name, header.first,
                "the segment does not end where the next one begins")
        }
    }

    private static func scan(
        _ file: File, _ name: String, _ header: SegmentHeader, _ anchor: Anchor
    ) throws(JournalError) -> (tail: Tail, index: [SharedState.IndexEntry], cutBytes: Int) {
        let size = try file.size()
        var scanner = SegmentScanner(
            file, offset: SegmentHeader.bytes, limit: size, hash: header.hashBefore)
        var tail = Tail(
            file: file, first: header.first, length: SegmentHeader.bytes, end: header.first,
            hash: header.hashBefore, latest: header.latestBefore, durableEnd: 0,
            durableHash: .genesis)
        // Where the last whole append ended: what goes beyond it is taken back.
        var whole = tail
        var index: [SharedState.IndexEntry] = []
        var anchorHash = anchor.end == header.first ? header.hashBefore : nil
        loop: while true {
            let offset = scanner.offset
            switch try scanner.next() {
            case .end, .incomplete: break loop
            case .record(let record, _, let hash, true) where record.position == tail.end:
                if offset - (index.last?.offset ?? 0) >= SharedState.indexDistanceBytes
                    || index.isEmpty
                {
                    index.append(.init(position: record.position, offset: offset))
                }
                tail.end += 1
                tail.hash = hash
                tail.latest = max(tail.latest, record.time)
                tail.length = scanner.offset
                if tail.end == anchor.end { anchorHash = hash }
                if !record.hasMore { whole = tail }
            case .record(_, _, _, let isIntact):
                // A whole header and a wrong rest; or a whole record that belongs elsewhere.
                if isIntact { throw damaged(name, tail) }
                if try scanner.proves(tail.end) { throw damaged(name, tail) }
                break loop
            case .unrecognised:
                if try scanner.proves(tail.end) { throw damaged(name, tail) }
                break loop
            }
        }
        tail = whole
        index.removeAll { $0.position >= whole.end }
        if tail.end < anchor.end {
            throw corrupt(
                .truncated, name, tail.end,
                "records up to position \(anchor.end) had been written", Instant(tail.latest))
        }
        guard anchorHash == anchor.hash else {
            throw corrupt(
                .rewritten, name, anchor.end, "the chain is not the one that was written")
        }
        if anchor.isClosed, size > tail.length || tail.end > anchor.end {
            throw corrupt(
                .added, name, anchor.end, "something was added after the journal was closed",
                Instant(tail.latest))
        }
        return (tail, index, size - tail.length)
    }

    private static func damaged(_ name: String, _ tail: Tail) -> JournalError {
        corrupt(
            .altered, name, tail.end, "a record that had been on disk was changed",
            Instant(tail.latest))
    }

    private static func corrupt(
        _ kind: JournalProblem.Kind, _ segment: String, _ position: UInt64?, _ text: String,
        _ time: Instant? = nil
    ) -> JournalError {
        .corrupt(
            JournalProblem(
                kind, segment: segment, position: position.map { Position($0) }, time: time,
                text: text))
    }
}

extension Instant {
    /// The time of a record; nil for the mark of "none before".
    fileprivate init?(_ latest: Int64) {
        if latest == .min { return nil }
        self.init(nanoseconds: latest)
    }
}
