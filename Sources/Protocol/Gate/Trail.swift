package import Journal
package import Store
import Synchronization

/// The road of events into the journal that holds every call.
///
/// A change and its event are committed together: the event waits in an outbox table until
/// `drain` has moved it to the journal. Calls that change nothing are appended directly. Each
/// record carries its outbox number, so that a restart neither loses nor repeats an event.
package final class Trail: Sendable {
    package static let migrations = [
        Migration(
            "gate-001-outbox",
            """
            CREATE TABLE gate_outbox (
                sequence INTEGER PRIMARY KEY AUTOINCREMENT,
                event BLOB NOT NULL
            )
            """)
    ]
    private static let batchMax = 1_000

    package let journal: Journal
    private let store: Store
    private let signal: AsyncStream<Void>.Continuation
    private let signals: AsyncStream<Void>

    package init(journal: Journal, store: Store) {
        self.journal = journal
        self.store = store
        (signals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Joins an event to a change.
    package func enqueue(_ event: [UInt8], in transaction: Transaction) throws {
        try transaction.run("INSERT INTO gate_outbox (event) VALUES (?)", [SQLValue(event)])
        let signal = signal
        transaction.afterCommit { signal.yield() }
    }

    /// Records an event that goes with no change. On disk, as far as a killed process is
    /// concerned, when it returns.
    package func append(_ event: [UInt8]) async throws {
        _ = try await journal.append([TrailRecord.encode(event, sequence: 0)], durable: false)
    }

    /// Moves events from the outbox to the journal until cancelled. Begins with what an earlier
    /// process left behind.
    package func drain() async throws {
        try await forgetJournaled()
        try await drainOnce()
        for await _ in signals {
            try await drainOnce()
        }
    }

    /// Moves everything that waits now.
    package func drainOnce() async throws {
        while true {
            let rows = try store.read {
                try $0.rows(
                    "SELECT sequence, event FROM gate_outbox ORDER BY sequence LIMIT ?",
                    [SQLValue(Self.batchMax)])
            }
            guard let last = rows.last?.integer("sequence") else { return }
            let records = rows.map {
                TrailRecord.encode($0.blob("event"), sequence: UInt64($0.integer("sequence")))
            }
            _ = try await journal.append(records, durable: true)
            try await forget(through: last)
        }
    }

    private func forget(through sequence: Int64) async throws {
        try await store.write { transaction in
            _ = try transaction.run(
                "DELETE FROM gate_outbox WHERE sequence <= ?", [.integer(sequence)])
        }
    }

    /// A process that was killed between append and delete left events in both places.
    private func forgetJournaled() async throws {
        let waiting = try store.read { try $0.row("SELECT 1 AS one FROM gate_outbox LIMIT 1") }
        guard waiting != nil else { return }
        var before: Position?
        while true {
            let records = try journal.readBackward(from: before, countMax: Self.batchMax)
            for record in records {
                let sequence = TrailRecord.sequence(of: record.bytes)
                if sequence > 0 {
                    try await forget(through: Int64(clamping: sequence))
                    return
                }
            }
            guard let oldest = records.last?.position, oldest.value > 0 else { return }
            before = Position(oldest.value - 1)
        }
    }
}

/// A journal record of the trail: the outbox number (8 bytes, big-endian; 0 for none), then the
/// event's JSON.
package enum TrailRecord {
    private static let headerBytes = 8

    static func encode(_ event: [UInt8], sequence: UInt64) -> [UInt8] {
        var record: [UInt8] = []
        record.reserveCapacity(headerBytes + event.count)
        for shift in stride(from: 56, through: 0, by: -8) {
            record.append(UInt8(truncatingIfNeeded: sequence >> UInt64(shift)))
        }
        record.append(contentsOf: event)
        return record
    }

    static func sequence(of record: [UInt8]) -> UInt64 {
        guard record.count >= headerBytes else { return 0 }
        return record[..<headerBytes].reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The event's JSON text.
    package static func event(in record: [UInt8]) -> ArraySlice<UInt8> {
        record.dropFirst(headerBytes)
    }
}
