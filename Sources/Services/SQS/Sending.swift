import SQSAPI
import Shapes
import Store
import Vocabulary

/// A message that is to be sent, whoever sends it.
struct NewMessage: Sendable {
    var body: String
    var attributes: [MessageAttribute] = []
    var trace: MessageAttribute?
    var delaySeconds: Int?
    var group: String?
    var dedup: String?
    /// The id of the user, role or account that sends it: `SenderId`.
    var sender: String

    var size: Int { body.utf8.count + attributes.reduce(0) { $0 + $1.size } }
}

/// A message that was taken.
struct SentMessage: Sendable {
    let id: String
    let md5: String
    let attributesMD5: String?
    let traceMD5: String?
    let sequence: String?
}

extension NewMessage {
    /// - Throws: what is wrong with the message for this queue.
    func check(_ queue: Queue) throws {
        guard !body.isEmpty else { throw Refusal.missing("MessageBody") }
        guard Contents.isValid(body) else {
            throw SQSFailure.invalidMessageContents(
                "Invalid characters were found in the message body. Valid unicode characters are "
                    + "#x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF.")
        }
        guard size <= queue.messageBytesMax else {
            throw Refusal.value(
                "One or more parameters are invalid. Reason: Message must be shorter than "
                    + "\(queue.messageBytesMax) bytes.")
        }
        if let delaySeconds {
            if queue.isFIFO, delaySeconds > 0 {
                throw Refusal.value(
                    "\(delaySeconds)", of: "DelaySeconds",
                    "The request include parameter that is not valid for this queue type.")
            }
            guard (0...900).contains(delaySeconds) else {
                throw Refusal.value(
                    "\(delaySeconds)", of: "DelaySeconds", "DelaySeconds must be >= 0 and <= 900.")
            }
        }
        for (name, text) in [("MessageGroupId", group), ("MessageDeduplicationId", dedup)] {
            guard let text else { continue }
            let isPlain = text.utf8.allSatisfy { (0x21...0x7e).contains($0) }
            guard (1...128).contains(text.utf8.count), isPlain else {
                throw Refusal.value(
                    text, of: name,
                    "\(name) can only include alphanumeric and punctuation characters. 1 to 128 in "
                        + "length.")
            }
        }
        guard queue.isFIFO else {
            if let dedup {
                throw Refusal.value(
                    dedup, of: "MessageDeduplicationId",
                    "The request include parameter that is not valid for this queue type.")
            }
            return
        }
        guard group != nil else { throw Refusal.missing("MessageGroupId") }
        guard dedup != nil || queue.flag("ContentBasedDeduplication") else {
            throw Refusal.value(
                "The queue should either have ContentBasedDeduplication enabled or "
                    + "MessageDeduplicationId provided explicitly")
        }
    }
}

/// The numbers of messages in FIFO queues: 20 digits that grow.
enum SequenceNumber {
    private static let base: UInt64 = 18_000_000_000_000_000_000

    static func text(_ id: Int64) -> String { String(base + UInt64(max(0, id))) }
}

extension Transaction {
    /// How long a FIFO queue remembers what it took.
    private static let remembered = Duration.seconds(300)

    /// Puts a message into its queue; `check` has passed it.
    func send(
        _ message: NewMessage, to queue: Queue, now: Instant, _ service: SQSService
    ) throws -> SentMessage {
        let md5 = Contents.md5(message.body.utf8)
        let attributesMD5 = MessageAttributes.md5(message.attributes)
        let traceMD5 = message.trace.flatMap { MessageAttributes.md5([$0]) }
        var scoped: String?
        var dedup: String?
        if queue.isFIFO {
            let own = message.dedup ?? Contents.sha256(message.body)
            let isPerGroup = queue.value("DeduplicationScope") == "messageGroup"
            let key = isPerGroup ? "\(message.group ?? "") \(own)" : own
            if let known = try row(
                "SELECT * FROM sqs_sendings WHERE queue = ? AND dedup = ? AND until > ?",
                [.integer(queue.id), .text(key), SQLValue(now)])
            {
                return SentMessage(
                    id: known.text("message_id"), md5: md5, attributesMD5: attributesMD5,
                    traceMD5: traceMD5, sequence: SequenceNumber.text(known.integer("message")))
            }
            dedup = own
            scoped = key
        }
        let id = service.entropy.uuid()
        let delay =
            queue.isFIFO
            ? queue.delaySeconds
            : message.delaySeconds.map { Int64($0) }
                ?? queue.delaySeconds
        let body =
            queue.isSealed ? try service.seal.seal(message.body, for: id) : Array(message.body.utf8)
        try run(
            """
            INSERT INTO sqs_messages (queue, visible, received, sent, grp, message_id, body, md5,
            attributes, sender, dedup, trace) VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(queue.id), SQLValue(now + .seconds(delay)), SQLValue(now),
                SQLValue(message.group), .text(id),
                queue.isSealed ? .blob(body) : .text(message.body), .text(md5),
                SQLValue(MessageAttributes.text(message.attributes)), .text(message.sender),
                SQLValue(dedup), SQLValue(message.trace?.text),
            ])
        let row = lastInsertedID
        if let scoped {
            try run(
                """
                INSERT INTO sqs_sendings (queue, dedup, message, message_id, until)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT (queue, dedup) DO UPDATE SET
                message = excluded.message, message_id = excluded.message_id,
                until = excluded.until
                """,
                [
                    .integer(queue.id), .text(scoped), .integer(row), .text(id),
                    SQLValue(now + Self.remembered),
                ])
        }
        let number = queue.id
        afterCommit { service.arrivals.note(number) }
        return SentMessage(
            id: id, md5: md5, attributesMD5: attributesMD5, traceMD5: traceMD5,
            sequence: queue.isFIFO ? SequenceNumber.text(row) : nil)
    }
}
