import Shapes
import WAFV2API

/// Where a statement stands, which decides what it may be.
enum StatementPlace {
    case top, nested, scopeDown
}

extension RuleCheck {
    mutating func statement(_ statement: WAFV2Shape.Statement, at place: StatementPlace) throws {
        guard statement.presentCount == 1 else {
            throw WAFRefusal.invalid(.exactlyOne, .statement, "Statement")
        }
        if let it = statement.byteMatchStatement { try byteMatch(it) }
        if let it = statement.sqliMatchStatement {
            try field(it.fieldToMatch, isInjection: true)
            try transformations(it.textTransformations)
            try preParse(it.preParseTextTransformations, it.fieldToMatch)
        }
        if let it = statement.xssMatchStatement {
            try field(it.fieldToMatch, isInjection: true)
            try transformations(it.textTransformations)
            try preParse(it.preParseTextTransformations, it.fieldToMatch)
        }
        if let it = statement.sizeConstraintStatement {
            try field(it.fieldToMatch)
            try transformations(it.textTransformations)
            try preParse(it.preParseTextTransformations, it.fieldToMatch)
        }
        if let it = statement.regexMatchStatement {
            try RegexText.check(it.regexString, .statement)
            try field(it.fieldToMatch)
            try transformations(it.textTransformations)
            try preParse(it.preParseTextTransformations, it.fieldToMatch)
        }
        if let it = statement.regexPatternSetReferenceStatement {
            _ = try reference(it.arn, .regexPatternSet)
            try field(it.fieldToMatch)
            try transformations(it.textTransformations)
            try preParse(it.preParseTextTransformations, it.fieldToMatch)
        }
        if let it = statement.geoMatchStatement {
            guard let codes = it.countryCodes, !codes.isEmpty else {
                throw WAFRefusal.invalid(.minimum, .geoMatch, "CountryCodes")
            }
        }
        if let it = statement.ipSetReferenceStatement { _ = try reference(it.arn, .ipSet) }
        if let it = statement.labelMatchStatement {
            guard it.scope == "NAMESPACE" || !it.key.hasSuffix(":") else {
                throw WAFRefusal.invalid(.format, .labelMatch, it.key)
            }
        }
        try combination(statement)
        if let it = statement.rateBasedStatement?.wrapped { try rateBased(it, at: place) }
        if let it = statement.managedRuleGroupStatement?.wrapped { try managed(it, at: place) }
        if let it = statement.ruleGroupReferenceStatement { try group(it, at: place) }
    }

    private mutating func combination(_ statement: WAFV2Shape.Statement) throws {
        if let it = statement.andStatement {
            guard it.statements.count > 1 else {
                throw WAFRefusal.invalid(.minimum, .and, "AndStatement")
            }
            for inner in it.statements { try self.statement(inner, at: .nested) }
        }
        if let it = statement.orStatement {
            guard it.statements.count > 1 else {
                throw WAFRefusal.invalid(.minimum, .or, "OrStatement")
            }
            for inner in it.statements { try self.statement(inner, at: .nested) }
        }
        if let it = statement.notStatement?.wrapped {
            try self.statement(it.statement.wrapped, at: .nested)
        }
    }

    private func byteMatch(_ it: WAFV2Shape.ByteMatchStatement) throws {
        guard !it.searchString.bytes.isEmpty else {
            throw WAFRefusal.invalid(.minimum, .byteMatch, "SearchString")
        }
        guard it.searchString.bytes.count <= 200 else {
            throw WAFRefusal.invalid(.maximum, .byteMatch, "SearchString")
        }
        try field(it.fieldToMatch)
        try transformations(it.textTransformations)
        try preParse(it.preParseTextTransformations, it.fieldToMatch)
    }

    // MARK: What requests are counted by

    private mutating func rateBased(
        _ it: WAFV2Shape.RateBasedStatement, at place: StatementPlace
    ) throws {
        guard place == .top else {
            throw WAFRefusal.invalid(.reference, .rateBased, "RateBasedStatement")
        }
        if let window = it.evaluationWindowSec, ![60, 120, 300, 600].contains(window) {
            throw WAFRefusal.invalid(.value, .rateBased, String(window))
        }
        let keys = it.customKeys ?? []
        for key in keys {
            guard key.presentCount == 1 else {
                throw WAFRefusal.invalid(.exactlyOne, .customKeys, "CustomKeys")
            }
            for used in [
                key.header?.textTransformations, key.cookie?.textTransformations,
                key.queryArgument?.textTransformations, key.queryString?.textTransformations,
                key.uriPath?.textTransformations,
            ] {
                if let used { try transformations(used) }
            }
        }
        guard keys.isEmpty == (it.aggregateKeyType != "CUSTOM_KEYS") else {
            throw WAFRefusal.invalid(
                keys.isEmpty ? .missing : .notAllowed, .customKeys, "CustomKeys")
        }
        // One address alone is what the types IP and FORWARDED_IP are for.
        if keys.count == 1, let key = keys.first, key.ip != nil || key.forwardedIP != nil {
            throw WAFRefusal.invalid(.notAllowed, .customKeys, "CustomKeys")
        }
        let usesHeader =
            it.aggregateKeyType == "FORWARDED_IP" || keys.contains { $0.forwardedIP != nil }
        if usesHeader, it.forwardedIPConfig == nil {
            throw WAFRefusal.invalid(.missing, .forwardedIPConfig, "ForwardedIPConfig")
        }
        if !usesHeader, !keys.contains(where: { $0.asn != nil }), it.forwardedIPConfig != nil {
            throw WAFRefusal.invalid(.notAllowed, .forwardedIPConfig, "ForwardedIPConfig")
        }
        if it.aggregateKeyType == "CONSTANT", it.scopeDownStatement == nil {
            throw WAFRefusal.invalid(.missing, .scopeDown, "ScopeDownStatement")
        }
        if let inner = it.scopeDownStatement { try statement(inner.wrapped, at: .scopeDown) }
    }

    // MARK: Groups of rules

    private mutating func managed(
        _ it: WAFV2Shape.ManagedRuleGroupStatement, at place: StatementPlace
    ) throws {
        guard place == .top, owner != .ruleGroup else {
            throw WAFRefusal.invalid(.reference, .rule, "Statement")
        }
        let group = try ManagedGroup.named(it.name, vendor: it.vendorName, coreRuleSets)
        if let version = it.version, group.versions.allSatisfy({ $0.name != version }) {
            throw WAFRefusal.nonexistent
        }
        try settings(it.managedRuleGroupConfigs, of: group)
        try overrides(
            it.ruleActionOverrides, excluded: it.excludedRules, among: group.rules.map(\.name))
        if let inner = it.scopeDownStatement { try statement(inner.wrapped, at: .scopeDown) }
    }

    private mutating func group(
        _ it: WAFV2Shape.RuleGroupReferenceStatement, at place: StatementPlace
    ) throws {
        guard place == .top, owner != .ruleGroup else {
            throw WAFRefusal.invalid(.reference, .rule, "Statement")
        }
        let record = try reference(it.arn, .ruleGroup)
        let group = try record.read(WAFV2Shape.RuleGroup.self)
        noteGroup(it.arn, capacity: group.capacity)
        try overrides(
            it.ruleActionOverrides, excluded: it.excludedRules,
            among: (group.rules ?? []).map(\.name))
    }

    /// An override of a rule that is not in the group would be without effect.
    private mutating func overrides(
        _ overrides: [WAFV2Shape.RuleActionOverride]?, excluded: [WAFV2Shape.ExcludedRule]?,
        among names: [String]
    ) throws {
        let known = Set(names)
        var seen: Set<String> = []
        for override in overrides ?? [] {
            try action(override.actionToUse)
            guard known.contains(override.name) else {
                throw WAFRefusal.invalid(.reference, .excludedRule, override.name)
            }
            guard seen.insert(override.name).inserted else {
                throw WAFRefusal.invalid(.duplicate, .excludedRule, override.name)
            }
        }
        for rule in excluded ?? [] {
            guard known.contains(rule.name) else {
                throw WAFRefusal.invalid(.reference, .excludedRule, rule.name)
            }
            guard seen.insert(rule.name).inserted else {
                throw WAFRefusal.invalid(.duplicate, .excludedRule, rule.name)
            }
        }
    }
}
