import Codecs
import Gate
import SNSAPI
import Shapes
import Store
import Vocabulary

/// A subscription as it is kept.
struct Subscription: Sendable {
    static let pending = "PendingConfirmation"

    let id: Int64
    let topic: Int64
    let uid: String
    let method: String
    let endpoint: String
    var attributes: [String: String]
    let principal: String
    let token: String?
    let isConfirmed: Bool
    /// Whether who confirmed it was signed in.
    let isAuthenticated: Bool
    /// Whether only who is signed in may end it.
    let isClosed: Bool

    init(_ row: Row) {
        id = row.integer("id")
        topic = row.integer("topic")
        uid = row.text("uid")
        method = row.text("protocol")
        endpoint = row.text("endpoint")
        attributes = TextMap.read(row.text("attributes"))
        principal = row.text("principal")
        token = row.textIfAny("token")
        isConfirmed = row.flag("confirmed")
        isAuthenticated = row.flag("authenticated")
        isClosed = row.flag("closed")
    }

    func arn(_ topic: TopicName) -> String { "\(topic.arn):\(uid)" }
    var isRaw: Bool { attributes["RawMessageDelivery"] == "true" }
    var isHTTP: Bool { method == "http" || method == "https" }
    var isMail: Bool { method == "email" || method == "email-json" }

    var deadLetters: String? {
        attributes["RedrivePolicy"].flatMap { try? JSON(text: $0) }?["deadLetterTargetArn"]?.string
    }

    func wants(_ message: Message, _ filters: FilterCache) -> Bool {
        guard let policy = attributes["FilterPolicy"], !policy.isEmpty, policy != "{}" else {
            return true
        }
        if attributes["FilterPolicyScope"] == "MessageBody" {
            return filters.passes(Array(message.text(for: method).utf8), policy)
        }
        return filters.passes(FilterPolicy.event(message.attributes), policy)
    }

    func schedule(_ topic: Topic) -> RetrySchedule {
        if isHTTP {
            return DeliveryPolicy.schedule(
                DeliveryPolicy.effective(subscription: attributes, of: topic))
        }
        return isMail ? .mail : .managed
    }

    func shape(_ topic: TopicName) -> SNSShape.Subscription {
        SNSShape.Subscription(
            subscriptionArn: isConfirmed ? arn(topic) : Self.pending,
            owner: topic.account.description, protocol: method, endpoint: endpoint,
            topicArn: topic.arn)
    }

    func told(_ topic: Topic) -> [String: String] {
        var found = attributes
        found["SubscriptionArn"] = arn(topic.name)
        found["TopicArn"] = topic.name.arn
        found["Owner"] = topic.name.account.description
        found["Protocol"] = method
        found["Endpoint"] = endpoint
        found["PendingConfirmation"] = isConfirmed ? "false" : "true"
        found["ConfirmationWasAuthenticated"] = isAuthenticated ? "true" : "false"
        found["RawMessageDelivery"] = attributes["RawMessageDelivery"] ?? "false"
        found["SubscriptionPrincipal"] = principal
        if found["FilterPolicy"] != nil, found["FilterPolicyScope"] == nil {
            found["FilterPolicyScope"] = "MessageAttributes"
        }
        if isHTTP {
            found["EffectiveDeliveryPolicy"] =
                DeliveryPolicy.effective(subscription: attributes, of: topic).text
        }
        return found
    }
}

/// What a subscription's attributes may be.
enum SubscriptionAttributes {
    static func setting(
        _ key: String, _ value: String, over old: [String: String], method: String,
        topic: TopicName, _ queues: any QueueAccess
    ) throws -> [String: String] {
        var result = old
        switch key {
        case "RawMessageDelivery":
            guard ["true", "false"].contains(value.lowercased()) else {
                throw Refusal.invalid(
                    "RawMessageDelivery", "Invalid value [\(value)]. Must be true or false.")
            }
            guard value.lowercased() == "false" || ["sqs", "http", "https"].contains(method) else {
                throw Refusal.invalid(
                    "RawMessageDelivery",
                    "Delivery protocol [\(method)] does not support raw "
                        + "message delivery.")
            }
            result[key] = value.lowercased()
        case "FilterPolicy":
            result[key] = value.isEmpty || value == "{}" ? nil : value
            try FilterPolicy.check(
                value.isEmpty ? "{}" : value,
                scope: result["FilterPolicyScope"] ?? "MessageAttributes")
        case "FilterPolicyScope":
            guard ["MessageAttributes", "MessageBody"].contains(value) else {
                throw Refusal.invalid(
                    "FilterPolicyScope: Invalid value [\(value)]. Please use either MessageBody or "
                        + "MessageAttributes")
            }
            if let policy = result["FilterPolicy"] {
                try FilterPolicy.check(policy, scope: value)
            }
            result[key] = value
        case "RedrivePolicy":
            guard !value.isEmpty, value != "{}" else {
                result[key] = nil
                break
            }
            guard let json = try? JSON(text: value), let text = json["deadLetterTargetArn"]?.string
            else { throw Refusal.invalid("RedrivePolicy: failed to parse JSON.") }
            guard let arn = ARN(text), arn.service == "sqs" else {
                throw Refusal.invalid("RedrivePolicy: deadLetterTargetArn is an invalid arn")
            }
            guard arn.region == topic.region.description,
                arn.account == topic.account.description
            else {
                throw Refusal.invalid(
                    "RedrivePolicy: must use the same account and region as the topic")
            }
            guard arn.resource.hasSuffix(".fifo") == topic.isFIFO else {
                throw Refusal.invalid(
                    "RedrivePolicy: must use a \(topic.isFIFO ? "FIFO" : "standard") queue as DLQ "
                        + "for a \(topic.isFIFO ? "FIFO" : "standard") topic")
            }
            result[key] = value
        case "DeliveryPolicy":
            if !value.isEmpty { try DeliveryPolicy.check(subscription: value) }
            result[key] = value.isEmpty ? nil : value
        case "SubscriptionRoleArn":
            guard value.isEmpty else {
                throw Refusal.unavailable("SubscriptionRoleArn", "streams of Firehose")
            }
        case "ReplayPolicy":
            guard value.isEmpty || value == "{}" else {
                throw Refusal.unavailable("ReplayPolicy", "message archives")
            }
        default: throw Refusal.invalid("AttributeName")
        }
        return result
    }
}

extension Reading {
    /// The subscription that an ARN names, with its topic.
    func subscription(_ text: String) throws -> (Subscription, Topic)? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 7 else {
            throw Refusal.invalid(
                "SubscriptionArn",
                "An ARN must have at least 6 elements, not \(parts.count)")
        }
        let name = try TopicName(parts[..<6].joined(separator: ":"), "SubscriptionArn")
        guard let topic = try topic(name),
            let row = try row(
                "SELECT * FROM sns_subscriptions WHERE topic = ? AND uid = ?",
                [.integer(topic.id), .text(String(parts[6]))])
        else { return nil }
        return (Subscription(row), topic)
    }

    func requireSubscription(_ text: String) throws -> (Subscription, Topic) {
        guard let found = try subscription(text) else { throw Refusal.noSubscription }
        return found
    }
}
