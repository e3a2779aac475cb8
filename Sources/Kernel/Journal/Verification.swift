import Glibc
package import Vocabulary

/// What `Journal.verify` found.
package struct JournalVerification: Hashable, Sendable {
    /// Records whose hash, position and place are right.
    package internal(set) var records = 0
    package internal(set) var segments = 0
    /// The first position kept and the one after the last.
    package internal(set) var start = Position(0)
    package internal(set) var end = Position(0)
    /// The time of the first and the last record.
    package internal(set) var firstTime: Instant?
    package internal(set) var lastTime: Instant?
    /// Bytes of an unfinished last write, as a crash leaves them. No sign of tampering: opening the
    /// journal removes them.
    package internal(set) var unfinishedBytes = 0
    /// In the order of the journal; the first one tells since when it cannot be trusted.
    package internal(set) var problems: [JournalProblem] = []
    /// There were more than `Journal.problemsMax` problems; the rest is not listed.
    package internal(set) var hasMore = false

    package var isWhole: Bool { problems.isEmpty }
}

extension Journal {
    /// Problems that `verify` lists.
    package static let problemsMax = 100

    /// Reads all of a journal and says what in it is not as it was written. It changes nothing and
    /// may run beside a process that writes.
    package static func verify(folder: String) -> JournalVerification {
        var verifier = Verifier(folder)
        verifier.run()
        return verifier.result
    }
}

private struct Verifier {
    let folder: String
    var result = JournalVerification()
    /// The record that should come next and the hash it should follow; nil if that is not known.
    var position: UInt64 = 0
    var hash: ChainHash?
    var latest: Int64 = .min
    var time: Instant?
    var anchor: Anchor?
    var anchorHash: ChainHash?
    /// Where the append began whose last record has not come yet.
    var openAppend: (position: UInt64, offset: Int)?

    init(_ folder: String) { self.folder = folder }

    mutating func report(_ kind: JournalProblem.Kind, _ segment: String, _ text: String) {
        report(kind, segment, position, text)
    }

    mutating func report(
        _ kind: JournalProblem.Kind, _ segment: String, _ at: UInt64?, _ text: String
    ) {
        guard result.problems.count < Journal.problemsMax else {
            result.hasMore = true
            return
        }
        result.problems.append(
            JournalProblem(
                kind, segment: segment, position: at.map { Position($0) }, time: time, text: text))
    }

    mutating func run() {
        do throws(JournalError) {
            // The anchor first: what a running writer adds after it is beyond it.
            if Disk.exists("\(folder)/\(AnchorFile.name)") {
                anchor = try AnchorFile.read(folder)?.0
            }
            if anchor == nil {
                report(.anchor, AnchorFile.name, nil, "the file that remembers the end is gone")
            }
            let start = try ChainStart.read(folder)
            position = start?.first ?? 0
            hash = start?.hashBefore ?? .genesis
            latest = start?.latestBefore ?? .min
            var firsts = try Disk.names(in: folder).compactMap { SegmentHeader.first(ofName: $0) }
            firsts = firsts.sorted().filter { $0 >= position }
            result.start = Position(position)
            if position == anchor?.end { anchorHash = hash }
            for (index, first) in firsts.enumerated() {
                try verify(segment: first, isLast: index == firsts.count - 1)
            }
        } catch {
            if case .corrupt(let problem) = error {
                result.problems.append(problem)
            } else {
                report(.unreadable, folder, nil, "\(error)")
            }
        }
        result.end = Position(position)
        result.lastTime = time
        checkEnd()
    }

    mutating func checkEnd() {
        guard let anchor else { return }
        if position < anchor.end {
            report(
                .truncated, SegmentHeader.name(first: position),
                "\(anchor.end - position) records at the end are missing")
        } else if let anchorHash, anchorHash != anchor.hash {
            report(
                .rewritten, AnchorFile.name, anchor.end,
                "the records before this position are not those that were written")
        } else if anchor.isClosed, position > anchor.end || result.unfinishedBytes > 0 {
            report(
                .added, SegmentHeader.name(first: position), anchor.end,
                "something was added after the journal was closed")
        }
    }

    mutating func verify(segment first: UInt64, isLast: Bool) throws(JournalError) {
        let name = SegmentHeader.name(first: first)
        let file = try File("\(folder)/\(name)", O_RDONLY)
        let size = try file.size()
        result.segments += 1
        let header = SegmentHeader(try file.bytes(SegmentHeader.bytes, at: 0))
        if first > position {
            report(.segment, name, "records \(position) to \(first - 1) are missing before it")
            hash = nil
            latest = header?.latestBefore ?? latest
        } else if first < position {
            report(.segment, name, first, "the segment begins before the one before it ends")
            hash = nil
        }
        position = first
        if let header {
            if header.first != first {
                report(.segment, name, "it is the segment of position \(header.first)")
                position = header.first
            } else if let hash, header.hashBefore != hash {
                report(.header, name, "it does not follow the record before it")
            } else if header.latestBefore != latest {
                report(.header, name, "the time in its header was changed")
            }
            latest = max(latest, header.latestBefore)
        } else {
            report(.header, name, "its header was changed")
        }
        var scanner = SegmentScanner(
            file, offset: SegmentHeader.bytes, limit: size,
            hash: header?.hashBefore ?? hash ?? .genesis)
        try verify(&scanner, name, isLast)
        hash = scanner.hash
    }

    mutating func verify(
        _ scanner: inout SegmentScanner, _ name: String, _ isLast: Bool
    ) throws(JournalError) {
        while true {
            let offset = scanner.offset
            switch try scanner.next() {
            case .end:
                if isLast { takeBackOpenAppend(scanner.limit) }
                return
            case .record(let header, _, let hash, let isIntact):
                if !isIntact, header.position == position,
                    try takeAsUnfinished(scanner, from: offset, isLast)
                {
                    scanner.jump(to: scanner.limit, hash: scanner.hash)
                    return
                }
                if !header.hasMore {
                    openAppend = nil
                } else if openAppend == nil {
                    openAppend = (header.position, offset)
                }
                accept(header, hash, isIntact, name)
            case .incomplete, .unrecognised:
                if try takeAsUnfinished(scanner, from: offset, isLast) {
                    scanner.jump(to: scanner.limit, hash: scanner.hash)
                    return
                }
                if let (found, _) = try scanner.search(0...RecordHeader.positionMax) {
                    report(.altered, name, "the record cannot be read")
                    position += 1
                    scanner.jump(to: found, hash: try scanner.storedHash(before: found))
                    continue
                }
                if isLast, let anchor, position >= anchor.end {
                    report(.added, name, "there is something after the last record")
                } else if isLast {
                    report(.truncated, name, "the last record is cut off")
                } else {
                    report(.truncated, name, "the segment's end is cut off or overwritten")
                }
                scanner.jump(to: scanner.limit, hash: scanner.hash)
                return
            }
        }
    }

    /// What stands from `offset` on is the unfinished write of a crash if it was never noted as
    /// being on disk, neither by the anchor nor by a later record.
    mutating func takeAsUnfinished(
        _ scanner: SegmentScanner, from offset: Int, _ isLast: Bool
    ) throws(JournalError) -> Bool {
        guard isLast, let anchor, !anchor.isClosed, position >= anchor.end,
            try !scanner.proves(position)
        else { return false }
        result.unfinishedBytes = scanner.limit - offset
        takeBackOpenAppend(scanner.limit)
        return true
    }

    /// An append of which the last records are not there is as unfinished as half a record.
    mutating func takeBackOpenAppend(_ limit: Int) {
        guard let openAppend, openAppend.position >= anchor?.end ?? 0,
            position > openAppend.position
        else { return }
        result.records -= Int(clamping: position - openAppend.position)
        result.unfinishedBytes = limit - openAppend.offset
        position = openAppend.position
    }

    mutating func accept(
        _ header: RecordHeader, _ hash: ChainHash, _ isIntact: Bool, _ name: String
    ) {
        if header.position > position {
            report(
                .removed, name, "records \(position) to \(header.position - 1) are missing")
        } else if header.position < position {
            report(.misplaced, name, header.position, "the record stands where \(position) belongs")
        } else if !isIntact {
            report(.altered, name, "the record or the one before it was changed")
        } else {
            result.records += 1
            time = Instant(nanoseconds: header.time)
            if result.firstTime == nil { result.firstTime = time }
        }
        latest = max(latest, header.time)
        position = header.position &+ 1
        if position == anchor?.end { anchorHash = hash }
    }
}
