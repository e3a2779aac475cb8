import Codecs
import S3API
import Shapes
import Store
package import Vocabulary

/// A bucket as the index has it.
package struct BucketRecord: Sendable {
    package enum Versioning: String, Sendable {
        case never = ""
        case enabled = "Enabled"
        case suspended = "Suspended"
    }

    package let name: String
    package let account: AccountID
    package let region: Region
    package let created: Instant
    package let versioning: Versioning
    /// `BucketOwnerEnforced`, `BucketOwnerPreferred`, `ObjectWriter`; nil where the control was
    /// deleted, which means `ObjectWriter`.
    package let ownership: String?
    package let policy: String?
    let publicAccessBlock: PublicAccessBlock?
    let acl: [AccessGrant]?
    /// `ServerSideEncryptionConfiguration` as a document; nil for S3's own default.
    let encryption: String?
    /// `ObjectLockConfiguration` as a document; nil where the bucket has no Object Lock.
    let objectLock: String?

    package var arn: String { "arn:aws:s3:::\(name)" }
    var owner: String { Grants.canonicalID(of: account) }
    var isOwnerEnforced: Bool { ownership == "BucketOwnerEnforced" }
    /// The list in force: with enforced ownership the owner's alone, whatever was set before.
    var grants: [AccessGrant] {
        isOwnerEnforced ? Grants.ownersOnly(owner) : acl ?? Grants.ownersOnly(owner)
    }

    init(_ row: Row) throws {
        guard let account = AccountID(row.text("account")), let region = Region(row.text("region"))
        else { throw Failure("InternalError", "A bucket's record is damaged.", status: 500) }
        name = row.text("name")
        self.account = account
        self.region = region
        created = row.instant("created")
        versioning = Versioning(rawValue: row.text("versioning")) ?? .never
        ownership = row.textIfAny("ownership")
        policy = row.textIfAny("policy")
        publicAccessBlock = row.textIfAny("public_access_block").map { PublicAccessBlock(text: $0) }
        acl = try row.textIfAny("acl").map { try AccessGrant.list(JSON(text: $0)) }
        encryption = row.textIfAny("encryption")
        objectLock = row.textIfAny("object_lock")
    }

    /// The retention that new objects get.
    func defaultRetention() throws -> DefaultRetention? {
        guard let objectLock,
            let rule = try Document.read(S3Shape.ObjectLockConfiguration.self, objectLock).rule?
                .defaultRetention,
            let mode = rule.mode.flatMap(ObjectLock.Mode.init(rawValue:))
        else { return nil }
        // A year of retention is 365 days.
        return DefaultRetention(mode: mode, days: rule.days ?? (rule.years ?? 0) * 365)
    }
}

/// The four switches that keep a bucket or an account from becoming public.
/// Source: S3 user guide, "Blocking public access to your Amazon S3 storage".
struct PublicAccessBlock: Hashable, Sendable {
    var blockPublicACLs = false
    var ignorePublicACLs = false
    var blockPublicPolicy = false
    var restrictPublicBuckets = false

    static let none = PublicAccessBlock()
    static let all = PublicAccessBlock(
        blockPublicACLs: true, ignorePublicACLs: true, blockPublicPolicy: true,
        restrictPublicBuckets: true)

    /// Of a bucket's and its account's switches the stricter counts.
    func union(_ other: PublicAccessBlock) -> PublicAccessBlock {
        PublicAccessBlock(
            blockPublicACLs: blockPublicACLs || other.blockPublicACLs,
            ignorePublicACLs: ignorePublicACLs || other.ignorePublicACLs,
            blockPublicPolicy: blockPublicPolicy || other.blockPublicPolicy,
            restrictPublicBuckets: restrictPublicBuckets || other.restrictPublicBuckets)
    }

    /// Four digits, each 0 or 1, in the order of the members.
    var text: String {
        [blockPublicACLs, ignorePublicACLs, blockPublicPolicy, restrictPublicBuckets]
            .map { $0 ? "1" : "0" }.joined()
    }
}

extension PublicAccessBlock {
    init(text: String) {
        let flags = Array(text.utf8) + Array("0000".utf8)
        let one = UInt8(ascii: "1")
        self.init(
            blockPublicACLs: flags[0] == one, ignorePublicACLs: flags[1] == one,
            blockPublicPolicy: flags[2] == one, restrictPublicBuckets: flags[3] == one)
    }
}

extension AccessGrant {
    /// `[[grantee, permission], …]`
    static func list(_ json: JSON) throws -> [AccessGrant] {
        (json.array ?? []).compactMap { item in
            guard let grantee = item[0]?.string,
                let permission = item[1]?.string.flatMap(Permission.init(rawValue:))
            else { return nil }
            return AccessGrant(
                grantee: Group(rawValue: grantee).map { .group($0) } ?? .canonical(grantee),
                permission: permission)
        }
    }

    static func json(_ grants: [AccessGrant]) -> JSON {
        .array(
            grants.map { grant in
                let grantee =
                    switch grant.grantee {
                    case .canonical(let id): id
                    case .group(let group): group.rawValue
                    }
                return .array([.string(grantee), .string(grant.permission.rawValue)])
            })
    }
}

extension Reading {
    func bucket(named name: String) throws -> BucketRecord? {
        try row("SELECT * FROM s3_buckets WHERE name = ?", [SQLValue(name)])
            .map { try BucketRecord($0) }
    }

    func publicAccessBlock(of account: AccountID) throws -> PublicAccessBlock? {
        try row(
            "SELECT public_access_block FROM s3_accounts WHERE account = ?",
            [SQLValue(account.description)]
        )?.textIfAny("public_access_block").map { PublicAccessBlock(text: $0) }
    }

    /// The switches in force on a bucket.
    func effectiveBlock(of bucket: BucketRecord) throws -> PublicAccessBlock {
        (bucket.publicAccessBlock ?? .none).union(
            try publicAccessBlock(of: bucket.account) ?? .none)
    }
}
