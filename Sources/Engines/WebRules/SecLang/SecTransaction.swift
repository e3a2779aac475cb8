package import Vocabulary

/// One request on its way through a rule set: phases 1 and 2 for the request, 3 and 4 for the
/// response, 5 for what is logged.
///
///     var transaction = SecTransaction(rules, request, at: now, store: collections)
///     transaction.runRequest()
///     if transaction.intervention == nil { transaction.run(response) }
///     transaction.runLogging()
///
/// `matches` tells what matched and `intervention` what is to be done. A transaction may wait for
/// its response for as long as it takes; it belongs to one thread at a time.
package struct SecTransaction {
    let rules: SecRuleSet
    let time: Instant
    let request: WebRequest
    let store: SecCollections
    var response: SecResponse?
    package internal(set) var matches: [SecMatch] = []
    package internal(set) var intervention: SecIntervention?

    var engine: SecRuleSet.Engine
    /// By the numbers of the plan, and those whose names only the request made.
    var tx: [Bytes?]
    var otherTX: [Bytes: Bytes] = [:]
    var collectionKeys: [SecVariable: Bytes] = [:]
    var body = SecBody()
    var processor: SecBody.Processor?
    var forcesBody = false
    var readsBody = true
    var readsResponse: Bool
    var removedIDs: [SecIDs] = []
    var removedTags: [Pattern] = []
    var removedMessages: [Pattern] = []
    var removedTargets: [RemovedTargets] = []
    var matched: [SecValue] = []
    var current: SecStep?
    var highestSeverity = 255
    let parts: RequestParts
    /// The arguments of the target, decoded.
    let queryArguments: [SecBody.Pair]

    /// A value by its number, and its name.
    struct Item {
        var id: Int
        var name: Bytes?
    }
    /// Targets that `ctl` took from rules.
    struct RemovedTargets {
        enum Which {
            case ids(SecIDs)
            case tagged(Pattern)
            case told(Pattern)
        }
        var which: Which
        var targets: [SecTarget]
    }

    private var table: SecValueTable
    /// By variable and by pool; nil until a rule asks.
    private var items: [[Item]?]
    private var pools: [[Item]?]
    private var summaryWords: [UInt64]
    private var isSummed: [Bool]
    private var allowsUntil = 0

    package init(
        _ rules: SecRuleSet, _ request: WebRequest, at time: Instant,
        store: SecCollections = SecCollections()
    ) {
        self.rules = rules
        self.request = request
        self.time = time
        self.store = store
        let plan = rules.plan
        engine = rules.engine
        readsResponse = rules.readsResponseBody
        matches.reserveCapacity(64)
        tx = [Bytes?](repeating: nil, count: plan.txNames.count)
        table = SecValueTable(plan)
        items = [[Item]?](repeating: nil, count: SecVariable.allCases.count)
        pools = [[Item]?](repeating: nil, count: plan.pools.count)
        summaryWords = [UInt64](repeating: 0, count: plan.summaryWords)
        isSummed = [Bool](repeating: false, count: plan.summaries.count)
        parts = RequestParts(request)
        queryArguments = SecBody.decoded(parts.arguments)
        processor = Self.processor(request.values(ofHeader: Bytes("content-type")).first ?? [])
    }

    /// As ModSecurity's recommended configuration chooses them.
    private static func processor(_ contentType: Bytes) -> SecBody.Processor? {
        if contentType.isEmpty { return nil }
        let type = contentType.lowered
        if type.starts(with: Bytes("application/x-www-form-urlencoded")) { return .urlEncoded }
        if type.starts(with: Bytes("multipart/form-data")) { return .multipart }
        guard type.starts(with: Bytes("application/")) || type.starts(with: Bytes("text/")) else {
            return nil
        }
        let plain = type.prefix { $0 != 0x3b && $0 != 0x20 }
        if plain.suffix(4).elementsEqual(Bytes("json")) { return .json }
        return plain.suffix(3).elementsEqual(Bytes("xml")) ? .xml : nil
    }

    /// Runs phases 1 and 2.
    package mutating func runRequest() {
        run(phase: 1)
        guard intervention == nil else { return }
        readBody()
        run(phase: 2)
    }

    /// Runs phases 3 and 4.
    package mutating func run(_ response: SecResponse) {
        self.response = response
        for pool in rules.plan.responsePools { pools[pool] = nil }
        for summary in rules.plan.responseSummaries { isSummed[summary] = false }
        for variable in SecVariable.allCases where variable.isOfResponse {
            items[Int(variable.rawValue)] = nil
        }
        run(phase: 3)
        if intervention == nil { run(phase: 4) }
    }

    package mutating func runLogging() { run(phase: 5) }

    /// A variable of the transaction, such as an anomaly score.
    package func variable(_ name: String) -> String? {
        let key = Bytes(name.lowercased().utf8)
        return (rules.plan.txSlots[key].map { tx[$0] } ?? otherTX[key])?.text
    }

    /// Why the body could not be read as what it says it is.
    package var bodyError: String? { body.error }

    private mutating func readBody() {
        guard !request.body.isEmpty else { return }
        for pool in rules.plan.bodyPools { pools[pool] = nil }
        for summary in rules.plan.bodySummaries { isSummed[summary] = false }
        for variable in SecVariable.allCases where variable.isOfBody {
            items[Int(variable.rawValue)] = nil
        }
        guard readsBody else { return }
        let bytes =
            request.body.count > rules.bodyBytesMax
            ? Bytes(request.body.prefix(rules.bodyBytesMax)) : request.body
        let type = request.values(ofHeader: Bytes("content-type")).first ?? []
        body = SecBody(bytes, processor, contentType: type)
    }

    private mutating func run(phase: Int) {
        guard engine != .off, allowsUntil < phase else { return }
        let steps = rules.phases[phase]
        var index = 0
        while index < steps.count {
            let step = steps[index]
            index += 1
            guard !isRemoved(step), evaluate(step) else { continue }
            if step.jump >= 0 { index = step.jump }
            index += step.skips
            if !step.onlyLeads, disrupt(step.rule) { return }
            if engine == .off { return }
        }
    }

    private func isRemoved(_ step: SecStep) -> Bool {
        if removedIDs.isEmpty, removedTags.isEmpty, removedMessages.isEmpty { return false }
        if removedIDs.contains(where: { $0.contains(step.id) }) { return true }
        if removedTags.contains(where: { step.rule.hasTag($0) }) { return true }
        return removedMessages.contains { step.rule.isTold($0) }
    }

    /// The rule and those chained to it.
    private mutating func evaluate(_ first: SecStep) -> Bool {
        if !matched.isEmpty { matched.removeAll(keepingCapacity: true) }
        current = first
        guard holds(first, in: first) else { return false }
        for link in first.links where !holds(link, in: first) { return false }
        if !first.onlyLeads { note(first.rule) }
        return true
    }

    private mutating func note(_ rule: SecRule) {
        if let level = Self.severityLevel(rule.severity) {
            highestSeverity = min(highestSeverity, level)
        }
        guard matches.count < Self.matchesMax else { return }
        let last = rule.isLogged ? matched.last : nil
        matches.append(
            SecMatch(
                id: rule.id, phase: rule.phase,
                message: rule.message.map { expand($0).text } ?? "",
                data: rule.logData.map { expand($0).text } ?? "", severity: rule.severity,
                tags: rule.isLogged ? rule.tags.map { expand($0).text } : [],
                variable: last?.fullName.text ?? "", value: last?.value ?? [],
                isLogged: rule.isLogged))
    }

    static let matchesMax = 2_000

    static func severityLevel(_ name: String) -> Int? {
        if name.isEmpty { return nil }
        let names = [
            "EMERGENCY", "ALERT", "CRITICAL", "ERROR", "WARNING", "NOTICE", "INFO", "DEBUG",
        ]
        return names.firstIndex(of: name.uppercased()) ?? Int(name)
    }

    /// Whether the transaction ends here.
    private mutating func disrupt(_ rule: SecRule) -> Bool {
        switch rule.disruption {
        case nil, .pass?, .block?: return false
        case .allow?:
            allowsUntil = 4
            return true
        case .allowRequest?:
            allowsUntil = 2
            return true
        case .allowPhase?: return true
        case .deny?: return stop(.deny, rule, 403)
        case .drop?: return stop(.drop, rule, 403)
        case .redirect(let place)?: return stop(.redirect(expand(place).text), rule, 302)
        }
    }

    private mutating func stop(
        _ action: SecIntervention.Action, _ rule: SecRule, _ status: Int
    ) -> Bool {
        guard engine == .on, rule.phase < 5 else { return false }
        intervention = SecIntervention(
            action: action, status: rule.status == 0 ? status : rule.status, rule: rule.id)
        return true
    }

    // MARK: One rule

    private mutating func holds(_ step: SecStep, in first: SecStep) -> Bool {
        if step.isAlways {
            perform(step.rule, nil)
            return true
        }
        var found = false
        for index in step.looks.indices {
            switch step.looks[index].source {
            case .pool(let pool):
                let summary = step.looks[index].summary
                if summary >= 0, !mayMatch(summary, step.bit) { continue }
                if judge(step, index, pool, in: first) { found = true }
            case .count(let pool):
                let look = step.looks[index]
                let count = Bytes(String(counted(pool, look.target, in: first)).utf8)
                if judge(step, look.target, keyed(look.target), count) { found = true }
            case .tx(let slot):
                guard let value = tx[slot] else { continue }
                if let comparison = step.comparison {
                    if !comparison.holds(SecOperator.number(value), step.number) { continue }
                    // What the match was is of no interest to a rule that only leads elsewhere.
                    if step.onlyLeads, removedTargets.isEmpty { return true }
                }
                let look = step.looks[index]
                if isOut(look.target, first) { continue }
                if judge(step, look.target, keyed(look.target), value) { found = true }
            case .txCount(let slot):
                let isThere = tx[slot] != nil
                if removedTargets.isEmpty, let comparison = step.comparison,
                    !comparison.holds(isThere ? 1 : 0, step.number)
                {
                    continue
                }
                let look = step.looks[index]
                let count: Bytes = [isThere && !isOut(look.target, first) ? 0x31 : 0x30]
                if judge(step, look.target, keyed(look.target), count) { found = true }
            case .live:
                let look = step.looks[index]
                let except = exclusions(for: step, first)
                for value in values(look.target, excluding: except) {
                    let bytes = step.rule.chain.apply(value.value).bytes
                    if judge(step, value, bytes) { found = true }
                }
            }
        }
        return found
    }

    /// Whether any value of a pool may match, from one scan of them all.
    private mutating func mayMatch(_ summary: Int, _ bit: Int) -> Bool {
        let it = rules.plan.summaries[summary]
        if !isSummed[summary] {
            isSummed[summary] = true
            for word in 0..<it.words { summaryWords[it.offset + word] = 0 }
            for item in chosen(it.pool) {
                let id = table.after(item.id, it.node)
                table.scan(id, it, isRaw: id == item.id, into: &summaryWords)
            }
        }
        return summaryWords[it.offset + bit >> 6] >> UInt64(bit & 63) & 1 == 1
    }

    private mutating func judge(
        _ step: SecStep, _ look: Int, _ pool: Int, in first: SecStep
    ) -> Bool {
        var found = false
        var argument: Bytes?
        let summary = step.looks[look].summary
        let variable = step.looks[look].target.collection
        let items = chosen(pool)
        for place in items.indices {
            let id = table.after(items[place].id, step.node)
            if summary >= 0, !table.isMarked(id, rules.plan.summaries[summary], step.bit) {
                continue
            }
            if !removedTargets.isEmpty, isOut(variable, items[place].name, first) { continue }
            let words = argument ?? step.op.argument.literal ?? expand(step.op.argument)
            argument = words
            if step.matchesMany {
                let value = SecValue(
                    variable, items[place].name, table.bytes[items[place].id])
                if judge(step, value, table.bytes[id], argument: words) { found = true }
                continue
            }
            let outcome = step.op.evaluate(
                table.bytes[id], argument: words, captures: step.captures)
            if outcome.matches == step.isNegated { continue }
            matched.append(SecValue(variable, items[place].name, table.bytes[id]))
            perform(step.rule, outcome)
            found = true
        }
        return found
    }

    private mutating func judge(
        _ step: SecStep, _ target: SecTarget, _ name: Bytes?, _ value: Bytes
    ) -> Bool {
        let seen = SecValue(target.collection, name, value, isCount: target.isCount)
        return judge(step, seen, step.node == 0 ? value : step.rule.chain.apply(value).bytes)
    }

    /// Evaluates one value, and does what the rule does where it matches.
    private mutating func judge(
        _ step: SecStep, _ value: SecValue, _ bytes: Bytes, argument: Bytes? = nil
    ) -> Bool {
        let words = argument ?? step.op.argument.literal ?? expand(step.op.argument)
        var seen = value
        seen.value = step.matchesMany ? value.value : bytes
        var outcome = step.op.evaluate(seen.value, argument: words, captures: step.captures)
        if step.matchesMany {
            // The value itself, and what it is after each step that changes it.
            for change in step.rule.chain.steps where outcome.matches == step.isNegated {
                guard let next = change.apply(seen.value) else { continue }
                seen.value = next
                outcome = step.op.evaluate(next, argument: words, captures: step.captures)
            }
        }
        guard outcome.matches != step.isNegated else { return false }
        // Rules that follow see the value as it was judged.
        matched.append(seen)
        perform(step.rule, outcome)
        return true
    }

    private func keyed(_ target: SecTarget) -> Bytes? {
        if case .key(let key) = target.selector { return key }
        return nil
    }

    // MARK: Values

    /// The values of a pool.
    private mutating func chosen(_ pool: Int) -> [Item] {
        if let known = pools[pool] { return known }
        let it = rules.plan.pools[pool]
        var result = all(it.variable)
        if case .all = it.names, it.except.isEmpty {
        } else {
            result = result.filter { item in
                it.names.holds(item.name) && !it.except.contains { $0.holds(item.name) }
            }
        }
        pools[pool] = result
        return result
    }

    private mutating func all(_ variable: SecVariable) -> [Item] {
        if let known = items[Int(variable.rawValue)] { return known }
        let result = compute(variable).map { Item(id: table.add($0.value), name: $0.name) }
        items[Int(variable.rawValue)] = result
        return result
    }

    private mutating func counted(_ pool: Int, _ target: SecTarget, in first: SecStep) -> Int {
        let all = chosen(pool)
        if removedTargets.isEmpty { return all.count }
        return all.count { !isOut(target.collection, $0.name, first) }
    }

    private func exclusions(for step: SecStep, _ first: SecStep) -> [SecTarget] {
        if removedTargets.isEmpty { return step.rule.exclusions }
        return removedTargets.reduce(step.rule.exclusions) {
            $0 + ($1.concerns(first.rule) ? $1.targets : [])
        }
    }

    private func isOut(_ variable: SecVariable, _ name: Bytes?, _ first: SecStep) -> Bool {
        removedTargets.contains { removed in
            removed.targets.contains {
                $0.collection == variable && selects($0.selector, name)
            } && removed.concerns(first.rule)
        }
    }

    private func isOut(_ target: SecTarget, _ first: SecStep) -> Bool {
        !removedTargets.isEmpty && isOut(target.collection, keyed(target), first)
    }
}
