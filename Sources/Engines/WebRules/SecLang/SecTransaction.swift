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
    var current: SecRule?
    var highestSeverity = 255
    let parts: RequestParts
    /// What the request alone decides, by collection; computed once.
    var cache: [String: [SecValue]] = [:]
    /// Values by collection and transformations, and which patterns may match any of them.
    var transformed: [SlotKey: SlotState] = [:]
    private var allowsUntil = 0

    struct SlotKey: Hashable {
        let collection: String
        let chain: TransformationChain
    }

    struct SlotState {
        var values: [Bytes]
        /// By value, ascending; and all of them together.
        var candidates: [[Int]]
        var any: Set<Int>
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
        transformed = transformed.filter { !Self.bodyCollections.contains($0.key.collection) }
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
            case .rule(let rule):
                if skipTo != nil { continue }
                if skips > 0 {
                    skips -= 1
                    continue
                }
                guard !isRemoved(rule), evaluate(rule) else { continue }
                skipTo = rule.skipAfter
                skips = rule.skipCount
                if disrupt(rule) { return }
            }
            if engine == .off { return }
        }
    }

    private func isRemoved(_ rule: SecRule) -> Bool {
        if removedIDs.contains(where: { $0.contains(rule.id) }) { return true }
        return removedTags.contains { rule.hasTag($0) }
    }

    /// The rule and those chained to it.
    private mutating func evaluate(_ first: SecRule) -> Bool {
        matched = []
        current = first
        guard holds(first, in: first) else { return false }
        for link in first.links where !holds(link, in: first) { return false }
        note(first)
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

    private mutating func holds(_ rule: SecRule, in first: SecRule) -> Bool {
        guard let op = rule.op else {
            perform(rule, nil)
            return true
        }
        let argument = op.argument.literal ?? expand(op.argument)
        let exclusions = exclusions(for: rule, first)
        var found = false
        for target in rule.targets where !target.isExclusion {
            // Most rules look for patterns that no value of a collection can match.
            if let pattern = rule.pattern, !target.isCount,
                !mayMatch(pattern, target.collection, rule.chain)
            {
                continue
            }
            for (place, value) in values(target, excluding: exclusions) {
                guard let (outcome, bytes) = judge(rule, op, argument, target, place, value) else {
                    continue
                }
                found = true
                // Rules that follow see the value as it was judged.
                var seen = value
                seen.value = bytes
                matched.append(seen)
                perform(rule, outcome)
            }
        }
        return found
    }

    /// Evaluates one value; nil for no match.
    private mutating func judge(
        _ rule: SecRule, _ op: SecOperator, _ argument: Bytes, _ target: SecTarget, _ place: Int?,
        _ value: SecValue
    ) -> (SecOperator.Outcome, Bytes)? {
        func result(_ bytes: Bytes) -> (SecOperator.Outcome, Bytes)? {
            let outcome = op.evaluate(bytes, argument: argument)
            return outcome.matches != op.isNegated ? (outcome, bytes) : nil
        }
        if rule.matchesMany {
            if let found = result(value.value) { return found }
            var bytes = value.value
            for step in rule.chain.steps {
                guard let next = step.apply(bytes) else { continue }
                bytes = next
                if let found = result(bytes) { return found }
            }
            return nil
        }
        if let place, !target.isCount, isCached(target.collection) {
            let key = SlotKey(collection: target.collection, chain: rule.chain)
            prepare(key)
            guard let state = transformed[key], place < state.values.count else { return nil }
            if let pattern = rule.pattern, !state.candidates[place].contains(pattern) { return nil }
            return result(state.values[place])
        }
        return result(rule.chain.apply(value.value).bytes)
    }

    private mutating func mayMatch(
        _ pattern: Int, _ collection: String, _ chain: TransformationChain
    ) -> Bool {
        guard isCached(collection) else { return true }
        let key = SlotKey(collection: collection, chain: chain)
        prepare(key)
        return transformed[key]?.any.contains(pattern) ?? true
    }

    private mutating func prepare(_ key: SlotKey) {
        guard transformed[key] == nil else { return }
        let raw = all(key.collection)
        let values = raw.map { key.chain.apply($0.value).bytes }
        var candidates: [[Int]] = []
        var any: Set<Int> = []
        if let set = rules.sets[key.chain] {
            for value in values {
                let found = set.candidates(in: value)
                candidates.append(found)
                any.formUnion(found)
            }
        } else {
            candidates = [[Int]](repeating: [], count: values.count)
        }
        transformed[key] = SlotState(values: values, candidates: candidates, any: any)
    }

    private func exclusions(for rule: SecRule, _ first: SecRule) -> [SecTarget] {
        var result = rule.targets.filter(\.isExclusion)
        for removed in removedTargets {
            if removed.ids?.contains(first.id) ?? false
                || removed.tag.map({ first.hasTag($0) }) ?? false
            {
                result += removed.targets
            }
        }
        return result
    }
}
