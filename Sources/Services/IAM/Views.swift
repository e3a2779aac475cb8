import Codecs
import IAMAPI
import Shapes
import Store
import Vocabulary

// Entities as the answers show them.

/// A document as IAM returns it: percent-encoded (RFC 3986).
func encoded(_ document: String) -> String { PercentCoding.encode(document) }

extension Entity {
    var boundaryShape: IAMShape.AttachedPermissionsBoundary? {
        boundary.map {
            IAMShape.AttachedPermissionsBoundary(
                permissionsBoundaryType: "Policy", permissionsBoundaryArn: $0)
        }
    }

    /// A user as lists show it: without boundary and tags.
    var user: IAMShape.User {
        IAMShape.User(path: path, userName: name, userId: id, arn: arn, createDate: created)
    }

    var group: IAMShape.Group {
        IAMShape.Group(path: path, groupName: name, groupId: id, arn: arn, createDate: created)
    }
}

extension Array {
    /// Nil where empty: the element is then left out of the answer.
    var orNil: [Element]? { isEmpty ? nil : self }
}

/// What a role has beyond an entity.
struct RoleDetails: Sendable {
    let trust: String
    let sessionSeconds: Int
    /// The service that a service-linked role is linked to.
    let service: String?
    let used: Instant?
    let usedRegion: String?
}

/// Where a managed policy is shown.
enum PolicyAnswer { case create, get, list }

extension Reading {
    func userWithTags(_ entity: Entity) throws -> IAMShape.User {
        var user = entity.user
        user.permissionsBoundary = entity.boundaryShape
        user.tags = try tags(of: entity.id).orNil
        return user
    }

    func roleDetails(_ entity: Entity) throws -> RoleDetails {
        guard
            let row = try row(
                """
                SELECT trust, trusted, session_seconds, service, used, used_region FROM iam_roles
                WHERE id = ?
                """, [.init(entity.id)])
        else { throw EntityKind.role.missing(entity.name) }
        return RoleDetails(
            trust: try currentTrust(row.text("trust"), trusted: row.text("trusted")),
            sessionSeconds: Int(row.integer("session_seconds")),
            service: row.textIfAny("service"), used: row.instantIfAny("used"),
            usedRegion: row.textIfAny("used_region"))
    }

    /// A role as lists show it: without boundary, tags and last use.
    func role(_ entity: Entity) throws -> IAMShape.Role {
        let details = try roleDetails(entity)
        return IAMShape.Role(
            path: entity.path, roleName: entity.name, roleId: entity.id, arn: entity.arn,
            createDate: entity.created, assumeRolePolicyDocument: encoded(details.trust),
            description: entity.description, maxSessionDuration: details.sessionSeconds)
    }

    func roleInFull(_ entity: Entity, _ uses: UseLog) throws -> IAMShape.Role {
        var role = try role(entity)
        role.permissionsBoundary = entity.boundaryShape
        role.tags = try tags(of: entity.id).orNil
        role.roleLastUsed = try lastUse(of: entity, uses)
        return role
    }

    func lastUse(of role: Entity, _ uses: UseLog) throws -> IAMShape.RoleLastUsed {
        if let use = uses.role(role.arn) {
            return IAMShape.RoleLastUsed(
                lastUsedDate: Instant(seconds: use.time.seconds), region: use.region)
        }
        let details = try roleDetails(role)
        return IAMShape.RoleLastUsed(
            lastUsedDate: details.used.map { Instant(seconds: $0.seconds) },
            region: details.usedRegion)
    }

    func instanceProfile(_ entity: Entity, withTags: Bool = false) throws
        -> IAMShape.InstanceProfile
    {
        let id = try row(
            "SELECT role FROM iam_instance_profiles WHERE id = ?", [.init(entity.id)])?
            .textIfAny("role")
        let holder = try id.flatMap { try self.entity(id: $0) }
        return IAMShape.InstanceProfile(
            path: entity.path, instanceProfileName: entity.name, instanceProfileId: entity.id,
            arn: entity.arn, createDate: entity.created,
            roles: try holder.map { [try role($0)] } ?? [],
            tags: withTags ? try tags(of: entity.id) : nil)
    }

    /// How much of a policy an answer tells: lists tell neither description nor tags,
    /// `CreatePolicy` only the tags that there are, and `GetPolicy` the list of tags even where it
    /// is empty.
    func policy(_ policy: ManagedPolicy, _ account: AccountID, in answer: PolicyAnswer) throws
        -> IAMShape.Policy
    {
        let tags = policy.entity == nil || answer == .list ? [] : try tags(of: policy.id)
        return IAMShape.Policy(
            policyName: policy.name, policyId: policy.id, arn: policy.arn, path: policy.path,
            defaultVersionId: policy.defaultVersionID,
            attachmentCount: try attachmentCount(policy.arn, account),
            permissionsBoundaryUsageCount: try boundaryCount(policy.arn, account),
            isAttachable: true, description: answer == .get ? policy.description : nil,
            createDate: policy.created, updateDate: policy.updated,
            tags: answer == .get ? tags : tags.orNil)
    }

    func attached(to owner: String) throws -> [IAMShape.AttachedPolicy] {
        try attachedPolicies(of: owner).map {
            IAMShape.AttachedPolicy(policyName: policyName($0), policyArn: $0)
        }
    }
}
