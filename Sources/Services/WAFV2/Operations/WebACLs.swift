package import Gate
import Shapes
package import Store
import Vocabulary
package import WAFV2API

/// What both ways to define a web ACL check and work out.
private struct WebACLDraft {
    let references: Set<String>
    let capacity: Int

    init(
        _ acl: WAFV2Shape.WebACL, scope: Scope, _ call: Call, _ reading: any Reading,
        _ service: WAFV2Service
    ) throws {
        try SettingChecks.offered(
            monetization: acl.monetizationConfig, analytics: acl.analyticsConfig,
            association: acl.associationConfig)
        try SettingChecks.visibility(acl.visibilityConfig)
        try SettingChecks.bodies(acl.customResponseBodies)
        try SettingChecks.challenge(acl.challengeConfig)
        try SettingChecks.domains(acl.tokenDomains, max: SettingChecks.tokenDomainsMax)
        try SettingChecks.dataProtection(acl.dataProtectionConfig)
        if scope == .cloudFront, acl.onSourceDDoSProtectionConfig != nil {
            throw WAFRefusal.invalid(.notAllowed, .lowReputation, "ALBLowReputationMode")
        }
        var check = RuleCheck(
            .webACL, scope, bodies: acl.customResponseBodies,
            coreRuleSets: service.coreRuleSets, call, reading)
        try check.defaultAction(acl.defaultAction)
        let rules = acl.rules ?? []
        try check.rules(rules)
        references = check.references
        capacity = try Units.of(rules, groups: check.groupCapacities)
        guard capacity <= Units.max else {
            throw WAFRefusal.invalid(.capacity, .webACL, String(capacity))
        }
    }
}

extension CreateWebACL: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        try call.creation(.webACL, name: input.name, scope: input.scope, tags: input.tags)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output {
        let scope = try Scope(input.scope, call)
        var acl = WAFV2Shape.WebACL(
            name: input.name, id: "", arn: "", defaultAction: input.defaultAction,
            description: input.description ?? "", rules: input.rules ?? [],
            visibilityConfig: input.visibilityConfig,
            dataProtectionConfig: input.dataProtectionConfig, managedByFirewallManager: false,
            labelNamespace: LabelText.namespace(
                .webACL, input.name, account: call.account.description),
            customResponseBodies: input.customResponseBodies, captchaConfig: input.captchaConfig,
            challengeConfig: input.challengeConfig, tokenDomains: input.tokenDomains,
            associationConfig: input.associationConfig, retrofittedByFirewallManager: false,
            onSourceDDoSProtectionConfig: input.onSourceDDoSProtectionConfig,
            applicationConfig: input.applicationConfig,
            monetizationConfig: input.monetizationConfig, analyticsConfig: input.analyticsConfig)
        let draft = try WebACLDraft(acl, scope: scope, call, transaction, service)
        acl.capacity = draft.capacity
        let new = NewEntity(
            kind: .webACL, name: input.name, scope: scope, description: input.description,
            tags: input.tags)
        let record = try transaction.insert(
            new, refersTo: draft.references, call, service
        ) { arn in
            acl.id = arn.id
            acl.arn = arn.text
            return acl
        }
        return Output(summary: record.webACLSummary)
    }
}

extension UpdateWebACL: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        try call.targets(.webACL, name: input.name, id: input.id, scope: input.scope, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output {
        let record = try transaction.locked(
            .webACL, name: input.name, id: input.id, scope: input.scope, token: input.lockToken,
            call)
        // Everything that can change is replaced: what is not given is gone.
        var acl = try record.read(WAFV2Shape.WebACL.self)
        acl.defaultAction = input.defaultAction
        acl.description = input.description ?? ""
        acl.rules = input.rules ?? []
        acl.visibilityConfig = input.visibilityConfig
        acl.dataProtectionConfig = input.dataProtectionConfig
        acl.customResponseBodies = input.customResponseBodies
        acl.captchaConfig = input.captchaConfig
        acl.challengeConfig = input.challengeConfig
        acl.tokenDomains = input.tokenDomains
        acl.associationConfig = input.associationConfig
        acl.onSourceDDoSProtectionConfig = input.onSourceDDoSProtectionConfig
        acl.applicationConfig = input.applicationConfig
        acl.monetizationConfig = input.monetizationConfig
        acl.analyticsConfig = input.analyticsConfig
        let draft = try WebACLDraft(
            acl, scope: record.scope, call, transaction, service)
        acl.capacity = draft.capacity
        return Output(
            nextLockToken: try transaction.update(
                record, description: input.description, document: acl,
                refersTo: draft.references, service))
    }
}

extension GetWebACL: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        try call.targets([try place(input, call)], snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        let record = try snapshot.entity(arn: try place(input, call), .webACL, call)
        return Output(
            webACL: try record.read(WAFV2Shape.WebACL.self), lockToken: record.lockToken)
    }

    private static func place(_ input: Input, _ call: Call) throws -> String {
        try EntityChoice(
            arn: input.arn, name: input.name, scope: input.scope, id: input.id
        ).text(.webACL, call)
    }
}

extension DeleteWebACL: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        try call.targets(.webACL, name: input.name, id: input.id, scope: input.scope, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output {
        let record = try transaction.locked(
            .webACL, name: input.name, id: input.id, scope: input.scope, token: input.lockToken,
            call)
        try transaction.delete(record, service)
        transaction.afterCommit { service.traffic.forget(record.arn) }
        return Output()
    }
}

extension ListWebACLs: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        let page = try snapshot.entities(
            .webACL, scope: input.scope, marker: input.nextMarker, limit: input.limit, call)
        return Output(nextMarker: page.next, webACLs: page.items.map(\.webACLSummary))
    }
}

/// Nothing of this server is managed by Firewall Manager, so there is nothing to remove; the lock
/// token moves on as it does on AWS.
extension DeleteFirewallManagerRuleGroups: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { try call.targets([input.webACLArn], snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output {
        let record = try transaction.entity(arn: input.webACLArn, .webACL, call)
        guard record.lockToken == input.webACLLockToken else {
            throw WAFRefusal.changedMeanwhile
        }
        let token = service.newLockToken()
        try transaction.run(
            "UPDATE wafv2_entities SET lock_token = ? WHERE arn = ?",
            [.text(token), .text(record.arn)])
        return Output(nextWebACLLockToken: token)
    }
}

extension CheckCapacity: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        // The custom response bodies belong to the web ACL or group that the rules are for.
        var check = RuleCheck(
            .undecided, try Scope(input.scope, call), bodies: nil,
            coreRuleSets: service.coreRuleSets, call, snapshot)
        try check.rules(input.rules)
        return Output(
            capacity: try Units.of(input.rules, groups: check.groupCapacities))
    }
}

extension EntityRecord {
    fileprivate var webACLSummary: WAFV2Shape.WebACLSummary {
        WAFV2Shape.WebACLSummary(
            name: name, id: id, description: description, lockToken: lockToken, arn: arn)
    }
}
