package import Vocabulary

/// Watches one resource: learns while it is quiet, notices floods, finds fingerprints, proves them,
/// and lets them go.
package struct FloodJudge: Sendable {
    /// Bins that fingerprints are sought in: the last five seconds.
    private static let windowMax = 10
    private static let countsMax = 120
    /// A rate that stays high without a fingerprint is the new usual after so long.
    private static let crowdSeconds = 600.0
    package static let fingerprintsMax = 8
    private static let eagerSearches = 20
    private static let patientSeconds = 2.0

    /// A fingerprint in use.
    package struct Measure: Sendable {
        package enum Stage: Sendable, Hashable { case proving, inForce }
        package let fingerprint: Fingerprint
        package internal(set) var stage = Stage.proving
        /// The share of known-good requests it would hit, as counted when it was found.
        package let harm: Double
        package let reasons: [String]
        var matcher: Matcher
        var provenBins = 0
        var peak: Double
        var lastSeen: Instant
        /// Live known-good requests seen, and hit.
        var live = Share(0, of: 0)
    }

    /// An attack under way.
    package struct Attack: Sendable {
        package let started: Instant
        package internal(set) var tally = AttackTally()
        /// Requests a second now.
        package internal(set) var rate = 0.0
        /// Everything that was put in force against it, in order.
        package internal(set) var fingerprints: [Fingerprint] = []
        var lastHigh: Instant
    }

    /// What has changed with a bin.
    package struct Outcome: Sendable {
        package var rulesChanged = false
        package var began = false
        /// The attack that is over.
        package var ended: Attack?
    }

    package let tuning: FloodTuning
    package private(set) var measures: [Measure] = []
    package private(set) var attack: Attack?
    var baseline: Baseline
    private var quarantine: [TrafficBin] = []
    private var window: [TrafficBin] = []
    private var counts: [Int] = []
    private var hasTraffic = false
    private var highSince: Instant?
    private var barred: [(fingerprint: Fingerprint, until: Instant)] = []
    private var lastSought: Instant?
    /// Searches in a row that found nothing: a crowd is not looked at again and again.
    private var fruitless = 0
    /// The flood came slowly: see `knownGood`.
    private var cameSlowly = false
    private var lastPaced: Instant?
    /// What is known to be good, as of a revision of the baseline; by days alone, or all.
    private var good: (revision: Int, isSlow: Bool, KnownGood)?

    package init(_ tuning: FloodTuning = FloodTuning(), seed: UInt64 = 1) {
        self.tuning = tuning
        baseline = Baseline(seed: seed)
    }

    /// The fingerprints that are to be stopped now.
    package var inForce: [Fingerprint] {
        measures.filter { $0.stage == .inForce }.map(\.fingerprint)
    }

    package var learnedSeconds: Double { baseline.rates.learnedSeconds }
    package var knownRequests: Int { baseline.knownCount }

    /// Requests a second that are usual at a time.
    package func usual(at time: Instant) -> Double { baseline.rates.usual(at: time).rate }

    /// The rate from which on it is a flood; nil while nothing is known.
    package func threshold(at time: Instant, isUnhealthy: Bool) -> Double? {
        let learned = baseline.rates.learnedSeconds
        guard learned >= tuning.learningSecondsMin else { return nil }
        let (usual, deviation) = baseline.rates.usual(at: time)
        var factor = learned >= tuning.learnedSeconds ? tuning.factorLearned : tuning.factorLearning
        if isUnhealthy { factor = min(factor, tuning.factorUnhealthy) }
        // What strays by itself must stray further, up to a point.
        let strayed = isUnhealthy ? 0 : min(6 * deviation, 3 * usual)
        return max(tuning.requestsPerSecondMin, usual * factor, usual + strayed)
    }

    /// Takes the next half second of traffic.
    /// - Parameter isUnhealthy: The resource is known to suffer.
    package mutating func observe(_ bin: TrafficBin, isUnhealthy: Bool = false) -> Outcome {
        var outcome = Outcome()
        let now = bin.time
        hasTraffic = hasTraffic || bin.requests > 0
        guard hasTraffic else { return outcome }
        window.append(bin)
        if window.count > Self.windowMax { window.removeFirst() }
        counts.append(bin.requests)
        if counts.count > Self.countsMax { counts.removeFirst() }
        barred.removeAll { $0.until <= now }

        let (isHigh, isSlow) = height(now, isUnhealthy)
        if isHigh {
            highSince = highSince ?? now
            quarantine.removeAll()
        } else if attack == nil {
            highSince = nil
            fruitless = 0
        }
        learn(bin, isHigh: isHigh)
        guard isHigh || attack != nil || !measures.isEmpty else { return outcome }

        watch(bin, &outcome)
        if isHigh { seek(now, isUnhealthy: isUnhealthy, isSlow: isSlow, &outcome) }
        account(for: bin, isHigh: isHigh)
        end(now, &outcome)
        return outcome
    }

    // MARK: Height and learning

    private func height(_ now: Instant, _ isUnhealthy: Bool) -> (isHigh: Bool, isSlow: Bool) {
        guard let threshold = threshold(at: now, isUnhealthy: isUnhealthy) else {
            return (false, false)
        }
        let isSlow = isSlowlyHigh(now)
        let last = window.suffix(2)
        if last.count == 2 {
            let mean = last.reduce(0) { $0 + $1.rate } / 2
            if mean > threshold, last.allSatisfy({ $0.rate > 0.7 * threshold }) {
                return (true, isSlow)
            }
        }
        return (isSlow, isSlow)
    }

    private func isSlowlyHigh(_ now: Instant) -> Bool {
        guard counts.count == Self.countsMax,
            baseline.rates.learnedSeconds >= tuning.learnedSeconds
        else { return false }
        let mean = Double(counts.reduce(0, +)) / (Double(counts.count) * TrafficBin.seconds)
        let lasting = baseline.rates.lasting(at: now)
        return mean > max(tuning.requestsPerSecondMin, tuning.factorSlow * lasting)
    }

    /// Quiet traffic is learned once it has been quiet for a while after it.
    private mutating func learn(_ bin: TrafficBin, isHigh: Bool) {
        let isCrowd =
            measures.isEmpty && attack == nil
            && (baseline.knownCount < tuning.knownMin
                || highSince.map { bin.time - $0 > .seconds(Self.crowdSeconds) } ?? false)
        guard !isHigh && attack == nil || isCrowd else { return }
        var kept = bin
        if kept.samples.count > 64 {
            let step = kept.samples.count / 64 + 1
            kept.samples = kept.samples.enumerated().filter { $0.offset % step == 0 }
                .map(\.element)
        }
        quarantine.append(kept)
        let wait =
            baseline.rates.learnedSeconds < 600
            ? min(5, tuning.quarantineSeconds) : tuning.quarantineSeconds
        while let first = quarantine.first, bin.time - first.time >= .seconds(wait) {
            quarantine.removeFirst()
            baseline.learn(first)
        }
        learnPace(bin.time)
    }

    private mutating func learnPace(_ now: Instant) {
        let seconds = Double(Self.windowMax) * TrafficBin.seconds
        if let lastPaced, now - lastPaced < .seconds(seconds) { return }
        lastPaced = now
        // Where only some were kept, how many one source sent is not known.
        guard window.allSatisfy({ $0.samples.count == $0.requests }) else { return }
        var bySource: [UInt64: Double] = [:]
        for sample in window.flatMap(\.samples) {
            bySource[sample.traits.hashes[RequestTrait.source.rawValue], default: 0] += 1
        }
        guard !bySource.isEmpty else { return }
        let mean = bySource.values.reduce(0, +) / Double(bySource.count)
        baseline.learn(pace: mean * 10 / seconds, seconds: seconds)
    }

    // MARK: Fingerprints

    /// Follows what the fingerprints in use hit in this bin.
    private mutating func watch(_ bin: TrafficBin, _ outcome: inout Outcome) {
        guard !measures.isEmpty else { return }
        let known = knownGood(isSlow: cameSlowly)
        let good = bin.samples.filter { known.isKnown($0.traits) }
        for index in measures.indices {
            var it = measures[index]
            var rate = 0.0
            for sample in bin.samples where it.matcher.matches(sample.traits) {
                rate += sample.weight / TrafficBin.seconds
            }
            // Half a minute is remembered.
            it.live.count = it.live.count * 0.984 + Double(good.count)
            it.live.hits =
                it.live.hits * 0.984
                + Double(good.count { it.matcher.matches($0.traits) })
            it.peak = max(it.peak, rate)
            if rate > 0.05 * it.peak, rate >= 1 { it.lastSeen = bin.time }
            it.provenBins += 1
            if it.stage == .proving, it.provenBins >= tuning.proofBins {
                it.stage = .inForce
                outcome.rulesChanged = true
                attack?.fingerprints.append(it.fingerprint)
            }
            measures[index] = it
        }
        let harmful = measures.filter {
            $0.live.count >= 50 && $0.live.value > tuning.liveHarmMax
        }
        for it in harmful {
            barred.append((it.fingerprint, bin.time + .seconds(tuning.barredSeconds)))
        }
        withdraw(&outcome) { measure in
            harmful.contains { $0.fingerprint == measure.fingerprint }
        }
    }

    private mutating func withdraw(
        _ outcome: inout Outcome, where isOver: (Measure) -> Bool
    ) {
        let before = measures.count { $0.stage == .inForce }
        measures.removeAll(where: isOver)
        if measures.count(where: { $0.stage == .inForce }) != before {
            outcome.rulesChanged = true
        }
    }

    /// What came slowly has been learned in part: only what days remember is then beyond doubt.
    private mutating func knownGood(isSlow: Bool) -> KnownGood {
        if let good, good.revision == baseline.revision, good.isSlow == isSlow { return good.2 }
        let made = KnownGood(
            isSlow ? baseline.lasting : baseline.known, sources: baseline.sources)
        good = (baseline.revision, isSlow, made)
        return made
    }

    private mutating func seek(
        _ now: Instant, isUnhealthy: Bool, isSlow: Bool, _ outcome: inout Outcome
    ) {
        guard measures.count < Self.fingerprintsMax else { return }
        let pause = fruitless < Self.eagerSearches ? TrafficBin.seconds : Self.patientSeconds
        if let lastSought, now - lastSought < .seconds(pause) { return }
        // Only what no fingerprint covers, and of the flood, not of the quiet before it.
        let since = highSince.map { $0 - .seconds(TrafficBin.seconds) } ?? now
        let bins = window.filter { $0.time >= since }
        let matchers = measures.map(\.matcher)
        let samples = bins.flatMap(\.samples).filter { sample in
            !matchers.contains { $0.matches(sample.traits) }
        }
        let seconds = Double(bins.count) * TrafficBin.seconds
        let rate = samples.reduce(0) { $0 + $1.weight } / max(seconds, TrafficBin.seconds)
        guard rate > (threshold(at: now, isUnhealthy: isUnhealthy) ?? .infinity) || isSlow else {
            return
        }
        lastSought = now
        cameSlowly = isSlow || cameSlowly && attack != nil
        let contrast = Contrast(
            window: samples, seconds: seconds, good: knownGood(isSlow: cameSlowly),
            pace: baseline.pace.mean,
            usual: cameSlowly ? baseline.rates.lasting(at: now) : usual(at: now),
            isStrained: isUnhealthy, tuning: tuning, barred: Set(barred.map(\.fingerprint)))
        var harm = measures.reduce(0) { $0 + $1.harm }
        let all = contrast.find()
        fruitless = all.isEmpty ? fruitless + 1 : 0
        for found in all where measures.count < Self.fingerprintsMax {
            guard harm + found.harm.value <= tuning.harmMax else { break }
            harm += found.harm.value
            measures.append(
                Measure(
                    fingerprint: found.fingerprint, harm: found.harm.value,
                    reasons: found.reasons.map(\.rawValue), matcher: Matcher(found.fingerprint),
                    peak: found.rate, lastSeen: now))
        }
        if attack == nil, !measures.isEmpty || isUnhealthy {
            attack = Attack(started: highSince ?? now, lastHigh: now)
            outcome.began = true
        }
    }

    // MARK: The attack

    private mutating func account(for bin: TrafficBin, isHigh: Bool) {
        guard attack != nil else { return }
        let usual = usual(at: bin.time)
        let matchers = measures.map(\.matcher)
        var mine = bin.samples.filter { sample in
            matchers.contains { $0.matches(sample.traits) }
        }
        var rate = mine.reduce(0) { $0 + $1.weight } / TrafficBin.seconds
        if matchers.isEmpty {
            // Nothing tells its requests apart: what is beyond the usual is the attack's.
            mine = isHigh ? bin.samples : []
            rate = isHigh ? max(0, bin.rate - usual) : 0
        }
        attack?.rate = rate
        attack?.tally.add(mine, rate: rate, usual: usual)
        let isFelt = rate > max(1, 0.1 * max(usual, tuning.requestsPerSecondMin))
        if isHigh || isFelt { attack?.lastHigh = bin.time }
    }

    private mutating func end(_ now: Instant, _ outcome: inout Outcome) {
        let calm = Duration.seconds(tuning.calmSeconds)
        withdraw(&outcome) { now - $0.lastSeen > calm }
        guard let over = attack, now - over.lastHigh > calm else { return }
        withdraw(&outcome) { _ in true }
        attack = nil
        highSince = nil
        cameSlowly = false
        outcome.ended = over
    }
}
