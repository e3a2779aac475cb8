import Codecs
import Policy
import SNSAPI
import Shapes
import Store
import Vocabulary

/// Which attributes a topic has and what they may be.
/// https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html
enum TopicAttributes {
    private static let policyBytesMax = 30_720

    /// What becomes of a topic's attributes when one is set; an empty text takes it away.
    static func setting(
        _ key: String, _ value: String, over old: [String: String], _ name: TopicName, isNew: Bool
    ) throws -> [String: String] {
        var result = old
        let checked = try self.checked(key, value, name, isNew: isNew)
        result[key] = checked
        return result
    }

    private static func checked(
        _ key: String, _ value: String, _ name: TopicName, isNew: Bool
    ) throws -> String? {
        switch key {
        case "Policy":
            guard !value.isEmpty else { return nil }
            return try policy(value)
        case "DisplayName":
            guard value.unicodeScalars.count <= 100 else {
                throw Refusal.invalid("DisplayName", "Display name must be at most 100 characters")
            }
            return value.isEmpty ? nil : value
        case "DeliveryPolicy":
            guard !value.isEmpty else { return nil }
            try DeliveryPolicy.check(topic: value)
            return value
        case "KmsMasterKeyId":
            guard !value.isEmpty else { return nil }
            // Messages are sealed under the server's own key; it knows no other.
            guard value == "alias/aws/sns" || value.hasSuffix(":alias/aws/sns") else {
                throw Refusal.invalid(
                    "KmsMasterKeyId", "the key \(value) does not exist on this server")
            }
            return value
        case "SignatureVersion":
            guard value == "1" || value == "2" else {
                throw Refusal.invalid("SignatureVersion", "Invalid value: must be 1 or 2")
            }
            return value
        case "FifoTopic":
            guard isNew, value == "true" || value == "false" else {
                throw Refusal.invalid("AttributeName")
            }
            return value == "true" ? value : nil
        case "ContentBasedDeduplication":
            guard name.isFIFO else {
                throw Refusal.invalid(
                    "Content-based deduplication can only be set for FIFO topics")
            }
            guard value == "true" || value == "false" else {
                throw Refusal.invalid("ContentBasedDeduplication")
            }
            return value
        case "FifoThroughputScope":
            guard name.isFIFO, ["Topic", "MessageGroup"].contains(value) else {
                throw Refusal.invalid("FifoThroughputScope")
            }
            return value
        case "TracingConfig":
            guard value == "PassThrough" || value.isEmpty else {
                throw Refusal.unavailable("TracingConfig", "active traces")
            }
            return value.isEmpty ? nil : value
        case "ArchivePolicy":
            guard value.isEmpty || value == "{}" else {
                throw Refusal.unavailable("ArchivePolicy", "message archives")
            }
            return nil
        default:
            let services = ["HTTP", "SQS", "Lambda", "Firehose", "Application"]
            let name = services.first { key.hasPrefix($0) }.map { key.dropFirst($0.count) }
            switch name {
            case "SuccessFeedbackSampleRate":
                // How much of what is logged: without a role to log by, that is nothing.
                guard let rate = Int(value), (0...100).contains(rate) else {
                    throw Refusal.invalid(key)
                }
                return value
            case "SuccessFeedbackRoleArn", "FailureFeedbackRoleArn":
                guard value.isEmpty else {
                    throw Refusal.unavailable(key, "delivery status logs")
                }
            default: throw Refusal.invalid("AttributeName")
            }
            return nil
        }
    }

    static func policy(_ text: String) throws -> String {
        guard text.utf8.count <= policyBytesMax else {
            throw Refusal.invalid("Policy Error: null", "the policy is too long")
        }
        guard let json = try? JSON(text: text) else {
            throw Refusal.invalid("Policy Error: null", "the policy is not valid JSON")
        }
        do {
            _ = try PolicyDocument(text: text, kind: .resource(service: "sns"))
        } catch {
            throw Refusal.invalid("Policy Error: null", error.message)
        }
        return json.text
    }
}

extension Topic {
    /// Everything there is to tell of the topic.
    func told(_ reading: any Reading) throws -> [String: String] {
        var found = attributes
        found["TopicArn"] = name.arn
        found["Owner"] = name.account.description
        found["Policy"] = policyText
        found["DisplayName"] = displayName
        found["EffectiveDeliveryPolicy"] = DeliveryPolicy.effective(topic: self).text
        let counts = try reading.row(
            """
            SELECT SUM(confirmed) AS confirmed, COUNT(*) AS n FROM sns_subscriptions
            WHERE topic = ?
            """, [.integer(id)])
        let confirmed = counts?.integer("confirmed") ?? 0
        found["SubscriptionsConfirmed"] = String(confirmed)
        found["SubscriptionsPending"] = String((counts?.integer("n") ?? 0) - confirmed)
        found["SubscriptionsDeleted"] = String(deleted)
        if name.isFIFO {
            found["FifoTopic"] = "true"
            found["ContentBasedDeduplication"] = attributes["ContentBasedDeduplication"] ?? "false"
        }
        return found
    }
}
