package import Gate
import S3API
package import S3ControlAPI
import Shapes
package import Store
import Vocabulary

// S3 Control: tags of buckets by their ARN.

extension S3Service {
    /// The bucket that an ARN names.
    fileprivate func bucket(
        arn: String, accountID: String, _ call: Call, _ reading: any Reading
    ) throws -> BucketRecord {
        guard accountID == call.account.description else { throw Refusal.accessDenied }
        guard let arn = ARN(arn), arn.service == "s3", arn.region.isEmpty,
            !arn.resource.utf8.contains(UInt8(ascii: "/"))
        else {
            throw Refusal.invalidRequest("The resource ARN provided is not a bucket's.")
        }
        guard let bucket = try reading.bucket(named: arn.resource) else {
            throw Refusal.noSuchBucket(arn.resource)
        }
        return bucket
    }

    fileprivate func tagTargets(
        _ actions: [String], arn: String, accountID: String,
        keys: [(String, [String])] = [], _ call: Call, _ reading: any Reading
    ) throws -> Authorization {
        let bucket = try bucket(arn: arn, accountID: accountID, call, reading)
        return .targets(
            try actions.map {
                try target($0, on: bucket, call: call, reading: reading, keys: keys)
            })
    }
}

extension Reading {
    fileprivate func tags(of bucket: BucketRecord) throws -> [S3Shape.Tag] {
        let found: S3Shape.Tagging? = try document(bucket.name, .tagging)
        return found?.tagSet ?? []
    }
}

extension Transaction {
    fileprivate func put(_ tags: [S3Shape.Tag], on bucket: BucketRecord) throws {
        try Tags.check(
            tags.map { ObjectTag(key: $0.key, value: $0.value) }, max: Limits.bucketTagsMax,
            of: "Bucket")
        try run(
            "INSERT OR REPLACE INTO s3_documents (bucket, kind, text) VALUES (?, ?, ?)",
            [
                SQLValue(bucket.name), SQLValue(DocumentKind.tagging.rawValue),
                SQLValue(Document.text(S3Shape.Tagging(tagSet: tags))),
            ])
    }
}

extension S3ControlAPI.ListTagsForResource: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        try service.tagTargets(
            ["ListTagsForResource"], arn: input.resourceArn, accountID: input.accountId, call,
            snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Output {
        let bucket = try service.bucket(
            arn: input.resourceArn, accountID: input.accountId, call, snapshot)
        return Output(
            tags: try snapshot.tags(of: bucket).map { .init(key: $0.key, value: $0.value) })
    }
}

extension S3ControlAPI.TagResource: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        let keys =
            input.tags.map { ("aws:RequestTag/\($0.key)", [$0.value]) }
            + [("aws:TagKeys", input.tags.map(\.key))]
        return try service.tagTargets(
            ["TagResource"], arn: input.resourceArn, accountID: input.accountId, keys: keys, call,
            snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: S3Service
    ) throws -> Output {
        let bucket = try service.bucket(
            arn: input.resourceArn, accountID: input.accountId, call, transaction)
        var tags = try transaction.tags(of: bucket)
        for tag in input.tags {
            tags.removeAll { $0.key.bytesEqual(tag.key) }
            tags.append(.init(key: tag.key, value: tag.value))
        }
        try transaction.put(tags, on: bucket)
        call.reply.setStatus(204)
        return Output()
    }
}

extension S3ControlAPI.UntagResource: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        try service.tagTargets(
            ["UntagResource"], arn: input.resourceArn, accountID: input.accountId,
            keys: [("aws:TagKeys", input.tagKeys)], call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: S3Service
    ) throws -> Output {
        let bucket = try service.bucket(
            arn: input.resourceArn, accountID: input.accountId, call, transaction)
        var tags = try transaction.tags(of: bucket)
        tags.removeAll { tag in input.tagKeys.contains { $0.bytesEqual(tag.key) } }
        try transaction.put(tags, on: bucket)
        call.reply.setStatus(204)
        return Output()
    }
}
