package import Gate
package import IAMAPI
import Shapes
package import Store
import Vocabulary

// Instance profiles.

extension CreateInstanceProfile: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onNew(.instanceProfile, input.instanceProfileName, path: input.path, call, tags: input.tags)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let profile = service.newEntity(
            .instanceProfile, input.instanceProfileName, path: input.path, call)
        try transaction.insert(profile)
        try transaction.run(
            "INSERT INTO iam_instance_profiles (id) VALUES (?)", [.init(profile.id)])
        try transaction.tag(profile, input.tags)
        var shape = try transaction.instanceProfile(profile, withTags: true)
        shape.tags = shape.tags?.orNil
        return Output(instanceProfile: shape)
    }
}

extension GetInstanceProfile: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.instanceProfile, input.instanceProfileName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let profile = try snapshot.entity(.instanceProfile, input.instanceProfileName, call.account)
        return Output(instanceProfile: try snapshot.instanceProfile(profile, withTags: true))
    }
}

extension ListInstanceProfiles: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        .targets([
            Target(
                action,
                on: EntityKind.instanceProfile.arn(call.account, path: input.pathPrefix ?? "/", "")
                    .description)
        ])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let part = try snapshot.entities(
            .instanceProfile, in: call.account, pathPrefix: input.pathPrefix, marker: input.marker,
            maxItems: input.maxItems)
        return Output(
            instanceProfiles: try part.items.map { try snapshot.instanceProfile($0) },
            isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension ListInstanceProfilesForRole: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.role, input.roleName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let role = try snapshot.entity(.role, input.roleName, call.account)
        let part = try Part(
            of: try snapshot.instanceProfiles(of: role), input.marker, input.maxItems,
            PageQuery("ListInstanceProfilesForRole", role.id)
        ) { $0.name }
        return Output(
            instanceProfiles: try part.items.map { try snapshot.instanceProfile($0) },
            isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension AddRoleToInstanceProfile: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try passing(input, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let profile = try transaction.entity(
            .instanceProfile, input.instanceProfileName, call.account)
        let role = try transaction.entity(.role, input.roleName, call.account)
        try transaction.requireUnlinked(role)
        let held = try transaction.count(
            "iam_instance_profiles WHERE id = ? AND role IS NOT NULL", [.init(profile.id)])
        try Quota.rolesPerInstanceProfile.check(held + 1)
        try transaction.run(
            "UPDATE iam_instance_profiles SET role = ? WHERE id = ?",
            [.init(role.id), .init(profile.id)])
        return Output()
    }
}

extension RemoveRoleFromInstanceProfile: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.instanceProfile, input.instanceProfileName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let profile = try transaction.entity(
            .instanceProfile, input.instanceProfileName, call.account)
        let role = try transaction.entity(.role, input.roleName, call.account)
        let removed = try transaction.run(
            "UPDATE iam_instance_profiles SET role = NULL WHERE id = ? AND role = ?",
            [.init(profile.id), .init(role.id)])
        guard removed > 0 else { throw EntityKind.role.missing(role.name) }
        return Output()
    }
}

extension DeleteInstanceProfile: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.instanceProfile, input.instanceProfileName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let profile = try transaction.entity(
            .instanceProfile, input.instanceProfileName, call.account)
        try transaction.requireFree(
            profile,
            [
                (
                    "iam_instance_profiles WHERE id = ? AND role IS NOT NULL",
                    "remove roles from instance profile"
                )
            ])
        try transaction.delete(profile)
        return Output()
    }
}

extension Reading {
    func instanceProfiles(of role: Entity) throws -> [Entity] {
        try rows(
            """
            SELECT \(Entity.columns) FROM iam_entities
            WHERE id IN (SELECT id FROM iam_instance_profiles WHERE role = ?)
            ORDER BY name COLLATE NOCASE
            """, [.init(role.id)]
        ).map(Entity.init)
    }
}

extension AddRoleToInstanceProfile {
    /// Besides the profile, the caller must be allowed to pass the role to EC2.
    static func passing(
        _ input: Input, _ call: Call, _ snapshot: Snapshot
    ) throws -> Authorization {
        let profile = try target(
            action,
            try snapshot.entityIfAny(.instanceProfile, input.instanceProfileName, call.account),
            otherwise: EntityKind.instanceProfile.arn(call.account, input.instanceProfileName)
                .description, snapshot, [])
        let role = try target(
            ActionName("iam", "PassRole"),
            try snapshot.entityIfAny(.role, input.roleName, call.account),
            otherwise: EntityKind.role.arn(call.account, input.roleName).description, snapshot,
            [("iam:PassedToService", ["ec2.amazonaws.com"])])
        return .targets([profile, role])
    }
}
