import Codecs
package import Gate
import Policy
import SQSAPI
import Shapes
import Store
package import Vocabulary

/// Queues as other services use them: topics, rules, buckets, alarms.
extension SQSService: QueueAccess {
    package func hasQueue(_ arn: ARN) throws -> Bool {
        guard let name = QueueName(arn: arn) else { return false }
        return try store.read { try $0.queue(name) != nil }
    }

    package func send(
        _ message: OutgoingMessage, toQueue arn: ARN, as caller: Caller, source: ARN?
    ) async throws {
        guard let name = QueueName(arn: arn) else { throw Refusal.noQueue }
        let region = name.region
        let queue = try store.read { try $0.requireQueue(name) }
        var keys: [(String, [String])] = []
        if let source { keys.append(("aws:SourceArn", [source.description])) }
        let target = Target(
            ActionName("sqs", "SendMessage"), on: name.arn, owner: name.account, keys: keys,
            resourcePolicy: try queue.policy)
        guard try authorizer.allows(target, caller: caller, region: region, time: clock.now())
        else {
            throw Failure(
                "AccessDenied",
                "\(caller.described) is not authorized to perform: sqs:SendMessage on resource: "
                    + name.arn, status: 403)
        }
        let message = NewMessage(
            body: message.body,
            attributes: message.attributes.map {
                $0.type.hasPrefix("Binary")
                    ? MessageAttribute(
                        name: $0.name, type: $0.type, text: nil, bytes: Base64.decode($0.value))
                    : MessageAttribute(name: $0.name, type: $0.type, text: $0.value, bytes: nil)
            }, group: message.group, dedup: queue.isFIFO ? message.dedup : nil,
            sender: caller.principal.id)
        try message.check(queue)
        _ = try await store.write { [self] transaction in
            try transaction.send(
                message, to: try transaction.requireQueue(name), now: clock.now(), self)
        }
    }
}

extension Caller {
    /// As refusals name who asks.
    fileprivate var described: String {
        if let arn = principal.arn { return "User: \(arn)" }
        return "Service: \(invokedBy ?? principal.id)"
    }
}
