import Dispatch
import Synchronization

extension MetricStore {
    /// Checks, finds or makes the series, writes the log and adds the points.
    func take(
        _ data: [MetricDatum], in scope: MetricScope, now: Int64
    ) throws(MetricStoreError) -> UInt64? {
        var points: [MetricAggregate?] = []
        points.reserveCapacity(data.count)
        for datum in data {
            try check(datum.time, now)
            guard Self.isFinite(datum.content) else { throw .badValue }
            points.append(MetricAggregate(datum.content))
        }
        try ready()
        let (waiting, position) = try lock.withReadLock { () throws(MetricStoreError) in
            let found = try find(data.map { ($0.metric, $0.unit) }, in: scope)
            var sink = ByteSink()
            sink.byte(LogRecord.points)
            sink.signed(now)
            var added = 0
            let dense = now - Tier.second.retention
            for (index, datum) in data.enumerated() {
                guard let point = points[index] else { continue }
                let isFine = datum.isHighResolution && datum.time >= dense
                let time = isFine ? datum.time : datum.time - datum.time % 60
                let entry = LogEntry(
                    series: found[index].id, isFine: isFine, isReplacing: datum.isReplacing,
                    content: point.isOneValue ? .value(time, point.sum) : .complex(time, point))
                if log != nil { LogRecord.append(entry, base: now, to: &sink) }
                added += try apply(entry, to: found[index])
            }
            return (added, log?.append(sink.bytes))
        }
        count(waiting)
        return position
    }

    func take(
        _ runs: [MetricRun], in scope: MetricScope, now: Int64
    ) throws(MetricStoreError) -> UInt64? {
        for run in runs {
            guard run.times.count == run.values.count else { throw .badValue }
            try check(run.times.min() ?? now, now)
            try check(run.times.max() ?? now, now)
            guard run.values.allSatisfy(\.isFinite) else { throw .badValue }
        }
        try ready()
        let (waiting, position) = try lock.withReadLock { () throws(MetricStoreError) in
            let found = try find(runs.map { ($0.metric, $0.unit) }, in: scope)
            var sink = ByteSink()
            sink.byte(LogRecord.points)
            sink.signed(now)
            var added = 0
            let dense = now - Tier.second.retention
            for (index, run) in runs.enumerated() where !run.times.isEmpty {
                // Seconds as far as they are young enough, the rest by the minute.
                let split =
                    run.isHighResolution
                    ? run.times.firstIndex { $0 >= dense } ?? run.times.count : run.times.count
                for (isFine, range) in [(false, 0..<split), (true, split..<run.times.count)]
                where !range.isEmpty {
                    var times = run.times[range]
                    if !isFine {
                        for place in times.indices { times[place] -= times[place] % 60 }
                    }
                    let entry = LogEntry(
                        series: found[index].id, isFine: isFine, isReplacing: run.isReplacing,
                        content: .run(times, run.values[range]))
                    if log != nil { LogRecord.append(entry, base: now, to: &sink) }
                    added += try apply(entry, to: found[index])
                }
            }
            return (added, log?.append(sink.bytes))
        }
        count(waiting)
        return position
    }

    /// Whether a datum of this time is taken.
    package func accepts(time: Int64, now: Int64) -> Bool {
        time >= now - limits.behindSecondsMax && time <= now + limits.aheadSecondsMax && time >= 0
    }

    private func check(_ time: Int64, _ now: Int64) throws(MetricStoreError) {
        guard accepts(time: time, now: now) else { throw .timeOutOfRange(time) }
    }

    static func isFinite(_ content: MetricDatum.Content) -> Bool {
        switch content {
        case .value(let value): value.isFinite
        case .values(let values, let counts):
            values.allSatisfy(\.isFinite) && counts.allSatisfy { $0.isFinite && $0 >= 0 }
        case .statistics(let count, let sum, let minimum, let maximum):
            count.isFinite && count >= 0 && sum.isFinite && minimum.isFinite && maximum.isFinite
        }
    }

    /// Refuses while closed, and while the log cannot be written.
    func ready() throws(MetricStoreError) {
        guard !isClosed.load(ordering: .relaxed) else { throw .closed }
        if let failure = log?.retry() { throw failure }
    }

    /// The series of each name, made where missing; none is made where they would be too many.
    func find(
        _ names: [(MetricIdentity, String)], in scope: MetricScope
    ) throws(MetricStoreError) -> [Series] {
        let result = registry.withLock { registry in
            Result { () throws(MetricStoreError) -> [Series] in
                var found: [Series?] = []
                found.reserveCapacity(names.count)
                var missing: [MetricIdentity: Set<String>] = [:]
                for (metric, unit) in names {
                    let one = registry.series(metric, unit, in: scope)
                    if one == nil { missing[metric, default: []].insert(unit) }
                    found.append(one)
                }
                if missing.isEmpty { return found.compactMap(\.self) }
                let made = missing.values.reduce(0) { $0 + $1.count }
                let have = registry.scopes[scope]?.seriesCount ?? 0
                guard have + made <= limits.seriesPerScopeMax else {
                    throw .tooManySeries(limit: limits.seriesPerScopeMax)
                }
                return zip(names, found).map { name, one in
                    if let one { return one }
                    // A name may stand there twice: the first made it.
                    if let one = registry.series(name.0, name.1, in: scope) { return one }
                    let series = Series(
                        id: registry.nextID, scope: scope, metric: name.0, unit: name.1)
                    registry.add(series)
                    registry.unwritten.append(series)
                    // Under the lock, so that it stands before whatever names it.
                    _ = log?.append(LogRecord.definition(series))
                    return series
                }
            }
        }
        return try result.get()
    }

    /// Adds points to the newest data of a series; returns how many more wait.
    func apply(_ entry: LogEntry, to series: Series) throws(MetricStoreError) -> Int {
        let result = series.state.withLock { state in
            Result { () throws(MetricStoreError) -> (Int, Bool) in
                let before = state.fine.count + state.minute.count
                try Self.apply(entry, to: &state)
                let wasDirty = state.isDirty
                state.isDirty = true
                return (state.fine.count + state.minute.count - before, !wasDirty)
            }
        }
        let (added, isNew) = try result.get()
        if isNew { dirty.withLock { $0.append(series) } }
        return added
    }

    static func apply(
        _ entry: LogEntry, to state: inout Series.State
    ) throws(MetricStoreError) {
        let tier: Tier = entry.isFine ? .second : .minute
        switch entry.content {
        case .value(let time, let value):
            if entry.isReplacing, try isKept(time, tier, state) { return }
            state.last = max(state.last, time)
            if entry.isFine {
                state.fine.add(value, at: time, isReplacing: entry.isReplacing)
            } else {
                state.minute.add(value, at: time, isReplacing: entry.isReplacing)
            }
        case .complex(let time, let point):
            if entry.isReplacing, try isKept(time, tier, state) { return }
            state.last = max(state.last, time)
            if entry.isFine {
                state.fine.add(point, at: time, isReplacing: entry.isReplacing)
            } else {
                state.minute.add(point, at: time, isReplacing: entry.isReplacing)
            }
        case .run(let times, let values):
            if times.first ?? .min > state.last, isAscending(times) {
                state.last = max(state.last, times.last ?? .min)
                if entry.isFine {
                    state.fine.times += times
                    state.fine.values += values
                } else {
                    state.minute.times += times
                    state.minute.values += values
                }
                return
            }
            for (time, value) in zip(times, values) {
                try apply(
                    LogEntry(
                        series: entry.series, isFine: entry.isFine,
                        isReplacing: entry.isReplacing, content: .value(time, value)), to: &state)
            }
        }
    }

    private static func isAscending(_ times: ArraySlice<Int64>) -> Bool {
        times.withUnsafeBufferPointer { times in
            guard times.count > 1 else { return true }
            for index in 1..<times.count where times[index] <= times[index - 1] { return false }
            return true
        }
    }

    /// Whether a point that replaces is one that was sent before and is no longer among the newest:
    /// then it is there, and stays.
    private static func isKept(
        _ time: Int64, _ tier: Tier, _ state: Series.State
    ) throws(MetricStoreError) -> Bool {
        guard time <= state.last else { return false }
        let newest = tier == .second ? state.fine : state.minute
        let place = newest.place(of: time)
        if place < newest.count, newest.times[place] == time { return false }
        let frozen = tier == .second ? state.frozenFine : state.frozenMinute
        let old = frozen.place(of: time)
        if old < frozen.count, frozen.times[old] == time { return true }
        for block in state.blocks
        where block.part.key.tier == tier && block.first <= time && block.last >= time {
            let run = try block.part.decode(block)
            let place = run.place(of: time)
            if place < run.count, run.times[place] == time { return true }
        }
        return false
    }

    /// Counts what waits; where it is much, has it written, and where it is too much, waits for
    /// that.
    func count(_ added: Int) {
        let waiting = waitingPoints.add(added, ordering: .relaxed).newValue
        guard waiting > limits.waitingPointsMax else { return }
        if waiting > limits.waitingPointsMax * 2 {
            // What fails stays in memory and in the log, and the next one tries again.
            try? flush()
        } else if !isFlushScheduled.exchange(true, ordering: .relaxed) {
            queue.async {
                try? self.flush()
                self.isFlushScheduled.store(false, ordering: .relaxed)
            }
        }
    }
}
