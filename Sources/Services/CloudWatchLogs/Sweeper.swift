import Store
import Vocabulary

/// Takes away the events that nobody can see any more, a batch to a transaction, so that writers
/// wait for none of it.
struct Sweeper {
    private static let batch: Int64 = 2_000

    private let service: CloudWatchLogsService

    init(_ service: CloudWatchLogsService) { self.service = service }

    func turn() async throws {
        while try await buryBatch(), !Task.isCancelled {}
        let groups = try service.store.read {
            try $0.rows("SELECT * FROM logs_groups WHERE retention IS NOT NULL")
        }.map { GroupRecord($0) }
        for group in groups {
            while try await expireBatch(group), !Task.isCancelled {}
        }
    }

    /// Some of what a deleted group or stream left behind; false when nothing is left.
    private func buryBatch() async throws -> Bool {
        try await service.store.write { transaction in
            guard let grave = try transaction.row("SELECT * FROM logs_graves LIMIT 1") else {
                return false
            }
            let due =
                try grave.integerIfAny("group_id") != nil
                ? transaction.rows(
                    """
                    SELECT id, group_id, stream_id, length(message) AS size FROM logs_events
                    WHERE group_id = ? LIMIT ?
                    """, [grave["group_id"], .integer(Self.batch)])
                : transaction.rows(
                    """
                    SELECT id, group_id, stream_id, length(message) AS size FROM logs_events
                    WHERE stream_id = ? LIMIT ?
                    """, [grave["stream_id"], .integer(Self.batch)])
            try Self.remove(due, transaction)
            if due.isEmpty {
                try transaction.run("DELETE FROM logs_graves WHERE id = ?", [grave["id"]])
            }
            return true
        }
    }

    /// Some of what has outlived the group's retention; false when nothing is left.
    private func expireBatch(_ group: GroupRecord) async throws -> Bool {
        let now = service.clock.now()
        return try await service.store.write { transaction in
            // The retention may have changed since.
            guard
                let row = try transaction.row(
                    "SELECT * FROM logs_groups WHERE id = ?", [.integer(group.id)])
            else { return false }
            let horizon = GroupRecord(row).horizon(now)
            let due = try transaction.rows(
                """
                SELECT id, group_id, stream_id, length(message) AS size FROM logs_events
                WHERE group_id = ? AND time < ? ORDER BY time, id LIMIT ?
                """, [.integer(group.id), .integer(horizon), .integer(Self.batch)])
            guard !due.isEmpty else { return false }
            try Self.remove(due, transaction)
            for stream in Set(due.map { $0.integer("stream_id") }).sorted() {
                try transaction.run(
                    """
                    UPDATE logs_streams SET first_time =
                    (SELECT min(time) FROM logs_events WHERE stream_id = ?1) WHERE id = ?1
                    """, [.integer(stream)])
            }
            return true
        }
    }

    /// Removes events, all of one group, and what they counted for.
    private static func remove(_ events: [Row], _ transaction: Transaction) throws {
        guard let first = events.first else { return }
        for event in events {
            try transaction.run("DELETE FROM logs_events WHERE id = ?", [event["id"]])
        }
        let bytes = events.reduce(0) { $0 + $1.integer("size") + Int64(PutBatch.eventOverhead) }
        try transaction.run(
            "UPDATE logs_groups SET bytes = max(0, bytes - ?) WHERE id = ?",
            [.integer(bytes), first["group_id"]])
    }
}
