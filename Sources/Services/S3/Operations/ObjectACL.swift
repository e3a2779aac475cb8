import Gate
package import S3API
import Shapes

extension GetObjectAcl: ObjectReadHandler {
    package static let action = "GetObjectAcl"
    package static let versionAction = "GetObjectVersionAcl"

    package static func answer(_ input: Input, _ view: ObjectView) throws -> Output {
        let owner = view.bucket.owner
        let grants =
            view.bucket.isOwnerEnforced
            ? Grants.ownersOnly(owner)
            : view.object.detail.acl ?? Grants.ownersOnly(owner)
        return Output(owner: .init(id: owner), grants: BucketACL.shape(grants))
    }
}

extension PutObjectAcl: ObjectWriteHandler {
    package static let action = "PutObjectAcl"
    package static let versionAction = "PutObjectVersionAcl"

    package static func apply(_ input: Input, _ change: ObjectChange) throws -> Output {
        let owner = change.bucket.owner
        var grants = try input.grants(write: input.grantWrite, owner: owner)
        if let policy = input.accessControlPolicy {
            guard grants == nil else {
                throw Failure(
                    "UnexpectedContent", "This request does not support content")
            }
            grants = try BucketACL.grants(policy, owner: owner)
        }
        guard let grants else {
            throw Failure(
                "MissingSecurityHeader", "Your request was missing a required header")
        }
        if change.bucket.isOwnerEnforced {
            guard grants == Grants.ownersOnly(owner), input.acl != "private" else {
                throw Refusal.aclNotSupported
            }
            return Output()
        }
        if grants.contains(where: \.isPublic),
            try change.transaction.effectiveBlock(of: change.bucket).blockPublicACLs
        {
            throw Refusal.publicAccess(
                "access control lists (ACLs)", "BlockPublicAcls", "PutObjectAcl",
                "\(change.bucket.arn)/\(change.object.key)", change.call.caller)
        }
        var detail = change.object.detail
        // S3 tells of a list only if it is another one than before.
        let isOther = grants != detail.acl ?? Grants.ownersOnly(owner)
        detail.acl = grants
        try change.save(detail)
        if isOther { try change.tell(.granted) }
        return Output()
    }
}
