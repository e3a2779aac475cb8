import Gate
import Shapes
import Store
import WAFV2API

/// Looks through the rules of a web ACL or rule group for everything that the model's constraints
/// do not say, and gathers what the rules refer to.
struct RuleCheck {
    enum Owner {
        case webACL, ruleGroup
        /// Rules of either, counted before they are put anywhere.
        case undecided
    }

    let owner: Owner
    let scope: Scope
    let call: Call
    let reading: any Reading
    /// The keys of the custom response bodies that actions may name; nil where nobody knows yet.
    let bodies: Set<String>?
    /// The Core Rule Sets that the operator has loaded.
    let coreRuleSets: Set<String>
    /// ARNs of the sets and groups that the rules name.
    private(set) var references: Set<String> = []
    /// Capacities of the rule groups that the rules name, by ARN.
    private(set) var groupCapacities: [String: Int] = [:]
    private var customHeaders = 0

    /// https://docs.aws.amazon.com/waf/latest/developerguide/limits.html
    static let referencesMax = 50
    static let customHeadersMax = 100
    static let customHeadersOfOneMax = 10
    static let rulesMax = 5_000

    init(
        _ owner: Owner, _ scope: Scope, bodies: [String: WAFV2Shape.CustomResponseBody]?,
        coreRuleSets: Set<String> = [], _ call: Call, _ reading: any Reading
    ) {
        self.coreRuleSets = coreRuleSets
        self.owner = owner
        self.scope = scope
        self.bodies = owner == .undecided ? nil : Set((bodies ?? [:]).keys)
        self.call = call
        self.reading = reading
    }

    mutating func rules(_ rules: [WAFV2Shape.Rule]) throws {
        guard rules.count <= Self.rulesMax else {
            throw WAFRefusal.limit("\(Self.rulesMax) rules are the most.")
        }
        var names: Set<String> = []
        var priorities: Set<Int> = []
        for rule in rules {
            guard names.insert(rule.name).inserted else { throw WAFRefusal.duplicate }
            guard priorities.insert(rule.priority).inserted else {
                throw WAFRefusal.invalid(.duplicate, .rule, "Priority \(rule.priority)")
            }
            try self.rule(rule)
        }
        guard references.count <= Self.referencesMax else {
            throw WAFRefusal.limit(
                "\(Self.referencesMax) sets and groups are the most that rules can refer to.")
        }
    }

    private mutating func rule(_ rule: WAFV2Shape.Rule) throws {
        try SettingChecks.visibility(rule.visibilityConfig)
        try SettingChecks.challenge(rule.challengeConfig)
        try statement(rule.statement, at: .top)
        let isGroup =
            rule.statement.managedRuleGroupStatement != nil
            || rule.statement.ruleGroupReferenceStatement != nil
        if isGroup {
            try groupActions(rule)
        } else {
            // A rule of its own needs an action; an override is for groups.
            guard let action = rule.action, rule.overrideAction == nil else {
                throw WAFRefusal.invalid(.exactlyOne, .rule, "Rule")
            }
            try self.action(action)
            if action.allow != nil, rule.statement.rateBasedStatement != nil {
                throw WAFRefusal.invalid(.notAllowed, .ruleAction, "Allow")
            }
        }
        for label in rule.ruleLabels ?? [] { try LabelText.check(label.name) }
    }

    private mutating func groupActions(_ rule: WAFV2Shape.Rule) throws {
        guard let override = rule.overrideAction else {
            throw rule.action == nil
                ? WAFRefusal.invalid(.oneStatement, .rule, "Rule")
                : WAFRefusal.invalid(.reference, .rule, "Statement")
        }
        guard rule.action == nil else { throw WAFRefusal.invalid(.oneStatement, .rule, "Rule") }
        guard override.presentCount == 1 else {
            throw WAFRefusal.invalid(.exactlyOne, .overrideAction, "OverrideAction")
        }
        guard override.count?.customRequestHandling == nil else {
            throw WAFRefusal.invalid(.notAllowed, .customRequest, "CustomRequestHandling")
        }
        guard (rule.ruleLabels ?? []).isEmpty else {
            throw WAFRefusal.invalid(.notAllowed, .rule, "RuleLabels")
        }
    }

    // MARK: Actions

    mutating func action(_ action: WAFV2Shape.RuleAction) throws {
        guard action.presentCount == 1 else {
            throw WAFRefusal.invalid(.exactlyOne, .ruleAction, "RuleAction")
        }
        if action.monetize != nil { throw WAFRefusal.notOffered("the action Monetize") }
        try customRequest(action.allow?.customRequestHandling)
        try customRequest(action.count?.customRequestHandling)
        try customRequest(action.captcha?.customRequestHandling)
        try customRequest(action.challenge?.customRequestHandling)
        try customResponse(action.block?.customResponse)
    }

    mutating func defaultAction(_ action: WAFV2Shape.DefaultAction) throws {
        guard action.presentCount == 1 else {
            throw WAFRefusal.invalid(.exactlyOne, .defaultAction, "DefaultAction")
        }
        try customRequest(action.allow?.customRequestHandling)
        try customResponse(action.block?.customResponse)
    }

    private mutating func customRequest(_ request: WAFV2Shape.CustomRequestHandling?) throws {
        guard let request else { return }
        try headers(request.insertHeaders, .customRequest)
    }

    private mutating func customResponse(_ response: WAFV2Shape.CustomResponse?) throws {
        guard let response else { return }
        guard Self.responseCodes.contains(response.responseCode) else {
            throw WAFRefusal.invalid(.value, .customResponse, String(response.responseCode))
        }
        if let key = response.customResponseBodyKey, let bodies, !bodies.contains(key) {
            throw WAFRefusal.invalid(.undefinedBody, .customResponseBody, key)
        }
        let headers = response.responseHeaders ?? []
        if headers.contains(where: { $0.name.lowercased() == "content-type" }) {
            throw WAFRefusal.invalid(.reserved, .customResponse, "content-type")
        }
        try self.headers(headers, .customResponse)
    }

    private mutating func headers(
        _ headers: [WAFV2Shape.CustomHTTPHeader], _ field: InvalidField
    ) throws {
        var names: Set<String> = []
        for header in headers where !names.insert(header.name.lowercased()).inserted {
            throw WAFRefusal.invalid(.duplicate, field, header.name)
        }
        customHeaders += headers.count
        guard headers.count <= Self.customHeadersOfOneMax,
            customHeaders <= Self.customHeadersMax
        else {
            throw WAFRefusal.limit(
                "\(Self.customHeadersOfOneMax) custom headers are the most of one action, "
                    + "\(Self.customHeadersMax) of all.")
        }
    }

    /// https://docs.aws.amazon.com/waf/latest/developerguide/customizing-the-response-status-codes.html
    private static let responseCodes: Set<Int> = [
        200, 201, 202, 204, 206, 300, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 405, 408,
        409, 411, 412, 413, 414, 415, 416, 421, 429, 500, 501, 502, 503, 504,
    ]

    // MARK: References

    /// Finds what a statement refers to and remembers that it is used.
    mutating func reference(_ arn: String, _ kind: EntityKind) throws -> EntityRecord {
        let named = try EntityARN(arn, call)
        guard named.kind == kind else { throw WAFRefusal.invalid(.arn, .resourceARN, arn) }
        guard named.scope == scope else {
            throw WAFRefusal.invalid(.scope, .scope, named.scope.rawValue)
        }
        // A web ACL may keep the group that Shield put there, though it is another account's.
        let found = try reading.entity(arn, call) ?? reading.mitigationGroup(arn)
        guard let record = found else { throw WAFRefusal.nonexistent }
        references.insert(arn)
        return record
    }

    mutating func noteGroup(_ arn: String, capacity: Int) { groupCapacities[arn] = capacity }
}

extension Structure {
    /// How many of its members are there: for structures of which exactly one must be.
    var presentCount: Int { fields.values.count { $0 != nil && $0 != .null } }
}
