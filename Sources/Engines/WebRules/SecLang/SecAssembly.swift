/// Turns rules as they were read into steps that the engine walks: the phases apart, places to go
/// on at resolved, and patterns in families.
struct SecAssembly {
    private var planner = SecPlanner()
    private var rules: [Int: [(rule: SecRule, level: Int)]] = [:]
    /// By phase: markers, and before which rule they stand.
    private var markers: [Int: [(name: String, place: Int)]] = [:]

    init(_ items: [SecReader.Item]) {
        var level = [Int](repeating: 1, count: 6)
        var until = [String?](repeating: nil, count: 6)
        for item in items {
            switch item {
            case .marker(let name):
                for phase in 1...5 {
                    markers[phase, default: []].append((name, rules[phase]?.count ?? 0))
                    if until[phase] == name {
                        until[phase] = nil
                        level[phase] = 1
                    }
                }
            case .rule(var rule):
                let phase = min(5, max(1, rule.phase))
                rule.phase = phase
                Self.prepare(&rule)
                rule.number(&planner)
                note(rule)
                rules[phase, default: []].append((rule, level[phase]))
                if let gate = Self.gate(rule) {
                    level[phase] = gate
                    until[phase] = rule.skipAfter
                }
            }
        }
    }

    /// What the steps refer to by number, once all of them are made.
    mutating func plan(_ store: PatternStore?) -> SecPlan { planner.finish(store) }

    private static func prepare(_ rule: inout SecRule) {
        rule.exclusions = rule.targets.filter(\.isExclusion)
        for index in rule.links.indices { prepare(&rule.links[index]) }
    }

    private mutating func note(_ rule: SecRule) {
        for target in rule.targets { planner.note(target.selector) }
        for case .removeTargets(_, let targets) in rule.controls {
            for target in targets { planner.note(target.selector) }
        }
        for case .removeTargetsOfTagged(_, let targets) in rule.controls {
            for target in targets { planner.note(target.selector) }
        }
        for case .removeTargetsOfTold(_, let targets) in rule.controls {
            for target in targets { planner.note(target.selector) }
        }
        for link in rule.links { note(link) }
    }

    /// The paranoia level that the rules after this one, up to its marker, need.
    private static func gate(_ rule: SecRule) -> Int? {
        guard rule.skipAfter != nil, rule.links.isEmpty, rule.targets.count == 1,
            rule.targets[0].collection == .tx, case .key(let key) = rule.targets[0].selector,
            key.firstRange(of: Bytes("paranoia_level")) != nil, let op = rule.op, !op.isNegated,
            case .less = op.kind, let level = op.number, (1...9).contains(level)
        else { return nil }
        return level
    }

    /// What the pattern of a rule is looked for by; nil where it must be tried on every value.
    private static func member(_ rule: SecRule) -> PatternSet.Member? {
        guard let op = rule.op, !op.isNegated, !rule.matchesMany else { return nil }
        switch op.kind {
        case .pattern(let pattern): return .pattern(pattern)
        case .phrases(let set): return .literals(set.phrases)
        default: return nil
        }
    }

    private mutating func family(_ rule: SecRule, _ level: Int) -> Int {
        planner.family(SecPlanner.FamilyKey(isOfResponse: rule.phase > 2, level: level))
    }

    private static func isPooled(_ target: SecTarget) -> Bool {
        !target.isExclusion && !target.isCount && !target.collection.changes
    }

    mutating func phases() -> [[SecStep]] {
        for phase in 1...5 {
            for (rule, level) in rules[phase] ?? [] where Self.member(rule) != nil {
                let family = family(rule, level)
                for target in rule.targets where Self.isPooled(target) {
                    planner.count(planner.pool(target, except: rule.exclusions), family)
                }
            }
        }
        return (0...5).map { phase in
            let list = rules[phase] ?? []
            return list.enumerated().map { index, item in
                var jump = -1
                if let name = item.rule.skipAfter {
                    let found = (markers[phase] ?? []).first {
                        $0.name == name && $0.place > index
                    }
                    jump = found?.place ?? list.count
                }
                return step(item.rule, item.level, jump)
            }
        }
    }

    private mutating func step(_ rule: SecRule, _ level: Int, _ jump: Int) -> SecStep {
        let node = planner.node(rule.chain)
        var family = -1
        var bit = -1
        if let member = Self.member(rule) {
            let place = self.family(rule, level)
            let isScanned = rule.targets.contains { target in
                Self.isPooled(target)
                    && planner.isScanned(planner.pool(target, except: rule.exclusions), place)
            }
            if isScanned {
                family = place
                bit = planner.member(member, node, place)
            }
        }
        return SecStep(
            rule, looks: looks(rule, node, family), links: rule.links.map { link($0) },
            node: node, family: family, bit: bit, jump: jump)
    }

    /// Rules of a chain are asked only where the first one matched: they are tried as they are.
    private mutating func link(_ rule: SecRule) -> SecStep {
        let node = planner.node(rule.chain)
        return SecStep(
            rule, looks: looks(rule, node, -1), links: [], node: node, family: -1, bit: -1,
            jump: -1)
    }

    private mutating func looks(_ rule: SecRule, _ node: Int, _ family: Int) -> [SecStep.Look] {
        rule.targets.filter { !$0.isExclusion }.map { target in
            let source = source(target, rule)
            var summary = -1
            if family >= 0, case .pool(let pool) = source, planner.isScanned(pool, family) {
                summary = planner.summary(pool, node, family)
            }
            return SecStep.Look(source: source, target: target, summary: summary)
        }
    }

    private mutating func source(_ target: SecTarget, _ rule: SecRule) -> SecStep.Source {
        if !target.collection.changes {
            let pool = planner.pool(target, except: rule.exclusions)
            return target.isCount ? .count(pool) : .pool(pool)
        }
        if target.collection == .tx, case .key(let key) = target.selector,
            !rule.exclusions.contains(where: { $0.collection == .tx })
        {
            return target.isCount ? .txCount(planner.tx(key)) : .tx(planner.tx(key))
        }
        return .live
    }
}
