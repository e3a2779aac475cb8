package import Gate
import Policy
package import SQSAPI
import Shapes
package import Store
import Vocabulary

extension ReceiveMessage: AsyncHandler {
    package static let isDataEvent = true
    package static let admitsAnonymous = true

    private static let pause = Duration.seconds(1)
    private struct NothingThere: Error {}

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Authorization {
        try call.targets(nil, input.queueUrl, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: SQSService
    ) async throws -> Output {
        let name = try QueueName(url: input.queueUrl, call)
        let first = try service.store.read { try $0.requireQueue(name) }
        let asking = try asking(input, first)
        let wait = input.waitTimeSeconds.map { Int64($0) } ?? first.waitSeconds
        let end = ContinuousClock.now + .seconds(wait)
        while true {
            let seen = service.arrivals.count(first.id)
            let now = service.clock.now()
            let (isThere, isSpent) = try service.store.read { snapshot in
                let queue = try snapshot.requireQueue(name)
                return (
                    try !snapshot.next(queue, count: 1, now: now).isEmpty || asking.attempt != nil,
                    try snapshot.hasSpent(queue, now: now)
                )
            }
            if isSpent {
                try await service.store.write { transaction in
                    try transaction.moveSpent(
                        try transaction.requireQueue(name), now: now, service)
                }
            }
            if isThere {
                do {
                    return try await commit { transaction in
                        let messages = try transaction.receive(
                            from: try transaction.requireQueue(name), asking,
                            now: service.clock.now(), service)
                        // Somebody else was faster: nothing is changed, and nothing recorded.
                        guard !messages.isEmpty else { throw NothingThere() }
                        return Output(messages: messages)
                    }
                } catch is NothingThere {}
            }
            let left = end - ContinuousClock.now
            guard left > .zero, !Task.isCancelled else { return Output() }
            // What was delayed or comes back is looked for each second.
            await service.arrivals.wait(for: first.id, after: seen, atMost: min(left, pause))
        }
    }

    private static func asking(_ input: Input, _ queue: Queue) throws -> Asking {
        let count = input.maxNumberOfMessages ?? 1
        guard (1...10).contains(count) else {
            throw Refusal.value(
                "\(count)", of: "MaxNumberOfMessages", "Must be between 1 and 10, if provided.")
        }
        if let wait = input.waitTimeSeconds, !(0...20).contains(wait) {
            throw Refusal.value(
                "\(wait)", of: "WaitTimeSeconds", "Must be >= 0 and <= 20, if provided.")
        }
        if let timeout = input.visibilityTimeout { try Visibility.check(timeout) }
        if let attempt = input.receiveRequestAttemptId {
            guard queue.isFIFO else {
                throw Refusal.value(
                    attempt, of: "ReceiveRequestAttemptId",
                    "The request include parameter that is not valid for this queue type.")
            }
            guard (1...128).contains(attempt.utf8.count),
                attempt.utf8.allSatisfy({ (0x21...0x7e).contains($0) })
            else {
                throw Refusal.value(
                    attempt, of: "ReceiveRequestAttemptId",
                    "ReceiveRequestAttemptId can only include alphanumeric and punctuation "
                        + "characters. 1 to 128 in length.")
            }
        }
        return Asking(
            count: count,
            visibilitySeconds: input.visibilityTimeout.map { Int64($0) }
                ?? queue.visibilitySeconds,
            systemNames: (input.attributeNames ?? []) + (input.messageSystemAttributeNames ?? []),
            attributeNames: input.messageAttributeNames ?? [],
            attempt: input.receiveRequestAttemptId)
    }
}

enum Visibility {
    static let secondsMax = 43_200

    static func check(_ seconds: Int) throws {
        guard (0...secondsMax).contains(seconds) else {
            throw Refusal.value(
                "\(seconds)", of: "VisibilityTimeout",
                "VisibilityTimeout must be an integer between 0 and \(secondsMax)")
        }
    }
}

extension Transaction {
    /// Deletes what a handle stands for. One of a message that is gone, or was handed out again
    /// since, is no error in a standard queue.
    func delete(_ text: String, from queue: Queue, now: Instant, _ service: SQSService) throws {
        let handle = try service.handles.read(text)
        guard handle.queue == queue.id else {
            // A message that moved to another queue is not this queue's any more.
            throw SQSFailure.receiptHandleIsInvalid(
                "The input receipt handle \"\(text)\" is not a valid receipt handle.")
        }
        guard queue.isFIFO else {
            try run(
                "DELETE FROM sqs_messages WHERE id = ? AND queue = ?",
                [.integer(handle.message), .integer(queue.id)])
            return
        }
        guard
            let row = try row(
                "SELECT received, visible, grp FROM sqs_messages WHERE id = ? AND queue = ?",
                [.integer(handle.message), .integer(queue.id)])
        else { return }
        guard row.integer("received") == handle.received, row.instant("visible") > now else {
            throw Refusal.value(text, of: "ReceiptHandle", "The receipt handle has expired.")
        }
        try run("DELETE FROM sqs_messages WHERE id = ?", [.integer(handle.message)])
        // The next of its group can be read now.
        let number = queue.id
        afterCommit { service.arrivals.note(number) }
    }

    func changeVisibility(
        _ text: String, to seconds: Int, in queue: Queue, now: Instant, _ service: SQSService
    ) throws {
        try Visibility.check(seconds)
        let handle = try service.handles.read(text)
        let row = try row(
            "SELECT received, visible, first FROM sqs_messages WHERE id = ? AND queue = ?",
            [.integer(handle.message), .integer(queue.id)])
        guard handle.queue == queue.id, let row, row.instant("visible") > now,
            row.integer("received") == handle.received
        else {
            throw Refusal.value(
                text, of: "ReceiptHandle",
                "Message does not exist or is not available for visibility timeout change.")
        }
        try run(
            "UPDATE sqs_messages SET visible = ? WHERE id = ?",
            [SQLValue(now + .seconds(Int64(seconds))), .integer(handle.message)])
        let number = queue.id
        if seconds == 0 { afterCommit { service.arrivals.note(number) } }
    }
}

extension DeleteMessage: WriteHandler {
    package static let isDataEvent = true
    package static let admitsAnonymous = true

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Authorization {
        try call.targets("DeleteMessage", input.queueUrl, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SQSService
    ) throws -> Output {
        let queue = try transaction.requireQueue(url: input.queueUrl, call)
        try transaction.delete(
            input.receiptHandle, from: queue, now: service.clock.now(), service)
        return Output()
    }
}

extension DeleteMessageBatch: WriteHandler {
    package static let isDataEvent = true
    package static let admitsAnonymous = true

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Authorization {
        try call.targets("DeleteMessage", input.queueUrl, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SQSService
    ) throws -> Output {
        let queue = try transaction.requireQueue(url: input.queueUrl, call)
        try Batch.check(input.entries.map(\.id))
        var output = Output(successful: [], failed: [])
        for entry in input.entries {
            do {
                try transaction.delete(
                    entry.receiptHandle, from: queue, now: service.clock.now(), service)
                output.successful.append(.init(id: entry.id))
            } catch let failure as Failure {
                output.failed.append(Batch.entry(entry.id, failure))
            }
        }
        return output
    }
}

extension ChangeMessageVisibility: WriteHandler {
    package static let isDataEvent = true
    package static let admitsAnonymous = true

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Authorization {
        try call.targets("ChangeMessageVisibility", input.queueUrl, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SQSService
    ) throws -> Output {
        let queue = try transaction.requireQueue(url: input.queueUrl, call)
        try transaction.changeVisibility(
            input.receiptHandle, to: input.visibilityTimeout, in: queue,
            now: service.clock.now(), service)
        return Output()
    }
}

extension ChangeMessageVisibilityBatch: WriteHandler {
    package static let isDataEvent = true
    package static let admitsAnonymous = true

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Authorization {
        try call.targets("ChangeMessageVisibility", input.queueUrl, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SQSService
    ) throws -> Output {
        let queue = try transaction.requireQueue(url: input.queueUrl, call)
        try Batch.check(input.entries.map(\.id))
        var output = Output(successful: [], failed: [])
        for entry in input.entries {
            do {
                guard let seconds = entry.visibilityTimeout else {
                    throw Refusal.missing("VisibilityTimeout")
                }
                try transaction.changeVisibility(
                    entry.receiptHandle, to: seconds, in: queue, now: service.clock.now(), service)
                output.successful.append(.init(id: entry.id))
            } catch let failure as Failure {
                output.failed.append(Batch.entry(entry.id, failure))
            }
        }
        return output
    }
}
