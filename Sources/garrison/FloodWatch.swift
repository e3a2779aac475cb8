import Floods
import Gate
import Logging
import Shield
import Vocabulary
import WAFV2

/// Looks out for floods at the listeners that Shield Advanced protects, and has them answered.
struct FloodWatch {
    private static let pause = Duration.milliseconds(250)
    /// What is protected is looked up again so often even if nobody changed it: a subscription may
    /// run out.
    private static let lookSeconds: Int64 = 10
    private static let saveSeconds: Int64 = 600
    private static let reportSeconds: Int64 = 5
    private static let measureSeconds: Int64 = 10
    /// Failures in the last seconds from which on a resource with a health check is unhealthy.
    private static let failedBins = 6
    private static let failedShare = 0.2
    private static let failedMin = 10

    let shield: ShieldService
    let meters: FloodMeters
    let listeners: [ARN]
    let clock: any Clock
    let entropy: any Entropy
    let logger: Logger

    /// One resource as it is watched.
    private struct Watch {
        var judge: FloodJudge
        var protection: ShieldService.Watched
        var attackID: String?
        var saved: Instant
        var reported: Instant
        var measured: Instant
        var last: [TrafficBin] = []
        /// Rules that could not be put in force are tried again.
        var rulesAreDue = false
    }

    /// Watches until cancelled.
    func run() async throws {
        // Rules of attacks that nobody watched end.
        try await shield.withdrawAll()
        try await shield.closeForgottenAttacks()
        var watches: [ARN: Watch] = [:]
        var revision = -1
        var looked = Instant(seconds: 0)
        while !Task.isCancelled {
            let now = clock.now()
            if revision != shield.changes.revision
                || now - looked >= .seconds(Self.lookSeconds)
            {
                revision = shield.changes.revision
                looked = now
                try await look(&watches, now)
            }
            for (listener, watch) in watches {
                watches[listener] = await turn(listener, watch, now)
            }
            try? await Task.sleep(for: Self.pause)
        }
        for (listener, watch) in watches { await save(watch, listener) }
    }

    /// Brings what is watched to what is protected.
    private func look(_ watches: inout [ARN: Watch], _ now: Instant) async throws {
        let all = try shield.watched()
        let wanted = Dictionary(
            all.map { ($0.resource, $0) }, uniquingKeysWith: { first, _ in first })
        for listener in listeners {
            let protection = wanted[listener.description]
            if let protection, watches[listener] == nil {
                var judge = FloodJudge(seed: UInt64(now.seconds.magnitude))
                if let saved = try shield.baseline(of: listener.description) {
                    judge.restore(saved)
                }
                watches[listener] = Watch(
                    judge: judge, protection: protection, saved: now, reported: now,
                    measured: now)
            } else if let protection {
                watches[listener]?.protection = protection
            } else if let over = watches.removeValue(forKey: listener) {
                await save(over, listener)
                if let attack = over.judge.attack {
                    await tell(attack, over, listener, ended: now)
                }
            }
        }
        meters.follow(Set(watches.keys))
    }

    private func turn(_ listener: ARN, _ old: Watch, _ now: Instant) async -> Watch {
        var watch = old
        for bin in meters.take(listener, before: now) {
            watch.last.append(bin)
            if watch.last.count > Self.failedBins { watch.last.removeFirst() }
            let outcome = watch.judge.observe(bin, isUnhealthy: isUnhealthy(watch))
            if outcome.began {
                watch.attackID = entropy.uuid()
                logger.notice("shield: \(listener) is under attack")
            }
            watch.rulesAreDue = watch.rulesAreDue || outcome.rulesChanged
            if watch.rulesAreDue { await mitigate(listener, &watch) }
            if let over = outcome.ended {
                logger.notice("shield: the attack on \(listener) is over")
                await tell(over, watch, listener, ended: bin.time)
                measure(watch, listener, now)
                watch.attackID = nil
            } else if outcome.began || outcome.rulesChanged {
                await report(&watch, listener, now)
            }
        }
        if watch.rulesAreDue { await mitigate(listener, &watch) }
        if now - watch.reported >= .seconds(Self.reportSeconds) {
            await report(&watch, listener, now)
        }
        if watch.judge.attack != nil, now - watch.measured >= .seconds(Self.measureSeconds) {
            watch.measured = now
            measure(watch, listener, now)
        }
        if now - watch.saved >= .seconds(Self.saveSeconds) {
            watch.saved = now
            await save(watch, listener)
        }
        return watch
    }

    /// A health check makes the resource's failures count.
    private func isUnhealthy(_ watch: Watch) -> Bool {
        guard watch.protection.hasHealthCheck else { return false }
        let requests = watch.last.reduce(0) { $0 + $1.requests - $1.blocked }
        let failed = watch.last.reduce(0) { $0 + $1.failed }
        return failed >= Self.failedMin && Double(failed) >= Self.failedShare * Double(requests)
    }

    /// Rules that cannot be put in force stay due.
    private func mitigate(_ listener: ARN, _ watch: inout Watch) async {
        do {
            try await shield.mitigate(
                listener.description, with: FloodRules.rules(for: watch.judge.inForce))
            watch.rulesAreDue = false
        } catch {
            logger.error("shield: rules for \(listener) are not in force: \(error)")
            return
        }
        for measure in watch.judge.measures where measure.stage == .inForce {
            logger.notice(
                """
                shield: \(measure.fingerprint.name) on \(listener): \
                \(measure.fingerprint.summary) (\(measure.reasons.joined(separator: ", ")))
                """)
        }
    }

    private func report(_ watch: inout Watch, _ listener: ARN, _ now: Instant) async {
        watch.reported = now
        guard let attack = watch.judge.attack else { return }
        await tell(attack, watch, listener, ended: nil)
    }

    private func tell(
        _ attack: FloodJudge.Attack, _ watch: Watch, _ listener: ARN, ended: Instant?
    ) async {
        guard let id = watch.attackID else { return }
        do {
            try await shield.record([
                FloodReports.report(
                    attack, id: id, resource: listener.description, ended: ended)
            ])
        } catch {
            logger.error("shield: the attack on \(listener) is not on record: \(error)")
        }
    }

    private func measure(_ watch: Watch, _ listener: ARN, _ now: Instant) {
        let attack = watch.judge.attack
        shield.measure(
            listener.description, isAttacked: attack != nil,
            rates: attack.map { [(FloodReports.vector, .requests, $0.rate)] } ?? [], at: now)
    }

    private func save(_ watch: Watch, _ listener: ARN) async {
        do {
            try await shield.save(
                baseline: watch.judge.savedBaseline, of: listener.description)
        } catch {
            logger.warning("shield: the baseline of \(listener) is not saved: \(error)")
        }
    }
}

/// Keeps Shield's rules in the web ACLs that resources have now.
struct ShieldPlacing {
    let shield: ShieldService
    let waf: WAFV2Service

    func run() async throws {
        let changes = waf.changes.stream()
        try await shield.placeRules()
        for await _ in changes { try await shield.placeRules() }
    }
}
