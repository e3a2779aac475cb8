import Codecs
import Gate
import S3API
import Shapes
import Store
import Vocabulary

/// What buckets tell EventBridge, where their owner asked for it.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
struct ObjectNews {
    enum Kind: String {
        case created = "Object Created"
        case deleted = "Object Deleted"
        case tagged = "Object Tags Added"
        case untagged = "Object Tags Deleted"
        case granted = "Object ACL Updated"
    }

    let kind: Kind
    let key: String
    var size: Int64?
    var eTag: String?
    var version: String?
    /// Of a deletion: whether a marker was made of it.
    var isMarker: Bool?
    /// What did it, where it was no call.
    var reason: String?
}

extension Transaction {
    /// Tells of a change to an object, in the same transaction. `call` is nil for what a lifecycle
    /// rule did.
    func tell(
        _ news: ObjectNews, of bucket: BucketRecord, by call: Call?, at now: Instant,
        _ entropy: any Entropy
    ) throws {
        let wanted: S3Shape.NotificationConfiguration? = try document(bucket.name, .notification)
        guard wanted?.eventBridgeConfiguration != nil else { return }
        var object: [JSONMember] = [JSONMember("key", .string(news.key))]
        if let size = news.size { object.append(JSONMember("size", .number(JSONNumber(size)))) }
        if let eTag = news.eTag { object.append(JSONMember("etag", .string(eTag))) }
        if let version = news.version, bucket.versioning != .never {
            object.append(JSONMember("version-id", .string(version)))
        }
        let isChange = news.kind == .created || news.kind == .deleted
        if isChange {
            // It grows with each change of a key, as text of equal length compares.
            let order = String(UInt64(bitPattern: now.nanoseconds), radix: 16, uppercase: true)
            object.append(
                JSONMember(
                    "sequencer", .string(String(repeating: "0", count: 16 - order.count) + order)))
        }
        var detail: [JSONMember] = [
            JSONMember("version", "0"), JSONMember("bucket", ["name": .string(bucket.name)]),
            JSONMember("object", .object(object)),
        ]
        if let call {
            detail.append(JSONMember("request-id", .string(call.requestID)))
            detail.append(JSONMember("requester", .string(call.requesterName)))
            detail.append(JSONMember("source-ip-address", .string(call.sourceIP)))
        } else {
            detail.append(JSONMember("request-id", .string(entropy.uuid())))
            detail.append(JSONMember("requester", "s3.amazonaws.com"))
        }
        if isChange, let reason = news.reason ?? call?.operation {
            detail.append(JSONMember("reason", .string(reason)))
        }
        if news.kind == .deleted {
            detail.append(
                JSONMember(
                    "deletion-type",
                    news.isMarker == true ? "Delete Marker Created" : "Permanently Deleted"))
        }
        try announce(
            Announcement(
                source: "aws.s3", kind: news.kind.rawValue, account: bucket.account,
                region: bucket.region, time: now, resources: [bucket.arn],
                detail: .object(detail)))
    }

    func tellCreated(
        _ object: NewObject, version: String, in bucket: BucketRecord, by call: Call,
        _ entropy: any Entropy
    ) throws {
        try tell(
            ObjectNews(
                kind: .created, key: object.key, size: object.size, eTag: object.eTag,
                version: version),
            of: bucket, by: call, at: call.time, entropy)
    }
}

extension Call {
    /// The account, or the service, that asked.
    fileprivate var requesterName: String {
        if let service = caller.invokedBy { return service }
        if case .anonymous = caller.principal.kind { return "-" }
        return caller.principal.account.description
    }
}
