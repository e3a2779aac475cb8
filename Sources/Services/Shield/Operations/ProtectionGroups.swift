package import Gate
import Shapes
package import ShieldAPI
package import Store
import Vocabulary

/// What both ways to define a group check.
private struct GroupDraft {
    let members: [String]

    init(
        pattern: String, type: String?, members: [String]?, _ call: Call, _ reading: any Reading
    ) throws {
        guard (pattern == "BY_RESOURCE_TYPE") == (type != nil) else {
            throw Refusal.invalid(
                pattern == "BY_RESOURCE_TYPE"
                    ? "A resource type is needed for the pattern BY_RESOURCE_TYPE."
                    : "A resource type goes with the pattern BY_RESOURCE_TYPE alone.",
                field: "resourceType")
        }
        let members = members ?? []
        guard (pattern == "ARBITRARY") == !members.isEmpty else {
            throw Refusal.invalid(
                pattern == "ARBITRARY"
                    ? "Members are needed for the pattern ARBITRARY."
                    : "Members go with the pattern ARBITRARY alone.", field: "members")
        }
        guard members.count <= GroupRecord.membersMax else {
            throw Refusal.limit("PROTECTION_GROUP_MEMBERS", GroupRecord.membersMax)
        }
        guard Set(members).count == members.count else {
            throw Refusal.invalid("A member is given twice.", field: "members")
        }
        for member in members {
            _ = try ProtectedResource(member, account: call.account)
            _ = try reading.protection(resource: member, call)
        }
        self.members = members
    }
}

extension CreateProtectionGroup: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization {
        call.on(ShieldARN.group(input.protectionGroupId, call), requesting: input.tags)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: ShieldService
    ) throws -> Output {
        try transaction.subscription(call)
        let draft = try GroupDraft(
            pattern: input.pattern, type: input.resourceType, members: input.members, call,
            transaction)
        let tags = try TagText.checked(input.tags)
        guard try transaction.groupIfAny(input.protectionGroupId, call) == nil else {
            throw Refusal.groupExists
        }
        guard try transaction.groups(call.account).count < GroupRecord.groupsMax else {
            throw Refusal.limit("PROTECTION_GROUPS", GroupRecord.groupsMax)
        }
        try transaction.run(
            """
            INSERT INTO shield_groups (account, id, aggregation, pattern, type, members, tags)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(call.account.description), .text(input.protectionGroupId),
                .text(input.aggregation), .text(input.pattern), SQLValue(input.resourceType),
                .text(Texts.json(draft.members)), .text(TagText.json(tags)),
            ])
        transaction.noteChange(service)
        return Output()
    }
}

extension UpdateProtectionGroup: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { try call.onGroup(input.protectionGroupId, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: ShieldService
    ) throws -> Output {
        try transaction.subscription(call)
        let it = try transaction.group(input.protectionGroupId, call)
        let draft = try GroupDraft(
            pattern: input.pattern, type: input.resourceType, members: input.members, call,
            transaction)
        try transaction.run(
            """
            UPDATE shield_groups SET aggregation = ?, pattern = ?, type = ?, members = ?
            WHERE account = ? AND id = ?
            """,
            [
                .text(input.aggregation), .text(input.pattern), SQLValue(input.resourceType),
                .text(Texts.json(draft.members)), .text(call.account.description), .text(it.id),
            ])
        transaction.noteChange(service)
        return Output()
    }
}

extension DescribeProtectionGroup: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { try call.onGroup(input.protectionGroupId, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Output {
        try snapshot.subscription(call)
        return Output(
            protectionGroup: try snapshot.group(input.protectionGroupId, call).shape(call))
    }
}

extension ListProtectionGroups: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Output {
        try snapshot.subscription(call)
        let filters = input.inclusionFilters
        let found = try snapshot.groups(call.account).filter { it in
            (filters?.protectionGroupIds.map { $0.contains(it.id) } ?? true)
                && (filters?.patterns.map { $0.contains(it.pattern) } ?? true)
                && (filters?.aggregations.map { $0.contains(it.aggregation) } ?? true)
                && (filters?.resourceTypes.map { $0.contains(it.type ?? "") } ?? true)
        }
        let query = PageQuery(
            call.operation, call.account.description, filters?.protectionGroupIds?.first,
            filters?.patterns?.first, filters?.aggregations?.first, filters?.resourceTypes?.first)
        let page = try Paging.cut(
            found, token: input.nextToken, limit: input.maxResults, query,
            key: { $0.sequence }, isAfter: >)
        return Output(protectionGroups: page.items.map { $0.shape(call) }, nextToken: page.next)
    }
}

extension ListResourcesInProtectionGroup: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { try call.onGroup(input.protectionGroupId, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Output {
        try snapshot.subscription(call)
        let group = try snapshot.group(input.protectionGroupId, call)
        let page = try Paging.cut(
            group.resources(of: try snapshot.protections(call.account)), token: input.nextToken,
            limit: input.maxResults,
            PageQuery(call.operation, call.account.description, group.id),
            key: { $0.sequence }, isAfter: >)
        return Output(resourceArns: page.items.map(\.resource), nextToken: page.next)
    }
}

extension DeleteProtectionGroup: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { try call.onGroup(input.protectionGroupId, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: ShieldService
    ) throws -> Output {
        try transaction.subscription(call)
        let it = try transaction.group(input.protectionGroupId, call)
        try transaction.run(
            "DELETE FROM shield_groups WHERE account = ? AND id = ?",
            [.text(call.account.description), .text(it.id)])
        transaction.noteChange(service)
        return Output()
    }
}
