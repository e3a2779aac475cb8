import Codecs
package import Gate
import Policy
package import SQSAPI
import Shapes
package import Store
import Vocabulary

/// Tags of queues.
enum Tags {
    static let max = 50

    static func check(_ tags: [String: String]) throws {
        guard tags.count <= max else {
            throw Refusal.value("Too many tags added for queue: the maximum is \(max).")
        }
        for (key, value) in tags {
            guard (1...128).contains(key.unicodeScalars.count) else {
                throw Refusal.value("Tag keys must be between 1 and 128 characters in length.")
            }
            guard value.unicodeScalars.count <= 256 else {
                throw Refusal.value("Tag values must be between 0 and 256 characters in length.")
            }
            guard !key.lowercased().hasPrefix("aws:") else {
                throw Refusal.value(
                    "Tag keys must not start with 'aws:', which is reserved for system use.")
            }
        }
    }
}

extension TagQueue: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Authorization {
        try call.targets(nil, input.queueUrl, snapshot, requesting: input.tags)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SQSService
    ) throws -> Output {
        guard !input.tags.isEmpty else { throw Refusal.missing("Tags") }
        let queue = try transaction.requireQueue(url: input.queueUrl, call)
        try Tags.check(input.tags)
        let tags = queue.tags.merging(input.tags) { $1 }
        try Tags.check(tags)
        try transaction.run(
            "UPDATE sqs_queues SET tags = ? WHERE id = ?",
            [TextMap.text(tags), .integer(queue.id)])
        return Output()
    }
}

extension UntagQueue: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Authorization {
        try call.targets(nil, input.queueUrl, snapshot, tagKeys: input.tagKeys)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SQSService
    ) throws -> Output {
        guard !input.tagKeys.isEmpty else { throw Refusal.missing("TagKeys") }
        let queue = try transaction.requireQueue(url: input.queueUrl, call)
        let tags = queue.tags.filter { !input.tagKeys.contains($0.key) }
        try transaction.run(
            "UPDATE sqs_queues SET tags = ? WHERE id = ?",
            [TextMap.text(tags), .integer(queue.id)])
        return Output()
    }
}

extension ListQueueTags: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Authorization {
        try call.targets(nil, input.queueUrl, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Output {
        let tags = try snapshot.requireQueue(url: input.queueUrl, call).tags
        return Output(tags: tags.isEmpty ? nil : tags)
    }
}

/// A queue's policy as a list of statements.
private struct StatementList {
    private let rest: [JSONMember]
    var statements: [JSON]

    init(_ queue: Queue) {
        let json = queue.attributes["Policy"].flatMap { try? JSON(text: $0) }
        rest =
            json?.members?.filter { $0.name != "Statement" } ?? [
                JSONMember("Version", "2012-10-17"),
                JSONMember("Id", .string("\(queue.name.arn)/SQSDefaultPolicy")),
            ]
        statements = json?["Statement"]?.array ?? json?["Statement"].map { [$0] } ?? []
    }

    func names(_ label: String) -> Bool { statements.contains { $0["Sid"]?.string == label } }

    /// Nil where nothing is left.
    var text: String? {
        statements.isEmpty
            ? nil : JSON.object(rest + [JSONMember("Statement", .array(statements))]).text
    }
}

extension AddPermission: WriteHandler {
    private static let actionsMax = 7

    /// What may be granted in this way; all else only by a whole policy.
    private static let grantable: Set<String> = [
        "*", "ChangeMessageVisibility", "DeleteMessage", "GetQueueAttributes", "GetQueueUrl",
        "ListDeadLetterSourceQueues", "PurgeQueue", "ReceiveMessage", "SendMessage",
    ]

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Authorization {
        try call.targets(nil, input.queueUrl, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SQSService
    ) throws -> Output {
        let queue = try transaction.requireQueue(url: input.queueUrl, call)
        guard !input.awsAccountIds.isEmpty else {
            throw Refusal.value(
                "Value [] for parameter PrincipalId is invalid. Reason: Unable to verify.")
        }
        for account in input.awsAccountIds where AccountID(account) == nil {
            throw Refusal.value(
                "Value [\(account)] for parameter PrincipalId is invalid. Reason: Unable to verify."
            )
        }
        guard !input.actions.isEmpty else { throw Refusal.missing("Actions") }
        for action in input.actions where !grantable.contains(action) {
            throw Refusal.value(
                "Value SQS:\(action) for parameter ActionName is invalid. Reason: Only the queue "
                    + "owner is allowed to invoke this action.")
        }
        guard input.actions.count <= actionsMax else {
            throw SQSFailure.overLimit(
                "\(input.actions.count) Actions were found, maximum allowed is \(actionsMax).")
        }
        let isPlain = input.label.utf8.allSatisfy {
            (0x61...0x7a).contains($0) || (0x41...0x5a).contains($0) || (0x30...0x39).contains($0)
                || $0 == 0x2d || $0 == 0x5f
        }
        guard (1...80).contains(input.label.utf8.count), isPlain else {
            throw Refusal.value(
                input.label, of: "Label",
                "Can only include alphanumeric characters, hyphens, or underscores. "
                    + "1 to 80 in length.")
        }
        var list = StatementList(queue)
        guard !list.names(input.label) else {
            throw Refusal.value(
                input.label, of: "Label", "Already exists.")
        }
        let principals = input.awsAccountIds.map { JSON.string("arn:aws:iam::\($0):root") }
        let actions = input.actions.map { JSON.string("SQS:\($0)") }
        list.statements.append([
            "Sid": .string(input.label), "Effect": "Allow",
            "Principal": ["AWS": principals.count == 1 ? principals[0] : .array(principals)],
            "Action": actions.count == 1 ? actions[0] : .array(actions),
            "Resource": .string(queue.name.arn),
        ])
        var attributes = queue.attributes
        attributes["Policy"] = try list.text.map { try QueueAttributes.policy($0) }
        try transaction.set(attributes, of: queue, call)
        return Output()
    }
}

extension RemovePermission: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Authorization {
        try call.targets(nil, input.queueUrl, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SQSService
    ) throws -> Output {
        let queue = try transaction.requireQueue(url: input.queueUrl, call)
        var list = StatementList(queue)
        guard list.names(input.label) else {
            throw Refusal.value(
                input.label, of: "Label", "can't find label on existing policy.")
        }
        list.statements.removeAll { $0["Sid"]?.string == input.label }
        var attributes = queue.attributes
        attributes["Policy"] = list.text
        try transaction.set(attributes, of: queue, call)
        return Output()
    }
}
