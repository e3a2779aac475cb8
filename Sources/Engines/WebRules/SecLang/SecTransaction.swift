package import Vocabulary

/// What a rule that matched says.
package struct SecMatch: Hashable, Sendable {
    package var id: Int
    package var phase: Int
    package var message: String
    package var data: String
    package var severity: String
    package var tags: [String]
    package var variable: String
    package var value: Bytes
    package var isLogged: Bool
}

/// What is to be done with the request or response.
package struct SecIntervention: Hashable, Sendable {
    package enum Action: Hashable, Sendable {
        case deny, drop
        case redirect(String)
    }
    package var action: Action
    package var status: Int
    package var rule: Int

    package init(action: Action, status: Int, rule: Int) {
        self.action = action
        self.status = status
        self.rule = rule
    }
}

/// A response as rules see it.
package struct SecResponse: Sendable {
    package var status: Int
    package var headers: [WebRequest.Header]
    package var body: Bytes
    package var version: String

    package init(
        status: Int, headers: [WebRequest.Header] = [], body: Bytes = [],
        version: String = "HTTP/1.1"
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.version = version
    }
}

/// One request on its way through a rule set: phases 1 and 2 for the request, 3 and 4 for the
/// response, 5 for what is logged.
package struct SecTransaction {
    let rules: SecRuleSet
    let time: Instant
    let request: WebRequest
    let store: SecCollections
    var response: SecResponse?
    package internal(set) var matches: [SecMatch] = []
    package internal(set) var intervention: SecIntervention?

    var engine: SecRuleSet.Engine
    var tx: [Bytes: Bytes] = [:]
    var collectionKeys: [String: Bytes] = [:]
    var body = SecBody()
    var processor: SecBody.Processor?
    var forcesBody = false
    var readsBody = true
    var removedIDs: [SecIDs] = []
    var removedTags: [Pattern] = []
    var removedTargets: [(ids: SecIDs?, tag: Pattern?, targets: [SecTarget])] = []
    var matched: [SecValue] = []
    var current: SecStep?
    var highestSeverity = 255
    let parts: RequestParts
    /// What the request alone decides, by collection; computed once.
    var cache: [String: [SecValue]] = [:]
    /// By slot of the rule set; nil until a rule looks at it.
    private var states: [SlotState?]
    private var allowsUntil = 0

    /// The values of a slot, transformed, and which patterns may match them.
    private struct SlotState {
        let chosen: [SecValue]
        let bytes: [Bytes]
        /// By value, ascending.
        let candidates: [[Int]]
        /// All of them together.
        let any: Set<Int>
    }

    package init(
        _ rules: SecRuleSet, _ request: WebRequest, at time: Instant,
        store: SecCollections = SecCollections()
    ) {
        self.rules = rules
        self.request = request
        self.time = time
        self.store = store
        engine = rules.engine
        states = [SlotState?](repeating: nil, count: rules.slots.count)
        parts = RequestParts(request)
        let type = request.values(ofHeader: Bytes("content-type")).first?.lowered ?? []
        // As ModSecurity's recommended configuration chooses them.
        if type.starts(with: Bytes("application/x-www-form-urlencoded")) {
            processor = .urlEncoded
        } else if type.starts(with: Bytes("multipart/form-data")) {
            processor = .multipart
        } else if type.starts(with: Bytes("application/")) || type.starts(with: Bytes("text/")) {
            let plain = type.prefix { $0 != 0x3b && $0 != 0x20 }
            if plain.suffix(4).elementsEqual(Bytes("json")) { processor = .json }
            if plain.suffix(3).elementsEqual(Bytes("xml")) { processor = .xml }
        }
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
        run(phase: 3)
        if intervention == nil { run(phase: 4) }
    }

    package mutating func runLogging() { run(phase: 5) }

    /// A variable of the transaction, such as an anomaly score.
    package func variable(_ name: String) -> String? { tx[Bytes(name.lowercased().utf8)]?.text }

    private mutating func readBody() {
        cache = cache.filter { !Self.bodyCollections.contains($0.key) }
        for (index, slot) in rules.slots.enumerated()
        where Self.bodyCollections.contains(slot.collection) {
            states[index] = nil
        }
        guard readsBody, !request.body.isEmpty else { return }
        let bytes =
            request.body.count > rules.bodyBytesMax
            ? Bytes(request.body.prefix(rules.bodyBytesMax)) : request.body
        let type = request.values(ofHeader: Bytes("content-type")).first ?? []
        body = SecBody(bytes, processor, contentType: type)
    }

    static let bodyCollections: Set<String> = [
        "ARGS", "ARGS_NAMES", "ARGS_POST", "ARGS_POST_NAMES", "ARGS_COMBINED_SIZE", "FILES",
        "FILES_NAMES", "FILES_SIZES", "FILES_COMBINED_SIZE", "FILES_TMP_CONTENT",
        "MULTIPART_PART_HEADERS", "REQUEST_BODY", "REQUEST_BODY_LENGTH", "XML", "XML@",
    ]

    private mutating func run(phase: Int) {
        guard engine != .off, allowsUntil < phase else { return }
        var skipTo: String?
        var skips = 0
        for item in rules.phases[phase] {
            switch item {
            case .marker(let name): if skipTo == name { skipTo = nil }
            case .step(let step):
                if skipTo != nil { continue }
                if skips > 0 {
                    skips -= 1
                    continue
                }
                guard !isRemoved(step), evaluate(step) else { continue }
                skipTo = step.rule.skipAfter
                skips = step.rule.skipCount
                if disrupt(step.rule) { return }
            }
            if engine == .off { return }
        }
    }

    private func isRemoved(_ step: SecStep) -> Bool {
        if removedIDs.contains(where: { $0.contains(step.rule.id) }) { return true }
        return removedTags.contains { step.rule.hasTag($0) }
    }

    /// The rule and those chained to it.
    private mutating func evaluate(_ first: SecStep) -> Bool {
        if !matched.isEmpty { matched = [] }
        current = first
        guard holds(first, in: first) else { return false }
        for link in first.links where !holds(link, in: first) { return false }
        note(first.rule)
        return true
    }

    private mutating func note(_ rule: SecRule) {
        if let level = Self.severityLevel(rule.severity) {
            highestSeverity = min(highestSeverity, level)
        }
        guard matches.count < Self.matchesMax else { return }
        let last = matched.last
        matches.append(
            SecMatch(
                id: rule.id, phase: rule.phase,
                message: rule.message.map { expand($0).text } ?? "",
                data: rule.logData.map { expand($0).text } ?? "", severity: rule.severity,
                tags: rule.tags.map { expand($0).text }, variable: last?.fullName.text ?? "",
                value: last?.value ?? [], isLogged: rule.isLogged))
    }

    static let matchesMax = 2_000

    static func severityLevel(_ name: String) -> Int? {
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
        case .redirect(let place)?: return stop(.redirect(place), rule, 302)
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
        guard let op = step.rule.op else {
            perform(step.rule, nil)
            return true
        }
        var argument: Bytes?
        var found = false
        for (index, target) in step.rule.targets.enumerated() where !target.isExclusion {
            let slot = step.rule.slots[index]
            guard slot >= 0 else {
                let exclusions = exclusions(for: step, first)
                let words = argument ?? op.argument.literal ?? expand(op.argument)
                argument = words
                for value in values(target, excluding: exclusions) {
                    let bytes = step.rule.chain.apply(value.value).bytes
                    if judge(step, op, words, value, bytes) { found = true }
                }
                continue
            }
            let state = state(slot)
            // Most rules look for patterns that no value can match.
            if let pattern = step.rule.pattern, !state.any.contains(pattern) { continue }
            if state.chosen.isEmpty { continue }
            let exclusions = exclusions(for: step, first)
            let words = argument ?? op.argument.literal ?? expand(op.argument)
            argument = words
            for (place, value) in state.chosen.enumerated() {
                if let pattern = step.rule.pattern, !state.candidates[place].contains(pattern) {
                    continue
                }
                let isOut = exclusions.contains {
                    $0.collection == target.collection && selects($0.selector, value.name)
                }
                if isOut { continue }
                if judge(step, op, words, value, state.bytes[place]) { found = true }
            }
        }
        return found
    }

    /// Evaluates one value, and does what the rule does where it matches.
    private mutating func judge(
        _ step: SecStep, _ op: SecOperator, _ argument: Bytes, _ value: SecValue, _ bytes: Bytes
    ) -> Bool {
        var seen = value
        seen.value = bytes
        var outcome = op.evaluate(bytes, argument: argument)
        if step.rule.matchesMany {
            // The value itself, and what it is after each step that changes it.
            seen.value = value.value
            outcome = op.evaluate(seen.value, argument: argument)
            for change in step.rule.chain.steps where outcome.matches == op.isNegated {
                guard let next = change.apply(seen.value) else { continue }
                seen.value = next
                outcome = op.evaluate(next, argument: argument)
            }
        }
        guard outcome.matches != op.isNegated else { return false }
        // Rules that follow see the value as it was judged.
        matched.append(seen)
        perform(step.rule, outcome)
        return true
    }

    private mutating func state(_ index: Int) -> SlotState {
        if let known = states[index] { return known }
        let slot = rules.slots[index]
        let chosen = all(slot.collection).filter { selects(slot.selector, $0.name) }
        let bytes = chosen.map { slot.chain.apply($0.value).bytes }
        var candidates = [[Int]](repeating: [], count: bytes.count)
        var any: Set<Int> = []
        if let set = rules.sets[slot.chain] {
            for (place, value) in bytes.enumerated() {
                candidates[place] = set.candidates(in: value)
                any.formUnion(candidates[place])
            }
        }
        let made = SlotState(chosen: chosen, bytes: bytes, candidates: candidates, any: any)
        states[index] = made
        return made
    }

    private func exclusions(for step: SecStep, _ first: SecStep) -> [SecTarget] {
        guard !removedTargets.isEmpty else { return step.rule.exclusions }
        var result = step.rule.exclusions
        for removed in removedTargets {
            let isMeant =
                removed.ids?.contains(first.rule.id) ?? false
                || removed.tag.map { first.rule.hasTag($0) } ?? false
            if isMeant { result += removed.targets }
        }
        return result
    }
}
