package import Gate
package import IAMAPI
import Shapes
package import Store
import Vocabulary

// Managed policies on users, groups and roles.

extension AttachUserPolicy: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.user, input.userName, call, snapshot, keys: policyARN(input.policyArn))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let user = try transaction.entity(.user, input.userName, call.account)
        try transaction.attach(input.policyArn, to: user)
        return Output()
    }
}

extension DetachUserPolicy: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.user, input.userName, call, snapshot, keys: policyARN(input.policyArn))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let user = try transaction.entity(.user, input.userName, call.account)
        try transaction.detach(input.policyArn, from: user)
        return Output()
    }
}

extension ListAttachedUserPolicies: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.user, input.userName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let user = try snapshot.entity(.user, input.userName, call.account)
        let part = try snapshot.attachments(
            of: user, pathPrefix: input.pathPrefix, input.marker, input.maxItems)
        return Output(
            attachedPolicies: part.items, isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension AttachGroupPolicy: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.group, input.groupName, call, snapshot, keys: policyARN(input.policyArn))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let group = try transaction.entity(.group, input.groupName, call.account)
        try transaction.attach(input.policyArn, to: group)
        return Output()
    }
}

extension DetachGroupPolicy: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.group, input.groupName, call, snapshot, keys: policyARN(input.policyArn))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let group = try transaction.entity(.group, input.groupName, call.account)
        try transaction.detach(input.policyArn, from: group)
        return Output()
    }
}

extension ListAttachedGroupPolicies: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.group, input.groupName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let group = try snapshot.entity(.group, input.groupName, call.account)
        let part = try snapshot.attachments(
            of: group, pathPrefix: input.pathPrefix, input.marker, input.maxItems)
        return Output(
            attachedPolicies: part.items, isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension AttachRolePolicy: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.role, input.roleName, call, snapshot, keys: policyARN(input.policyArn))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let role = try transaction.entity(.role, input.roleName, call.account)
        try transaction.requireUnlinked(role)
        try transaction.attach(input.policyArn, to: role)
        return Output()
    }
}

extension DetachRolePolicy: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.role, input.roleName, call, snapshot, keys: policyARN(input.policyArn))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let role = try transaction.entity(.role, input.roleName, call.account)
        try transaction.requireUnlinked(role)
        try transaction.detach(input.policyArn, from: role)
        return Output()
    }
}

extension ListAttachedRolePolicies: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.role, input.roleName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let role = try snapshot.entity(.role, input.roleName, call.account)
        let part = try snapshot.attachments(
            of: role, pathPrefix: input.pathPrefix, input.marker, input.maxItems)
        return Output(
            attachedPolicies: part.items, isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension Transaction {
    /// Attaches a managed policy; one that is attached already stays so.
    /// - Throws: `NoSuchEntity`, `LimitExceeded`.
    func attach(_ arn: String, to entity: Entity) throws {
        let policy = try attachablePolicy(arn, entity.account)
        // Policies of service-linked roles are their services' to attach.
        if policy.entity == nil, policy.path.hasPrefix(ServiceLinkedRole.pathPrefix),
            try entity.kind != .role || roleDetails(entity).service == nil
        {
            throw IAMFailure.policyNotAttachable(
                "Cannot attach a Service Role Policy to a Customer "
                    + "\(entity.kind.noun).")
        }
        try run(
            "INSERT OR IGNORE INTO iam_attachments (owner, policy, account) VALUES (?, ?, ?)",
            [.init(entity.id), .init(policy.arn), .init(entity.account.description)])
        try Quota.attachedPolicies(entity.kind).check(
            try count("iam_attachments WHERE owner = ?", [.init(entity.id)]))
    }

    /// - Throws: `NoSuchEntity` where the policy is not attached.
    func detach(_ arn: String, from entity: Entity) throws {
        let removed = try run(
            "DELETE FROM iam_attachments WHERE owner = ? AND policy = ?",
            [.init(entity.id), .init(arn)])
        guard removed > 0 else { throw EntityKind.policy.missing(arn) }
    }

    /// - Throws: `UnmodifiableEntity` for a service-linked role, which its service alone changes.
    func requireUnlinked(_ role: Entity) throws {
        guard let service = try roleDetails(role).service else { return }
        throw IAMFailure.unmodifiableEntity(
            "Cannot perform the operation on the protected role '\(role.name)' - this role is "
                + "only modifiable by AWS (\(service))")
    }
}

extension Reading {
    /// The managed policies attached to an entity, by name, those under a path alone.
    func attachments(
        of entity: Entity, pathPrefix: String?, _ marker: String?, _ maxItems: Int?
    ) throws -> Part<IAMShape.AttachedPolicy> {
        let prefix = pathPrefix ?? "/"
        let arns = try attachedPolicies(of: entity.id).filter {
            (policyPath($0) + policyName($0)).hasPrefix(prefix)
        }
        let query = PageQuery("ListAttachedPolicies", entity.id, prefix)
        let part = try Part(of: arns, marker, maxItems, query) { "\(policyName($0)) \($0)" }
        return part.map {
            IAMShape.AttachedPolicy(policyName: policyName($0), policyArn: $0)
        }
    }
}
