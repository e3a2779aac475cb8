package import Gate
package import IAMAPI
import Policy
import Shapes
package import Store
import Vocabulary

// Managed policies.

extension CreatePolicy: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onNew(.policy, input.policyName, path: input.path, call, tags: input.tags)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        _ = try checkedDocument(input.policyDocument, .managed)
        try Quota.policySize.check(charactersCounted(input.policyDocument))
        let entity = service.newEntity(
            .policy, input.policyName, path: input.path, call, description: input.description)
        try transaction.insert(entity)
        try transaction.run(
            """
            INSERT INTO iam_policies (id, updated, default_version, last_version)
            VALUES (?, ?, 1, 1)
            """, [.init(entity.id), .init(call.second)])
        try transaction.insertVersion(1, of: entity.id, input.policyDocument, call.second)
        try transaction.tag(entity, input.tags)
        let policy = try transaction.managedPolicy(entity.arn, call.account)
        return Output(policy: try transaction.policy(policy, call.account, in: .create))
    }
}

extension GetPolicy: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onPolicy(input.policyArn, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let policy = try snapshot.managedPolicy(input.policyArn, call.account)
        return Output(policy: try snapshot.policy(policy, call.account, in: .get))
    }
}

extension ListPolicies: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        var all: [ManagedPolicy] = []
        if input.scope != "Local" { all += AWSManagedPolicy.all.map { ManagedPolicy($0) } }
        if input.scope != "AWS" {
            for entity in try snapshot.allEntities(.policy, in: call.account) {
                if let policy = try snapshot.managedPolicy(entity) { all.append(policy) }
            }
        }
        let prefix = input.pathPrefix ?? "/"
        let wantsBoundaries = input.policyUsageFilter == "PermissionsBoundary"
        var kept: [ManagedPolicy] = []
        for policy in all where (policy.path + policy.name).hasPrefix(prefix) {
            if wantsBoundaries {
                guard try snapshot.boundaryCount(policy.arn, call.account) > 0 else { continue }
            } else if input.onlyAttached == true {
                guard try snapshot.attachmentCount(policy.arn, call.account) > 0 else { continue }
            }
            kept.append(policy)
        }
        let query = PageQuery(
            "ListPolicies", call.account.description, input.scope, prefix, input.policyUsageFilter,
            input.onlyAttached == true ? "attached" : nil)
        let part = try Part(of: kept, input.marker, input.maxItems, query) { $0.arn }
        return Output(
            policies: try part.items.map { try snapshot.policy($0, call.account, in: .list) },
            isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension DeletePolicy: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onPolicy(input.policyArn, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let (policy, entity) = try transaction.ownPolicy(input.policyArn, call.account)
        guard try transaction.attachmentCount(policy.arn, call.account) == 0,
            try transaction.boundaryCount(policy.arn, call.account) == 0
        else { throw IAMFailure.deleteConflict("Cannot delete a policy attached to entities.") }
        guard try transaction.versions(of: policy).count == 1 else {
            throw IAMFailure.deleteConflict(
                "This policy has more than one version. Before you delete a policy, you must "
                    + "delete the policy's versions. The default version is deleted "
                    + "with the policy."
            )
        }
        try transaction.delete(entity)
        return Output()
    }
}

extension CreatePolicyVersion: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onPolicy(input.policyArn, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let (policy, entity) = try transaction.ownPolicy(input.policyArn, call.account)
        _ = try checkedDocument(input.policyDocument, .managed)
        try Quota.policySize.check(charactersCounted(input.policyDocument))
        guard try transaction.versions(of: policy).count < Quota.versionsPerPolicy else {
            throw IAMFailure.limitExceeded(
                "A managed policy can have up to \(Quota.versionsPerPolicy) versions. Before you "
                    + "create a new version, you must delete an existing version.")
        }
        try transaction.run(
            "UPDATE iam_policies SET last_version = last_version + 1 WHERE id = ?",
            [.init(entity.id)])
        let number = Int(
            try transaction.row(
                "SELECT last_version FROM iam_policies WHERE id = ?", [.init(entity.id)])?
                .integer("last_version") ?? 1)
        try transaction.insertVersion(number, of: entity.id, input.policyDocument, call.second)
        let isDefault = input.setAsDefault ?? false
        if isDefault { try transaction.setDefault(number, of: entity.id, call.second) }
        return Output(
            policyVersion: IAMShape.PolicyVersion(
                versionId: "v\(number)", isDefaultVersion: isDefault, createDate: call.second))
    }
}

extension GetPolicyVersion: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onPolicy(input.policyArn, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let policy = try snapshot.managedPolicy(input.policyArn, call.account)
        let version = try snapshot.version(input.versionId, of: policy)
        return Output(
            policyVersion: IAMShape.PolicyVersion(
                document: encoded(version.document), versionId: version.id,
                isDefaultVersion: version.number == policy.defaultVersion,
                createDate: version.created))
    }
}

extension ListPolicyVersions: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onPolicy(input.policyArn, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let policy = try snapshot.managedPolicy(input.policyArn, call.account)
        let versions = try snapshot.versions(of: policy)
        let newest = versions.first?.number ?? 0
        let part = try Part(
            of: versions, input.marker, input.maxItems, PageQuery("ListPolicyVersions", policy.arn)
        ) {
            // The newest first: what is older sorts later.
            let age = String(newest - $0.number)
            return String(repeating: "0", count: max(0, 12 - age.count)) + age
        }
        return Output(
            versions: part.items.map {
                IAMShape.PolicyVersion(
                    versionId: $0.id, isDefaultVersion: $0.number == policy.defaultVersion,
                    createDate: $0.created)
            }, isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension SetDefaultPolicyVersion: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onPolicy(input.policyArn, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let (policy, entity) = try transaction.ownPolicy(input.policyArn, call.account)
        let version = try transaction.version(input.versionId, of: policy)
        try transaction.setDefault(version.number, of: entity.id, call.second)
        return Output()
    }
}

extension DeletePolicyVersion: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onPolicy(input.policyArn, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let (policy, entity) = try transaction.ownPolicy(input.policyArn, call.account)
        let version = try transaction.version(input.versionId, of: policy)
        guard version.number != policy.defaultVersion else {
            throw IAMFailure.deleteConflict("Cannot delete the default version of a policy.")
        }
        try transaction.run(
            "DELETE FROM iam_policy_versions WHERE policy = ? AND number = ?",
            [.init(entity.id), .init(version.number)])
        return Output()
    }
}

extension ListEntitiesForPolicy: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onPolicy(input.policyArn, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let policy = try snapshot.managedPolicy(input.policyArn, call.account)
        let prefix = input.pathPrefix ?? "/"
        var holders: [Entity] = []
        if input.policyUsageFilter != "PermissionsBoundary" {
            holders += try snapshot.rows(
                """
                SELECT \(Entity.columns) FROM iam_entities WHERE id IN
                    (SELECT owner FROM iam_attachments WHERE account = ? AND policy = ?)
                """, [.init(call.account.description), .init(policy.arn)]
            ).map(Entity.init)
        }
        if input.policyUsageFilter != "PermissionsPolicy" {
            let known = Set(holders.map(\.id))
            holders += try snapshot.rows(
                "SELECT \(Entity.columns) FROM iam_entities WHERE account = ? AND boundary = ?",
                [.init(call.account.description), .init(policy.arn)]
            ).map(Entity.init).filter { !known.contains($0.id) }
        }
        let kind = input.entityFilter.flatMap { EntityKind(rawValue: $0.lowercased()) }
        holders = holders.filter {
            ($0.path + $0.name).hasPrefix(prefix)
                && (input.entityFilter == nil || $0.kind == kind)
        }
        let query = PageQuery(
            "ListEntitiesForPolicy", policy.arn, prefix, input.entityFilter, input.policyUsageFilter
        )
        let part = try Part(of: holders, input.marker, input.maxItems, query) {
            "\($0.kind.rawValue)/\($0.name)"
        }
        func of(_ kind: EntityKind) -> [Entity] { part.items.filter { $0.kind == kind } }
        return Output(
            policyGroups: of(.group).map {
                IAMShape.PolicyGroup(groupName: $0.name, groupId: $0.id)
            },
            policyUsers: of(.user).map { IAMShape.PolicyUser(userName: $0.name, userId: $0.id) },
            policyRoles: of(.role).map { IAMShape.PolicyRole(roleName: $0.name, roleId: $0.id) },
            isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension Transaction {
    func insertVersion(
        _ number: Int, of policy: String, _ document: String, _ time: Instant
    ) throws {
        try run(
            """
            INSERT INTO iam_policy_versions (policy, number, document, created)
            VALUES (?, ?, ?, ?)
            """, [.init(policy), .init(number), .init(document), .init(time)])
        try run("UPDATE iam_policies SET updated = ? WHERE id = ?", [.init(time), .init(policy)])
    }

    func setDefault(_ number: Int, of policy: String, _ time: Instant) throws {
        try run(
            "UPDATE iam_policies SET default_version = ?, updated = ? WHERE id = ?",
            [.init(number), .init(time), .init(policy)])
    }
}

extension Handler where Service == IAMService {
    /// A managed policy by its ARN, there or not.
    static func onPolicy(
        _ arn: String, _ call: Call, _ snapshot: Snapshot
    ) throws -> Authorization {
        let entity = try snapshot.managedPolicyIfAny(arn, call.account)?.entity
        return .targets([try target(action, entity, otherwise: arn, snapshot, [])])
    }
}
