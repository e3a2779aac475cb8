import Glibc
import Synchronization

extension MetricStore {
    /// Writes all new data into parts and begins a new log.
    package func flush() throws(MetricStoreError) {
        let result = upkeep.withLock { upkeep in
            Result { () throws(MetricStoreError) in try flush(&upkeep) }
        }
        try result.get()
    }

    private func flush(_ upkeep: inout Upkeep) throws(MetricStoreError) {
        let (series, segment, unwritten) = try freeze()
        guard !series.isEmpty || !unwritten.isEmpty else { return }
        do throws(MetricStoreError) {
            var builders: [Part.Key: Part.Builder] = [:]
            for one in series { build(one, &builders) }
            var manifest = upkeep.manifest
            if let segment { manifest.firstSegment = segment }
            try writeCatalog(unwritten, &manifest, &upkeep)
            let parts = try write(builders, &manifest)
            let old = upkeep.manifest
            try replace(manifest, &upkeep)
            thaw(series, parts)
            for part in parts { upkeep.parts[part.0.number] = part.0 }
            removeSegments(from: old.firstSegment, to: manifest.firstSegment)
        } catch {
            // All of it stays where it was, in memory and in the log, for the next try.
            dirty.withLock { $0 += series }
            registry.withLock { $0.unwritten = unwritten + $0.unwritten }
            throw error
        }
    }

    /// Takes the newest data of every series aside, while nobody puts. What a flush that failed had
    /// taken aside is joined by it.
    private func freeze() throws(MetricStoreError) -> ([Series], UInt64?, [Series]) {
        try lock.withWriteLock { () throws(MetricStoreError) in
            let segment = try log?.rotate()
            let series = dirty.withLock { dirty in
                defer { dirty = [] }
                return dirty
            }
            for one in series {
                one.state.withLock { state in
                    state.frozenFine.merge(state.fine)
                    state.frozenMinute.merge(state.minute)
                    state.fine = Run()
                    state.minute = Run()
                    state.isDirty = false
                }
            }
            waitingPoints.store(0, ordering: .relaxed)
            let unwritten = registry.withLock { registry in
                defer { registry.unwritten = [] }
                return registry.unwritten
            }
            // A series that a failed flush had taken and that had new data since is there twice.
            var seen: Set<UInt32> = []
            return (
                series.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }, segment,
                unwritten
            )
        }
    }

    private func build(_ series: Series, _ builders: inout [Part.Key: Part.Builder]) {
        let (fine, minute) = series.state.withLock { ($0.frozenFine, $0.frozenMinute) }
        for (tier, run) in [(Tier.second, fine), (Tier.minute, minute)] where !run.isEmpty {
            add(run, of: series.id, tier, &builders)
        }
    }

    /// Splits a run by the windows of its tier.
    func add(
        _ run: Run, of series: UInt32, _ tier: Tier, _ builders: inout [Part.Key: Part.Builder]
    ) {
        var index = 0
        while index < run.count {
            let window = tier.windowStart(run.times[index])
            let end = run.place(of: window + tier.window)
            let part =
                index == 0 && end == run.count
                ? run : run.part(from: run.times[index], to: window + tier.window)
            let key = Part.Key(tier: tier, window: window)
            builders[key, default: Part.Builder(key: key, hasChecksums: folder != nil)]
                .add(series, part)
            index = end
        }
    }

    typealias Written = (Part, [Part.IndexEntry])

    /// Writes parts, lasting, and notes them in the manifest.
    func write(
        _ builders: [Part.Key: Part.Builder], _ manifest: inout Manifest
    ) throws(MetricStoreError) -> [Written] {
        var written: [Written] = []
        for (key, builder) in builders {
            var builder = builder
            let number = manifest.nextPart
            manifest.nextPart += 1
            let contents = builder.finish()
            let part: Part
            if let folder {
                let file = try MetricFile(
                    "\(folder)/\(Part.name(number))", O_RDWR | O_CREAT | O_TRUNC)
                try file.write(contents, at: 0)
                try file.sync()
                part = try Part(number: number, key: key, file: file)
            } else {
                part = Part(number: number, key: key, contents: contents)
            }
            manifest.parts.append(Manifest.PartEntry(number: number, key: key))
            written.append((part, builder.entries))
        }
        return written
    }

    /// From here on the manifest counts.
    func replace(_ manifest: Manifest, _ upkeep: inout Upkeep) throws(MetricStoreError) {
        if let folder { try Disk.replace(folder, Manifest.name, manifest.bytes) }
        upkeep.manifest = manifest
    }

    /// Lets the blocks take the place of what was set aside.
    private func thaw(_ series: [Series], _ parts: [Written]) {
        var places: [UInt32: [BlockPlace]] = [:]
        for (part, entries) in parts {
            for entry in entries {
                places[entry.series, default: []].append(
                    BlockPlace(
                        part: part, offset: entry.offset, length: entry.length,
                        first: entry.first, last: entry.last))
            }
        }
        for one in series {
            one.state.withLock { state in
                state.blocks += places[one.id] ?? []
                state.frozenFine = Run()
                state.frozenMinute = Run()
            }
        }
    }

    private func removeSegments(from first: UInt64, to end: UInt64) {
        guard let folder, first < end else { return }
        for number in first..<end { Disk.remove("\(folder)/\(WriteAheadLog.name(number))") }
    }

    /// Appends the names of new series, or writes all anew where most are of series that are gone.
    private func writeCatalog(
        _ unwritten: [Series], _ manifest: inout Manifest, _ upkeep: inout Upkeep
    ) throws(MetricStoreError) {
        guard let folder else { return }
        let (count, next) = registry.withLock { ($0.byID.count, $0.nextID) }
        manifest.nextSeries = next
        let isMostlyGone = upkeep.catalogSeries > 2 * count + 1000
        guard !unwritten.isEmpty || isMostlyGone else { return }
        let series =
            isMostlyGone
            ? registry.withLock { $0.byID.values.sorted { $0.id < $1.id } } : unwritten
        if isMostlyGone {
            manifest.catalog += 1
            manifest.catalogBytes = 0
        }
        var bytes: [UInt8] = []
        for one in series { Framing.append(LogRecord.definition(one), to: &bytes) }
        let file = try MetricFile(
            "\(folder)/\(Opening.catalogName(manifest.catalog))", O_RDWR | O_CREAT)
        try file.write(bytes, at: manifest.catalogBytes)
        try file.sync()
        manifest.catalogBytes += bytes.count
        upkeep.catalogSeries = isMostlyGone ? series.count : upkeep.catalogSeries + series.count
    }
}
