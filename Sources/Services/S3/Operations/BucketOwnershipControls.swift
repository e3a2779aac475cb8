import Gate
package import S3API
import Shapes
import Store

extension GetBucketOwnershipControls: BucketReadHandler {
    package static let action = "GetBucketOwnershipControls"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        guard let ownership = view.bucket.ownership else {
            throw Refusal.missing(
                "OwnershipControlsNotFoundError", "The bucket ownership controls were not found",
                view.bucket.name)
        }
        return Output(ownershipControls: .init(rules: [.init(objectOwnership: ownership)]))
    }
}

extension PutBucketOwnershipControls: BucketWriteHandler {
    package static let action = "PutBucketOwnershipControls"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        guard let ownership = input.ownershipControls.rules.first?.objectOwnership,
            input.ownershipControls.rules.count == 1,
            ["BucketOwnerEnforced", "BucketOwnerPreferred", "ObjectWriter"].contains(ownership)
        else { throw Refusal.malformedXML }
        if ownership == "BucketOwnerEnforced",
            let acl = change.bucket.acl, acl != Grants.ownersOnly(change.bucket.owner)
        {
            throw BucketACL.conflictsWithOwnership
        }
        try change.set("ownership", SQLValue(ownership))
        return Output()
    }
}

extension DeleteBucketOwnershipControls: BucketWriteHandler {
    package static let action = "PutBucketOwnershipControls"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        try change.set("ownership", .null)
        return Output()
    }
}
