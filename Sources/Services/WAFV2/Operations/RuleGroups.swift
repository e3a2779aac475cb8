package import Gate
import Shapes
package import Store
import Vocabulary
package import WAFV2API

/// What both ways to define a rule group check and work out.
private struct RuleGroupDraft {
    let rules: [WAFV2Shape.Rule]
    let references: Set<String>

    init(
        _ rules: [WAFV2Shape.Rule]?, bodies: [String: WAFV2Shape.CustomResponseBody]?,
        visibility: WAFV2Shape.VisibilityConfig, monetization: WAFV2Shape.MonetizationConfig?,
        capacity: Int, scope: Scope, _ call: Call, _ reading: any Reading
    ) throws {
        self.rules = rules ?? []
        try SettingChecks.offered(
            monetization: monetization, analytics: nil, association: nil)
        try SettingChecks.visibility(visibility)
        try SettingChecks.bodies(bodies)
        var check = RuleCheck(.ruleGroup, scope, bodies: bodies, call, reading)
        try check.rules(self.rules)
        references = check.references
        let units = try Units.of(self.rules, groups: [:])
        guard units <= capacity else {
            throw WAFRefusal.invalid(.capacity, .ruleGroup, String(units))
        }
    }

    func shape(
        _ old: WAFV2Shape.RuleGroup, visibility: WAFV2Shape.VisibilityConfig,
        description: String?, bodies: [String: WAFV2Shape.CustomResponseBody]?
    ) -> WAFV2Shape.RuleGroup {
        var group = old
        group.rules = rules
        group.visibilityConfig = visibility
        group.description = description ?? ""
        group.customResponseBodies = bodies
        let added = LabelText.added(by: rules, namespace: group.labelNamespace ?? "")
        group.availableLabels = added.isEmpty ? nil : added
        let wanted = LabelText.wanted(by: rules)
        group.consumedLabels = wanted.isEmpty ? nil : wanted
        return group
    }
}

extension CreateRuleGroup: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        try call.creation(.ruleGroup, name: input.name, scope: input.scope, tags: input.tags)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output {
        let scope = try Scope(input.scope, call)
        guard input.capacity <= Units.max else {
            throw WAFRefusal.invalid(.capacity, .ruleGroup, String(input.capacity))
        }
        let draft = try RuleGroupDraft(
            input.rules, bodies: input.customResponseBodies, visibility: input.visibilityConfig,
            monetization: input.monetizationConfig, capacity: input.capacity, scope: scope, call,
            transaction)
        let new = NewEntity(
            kind: .ruleGroup, name: input.name, scope: scope, description: input.description,
            tags: input.tags)
        let record = try transaction.insert(
            new, refersTo: draft.references, call, service
        ) { arn in
            let bare = WAFV2Shape.RuleGroup(
                name: input.name, id: arn.id, capacity: input.capacity, arn: arn.text,
                visibilityConfig: input.visibilityConfig,
                labelNamespace: LabelText.namespace(
                    .ruleGroup, input.name, account: call.account.description))
            return draft.shape(
                bare, visibility: input.visibilityConfig, description: input.description,
                bodies: input.customResponseBodies)
        }
        return Output(summary: record.ruleGroupSummary)
    }
}

extension UpdateRuleGroup: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        try call.targets(
            .ruleGroup, name: input.name, id: input.id, scope: input.scope, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output {
        let record = try transaction.locked(
            .ruleGroup, name: input.name, id: input.id, scope: input.scope,
            token: input.lockToken, call)
        let old = try record.read(WAFV2Shape.RuleGroup.self)
        let draft = try RuleGroupDraft(
            input.rules, bodies: input.customResponseBodies, visibility: input.visibilityConfig,
            monetization: input.monetizationConfig, capacity: old.capacity, scope: record.scope,
            call, transaction)
        let group = draft.shape(
            old, visibility: input.visibilityConfig, description: input.description,
            bodies: input.customResponseBodies)
        return Output(
            nextLockToken: try transaction.update(
                record, description: input.description, document: group,
                refersTo: draft.references, service))
    }
}

extension GetRuleGroup: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        let arn = try place(input, call)
        return try call.targets([arn], snapshot).with(
            policy: try snapshot.entity(arn, call)?.policy.map {
                try PermissionPolicy.compiled($0, on: arn)
            })
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        let record = try snapshot.entity(arn: try place(input, call), .ruleGroup, call)
        return Output(
            ruleGroup: try record.read(WAFV2Shape.RuleGroup.self), lockToken: record.lockToken)
    }

    private static func place(_ input: Input, _ call: Call) throws -> String {
        try EntityChoice(
            arn: input.arn, name: input.name, scope: input.scope, id: input.id
        ).text(.ruleGroup, call)
    }
}

extension DeleteRuleGroup: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        try call.targets(
            .ruleGroup, name: input.name, id: input.id, scope: input.scope, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output {
        let record = try transaction.locked(
            .ruleGroup, name: input.name, id: input.id, scope: input.scope,
            token: input.lockToken, call)
        try transaction.delete(record, service)
        return Output()
    }
}

extension ListRuleGroups: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        let page = try snapshot.entities(
            .ruleGroup, scope: input.scope, marker: input.nextMarker, limit: input.limit, call)
        return Output(nextMarker: page.next, ruleGroups: page.items.map(\.ruleGroupSummary))
    }
}

extension EntityRecord {
    fileprivate var ruleGroupSummary: WAFV2Shape.RuleGroupSummary {
        WAFV2Shape.RuleGroupSummary(
            name: name, id: id, description: description, lockToken: lockToken, arn: arn)
    }
}
