import Codecs
import Gate
package import S3API
import Shapes
import Store
import Vocabulary

/// Access control lists as the wire has them.
enum BucketACL {
    static let conflictsWithOwnership = Failure(
        "InvalidBucketAclWithObjectOwnership",
        "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting")

    static func shape(_ grants: [AccessGrant]) -> [S3Shape.Grant] {
        grants.map { grant in
            let grantee: S3Shape.Grantee =
                switch grant.grantee {
                case .canonical(let id): .init(id: id, type: "CanonicalUser")
                case .group(let group): .init(type: "Group", uri: group.rawValue)
                }
            return .init(grantee: grantee, permission: grant.permission.rawValue)
        }
    }

    /// What the body of a put says.
    static func grants(
        _ policy: S3Shape.AccessControlPolicy, owner: String
    ) throws(Failure) -> [AccessGrant] {
        guard policy.owner?.id == nil || policy.owner?.id == owner else {
            throw Refusal.accessDenied
        }
        let malformed = Failure(
            "MalformedACLError",
            "The XML you provided was not well-formed or did not validate against our published "
                + "schema")
        guard let given = policy.grants, given.count <= Limits.grantsMax else { throw malformed }
        var grants: [AccessGrant] = []
        for grant in given {
            guard let grantee = grant.grantee,
                let permission = grant.permission.flatMap(AccessGrant.Permission.init(rawValue:))
            else { throw malformed }
            switch grantee.type {
            case "CanonicalUser":
                let id = try Grants.canonical(grantee.id ?? "", [owner])
                grants.append(AccessGrant(grantee: id, permission: permission))
            case "Group":
                let group = try Grants.group(grantee.uri ?? "")
                grants.append(AccessGrant(grantee: group, permission: permission))
            case "AmazonCustomerByEmail":
                throw Grants.unresolvable(grantee.emailAddress ?? "")
            default: throw malformed
            }
        }
        return grants
    }
}

/// The headers by which grants are given.
protocol CarriesGrants {
    var acl: String? { get }
    var grantFullControl: String? { get }
    var grantRead: String? { get }
    var grantReadACP: String? { get }
    var grantWriteACP: String? { get }
}

extension CarriesGrants {
    /// What the headers say; nil where there are none.
    /// - Throws: `InvalidRequest` for a canned list beside grants.
    func grants(write: String? = nil, owner: String) throws(Failure) -> [AccessGrant]? {
        let headers: [(AccessGrant.Permission, String?)] = [
            (.fullControl, grantFullControl), (.read, grantRead), (.readACP, grantReadACP),
            (.write, write), (.writeACP, grantWriteACP),
        ]
        let given = try Grants.parse(headers, known: [owner])
        if let acl {
            guard given.isEmpty else {
                throw Refusal.invalidRequest(
                    "Specifying both Canned ACLs and Header Grants is not allowed")
            }
            return try Grants.canned(acl, owner: owner)
        }
        return given.isEmpty ? nil : given
    }
}

extension PutBucketAcl.Input: CarriesGrants {}
extension PutObjectAcl.Input: CarriesGrants {}
extension CreateBucket.Input: CarriesGrants {}
extension PutObject.Input: CarriesGrants {}
extension CopyObject.Input: CarriesGrants {}
extension CreateMultipartUpload.Input: CarriesGrants {}

extension GetBucketAcl: BucketReadHandler {
    package static let action = "GetBucketAcl"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        Output(
            owner: .init(id: view.bucket.owner), grants: BucketACL.shape(view.bucket.grants))
    }
}

extension PutBucketAcl: BucketWriteHandler {
    package static let action = "PutBucketAcl"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        let bucket = change.bucket
        var grants = try input.grants(write: input.grantWrite, owner: bucket.owner)
        if let policy = input.accessControlPolicy {
            guard grants == nil else {
                throw Failure(
                    "UnexpectedContent", "This request does not support content")
            }
            grants = try BucketACL.grants(policy, owner: bucket.owner)
        }
        guard let grants else {
            throw Failure(
                "MissingSecurityHeader",
                "Your request was missing a required header")
        }
        guard !bucket.isOwnerEnforced else { throw Refusal.aclNotSupported }
        if grants.contains(where: \.isPublic),
            try change.transaction.effectiveBlock(of: bucket).blockPublicACLs
        {
            throw Refusal.publicAccess(
                "access control lists (ACLs)", "BlockPublicAcls", "PutBucketAcl", bucket.arn,
                change.call.caller)
        }
        try change.set("acl", SQLValue(AccessGrant.json(grants).text))
        return Output()
    }
}
