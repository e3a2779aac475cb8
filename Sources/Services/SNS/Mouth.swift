import Codecs
import Gate
import Shapes
import Vocabulary

/// Tells one subscriber one message, in the way it wants to be told.
struct Mouth: Sendable {
    private static let timeoutSeconds = 15
    private static let attributesMax = 10

    private let service: SNSService

    init(_ service: SNSService) { self.service = service }

    private struct Failed: Error {
        let reason: String
        /// Whether another attempt is of no use.
        let isFinal: Bool
    }

    func tell(_ delivery: Delivery) async -> Outcome {
        guard let message = delivery.message, let subscription = delivery.subscription,
            let topic = delivery.topic
        else { return .done }
        // Whoever was to be asked has answered meanwhile.
        if message.kind == .confirmation, subscription.isConfirmed { return .done }
        do {
            try await attempt(message, subscription, topic)
            return .done
        } catch let error as Failed {
            let schedule = subscription.schedule(topic)
            if !error.isFinal, let seconds = schedule.seconds(after: delivery.attempts + 1) {
                return .again(error.reason, after: seconds)
            }
            return await bury(message, subscription, topic, error.reason, delivery)
        } catch {
            return .again("\(error)", after: 1)
        }
    }

    private func attempt(
        _ message: Message, _ subscription: Subscription, _ topic: Topic
    ) async throws {
        switch subscription.method {
        case "sqs": try await send(message, subscription, topic)
        case "http", "https": try await post(message, subscription, topic)
        default: try await mail(message, subscription, topic)
        }
    }

    private func envelope(
        _ message: Message, _ subscription: Subscription, _ topic: Topic
    ) async throws -> String {
        try Envelope(
            message: message, method: subscription.method,
            signatureVersion: topic.signatureVersion, signing: try await service.keys.current(),
            base: service.base, subscriptionARN: subscription.arn(topic.name)
        ).text
    }

    // MARK: Queues

    private func send(
        _ message: Message, _ subscription: Subscription, _ topic: Topic
    ) async throws {
        guard let queue = ARN(subscription.endpoint) else {
            throw Failed(reason: "The endpoint is no queue.", isFinal: true)
        }
        var outgoing = OutgoingMessage(
            body: subscription.isRaw
                ? message.text(for: subscription.method)
                : try await envelope(message, subscription, topic), group: message.group,
            dedup: message.dedup)
        if subscription.isRaw {
            guard message.attributes.count <= Self.attributesMax else {
                throw Failed(
                    reason: "A queue takes at most \(Self.attributesMax) attributes.",
                    isFinal: true)
            }
            outgoing.attributes = message.attributes.map {
                // Queues know no lists.
                NamedValue(
                    name: $0.name, type: $0.type, value: $0.value)
            }
        }
        do {
            try await service.queues.send(
                outgoing, toQueue: queue,
                as: .service(SNSService.principal, account: topic.name.account),
                source: ARN(topic.name.arn))
        } catch let failure as Failure {
            throw Failed(
                reason: "\(failure.code): \(failure.message)", isFinal: failure.status < 500)
        }
    }

    // MARK: The web

    private func post(
        _ message: Message, _ subscription: Subscription, _ topic: Topic
    ) async throws {
        let isRaw = subscription.isRaw && message.kind == .notification
        let policy = DeliveryPolicy.effective(
            subscription: subscription.attributes, of: topic)
        let type = policy["requestPolicy"]?["headerContentType"]?.string
        var headers = HTTPHeaders([
            HTTPField("Content-Type", type ?? DeliveryPolicy.contentType),
            HTTPField("User-Agent", "Amazon Simple Notification Service Agent"),
            HTTPField("x-amz-sns-message-type", message.kind.rawValue),
            HTTPField("x-amz-sns-message-id", message.uid),
            HTTPField("x-amz-sns-topic-arn", topic.name.arn),
        ])
        if message.kind == .notification {
            headers.add("x-amz-sns-subscription-arn", subscription.arn(topic.name))
        }
        if isRaw { headers.add("x-amz-sns-rawdelivery", "true") }
        let body =
            isRaw
            ? message.text(for: subscription.method)
            : try await envelope(message, subscription, topic)
        let answer: HTTPResponse
        do {
            answer = try await service.web.send(
                WebRequest(
                    method: "POST", url: subscription.endpoint, headers: headers,
                    body: Array(body.utf8), timeoutSeconds: Self.timeoutSeconds))
        } catch {
            throw Failed(reason: error.description, isFinal: false)
        }
        // https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html
        switch answer.status {
        case 200..<300: return
        case 429, 500..<600:
            throw Failed(reason: "The endpoint answered with \(answer.status).", isFinal: false)
        default:
            throw Failed(reason: "The endpoint answered with \(answer.status).", isFinal: true)
        }
    }

    // MARK: Mail

    private func mail(
        _ message: Message, _ subscription: Subscription, _ topic: Topic
    ) async throws {
        let confirm = Links.confirm(
            topic.name.arn, token: message.token ?? "", base: service.base)
        var subject = message.subject ?? "AWS Notification Message"
        var text: String
        if subscription.method == "email-json" {
            text = try await envelope(message, subscription, topic)
        } else if message.kind == .confirmation {
            text = """
                You have chosen to subscribe to the topic:
                \(topic.name.arn)

                To confirm this subscription, open this address:
                \(confirm)

                If it was not you who asked for it, nothing needs to be done.
                """
        } else {
            text = """
                \(message.text(for: subscription.method))

                --
                To stop receiving these notifications, open this address:
                \(Links.unsubscribe(subscription.arn(topic.name), base: service.base))
                """
        }
        if message.kind == .confirmation {
            subject = "AWS Notification - Subscription Confirmation"
        }
        do {
            try await service.mail.send(
                Mail(
                    to: subscription.endpoint,
                    senderName: topic.displayName.isEmpty
                        ? "AWS Notifications" : topic.displayName,
                    subject: subject, text: text))
        } catch {
            throw Failed(reason: error.description, isFinal: error.isFinal)
        }
    }

    // MARK: Dead letters

    private func bury(
        _ message: Message, _ subscription: Subscription, _ topic: Topic, _ reason: String,
        _ delivery: Delivery
    ) async -> Outcome {
        let arn = subscription.arn(topic.name)
        guard message.kind == .notification, let target = subscription.deadLetters,
            let queue = ARN(target)
        else {
            service.report("a message could not be delivered to \(arn): \(reason)")
            return .done
        }
        do {
            let body =
                subscription.isRaw
                ? message.text(for: subscription.method)
                : try await envelope(message, subscription, topic)
            try await service.queues.send(
                OutgoingMessage(
                    body: body,
                    attributes: subscription.isRaw
                        ? message.attributes.prefix(
                            Self.attributesMax
                        ).map { NamedValue(name: $0.name, type: $0.type, value: $0.value) } : [],
                    group: message.group, dedup: message.dedup), toQueue: queue,
                as: .service(SNSService.principal, account: topic.name.account),
                source: ARN(topic.name.arn))
            return .done
        } catch let failure as Failure where failure.status < 500 {
            service.report(
                "a message for \(arn) could be delivered neither to it (\(reason)) nor to its "
                    + "dead-letter queue (\(failure.code))")
            return .done
        } catch {
            return .again(reason, after: 20)
        }
    }
}
