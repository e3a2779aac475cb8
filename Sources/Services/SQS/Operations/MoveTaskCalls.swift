import Codecs
package import Gate
import Policy
package import SQSAPI
import Shapes
package import Store
import Vocabulary

private func source(_ arn: String) throws -> QueueName {
    guard let name = QueueName(arn: arn) else {
        throw Refusal.value(
            "You must use this format to specify the SourceArn: "
                + "arn:<partition>:<service>:<region>:<account-id>:<resource-id>")
    }
    return name
}

extension StartMessageMoveTask: WriteHandler {
    private static let rateMax = 500

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Authorization {
        let name = try source(input.sourceArn)
        var targets = try [
            "StartMessageMoveTask", "ReceiveMessage", "DeleteMessage", "GetQueueAttributes",
        ].map { try call.target($0, name, snapshot) }
        if let arn = input.destinationArn, let destination = QueueName(arn: arn) {
            targets.append(try call.target("SendMessage", destination, snapshot))
        } else {
            // Without a destination everything goes back to where it came from.
            for row in try snapshot.rows(
                "SELECT * FROM sqs_queues WHERE dead_letters = ?", [.text(name.arn)])
            {
                if let queue = Queue(row) {
                    targets.append(try call.target("SendMessage", queue.name, snapshot))
                }
            }
        }
        return .targets(targets)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SQSService
    ) throws -> Output {
        let name = try source(input.sourceArn)
        guard let queue = try transaction.queue(name) else { throw Refusal.noResource }
        guard
            try transaction.row(
                "SELECT 1 AS one FROM sqs_queues WHERE dead_letters = ? LIMIT 1",
                [.text(name.arn)]) != nil
        else { throw Refusal.value("Source queue must be configured as a Dead Letter Queue.") }
        if let arn = input.destinationArn {
            guard let destination = QueueName(arn: arn),
                let target = try transaction.queue(destination)
            else {
                throw SQSFailure.resourceNotFound(
                    "The resource that you specified for the DestinationArn parameter doesn't "
                        + "exist.")
            }
            guard destination != name else {
                throw Refusal.value(
                    "Source queue arn and destination queue arn cannot be the same.")
            }
            guard target.isFIFO == queue.isFIFO else {
                throw Refusal.value("The source and destination queues must be of the same type.")
            }
        }
        if let rate = input.maxNumberOfMessagesPerSecond, !(1...rateMax).contains(rate) {
            throw Refusal.value(
                "Value \(rate) for parameter MaxNumberOfMessagesPerSecond is invalid. Reason: Must "
                    + "be between 1 and \(rateMax), if provided.")
        }
        guard
            try transaction.row(
                "SELECT 1 AS one FROM sqs_moves WHERE source = ? AND status = ?",
                [.text(name.arn), .text(MoveStatus.running)]) == nil
        else {
            throw Refusal.value(
                "There is already a task running. Only one active task is allowed for a source "
                    + "queue arn at a given time.")
        }
        let held = try transaction.row(
            "SELECT COUNT(*) AS n, MAX(id) AS last FROM sqs_messages WHERE queue = ?",
            [.integer(queue.id)])
        let handle: JSON = [
            "taskId": .string(service.entropy.uuid()), "sourceArn": .string(name.arn),
        ]
        let text = Base64.encode(handle.bytes)
        try transaction.run(
            """
            INSERT INTO sqs_moves (handle, account, region, source, destination, rate, status,
            moved, total, last, started) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)
            """,
            [
                .text(text), .text(call.account.description), .text(call.region.description),
                .text(name.arn), SQLValue(input.destinationArn),
                SQLValue(input.maxNumberOfMessagesPerSecond), .text(MoveStatus.running),
                SQLValue(held?.integer("n")), .integer(held?.integer("last") ?? 0),
                SQLValue(call.time),
            ])
        return Output(taskHandle: text)
    }
}

extension CancelMessageMoveTask: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Authorization {
        guard let bytes = Base64.decode(input.taskHandle), let json = try? JSON(bytes: bytes),
            let arn = json["sourceArn"]?.string, let name = QueueName(arn: arn)
        else { throw Refusal.value("Value for parameter TaskHandle is invalid.") }
        return .targets([try call.target("CancelMessageMoveTask", name, snapshot)])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SQSService
    ) throws -> Output {
        guard
            let task = try transaction.row(
                "SELECT * FROM sqs_moves WHERE handle = ? AND account = ? AND region = ?",
                [
                    .text(input.taskHandle), .text(call.account.description),
                    .text(call.region.description),
                ])
        else { throw SQSFailure.resourceNotFound("Task does not exist.") }
        guard task.text("status") == MoveStatus.running else {
            throw Refusal.value("Only active tasks can be cancelled.")
        }
        try transaction.run(
            "UPDATE sqs_moves SET status = ? WHERE id = ?",
            [.text(MoveStatus.cancelled), task["id"]])
        return Output(approximateNumberOfMessagesMoved: Int(task.integer("moved")))
    }
}

extension ListMessageMoveTasks: ReadHandler {
    private static let resultsMax = 10

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Authorization {
        .targets([try call.target("ListMessageMoveTasks", source(input.sourceArn), snapshot)])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Output {
        let name = try source(input.sourceArn)
        guard try snapshot.queue(name) != nil else { throw Refusal.noResource }
        let count = input.maxResults ?? 1
        guard (1...resultsMax).contains(count) else {
            throw Refusal.value(
                "Value \(count) for parameter MaxResults is invalid. Reason: Must be between 1 and "
                    + "\(resultsMax), if provided.")
        }
        let rows = try snapshot.rows(
            "SELECT * FROM sqs_moves WHERE source = ? ORDER BY id DESC LIMIT ?",
            [.text(name.arn), SQLValue(count)])
        return Output(
            results: rows.map { row in
                SQSShape.ListMessageMoveTasksResultEntry(
                    taskHandle: row.text("status") == MoveStatus.running
                        ? row.text("handle") : nil,
                    status: row.text("status"), sourceArn: row.text("source"),
                    destinationArn: row.textIfAny("destination"),
                    maxNumberOfMessagesPerSecond: row.integerIfAny("rate").map { Int($0) },
                    approximateNumberOfMessagesMoved: Int(row.integer("moved")),
                    approximateNumberOfMessagesToMove: Int(row.integer("total")),
                    failureReason: row.textIfAny("reason"),
                    startedTimestamp: Int(row.instant("started").milliseconds))
            })
    }
}
