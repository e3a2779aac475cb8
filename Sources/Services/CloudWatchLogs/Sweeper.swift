import LogSearch
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

    // MARK: Deleted groups and streams

    /// Some of what a deleted group or stream left behind; false when nothing is left.
    private func buryBatch() async throws -> Bool {
        let grave = try service.store.read { try $0.row("SELECT * FROM logs_graves LIMIT 1") }
        guard let grave else { return false }
        let id = grave.integer("id")
        let until = service.clock.now().milliseconds + BlockFolder.graceMilliseconds
        if let group = grave.integerIfAny("group_id") {
            try await service.store.write { transaction in
                let rows = try transaction.run(
                    """
                    DELETE FROM logs_batches WHERE id IN
                    (SELECT id FROM logs_batches WHERE group_id = ? LIMIT ?)
                    """, [.integer(group), .integer(Self.batch)])
                let blocks = try transaction.rows(
                    "SELECT * FROM logs_blocks WHERE group_id = ? LIMIT ?",
                    [.integer(group), .integer(Self.batch)]
                ).map { BlockRecord($0) }
                for block in blocks { try transaction.drop(block, until: until) }
                if rows == 0, blocks.isEmpty {
                    try transaction.run("DELETE FROM logs_graves WHERE id = ?", [.integer(id)])
                }
            }
        } else if let stream = grave.integerIfAny("stream_id") {
            try await bury(stream: stream, grave: id, until: until)
        }
        return true
    }

    private func bury(stream: Int64, grave: Int64, until: Int64) async throws {
        let block = try service.store.read {
            try $0.row(
                """
                SELECT b.* FROM logs_block_streams AS s JOIN logs_blocks AS b ON b.id = s.block_id
                WHERE s.stream_id = ? LIMIT 1
                """, [.integer(stream)])
        }.map { BlockRecord($0) }
        if let block {
            try await rewrite(block, without: stream, until: until)
            return
        }
        try await service.store.write { transaction in
            let due = try transaction.rows(
                "SELECT id, group_id, count, bytes FROM logs_batches WHERE stream_id = ? LIMIT ?",
                [.integer(stream), .integer(Self.batch)])
            try transaction.remove(batches: due)
            if due.isEmpty {
                try transaction.run("DELETE FROM logs_graves WHERE id = ?", [.integer(grave)])
            }
        }
    }

    /// A block like this one, but for the events of one stream, takes its place.
    private func rewrite(
        _ block: BlockRecord, without stream: Int64, until: Int64
    ) async throws {
        guard let blocks = service.blocks else { return }
        let reader = try blocks.reader(block.file)
        var kept = EventChunk()
        for place in reader.footer.chunks {
            let chunk = try reader.chunk(place)
            for index in 0..<chunk.count where chunk.streams[index] != stream {
                kept.append(index, of: chunk)
            }
        }
        let group = try service.store.read {
            try $0.row("SELECT name FROM logs_groups WHERE id = ?", [.integer(block.group)])
        }
        let made = try SealedBlock(
            kept, fields: block.fields,
            group: InsightsGroup(
                id: block.group, account: "", name: group?.text("name") ?? ""),
            name: SealedBlock.name(group: block.group, service.entropy))
        if !kept.isEmpty { try blocks.write(made.bytes, made.file) }
        let lost =
            block.countedBytes - Int64(kept.body.count)
            - Int64(kept.count * PutBatch.eventOverhead)
        try await service.store.write { transaction in
            try transaction.drop(block, until: until)
            try made.insert(group: block.group, transaction)
            try transaction.discount(lost, of: block.group)
        }
    }

    // MARK: Retention

    /// Some of what has outlived the group's retention; false when nothing is left. A batch or a
    /// block goes when its last event has expired; until then readers leave out what has.
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
                SELECT id, group_id, stream_id, count, bytes FROM logs_batches
                WHERE group_id = ? AND max_time < ? LIMIT ?
                """, [.integer(group.id), .integer(horizon), .integer(Self.batch)])
            let blocks = try transaction.rows(
                "SELECT * FROM logs_blocks WHERE group_id = ? AND max_time < ? LIMIT ?",
                [.integer(group.id), .integer(horizon), .integer(Self.batch)]
            ).map { BlockRecord($0) }
            guard !due.isEmpty || !blocks.isEmpty else { return false }
            var streams = Set(due.map { $0.integer("stream_id") })
            try transaction.remove(batches: due)
            for block in blocks {
                streams.formUnion(
                    try transaction.rows(
                        "SELECT stream_id FROM logs_block_streams WHERE block_id = ?",
                        [.integer(block.id)]
                    ).map { $0.integer("stream_id") })
                try transaction.drop(
                    block, until: now.milliseconds + BlockFolder.graceMilliseconds)
                try transaction.discount(block.countedBytes, of: group.id)
            }
            for stream in streams.sorted() {
                try transaction.run(
                    """
                    UPDATE logs_streams SET first_time = (SELECT max(min(time), ?2) FROM (
                        SELECT min_time AS time FROM logs_batches WHERE stream_id = ?1 UNION ALL
                        SELECT min_time FROM logs_block_streams WHERE stream_id = ?1))
                    WHERE id = ?1
                    """, [.integer(stream), .integer(horizon)])
            }
            return true
        }
    }
}

extension Transaction {
    /// Forgets a block; its file goes later, when nobody can be reading it any more.
    fileprivate func drop(_ block: BlockRecord, until: Int64) throws {
        try run("DELETE FROM logs_blocks WHERE id = ?", [.integer(block.id)])
        try run(
            "INSERT INTO logs_old_files (file, until) VALUES (?, ?) ON CONFLICT DO NOTHING",
            [.text(block.file), .integer(until)])
    }

    /// Removes batches, all of one group, and what they counted for.
    fileprivate func remove(batches: [Row]) throws {
        guard let first = batches.first else { return }
        for batch in batches {
            try run("DELETE FROM logs_batches WHERE id = ?", [batch["id"]])
        }
        let bytes = batches.reduce(0) {
            $0 + $1.integer("bytes") + $1.integer("count") * Int64(PutBatch.eventOverhead)
        }
        try discount(bytes, of: first.integer("group_id"))
    }

    fileprivate func discount(_ bytes: Int64, of group: Int64) throws {
        try run(
            "UPDATE logs_groups SET bytes = max(0, bytes - ?) WHERE id = ?",
            [.integer(bytes), .integer(group)])
    }
}
