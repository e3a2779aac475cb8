import Gate
import Policy
import S3API
import Shapes
import Store
import Synchronization
import Vocabulary

// A call on a bucket is judged by one resource policy: the bucket's own, joined by statements that
// say what the access control lists in force say. Lists only ever allow, so they are translated
// into `Allow` statements, and the engine needs to know nothing of them.

extension S3Service {
    /// One action on a bucket or, with a key, on an object in it.
    func target(
        _ action: String, on bucket: BucketRecord, key: String? = nil, version: String? = nil,
        call: Call, reading: any Reading, keys: [(String, [String])] = []
    ) throws -> Target {
        var keys = conditionKeys(of: call) + keys
        keys.append(("s3:ResourceAccount", [bucket.account.description]))
        let block = try reading.effectiveBlock(of: bucket)
        var object: ObjectRecord?
        if let key {
            object =
                if let version {
                    try reading.version(bucket.name, key, version)
                } else {
                    try reading.latest(bucket.name, key)
                }
            keys += ConditionKeys.existingTags(object?.detail.tags ?? [])
        }
        let policy = try bucket.policy.map { try policies.compiled($0, bucket: bucket.name) }
        let lists = ListStatements.of(bucket, key: key, object: object, block: block)
        // A policy that is public admits no one from outside while the switch is on.
        let isOutside = !call.caller.isWithin(bucket.account)
        let isRestricted =
            block.restrictPublicBuckets && isOutside && policy?.document.isPublic == true
        let mustPay = try isOutside && refusesUnpaid(bucket, call, reading)
        // The owner's root user can always mend the policy that shuts it out.
        let isRescue = Self.rescues.contains(action) && call.caller.isRoot(of: bucket.account)
        return Target(
            ActionName("s3", action), on: key.map { "\(bucket.arn)/\($0)" } ?? bucket.arn,
            owner: bucket.account, keys: keys,
            resourcePolicy: isRescue ? nil : ListStatements.join(policy, lists),
            isPublicAccessBlocked: isRestricted || mustPay,
            trailType: key == nil ? "AWS::S3::Bucket" : nil)
    }
}

extension S3Service {
    private static let rescues = ["GetBucketPolicy", "PutBucketPolicy", "DeleteBucketPolicy"]

    /// Where the requester pays, a stranger cannot, and another account must say that it will.
    private func refusesUnpaid(
        _ bucket: BucketRecord, _ call: Call, _ reading: any Reading
    ) throws -> Bool {
        let payment: S3Shape.RequestPaymentConfiguration? =
            try reading.document(bucket.name, .requestPayment)
        guard payment?.payer == "Requester" else { return false }
        if case .anonymous = call.caller.principal.kind { return true }
        return call.request.headers["x-amz-request-payer"] != "requester"
    }
}

extension Caller {
    fileprivate func isRoot(of account: Vocabulary.AccountID) -> Bool {
        if case .root = principal.kind { return principal.account == account }
        return false
    }

    /// Principals of the account itself, and services, are not "the public".
    fileprivate func isWithin(_ account: Vocabulary.AccountID) -> Bool {
        switch principal.kind {
        case .anonymous: false
        case .service: true
        default: principal.account == account
        }
    }
}

/// Access control lists as statements.
/// Source: S3 user guide, "Mapping of ACL permissions and access policy permissions".
enum ListStatements {
    static func of(
        _ bucket: BucketRecord, key: String?, object: ObjectRecord?, block: PublicAccessBlock
    ) -> [PolicyStatement] {
        guard !bucket.isOwnerEnforced else { return [] }
        var statements: [PolicyStatement] = []
        for grant in bucket.grants where isInForce(grant, block) {
            add(grant, onBucket(grant.permission), bucket.arn, &statements)
            // Who may write a bucket may write any object in it.
            if grant.permission == .write || grant.permission == .fullControl {
                add(grant, ["s3:PutObject", "s3:DeleteObject"], "\(bucket.arn)/*", &statements)
            }
        }
        if let key, let acl = object?.detail.acl {
            for grant in acl where isInForce(grant, block) {
                add(grant, onObject(grant.permission), "\(bucket.arn)/\(key)", &statements)
            }
        }
        return statements
    }

    static func join(
        _ policy: CompiledPolicy?, _ statements: [PolicyStatement]
    ) -> CompiledPolicy? {
        guard !statements.isEmpty else { return policy }
        let own = policy?.document
        return CompiledPolicy(
            PolicyDocument(
                version: own?.version ?? .v2012, id: own?.id,
                statements: (own?.statements ?? []) + statements), id: policy?.id ?? "")
    }

    /// The owner needs no grant; public grants do not count while they are ignored.
    private static func isInForce(_ grant: AccessGrant, _ block: PublicAccessBlock) -> Bool {
        if case .canonical = grant.grantee { return false }
        return !(grant.isPublic && block.ignorePublicACLs)
    }

    private static func onBucket(_ permission: AccessGrant.Permission) -> [String] {
        let read = ["s3:ListBucket", "s3:ListBucketVersions", "s3:ListBucketMultipartUploads"]
        switch permission {
        case .read: return read
        case .write: return []
        case .readACP: return ["s3:GetBucketAcl"]
        case .writeACP: return ["s3:PutBucketAcl"]
        case .fullControl: return read + ["s3:GetBucketAcl", "s3:PutBucketAcl"]
        }
    }

    private static func onObject(_ permission: AccessGrant.Permission) -> [String] {
        let read = ["s3:GetObject", "s3:GetObjectVersion"]
        let readACP = ["s3:GetObjectAcl", "s3:GetObjectVersionAcl"]
        let writeACP = ["s3:PutObjectAcl", "s3:PutObjectVersionAcl"]
        switch permission {
        case .read: return read
        case .write: return []
        case .readACP: return readACP
        case .writeACP: return writeACP
        case .fullControl: return read + readACP + writeACP
        }
    }

    private static func add(
        _ grant: AccessGrant, _ actions: [String], _ resource: String,
        _ statements: inout [PolicyStatement]
    ) {
        guard !actions.isEmpty, case .group(let group) = grant.grantee else { return }
        var conditions: [ConditionElement] = []
        var principal = NamedPrincipal.everyone
        switch group {
        case .allUsers: break
        case .authenticatedUsers:
            // Named one by one, so that a request without the key is nobody's.
            conditions = [
                ConditionElement(
                    ConditionOperator(.stringEquals), key: "aws:PrincipalType",
                    values: ["Account", "User", "AssumedRole", "FederatedUser"])
            ]
        case .logDelivery: principal = .service("logging.s3.amazonaws.com")
        }
        // Keys may hold what would be wildcards or variables in a pattern.
        let literal = resource.hasSuffix("/*") ? resource : PatternText.literal(resource)
        statements.append(
            PolicyStatement(
                effect: .allow, principals: PrincipalElement([principal]),
                actions: PatternElement(actions), resources: PatternElement([literal]),
                conditions: conditions))
    }
}

enum PatternText {
    /// A pattern that matches `text` alone: the language's own spelling of its special characters.
    static func literal(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "*", "?", "$": result += "${\(character)}"
            default: result.append(character)
            }
        }
        return result
    }
}

/// Bucket policies, compiled once a text.
final class PolicyCache: Sendable {
    private static let textsMax = 1024
    private struct Key: Hashable {
        let bucket: String
        let text: String
    }
    private let known = Mutex<[Key: CompiledPolicy]>([:])

    /// - Throws: `MalformedPolicy` with the reason.
    func compiled(_ text: String, bucket: String) throws(Failure) -> CompiledPolicy {
        let key = Key(bucket: bucket, text: text)
        if let policy = known.withLock({ $0[key] }) { return policy }
        let policy: CompiledPolicy
        do {
            policy = try CompiledPolicy(
                bytes: Array(text.utf8), kind: .bucket(name: bucket),
                id: "arn:aws:s3:::\(bucket)")
        } catch {
            throw Failure("MalformedPolicy", error.message)
        }
        known.withLock {
            if $0.count >= Self.textsMax { $0.removeAll() }
            $0[key] = policy
        }
        return policy
    }
}
