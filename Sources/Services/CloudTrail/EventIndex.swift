import Codecs
import Gate
import Journal
import Store
import Vocabulary

// The index of lookups: filled from the journal behind a cursor that moves in the same transaction,
// so that an event is in it once, whoever fills it.

/// An event as the index has it.
private struct IndexedEvent: Sendable {
    let position: Int64
    let event: EventFacts
    let resources: [EventResource]
}

extension CloudTrailService {
    /// How long events can be looked up.
    static let lookupSeconds: Int64 = 90 * 86_400
    private static let indexBatchMax = 2_000
    private static let indexBytesMax = 8 << 20

    /// Takes in all that the journal holds now.
    package func catchUpIndex() async throws {
        let journal = trail.journal
        while true {
            let cursor = try store.read {
                try $0.row("SELECT position FROM cloudtrail_cursors WHERE name = 'lookup'")?
                    .integer("position") ?? 0
            }
            let from = max(Position(UInt64(clamping: cursor)), journal.start)
            let records = try journal.read(
                from: from, countMax: Self.indexBatchMax, bytesMax: Self.indexBytesMax)
            guard let last = records.last else { return }
            let events = records.compactMap { record -> IndexedEvent? in
                guard let event = EventFacts(record: record.bytes),
                    event.category == "Management"
                else { return nil }
                return IndexedEvent(
                    position: Int64(clamping: record.position.value), event: event,
                    resources: EventResources.of(event))
            }
            try await index(
                events, from: cursor, to: Int64(clamping: last.position.next.value))
        }
    }

    private func index(_ events: [IndexedEvent], from: Int64, to: Int64) async throws {
        try await store.write { transaction in
            let moved = try transaction.run(
                "UPDATE cloudtrail_cursors SET position = ? WHERE name = 'lookup' AND position = ?",
                [SQLValue(to), SQLValue(from)])
            guard moved == 1 else { return }  // another task was here first
            for item in events { try transaction.add(item) }
        }
    }

    /// Drops what has become too old to be looked up.
    func forgetOldEvents() async throws {
        let since = clock.now().seconds - Self.lookupSeconds
        var removed = 1
        while removed > 0 {
            removed = try await store.write { transaction in
                try transaction.run(
                    """
                    DELETE FROM cloudtrail_events WHERE position IN (
                        SELECT position FROM cloudtrail_events WHERE time < ?
                        ORDER BY position LIMIT 1000)
                    """, [SQLValue(since)])
            }
        }
    }
}

extension Transaction {
    fileprivate func add(_ item: IndexedEvent) throws {
        let event = item.event
        try run(
            """
            INSERT OR IGNORE INTO cloudtrail_events
                (position, region, time, event_id, name, source, is_read_only, username,
                 access_key)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                SQLValue(item.position), SQLValue(event.region), SQLValue(event.time.seconds),
                SQLValue(event.id), SQLValue(event.name), SQLValue(event.source),
                SQLValue(event.isReadOnly), SQLValue(event.username),
                SQLValue(event.identity["accessKeyId"]?.string),
            ])
        for resource in item.resources {
            try run(
                """
                INSERT OR IGNORE INTO cloudtrail_event_resources (position, type, name)
                VALUES (?, ?, ?)
                """,
                [SQLValue(item.position), SQLValue(resource.type), SQLValue(resource.name)])
        }
    }
}
