import Codecs
import Gate
import Policy
import SQSAPI
import Shapes
import Store
import Vocabulary

/// A queue as it is kept.
struct Queue: Sendable {
    let id: Int64
    let name: QueueName
    /// What was set; the rest is as `QueueAttributes` has it.
    var attributes: [String: String]
    let tags: [String: String]
    let created: Instant
    let modified: Instant
    let purged: Instant?

    init?(_ row: Row) {
        guard let account = AccountID(row.text("account")), let region = Region(row.text("region"))
        else { return nil }
        id = row.integer("id")
        name = QueueName(account: account, region: region, name: row.text("name"))
        attributes = TextMap.read(row.text("attributes"))
        tags = TextMap.read(row.text("tags"))
        created = row.instant("created")
        modified = row.instant("modified")
        purged = row.instantIfAny("purged")
    }

    func value(_ name: String) -> String? {
        attributes[name] ?? QueueAttributes.standard(name, isFIFO: isFIFO)
    }

    func number(_ name: String) -> Int64 { value(name).flatMap { Int64($0) } ?? 0 }
    func flag(_ name: String) -> Bool { value(name) == "true" }

    var isFIFO: Bool { name.isFIFO }
    var delaySeconds: Int64 { number("DelaySeconds") }
    var visibilitySeconds: Int64 { number("VisibilityTimeout") }
    var waitSeconds: Int64 { number("ReceiveMessageWaitTimeSeconds") }
    var messageBytesMax: Int { Int(number("MaximumMessageSize")) }
    var isSealed: Bool { flag("SqsManagedSseEnabled") || attributes["KmsMasterKeyId"] != nil }
    /// What was sent at this moment or before has outlived the queue's retention.
    func horizon(_ now: Instant) -> Instant {
        now - .seconds(number("MessageRetentionPeriod"))
    }

    var redrive: RedrivePolicy? { attributes["RedrivePolicy"].flatMap { RedrivePolicy($0) } }

    var policy: CompiledPolicy? {
        get throws {
            guard let text = attributes["Policy"] else { return nil }
            return try CompiledPolicy(
                PolicyDocument(text: text, kind: .resource(service: "sqs")))
        }
    }
}

/// Where messages go that nobody could deal with.
struct RedrivePolicy: Sendable {
    static let receivesMax = 1_000

    let target: String
    let receives: Int

    init?(_ text: String) {
        guard let json = try? JSON(text: text), let target = json["deadLetterTargetArn"]?.string,
            let count = json["maxReceiveCount"]
        else { return nil }
        guard let receives = count.integer ?? count.string.flatMap({ Int64($0) }),
            (1...Int64(Self.receivesMax)).contains(receives)
        else { return nil }
        self.target = target
        self.receives = Int(receives)
    }
}

/// Names and texts, as JSON.
enum TextMap {
    static func text(_ map: [String: String]) -> SQLValue {
        SQLValue(
            JSON.object(
                map.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value)) }
            ).text)
    }

    static func read(_ text: String) -> [String: String] {
        var map: [String: String] = [:]
        for member in (try? JSON(text: text))?.members ?? [] {
            map[member.name] = member.value.string
        }
        return map
    }
}

extension Reading {
    func queue(_ name: QueueName) throws -> Queue? {
        try row(
            "SELECT * FROM sqs_queues WHERE account = ? AND region = ? AND name = ?", name.keys
        ).flatMap { Queue($0) }
    }

    func requireQueue(_ name: QueueName) throws -> Queue {
        guard let queue = try queue(name) else { throw Refusal.noQueue }
        return queue
    }

    func requireQueue(url: String, _ call: Call) throws -> Queue {
        try requireQueue(QueueName(url: url, call))
    }
}

extension Call {
    /// An action on a queue, judged with the queue's own policy.
    func targets(
        _ action: String? = nil, _ url: String, _ reading: any Reading,
        requesting tags: [String: String] = [:], tagKeys: [String] = []
    ) throws -> Authorization {
        .targets([
            try target(
                action ?? operation, QueueName(url: url, self), reading, requesting: tags,
                tagKeys: tagKeys)
        ])
    }

    func target(
        _ action: String, _ name: QueueName, _ reading: any Reading,
        requesting tags: [String: String] = [:], tagKeys: [String] = []
    ) throws -> Target {
        let queue = try reading.queue(name)
        var keys: [(String, [String])] = []
        for (key, value) in tags.sorted(by: { $0.key < $1.key }) {
            keys.append(("aws:RequestTag/\(key)", [value]))
        }
        let names = tagKeys + tags.keys.sorted()
        if !names.isEmpty { keys.append(("aws:TagKeys", names)) }
        for (key, value) in (queue?.tags ?? [:]).sorted(by: { $0.key < $1.key }) {
            keys.append(("aws:ResourceTag/\(key)", [value]))
        }
        return Target(
            ActionName("sqs", action), on: name.arn, owner: name.account, keys: keys,
            resourcePolicy: try queue?.policy, trailType: "AWS::SQS::Queue")
    }
}
