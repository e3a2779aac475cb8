import Gate
import Journal
import Store
import Vocabulary

// The index of lookups: filled from the journal behind a cursor that moves in the same transaction,
// so that a record is in one block, whoever fills it. It holds no events: a block says when those
// of a stretch of the journal happened and which strings they may hold, and a lookup reads the
// stretches that can concern it. What has come since the last block is read without.

/// One stretch of the journal.
struct EventBlock: Sendable {
    /// The position of the first record, and the one after the last.
    let first: Int64
    let next: Int64
    /// Seconds since 1970 of its events.
    let oldest: Int64
    let newest: Int64
    let filter: [UInt8]

    static let recordsMax = 256

    init(_ records: ArraySlice<JournalRecord>, next: Position) {
        var strings = RecordStrings()
        for record in records {
            TrailRecord.event(in: record.bytes).withUnsafeBufferPointer { strings.add($0) }
        }
        first = Int64(clamping: (records.first?.position ?? next).value)
        self.next = Int64(clamping: next.value)
        oldest = strings.oldest
        newest = strings.newest
        filter = BloomFilter(strings.hashes).bytes
    }
}

extension CloudTrailService {
    /// How long events can be looked up.
    static let lookupSeconds: Int64 = 90 * 86_400
    private static let blocksMax = 16
    private static let indexBytesMax = 8 << 20

    /// Where the blocks end and what is not yet in one begins.
    func indexEnd() throws -> Position {
        let cursor = try store.read {
            try $0.row("SELECT position FROM cloudtrail_cursors WHERE name = 'lookup'")?
                .integer("position") ?? 0
        }
        return max(Position(UInt64(clamping: cursor)), trail.journal.start)
    }

    /// Makes blocks of all that the journal holds now, but for the last few records.
    package func catchUpIndex() async throws {
        let journal = trail.journal
        while true {
            let from = try indexEnd()
            guard journal.end.value >= from.value + UInt64(EventBlock.recordsMax) else { return }
            let records = try journal.read(
                from: from, countMax: EventBlock.recordsMax * Self.blocksMax,
                bytesMax: Self.indexBytesMax)
            var blocks: [EventBlock] = []
            var start = 0
            while start < records.count {
                let end = min(start + EventBlock.recordsMax, records.count)
                let isFull = end - start == EventBlock.recordsMax
                // Few and long records make a block of their own.
                guard isFull || blocks.isEmpty else { break }
                blocks.append(
                    EventBlock(records[start..<end], next: records[end - 1].position.next))
                start = end
            }
            guard !blocks.isEmpty else { return }
            try await keep(blocks, from: from)
        }
    }

    private func keep(_ blocks: [EventBlock], from: Position) async throws {
        guard let last = blocks.last else { return }
        try await store.write { transaction in
            let moved = try transaction.run(
                """
                UPDATE cloudtrail_cursors SET position = ?1
                WHERE name = 'lookup' AND position <= ?2
                """, [SQLValue(last.next), SQLValue(Int64(clamping: from.value))])
            guard moved == 1 else { return }  // another task was here first
            for block in blocks {
                try transaction.run(
                    """
                    INSERT OR REPLACE INTO cloudtrail_blocks (first, next, oldest, newest, filter)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                    [
                        SQLValue(block.first), SQLValue(block.next), SQLValue(block.oldest),
                        SQLValue(block.newest), SQLValue(block.filter),
                    ])
            }
        }
    }

    /// Drops what has become too old to be looked up, or is in the journal no longer.
    func forgetOldEvents() async throws {
        let since = clock.now().seconds - Self.lookupSeconds
        let start = Int64(clamping: trail.journal.start.value)
        _ = try await store.write { transaction in
            try transaction.run(
                "DELETE FROM cloudtrail_blocks WHERE newest < ? OR next <= ?",
                [SQLValue(since), SQLValue(start)])
        }
    }

    /// Events that were not yet on disk are gone when the power was, and blocks that held them
    /// are made again.
    /// - Parameter end: where the journal ended when this process began.
    func settleIndex(_ end: Int64, _ transaction: borrowing Transaction) throws {
        try transaction.run(
            """
            UPDATE cloudtrail_cursors SET position = COALESCE(
                (SELECT MIN(first) FROM cloudtrail_blocks WHERE next > ?1), MIN(position, ?1))
            WHERE name = 'lookup'
            """, [SQLValue(end)])
        try transaction.run("DELETE FROM cloudtrail_blocks WHERE next > ?", [SQLValue(end)])
    }
}
