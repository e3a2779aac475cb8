import Gate
package import S3API
import Shapes
import Store

extension PublicAccessBlock {
    /// A switch that is left out is off.
    init(_ shape: S3Shape.PublicAccessBlockConfiguration) {
        self.init(
            blockPublicACLs: shape.blockPublicAcls ?? false,
            ignorePublicACLs: shape.ignorePublicAcls ?? false,
            blockPublicPolicy: shape.blockPublicPolicy ?? false,
            restrictPublicBuckets: shape.restrictPublicBuckets ?? false)
    }

    var shape: S3Shape.PublicAccessBlockConfiguration {
        .init(
            blockPublicAcls: blockPublicACLs, ignorePublicAcls: ignorePublicACLs,
            blockPublicPolicy: blockPublicPolicy, restrictPublicBuckets: restrictPublicBuckets)
    }
}

extension GetPublicAccessBlock: BucketReadHandler {
    package static let action = "GetBucketPublicAccessBlock"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        guard let block = view.bucket.publicAccessBlock else {
            throw Refusal.missing(
                "NoSuchPublicAccessBlockConfiguration",
                "The public access block configuration was not found", view.bucket.name)
        }
        return Output(publicAccessBlockConfiguration: block.shape)
    }
}

extension PutPublicAccessBlock: BucketWriteHandler {
    package static let action = "PutBucketPublicAccessBlock"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        let block = PublicAccessBlock(input.publicAccessBlockConfiguration)
        try change.set("public_access_block", SQLValue(block.text))
        return Output()
    }
}

extension DeletePublicAccessBlock: BucketWriteHandler {
    package static let action = "PutBucketPublicAccessBlock"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        try change.set("public_access_block", .null)
        return Output()
    }
}
