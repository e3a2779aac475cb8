// Journal: an append-only sequence of records in files, each chained to the one before by its hash.
//
// What is acknowledged is on disk. Appends that arrive while the disk is busy share one write and
// one fsync. A record's position is its identity: consumers keep a cursor and may replay. After a
// crash only an unfinished last write is cut off; any other difference between what was written and
// what is there is reported, by `Journal.verify` and by everything that reads. The chain has no
// secret: it shows damage and careless tampering; proof against who can write the folder is the
// business of the signed digests made from it. This module knows no event, and no service.
package import Vocabulary

/// The number of a record, from 0, without gaps.
package struct Position: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let value: UInt64

    package init(_ value: UInt64) { self.value = value }

    package static func < (a: Position, b: Position) -> Bool { a.value < b.value }
    package var description: String { String(value) }
    /// The position after this one.
    package var next: Position { Position(value &+ 1) }
}

/// A record as it was appended, and when.
package struct JournalRecord: Hashable, Sendable {
    package let position: Position
    package let time: Instant
    package let bytes: [UInt8]
}

/// A journal in a folder, opened for writing. One process at a time: hold the data folder's lock.
package final class Journal: Sendable {
    /// The longest record.
    package static let recordBytesMax = 16 << 20
    /// Bytes that may wait to be written; beyond it `append` throws `overloaded`.
    package static let waitingBytesMax = 256 << 20

    /// The bytes of an unfinished last write that opening cut off; 0 after an orderly end.
    package let cutBytes: Int

    let folder: String
    let shared: SharedState
    private let writer: Writer

    /// Opens the journal, making it if the folder holds none.
    ///
    /// - Parameter segmentBytesMax: when a file has grown this long the next begins. One batch may
    ///   go beyond it.
    ///
    /// Throws `corrupt` if more than an unfinished last write is wrong with the newest segment;
    /// older ones are checked when they are read, and all by `verify`.
    package init(
        folder: String, segmentBytesMax: Int = 64 << 20, clock: any Clock
    ) throws(JournalError) {
        let opened = try Recovery.open(folder)
        self.folder = folder
        cutBytes = opened.cutBytes
        shared = SharedState(segments: opened.segments, end: opened.tail.end)
        writer = Writer(
            folder: folder, segmentBytesMax: max(1, segmentBytesMax), clock: clock, shared: shared,
            tail: opened.tail, anchor: opened.anchor, sequence: opened.sequence)
        shared.setIndex(opened.index, ofSegment: opened.tail.first)
    }

    deinit { writer.abandon() }

    /// Appends the records one after another, all of them or none, and returns the position of the
    /// first.
    ///
    /// With `durable` it returns when they are on disk. Without, when the system has them: they
    /// survive the end of this process, and are on disk about 100 ms later. An append that was
    /// handed in is carried out even if the calling task is cancelled.
    @discardableResult
    package func append(
        _ records: [[UInt8]], durable: Bool = true
    ) async throws(JournalError) -> Position {
        if let long = records.first(where: { $0.count > Self.recordBytesMax }) {
            throw .recordTooLong(bytes: long.count)
        }
        return try await writer.append(records, durable: durable).get()
    }

    /// The position that the next record will have.
    package var end: Position { shared.end }

    /// The first position that is kept. Equal to `end` if the journal is empty.
    package var start: Position { shared.start }

    /// Returns when there is a record at `position`, that is when `end` > `position`; also when the
    /// task is cancelled or the journal closed.
    package func waitForRecords(after position: Position) async {
        await shared.wait(until: position)
    }

    /// Drops whole segments all of whose records are older than `since`; the newest segment stays.
    /// A consumer whose cursor lies there gets `positionGone` when it reads.
    package func retain(since: Instant) throws(JournalError) {
        try writer.retain(since: since)
    }

    /// Writes everything to disk and closes the files. Later calls throw `closed`.
    package func close() async {
        await writer.close()
        shared.close()
    }
}
