package import Gate
import Shapes
package import ShieldAPI
package import Store
import Vocabulary

extension CreateProtection: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { call.on(ShieldARN.protection("*", call), requesting: input.tags) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: ShieldService
    ) throws -> Output {
        let resource = try ProtectedResource(input.resourceArn, account: call.account)
        let tags = try TagText.checked(input.tags)
        try transaction.subscription(call)
        guard try transaction.protectionIfAny(resource: resource.arn, call.account) == nil else {
            throw Refusal.protectionExists
        }
        let held = try transaction.row(
            "SELECT COUNT(*) AS held FROM shield_protections WHERE account = ? AND type = ?",
            [.text(call.account.description), .text(resource.type.rawValue)])
        guard (held?.integer("held") ?? 0) < ProtectedType.protectionsMax else {
            throw Refusal.limit(resource.type.limitType, ProtectedType.protectionsMax)
        }
        let id = service.entropy.uuid()
        try transaction.run(
            """
            INSERT INTO shield_protections
            (account, id, name, resource, type, checks, response, is_responding, tags)
            VALUES (?, ?, ?, ?, ?, '[]', NULL, 0, ?)
            """,
            [
                .text(call.account.description), .text(id), .text(input.name),
                .text(resource.arn), .text(resource.type.rawValue), .text(TagText.json(tags)),
            ])
        transaction.noteChange(service)
        return Output(protectionId: id)
    }
}

extension DescribeProtection: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization {
        if let id = input.protectionId, input.resourceArn == nil {
            return try call.onProtection(id: id, snapshot)
        }
        guard let resource = input.resourceArn, input.protectionId == nil else {
            return call.onEverything
        }
        return try call.onProtection(of: resource, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Output {
        guard (input.protectionId == nil) != (input.resourceArn == nil) else {
            throw Refusal.oneOfTwo
        }
        try snapshot.subscription(call)
        switch (input.protectionId, input.resourceArn) {
        case (let id?, nil):
            return Output(protection: try snapshot.protection(id: id, call).shape(call))
        case (nil, let resource?):
            return Output(protection: try snapshot.protection(resource: resource, call).shape(call))
        default: throw Refusal.oneOfTwo
        }
    }
}

extension ListProtections: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Output {
        try snapshot.subscription(call)
        let filters = input.inclusionFilters
        let found = try snapshot.protections(call.account).filter { it in
            (filters?.resourceArns.map { $0.contains(it.resource) } ?? true)
                && (filters?.protectionNames.map { $0.contains(it.name) } ?? true)
                && (filters?.resourceTypes.map { $0.contains(it.type.rawValue) } ?? true)
        }
        let query = PageQuery(
            call.operation, call.account.description, filters?.resourceArns?.first,
            filters?.protectionNames?.first, filters?.resourceTypes?.first)
        let page = try Paging.cut(
            found, token: input.nextToken, limit: input.maxResults, query,
            key: { $0.sequence }, isAfter: >)
        return Output(protections: page.items.map { $0.shape(call) }, nextToken: page.next)
    }
}

extension DeleteProtection: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { try call.onProtection(id: input.protectionId, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: ShieldService
    ) throws -> Output {
        try transaction.subscription(call)
        let it = try transaction.protection(id: input.protectionId, call)
        try transaction.run(
            "DELETE FROM shield_protections WHERE account = ? AND id = ?",
            [.text(call.account.description), .text(it.id)])
        try transaction.run(
            "DELETE FROM shield_mitigations WHERE resource = ?", [.text(it.resource)])
        for group in try transaction.groups(call.account) where group.members.contains(it.resource)
        {
            try transaction.run(
                "UPDATE shield_groups SET members = ? WHERE account = ? AND id = ?",
                [
                    .text(Texts.json(group.members.filter { $0 != it.resource })),
                    .text(call.account.description), .text(group.id),
                ])
        }
        if it.isResponding { try transaction.placeRules(service) }
        transaction.noteChange(service)
        return Output()
    }
}
