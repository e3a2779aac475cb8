import Synchronization
import Vocabulary

/// Which series the bytes of labels stand for, as far as they have been seen.
struct PushCache: Sendable {
    struct Slot: Sendable {
        var scope: MetricScope
        var namespace: String
        var format: PushBatch.Format
        var key: [UInt8]
        var series: Series
    }

    /// Beyond so many, all are forgotten and read again.
    static let slotsMax = 1_000_000
    var slots: [UInt64: Slot] = [:]
}

/// What became of a push.
package struct PushOutcome: Hashable, Sendable {
    package var takenCount = 0
    /// Too old, in the future, or of labels that no metric may have.
    package var refusedCount = 0
    /// The first refusal, for the sender.
    package var refusal: String?
}

extension MetricStore {
    /// How many dimensions a metric may have, and how long their parts may be.
    package static let dimensionsMax = 30
    package static let nameCharactersMax = 255
    package static let valueCharactersMax = 1024

    /// Takes what a push brought; samples of seconds, which replace what was sent before. On return
    /// they are on disk. A sample that cannot be taken does not keep the others out.
    package func put(
        _ batch: PushBatch, namespace: String, in scope: MetricScope, now: Int64
    ) async throws(MetricStoreError) -> PushOutcome {
        if let log, log.isFull { _ = await log.wait(for: log.position) }
        let (outcome, position) = try take(batch, namespace, scope, now)
        if let log, let position, let failure = await log.wait(for: position) { throw failure }
        return outcome
    }

    private func take(
        _ batch: PushBatch, _ namespace: String, _ scope: MetricScope, _ now: Int64
    ) throws(MetricStoreError) -> (PushOutcome, UInt64?) {
        try ready()
        let (outcome, waiting, position) = try passage.together { () throws(MetricStoreError) in
            var outcome = PushOutcome()
            let found = try series(of: batch, namespace, scope, &outcome)
            var sink = ByteSink()
            sink.byte(LogRecord.points)
            sink.signed(now)
            sink.bytes.reserveCapacity(batch.sampleCount * 16 + 64)
            var added = 0
            for (entry, series) in zip(batch.entries, found) {
                guard let series else { continue }
                added += try apply(batch, entry, to: series, now, &sink, &outcome)
            }
            return (outcome, added, outcome.takenCount > 0 ? log?.append(sink.bytes) : nil)
        }
        count(waiting)
        return (outcome, position)
    }

    private func apply(
        _ batch: PushBatch, _ entry: PushBatch.Entry, to series: Series, _ now: Int64,
        _ sink: inout ByteSink, _ outcome: inout PushOutcome
    ) throws(MetricStoreError) -> Int {
        let dense = now - Tier.second.retention
        let lowest = now - limits.behindSecondsMax
        let highest = now + limits.aheadSecondsMax
        var added = 0
        for index in entry.firstSample..<entry.firstSample + entry.sampleCount {
            var time = batch.times[index]
            if time == PushBatch.noTime { time = now }
            guard time >= lowest, time <= highest, time >= 0 else {
                outcome.refusedCount += 1
                if outcome.refusal == nil { outcome.refusal = "A time is out of range" }
                continue
            }
            let isFine = time >= dense
            let one = LogEntry(
                series: series.id, isFine: isFine, isReplacing: true,
                content: .value(isFine ? time : time - time % 60, batch.values[index]))
            if log != nil { LogRecord.append(one, base: now, to: &sink) }
            added += try apply(one, to: series)
            outcome.takenCount += 1
        }
        return added
    }

    /// The series of each entry; nil for labels that are refused.
    private func series(
        of batch: PushBatch, _ namespace: String, _ scope: MetricScope,
        _ outcome: inout PushOutcome
    ) throws(MetricStoreError) -> [Series?] {
        var found = [Series?](repeating: nil, count: batch.entries.count)
        var unknown: [Int] = []
        pushCache.withLock { cache in
            batch.bytes.withUnsafeBytes { bytes in
                for (index, entry) in batch.entries.enumerated() {
                    guard let slot = cache.slots[entry.hash], slot.format == batch.format,
                        slot.scope == scope, slot.namespace == namespace,
                        slot.key.count == entry.key.count,
                        slot.key.withUnsafeBytes({
                            $0.elementsEqual(UnsafeRawBufferPointer(rebasing: bytes[entry.key]))
                        }), !slot.series.isRemoved
                    else {
                        unknown.append(index)
                        continue
                    }
                    found[index] = slot.series
                }
            }
        }
        guard !unknown.isEmpty else { return found }
        var names: [(MetricIdentity, String)] = []
        var places: [Int] = []
        for index in unknown {
            let entry = batch.entries[index]
            guard let labels = batch.labels(entry),
                let metric = Self.metric(labels, namespace: namespace)
            else {
                outcome.refusedCount += entry.sampleCount
                if outcome.refusal == nil {
                    outcome.refusal = "Labels that no metric may have"
                }
                continue
            }
            names.append((metric, "None"))
            places.append(index)
        }
        let made = try find(names, in: scope)
        pushCache.withLock { cache in
            if cache.slots.count + places.count > PushCache.slotsMax { cache.slots = [:] }
            for (index, series) in zip(places, made) {
                found[index] = series
                let entry = batch.entries[index]
                cache.slots[entry.hash] = PushCache.Slot(
                    scope: scope, namespace: namespace, format: batch.format,
                    key: Array(batch.bytes[entry.key]), series: series)
            }
        }
        return found
    }

    /// The metric that labels name; nil where CloudWatch would have none such.
    package static func metric(
        _ labels: [(name: String, value: String)], namespace: String
    ) -> MetricIdentity? {
        var name = ""
        var dimensions: [MetricDimension] = []
        for (label, value) in labels {
            // An empty label is one that is not there.
            if value.isEmpty { continue }
            if label == "__name__" {
                name = value
                continue
            }
            guard !label.isEmpty, label.utf8.count <= nameCharactersMax,
                value.utf8.count <= valueCharactersMax
            else { return nil }
            dimensions.append(MetricDimension(label, value))
        }
        guard !name.isEmpty, name.utf8.count <= nameCharactersMax,
            dimensions.count <= dimensionsMax, Set(dimensions.map(\.name)).count == dimensions.count
        else { return nil }
        return MetricIdentity(namespace: namespace, name: name, dimensions: dimensions)
    }
}
