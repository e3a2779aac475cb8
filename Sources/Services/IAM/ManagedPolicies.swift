import IAMAPI
import Shapes
import Store
import Vocabulary

/// A managed policy, be it the account's own or one of AWS's.
struct ManagedPolicy: Sendable {
    let arn: String
    let name: String
    let path: String
    /// `ANPA…`
    let id: String
    let description: String?
    let created: Instant
    let updated: Instant
    let defaultVersion: Int
    /// Nil for AWS's: those cannot be changed.
    let entity: Entity?

    var defaultVersionID: String { "v\(defaultVersion)" }
}

struct PolicyVersion: Sendable {
    let number: Int
    let document: String
    let created: Instant

    var id: String { "v\(number)" }

    /// The number in `v3` or `v3.abc`; nil for anything else.
    static func number(_ id: String) -> Int? {
        guard id.hasPrefix("v") else { return nil }
        return Int(id.dropFirst())
    }
}

extension ManagedPolicy {
    init(_ entity: Entity, updated: Instant, defaultVersion: Int) {
        self.init(
            arn: entity.arn, name: entity.name, path: entity.path, id: entity.id,
            description: entity.description, created: entity.created, updated: updated,
            defaultVersion: defaultVersion, entity: entity)
    }

    init(_ policy: AWSManagedPolicy) {
        self.init(
            arn: policy.arn, name: policy.name, path: policy.path, id: policy.id,
            description: policy.description, created: AWSManagedPolicy.created,
            updated: AWSManagedPolicy.created, defaultVersion: 1, entity: nil)
    }
}

extension Reading {
    /// The policy of that ARN, if `account` may see it: its own and AWS's.
    func managedPolicyIfAny(_ arn: String, _ account: AccountID) throws -> ManagedPolicy? {
        if let policy = AWSManagedPolicy.named(arn) { return ManagedPolicy(policy) }
        guard let entity = try entityIfAny(.policy, arn: arn, account) else { return nil }
        return try managedPolicy(entity)
    }

    func managedPolicy(_ entity: Entity) throws -> ManagedPolicy? {
        try row(
            "SELECT updated, default_version FROM iam_policies WHERE id = ?", [.init(entity.id)]
        ).map {
            ManagedPolicy(
                entity, updated: $0.instant("updated"),
                defaultVersion: Int($0.integer("default_version")))
        }
    }

    /// - Throws: `NoSuchEntity`.
    func managedPolicy(_ arn: String, _ account: AccountID) throws -> ManagedPolicy {
        guard let found = try managedPolicyIfAny(arn, account) else {
            throw EntityKind.policy.missing(arn)
        }
        return found
    }

    /// The policy to attach or to take as a boundary.
    /// - Throws: `NoSuchEntity` in the words of those calls.
    func attachablePolicy(_ arn: String, _ account: AccountID, isBoundary: Bool = false) throws
        -> ManagedPolicy
    {
        guard let parts = ARN(arn), parts.service == "iam", parts.resourceType == "policy" else {
            throw isBoundary
                ? invalid("Value (\(arn)) for parameter PermissionsBoundary is invalid.")
                : IAMFailure.invalidInput("ARN \(arn) is not valid.")
        }
        guard let found = try managedPolicyIfAny(arn, account) else {
            let what = isBoundary ? "Scope ARN:" : "Policy"
            throw IAMFailure.noSuchEntity(
                "\(what) \(arn) does not exist or is not attachable."
            )
        }
        return found
    }

    /// The account's own policy, to be changed.
    /// - Throws: `NoSuchEntity`, `AccessDenied` for AWS's.
    func ownPolicy(_ arn: String, _ account: AccountID) throws -> (ManagedPolicy, Entity) {
        let policy = try managedPolicy(arn, account)
        guard let entity = policy.entity else {
            throw Failure(
                "AccessDenied", "The policy \(arn) is managed by AWS and cannot be changed.",
                status: 403)
        }
        return (policy, entity)
    }

    /// All versions, the newest first.
    func versions(of policy: ManagedPolicy) throws -> [PolicyVersion] {
        guard policy.entity != nil else {
            guard let document = AWSManagedPolicy.named(policy.arn)?.document else { return [] }
            return [PolicyVersion(number: 1, document: document, created: policy.created)]
        }
        return try rows(
            """
            SELECT number, document, created FROM iam_policy_versions
            WHERE policy = ? ORDER BY number DESC
            """, [.init(policy.id)]
        ).map {
            PolicyVersion(
                number: Int($0.integer("number")), document: $0.text("document"),
                created: $0.instant("created"))
        }
    }

    /// - Throws: `NoSuchEntity`.
    func version(_ id: String, of policy: ManagedPolicy) throws -> PolicyVersion {
        guard let number = PolicyVersion.number(id),
            let version = try versions(of: policy).first(where: { $0.number == number })
        else {
            throw IAMFailure.noSuchEntity(
                "Policy \(policy.arn) version \(id) does not exist or is not attachable.")
        }
        return version
    }

    /// The document in force.
    func defaultDocument(of policy: ManagedPolicy) throws -> String {
        if policy.entity == nil { return AWSManagedPolicy.named(policy.arn)?.document ?? "" }
        return try row(
            "SELECT document FROM iam_policy_versions WHERE policy = ? AND number = ?",
            [.init(policy.id), .init(policy.defaultVersion)])?.text("document") ?? ""
    }

    /// To how many users, groups and roles the policy is attached.
    func attachmentCount(_ arn: String, _ account: AccountID) throws -> Int {
        try count(
            "iam_attachments WHERE account = ? AND policy = ?",
            [.init(account.description), .init(arn)])
    }

    /// Of how many users and roles the policy is the boundary.
    func boundaryCount(_ arn: String, _ account: AccountID) throws -> Int {
        try count(
            "iam_entities WHERE account = ? AND boundary = ?",
            [.init(account.description), .init(arn)])
    }

    /// The ARNs attached to a user, group or role, by name.
    func attachedPolicies(of owner: String) throws -> [String] {
        try rows("SELECT policy FROM iam_attachments WHERE owner = ?", [.init(owner)])
            .map { $0.text("policy") }
            .sorted { policyName($0) < policyName($1) }
    }

    /// The inline policies of a user, group or role, by name.
    func inlinePolicies(of owner: String) throws -> [(name: String, document: String)] {
        try rows(
            "SELECT name, document FROM iam_inline_policies WHERE owner = ? ORDER BY name",
            [.init(owner)]
        ).map { ($0.text("name"), $0.text("document")) }
    }

    /// The groups of a user, by name.
    func groups(of user: String) throws -> [Entity] {
        try rows(
            """
            SELECT \(Entity.columns) FROM iam_entities
            WHERE id IN (SELECT member_of FROM iam_memberships WHERE user = ?)
            ORDER BY name COLLATE NOCASE
            """, [.init(user)]
        ).map(Entity.init)
    }

    /// The users of a group, by name.
    func members(of group: String) throws -> [Entity] {
        try rows(
            """
            SELECT \(Entity.columns) FROM iam_entities
            WHERE id IN (SELECT user FROM iam_memberships WHERE member_of = ?)
            ORDER BY name COLLATE NOCASE
            """, [.init(group)]
        ).map(Entity.init)
    }
}

/// The name at the end of a policy's ARN.
func policyName(_ arn: String) -> String { String(arn.split(separator: "/").last ?? "") }

/// The path in a policy's ARN: `/audit/` in `arn:aws:iam::123456789012:policy/audit/x`.
func policyPath(_ arn: String) -> String {
    guard let id = ARN(arn)?.resourceID else { return "/" }
    let parts = id.split(separator: "/").dropLast()
    return parts.isEmpty ? "/" : "/\(parts.joined(separator: "/"))/"
}
