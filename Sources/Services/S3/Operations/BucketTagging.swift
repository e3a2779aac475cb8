import Gate
package import S3API
import Shapes

extension GetBucketTagging: BucketReadHandler {
    package static let action = "GetBucketTagging"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        guard let found: S3Shape.Tagging = try view.document(.tagging), !found.tagSet.isEmpty
        else {
            throw Refusal.missing("NoSuchTagSet", "The TagSet does not exist", view.bucket.name)
        }
        return Output(tagSet: found.tagSet)
    }
}

extension PutBucketTagging: BucketWriteHandler {
    package static let action = "PutBucketTagging"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        try Tags.check(
            input.tagging.tagSet.map { ObjectTag(key: $0.key, value: $0.value) },
            max: Limits.bucketTagsMax, of: "Bucket")
        try change.put(input.tagging, .tagging)
        change.call.reply.setStatus(204)
        return Output()
    }
}

extension DeleteBucketTagging: BucketWriteHandler {
    package static let action = "PutBucketTagging"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        try change.remove(.tagging)
        return Output()
    }
}
