import Glibc
package import Vocabulary

extension Journal {
    /// Records from a position on, in order: at most `countMax` of them and about `bytesMax` bytes
    /// of payload, but one at least if there is one. Empty at the end of the journal.
    ///
    /// Each record's hash is checked. Throws `positionGone` before `start`, `corrupt` where a
    /// record is not as it was written.
    package func read(
        from: Position, countMax: Int, bytesMax: Int
    ) throws(JournalError) -> [JournalRecord] {
        let (segments, end) = try shared.view()
        guard countMax > 0, from.value < end else { return [] }
        var records: [JournalRecord] = []
        var bytes = 0
        try walk(from: from.value, segments, end) { record in
            if !records.isEmpty, bytes + record.bytes.count > bytesMax { return false }
            bytes += record.bytes.count
            records.append(record)
            return records.count < countMax
        }
        return records
    }

    /// Records backward from a position, itself included, newest first; from the last one if it is
    /// nil. Ends at `start`.
    package func readBackward(
        from: Position?, countMax: Int
    ) throws(JournalError) -> [JournalRecord] {
        let (segments, end) = try shared.view()
        guard let first = segments.first?.first, end > first, countMax > 0 else { return [] }
        var above = min(from.map { $0.value &+ 1 } ?? end, end)
        if from?.value == .max { above = end }
        var records: [JournalRecord] = []
        while above > first, records.count < countMax {
            let wanted = UInt64(min(countMax - records.count, 256))
            let below = above - first > wanted ? above - wanted : first
            var part: [JournalRecord] = []
            try walk(from: below, segments, above) { record in
                part.append(record)
                return true
            }
            records += part.reversed()
            above = below
        }
        return records
    }

    /// The first position whose record has this time or a later one; `end` if there is none.
    /// Clocks may step back, so later positions can have earlier times.
    package func position(atOrAfter time: Instant) throws(JournalError) -> Position {
        let (segments, end) = try shared.view()
        // The last segment before which no record was late enough.
        guard
            let segment = segments.last(where: { $0.latestBefore < time.nanoseconds })
                ?? segments.first
        else { return Position(end) }
        var found = end
        if segment.first < end {
            try walk(from: segment.first, segments, end) { record in
                if record.time < time { return true }
                found = record.position.value
                return false
            }
        }
        return Position(found)
    }

    /// Calls `body` for each record from `position` up to `end`, until it returns false.
    private func walk(
        from position: UInt64, _ segments: [SharedState.Segment], _ end: UInt64,
        _ body: (JournalRecord) throws(JournalError) -> Bool
    ) throws(JournalError) {
        guard let first = segments.first?.first, position >= first else {
            throw .positionGone(first: Position(segments.first?.first ?? end))
        }
        var low = 0
        var high = segments.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if segments[middle].first <= position { low = middle } else { high = middle }
        }
        var next = position
        for index in low..<segments.count where next < end {
            let segmentEnd = index + 1 < segments.count ? segments[index + 1].first : end
            let goesOn = try walk(
                segments[index].first, from: &next, to: min(segmentEnd, end), body)
            if !goesOn { return }
        }
    }

    private func walk(
        _ segment: UInt64, from next: inout UInt64, to end: UInt64,
        _ body: (JournalRecord) throws(JournalError) -> Bool
    ) throws(JournalError) -> Bool {
        let name = SegmentHeader.name(first: segment)
        let file: File
        do {
            file = try File("\(folder)/\(name)", O_RDONLY)
        } catch {
            // Retention may have dropped it since.
            if shared.start.value > next { throw .positionGone(first: shared.start) }
            throw error
        }
        let index = try index(of: segment, file, name)
        let entry = index.last { $0.position <= next }
        let offset = entry?.offset ?? SegmentHeader.bytes
        var scanner = SegmentScanner(
            file, offset: offset, limit: try file.size(), hash: .genesis)
        scanner.jump(to: offset, hash: try scanner.storedHash(before: offset))
        var position = entry?.position ?? segment
        while next < end {
            scanner.checksHashes = position >= next
            guard case .record(let header, let payload, _, true) = try scanner.next(),
                header.position == position
            else {
                throw .corrupt(
                    JournalProblem(
                        .altered, segment: name, position: Position(position), time: nil,
                        text: "the record is not as it was written"))
            }
            position += 1
            if header.position < next { continue }
            next = position
            let record = JournalRecord(
                position: Position(header.position), time: Instant(nanoseconds: header.time),
                bytes: Array(scanner.bytes[payload]))
            if !(try body(record)) { return false }
        }
        return true
    }

    /// The segment's index, made by walking its headers if it is not at hand.
    private func index(
        of segment: UInt64, _ file: File, _ name: String
    ) throws(JournalError) -> [SharedState.IndexEntry] {
        if let index = shared.index(ofSegment: segment) { return index }
        var scanner = SegmentScanner(
            file, offset: SegmentHeader.bytes, limit: try file.size(), hash: .genesis)
        scanner.checksHashes = false
        var index: [SharedState.IndexEntry] = []
        var offset = scanner.offset
        while case .record(let header, _, _, _) = try scanner.next() {
            if offset - (index.last?.offset ?? 0) >= SharedState.indexDistanceBytes
                || index.isEmpty
            {
                index.append(.init(position: header.position, offset: offset))
            }
            offset = scanner.offset
        }
        shared.setIndex(index, ofSegment: segment)
        return index
    }
}
