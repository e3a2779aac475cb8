import LogSearch
import Store
import Vocabulary

/// Which events are wanted, and what is known of them beforehand.
struct EventQuery {
    var group: Int64
    /// Nil for every stream of the group.
    var streams: Set<Int64>?
    /// The first and the last time, both included.
    var from: Int64 = 0
    var through: Int64 = .max
    /// Keys of texts that each wanted event holds.
    var textKeys: [UInt64] = []
    /// For each indexed field the keys of the values that a wanted event may have there.
    var fieldKeys: [String: [UInt64]] = [:]

    init(group: Int64, from: Int64 = 0, through: Int64 = .max) {
        self.group = group
        self.from = from
        self.through = through
    }

    /// Only events that hold all of `texts` are wanted.
    mutating func require(_ texts: [[UInt8]]) {
        textKeys = texts.flatMap { TextFilter.keys(of: $0) }
    }
}

/// What reading left out because filters said that nothing wanted is there.
struct SkippedEvents {
    var events = 0
    var bytes = 0
}

/// Reads events out of rows and blocks.
struct EventReader {
    /// Rows up to this size are read with what is said of them; larger ones when their turn comes.
    private static let inlineMax = 1_024

    let reading: any Reading
    let blocks: BlockFolder?
    /// Whether rows are read at once, so that what is returned needs `reading` no more.
    var readsRowsAtOnce = false
    /// Told of what the filters excluded.
    var skipped: (SkippedEvents) -> Void = { _ in }

    /// Where the wanted events may be. Other events of the same time stand there too.
    func sources(_ query: EventQuery) throws -> [EventSource] {
        try rows(query) + sealed(query)
    }

    private func rows(_ query: EventQuery) throws -> [EventSource] {
        var sources: [EventSource] = []
        let inlineMax = readsRowsAtOnce ? Int.max : Self.inlineMax
        func add(_ column: String, _ id: Int64) throws {
            try reading.each(
                """
                SELECT id, stream_id, ingested, min_time, max_time, form,
                CASE WHEN length(data) <= \(inlineMax) THEN data END AS data
                FROM logs_batches WHERE \(column) = ? AND max_time >= ? AND min_time <= ?
                """, [.integer(id), .integer(query.from), .integer(query.through)]
            ) { row in
                sources.append(source(row))
                return true
            }
        }
        if let streams = query.streams {
            for stream in streams.sorted() { try add("stream_id", stream) }
        } else {
            try add("group_id", query.group)
        }
        return sources
    }

    private func source(_ row: Row) -> EventSource {
        let id = row.integer("id")
        let stream = row.integer("stream_id")
        let ingested = row.integer("ingested")
        let first = row.integer("min_time")
        let form = EventBatch.Form(rawValue: row.integer("form"))
        let inline = row.blobIfAny("data")
        return EventSource(minTime: first, maxTime: row.integer("max_time")) {
            guard let form else { throw BlockError.corrupt }
            var chunk = EventChunk()
            let data =
                try inline
                ?? reading.row("SELECT data FROM logs_batches WHERE id = ?", [.integer(id)])?
                .blob("data")
            if let data {
                try EventBatch.unpack(
                    data, form, batch: id, first: first, ingested: ingested, stream: stream,
                    into: &chunk)
            }
            return .chunk(chunk)
        }
    }

    private func sealed(_ query: EventQuery) throws -> [EventSource] {
        guard let blocks else { return [] }
        let range: [SQLValue] = [.integer(query.from), .integer(query.through)]
        var records: [BlockRecord] = []
        if let streams = query.streams {
            var seen: Set<Int64> = []
            for stream in streams.sorted() {
                records += try reading.rows(
                    """
                    SELECT b.* FROM logs_block_streams AS s JOIN logs_blocks AS b
                    ON b.id = s.block_id
                    WHERE s.stream_id = ? AND s.max_time >= ? AND s.min_time <= ?
                    """, [.integer(stream)] + range
                ).map { BlockRecord($0) }.filter { seen.insert($0.id).inserted }
            }
        } else {
            records = try reading.rows(
                """
                SELECT * FROM logs_blocks WHERE group_id = ? AND max_time >= ? AND min_time <= ?
                """, [.integer(query.group)] + range
            ).map { BlockRecord($0) }
        }
        return records.map { record in
            EventSource(minTime: record.minTime, maxTime: record.maxTime) {
                .parts(try chunks(record, query, blocks))
            }
        }
    }

    /// The chunks of a block that may hold wanted events.
    private func chunks(
        _ record: BlockRecord, _ query: EventQuery, _ blocks: BlockFolder
    ) throws -> [EventSource] {
        // A file that is gone held what has expired since this read began.
        guard let reader = try blocks.readerIfAny(record.file) else { return [] }
        var sources: [EventSource] = []
        for place in reader.footer.chunks
        where place.maxTime >= query.from && place.minTime <= query.through {
            var mayHold = try reader.mayHold(query.textKeys, place)
            for (field, keys) in query.fieldKeys where mayHold {
                mayHold = try reader.mayHold(field: field, oneOf: keys, place)
            }
            guard mayHold else {
                skipped(SkippedEvents(events: place.count, bytes: place.messageBytes))
                continue
            }
            sources.append(
                EventSource(minTime: place.minTime, maxTime: place.maxTime) {
                    .chunk(try reader.chunk(place))
                })
        }
        return sources
    }
}
