package import Vocabulary

// Messages from one service to another: what a topic, a rule or a schedule tells a queue, a topic
// or a mailbox. Implemented by SQS, SNS and the program.

/// A value with a name and a type, as messages carry them: `String`, `Number`, `Binary` (then the
/// value is base 64).
package struct NamedValue: Hashable, Sendable {
    package var name: String
    package var type: String
    package var value: String

    package init(name: String, type: String, value: String) {
        self.name = name
        self.type = type
        self.value = value
    }
}

/// A message for a queue or a topic.
package struct OutgoingMessage: Sendable {
    /// Topics alone have it.
    package var subject: String?
    package var body: String
    package var attributes: [NamedValue]
    /// The message group of FIFO queues and topics.
    package var group: String?
    package var dedup: String?

    package init(
        subject: String? = nil, body: String, attributes: [NamedValue] = [],
        group: String? = nil, dedup: String? = nil
    ) {
        self.subject = subject
        self.body = body
        self.attributes = attributes
        self.group = group
        self.dedup = dedup
    }
}

/// Queues, as services other than SQS use them.
package protocol QueueAccess: Sendable {
    /// Whether there is such a queue.
    func hasQueue(_ queue: ARN) throws -> Bool
    /// Sends as `caller`, judged by its policies and the queue's; durable on return.
    /// - Parameter source: on whose behalf a service sends: `aws:SourceArn`.
    /// - Throws: the `Failure` that `SendMessage` would answer.
    func send(
        _ message: OutgoingMessage, toQueue queue: ARN, as caller: Caller, source: ARN?
    ) async throws
}

/// Topics, as services other than SNS use them.
package protocol TopicAccess: Sendable {
    /// Whether there is such a topic.
    func hasTopic(_ topic: ARN) throws -> Bool
    /// Publishes as `caller`, judged by its policies and the topic's; durable for each subscription
    /// on return.
    /// - Throws: the `Failure` that `Publish` would answer.
    func publish(
        _ message: OutgoingMessage, toTopic topic: ARN, as caller: Caller, source: ARN?
    ) async throws
}

/// Mail to the outside world: implemented by the program.
package protocol MailClient: Sendable {
    /// Hands one letter to the mail server.
    /// - Throws: why the server did not take it, or that there is none.
    func send(_ mail: Mail) async throws(MailError)
}

package struct Mail: Hashable, Sendable {
    package var to: String
    /// Shown beside the sender's address.
    package var senderName: String
    package var subject: String
    package var text: String

    package init(to: String, senderName: String, subject: String, text: String) {
        self.to = to
        self.senderName = senderName
        self.subject = subject
        self.text = text
    }
}

/// A letter that was not taken.
package struct MailError: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String
    /// Whether the server will never take it (a reply of 5xx).
    package let isFinal: Bool

    package init(_ description: String, isFinal: Bool = false) {
        self.description = description
        self.isFinal = isFinal
    }
}

/// Programs of this machine's owner, run on behalf of rules: implemented by the program.
package protocol ProgramRunner: Sendable {
    /// Whether there is a program of that name.
    func hasProgram(_ name: String) -> Bool
    /// Runs it with `input` on its standard input, within the limits that programs have.
    /// - Throws: why it did not end well.
    func run(_ name: String, input: [UInt8]) async throws(ProgramError)
}

/// A program that did not end well.
package struct ProgramError: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String
    /// Whether there is no such program.
    package let isMissing: Bool

    package init(_ description: String, isMissing: Bool = false) {
        self.description = description
        self.isMissing = isMissing
    }
}
