package import Gate
package import IAMAPI
import Policy
import Shapes
package import Store
import Vocabulary

// Roles.

extension CreateRole: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onNew(
            .role, input.roleName, path: input.path, call, tags: input.tags,
            keys: boundary(input.permissionsBoundary))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        guard input.path?.hasPrefix(ServiceLinkedRole.pathPrefix) != true else {
            throw invalid(
                "The path \(ServiceLinkedRole.pathPrefix) is kept for service-linked roles.")
        }
        let trusted = try transaction.checkTrust(input.assumeRolePolicyDocument, call.account)
        if let boundary = input.permissionsBoundary {
            _ = try transaction.attachablePolicy(boundary, call.account, isBoundary: true)
        }
        let role = service.newEntity(
            .role, input.roleName, path: input.path, call, description: input.description,
            boundary: input.permissionsBoundary)
        try transaction.insertRole(
            role, trust: input.assumeRolePolicyDocument, trusted: trusted,
            seconds: input.maxSessionDuration ?? 3600)
        try transaction.tag(role, input.tags)
        var shape = try transaction.role(role)
        shape.permissionsBoundary = role.boundaryShape
        shape.tags = try transaction.tags(of: role.id).orNil
        return Output(role: shape)
    }
}

extension GetRole: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.role, input.roleName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let role = try snapshot.entity(.role, input.roleName, call.account)
        return Output(role: try snapshot.roleInFull(role, service.uses))
    }
}

extension ListRoles: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        .targets([
            Target(
                action,
                on: EntityKind.role.arn(call.account, path: input.pathPrefix ?? "/", "").description
            )
        ])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let part = try snapshot.entities(
            .role, in: call.account, pathPrefix: input.pathPrefix, marker: input.marker,
            maxItems: input.maxItems)
        return Output(
            roles: try part.items.map { try snapshot.role($0) }, isTruncated: part.isTruncated,
            marker: part.marker)
    }
}

extension UpdateRole: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.role, input.roleName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let role = try transaction.entity(.role, input.roleName, call.account)
        // Of a service-linked role the description is everyone's to change.
        if input.description == nil || input.maxSessionDuration != nil {
            try transaction.requireUnlinked(role)
        }
        if let description = input.description {
            try transaction.describe(role, description)
        }
        if let seconds = input.maxSessionDuration {
            try transaction.run(
                "UPDATE iam_roles SET session_seconds = ? WHERE id = ?",
                [.init(seconds), .init(role.id)])
        }
        return Output()
    }
}

extension UpdateRoleDescription: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.role, input.roleName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        var role = try transaction.entity(.role, input.roleName, call.account)
        try transaction.describe(role, input.description)
        role.description = input.description
        return Output(role: try transaction.roleInFull(role, service.uses))
    }
}

extension UpdateAssumeRolePolicy: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.role, input.roleName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let role = try transaction.entity(.role, input.roleName, call.account)
        try transaction.requireUnlinked(role)
        let trusted = try transaction.checkTrust(input.policyDocument, call.account)
        try transaction.run(
            "UPDATE iam_roles SET trust = ?, trusted = ? WHERE id = ?",
            [.init(input.policyDocument), .init(Trust.text(trusted)), .init(role.id)])
        return Output()
    }
}

extension DeleteRole: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.role, input.roleName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let role = try transaction.entity(.role, input.roleName, call.account)
        try transaction.requireUnlinked(role)
        let holds = [
            ("iam_instance_profiles WHERE role = ?", "remove roles from instance profile"),
            ("iam_attachments WHERE owner = ?", "detach all policies"),
            ("iam_inline_policies WHERE owner = ?", "delete policies"),
        ]
        try transaction.requireFree(role, holds)
        try transaction.deleteRole(role)
        return Output()
    }
}

extension Transaction {
    func insertRole(
        _ role: Entity, trust: String, trusted: [String: String] = [:], seconds: Int,
        service: String? = nil
    ) throws {
        try insert(role)
        try run(
            """
            INSERT INTO iam_roles (id, trust, trusted, session_seconds, service)
            VALUES (?, ?, ?, ?, ?)
            """,
            [
                .init(role.id), .init(trust), .init(Trust.text(trusted)), .init(seconds),
                .init(service),
            ])
    }

    func deleteRole(_ role: Entity) throws {
        try forgetUses(of: role)
        try delete(role)
    }

    func describe(_ entity: Entity, _ text: String) throws {
        try run(
            "UPDATE iam_entities SET description = ? WHERE id = ?",
            [.init(text), .init(entity.id)])
    }
}
