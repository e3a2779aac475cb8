package import Gate
import Shapes
package import Store
package import WAFV2API

// Managed rule sets belong to vendors on AWS's marketplace, and mobile SDK releases to AWS. There
// are none of either here: their lists are empty, and nothing in them can be found.

extension ListManagedRuleSets: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        _ = try Scope(input.scope, call)
        return Output(managedRuleSets: [])
    }
}

extension GetManagedRuleSet: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        try call.onManagedRuleSet(input.name, id: input.id, scope: input.scope)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output { throw WAFRefusal.nonexistent }
}

extension PutManagedRuleSetVersions: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        try call.onManagedRuleSet(input.name, id: input.id, scope: input.scope)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output { throw WAFRefusal.nonexistent }
}

extension UpdateManagedRuleSetVersionExpiryDate: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        try call.onManagedRuleSet(input.name, id: input.id, scope: input.scope)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output { throw WAFRefusal.nonexistent }
}

extension ListMobileSdkReleases: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output { Output(releaseSummaries: []) }
}

extension GetMobileSdkRelease: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output { throw WAFRefusal.nonexistent }
}

extension GenerateMobileSdkReleaseUrl: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output { throw WAFRefusal.nonexistent }
}
