import Codecs
package import Gate
import Policy
package import SNSAPI
import Shapes
package import Store
import Vocabulary

extension Subscribe: WriteHandler {
    package static let admitsAnonymous = true
    static let subscriptionsMax = 100_000

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Authorization {
        try call.target(
            TopicName(input.topicArn), snapshot,
            keys: [
                ("sns:Protocol", [input.`protocol`]), ("sns:Endpoint", [input.endpoint ?? ""]),
            ])
    }

    private static func check(_ method: String, _ endpoint: String, _ topic: Topic) throws {
        switch method {
        case "http", "https":
            guard endpoint.hasPrefix("\(method)://"),
                endpoint.utf8.allSatisfy({ (0x21...0x7e).contains($0) })
            else { throw Refusal.invalid("Endpoint must match the specified protocol") }
        case "email", "email-json":
            let parts = endpoint.split(separator: "@", omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty,
                endpoint.utf8.allSatisfy({
                    (0x21...0x7e).contains($0) && !"<>\",;:\\()[]".utf8.contains($0)
                })
            else { throw Refusal.invalid("Email address") }
        case "sqs":
            guard let arn = ARN(endpoint), arn.service == "sqs", AccountID(arn.account) != nil
            else { throw Refusal.invalid("SQS endpoint ARN") }
            if arn.resource.hasSuffix(".fifo"), !topic.name.isFIFO {
                throw Refusal.invalid(
                    "Invalid parameter: Endpoint",
                    "FIFO SQS Queues can not be subscribed to standard SNS topics")
            }
        case "sms", "lambda", "firehose", "application":
            throw Refusal.unavailable("Protocol", "subscriptions by \(method)")
        default:
            throw Refusal.invalid(
                "Amazon SNS does not support this protocol string: \(method.prefix(64))")
        }
        if topic.name.isFIFO, method != "sqs" {
            throw Refusal.invalid(
                "Invalid protocol type: \(method)")
        }
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SNSService
    ) throws -> Output {
        let topic = try transaction.requireTopic(TopicName(input.topicArn))
        let method = input.`protocol`
        guard let endpoint = input.endpoint, !endpoint.isEmpty else {
            throw Refusal.invalid("Endpoint")
        }
        try check(method, endpoint, topic)
        var attributes: [String: String] = [:]
        // The scope first: it decides what a filter policy may be.
        let asked = (input.attributes ?? [:]).sorted { $0.key > $1.key }
        for (key, value) in asked {
            attributes = try SubscriptionAttributes.setting(
                key, value, over: attributes, method: method, topic: topic.name, service.queues)
        }
        if let row = try transaction.row(
            "SELECT * FROM sns_subscriptions WHERE topic = ? AND protocol = ? AND endpoint = ?",
            [.integer(topic.id), .text(method), .text(endpoint)])
        {
            let old = Subscription(row)
            guard attributes.allSatisfy({ old.told(topic)[$0.key] == $0.value }) else {
                throw Refusal.invalid(
                    "Attributes", "Subscription already exists with different attributes")
            }
            if !old.isConfirmed {
                try transaction.ask(
                    old.id, token: try transaction.renewToken(old.id, call, service), topic: topic,
                    now: call.time, service)
            }
            return output(old.arn(topic.name), isConfirmed: old.isConfirmed, input)
        }
        let held = try transaction.row(
            "SELECT COUNT(*) AS n FROM sns_subscriptions WHERE topic = ?", [.integer(topic.id)])
        guard held?.integer("n") ?? 0 < subscriptionsMax else {
            throw SNSFailure.subscriptionLimitExceeded("Subscription limit exceeded")
        }
        let isConfirmed = method == "sqs"
        let uid = service.entropy.uuid()
        try transaction.run(
            """
            INSERT INTO sns_subscriptions (topic, uid, protocol, endpoint, attributes, principal,
            confirmed, authenticated, asked, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(topic.id), .text(uid), .text(method), .text(endpoint),
                TextMap.text(attributes),
                .text(call.caller.principal.arn?.description ?? call.caller.principal.id),
                SQLValue(isConfirmed), SQLValue(isConfirmed), SQLValue(call.time),
                SQLValue(call.time),
            ])
        let id = transaction.lastInsertedID
        if !isConfirmed {
            try transaction.ask(
                id, token: try transaction.renewToken(id, call, service), topic: topic,
                now: call.time, service)
        }
        return output("\(topic.name.arn):\(uid)", isConfirmed: isConfirmed, input)
    }

    private static func output(_ arn: String, isConfirmed: Bool, _ input: Input) -> Output {
        Output(
            subscriptionArn: isConfirmed || input.returnSubscriptionArn == true
                ? arn : "pending confirmation")
    }
}

extension Transaction {
    fileprivate func renewToken(
        _ subscription: Int64, _ call: Call, _ service: SNSService
    ) throws -> String {
        let token = Hex.text(service.entropy.bytes(64))
        try run(
            "UPDATE sns_subscriptions SET token = ?, asked = ? WHERE id = ?",
            [.text(token), SQLValue(call.time), .integer(subscription)])
        return token
    }
}

extension ConfirmSubscription: WriteHandler {
    /// The token is the proof.
    package static let admitsAnonymous = true

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Authorization {
        if case .anonymous = call.caller.principal.kind { return .notRequired }
        return try call.target(TopicName(input.topicArn), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SNSService
    ) throws -> Output {
        let topic = try transaction.requireTopic(TopicName(input.topicArn))
        guard
            let row = try transaction.row(
                "SELECT * FROM sns_subscriptions WHERE token = ? AND topic = ?",
                [.text(input.token), .integer(topic.id)])
        else { throw Refusal.invalid("Token") }
        let subscription = Subscription(row)
        guard
            subscription.isConfirmed
                || call.time - row.instant("asked") < .seconds(SNSService.tokenSeconds)
        else { throw Refusal.invalid("Token") }
        var isSigned = true
        if case .anonymous = call.caller.principal.kind { isSigned = false }
        // Only who is signed in can have the way out locked.
        let closes = isSigned && input.authenticateOnUnsubscribe?.lowercased() == "true"
        try transaction.run(
            """
            UPDATE sns_subscriptions SET confirmed = 1, authenticated = MAX(authenticated, ?),
            closed = MAX(closed, ?) WHERE id = ?
            """, [SQLValue(isSigned), SQLValue(closes), .integer(subscription.id)])
        return Output(subscriptionArn: subscription.arn(topic.name))
    }
}

extension Unsubscribe: WriteHandler {
    /// Each message has a link by which its reader can end it.
    package static let admitsAnonymous = true

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Authorization {
        guard case .anonymous = call.caller.principal.kind else {
            let topic = try snapshot.subscription(input.subscriptionArn)?.1.name
            return topic.map { .targets([Target(ActionName("sns", "Unsubscribe"), on: $0.arn)]) }
                ?? call.target()
        }
        if let (subscription, _) = try snapshot.subscription(input.subscriptionArn),
            subscription.isClosed || subscription.method == "sqs"
        {
            return call.target()
        }
        return .notRequired
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SNSService
    ) throws -> Output {
        // That it is over already is no error.
        guard let (subscription, topic) = try transaction.subscription(input.subscriptionArn)
        else { return Output() }
        guard subscription.isConfirmed else {
            throw Refusal.invalid("SubscriptionArn", "the subscription is pending confirmation")
        }
        try transaction.run(
            "DELETE FROM sns_subscriptions WHERE id = ?", [.integer(subscription.id)])
        try transaction.run(
            "UPDATE sns_topics SET deleted = deleted + 1 WHERE id = ?", [.integer(topic.id)])
        return Output()
    }
}

extension GetSubscriptionAttributes: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Authorization {
        guard let (_, topic) = try snapshot.subscription(input.subscriptionArn) else {
            return call.target()
        }
        return try call.target(topic.name, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Output {
        let (subscription, topic) = try snapshot.requireSubscription(input.subscriptionArn)
        return Output(attributes: subscription.told(topic))
    }
}

extension SetSubscriptionAttributes: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Authorization {
        guard let (_, topic) = try snapshot.subscription(input.subscriptionArn) else {
            return call.target()
        }
        return try call.target(topic.name, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: SNSService
    ) throws -> Output {
        let (subscription, topic) = try transaction.requireSubscription(input.subscriptionArn)
        let attributes = try SubscriptionAttributes.setting(
            input.attributeName, input.attributeValue ?? "", over: subscription.attributes,
            method: subscription.method, topic: topic.name, service.queues)
        try transaction.run(
            "UPDATE sns_subscriptions SET attributes = ? WHERE id = ?",
            [TextMap.text(attributes), .integer(subscription.id)])
        return Output()
    }
}

extension ListSubscriptions: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Authorization {
        call.target(all: TopicName(account: call.account, region: call.region, name: "*").arn)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Output {
        let page = try Listing.page(
            """
            SELECT s.* FROM sns_subscriptions s JOIN sns_topics t ON t.id = s.topic
            WHERE t.account = ? AND t.region = ?
            """, call.place, key: "uid", token: input.nextToken,
            PageQuery("ListSubscriptions", call.account.description, call.region.description),
            snapshot)
        return Output(
            subscriptions: try page.items.compactMap { row in
                let it = Subscription(row)
                return try snapshot.topic(id: it.topic).map { it.shape($0.name) }
            }, nextToken: page.next)
    }
}

extension ListSubscriptionsByTopic: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Authorization {
        try call.target(TopicName(input.topicArn), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Output {
        let topic = try snapshot.requireTopic(TopicName(input.topicArn))
        let page = try Listing.page(
            "SELECT * FROM sns_subscriptions WHERE topic = ?", [.integer(topic.id)], key: "uid",
            token: input.nextToken, PageQuery("ListSubscriptionsByTopic", topic.name.arn),
            snapshot)
        return Output(
            subscriptions: page.items.map { Subscription($0).shape(topic.name) },
            nextToken: page.next)
    }
}
