import Codecs
import Gate
import Store
import Vocabulary

/// Brings what other services announce to the default buses.
struct Announcements {
    private static let batchMax = 500
    /// A subject that was not heard of for so long is forgotten.
    private static let forgetSeconds: Int64 = 7 * 86_400

    let service: EventBridgeService

    init(_ service: EventBridgeService) { self.service = service }

    func turn() async throws {
        let now = service.clock.now()
        let isDue = try service.store.read { snapshot in
            if try Announcement.isWaiting(snapshot) { return true }
            return try snapshot.row(
                "SELECT 1 AS one FROM events_subjects WHERE due <= ? LIMIT 1", [SQLValue(now)])
                != nil
        }
        guard isDue else { return }
        let service = service
        try await service.store.write { transaction in
            for it in try transaction.takeAnnouncements(countMax: Self.batchMax) {
                try Self.take(it, now: now, transaction, service)
            }
            try Self.release(now: now, transaction)
            try transaction.run(
                "DELETE FROM events_subjects WHERE due IS NULL AND told < ?",
                [SQLValue(now - .seconds(Self.forgetSeconds))])
            transaction.afterCommit { service.arrivals.set() }
        }
    }

    private static func take(
        _ it: Announcement, now: Instant, _ transaction: Transaction,
        _ service: EventBridgeService
    ) throws {
        let bus = BusName(account: it.account, region: it.region, name: BusName.standard)
        let event = EventText.event(
            id: service.entropy.uuid(), detailType: it.kind, source: it.source,
            account: it.account, time: it.time, region: it.region, resources: it.resources,
            detail: it.detail.bytes)
        if let subject = it.subject {
            let told = try transaction.row(
                "SELECT told FROM events_subjects WHERE subject = ?", [.text(subject)]
            )?.instant("told")
            if let told, now - told < .seconds(it.intervalSeconds) {
                // The latest word on the subject waits for its time.
                try transaction.run(
                    """
                    UPDATE events_subjects SET due = ?, account = ?, region = ?, event = ?
                    WHERE subject = ?
                    """,
                    [
                        SQLValue(told + .seconds(it.intervalSeconds)), bus.keys[0], bus.keys[1],
                        SQLValue(event), .text(subject),
                    ])
                return
            }
            try transaction.run(
                """
                INSERT INTO events_subjects (subject, told) VALUES (?, ?)
                ON CONFLICT (subject) DO UPDATE SET told = excluded.told, due = NULL, event = NULL
                """, [.text(subject), SQLValue(now)])
        }
        try transaction.accept(AcceptedEvent(bus: bus, event: event, accepted: now))
    }

    private static func release(now: Instant, _ transaction: Transaction) throws {
        let due = try transaction.rows(
            "SELECT * FROM events_subjects WHERE due <= ? LIMIT ?",
            [SQLValue(now), SQLValue(batchMax)])
        for row in due {
            if let account = AccountID(row.text("account")), let region = Region(row.text("region"))
            {
                let bus = BusName(account: account, region: region, name: BusName.standard)
                try transaction.accept(
                    AcceptedEvent(bus: bus, event: row.text("event"), accepted: now))
            }
            try transaction.run(
                "UPDATE events_subjects SET told = ?, due = NULL, event = NULL WHERE subject = ?",
                [SQLValue(now), row["subject"]])
        }
    }
}
