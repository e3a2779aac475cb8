import Codecs
import SQSAPI
import Shapes
import Store
import Vocabulary

/// What a reader asks for.
struct Asking: Sendable {
    var count: Int
    var visibilitySeconds: Int64
    var systemNames: [String]
    var attributeNames: [String]
    var attempt: String?
}

extension Reading {
    /// A message of a FIFO queue is to be had while nothing of its group is in somebody's hands,
    /// and
    /// nothing before it is still to come.
    private var isFirstOfGroup: String {
        """
        AND NOT EXISTS (SELECT 1 FROM sqs_messages e WHERE e.queue = m.queue AND e.grp = m.grp
            AND e.visible > ? AND (e.received > 0 OR e.id < m.id))
        """
    }

    /// The next messages to be had, up to `count`.
    func next(_ queue: Queue, count: Int, now: Instant) throws -> [Row] {
        var sql = "SELECT * FROM sqs_messages m WHERE queue = ? AND visible <= ? AND sent > ?"
        var arguments: [SQLValue] = [
            .integer(queue.id), SQLValue(now), SQLValue(queue.horizon(now)),
        ]
        if let redrive = queue.redrive {
            sql += " AND received < ?"
            arguments.append(SQLValue(redrive.receives))
        }
        if queue.isFIFO {
            sql += " \(isFirstOfGroup) ORDER BY id LIMIT ?"
            arguments.append(SQLValue(now))
        } else {
            sql += " ORDER BY visible, id LIMIT ?"
        }
        return try rows(sql, arguments + [SQLValue(count)])
    }

    /// Whether messages wait that were received too often.
    func hasSpent(_ queue: Queue, now: Instant) throws -> Bool {
        guard let redrive = queue.redrive else { return false }
        return try row(
            """
            SELECT 1 AS one FROM sqs_messages
            WHERE queue = ? AND visible <= ? AND received >= ? LIMIT 1
            """,
            [.integer(queue.id), SQLValue(now), SQLValue(redrive.receives)]) != nil
    }
}

extension Transaction {
    static var inFlightMax: Int { 120_000 }
    private static let attemptRemembered = Duration.seconds(300)

    /// Hands out messages: each is invisible to others from here on.
    func receive(
        from queue: Queue, _ asking: Asking, now: Instant, _ service: SQSService
    ) throws -> [SQSShape.Message] {
        let many = try row(
            """
            SELECT 1 AS one FROM sqs_messages WHERE queue = ? AND visible > ? AND received > 0
            LIMIT 1 OFFSET ?
            """, [.integer(queue.id), SQLValue(now), SQLValue(Self.inFlightMax - 1)])
        guard many == nil else {
            guard queue.isFIFO else {
                throw SQSFailure.overLimit(
                    "The maximum number of in flight messages is reached.")
            }
            return []
        }
        var found: [Row] = []
        if let attempt = asking.attempt, queue.isFIFO {
            found = try again(attempt, queue, now: now)
        }
        if found.isEmpty { found = try next(queue, count: asking.count, now: now) }
        var messages: [SQSShape.Message] = []
        for row in found {
            try run(
                """
                UPDATE sqs_messages SET visible = ?, received = received + 1,
                first = COALESCE(first, ?) WHERE id = ?
                """,
                [
                    SQLValue(now + .seconds(asking.visibilitySeconds)), SQLValue(now), row["id"],
                ])
            messages.append(try told(row, queue, asking, now: now, service))
        }
        if let attempt = asking.attempt, queue.isFIFO, !found.isEmpty {
            let ids = JSON.array(
                found.map {
                    .array([
                        .number(JSONNumber($0.integer("id"))),
                        .number(JSONNumber($0.integer("received") + 1)),
                    ])
                })
            try run(
                """
                INSERT INTO sqs_attempts (queue, attempt, messages, until) VALUES (?, ?, ?, ?)
                ON CONFLICT (queue, attempt) DO UPDATE SET messages = excluded.messages,
                until = excluded.until
                """,
                [
                    .integer(queue.id), .text(attempt), .text(ids.text),
                    SQLValue(now + Self.attemptRemembered),
                ])
        }
        return messages
    }

    /// What an attempt got before, if nobody has touched any of it since.
    private func again(_ attempt: String, _ queue: Queue, now: Instant) throws -> [Row] {
        guard
            let kept = try row(
                "SELECT messages FROM sqs_attempts WHERE queue = ? AND attempt = ? AND until > ?",
                [.integer(queue.id), .text(attempt), SQLValue(now)])
        else { return [] }
        var rows: [Row] = []
        for pair in (try? JSON(text: kept.text("messages")))?.array ?? [] {
            guard let id = pair.array?.first?.integer, let received = pair.array?.last?.integer,
                let row = try row(
                    """
                    SELECT * FROM sqs_messages
                    WHERE id = ? AND queue = ? AND received = ? AND visible > ?
                    """,
                    [.integer(id), .integer(queue.id), .integer(received), SQLValue(now)])
            else { return [] }
            rows.append(row)
        }
        return rows
    }

    private func told(
        _ row: Row, _ queue: Queue, _ asking: Asking, now: Instant, _ service: SQSService
    ) throws -> SQSShape.Message {
        let id = row.integer("id")
        let received = row.integer("received") + 1
        var system: [String: String] = [
            "SenderId": row.text("sender"),
            "SentTimestamp": String(row.instant("sent").milliseconds),
            "ApproximateReceiveCount": String(received),
            "ApproximateFirstReceiveTimestamp": String(
                (row.instantIfAny("first") ?? now).milliseconds),
        ]
        if queue.isFIFO { system["SequenceNumber"] = SequenceNumber.text(id) }
        system["MessageGroupId"] = row.textIfAny("grp")
        system["MessageDeduplicationId"] = row.textIfAny("dedup")
        system["AWSTraceHeader"] = row.textIfAny("trace")
        system["DeadLetterQueueSourceArn"] = row.textIfAny("source")
        if !asking.systemNames.contains("All") {
            system = system.filter { asking.systemNames.contains($0.key) }
        }
        let attributes = MessageAttributes.chosen(
            MessageAttributes.read(kept: row.textIfAny("attributes")), by: asking.attributeNames)
        return SQSShape.Message(
            messageId: row.text("message_id"),
            receiptHandle: service.handles.text(
                ReceiptHandle(queue: queue.id, message: id, received: received)),
            md5OfBody: row.text("md5"), body: try service.body(row),
            attributes: system.isEmpty ? nil : system,
            md5OfMessageAttributes: MessageAttributes.md5(attributes),
            messageAttributes: MessageAttributes.shape(attributes))
    }

    /// Brings the messages that were received too often to the queue for dead letters.
    func moveSpent(_ queue: Queue, now: Instant, _ service: SQSService) throws {
        guard let redrive = queue.redrive, let name = QueueName(arn: redrive.target),
            let target = try self.queue(name)
        else { return }
        let spent = try rows(
            """
            SELECT id FROM sqs_messages WHERE queue = ? AND visible <= ? AND received >= ?
            ORDER BY id LIMIT 100
            """, [.integer(queue.id), SQLValue(now), SQLValue(redrive.receives)])
        for row in spent {
            try move(row.integer("id"), to: target, source: queue.name.arn, now: now, service)
        }
    }

    /// A message of a standard queue keeps its age when it moves; in a FIFO queue it starts anew.
    /// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html
    func move(
        _ id: Int64, to target: Queue, source: String?, now: Instant, _ service: SQSService
    ) throws {
        try run(
            """
            INSERT INTO sqs_messages (queue, visible, received, sent, grp, message_id, body, md5,
            attributes, sender, dedup, trace, source)
            SELECT ?, ?, 0, \(target.isFIFO ? "?" : "MIN(sent, ?)"), grp, message_id, body, md5,
            attributes, sender, dedup, trace, ? FROM sqs_messages WHERE id = ?
            """,
            [
                .integer(target.id), SQLValue(now), SQLValue(now), SQLValue(source), .integer(id),
            ])
        try run("DELETE FROM sqs_messages WHERE id = ?", [.integer(id)])
        let number = target.id
        afterCommit { service.arrivals.note(number) }
    }
}
