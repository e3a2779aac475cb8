import Codecs
import Crypto
import Gate
import SNSAPI
import Shapes
import Store
import Vocabulary

/// What somebody wants published.
struct Publication: Sendable {
    /// https://docs.aws.amazon.com/sns/latest/api/API_Publish.html
    static let bytesMax = 262_144
    private static let subjectMax = 100

    var text: String
    var subject: String?
    var structure: String?
    var attributes: [MessageValue] = []
    var group: String?
    var dedup: String?

    var size: Int { text.utf8.count + attributes.reduce(0) { $0 + $1.size } }

    /// - Throws: what is wrong with it for this topic.
    func check(_ topic: Topic) throws {
        guard !text.isEmpty else { throw Refusal.invalid("Empty message") }
        guard size <= Self.bytesMax else { throw Refusal.invalid("Message too long") }
        if let subject {
            let isPlain = subject.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7f }
            guard !subject.isEmpty, subject.unicodeScalars.count <= Self.subjectMax, isPlain,
                subject.first != " "
            else { throw Refusal.invalid("Subject") }
        }
        for (name, value) in [("MessageGroupId", group), ("MessageDeduplicationId", dedup)] {
            guard let value else { continue }
            let isPlain = value.utf8.allSatisfy { (0x21...0x7e).contains($0) }
            guard (1...128).contains(value.utf8.count), isPlain else {
                throw Refusal.invalid(
                    name,
                    "\(name) can only include alphanumeric and punctuation characters. 1 to 128 in "
                        + "length")
            }
        }
        guard topic.name.isFIFO else {
            if dedup != nil {
                throw Refusal.invalid(
                    "MessageDeduplicationId",
                    "The request includes MessageDeduplicationId parameter that is not valid for "
                        + "this topic type")
            }
            return
        }
        guard group != nil else {
            throw Refusal.invalid("The MessageGroupId parameter is required for FIFO topics")
        }
        guard dedup != nil || topic.attributes["ContentBasedDeduplication"] == "true" else {
            throw Refusal.invalid(
                "The topic should either have ContentBasedDeduplication enabled or "
                    + "MessageDeduplicationId provided explicitly")
        }
    }

    /// The words for everybody, and those of some protocols.
    func words() throws -> (text: String, texts: [String: String]) {
        guard let structure else { return (text, [:]) }
        guard structure == "json" else { throw Refusal.invalid("MessageStructure") }
        guard let json = try? JSON(text: text), let members = json.members else {
            throw Refusal.invalid(
                "Message Structure - JSON message body failed to parse")
        }
        guard let standard = json["default"]?.string else {
            throw Refusal.invalid(
                "Message Structure - No default entry in JSON message body")
        }
        var texts: [String: String] = [:]
        for member in members where member.name != "default" {
            texts[member.name] = member.value.string
        }
        return (standard, texts)
    }

    static func attributes(
        _ values: [String: SNSShape.MessageAttributeValue]?
    ) throws -> [MessageValue] {
        try (values ?? [:]).sorted { $0.key < $1.key }.map { name, it in
            let kind = it.dataType.prefix { $0 != "." }
            guard ["String", "Number", "Binary"].contains(kind) else {
                throw SNSFailure.invalidParameterValue(
                    "The message attribute '\(name)' has an invalid message attribute type, the "
                        + "set of supported type prefixes is Binary, Number, and String.")
            }
            let isPlain = name.utf8.allSatisfy {
                (0x61...0x7a).contains($0) || (0x41...0x5a).contains($0)
                    || (0x30...0x39).contains($0) || [0x2d, 0x5f, 0x2e].contains($0)
            }
            guard (1...256).contains(name.utf8.count), isPlain, !name.hasPrefix("."),
                !name.hasSuffix("."), !name.contains("..")
            else {
                throw SNSFailure.invalidParameterValue(
                    "Message (user) attribute name '\(name)' is invalid.")
            }
            let value =
                kind == "Binary" ? it.binaryValue.map { Base64.encode($0.bytes) } : it.stringValue
            guard let value, !value.isEmpty else {
                throw SNSFailure.invalidParameterValue(
                    "The message attribute '\(name)' must contain non-empty message attribute "
                        + "value for message attribute type '\(kind)'.")
            }
            if kind == "Number", Double(value) == nil || value.lowercased().contains("n") {
                throw SNSFailure.invalidParameterValue(
                    "Could not cast message attribute '\(name)' value to number.")
            }
            if it.dataType == "String.Array", (try? JSON(text: value))?.array == nil {
                throw SNSFailure.invalidParameterValue(
                    "The message attribute '\(name)' of type String.Array must be a JSON array.")
            }
            return MessageValue(name: name, type: it.dataType, value: value)
        }
    }
}

/// A message that was taken.
struct Published: Sendable {
    let uid: String
    let sequence: String?
}

extension Transaction {
    private static let remembered = Duration.seconds(300)
    private static let sequenceBase: UInt64 = 10_000_000_000_000_000_000

    /// Takes a message that `check` has passed, and writes down who is to be told.
    func publish(
        _ it: Publication, to topic: Topic, now: Instant, _ service: SNSService
    ) throws -> Published {
        let (text, texts) = try it.words()
        let uid = service.entropy.uuid()
        var message = Message(
            uid: uid, topic: topic.name, time: now, subject: it.subject, text: text, texts: texts,
            attributes: it.attributes, group: it.group)
        guard topic.name.isFIFO else {
            try tell(message, of: topic, now: now, service)
            return Published(uid: uid, sequence: nil)
        }
        let dedup = it.dedup ?? Hex.text(SHA256.hash(data: Array(it.text.utf8)))
        let isPerGroup = topic.attributes["FifoThroughputScope"] == "MessageGroup"
        let key = isPerGroup ? "\(it.group ?? "") \(dedup)" : dedup
        if let known = try row(
            "SELECT * FROM sns_publishings WHERE topic = ? AND dedup = ? AND until > ?",
            [.integer(topic.id), .text(key), SQLValue(now)])
        {
            return Published(
                uid: known.text("uid"), sequence: Self.sequence(known.integer("number")))
        }
        let last = try row("SELECT seq FROM sqlite_sequence WHERE name = 'sns_messages'")
        let number = (last?.integer("seq") ?? 0) + 1
        message.dedup = dedup
        message.sequence = Self.sequence(number)
        try run(
            """
            INSERT INTO sns_publishings (topic, dedup, uid, number, until) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (topic, dedup) DO UPDATE SET uid = excluded.uid,
            number = excluded.number, until = excluded.until
            """,
            [
                .integer(topic.id), .text(key), .text(uid), .integer(number),
                SQLValue(now + Self.remembered),
            ])
        try tell(message, of: topic, now: now, service)
        return Published(uid: uid, sequence: message.sequence)
    }

    private static func sequence(_ number: Int64) -> String {
        String(sequenceBase + UInt64(max(0, number)))
    }

    private func tell(
        _ message: Message, of topic: Topic, now: Instant, _ service: SNSService
    ) throws {
        let wanting = try rows(
            "SELECT * FROM sns_subscriptions WHERE topic = ? AND confirmed = 1 ORDER BY id",
            [.integer(topic.id)]
        ).map { Subscription($0) }.filter { $0.wants(message, service.filters) }
        // The message takes its number even where nobody hears it.
        let id = try keep(message, waiting: wanting.count, isSealed: topic.isSealed, service)
        for subscription in wanting {
            try run(
                "INSERT INTO sns_deliveries (lane, due, message, attempts) VALUES (?, 0, ?, 0)",
                [.integer(subscription.id), .integer(id)])
        }
        if wanting.isEmpty {
            try run("DELETE FROM sns_messages WHERE id = ?", [.integer(id)])
        } else {
            afterCommit { service.departures.set() }
        }
    }

    func keep(
        _ message: Message, waiting: Int, isSealed: Bool, _ service: SNSService
    ) throws -> Int64 {
        let text = message.json.text
        try run(
            "INSERT INTO sns_messages (waiting, document, uid) VALUES (?, ?, ?)",
            [
                SQLValue(waiting),
                isSealed ? .blob(try service.seal.seal(text, for: message.uid)) : .text(text),
                .text(message.uid),
            ])
        return lastInsertedID
    }

    /// Asks a subscriber whether it wants to be one.
    func ask(
        _ subscription: Int64, token: String, topic: Topic, now: Instant, _ service: SNSService
    ) throws {
        let message = Message(
            kind: .confirmation, uid: service.entropy.uuid(), topic: topic.name, time: now,
            text: "You have chosen to subscribe to the topic \(topic.name.arn).\nTo confirm the "
                + "subscription, visit the SubscribeURL included in this message.", token: token)
        let id = try keep(message, waiting: 1, isSealed: false, service)
        try run(
            "INSERT INTO sns_deliveries (lane, due, message, attempts) VALUES (?, 0, ?, 0)",
            [.integer(subscription), .integer(id)])
        afterCommit { service.departures.set() }
    }
}
