import Matching
import Vocabulary

/// One request on its way through the rules.
struct Evaluation {
    let acl: WebACL
    let request: WebRequest
    let time: Instant
    let counters: RateCounters
    let lists: @Sendable (String, IPAddress) -> Bool
    var reader: FieldReader
    var verdict = Verdict()
    /// Why the rule at hand matched.
    var details: [MatchDetail] = []
    /// What groups that watch clients found out, once.
    var bots: BotFacts?
    var account: [AccountMeasure: Int]?
    var flood: FloodFacts?
    var hasLabelledToken = false
    /// What every rule found; nil where nobody asks.
    var traces: [RuleTrace]?
    /// What each rate-based statement answered for this request: it counts once.
    var rateAnswers: [String: Bool] = [:]
    private var fields: [FieldValues?]
    private var values: [[Bytes]?]
    private var candidates: [Int: [[Int]]] = [:]

    init(
        _ acl: WebACL, _ request: WebRequest, _ time: Instant, _ counters: RateCounters,
        _ lists: @escaping @Sendable (String, IPAddress) -> Bool
    ) {
        self.acl = acl
        self.request = request
        self.time = time
        self.counters = counters
        self.lists = lists
        reader = FieldReader(request, bodyBytesMax: acl.bodyBytesMax)
        fields = [FieldValues?](repeating: nil, count: acl.plan.fields.count)
        values = [[Bytes]?](repeating: nil, count: acl.plan.slots.count)
    }

    mutating func run() -> Verdict {
        verdict.oversizeFields = reader.oversize
        verdict.bodyBytesInspected = min(request.body.count, acl.bodyBytesMax)
        if stopsLowReputation() { return verdict }
        for rule in acl.rules where apply(rule) {
            return verdict
        }
        switch acl.defaultAction {
        case .block(let response): verdict.outcome = .block(response ?? CustomResponse())
        case .allow(let insert): verdict.insertedHeaders += insert
        default: break
        }
        verdict.hits.append(
            RuleHit(
                metric: acl.metric, group: nil, action: verdict.outcome.name,
                isSampled: acl.isSampled, isMeasured: acl.isMeasured))
        return verdict
    }

    /// Whether the rule ended the evaluation.
    private mutating func apply(_ rule: CompiledRule) -> Bool {
        details = []
        trace(rule, in: nil)
        if case .group(let group) = rule.node { return apply(group, rule) }
        guard matches(rule.node) else { return false }
        add(rule.labels)
        guard let action = rule.action else { return false }
        let step = perform(action, rule)
        note(rule, nil, step)
        if step.ends {
            verdict.terminatingRule = rule.name
            verdict.terminatingKind = rule.node.isRate ? "RATE_BASED" : "REGULAR"
            verdict.terminatingDetails = details
            verdict.captcha = step.captcha
            verdict.challenge = step.challenge
            return true
        }
        verdict.nonTerminatingRules.append(
            NonTerminatingRule(
                id: rule.name, action: step.name, details: details, captcha: step.captcha,
                challenge: step.challenge))
        return false
    }

    private mutating func apply(_ group: CompiledGroup, _ outer: CompiledRule) -> Bool {
        if let scope = group.scopeDown {
            let isIn = matches(scope)
            details = []
            guard isIn else { return false }
        }
        if let set = group.ruleSet { return apply(set, group, outer) }
        switch group.prelude {
        case .none: break
        case .bots:
            labelToken()
            lookForBots()
        case .account(let settings): lookAtAccount(settings, group.pathPatterns.first)
        case .flood(let settings): lookForFlood(settings, group.pathPatterns)
        }
        var report = GroupReport(id: group.id)
        for rule in group.rules {
            details = []
            trace(rule, in: group.name)
            guard matches(rule.node) else { continue }
            add(rule.labels)
            guard let action = rule.action else { continue }
            let before = verdict
            let step = perform(action, rule)
            var note = NonTerminatingRule(
                id: rule.name, action: step.name, details: details,
                overriddenAction: rule.overridden?.name, captcha: step.captcha,
                challenge: step.challenge)
            guard step.ends else {
                self.note(rule, group.name, step)
                report.nonTerminatingRules.append(note)
                continue
            }
            note.overriddenAction = rule.overridden?.name
            report.terminatingRule = note
            verdict.groups.append(report)
            if outer.groupOnlyCounts {
                // The group's rules run as they are; only what comes of it is set to count.
                verdict.outcome = before.outcome
                verdict.insertedHeaders = before.insertedHeaders
                self.note(outer, nil, Step(name: "COUNT", ends: false))
                verdict.nonTerminatingRules.append(
                    NonTerminatingRule(id: outer.name, action: "COUNT", details: details))
                return false
            }
            self.note(rule, group.name, step)
            self.note(outer, nil, step)
            verdict.terminatingRule = outer.name
            verdict.terminatingKind = group.isManaged ? "MANAGED_RULE_GROUP" : "GROUP"
            verdict.terminatingDetails = details
            verdict.captcha = step.captcha
            verdict.challenge = step.challenge
            return true
        }
        verdict.groups.append(report)
        return false
    }

    /// Runs a rule set of SecLang in the place of a group: what matches becomes labels, and what
    /// it would stop is blocked with its status.
    private mutating func apply(
        _ set: SecRuleSet, _ group: CompiledGroup, _ outer: CompiledRule
    ) -> Bool {
        var transaction = SecTransaction(set, request, at: time)
        transaction.runRequest()
        var report = GroupReport(id: group.id)
        for match in transaction.matches where match.isLogged {
            add(["awswaf:managed:owasp:\(group.name.lowercased()):\(match.id)"])
            report.nonTerminatingRules.append(
                NonTerminatingRule(id: String(match.id), action: "COUNT", details: []))
        }
        guard let stop = transaction.intervention else {
            verdict.groups.append(report)
            return false
        }
        report.terminatingRule = NonTerminatingRule(
            id: String(stop.rule), action: "BLOCK", details: [])
        verdict.groups.append(report)
        let action = outer.groupOnlyCounts ? "COUNT" : "BLOCK"
        note(outer, nil, Step(name: action, ends: true))
        if outer.groupOnlyCounts {
            verdict.nonTerminatingRules.append(
                NonTerminatingRule(id: outer.name, action: action, details: []))
            return false
        }
        verdict.outcome = .block(CustomResponse(status: stop.status))
        verdict.terminatingRule = outer.name
        verdict.terminatingKind = "MANAGED_RULE_GROUP"
        return true
    }

    private struct Step {
        var name: String
        var ends: Bool
        var captcha: TokenResponse?
        var challenge: TokenResponse?
    }

    private mutating func note(_ rule: CompiledRule, _ group: String?, _ step: Step) {
        let isToken = step.captcha != nil || step.challenge != nil
        verdict.hits.append(
            RuleHit(
                metric: rule.metric, group: group, action: step.name, isSampled: rule.isSampled,
                isMeasured: rule.isMeasured, hasValidToken: isToken && !step.ends))
    }

    private mutating func perform(_ action: RuleAction, _ rule: CompiledRule) -> Step {
        switch action {
        case .allow(let insert):
            verdict.outcome = .allow
            verdict.insertedHeaders += insert
            return Step(name: action.name, ends: true)
        case .block(let response):
            verdict.outcome = .block(response ?? CustomResponse())
            return Step(name: action.name, ends: true)
        case .count(let insert):
            verdict.insertedHeaders += insert
            return Step(name: action.name, ends: false)
        case .captcha(let insert):
            let response = check(
                request.token.captchaSolved, immunity: rule.captchaImmunitySeconds, status: 405)
            if response.failure == nil {
                verdict.insertedHeaders += insert
                return Step(name: action.name, ends: false, captcha: response)
            }
            verdict.outcome = .captcha
            return Step(name: action.name, ends: true, captcha: response)
        case .challenge(let insert):
            let response = check(
                request.token.challengeSolved, immunity: rule.challengeImmunitySeconds,
                status: 202)
            if response.failure == nil {
                verdict.insertedHeaders += insert
                return Step(name: action.name, ends: false, challenge: response)
            }
            verdict.outcome = .challenge
            return Step(name: action.name, ends: true, challenge: response)
        }
    }

    /// A valid, unexpired token makes the action count (AWS: "How the CAPTCHA and Challenge rule
    /// actions work").
    private func check(_ solved: Instant?, immunity: Int, status: Int) -> TokenResponse {
        if let failure = request.token.failure {
            return TokenResponse(responseCode: status, failure: failure)
        }
        guard let solved else { return TokenResponse(responseCode: status, failure: .missing) }
        if solved + .seconds(immunity) < time {
            return TokenResponse(responseCode: status, solved: solved, failure: .expired)
        }
        return TokenResponse(responseCode: 0, solved: solved)
    }

    mutating func add(_ labels: [String]) {
        // "A web request can have at most 100 labels."
        for label in labels
        where verdict.labels.count < Self.labelsMax && !verdict.labels.contains(label) {
            verdict.labels.append(label)
        }
    }
    static let labelsMax = 100

    // MARK: What is computed once

    mutating func field(ofSlot slot: Int) -> FieldValues {
        let index = acl.plan.slots[slot].field
        if let known = fields[index] { return known }
        let found = reader.values(acl.plan.fields[index])
        fields[index] = found
        return found
    }

    /// The values of a field after its transformations.
    mutating func values(ofSlot slot: Int) -> [Bytes] {
        if let known = values[slot] { return known }
        let chain = acl.plan.slots[slot].chain
        let raw = field(ofSlot: slot).values
        let found = chain.steps.isEmpty ? raw : raw.map { chain.apply($0).bytes }
        values[slot] = found
        return found
    }

    /// For each value of the slot, which patterns of the set may match it.
    mutating func candidates(ofSlot slot: Int, set: Int) -> [[Int]] {
        let key = slot << 16 | set
        if let known = candidates[key] { return known }
        let found = values(ofSlot: slot).map { acl.plan.sets[set].candidates(in: $0) }
        candidates[key] = found
        return found
    }
}

extension Node {
    var isRate: Bool {
        if case .rate = self { return true }
        return false
    }
}
