import SQSAPI
import Store
import Vocabulary

enum MoveStatus {
    static let running = "RUNNING"
    static let completed = "COMPLETED"
    static let cancelled = "CANCELLED"
    static let failed = "FAILED"
}

/// Brings messages out of queues for dead letters, as fast as was asked.
///
/// How far a task has come is written in the transaction that moves: a kill repeats nothing.
struct MoveTasks {
    private static let perSecondMax = 500

    let service: SQSService

    func turn() async throws {
        let tasks = try service.store.read {
            try $0.rows("SELECT id FROM sqs_moves WHERE status = ?", [.text(MoveStatus.running)])
        }
        let service = service
        for task in tasks {
            let id = task["id"]
            try await service.store.write { transaction in
                guard
                    let task = try transaction.row(
                        "SELECT * FROM sqs_moves WHERE id = ? AND status = ?",
                        [id, .text(MoveStatus.running)])
                else { return }
                try Self.step(task, transaction, service)
            }
        }
    }

    private static func step(
        _ task: Row, _ transaction: Transaction, _ service: SQSService
    ) throws {
        func end(_ status: String, _ reason: String? = nil) throws {
            try transaction.run(
                "UPDATE sqs_moves SET status = ?, reason = ? WHERE id = ?",
                [.text(status), SQLValue(reason), task["id"]])
        }
        guard let name = QueueName(arn: task.text("source")),
            let source = try transaction.queue(name)
        else { return try end(MoveStatus.failed, "AWS.SimpleQueueService.NonExistentQueue") }
        let now = service.clock.now()
        let count = task.integerIfAny("rate").map { Int($0) } ?? perSecondMax
        let messages = try transaction.rows(
            """
            SELECT id, source FROM sqs_messages
            WHERE queue = ? AND visible <= ? AND id <= ? ORDER BY id LIMIT ?
            """,
            [.integer(source.id), SQLValue(now), task["last"], SQLValue(count)])
        var moved: Int64 = 0
        for message in messages {
            let arn = task.textIfAny("destination") ?? message.textIfAny("source")
            guard let arn, let destination = QueueName(arn: arn),
                let target = try transaction.queue(destination)
            else {
                try end(MoveStatus.failed, "CouldNotDetermineMessageSource")
                break
            }
            try transaction.move(
                message.integer("id"), to: target, source: nil, now: now, service)
            moved += 1
        }
        try transaction.run(
            "UPDATE sqs_moves SET moved = moved + ? WHERE id = ?", [.integer(moved), task["id"]])
        if messages.isEmpty { try end(MoveStatus.completed) }
    }
}
