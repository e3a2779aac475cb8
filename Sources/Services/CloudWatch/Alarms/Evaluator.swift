import CloudWatchAPI
import Codecs
import Gate
import MetricsEngine
import Store
import Vocabulary

/// Judges alarms when they are due. Reading and judging happen outside of transactions; a change is
/// committed only against the alarm as it then is in the store.
struct Evaluator {
    /// Changes that share a transaction.
    private static let batchMax = 200
    /// Alarms judged before others of the process get their turn.
    private static let stretchMax = 500
    /// Composite alarms that hang on composite alarms are judged in so many rounds at most: a
    /// circle of them must end.
    private static let roundsMax = 8

    let service: CloudWatchService

    init(_ service: CloudWatchService) { self.service = service }

    func turn() async throws {
        let now = service.now
        try service.book.load(service.store, now: now)
        try await judgeMetricAlarms(now)
        for _ in 0..<Self.roundsMax {
            let due = service.book.takeDueComposites(now)
            if due.isEmpty { break }
            try await judge(due)
        }
        try await MuteRules.release(service)
    }

    private func judgeMetricAlarms(_ now: Int64) async throws {
        let due = service.book.takeDue(now)
        var contexts: [MetricScope: MetricQueryContext] = [:]
        var changes: [(Int64, AlarmVerdict)] = []
        for (index, watch) in due.enumerated() {
            let context = contexts[watch.scope] ?? service.context(watch.scope, now: now)
            contexts[watch.scope] = context
            let verdict = watch.rule.evaluate(previous: watch.state, in: context)
            if verdict.state != watch.state || verdict.evaluationState != watch.evaluation {
                changes.append((watch.id, verdict))
            }
            if changes.count >= Self.batchMax {
                try await commit(changes)
                changes = []
            }
            if index % Self.stretchMax == Self.stretchMax - 1 { await Task.yield() }
        }
        if !changes.isEmpty { try await commit(changes) }
    }

    private func commit(_ changes: [(Int64, AlarmVerdict)]) async throws {
        let change = StateChange(service: service, now: service.clock.now())
        try await service.store.write { transaction in
            for (id, verdict) in changes {
                guard let record = try transaction.alarm(id: id) else { continue }
                try change.judge(
                    record,
                    StateChange.Verdict(
                        state: verdict.state, reason: String(verdict.reason.prefix(1_023)),
                        reasonData: verdict.reasonData.utf8.count > 4_000
                            ? nil : verdict.reasonData,
                        evaluation: verdict.evaluationState), transaction)
            }
        }
    }

    private func judge(_ composites: [AlarmBook.Composite]) async throws {
        let change = StateChange(service: service, now: service.clock.now())
        for composite in composites {
            do {
                try await service.store.write { transaction in
                    guard let record = try transaction.alarm(id: composite.id) else { return }
                    try CompositeTurn(change, record, composite).take(transaction)
                }
            } catch {
                service.book.retry(composite: composite.id)
                throw error
            }
        }
    }
}

/// One look at one composite alarm.
struct CompositeTurn {
    private let change: StateChange
    private let record: AlarmRecord
    private let composite: AlarmBook.Composite

    init(_ change: StateChange, _ record: AlarmRecord, _ composite: AlarmBook.Composite) {
        self.change = change
        self.record = record
        self.composite = composite
    }

    func take(_ transaction: Transaction) throws {
        guard case .composite(let input) = record.config else { return }
        var children: [String: AlarmRecord] = [:]
        for reference in composite.rule.alarms {
            children[reference] = try alarm(reference, transaction)
        }
        let holds = composite.rule.holds { children[$0]?.standing.state }
        var progress = CompositeProgress(
            state: record.standing.state, actedState: record.acted,
            suppressedBy: record.suppressedBy.flatMap {
                CompositeProgress.SuppressedBy(rawValue: $0)
            }, until: record.suppressedUntil)
        let suppressor = try input.actionsSuppressor.flatMap { try alarm($0, transaction) }
        let step = progress.step(
            to: holds ? .alarm : .ok,
            suppressor: suppressor.map {
                CompositeProgress.Suppressor(
                    state: $0.standing.state,
                    waitPeriod: Int64(input.actionsSuppressorWaitPeriod ?? 0),
                    extensionPeriod: Int64(input.actionsSuppressorExtensionPeriod ?? 0))
            }, now: change.now.seconds)
        guard
            step.isStateChanged || step.isSuppressionChanged || step.acts != nil
                || progress.until != record.suppressedUntil
        else { return }
        var verdict = StateChange.Verdict(
            state: progress.state, reason: record.standing.reason,
            reasonData: record.standing.reasonData)
        if step.isStateChanged { explain(&verdict, Array(children.values)) }
        try change.move(
            record, to: verdict, acts: step.acts, progress: progress,
            suppressedReason: progress.suppressedBy.map { by in
                switch by {
                case .alarm: "Actions suppressed by \(suppressor?.arn ?? "")"
                case .waitPeriod: "Actions suppressed by WaitPeriod"
                case .extensionPeriod: "Actions suppressed by ExtensionPeriod"
                }
            }, transaction)
    }

    private func alarm(_ reference: String, _ reading: any Reading) throws -> AlarmRecord? {
        try reading.alarmIfAny(
            AlarmName.of(
                reference: reference, account: record.account, region: record.region),
            place: record.place)
    }

    /// Those of the children that changed last brought it about.
    private func explain(_ verdict: inout StateChange.Verdict, _ children: [AlarmRecord]) {
        let latest = children.map(\.transitioned).max()
        let triggering = children.filter { $0.transitioned == latest }.sorted { $0.name < $1.name }
        guard !triggering.isEmpty else {
            verdict.reason = "AlarmRule: \(verdict.state.rawValue)"
            verdict.reasonData = nil
            return
        }
        let told = triggering.map {
            "\($0.arn) transitioned to \($0.standing.state.rawValue) at "
                + Self.long($0.transitioned)
        }
        verdict.reason = String(told.joined(separator: ", ").prefix(1_023))
        verdict.reasonData =
            JSON.object([
                JSONMember(
                    "triggeringAlarms",
                    .array(
                        triggering.map { it in
                            [
                                "arn": .string(it.arn),
                                "state": [
                                    "value": .string(it.standing.state.rawValue),
                                    "timestamp": .string(AlarmTimes.text(it.transitioned)),
                                ],
                            ]
                        }))
            ]).text
    }

    private static let days = [
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    /// `Tuesday 24 November, 2026 18:00:00 UTC`
    static func long(_ time: Instant) -> String {
        let it = CivilTime(time)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(days[it.weekday]) \(two(it.day)) \(months[it.month - 1]), \(it.year) "
            + "\(two(it.hour)):\(two(it.minute)):\(two(it.second)) UTC"
    }
}
