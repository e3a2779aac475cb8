import Codecs
import Gate
import GuardDutyAPI
import Shapes
import Store
import Vocabulary

/// A row of `guardduty_destinations`: the bucket into which a detector's findings are exported.
/// https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html
struct DestinationRecord {
    let id: String
    let detector: String
    /// `arn:aws:s3:::bucket` or `arn:aws:s3:::bucket/prefix`.
    let arn: String
    let keyARN: String?
    let status: String
    /// Since when nothing could be exported, in milliseconds; 0 while it can.
    let failedSince: Int64
    let tags: [String: String]

    static let publishing = "PUBLISHING"
    static let failing = "UNABLE_TO_PUBLISH_FIX_DESTINATION_PROPERTY"

    init(_ row: Row) {
        id = row.text("id")
        detector = row.text("detector")
        arn = row.text("arn")
        keyARN = row.textIfAny("key")
        status = row.text("status")
        failedSince = row.integer("failed")
        tags = TagText.read(row.text("tags"))
    }

    /// The bucket and, with its slash, what stands before every key.
    static func place(_ arn: String) -> (bucket: String, prefix: String)? {
        guard let parsed = ARN(arn), parsed.service == "s3" else { return nil }
        let parts = parsed.resource.split(separator: "/", maxSplits: 1).map(String.init)
        guard let bucket = parts.first, bucket.utf8.count >= 3 else { return nil }
        let prefix = parts.count > 1 ? parts[1] : ""
        return (bucket, prefix.isEmpty || prefix.hasSuffix("/") ? prefix : prefix + "/")
    }
}

extension Reading {
    func destination(_ id: String, of detector: String) throws -> DestinationRecord {
        let row = try row(
            "SELECT * FROM guardduty_destinations WHERE id = ? AND detector = ?",
            [.text(id), .text(detector)])
        guard let row else {
            throw GuardDutyFailure.badRequest(
                "The request is rejected because the one or more input parameters have invalid "
                    + "values.")
        }
        return DestinationRecord(row)
    }
}

extension GuardDutyService {
    /// Where exports come from, as the bucket's policy may ask (`aws:SourceArn`).
    func source(of detector: String, in region: Region) -> String {
        ARN(
            service: "guardduty", region: region.description, account: account.description,
            resource: "detector/\(detector)"
        ).description
    }

    /// The bucket must be there and let GuardDuty in.
    func check(
        _ properties: GuardDutyShape.DestinationProperties, of detector: String, _ call: Call
    ) throws {
        guard let arn = properties.destinationArn, let place = DestinationRecord.place(arn) else {
            throw Refusal.invalid("destinationProperties")
        }
        let keys = [
            ("aws:SourceArn", [source(of: detector, in: call.region)]),
            ("aws:SourceAccount", [account.description]),
        ]
        let isThere = try buckets.region(ofBucket: place.bucket) != nil
        let caller = Caller.service(Self.principalName, account: account)
        guard isThere,
            try buckets.allows(
                ActionName("s3", "PutObject"), bucket: place.bucket,
                key: "\(place.prefix)AWSLogs/\(account)/GuardDuty/", keys: keys, as: caller)
        else {
            throw GuardDutyFailure.badRequest(
                "The request failed because the GuardDuty service principal does not have "
                    + "permission to the KMS key or the resource specified by the destinationArn.")
        }
    }
}
