package import Gate
import Policy
package import SQSAPI
import Shapes
package import Store
import Vocabulary

extension CreateQueue: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Authorization {
        let name = QueueName(
            account: call.account, region: call.region, name: input.queueName)
        let target = try call.target(
            "CreateQueue", name, snapshot, requesting: input.tags ?? [:])
        return .targets([target])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SQSService
    ) throws -> Output {
        let name = QueueName(
            account: call.account, region: call.region, name: input.queueName)
        let asked = input.attributes ?? [:]
        try name.check(isFIFO: asked["FifoQueue"] == "true")
        let settings = try QueueAttributes.setting(
            asked, over: [:], name, isNew: true, transaction)
        if let old = try transaction.queue(name) {
            for (key, value) in settings.sorted(by: { $0.key < $1.key })
            where asked[key] != nil && old.value(key) != value {
                throw SQSFailure.queueNameExists(
                    "A queue already exists with the same name and a different value for attribute "
                        + key)
            }
            return Output(queueUrl: name.url(call))
        }
        try Tags.check(input.tags ?? [:])
        try transaction.run(
            """
            INSERT INTO sqs_queues (account, region, name, attributes, tags, created, modified,
            dead_letters) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            name.keys + [
                TextMap.text(settings), TextMap.text(input.tags ?? [:]), SQLValue(call.time),
                SQLValue(call.time),
                SQLValue(settings["RedrivePolicy"].flatMap { RedrivePolicy($0)?.target }),
            ])
        return Output(queueUrl: name.url(call))
    }
}

extension DeleteQueue: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Authorization {
        try call.targets(nil, input.queueUrl, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SQSService
    ) throws -> Output {
        let queue = try transaction.requireQueue(url: input.queueUrl, call)
        try transaction.run("DELETE FROM sqs_queues WHERE id = ?", [.integer(queue.id)])
        transaction.afterCommit { service.arrivals.note(queue.id) }
        return Output()
    }
}

extension GetQueueUrl: ReadHandler {
    private static func name(_ input: Input, _ call: Call) throws -> QueueName {
        guard let owner = input.queueOwnerAWSAccountId, !owner.isEmpty else {
            return QueueName(account: call.account, region: call.region, name: input.queueName)
        }
        guard let account = AccountID(owner) else { throw Refusal.noQueue }
        return QueueName(account: account, region: call.region, name: input.queueName)
    }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Authorization {
        .targets([try call.target("GetQueueUrl", name(input, call), snapshot)])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Output {
        Output(queueUrl: try snapshot.requireQueue(name(input, call)).name.url(call))
    }
}

extension GetQueueAttributes: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Authorization {
        try call.targets(nil, input.queueUrl, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Output {
        let queue = try snapshot.requireQueue(url: input.queueUrl, call)
        let names = input.attributeNames ?? []
        for name in names where name != "All" && !QueueAttributes.known.contains(name) {
            throw Refusal.unknownAttribute(name)
        }
        let told = try queue.told(names, now: service.clock.now(), snapshot)
        return Output(attributes: told.isEmpty ? nil : told)
    }
}

extension SetQueueAttributes: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Authorization {
        try call.targets(nil, input.queueUrl, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SQSService
    ) throws -> Output {
        let queue = try transaction.requireQueue(url: input.queueUrl, call)
        let settings = try QueueAttributes.setting(
            input.attributes, over: queue.attributes, queue.name, isNew: false, transaction)
        try transaction.set(settings, of: queue, call)
        return Output()
    }
}

extension Transaction {
    func set(_ attributes: [String: String], of queue: Queue, _ call: Call) throws {
        try run(
            "UPDATE sqs_queues SET attributes = ?, modified = ?, dead_letters = ? WHERE id = ?",
            [
                TextMap.text(attributes), SQLValue(call.time),
                SQLValue(attributes["RedrivePolicy"].flatMap { RedrivePolicy($0)?.target }),
                .integer(queue.id),
            ])
    }
}

extension PurgeQueue: WriteHandler {
    /// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_PurgeQueue.html
    private static let pauseSeconds: Int64 = 60

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Authorization {
        try call.targets(nil, input.queueUrl, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SQSService
    ) throws -> Output {
        let queue = try transaction.requireQueue(url: input.queueUrl, call)
        if let purged = queue.purged, call.time - purged < .seconds(pauseSeconds) {
            throw SQSFailure.purgeQueueInProgress(
                "Only one PurgeQueue operation on \(queue.name.name) is allowed every "
                    + "\(pauseSeconds) seconds.")
        }
        try transaction.run(
            "DELETE FROM sqs_messages WHERE queue = ?", [.integer(queue.id)])
        try transaction.run(
            "UPDATE sqs_queues SET purged = ? WHERE id = ?",
            [SQLValue(call.time), .integer(queue.id)])
        return Output()
    }
}

/// Lists of addresses, page by page.
private enum Listing {
    static let max = 1_000

    static func page(
        _ condition: String, _ arguments: [SQLValue], limit: Int?, token: String?,
        _ query: PageQuery, _ call: Call, _ reading: any Reading
    ) throws -> (urls: [String], next: String?) {
        if let limit, !(1...max).contains(limit) {
            throw Refusal.value(
                "Value for parameter MaxResults is invalid. Reason: Must be an integer from 1 to "
                    + "\(max).")
        }
        var after = ""
        if let token {
            do { after = try query.key(of: token).first ?? "" } catch { throw Refusal.token }
        }
        let count = limit ?? max
        let rows = try reading.rows(
            """
            SELECT * FROM sqs_queues WHERE account = ? AND region = ? AND \(condition)
            AND name > ? ORDER BY name LIMIT ?
            """,
            [.text(call.account.description), .text(call.region.description)] + arguments
                + [.text(after), SQLValue(count + 1)])
        let page = Page(fetched: rows, limit: count, query: query) { [$0.text("name")] }
        // Without a wanted size there is one page, and no way to the next.
        return (
            page.items.compactMap { Queue($0)?.name.url(call) }, limit == nil ? nil : page.next
        )
    }
}

extension ListQueues: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Authorization {
        .targets([
            Target(
                ActionName("sqs", "ListQueues"),
                on: QueueName(account: call.account, region: call.region, name: "*").arn)
        ])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Output {
        let prefix = input.queueNamePrefix ?? ""
        let page = try Listing.page(
            "substr(name, 1, ?) = ?",
            [SQLValue(prefix.unicodeScalars.count), .text(prefix)], limit: input.maxResults,
            token: input.nextToken,
            PageQuery(
                "ListQueues", call.account.description, call.region.description, prefix), call,
            snapshot)
        return Output(queueUrls: page.urls.isEmpty ? nil : page.urls, nextToken: page.next)
    }
}

extension ListDeadLetterSourceQueues: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Authorization {
        try call.targets(nil, input.queueUrl, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Output {
        let queue = try snapshot.requireQueue(url: input.queueUrl, call)
        let page = try Listing.page(
            "dead_letters = ?", [.text(queue.name.arn)], limit: input.maxResults,
            token: input.nextToken, PageQuery("ListDeadLetterSourceQueues", queue.name.arn), call,
            snapshot)
        return Output(queueUrls: page.urls, nextToken: page.next)
    }
}
