import Codecs
package import Gate
package import S3API
import Shapes
package import Store
import Vocabulary

extension CreateBucket: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        guard BucketNaming.isValid(input.bucket) else {
            throw Failure("InvalidBucketName", "The specified bucket is not valid.")
                .with("BucketName", input.bucket)
        }
        var keys = service.conditionKeys(of: call)
        if let location = input.createBucketConfiguration?.locationConstraint {
            keys.append(("s3:LocationConstraint", [location]))
        }
        let arn = "arn:aws:s3:::\(input.bucket)"
        func target(_ action: String) -> Target {
            Target(
                ActionName("s3", action), on: arn, keys: keys, trailType: "AWS::S3::Bucket")
        }
        var targets = [target("CreateBucket")]
        if input.anyGrant != nil { targets.append(target("PutBucketAcl")) }
        if input.objectLockEnabledForBucket == true {
            targets += [target("PutBucketObjectLockConfiguration"), target("PutBucketVersioning")]
        }
        if input.objectOwnership != nil { targets.append(target("PutBucketOwnershipControls")) }
        if input.createBucketConfiguration?.tags?.isEmpty == false {
            targets.append(target("TagResource"))
        }
        return .targets(targets)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: S3Service
    ) throws -> Output {
        try BodyDigests.check(call.request)
        let region = try region(input, call)
        if let namespace = input.bucketNamespace, namespace != "global" {
            throw Refusal.notImplemented("x-amz-bucket-namespace")
        }
        let ownership = input.objectOwnership ?? "BucketOwnerEnforced"
        let owner = Grants.canonicalID(of: call.account)
        let grants = try input.grants(write: input.grantWrite, owner: owner)
        if ownership == "BucketOwnerEnforced", let grants, grants != Grants.ownersOnly(owner) {
            throw BucketACL.conflictsWithOwnership
        }
        // A new bucket has all four switches on, and they hold for the list it is made with.
        if let grants, grants.contains(where: \.isPublic) {
            throw Failure(
                "InvalidBucketAclWithBlockPublicAccessError",
                "Bucket cannot have public ACLs set with BlockPublicAccess enabled")
        }

        if let existing = try transaction.bucket(named: input.bucket) {
            return try answer(existing, call, transaction)
        }
        let count = try transaction.row(
            "SELECT count(*) AS count FROM s3_buckets WHERE account = ?",
            [SQLValue(call.account.description)])
        guard count?.integer("count") ?? 0 < Limits.bucketsMax else {
            throw Failure(
                "TooManyBuckets", "You have attempted to create more buckets than allowed")
        }
        let hasLock = input.objectLockEnabledForBucket == true
        let lock = S3Shape.ObjectLockConfiguration(objectLockEnabled: "Enabled")
        try transaction.run(
            """
            INSERT INTO s3_buckets (name, account, region, created, versioning, ownership,
                public_access_block, acl, object_lock)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                SQLValue(input.bucket), SQLValue(call.account.description),
                SQLValue(region.description), SQLValue(call.time),
                SQLValue(hasLock ? "Enabled" : ""), SQLValue(ownership),
                SQLValue(PublicAccessBlock.all.text),
                SQLValue(grants.map { AccessGrant.json($0).text }),
                SQLValue(hasLock ? Document.text(lock) : nil),
            ])
        try putTags(input, transaction)
        return Output(
            location: region == .usEast1
                ? "/\(input.bucket)" : "http://\(input.bucket).s3.amazonaws.com/",
            bucketArn: "arn:aws:s3:::\(input.bucket)")
    }

    /// The region asked for, which must be the endpoint's own unless that is the oldest one.
    private static func region(_ input: Input, _ call: Call) throws -> Region {
        guard let location = input.createBucketConfiguration?.locationConstraint else {
            guard call.region == .usEast1 else { throw illegal("unspecified") }
            return .usEast1
        }
        let name = location == "EU" ? "eu-west-1" : location
        guard let region = Region(name), region != .usEast1 else {
            throw Failure(
                "InvalidLocationConstraint", "The specified location-constraint is not valid"
            ).with("LocationConstraint", location)
        }
        guard region == call.region || call.region == .usEast1 else { throw illegal(location) }
        return region
    }

    private static func illegal(_ location: String) -> Failure {
        Failure(
            "IllegalLocationConstraintException",
            "The \(location) location constraint is incompatible for the region specific endpoint "
                + "this request was sent to.")
    }

    /// Making one's own bucket again succeeds in the oldest region and nowhere else.
    private static func answer(
        _ existing: BucketRecord, _ call: Call, _ transaction: Transaction
    ) throws -> Output {
        guard existing.account == call.account else {
            throw Failure(
                "BucketAlreadyExists",
                "The requested bucket name is not available. The bucket namespace is shared by all "
                    + "users of the system. Please select a different name and try again.",
                status: 409
            ).with("BucketName", existing.name)
        }
        guard call.region == .usEast1, existing.region == .usEast1 else {
            throw Failure(
                "BucketAlreadyOwnedByYou",
                "Your previous request to create the named bucket succeeded and you already own "
                    + "it.", status: 409
            ).with("BucketName", existing.name)
        }
        try transaction.run(
            "UPDATE s3_buckets SET acl = NULL WHERE name = ?", [SQLValue(existing.name)])
        return Output(location: "/\(existing.name)", bucketArn: existing.arn)
    }

    private static func putTags(_ input: Input, _ transaction: Transaction) throws {
        guard let tags = input.createBucketConfiguration?.tags, !tags.isEmpty else { return }
        try Tags.check(
            tags.map { ObjectTag(key: $0.key, value: $0.value) }, max: Limits.bucketTagsMax,
            of: "Bucket")
        try transaction.run(
            "INSERT INTO s3_documents (bucket, kind, text) VALUES (?, ?, ?)",
            [
                SQLValue(input.bucket), SQLValue(DocumentKind.tagging.rawValue),
                SQLValue(Document.text(S3Shape.Tagging(tagSet: tags))),
            ])
    }
}

extension CreateBucket.Input {
    fileprivate var anyGrant: String? {
        acl ?? grantFullControl ?? grantRead ?? grantReadACP ?? grantWrite ?? grantWriteACP
    }
}
