import LogSearch
import Store
import Vocabulary

/// Turns what was put into blocks: many small rows into one file, sorted, compressed and with its
/// filters. The file is on disk before the transaction that takes it up and takes the rows away,
/// so that at any moment each event is in exactly one place that readers look at.
struct Sealer {
    /// What a group gathers before it is worth a block, in bytes of messages or in rows.
    private static let bytesMin: Int64 = 32 << 20
    private static let rowsMin: Int64 = 20_000
    /// Rows of quiet groups are sealed once a day, if there is something to gain.
    private static let ageMilliseconds: Int64 = 24 * 3_600_000
    private static let oldBytesMin: Int64 = 256 << 10

    private let service: CloudWatchLogsService
    private let isEager: Bool

    init(_ service: CloudWatchLogsService, isEager: Bool = false) {
        self.service = service
        self.isEager = isEager
    }

    func turn() async throws {
        guard let blocks = service.blocks else { return }
        try await removeOldFiles(blocks)
        let now = service.clock.now().milliseconds
        let groups = try service.store.read {
            try $0.rows(
                """
                SELECT group_id, sum(bytes) AS bytes, count(*) AS held, min(ingested) AS oldest
                FROM logs_batches GROUP BY group_id
                """)
        }
        for row in groups {
            var bytes = row.integer("bytes")
            let isOld =
                row.integer("oldest") < now - Self.ageMilliseconds && bytes >= Self.oldBytesMin
            guard
                isEager || isOld || bytes >= Self.bytesMin
                    || row.integer("held") >= Self.rowsMin
            else { continue }
            while bytes > 0, !Task.isCancelled {
                let sealed = try await seal(row.integer("group_id"), blocks)
                guard sealed > 0 else { break }
                bytes -= sealed
                if !isEager, bytes < Self.bytesMin { break }
            }
        }
    }

    /// Seals the oldest rows of a group; returns how many bytes of messages they held.
    private func seal(_ group: Int64, _ blocks: BlockFolder) async throws -> Int64 {
        let gathered = try gather(group)
        guard !gathered.rows.isEmpty else { return 0 }
        let made = try SealedBlock(
            gathered.events, fields: gathered.fields,
            group: InsightsGroup(id: group, account: "", name: gathered.name),
            name: fileName(group))
        try blocks.write(made.bytes, made.file)
        let rows = gathered.rows
        let isTaken: Bool
        do {
            isTaken = try await take(made, rows, group)
        } catch {
            try? blocks.remove(made.file)
            throw error
        }
        guard isTaken else {
            try blocks.remove(made.file)
            return 0
        }
        return gathered.bytes
    }

    private func take(_ made: SealedBlock, _ rows: [Int64], _ group: Int64) async throws -> Bool {
        try await service.store.write { transaction -> Bool in
            let known = try transaction.row(
                "SELECT id FROM logs_groups WHERE id = ?", [.integer(group)])
            guard known != nil else { return false }
            var removed = 0
            for id in rows {
                removed += try transaction.run(
                    "DELETE FROM logs_batches WHERE id = ?", [.integer(id)])
            }
            guard removed == rows.count else { throw RowsChanged() }
            try made.insert(group: group, transaction)
            return true
        }
    }

    /// Rows went while their block was made; the next turn makes another.
    private struct RowsChanged: Error {}

    private struct Gathered {
        var rows: [Int64] = []
        var bytes: Int64 = 0
        var events = EventChunk()
        var fields: [String] = []
        /// Of the group.
        var name = ""
    }

    private func gather(_ group: Int64) throws -> Gathered {
        try service.store.read { snapshot in
            var gathered = Gathered()
            gathered.fields = try snapshot.indexedFields(group: group)
            gathered.name =
                try snapshot.row("SELECT name FROM logs_groups WHERE id = ?", [.integer(group)])?
                .text("name") ?? ""
            try snapshot.each(
                "SELECT * FROM logs_batches WHERE group_id = ? ORDER BY id LIMIT ?",
                [.integer(group), .integer(Self.rowsMin)]
            ) { row in
                guard let form = EventBatch.Form(rawValue: row.integer("form")) else {
                    throw BlockError.corrupt
                }
                try EventBatch.unpack(
                    row.blob("data"), form, batch: row.integer("id"),
                    first: row.integer("min_time"), ingested: row.integer("ingested"),
                    stream: row.integer("stream_id"), into: &gathered.events)
                gathered.rows.append(row.integer("id"))
                gathered.bytes += row.integer("bytes")
                return gathered.bytes < Self.bytesMin
            }
            return gathered
        }
    }

    private func fileName(_ group: Int64) -> String {
        SealedBlock.name(group: group, service.entropy)
    }

    private func removeOldFiles(_ blocks: BlockFolder) async throws {
        let now = service.clock.now().milliseconds
        let due = try service.store.read {
            try $0.rows("SELECT file FROM logs_old_files WHERE until <= ?", [.integer(now)])
        }.map { $0.text("file") }
        guard !due.isEmpty else { return }
        for file in due { try blocks.remove(file) }
        try await service.store.write { transaction in
            for file in due {
                try transaction.run("DELETE FROM logs_old_files WHERE file = ?", [.text(file)])
            }
        }
    }
}

/// A block that is made and not yet taken up.
struct SealedBlock: Sendable {
    let file: String
    let bytes: [UInt8]
    private let minTime: Int64
    private let maxTime: Int64
    private let count: Int
    private let messageBytes: Int
    private let fields: [String]
    private let streams: [Int64: StreamShare]

    private struct StreamShare: Sendable {
        var minTime: Int64
        var maxTime: Int64
        var count = 0
        var bytes = 0
    }

    init(
        _ events: EventChunk, fields: [String], group: InsightsGroup, name: String
    ) throws {
        let events = events.sorted()
        // What is not in the message is known without an index.
        let indexed = fields.filter { !IndexedValues.impossible.contains($0) }
        var writer = BlockWriter(fields: indexed)
        var streams: [Int64: StreamShare] = [:]
        var chunk = EventChunk()
        for index in 0..<events.count {
            let time = events.times[index]
            var share =
                streams[events.streams[index]] ?? StreamShare(minTime: time, maxTime: time)
            share.minTime = min(share.minTime, time)
            share.maxTime = max(share.maxTime, time)
            share.count += 1
            share.bytes += events.range(index).count
            streams[events.streams[index]] = share
            chunk.append(index, of: events)
            if chunk.isFull {
                try writer.append(
                    chunk, fieldKeys: IndexedValues.keys(of: chunk, fields: indexed, group: group))
                chunk = EventChunk()
            }
        }
        if !chunk.isEmpty {
            try writer.append(
                chunk, fieldKeys: IndexedValues.keys(of: chunk, fields: indexed, group: group))
        }
        minTime = events.times.first ?? 0
        maxTime = events.times.last ?? 0
        count = events.count
        messageBytes = events.body.count
        self.fields = indexed
        self.streams = streams
        file = name
        bytes = writer.finish()
    }

    static func name(group: Int64, _ entropy: any Entropy) -> String {
        let random = entropy.bytes(8).map { byte in
            let text = String(byte, radix: 16)
            return text.count == 1 ? "0" + text : text
        }.joined()
        return "\(group)-\(random).block"
    }

    func insert(group: Int64, _ transaction: Transaction) throws {
        guard count > 0 else { return }
        try transaction.run(
            """
            INSERT INTO logs_blocks
            (group_id, file, min_time, max_time, count, bytes, size, fields)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(group), .text(file), .integer(minTime), .integer(maxTime),
                SQLValue(count), SQLValue(messageBytes), SQLValue(bytes.count),
                .text(fields.joined(separator: "\n")),
            ])
        let id = transaction.lastInsertedID
        for (stream, share) in streams {
            try transaction.run(
                """
                INSERT INTO logs_block_streams
                (stream_id, block_id, min_time, max_time, count, bytes)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                [
                    .integer(stream), .integer(id), .integer(share.minTime),
                    .integer(share.maxTime), SQLValue(share.count), SQLValue(share.bytes),
                ])
        }
    }
}
