package import Gate
import Shapes
package import Store
import Vocabulary
package import WAFV2API

extension CreateIPSet: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        try call.creation(.ipSet, name: input.name, scope: input.scope, tags: input.tags)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output {
        let scope = try Scope(input.scope, call)
        try SettingChecks.addresses(input.addresses, version: input.ipAddressVersion)
        let new = NewEntity(
            kind: .ipSet, name: input.name, scope: scope, description: input.description,
            tags: input.tags)
        let record = try transaction.insert(new, call, service) { arn in
            WAFV2Shape.IPSet(
                name: input.name, id: arn.id, arn: arn.text,
                description: input.description ?? "",
                ipAddressVersion: input.ipAddressVersion, addresses: input.addresses)
        }
        return Output(
            summary: WAFV2Shape.IPSetSummary(
                name: record.name, id: record.id, description: record.description,
                lockToken: record.lockToken, arn: record.arn))
    }
}

extension GetIPSet: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        try call.targets(.ipSet, name: input.name, id: input.id, scope: input.scope, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        let record = try snapshot.entity(
            .ipSet, name: input.name, id: input.id, scope: input.scope, call)
        return Output(
            ipSet: try record.read(WAFV2Shape.IPSet.self), lockToken: record.lockToken)
    }
}

extension UpdateIPSet: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        try call.targets(.ipSet, name: input.name, id: input.id, scope: input.scope, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output {
        let record = try transaction.locked(
            .ipSet, name: input.name, id: input.id, scope: input.scope, token: input.lockToken,
            call)
        var set = try record.read(WAFV2Shape.IPSet.self)
        try SettingChecks.addresses(input.addresses, version: set.ipAddressVersion)
        set.addresses = input.addresses
        set.description = input.description ?? ""
        return Output(
            nextLockToken: try transaction.update(
                record, description: input.description, document: set, service))
    }
}

extension DeleteIPSet: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        try call.targets(.ipSet, name: input.name, id: input.id, scope: input.scope, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output {
        let record = try transaction.locked(
            .ipSet, name: input.name, id: input.id, scope: input.scope, token: input.lockToken,
            call)
        try transaction.delete(record, service)
        return Output()
    }
}

extension ListIPSets: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        let page = try snapshot.entities(
            .ipSet, scope: input.scope, marker: input.nextMarker, limit: input.limit, call)
        return Output(
            nextMarker: page.next,
            ipSets: page.items.map {
                WAFV2Shape.IPSetSummary(
                    name: $0.name, id: $0.id, description: $0.description,
                    lockToken: $0.lockToken, arn: $0.arn)
            })
    }
}
