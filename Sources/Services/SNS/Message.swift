import Codecs
import SNSAPI
import Shapes
import Vocabulary

/// An attribute of a message; binary values as base 64.
struct MessageValue: Hashable, Sendable {
    let name: String
    let type: String
    let value: String

    var size: Int {
        let bytes = type.hasPrefix("Binary") ? value.utf8.count * 3 / 4 : value.utf8.count
        return name.utf8.count + type.utf8.count + bytes
    }
}

/// What is told to subscribers.
struct Message: Sendable {
    enum Kind: String, Sendable {
        case notification = "Notification"
        case confirmation = "SubscriptionConfirmation"
        case farewell = "UnsubscribeConfirmation"
    }

    var kind = Kind.notification
    let uid: String
    let topic: TopicName
    let time: Instant
    var subject: String?
    /// What everybody is told who has no words of its own.
    var text: String
    /// The words of some protocols (`MessageStructure` of `json`).
    var texts: [String: String] = [:]
    var attributes: [MessageValue] = []
    var group: String?
    var dedup: String?
    var sequence: String?
    /// Of confirmations.
    var token: String?

    func text(for method: String) -> String { texts[method] ?? text }

    // MARK: Kept

    var json: JSON {
        var members = [
            JSONMember("kind", .string(kind.rawValue)), JSONMember("uid", .string(uid)),
            JSONMember("topic", .string(topic.arn)),
            JSONMember("time", .number(JSONNumber(time.nanoseconds))),
            JSONMember("text", .string(text)),
        ]
        for (name, value) in [
            ("subject", subject), ("group", group), ("dedup", dedup), ("sequence", sequence),
            ("token", token),
        ] {
            if let value { members.append(JSONMember(name, .string(value))) }
        }
        if !texts.isEmpty {
            members.append(
                JSONMember(
                    "texts", .object(texts.map { JSONMember($0.key, .string($0.value)) })))
        }
        if !attributes.isEmpty {
            members.append(
                JSONMember(
                    "attributes",
                    .array(
                        attributes.map {
                            .array([.string($0.name), .string($0.type), .string($0.value)])
                        })))
        }
        return .object(members)
    }

    init(
        kind: Kind = .notification, uid: String, topic: TopicName, time: Instant,
        subject: String? = nil, text: String, texts: [String: String] = [:],
        attributes: [MessageValue] = [], group: String? = nil, dedup: String? = nil,
        token: String? = nil
    ) {
        self.kind = kind
        self.uid = uid
        self.topic = topic
        self.time = time
        self.subject = subject
        self.text = text
        self.texts = texts
        self.attributes = attributes
        self.group = group
        self.dedup = dedup
        self.token = token
    }

    init?(_ json: JSON) {
        guard let kind = json["kind"]?.string.flatMap({ Kind(rawValue: $0) }),
            let uid = json["uid"]?.string,
            let arn = json["topic"]?.string.flatMap({ ARN($0) }),
            let topic = TopicName(arn: arn), let time = json["time"]?.integer,
            let text = json["text"]?.string
        else { return nil }
        self.init(
            kind: kind, uid: uid, topic: topic, time: Instant(nanoseconds: time),
            subject: json["subject"]?.string, text: text,
            texts: Dictionary(
                (json["texts"]?.members ?? []).map { ($0.name, $0.value.string ?? "") }
            ) { $1 },
            attributes: (json["attributes"]?.array ?? []).compactMap { item in
                guard let parts = item.array, parts.count == 3 else { return nil }
                return MessageValue(
                    name: parts[0].string ?? "", type: parts[1].string ?? "",
                    value: parts[2].string ?? "")
            }, group: json["group"]?.string, dedup: json["dedup"]?.string,
            token: json["token"]?.string)
        sequence = json["sequence"]?.string
    }
}
