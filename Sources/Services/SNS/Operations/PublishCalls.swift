package import Gate
import Policy
package import SNSAPI
import Shapes
package import Store
import Vocabulary

extension Publish: WriteHandler {
    package static let isDataEvent = true
    package static let admitsAnonymous = true

    private static func topic(_ input: Input) throws -> TopicName {
        if input.phoneNumber != nil {
            throw Refusal.unavailable("PhoneNumber", "text messages")
        }
        guard let arn = input.topicArn ?? input.targetArn, !arn.isEmpty else {
            throw Refusal.invalid("TopicArn or TargetArn", "no value for required parameter")
        }
        guard input.topicArn == nil || input.targetArn == nil else {
            throw Refusal.invalid("TopicArn or TargetArn", "only one of them can be given")
        }
        if let parsed = ARN(arn), parsed.service == "sns", parsed.resource.hasPrefix("endpoint/") {
            throw Refusal.invalid("TargetArn", "No endpoint found for the target arn specified")
        }
        return try TopicName(arn, input.topicArn == nil ? "TargetArn" : "TopicArn")
    }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Authorization {
        try call.target(topic(input), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SNSService
    ) throws -> Output {
        let topic = try transaction.requireTopic(topic(input))
        let publication = Publication(
            text: input.message, subject: input.subject, structure: input.messageStructure,
            attributes: try Publication.attributes(input.messageAttributes),
            group: input.messageGroupId, dedup: input.messageDeduplicationId)
        try publication.check(topic)
        let done = try transaction.publish(publication, to: topic, now: call.time, service)
        return Output(messageId: done.uid, sequenceNumber: done.sequence)
    }
}

extension PublishBatch: WriteHandler {
    package static let isDataEvent = true
    package static let admitsAnonymous = true
    private static let entriesMax = 10

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Authorization {
        try call.target(TopicName(input.topicArn), snapshot, action: "Publish")
    }

    private static func check(_ ids: [String]) throws {
        guard !ids.isEmpty else {
            throw SNSFailure.emptyBatchRequest("The batch request doesn't contain any entries.")
        }
        guard ids.count <= entriesMax else {
            throw SNSFailure.tooManyEntriesInBatchRequest(
                "The batch request contains more entries than permissible.")
        }
        for id in ids {
            let isPlain = id.utf8.allSatisfy {
                (0x61...0x7a).contains($0) || (0x41...0x5a).contains($0)
                    || (0x30...0x39).contains($0) || $0 == 0x2d || $0 == 0x5f
            }
            guard (1...80).contains(id.utf8.count), isPlain else {
                throw SNSFailure.invalidBatchEntryId(
                    "The Id of a batch entry in a batch request doesn't abide by the "
                        + "specification.")
            }
        }
        guard Set(ids).count == ids.count else {
            throw SNSFailure.batchEntryIdsNotDistinct(
                "Two or more batch entries in the request have the same Id.")
        }
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SNSService
    ) throws -> Output {
        let topic = try transaction.requireTopic(TopicName(input.topicArn))
        let entries = input.publishBatchRequestEntries
        try check(entries.map(\.id))
        let size = entries.reduce(0) { $0 + $1.message.utf8.count }
        guard size <= Publication.bytesMax else {
            throw SNSFailure.batchRequestTooLong(
                "The length of all the batch messages put together is more than the limit.")
        }
        var successful: [SNSShape.PublishBatchResultEntry] = []
        var failed: [SNSShape.BatchResultErrorEntry] = []
        for entry in entries {
            do {
                let publication = Publication(
                    text: entry.message, subject: entry.subject,
                    structure: entry.messageStructure,
                    attributes: try Publication.attributes(entry.messageAttributes),
                    group: entry.messageGroupId, dedup: entry.messageDeduplicationId)
                try publication.check(topic)
                // What is wrong with an entry shows before anything of it is written.
                _ = try publication.words()
                let done = try transaction.publish(
                    publication, to: topic, now: call.time, service)
                successful.append(
                    .init(id: entry.id, messageId: done.uid, sequenceNumber: done.sequence))
            } catch let failure as Failure {
                failed.append(
                    .init(
                        id: entry.id, code: failure.code, message: failure.message,
                        senderFault: failure.fault == .sender))
            }
        }
        return Output(successful: successful, failed: failed)
    }
}
