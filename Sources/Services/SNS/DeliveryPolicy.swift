import Codecs
import Foundation
import SNSAPI
import Shapes
import Vocabulary

/// How often and how fast a delivery is tried again.
/// https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html
struct RetrySchedule: Hashable, Sendable {
    enum Growth: String, Sendable { case arithmetic, exponential, geometric, linear }

    var immediate: Int
    var preBackoff: Int
    var backoff: Int
    var postBackoff: Int
    var minSeconds: Int64
    var maxSeconds: Int64
    var growth: Growth

    /// What SNS keeps to towards AWS's own services: 100,015 times in 23 days.
    static let managed = RetrySchedule(
        immediate: 3, preBackoff: 2, backoff: 10, postBackoff: 100_000, minSeconds: 1,
        maxSeconds: 20, growth: .exponential)
    /// Towards mail servers: 50 times in six hours.
    static let mail = RetrySchedule(
        immediate: 0, preBackoff: 2, backoff: 10, postBackoff: 38, minSeconds: 10,
        maxSeconds: 600, growth: .exponential)

    /// How long to wait after so many attempts have failed; nil when it was the last.
    func seconds(after attempts: Int) -> Int64? {
        var left = attempts - 1
        if left < immediate { return 0 }
        left -= immediate
        if left < preBackoff { return minSeconds }
        left -= preBackoff
        if left < backoff { return step(left) }
        left -= backoff
        return left < postBackoff ? maxSeconds : nil
    }

    private func step(_ index: Int) -> Int64 {
        guard backoff > 1, maxSeconds > minSeconds else { return minSeconds }
        let part = Double(index) / Double(backoff - 1)
        let low = Double(max(minSeconds, 1))
        let high = Double(maxSeconds)
        let seconds: Double
        switch growth {
        case .linear: seconds = low + (high - low) * part
        case .arithmetic: seconds = low + (high - low) * part * (part + 1) / 2
        case .geometric: seconds = low * pow(high / low, part)
        case .exponential:
            var value = low
            for _ in 0..<min(index, 40) { value *= 2 }
            seconds = value
        }
        return min(maxSeconds, max(minSeconds, Int64(seconds.rounded())))
    }
}

/// Delivery policies of topics and subscriptions, for HTTP endpoints.
enum DeliveryPolicy {
    private static let standard: [(String, JSON)] = [
        ("minDelayTarget", 20), ("maxDelayTarget", 20), ("numRetries", 3),
        ("numMaxDelayRetries", 0), ("numNoDelayRetries", 0), ("numMinDelayRetries", 0),
        ("backoffFunction", "linear"),
    ]
    private static let secondsMax: Int64 = 3_600
    private static let retriesMax: Int64 = 100
    static let contentType = "text/plain; charset=UTF-8"

    // MARK: Checks

    static func check(topic text: String) throws {
        guard let json = try? JSON(text: text), json.members != nil else {
            throw Refusal.invalid("DeliveryPolicy: JSON cannot be parsed")
        }
        guard let http = json["http"] else {
            throw Refusal.invalid("DeliveryPolicy: policy must have the member http")
        }
        try check(retry: http["defaultHealthyRetryPolicy"])
        try check(throttle: http["defaultThrottlePolicy"])
        try check(request: http["defaultRequestPolicy"])
    }

    static func check(subscription text: String) throws {
        guard let json = try? JSON(text: text), json.members != nil else {
            throw Refusal.invalid("DeliveryPolicy: JSON cannot be parsed")
        }
        try check(retry: json["healthyRetryPolicy"])
        try check(throttle: json["throttlePolicy"])
        try check(request: json["requestPolicy"])
    }

    private static func check(retry: JSON?) throws {
        guard let retry, !retry.isNull else { return }
        func number(_ name: String, _ standard: Int64, _ max: Int64) throws -> Int64 {
            guard let value = retry[name], !value.isNull else { return standard }
            guard let number = value.integer, (0...max).contains(number) else {
                throw Refusal.invalid(
                    "DeliveryPolicy: DeliveryPolicy.healthyRetryPolicy.\(name) must be from 0 to "
                        + "\(max)")
            }
            return number
        }
        let low = try number("minDelayTarget", 20, secondsMax)
        let high = try number("maxDelayTarget", 20, secondsMax)
        let all = try number("numRetries", 3, retriesMax)
        guard low <= high else {
            throw Refusal.invalid(
                "DeliveryPolicy: healthyRetryPolicy.maxDelayTarget must be greater than or equal "
                    + "to minDelayTarget")
        }
        let parts = try ["numNoDelayRetries", "numMinDelayRetries", "numMaxDelayRetries"].map {
            try number($0, 0, retriesMax)
        }
        guard parts.reduce(0, +) <= all else {
            throw Refusal.invalid(
                "DeliveryPolicy: healthyRetryPolicy.numRetries must be greater than or equal to "
                    + "total of numMinDelayRetries, numNoDelayRetries and numMaxDelayRetries")
        }
        if let name = retry["backoffFunction"]?.string,
            RetrySchedule.Growth(rawValue: name) == nil
        {
            throw Refusal.invalid(
                "DeliveryPolicy: healthyRetryPolicy.backoffFunction must be one of linear, "
                    + "arithmetic, geometric, exponential")
        }
    }

    private static func check(throttle: JSON?) throws {
        guard let value = throttle?["maxReceivesPerSecond"], !value.isNull else { return }
        guard let number = value.integer, number >= 1 else {
            throw Refusal.invalid(
                "DeliveryPolicy: throttlePolicy.maxReceivesPerSecond must be greater than or equal "
                    + "to 1")
        }
    }

    private static func check(request: JSON?) throws {
        guard let value = request?["headerContentType"], !value.isNull else { return }
        guard let text = value.string, text.utf8.allSatisfy({ (0x20...0x7e).contains($0) }),
            text.contains("/")
        else {
            throw Refusal.invalid("DeliveryPolicy: requestPolicy.headerContentType is not valid")
        }
    }

    // MARK: What holds

    private static func merged(_ layers: [JSON?]) -> JSON {
        .object(
            standard.map { name, value in
                let found = layers.lazy.compactMap { $0?[name] }.first { !$0.isNull }
                return JSONMember(name, found ?? value)
            })
    }

    private static func http(of topic: Topic) -> JSON? {
        topic.attributes["DeliveryPolicy"].flatMap { try? JSON(text: $0) }?["http"]
    }

    static func effective(topic: Topic) -> JSON {
        let http = http(of: topic)
        var members = [
            JSONMember(
                "defaultHealthyRetryPolicy", merged([http?["defaultHealthyRetryPolicy"]])),
            JSONMember(
                "disableSubscriptionOverrides",
                .bool(http?["disableSubscriptionOverrides"]?.bool ?? false)),
        ]
        if let throttle = http?["defaultThrottlePolicy"], !throttle.isNull {
            members.append(JSONMember("defaultThrottlePolicy", throttle))
        }
        let type = http?["defaultRequestPolicy"]?["headerContentType"] ?? .string(contentType)
        members.append(JSONMember("defaultRequestPolicy", ["headerContentType": type]))
        return ["http": .object(members)]
    }

    static func effective(subscription: [String: String], of topic: Topic) -> JSON {
        let http = http(of: topic)
        let isOverridden = http?["disableSubscriptionOverrides"]?.bool != true
        let own =
            isOverridden
            ? subscription["DeliveryPolicy"].flatMap { try? JSON(text: $0) } : nil
        let throttle = own?["throttlePolicy"] ?? http?["defaultThrottlePolicy"] ?? .null
        let type =
            own?["requestPolicy"]?["headerContentType"]
            ?? http?["defaultRequestPolicy"]?["headerContentType"] ?? .string(contentType)
        return [
            "healthyRetryPolicy": merged([
                own?["healthyRetryPolicy"], http?["defaultHealthyRetryPolicy"],
            ]),
            "sicklyRetryPolicy": .null, "throttlePolicy": throttle,
            "requestPolicy": ["headerContentType": type], "guaranteed": false,
        ]
    }

    static func schedule(_ effective: JSON) -> RetrySchedule {
        let retry = effective["healthyRetryPolicy"]
        func number(_ name: String) -> Int { Int(retry?[name]?.integer ?? 0) }
        let parts = ["numNoDelayRetries", "numMinDelayRetries", "numMaxDelayRetries"].map(number)
        return RetrySchedule(
            immediate: parts[0], preBackoff: parts[1],
            backoff: max(0, number("numRetries") - parts.reduce(0, +)), postBackoff: parts[2],
            minSeconds: Int64(number("minDelayTarget")),
            maxSeconds: Int64(number("maxDelayTarget")),
            growth: retry?["backoffFunction"]?.string.flatMap {
                RetrySchedule.Growth(rawValue: $0)
            } ?? .linear)
    }
}
