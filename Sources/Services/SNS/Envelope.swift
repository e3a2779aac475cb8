import Codecs
import Vocabulary

/// The JSON around a message that is not delivered raw, signed so that its reader can tell that it
/// comes from here.
/// https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html
struct Envelope {
    let message: Message
    let method: String
    let signatureVersion: String
    let signing: SigningKey
    /// Where this server is reached.
    let base: String
    let subscriptionARN: String

    var text: String {
        get throws {
            let signature = try signing.signature(signed, version: signatureVersion)
            var members: [(String, String)] = [
                ("Type", message.kind.rawValue), ("MessageId", message.uid),
            ]
            if let sequence = message.sequence { members.append(("SequenceNumber", sequence)) }
            if message.kind != .notification { members.append(("Token", message.token ?? "")) }
            members.append(("TopicArn", message.topic.arn))
            if let subject = message.subject { members.append(("Subject", subject)) }
            members.append(("Message", message.text(for: method)))
            if message.kind != .notification { members.append(("SubscribeURL", subscribeURL)) }
            members += [
                ("Timestamp", message.time.iso8601Milliseconds),
                ("SignatureVersion", signatureVersion), ("Signature", signature),
                ("SigningCertURL", "\(base)\(signing.path)"),
            ]
            if message.kind == .notification {
                members.append(
                    ("UnsubscribeURL", Links.unsubscribe(subscriptionARN, base: base)))
            }
            var lines = members.map { name, value in
                "  \(JSON.string(name).text) : \(JSON.string(value).text)"
            }
            if message.kind == .notification, !message.attributes.isEmpty {
                let values = message.attributes.map {
                    "    \(JSON.string($0.name).text) : {\"Type\":\(JSON.string($0.type).text),"
                        + "\"Value\":\(JSON.string($0.value).text)}"
                }
                lines.append(
                    "  \"MessageAttributes\" : {\n\(values.joined(separator: ",\n"))\n  }")
            }
            return "{\n\(lines.joined(separator: ",\n"))\n}"
        }
    }

    private var subscribeURL: String {
        Links.confirm(message.topic.arn, token: message.token ?? "", base: base)
    }

    /// What is signed: names and values in order, each on a line.
    /// https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html
    private var signed: String {
        var members: [(String, String)] = [
            ("Message", message.text(for: method)), ("MessageId", message.uid),
        ]
        if message.kind == .notification {
            if let subject = message.subject { members.append(("Subject", subject)) }
        } else {
            members.append(("SubscribeURL", subscribeURL))
        }
        members.append(("Timestamp", message.time.iso8601Milliseconds))
        if message.kind != .notification { members.append(("Token", message.token ?? "")) }
        members += [("TopicArn", message.topic.arn), ("Type", message.kind.rawValue)]
        return members.map { "\($0.0)\n\($0.1)\n" }.joined()
    }
}

/// The addresses that are put into messages.
enum Links {
    static func confirm(_ topic: String, token: String, base: String) -> String {
        "\(base)/?Action=ConfirmSubscription&Version=2010-03-31&TopicArn=\(topic)&Token=\(token)"
    }

    static func unsubscribe(_ subscription: String, base: String) -> String {
        "\(base)/?Action=Unsubscribe&Version=2010-03-31&SubscriptionArn=\(subscription)"
    }
}
