package import Gate
import LogSearch
import Store
import Synchronization
import Vocabulary

/// Events that a group has just taken.
struct IngestedBatch: Sendable {
    let group: GroupRecord
    let stream: String
    let account: AccountID
    let region: Region
    let events: [(time: Int64, message: String)]
}

/// Asks metric filters and subscription filters about events as they come in.
///
/// Batches of groups that have filters wait in memory, bounded, once they are on disk; as with AWS,
/// a metric may miss what a crash catches between the two.
final class FilterDesk: Sendable {
    private static let waitingBytesMax = 64 << 20
    private static let minute: Int64 = 60_000
    /// A minute's default value is told when nothing more of it is expected.
    private static let patience: Int64 = 30_000

    private struct State {
        var waiting: [IngestedBatch] = []
        var bytes = 0
        var lost = 0
        /// By filter: minutes in which events came, and whether one of them matched.
        var minutes: [Int64: Minutes] = [:]
    }

    private struct Minutes {
        let filter: MetricFilterRecord
        let account: AccountID
        let region: Region
        var matched: [Int64: Bool] = [:]
    }

    private let state = Mutex(State())
    private let sink = Mutex<(any MetricSink)?>(nil)

    /// Where measurements go; until it is known, none are made.
    func join(_ sink: any MetricSink) { self.sink.withLock { $0 = sink } }

    /// Hands a batch over as soon as the transaction has been kept, if the group has filters.
    func offer(_ batch: IngestedBatch, _ transaction: borrowing Transaction) throws {
        guard !batch.events.isEmpty, batch.group.filters > 0 else { return }
        transaction.afterCommit { self.add(batch) }
    }

    private func add(_ batch: IngestedBatch) {
        let bytes = batch.events.reduce(0) { $0 + $1.message.utf8.count }
        state.withLock { state in
            guard state.bytes + bytes <= Self.waitingBytesMax else {
                state.lost += batch.events.count
                return
            }
            state.bytes += bytes
            state.waiting.append(batch)
        }
    }

    /// Takes what waits.
    func take() -> (batches: [IngestedBatch], lost: Int) {
        state.withLock { state in
            defer {
                state.waiting = []
                state.bytes = 0
                state.lost = 0
            }
            return (state.waiting, state.lost)
        }
    }

    /// Measures a batch by the filters of its group.
    func measure(_ batch: IngestedBatch, by filters: [CompiledMetricFilter]) {
        guard let sink = sink.withLock({ $0 }) else { return }
        var found: [Measurement] = []
        for filter in filters {
            var matched: [Int64: Bool] = [:]
            for (time, message) in batch.events {
                let minute = time / Self.minute
                guard let measured = filter.measure(message) else {
                    if matched[minute] == nil { matched[minute] = false }
                    continue
                }
                matched[minute] = true
                found.append(
                    Measurement(
                        namespace: filter.record.namespace, name: filter.record.metricName,
                        dimensions: measured.dimensions.map { (name: $0.0, value: $0.1) },
                        value: measured.value, unit: filter.record.unit ?? "None",
                        time: Instant(milliseconds: time)))
            }
            if filter.record.defaultValue != nil {
                note(matched, of: filter.record, batch)
            }
        }
        if !found.isEmpty { sink.record(found, account: batch.account, region: batch.region) }
    }

    private func note(
        _ matched: [Int64: Bool], of filter: MetricFilterRecord, _ batch: IngestedBatch
    ) {
        state.withLock { state in
            var minutes =
                state.minutes[filter.id]
                ?? Minutes(filter: filter, account: batch.account, region: batch.region)
            minutes.matched.merge(matched) { $0 || $1 }
            state.minutes[filter.id] = minutes
        }
    }

    /// Tells the default values of minutes in which events came and none matched.
    func tellDefaults(now: Instant) {
        guard let sink = sink.withLock({ $0 }) else { return }
        let last = (now.milliseconds - Self.patience) / Self.minute - 1
        var told: [(Minutes, [Int64])] = []
        state.withLock { state in
            for (id, minutes) in state.minutes {
                let due = minutes.matched.filter { $0.key <= last }
                guard !due.isEmpty else { continue }
                told.append((minutes, due.filter { !$0.value }.keys.sorted()))
                state.minutes[id]?.matched = minutes.matched.filter { $0.key > last }
                if state.minutes[id]?.matched.isEmpty == true { state.minutes[id] = nil }
            }
        }
        for (minutes, times) in told where !times.isEmpty {
            guard let value = minutes.filter.defaultValue else { continue }
            sink.record(
                times.map {
                    Measurement(
                        namespace: minutes.filter.namespace, name: minutes.filter.metricName,
                        value: value, unit: minutes.filter.unit ?? "None",
                        time: Instant(milliseconds: $0 * Self.minute))
                }, account: minutes.account, region: minutes.region)
        }
    }
}

extension CloudWatchLogsService {
    private static let filterPause = Duration.milliseconds(250)

    /// Where metric filters tell what they measure: CloudWatch's metrics.
    package func join(_ sink: any MetricSink) { filters.join(sink) }

    func runFilters() async {
        while !Task.isCancelled {
            do { try await filterOnce() } catch {
                if !Task.isCancelled { report("filters failed: \(error)") }
            }
            try? await Task.sleep(for: Self.filterPause)
        }
    }

    /// Asks the filters about all that waits; for those who run no loop.
    package func filterOnce() async throws {
        let (batches, lost) = filters.take()
        if lost > 0 { report("filters missed \(lost) events: too many came at once") }
        for batch in batches {
            let (metrics, subscriptions) = try store.read { snapshot in
                (
                    try snapshot.metricFilters(of: batch.group),
                    try snapshot.subscriptions(of: batch.group)
                )
            }
            filters.measure(batch, by: metrics.compactMap { try? CompiledMetricFilter($0) })
            for subscription in subscriptions { await deliver(batch, to: subscription) }
        }
        filters.tellDefaults(now: clock.now())
    }
}
