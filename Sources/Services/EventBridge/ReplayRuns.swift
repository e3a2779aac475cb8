import EventBridgeAPI
import Gate
import Store
import Vocabulary

enum ReplayState {
    static let starting = "STARTING"
    static let running = "RUNNING"
    static let cancelled = "CANCELLED"
    static let completed = "COMPLETED"
    static let failed = "FAILED"
    static let active = [starting, running]
}

/// Sends archived events to their bus again, and forgets those past their archive's retention.
struct Replays {
    private static let batchMax = 200
    /// How often archives are looked through for what is too old.
    private static let sweepSeconds: Int64 = 60

    let service: EventBridgeService
    private let swept = Swept()

    private actor Swept {
        private var last: Int64 = 0

        func isDue(_ now: Int64) -> Bool {
            guard now - last >= Replays.sweepSeconds else { return false }
            last = now
            return true
        }
    }

    init(_ service: EventBridgeService) { self.service = service }

    func turn() async throws {
        let rows = try service.store.read {
            try $0.rows(
                "SELECT * FROM events_replays WHERE state IN ('STARTING', 'RUNNING')")
        }
        for row in rows { try await step(row) }
        if await swept.isDue(service.clock.now().seconds) { try await sweep() }
    }

    /// One batch of one replay: the events and how far it has come, in one transaction.
    private func step(_ row: Row) async throws {
        guard let account = AccountID(row.text("account")), let region = Region(row.text("region"))
        else { return }
        let bus = BusName(account: account, region: region, name: row.text("bus"))
        let destination = try WireText.read(
            row.text("destination"), as: EventBridgeShape.ReplayDestination.self)
        let now = service.clock.now()
        let service = service
        let key: [SQLValue] = [row["account"], row["region"], row["name"]]
        try await service.store.write { transaction in
            let events = try transaction.rows(
                """
                SELECT e.id, e.time, e.event FROM events_archived e
                JOIN events_archives a ON a.id = e.archive
                WHERE a.account = ? AND a.region = ? AND a.name = ?
                AND e.time >= ? AND e.time <= ? AND (e.time, e.id) > (?, ?)
                ORDER BY e.time, e.id LIMIT ?
                """,
                [
                    row["account"], row["region"], row["archive"], row["first"], row["last"],
                    .integer(row.integerIfAny("at_time") ?? .min),
                    .integer(row.integerIfAny("at_id") ?? 0), SQLValue(Self.batchMax),
                ])
            for event in events {
                try transaction.accept(
                    AcceptedEvent(
                        bus: bus,
                        event: EventText.replayed(event.text("event"), by: row.text("name")),
                        accepted: now, isReplay: true, rules: destination.filterArns))
            }
            let isDone = events.count < Self.batchMax
            try transaction.run(
                """
                UPDATE events_replays SET state = ?, at_time = COALESCE(?, at_time),
                at_id = COALESCE(?, at_id), ended = ?
                WHERE account = ? AND region = ? AND name = ? AND state IN ('STARTING', 'RUNNING')
                """,
                [
                    .text(isDone ? ReplayState.completed : ReplayState.running),
                    SQLValue(events.last?.integer("time")), SQLValue(events.last?.integer("id")),
                    SQLValue(isDone ? now : nil),
                ] + key)
            transaction.afterCommit { service.arrivals.set() }
        }
    }

    private func sweep() async throws {
        let now = service.clock.now()
        let archives = try service.store.read {
            try $0.rows("SELECT id, retention FROM events_archives WHERE retention > 0")
        }
        for archive in archives {
            let limit = now - .seconds(archive.integer("retention") * 86_400)
            let old = try service.store.read {
                try $0.row(
                    """
                    SELECT 1 AS one FROM events_archived WHERE archive = ? AND accepted < ? LIMIT 1
                    """, [archive["id"], SQLValue(limit)])
            }
            guard old != nil else { continue }
            try await service.store.write { transaction in
                let sum = try transaction.row(
                    """
                    SELECT COUNT(*) AS n, COALESCE(SUM(LENGTH(CAST(event AS BLOB))), 0) AS bytes
                    FROM events_archived WHERE archive = ? AND accepted < ?
                    """, [archive["id"], SQLValue(limit)])
                try transaction.run(
                    "DELETE FROM events_archived WHERE archive = ? AND accepted < ?",
                    [archive["id"], SQLValue(limit)])
                _ = try transaction.run(
                    "UPDATE events_archives SET count = count - ?, bytes = bytes - ? WHERE id = ?",
                    [
                        SQLValue(sum?.integer("n") ?? 0), SQLValue(sum?.integer("bytes") ?? 0),
                        archive["id"],
                    ])
            }
        }
    }
}
