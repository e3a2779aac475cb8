package import Gate
import Policy
package import SQSAPI
import Shapes
package import Store
import Vocabulary

extension Call {
    /// The id of who calls: `SenderId` of a message.
    var senderID: String { caller.principal.id }
}

extension SendMessage: WriteHandler {
    package static let isDataEvent = true
    package static let admitsAnonymous = true

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Authorization {
        try call.targets("SendMessage", input.queueUrl, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SQSService
    ) throws -> Output {
        let queue = try transaction.requireQueue(url: input.queueUrl, call)
        let message = NewMessage(
            body: input.messageBody,
            attributes: try MessageAttributes.read(input.messageAttributes),
            trace: try MessageAttributes.read(input.messageSystemAttributes).first,
            delaySeconds: input.delaySeconds, group: input.messageGroupId,
            dedup: input.messageDeduplicationId, sender: call.senderID)
        try message.check(queue)
        let sent = try transaction.send(message, to: queue, now: call.time, service)
        return Output(
            md5OfMessageBody: sent.md5, md5OfMessageAttributes: sent.attributesMD5,
            md5OfMessageSystemAttributes: sent.traceMD5, messageId: sent.id,
            sequenceNumber: sent.sequence)
    }
}

/// What holds for every batch.
enum Batch {
    static let max = 10
    static let bytesMax = 1_048_576

    static func check(_ ids: [String]) throws {
        guard !ids.isEmpty else {
            throw SQSFailure.emptyBatchRequest("There should be at least one entry in the request.")
        }
        guard ids.count <= max else {
            throw SQSFailure.tooManyEntriesInBatchRequest(
                "Maximum number of entries per request are \(max). You have sent \(ids.count).")
        }
        for id in ids {
            let isPlain = id.utf8.allSatisfy {
                (0x61...0x7a).contains($0) || (0x41...0x5a).contains($0)
                    || (0x30...0x39).contains($0) || $0 == 0x2d || $0 == 0x5f
            }
            guard (1...80).contains(id.utf8.count), isPlain else {
                throw SQSFailure.invalidBatchEntryId(
                    "A batch entry id can only contain alphanumeric characters, hyphens and "
                        + "underscores. It can be at most 80 letters long.")
            }
        }
        var seen: Set<String> = []
        for id in ids where !seen.insert(id).inserted {
            throw SQSFailure.batchEntryIdsNotDistinct("Id \(id) repeated.")
        }
    }

    /// An entry that failed, by the failure that the single operation would have had.
    static func entry(_ id: String, _ failure: Failure) -> SQSShape.BatchResultErrorEntry {
        SQSShape.BatchResultErrorEntry(
            id: id, senderFault: failure.fault == .sender, code: failure.code,
            message: failure.message)
    }
}

extension SendMessageBatch: WriteHandler {
    package static let isDataEvent = true
    package static let admitsAnonymous = true

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SQSService
    ) throws -> Authorization {
        try call.targets("SendMessage", input.queueUrl, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SQSService
    ) throws -> Output {
        let queue = try transaction.requireQueue(url: input.queueUrl, call)
        try Batch.check(input.entries.map(\.id))
        var output = Output(successful: [], failed: [])
        var messages: [(id: String, message: NewMessage)] = []
        for entry in input.entries {
            do {
                let message = NewMessage(
                    body: entry.messageBody,
                    attributes: try MessageAttributes.read(entry.messageAttributes),
                    trace: try MessageAttributes.read(entry.messageSystemAttributes).first,
                    delaySeconds: entry.delaySeconds, group: entry.messageGroupId,
                    dedup: entry.messageDeduplicationId, sender: call.senderID)
                messages.append((entry.id, message))
            } catch let failure as Failure {
                output.failed.append(Batch.entry(entry.id, failure))
            }
        }
        let size = messages.reduce(0) { $0 + $1.message.size }
        guard size <= Batch.bytesMax else {
            throw SQSFailure.batchRequestTooLong(
                "Batch requests cannot be longer than \(Batch.bytesMax) bytes. You have sent "
                    + "\(size) bytes.")
        }
        for (id, message) in messages {
            do {
                try message.check(queue)
            } catch let failure as Failure {
                output.failed.append(Batch.entry(id, failure))
                continue
            }
            let sent = try transaction.send(message, to: queue, now: call.time, service)
            output.successful.append(
                SQSShape.SendMessageBatchResultEntry(
                    id: id, messageId: sent.id, md5OfMessageBody: sent.md5,
                    md5OfMessageAttributes: sent.attributesMD5,
                    md5OfMessageSystemAttributes: sent.traceMD5, sequenceNumber: sent.sequence))
        }
        return output
    }
}
