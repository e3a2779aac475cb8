import Codecs
import Gate
import Vocabulary

/// What selection, delivery and lookup ask of a recorded event.
struct EventFacts: Sendable {
    let id: String
    let name: String
    let source: String
    let region: String
    /// `AwsApiCall`, `AwsServiceEvent`, …
    let type: String
    /// To the second, as the event tells it.
    let time: Instant
    let isReadOnly: Bool
    /// Empty for a call that succeeded.
    let errorCode: String
    let userAgent: String
    /// `Management` or `Data`.
    let category: String
    let identity: JSON
    let requestParameters: JSON
    let responseElements: JSON
    /// The `resources` of the event, in its order.
    let resources: [EventResource]
    let isFromConsole: Bool

    /// Reads a journal record; nil for one that is no event.
    init?(record: [UInt8]) {
        guard let json = try? JSON(bytes: Array(TrailRecord.event(in: record))),
            let id = json["eventID"]?.string, let name = json["eventName"]?.string
        else { return nil }
        self.id = id
        self.name = name
        source = json["eventSource"]?.string ?? ""
        region = json["awsRegion"]?.string ?? ""
        type = json["eventType"]?.string ?? ""
        time =
            json["eventTime"]?.string.flatMap { Instant(iso8601: $0) } ?? Instant(nanoseconds: 0)
        isReadOnly = json["readOnly"]?.bool ?? false
        errorCode = json["errorCode"]?.string ?? ""
        userAgent = json["userAgent"]?.string ?? ""
        category = json["eventCategory"]?.string ?? "Management"
        identity = json["userIdentity"] ?? .null
        requestParameters = json["requestParameters"] ?? .null
        responseElements = json["responseElements"] ?? .null
        isFromConsole = json["sessionCredentialFromConsole"]?.string == "true"
        resources = Self.resources(json)
    }

    private static func resources(_ json: JSON) -> [EventResource] {
        var found: [EventResource] = (json["resources"]?.array ?? []).compactMap { item in
            guard let type = item["type"]?.string,
                let arn = (item["ARN"] ?? item["ARNPrefix"])?.string
            else { return nil }
            return EventResource(type: type, name: arn)
        }
        // A call that was refused early names no resource, but its parameters do.
        if json["eventSource"]?.string == "s3.amazonaws.com",
            json["eventCategory"]?.string == "Data",
            !found.contains(where: { $0.type == "AWS::S3::Object" }),
            let bucket = json["requestParameters"]?["bucketName"]?.string
        {
            let key = json["requestParameters"]?["key"]?.string ?? ""
            found.append(
                EventResource(type: "AWS::S3::Object", name: "arn:aws:s3:::\(bucket)/\(key)"))
        }
        return found
    }

    /// Whether CloudTrail itself made the call while delivering. Such events are not delivered as
    /// data events: a trail that watches a trail's bucket would else feed itself for ever.
    var isOwnDelivery: Bool {
        category == "Data" && identity["invokedBy"]?.string == CloudTrailService.principal
    }

    var identityARN: String { identity["arn"]?.string ?? "" }

    /// Who did it, as `Username` in lookups: the user's name, the session's, or `root`.
    var username: String? {
        switch identity["type"]?.string {
        case "Root": return "root"
        case "AssumedRole", "FederatedUser":
            let last = identityARN.split(separator: "/").last.map(String.init)
            return last ?? identity["userName"]?.string
        default: return identity["userName"]?.string
        }
    }
}

/// A resource with a CloudFormation-style type.
struct EventResource: Hashable, Sendable {
    let type: String
    /// A name or an ARN.
    let name: String
}
