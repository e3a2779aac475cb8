package import Gate
import Shapes
package import Store
import Vocabulary
package import WAFV2API

extension DescribeManagedRuleGroup: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        _ = try Scope(input.scope, call)
        let group = try ManagedGroup.named(
            input.name, vendor: input.vendorName, service.coreRuleSets)
        if let version = input.versionName, group.versions.allSatisfy({ $0.name != version }) {
            throw WAFRefusal.nonexistent
        }
        return Output(
            versionName: input.versionName ?? group.defaultVersion, capacity: group.capacity,
            rules: group.rules.map {
                WAFV2Shape.RuleSummary(name: $0.name, action: ManagedGroup.shape($0.action))
            },
            labelNamespace: group.labelNamespace, availableLabels: group.labels)
    }
}

extension ListAvailableManagedRuleGroups: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        let scope = try Scope(input.scope, call)
        let groups = ManagedGroup.all(service.coreRuleSets).map {
            WAFV2Shape.ManagedRuleGroupSummary(
                vendorName: $0.vendor, name: $0.name,
                versioningSupported: $0.isVersioned, description: $0.description)
        }
        let page = try Paging.cut(
            groups, marker: input.nextMarker, limit: input.limit,
            PageQuery(call.operation, scope.rawValue))
        return Output(nextMarker: page.next, managedRuleGroups: page.items)
    }
}

extension ListAvailableManagedRuleGroupVersions: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        let scope = try Scope(input.scope, call)
        let group = try ManagedGroup.named(
            input.name, vendor: input.vendorName, service.coreRuleSets)
        let page = try Paging.cut(
            group.versions.map {
                WAFV2Shape.ManagedRuleGroupVersion(
                    name: $0.name, lastUpdateTimestamp: $0.updated)
            }, marker: input.nextMarker, limit: input.limit,
            PageQuery(call.operation, scope.rawValue, group.name))
        return Output(
            nextMarker: page.next, versions: page.items,
            currentDefaultVersion: group.defaultVersion)
    }
}

extension ManagedGroup {
    fileprivate var product: WAFV2Shape.ManagedProductDescriptor {
        WAFV2Shape.ManagedProductDescriptor(
            vendorName: vendor, managedRuleSetName: name, productId: name,
            productTitle: name, productDescription: description,
            isVersioningSupported: isVersioned, isAdvancedManagedRuleSet: false)
    }
}

extension DescribeAllManagedProducts: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        _ = try Scope(input.scope, call)
        return Output(managedProducts: ManagedGroup.all(service.coreRuleSets).map(\.product))
    }
}

extension DescribeManagedProductsByVendor: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        _ = try Scope(input.scope, call)
        return Output(
            managedProducts: ManagedGroup.all(service.coreRuleSets)
                .filter { $0.vendor == input.vendorName }.map(\.product))
    }
}
