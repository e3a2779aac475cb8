import Synchronization
import Vocabulary

/// What became of a push.
package struct PushOutcome: Hashable, Sendable {
    package var takenCount = 0
    /// Too old, in the future, or of labels that no metric may have.
    package var refusedCount = 0
    /// The first refusal, for the sender.
    package var refusal: String?

    package init(takenCount: Int = 0, refusedCount: Int = 0, refusal: String? = nil) {
        self.takenCount = takenCount
        self.refusedCount = refusedCount
        self.refusal = refusal
    }
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
        let (outcome, waiting, position) = try lock.withReadLock { () throws(MetricStoreError) in
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
        var added = 0
        for index in entry.firstSample..<entry.firstSample + entry.sampleCount {
            var time = batch.times[index]
            let value = batch.values[index]
            if time == PushBatch.noTime { time = now }
            guard accepts(time: time, now: now) else {
                outcome.refusedCount += 1
                if outcome.refusal == nil { outcome.refusal = "A time is out of range" }
                continue
            }
            let isFine = time >= dense
            if !isFine { time -= time % 60 }
            if log != nil {
                LogRecord.appendValue(
                    series.id, isFine: isFine, time - now, value, to: &sink)
            }
            outcome.takenCount += 1
            if let isNew = series.state.withLock({ $0.append(time, value, isFine: isFine) }) {
                added += 1
                if isNew { dirty.withLock { $0.append(series) } }
                continue
            }
            added += try apply(
                LogEntry(
                    series: series.id, isFine: isFine, isReplacing: true,
                    content: .value(time, value)), to: series)
        }
        return added
    }

    /// The series of each entry; nil for labels that are refused.
    private func series(
        of batch: PushBatch, _ namespace: String, _ scope: MetricScope,
        _ outcome: inout PushOutcome
    ) throws(MetricStoreError) -> [Series?] {
        let name = PushTable.Name(scope: scope, namespace: namespace, format: batch.format)
        var found = [Series?](repeating: nil, count: batch.entries.count)
        var unknown: [Int] = []
        // A copy is a few references: the look-ups need no lock.
        let table = pushTables.withLock { $0[name] } ?? PushTable()
        batch.bytes.withUnsafeBytes { bytes in
            for (index, entry) in batch.entries.enumerated() {
                let key = UnsafeRawBufferPointer(rebasing: bytes[entry.key])
                if let series = table.find(key, hash: entry.hash) {
                    found[index] = series
                } else {
                    unknown.append(index)
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
                if outcome.refusal == nil { outcome.refusal = "Labels that no metric may have" }
                continue
            }
            names.append((metric, "None"))
            places.append(index)
        }
        let made = try find(names, in: scope)
        pushTables.withLock { tables in
            if tables.count > Self.pushTablesMax { tables = [:] }
            // Taken out while it changes, so that it is not copied.
            var table = tables.removeValue(forKey: name) ?? PushTable()
            batch.bytes.withUnsafeBytes { bytes in
                for (index, series) in zip(places, made) {
                    found[index] = series
                    let entry = batch.entries[index]
                    let key = UnsafeRawBufferPointer(rebasing: bytes[entry.key])
                    if table.find(key, hash: entry.hash) == nil {
                        table.add(key, hash: entry.hash, series)
                    }
                }
            }
            tables[name] = table
        }
        return found
    }

    /// Accounts, regions and namespaces whose labels are remembered.
    private static let pushTablesMax = 64

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
