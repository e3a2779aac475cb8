package import Gate
package import IAMAPI
import Policy
import Shapes
package import Store
import Vocabulary

// Everything that decides who may do what, in one list.

extension GetAccountAuthorizationDetails: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let details = AuthorizationDetails(
            snapshot: snapshot, account: call.account, uses: service.uses)
        let filter = input.filter ?? []
        let query = PageQuery(
            "GetAccountAuthorizationDetails", call.account.description,
            filter.joined(separator: " "))
        let part = try Part(
            of: try details.items(filter), input.marker, input.maxItems, query
        ) { $0.key }
        return Output(
            userDetailList: try part.items.compactMap { try details.user($0) },
            groupDetailList: try part.items.compactMap { try details.group($0) },
            roleDetailList: try part.items.compactMap { try details.role($0) },
            policies: try part.items.compactMap { try details.policy($0) },
            isTruncated: part.isTruncated, marker: part.marker)
    }
}

/// Makes the details of one page.
struct AuthorizationDetails {
    enum Item: Sendable {
        case entity(Entity)
        case managed(ManagedPolicy)

        /// Users first, then groups, roles and policies, each by name.
        var key: String {
            switch self {
            case .entity(let entity):
                let rank = entity.kind == .user ? 0 : entity.kind == .group ? 1 : 2
                return "\(rank) \(entity.name)"
            case .managed(let policy): return "3 \(policy.arn)"
            }
        }
    }

    let snapshot: Snapshot
    let account: AccountID
    let uses: UseLog

    func items(_ filter: [String]) throws -> [Item] {
        func wants(_ kind: String) -> Bool { filter.isEmpty || filter.contains(kind) }
        var items: [Item] = []
        for (name, kind) in [("User", EntityKind.user), ("Group", .group), ("Role", .role)]
        where wants(name) {
            items += try snapshot.allEntities(kind, in: account).map { .entity($0) }
        }
        if wants("LocalManagedPolicy") {
            items += try snapshot.allEntities(.policy, in: account)
                .compactMap { try snapshot.managedPolicy($0).map { .managed($0) } }
        }
        if wants("AWSManagedPolicy") {
            // Of AWS's policies those in use alone, as AWS shows them.
            for policy in AWSManagedPolicy.all
            where try snapshot.attachmentCount(policy.arn, account) > 0
                || snapshot.boundaryCount(policy.arn, account) > 0
            {
                items.append(.managed(ManagedPolicy(policy)))
            }
        }
        return items
    }

    private func inline(_ entity: Entity) throws -> [IAMShape.PolicyDetail] {
        try snapshot.inlinePolicies(of: entity.id).map {
            IAMShape.PolicyDetail(policyName: $0.name, policyDocument: encoded($0.document))
        }
    }

    func user(_ item: Item) throws -> IAMShape.UserDetail? {
        guard case .entity(let user) = item, user.kind == .user else { return nil }
        return IAMShape.UserDetail(
            path: user.path, userName: user.name, userId: user.id, arn: user.arn,
            createDate: user.created, userPolicyList: try inline(user),
            groupList: try snapshot.groups(of: user.id).map(\.name),
            attachedManagedPolicies: try snapshot.attached(to: user.id),
            permissionsBoundary: user.boundaryShape, tags: try snapshot.tags(of: user.id))
    }

    func group(_ item: Item) throws -> IAMShape.GroupDetail? {
        guard case .entity(let group) = item, group.kind == .group else { return nil }
        return IAMShape.GroupDetail(
            path: group.path, groupName: group.name, groupId: group.id, arn: group.arn,
            createDate: group.created, groupPolicyList: try inline(group),
            attachedManagedPolicies: try snapshot.attached(to: group.id))
    }

    func role(_ item: Item) throws -> IAMShape.RoleDetail? {
        guard case .entity(let role) = item, role.kind == .role else { return nil }
        return IAMShape.RoleDetail(
            path: role.path, roleName: role.name, roleId: role.id, arn: role.arn,
            createDate: role.created,
            assumeRolePolicyDocument: encoded(try snapshot.roleDetails(role).trust),
            instanceProfileList: try snapshot.instanceProfiles(of: role).map {
                try snapshot.instanceProfile($0)
            },
            rolePolicyList: try inline(role),
            attachedManagedPolicies: try snapshot.attached(to: role.id),
            permissionsBoundary: role.boundaryShape, tags: try snapshot.tags(of: role.id),
            roleLastUsed: try snapshot.lastUse(of: role, uses))
    }

    func policy(_ item: Item) throws -> IAMShape.ManagedPolicyDetail? {
        guard case .managed(let policy) = item else { return nil }
        return IAMShape.ManagedPolicyDetail(
            policyName: policy.name, policyId: policy.id, arn: policy.arn, path: policy.path,
            defaultVersionId: policy.defaultVersionID,
            attachmentCount: try snapshot.attachmentCount(policy.arn, account),
            permissionsBoundaryUsageCount: try snapshot.boundaryCount(policy.arn, account),
            isAttachable: true, description: policy.description, createDate: policy.created,
            updateDate: policy.updated,
            policyVersionList: try snapshot.versions(of: policy).map {
                IAMShape.PolicyVersion(
                    document: encoded($0.document), versionId: $0.id,
                    isDefaultVersion: $0.number == policy.defaultVersion,
                    createDate: $0.created)
            })
    }
}
