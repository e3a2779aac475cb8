import Codecs
import Vocabulary

/// Whose rate it is.
struct RateKey: Hashable, Sendable {
    var region: String
    var source: String
    var name: String
    /// Empty for the rate of calls.
    var error: String

    var insightType: String { error.isEmpty ? "ApiCallRateInsight" : "ApiErrorRateInsight" }
}

/// Who or what had a part in a rate, beside what part it usually has.
struct RateAttribution: Hashable, Sendable {
    struct Share: Hashable, Sendable {
        var value: String
        /// Calls a minute.
        var average: Double
    }

    /// `userIdentityArn`, `userAgent` or `errorCode`.
    var attribute: String
    var insight: [Share]
    var baseline: [Share]
}

/// An Insights event as trails deliver it.
/// https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-insights-fields-trails.html
struct InsightRecord: Sendable {
    enum State: String {
        case start = "Start"
        case end = "End"
    }

    static let eventVersion = "1.11"

    var key: RateKey
    var state: State
    var eventID: String
    /// The same for the start and the end.
    var sharedID: String
    var account: AccountID
    var time: Instant
    /// Calls a minute while it was unusual; at the start, of its first minute.
    var average: Double
    var minutes: Int64
    var baseline: RateBaseline
    var attributions: [RateAttribution]

    var json: JSON {
        var details: [JSONMember] = [
            JSONMember("state", .string(state.rawValue)),
            JSONMember("eventSource", .string(key.source)),
            JSONMember("eventName", .string(key.name)),
            JSONMember("insightType", .string(key.insightType)),
        ]
        if !key.error.isEmpty { details.append(JSONMember("errorCode", .string(key.error))) }
        details.append(
            JSONMember(
                "insightContext",
                [
                    "statistics": [
                        "baseline": ["average": Self.number(baseline.average)],
                        "insight": ["average": Self.number(average)],
                        "insightDuration": .number(JSONNumber(minutes)),
                        "baselineDuration": .number(JSONNumber(baseline.minutes)),
                    ],
                    "attributions": .array(attributions.map(Self.json)),
                ]))
        return [
            "eventVersion": .string(Self.eventVersion), "eventTime": .string(time.iso8601),
            "awsRegion": .string(key.region), "eventID": .string(eventID),
            "eventType": "AwsCloudTrailInsight", "recipientAccountId": .string("\(account)"),
            "sharedEventID": .string(sharedID), "insightDetails": .object(details),
            "eventCategory": "Insight",
        ]
    }

    private static func json(_ attribution: RateAttribution) -> JSON {
        func list(_ shares: [RateAttribution.Share]) -> JSON {
            .array(
                shares.map { ["value": .string($0.value), "average": number($0.average)] })
        }
        return [
            "attribute": .string(attribution.attribute),
            "insight": list(attribution.insight), "baseline": list(attribution.baseline),
        ]
    }

    /// Ten digits behind the point are as many as AWS writes.
    private static func number(_ value: Double) -> JSON {
        .number(JSONNumber((value * 1e10).rounded() / 1e10))
    }
}
