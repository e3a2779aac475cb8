import CloudWatchAPI
import MetricsEngine
import Store
import Synchronization
import Vocabulary

/// Every alarm in memory, ready to be judged: what the store says, compiled. Filled at the first
/// turn, and told of each change as it commits.
final class AlarmBook: Sendable {
    /// A metric alarm as the evaluation needs it.
    struct Watch: Sendable {
        let id: Int64
        let scope: MetricScope
        let name: String
        let rule: AlarmRule
        /// Judged that often: 10 seconds for periods below a minute, else a minute.
        let interval: Int64
        /// The second of the interval at which it is judged, so that not all fall on one.
        let phase: Int64
        var state: AlarmState
        var evaluation: String?
        var due: Int64
    }

    /// A composite alarm.
    struct Composite: Sendable {
        let id: Int64
        let account: AccountID
        let region: Region
        let name: String
        let rule: CompositeRule
        let suppressor: String?
        var state: AlarmState
        /// Something it hangs on has changed.
        var isDue: Bool
        /// When a wait or extension ends.
        var until: Int64?
    }

    struct Key: Hashable, Sendable {
        let account: AccountID
        let region: Region
        let name: String
    }

    fileprivate struct State {
        var isLoaded = false
        var watches: [Int64: Watch] = [:]
        var composites: [Int64: Composite] = [:]
        /// Metric alarms by the second at which they are due.
        var timetable: [Int64: Set<Int64>] = [:]
        /// The composites that name an alarm.
        var parents: [Key: Set<Int64>] = [:]
        var lastSecond: Int64 = 0
    }
    private let state = Mutex(State())

    /// Reads every alarm once.
    func load(_ store: Store, now: Int64) throws {
        guard !state.withLock({ $0.isLoaded }) else { return }
        let records = try store.read {
            try $0.rows("SELECT * FROM cw_alarms").map { try AlarmRecord($0) }
        }
        for record in records { set(record, now: now) }
        state.withLock { $0.isLoaded = true }
    }

    /// Takes an alarm as it is now in the store; it is judged at the next turn.
    func set(_ record: AlarmRecord, now: Int64) {
        switch record.config {
        case .metric(let input):
            guard let rule = try? input.rule() else { return }
            let interval: Int64 = rule.period < 60 ? 10 : 60
            let watch = Watch(
                id: record.id, scope: MetricScope(account: record.account, region: record.region),
                name: record.name, rule: rule, interval: interval,
                // The first seconds of a minute are left to data that come late.
                phase: interval == 60 ? 1 + record.id % 20 : 1, state: record.standing.state,
                evaluation: record.evaluation, due: now)
            state.withLock { state in
                state.remove(record.id)
                state.watches[record.id] = watch
                state.timetable[now, default: []].insert(record.id)
                state.lastSecond = min(state.lastSecond, now - 1)
            }
        case .composite(let input):
            guard let rule = try? CompositeRule(input.alarmRule) else { return }
            let composite = Composite(
                id: record.id, account: record.account, region: record.region, name: record.name,
                rule: rule, suppressor: input.actionsSuppressor, state: record.standing.state,
                isDue: true, until: record.suppressedUntil)
            state.withLock { state in
                state.remove(record.id)
                state.composites[record.id] = composite
                for key in composite.keys { state.parents[key, default: []].insert(record.id) }
            }
        }
        touch(Key(account: record.account, region: record.region, name: record.name))
    }

    func remove(_ record: AlarmRecord) {
        state.withLock { $0.remove(record.id) }
        touch(Key(account: record.account, region: record.region, name: record.name))
    }

    /// An alarm's state is another now: what hangs on it is due.
    func note(_ record: AlarmRecord, state new: AlarmState, evaluation: String?, until: Int64?) {
        state.withLock { state in
            state.watches[record.id]?.state = new
            state.watches[record.id]?.evaluation = evaluation
            state.composites[record.id]?.state = new
            state.composites[record.id]?.until = until
        }
        touch(Key(account: record.account, region: record.region, name: record.name))
    }

    private func touch(_ key: Key) {
        state.withLock { state in
            for id in state.parents[key] ?? [] { state.composites[id]?.isDue = true }
        }
    }

    /// The composites that name the alarm.
    func parents(of key: Key) -> [Composite] {
        state.withLock { state in
            (state.parents[key] ?? []).compactMap { state.composites[$0] }.sorted { $0.id < $1.id }
        }
    }

    /// The metric alarms that are due; each is on the timetable again for its next time.
    func takeDue(_ now: Int64) -> [Watch] {
        state.withLock { state in
            var due: [Watch] = []
            if now < state.lastSecond - 120 { state.reschedule(now) }
            // After a pause of the machine, each alarm is judged once, not once a missed minute.
            let seconds =
                now - state.lastSecond > 120
                ? state.timetable.keys.filter { $0 <= now }.sorted()
                : (state.lastSecond < now ? Array(state.lastSecond + 1...now) : [])
            for second in seconds {
                for id in state.timetable.removeValue(forKey: second) ?? [] {
                    guard var watch = state.watches[id], watch.due <= now else { continue }
                    due.append(watch)
                    let start = now - now % watch.interval
                    var next = start + watch.phase
                    if next <= now { next += watch.interval }
                    watch.due = next
                    state.watches[id] = watch
                    state.timetable[next, default: []].insert(id)
                }
            }
            state.lastSecond = max(state.lastSecond, now)
            return due
        }
    }

    /// The composite alarms that are due, and no longer after this.
    func takeDueComposites(_ now: Int64) -> [Composite] {
        state.withLock { state in
            var due: [Composite] = []
            for (id, composite) in state.composites
            where composite.isDue || composite.until ?? .max <= now {
                due.append(composite)
                state.composites[id]?.isDue = false
            }
            return due.sorted { $0.id < $1.id }
        }
    }

    /// Marks composites as due again: their turn failed.
    func retry(composite id: Int64) {
        state.withLock { $0.composites[id]?.isDue = true }
    }

    var count: Int { state.withLock { $0.watches.count + $0.composites.count } }
}

extension AlarmBook.Composite {
    /// The alarms it hangs on.
    var keys: [AlarmBook.Key] {
        (rule.alarms + (suppressor.map { [$0] } ?? [])).map {
            AlarmBook.Key(
                account: account, region: region,
                name: AlarmName.of(reference: $0, account: account, region: region))
        }
    }
}

extension AlarmBook.State {
    /// The clock went back: what is due later than it says would wait for it.
    fileprivate mutating func reschedule(_ now: Int64) {
        timetable = [now: Set(watches.keys)]
        for id in watches.keys { watches[id]?.due = now }
        lastSecond = now - 1
    }

    fileprivate mutating func remove(_ id: Int64) {
        if let watch = watches.removeValue(forKey: id) {
            timetable[watch.due]?.remove(id)
        }
        if let composite = composites.removeValue(forKey: id) {
            for key in composite.keys { parents[key]?.remove(id) }
        }
    }
}
