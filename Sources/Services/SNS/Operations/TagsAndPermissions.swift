import Codecs
package import Gate
import Policy
package import SNSAPI
import Shapes
package import Store
import Vocabulary

/// Tags of topics.
enum Tags {
    static let max = 50

    static func read(_ tags: [SNSShape.Tag]?) -> [String: String] {
        Dictionary((tags ?? []).map { ($0.key, $0.value) }) { _, last in last }
    }

    static func check(_ tags: [String: String]) throws {
        guard tags.count <= max else {
            throw SNSFailure.tagLimitExceeded(
                "Could not complete request: tag quota of per resource exceeded")
        }
        guard !tags.keys.contains(where: { $0.lowercased().hasPrefix("aws:") }) else {
            throw Refusal.invalid("Tags", "System tags (aws:) cannot be added by requester")
        }
    }
}

private func name(of resource: String) throws -> TopicName { try TopicName(resource, "Resource") }

extension Reading {
    fileprivate func taggedTopic(_ resource: String) throws -> Topic {
        guard let topic = try topic(name(of: resource)) else { throw Refusal.noResource }
        return topic
    }
}

extension TagResource: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Authorization {
        try call.target(
            name(of: input.resourceArn), snapshot, requesting: Tags.read(input.tags))
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SNSService
    ) throws -> Output {
        let topic = try transaction.taggedTopic(input.resourceArn)
        guard Set(input.tags.map(\.key)).count == input.tags.count else {
            throw Refusal.invalid("Duplicated keys are not allowed.")
        }
        let tags = topic.tags.merging(Tags.read(input.tags)) { $1 }
        try Tags.check(tags)
        try transaction.run(
            "UPDATE sns_topics SET tags = ? WHERE id = ?",
            [TextMap.text(tags), .integer(topic.id)])
        return Output()
    }
}

extension UntagResource: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Authorization {
        try call.target(name(of: input.resourceArn), snapshot, tagKeys: input.tagKeys)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SNSService
    ) throws -> Output {
        let topic = try transaction.taggedTopic(input.resourceArn)
        let tags = topic.tags.filter { !input.tagKeys.contains($0.key) }
        try transaction.run(
            "UPDATE sns_topics SET tags = ? WHERE id = ?",
            [TextMap.text(tags), .integer(topic.id)])
        return Output()
    }
}

extension ListTagsForResource: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Authorization {
        try call.target(name(of: input.resourceArn), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Output {
        let tags = try snapshot.taggedTopic(input.resourceArn).tags
        return Output(
            tags: tags.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: $0.value) })
    }
}

/// A topic's policy as a list of statements.
private struct StatementList {
    private let rest: [JSONMember]
    var statements: [JSON]

    init(_ topic: Topic) {
        let json = try? JSON(text: topic.policyText)
        rest = json?.members?.filter { $0.name != "Statement" } ?? []
        statements = json?["Statement"]?.array ?? json?["Statement"].map { [$0] } ?? []
    }

    func names(_ label: String) -> Bool { statements.contains { $0["Sid"]?.string == label } }
    var text: String {
        JSON.object(rest + [JSONMember("Statement", .array(statements))]).text
    }
}

extension AddPermission: WriteHandler {
    private static let grantable: Set<String> = [
        "Publish", "RemovePermission", "SetTopicAttributes", "DeleteTopic",
        "ListSubscriptionsByTopic", "GetTopicAttributes", "Receive", "AddPermission", "Subscribe",
    ]

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Authorization {
        try call.target(TopicName(input.topicArn), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SNSService
    ) throws -> Output {
        let topic = try transaction.requireTopic(TopicName(input.topicArn))
        guard !input.actionName.isEmpty, input.actionName.allSatisfy(grantable.contains) else {
            throw Refusal.invalid("Policy statement action out of service scope!")
        }
        guard !input.awsAccountId.isEmpty,
            input.awsAccountId.allSatisfy({ AccountID($0) != nil })
        else { throw Refusal.invalid("AWSAccountId") }
        var list = StatementList(topic)
        guard !list.names(input.label) else { throw Refusal.invalid("Statement already exists") }
        let principals = input.awsAccountId.map { JSON.string("arn:aws:iam::\($0):root") }
        let actions = input.actionName.map { JSON.string("SNS:\($0)") }
        list.statements.append([
            "Sid": .string(input.label), "Effect": "Allow",
            "Principal": ["AWS": principals.count == 1 ? principals[0] : .array(principals)],
            "Action": actions.count == 1 ? actions[0] : .array(actions),
            "Resource": .string(topic.name.arn),
        ])
        var attributes = topic.attributes
        attributes["Policy"] = try TopicAttributes.policy(list.text)
        try transaction.set(attributes, of: topic)
        return Output()
    }
}

extension RemovePermission: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Authorization {
        try call.target(TopicName(input.topicArn), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SNSService
    ) throws -> Output {
        let topic = try transaction.requireTopic(TopicName(input.topicArn))
        var list = StatementList(topic)
        guard list.names(input.label) else { return Output() }
        list.statements.removeAll { $0["Sid"]?.string == input.label }
        var attributes = topic.attributes
        attributes["Policy"] = list.text
        try transaction.set(attributes, of: topic)
        return Output()
    }
}

extension GetDataProtectionPolicy: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Authorization {
        try call.target(name(of: input.resourceArn), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Output {
        _ = try snapshot.taggedTopic(input.resourceArn)
        return Output(dataProtectionPolicy: "")
    }
}

extension PutDataProtectionPolicy: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Authorization {
        try call.target(name(of: input.resourceArn), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SNSService
    ) throws -> Output {
        _ = try transaction.taggedTopic(input.resourceArn)
        guard input.dataProtectionPolicy.isEmpty else {
            throw Refusal.unavailable("DataProtectionPolicy", "data protection policies")
        }
        return Output()
    }
}
