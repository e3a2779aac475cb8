import LogSearch
import Store
import Vocabulary

extension Transaction {
    /// Appends events, in order of time, to a stream: they are part of this transaction and so on
    /// disk when it is acknowledged. A batch is one row however many events it has.
    func append(
        _ events: [(time: Int64, message: [UInt8])], to stream: StreamRecord,
        of group: GroupRecord, at now: Instant
    ) throws {
        guard let first = events.first, let last = events.last else { return }
        var rest = events[...]
        while !rest.isEmpty {
            let part = rest.prefix(EventBatch.eventsMax)
            rest = rest.dropFirst(part.count)
            try insert(part, stream, group, now)
        }
        try run(
            """
            UPDATE logs_streams SET first_time = min(ifnull(first_time, ?1), ?1),
            last_time = max(ifnull(last_time, ?2), ?2), last_ingestion = ?3 WHERE id = ?4
            """,
            [
                .integer(first.time), .integer(last.time), .integer(now.milliseconds),
                .integer(stream.id),
            ])
        let bytes = events.reduce(0) { $0 + $1.message.count + PutBatch.eventOverhead }
        try run(
            "UPDATE logs_groups SET bytes = bytes + ? WHERE id = ?",
            [SQLValue(bytes), .integer(group.id)])
    }

    private func insert(
        _ events: ArraySlice<(time: Int64, message: [UInt8])>, _ stream: StreamRecord,
        _ group: GroupRecord, _ now: Instant
    ) throws {
        guard let first = events.first, let last = events.last else { return }
        let (form, data) = EventBatch.pack(events)
        try run(
            """
            INSERT INTO logs_batches
            (group_id, stream_id, ingested, min_time, max_time, count, bytes, form, data)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(group.id), .integer(stream.id), .integer(now.milliseconds),
                .integer(first.time), .integer(last.time), SQLValue(events.count),
                SQLValue(events.reduce(0) { $0 + $1.message.count }), .integer(form.rawValue),
                .blob(data),
            ])
    }
}
