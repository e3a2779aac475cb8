/// Looks for what the excess of a window's requests has in common and the usual traffic has not.
struct Contrast {
    /// Fingerprints sought at once.
    static let foundMax = 5
    /// A value must make up so much of what is looked at to be worth a look.
    private static let shareMin = 0.04
    private static let valuesPerTrait = 6
    /// The client's part of a fingerprint must be so rare among known-good requests.
    private static let clientShareMax = 0.03
    private static let liftMin = 3.0
    /// A source must have been seen so often before its haste is judged.
    private static let looksMin = 3.0

    struct Found: Sendable {
        let fingerprint: Fingerprint
        /// Its requests a second in the window.
        let rate: Double
        /// Its share of known-good requests.
        let harm: Share
        let reasons: [Suspicion]
    }

    /// What tells an attack from a crowd that happens to be new here.
    enum Suspicion: String, Sendable {
        /// Each source asks far more often than visitors do.
        case pace
        /// A well-known program's name from what is not that program.
        case forgedAgent
        /// One program under many names.
        case manyAgents
        /// Many times the usual traffic, all of it for one thing, or each for something else.
        case monotony
        /// The resource suffers, and they all ask for one thing.
        case strain
    }

    let window: [SampledRequest]
    /// How long the window is.
    let seconds: Double
    let good: KnownGood
    let pace: Double
    /// Requests a second that are usual now.
    let usual: Double
    let isStrained: Bool
    let tuning: FloodTuning
    let barred: Set<Fingerprint>

    init(
        window: [SampledRequest], seconds: Double, good: KnownGood, pace: Double, usual: Double,
        isStrained: Bool, tuning: FloodTuning, barred: Set<Fingerprint> = []
    ) {
        self.window = window
        self.seconds = seconds
        self.good = good
        self.pace = pace
        self.usual = usual
        self.isStrained = isStrained
        self.tuning = tuning
        self.barred = barred
    }

    private var known: [RequestTraits] { good.requests }

    /// Fingerprints that may be stopped, the widest first.
    func find() -> [Found] {
        guard known.count >= tuning.knownMin else { return [] }
        var found: [Found] = []
        var rest = window
        var harmed = 0.0
        while found.count < Self.foundMax {
            let rate = rest.reduce(0) { $0 + $1.weight } / seconds
            guard rate - usual > max(tuning.requestsPerSecondMin / 2, usual / 2),
                let best = best(in: rest, harmed: harmed)
            else { break }
            found.append(best)
            harmed += best.harm.value
            let matcher = Matcher(best.fingerprint)
            rest.removeAll { matcher.matches($0.traits) }
        }
        return found
    }

    private func best(in rest: [SampledRequest], harmed: Double) -> Found? {
        var best: Found?
        for seed in seeds(in: rest) {
            let grown = grow(seed, in: rest, harmed: harmed)
            guard !barred.contains(grown), let found = judge(grown, in: rest, harmed: harmed),
                found.rate > 1.02 * (best?.rate ?? 0)
            else { continue }
            best = found
        }
        return best
    }

    // MARK: Where to begin

    private func seeds(in rest: [SampledRequest]) -> [Fingerprint] {
        let total = rest.reduce(0) { $0 + $1.weight }
        var seeds: [(fingerprint: Fingerprint, weight: Double)] = []
        for trait in RequestTrait.allCases
        where trait.isOfClient && trait != .source {
            for (term, weight) in values(of: trait, in: rest).prefix(Self.valuesPerTrait) {
                guard weight >= Self.shareMin * total else { break }
                let share = Share(Double(knownHits(Fingerprint([term]))), of: Double(known.count))
                let usualShare = max(share.value, 0.5 / Double(known.count))
                guard weight / total >= usualShare * 1.2 else { continue }
                seeds.append((Fingerprint([term]), weight))
            }
        }
        var all = seeds.sorted { $0.weight > $1.weight }.prefix(24).map(\.fingerprint)
        all.append(Fingerprint([.strangeQuery(known: good.commonKeys)]))
        // Addresses last: they change hands, programs do not.
        if let sources = hurriedSources(in: rest) { all.append(Fingerprint([.sources(sources)])) }
        return all
    }

    /// A trait's values by their weight, as terms that a rule can have.
    private func values(
        of trait: RequestTrait, in requests: [SampledRequest]
    ) -> [(term: Fingerprint.Term, weight: Double)] {
        var tally: [UInt64: (text: String, weight: Double)] = [:]
        for request in requests {
            let hash = request.traits.hashes[trait.rawValue]
            tally[hash, default: (request.traits.values[trait.rawValue], 0)].weight +=
                request.weight
        }
        return tally.values.sorted { ($1.weight, $0.text) < ($0.weight, $1.text) }
            .compactMap { text, weight in
                if !text.isEmpty { return (.value(trait, text), weight) }
                // Only a header's absence can be asked for.
                guard [.agent, .accept, .language, .referer].contains(trait) else { return nil }
                return (.missing(trait), weight)
            }
    }

    /// Sources that ask far more than visitors do, and than they are known to do themselves.
    private func hurriedSources(in rest: [SampledRequest]) -> [String]? {
        var tally: [UInt64: (text: String, weight: Double, looks: Double)] = [:]
        for request in rest where !request.traits[.source].isEmpty {
            let hash = request.traits.hashes[RequestTrait.source.rawValue]
            var it = tally[hash] ?? (request.traits[.source], 0, 0)
            it.weight += request.weight
            it.looks += 1
            tally[hash] = it
        }
        var before: [UInt64: Int] = [:]
        for traits in known { before[traits.hashes[RequestTrait.source.rawValue], default: 0] += 1 }
        let perTenSeconds = 10 / seconds
        let least = max(20, 6 * pace)
        let hurried = tally.filter { hash, it in
            let asks = it.weight * perTenSeconds
            let own = Double(before[hash] ?? 0) / Double(known.count) * usual * 10
            return it.looks >= Self.looksMin && asks >= least && asks >= 5 * own
        }
        guard !hurried.isEmpty, hurried.count <= Fingerprint.sourcesMax else { return nil }
        return hurried.values.map(\.text).sorted()
    }

    // MARK: Growing

    /// Adds terms until the fingerprint is rare among what is known to be good, and then those that
    /// all of its requests have in common anyway.
    private func grow(
        _ seed: Fingerprint, in rest: [SampledRequest], harmed: Double
    ) -> Fingerprint {
        var fingerprint = seed
        while fingerprint.terms.count < Fingerprint.termsMax {
            let needsClient = !isRareClient(fingerprint) && !fingerprint.ofClient.terms.isEmpty
            guard needsClient || harm(fingerprint).atMost + harmed > tuning.harmMax,
                let better = narrowed(fingerprint, in: rest, clientOnly: needsClient)
            else { break }
            fingerprint = better
        }
        let matcher = Matcher(fingerprint)
        let matched = rest.filter { matcher.matches($0.traits) }
        let total = matched.reduce(0) { $0 + $1.weight }
        for trait in [RequestTrait.ja4, .headerOrder, .agent, .path]
        where fingerprint.terms.count < Fingerprint.termsMax && !uses(trait, fingerprint) {
            guard let (term, weight) = values(of: trait, in: matched).first,
                weight >= 0.99 * total
            else { continue }
            fingerprint = fingerprint.adding(term)
        }
        return fingerprint
    }

    private func uses(_ trait: RequestTrait, _ fingerprint: Fingerprint) -> Bool {
        fingerprint.terms.contains {
            switch $0 {
            case .value(let used, _), .missing(let used): used == trait
            case .sources: trait == .source
            case .strangeQuery: false
            }
        }
    }

    /// With the one term more that costs least coverage for most rarity.
    private func narrowed(
        _ fingerprint: Fingerprint, in rest: [SampledRequest], clientOnly: Bool
    ) -> Fingerprint? {
        let matcher = Matcher(fingerprint)
        let matched = rest.filter { matcher.matches($0.traits) }
        let total = matched.reduce(0) { $0 + $1.weight }
        let knownMatched = known.filter { matcher.matches($0) }
        guard total > 0, !knownMatched.isEmpty else { return nil }
        var best: (fingerprint: Fingerprint, score: Double)?
        for trait in RequestTrait.allCases where trait != .source {
            if clientOnly, !trait.isOfClient { continue }
            guard !uses(trait, fingerprint),
                let (term, weight) = values(of: trait, in: matched).first
            else { continue }
            let kept = weight / total
            guard kept >= 0.5 else { continue }
            let single = Matcher(Fingerprint([term]))
            let left = knownMatched.count { single.matches($0) }
            guard left < knownMatched.count else { continue }
            // Coverage lost weighs more than rarity won.
            let won = Double(knownMatched.count + 1) / Double(left + 1)
            let score = won * kept * kept * kept
            if score > best?.score ?? 1 { best = (fingerprint.adding(term), score) }
        }
        return best?.fingerprint
    }

    // MARK: Judging

    private func knownHits(_ fingerprint: Fingerprint) -> Int {
        let matcher = Matcher(fingerprint)
        return known.count { matcher.matches($0) }
    }

    private func harm(_ fingerprint: Fingerprint) -> Share {
        Share(Double(knownHits(fingerprint)), of: Double(known.count))
    }

    private func isRareClient(_ fingerprint: Fingerprint) -> Bool {
        let client = fingerprint.ofClient
        return !client.terms.isEmpty && harm(client).atMost <= Self.clientShareMax
    }

    /// Whether it may be stopped: it must hit next to nothing good, remembered or live, say who
    /// asks, and be suspect by more than being new.
    private func judge(
        _ fingerprint: Fingerprint, in rest: [SampledRequest], harmed: Double
    ) -> Found? {
        let harm = harm(fingerprint)
        guard harm.atMost + harmed <= tuning.harmMax else { return nil }
        let matcher = Matcher(fingerprint)
        let matched = rest.filter { matcher.matches($0.traits) }
        let weight = matched.reduce(0) { $0 + $1.weight }
        let total = rest.reduce(0) { $0 + $1.weight }
        let rate = weight / seconds
        guard rate >= max(tuning.requestsPerSecondMin / 2, usual / 4), total > 0 else { return nil }
        let usualOnes = window.filter { good.isKnown($0.traits) }
        let live = Share(
            Double(usualOnes.count { matcher.matches($0.traits) }), of: Double(usualOnes.count))
        if live.count >= 50, live.value > tuning.liveHarmMax { return nil }
        let lift = weight / total / max(harm.value, 0.5 / Double(known.count))
        guard lift >= Self.liftMin else { return nil }
        let facts = Facts(matched, weight: weight, seconds: seconds)
        var reasons = suspicions(of: fingerprint, facts, rate: rate)
        if !isRareClient(fingerprint) {
            // Nothing but haste may convict those whose programs are ordinary.
            reasons.removeAll { $0 != .pace }
        }
        guard !reasons.isEmpty else { return nil }
        return Found(fingerprint: fingerprint, rate: rate, harm: harm, reasons: reasons)
    }

    /// What the requests of a fingerprint do.
    private struct Facts {
        /// Requests of one source in ten seconds; 0 where the window shows too few of each to say.
        var perSource = 0.0
        var topPathShare = 0.0
        var pathsPerRequest = 0.0
        var agents = 0
        var topAgentShare = 0.0
        var targetsPerRequest = 0.0
        var agentShares: [UInt64: Double] = [:]

        init(_ matched: [SampledRequest], weight: Double, seconds: Double) {
            var bySource: [UInt64: Double] = [:]
            var paths: [UInt64: Double] = [:]
            var agents: [UInt64: Double] = [:]
            var targets: Set<UInt64> = []
            for request in matched {
                let hashes = request.traits.hashes
                bySource[hashes[RequestTrait.source.rawValue], default: 0] += request.weight
                paths[hashes[RequestTrait.path.rawValue], default: 0] += request.weight
                agents[hashes[RequestTrait.agent.rawValue], default: 0] += request.weight
                targets.insert(
                    Hash.mix(hashes[RequestTrait.path.rawValue], Hash.of(request.traits.query)))
            }
            guard weight > 0 else { return }
            if Double(matched.count) >= Contrast.looksMin * Double(bySource.count) {
                perSource = weight / Double(max(1, bySource.count)) * 10 / seconds
            }
            topPathShare = (paths.values.max() ?? 0) / weight
            pathsPerRequest = Double(paths.count) / Double(matched.count)
            targetsPerRequest = Double(targets.count) / Double(matched.count)
            self.agents = agents.count
            topAgentShare = (agents.values.max() ?? 0) / weight
            agentShares = agents.mapValues { $0 / weight }
        }
    }

    private func suspicions(
        of fingerprint: Fingerprint, _ facts: Facts, rate: Double
    ) -> [Suspicion] {
        var found: [Suspicion] = []
        if facts.perSource >= max(10, 4 * pace) { found.append(.pace) }
        let isMonotonous =
            facts.topPathShare >= 0.8 || facts.pathsPerRequest >= 0.8
            || facts.targetsPerRequest >= 0.9
        if isMonotonous, rate >= 2 * max(usual, tuning.requestsPerSecondMin / 2) {
            found.append(.monotony)
        }
        if isMonotonous, isStrained, rate >= usual { found.append(.strain) }
        let forged = facts.agentShares.reduce(0.0) { sum, it in
            sum + (it.key != 0 && good.agents[it.key, default: 0] >= 3 ? it.value : 0)
        }
        if forged >= 0.5, rate >= 2 * usual { found.append(.forgedAgent) }
        let isOneProgram = uses(.ja4, fingerprint) || uses(.headerOrder, fingerprint)
        if isOneProgram, facts.agents >= 16, facts.topAgentShare <= 0.25, rate >= usual {
            found.append(.manyAgents)
        }
        return found
    }
}
