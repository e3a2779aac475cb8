package import Gate
import Policy
package import SNSAPI
import Shapes
package import Store
import Vocabulary

extension CreateTopic: WriteHandler {
    static let topicsMax = 100_000

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Authorization {
        try call.target(
            TopicName(account: call.account, region: call.region, name: input.name), snapshot,
            requesting: Tags.read(input.tags))
    }

    private static func check(_ name: String, isFIFO: Bool) throws {
        let base = isFIFO && name.hasSuffix(".fifo") ? name.dropLast(5) : name[...]
        let isPlain =
            base.utf8.allSatisfy {
                (0x61...0x7a).contains($0) || (0x41...0x5a).contains($0)
                    || (0x30...0x39).contains($0) || $0 == 0x2d || $0 == 0x5f
            } && (1...256).contains(name.utf8.count) && !base.isEmpty
        guard isFIFO else {
            guard isPlain else { throw Refusal.invalid("Topic Name") }
            return
        }
        guard isPlain, name.hasSuffix(".fifo") else {
            throw Refusal.invalid(
                "Fifo Topic names must end with .fifo and must be made up of only uppercase and "
                    + "lowercase ASCII letters, numbers, underscores, and hyphens, and must be "
                    + "between 1 and 256 characters long.")
        }
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SNSService
    ) throws -> Output {
        let asked = input.attributes ?? [:]
        try check(input.name, isFIFO: asked["FifoTopic"] == "true")
        if let policy = input.dataProtectionPolicy, !policy.isEmpty {
            throw Refusal.unavailable("DataProtectionPolicy", "data protection policies")
        }
        let name = TopicName(account: call.account, region: call.region, name: input.name)
        var attributes: [String: String] = [:]
        for (key, value) in asked.sorted(by: { $0.key < $1.key }) {
            attributes = try TopicAttributes.setting(
                key, value, over: attributes, name, isNew: true)
        }
        attributes["FifoTopic"] = nil
        let tags = Tags.read(input.tags)
        if let old = try transaction.topic(name) {
            let told = try old.told(transaction)
            for (key, value) in attributes where told[key] != value {
                throw Refusal.invalid(
                    "Attributes", "Topic already exists with different attributes")
            }
            guard tags.isEmpty || tags == old.tags else {
                throw Refusal.invalid("Tags", "Topic already exists with different tags")
            }
            return Output(topicArn: name.arn)
        }
        try Tags.check(tags)
        let held = try transaction.row(
            "SELECT COUNT(*) AS n FROM sns_topics WHERE account = ? AND region = ?", call.place)
        guard held?.integer("n") ?? 0 < topicsMax else {
            throw SNSFailure.topicLimitExceeded("Topic limit exceeded")
        }
        try transaction.run(
            """
            INSERT INTO sns_topics (account, region, name, attributes, tags, created)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            name.keys + [
                TextMap.text(attributes), TextMap.text(tags), SQLValue(call.time),
            ])
        return Output(topicArn: name.arn)
    }
}

extension DeleteTopic: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Authorization {
        try call.target(TopicName(input.topicArn), snapshot)
    }

    /// Its subscriptions go with it. That it was not there is no error.
    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SNSService
    ) throws -> Output {
        let name = try TopicName(input.topicArn)
        try transaction.run(
            "DELETE FROM sns_topics WHERE account = ? AND region = ? AND name = ?", name.keys)
        return Output()
    }
}

extension GetTopicAttributes: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Authorization {
        try call.target(TopicName(input.topicArn), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Output {
        Output(
            attributes: try snapshot.requireTopic(TopicName(input.topicArn)).told(snapshot))
    }
}

extension Transaction {
    func set(_ attributes: [String: String], of topic: Topic) throws {
        try run(
            "UPDATE sns_topics SET attributes = ? WHERE id = ?",
            [TextMap.text(attributes), .integer(topic.id)])
    }
}

extension SetTopicAttributes: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Authorization {
        try call.target(TopicName(input.topicArn), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SNSService
    ) throws -> Output {
        let topic = try transaction.requireTopic(TopicName(input.topicArn))
        try transaction.set(
            try TopicAttributes.setting(
                input.attributeName, input.attributeValue ?? "", over: topic.attributes,
                topic.name, isNew: false), of: topic)
        return Output()
    }
}

extension ListTopics: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Authorization {
        call.target(all: TopicName(account: call.account, region: call.region, name: "*").arn)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Output {
        let page = try Listing.page(
            "SELECT * FROM sns_topics WHERE account = ? AND region = ?", call.place, key: "name",
            token: input.nextToken,
            PageQuery("ListTopics", call.account.description, call.region.description), snapshot)
        return Output(
            topics: page.items.compactMap { Topic($0) }.map { .init(topicArn: $0.name.arn) },
            nextToken: page.next)
    }
}

/// Lists, a hundred at a time.
enum Listing {
    private static let max = 100

    static func page(
        _ sql: String, _ arguments: [SQLValue], key: String, token: String?,
        _ query: PageQuery, _ reading: any Reading
    ) throws -> Page<Row> {
        var after = ""
        if let token, !token.isEmpty {
            do { after = try query.key(of: token).first ?? "" } catch { throw Refusal.token }
        }
        let rows = try reading.rows(
            "\(sql) AND \(key) > ? ORDER BY \(key) LIMIT ?",
            arguments + [.text(after), SQLValue(max + 1)])
        return Page(fetched: rows, limit: max, query: query) { [$0.text(key)] }
    }
}
