import Synchronization

extension MetricStore {
    /// Parts of one window that are joined even while the window is open.
    private static let openPartsMax = 6
    /// How long after its end a window may still get data.
    private static let latenessSeconds: Int64 = 3 * 3600

    func compact(now: Int64) throws(MetricStoreError) {
        let result = upkeep.withLock { upkeep in
            Result { () throws(MetricStoreError) in try compact(now, &upkeep) }
        }
        try result.get()
    }

    private func compact(_ now: Int64, _ upkeep: inout Upkeep) throws(MetricStoreError) {
        var groups: [Part.Key: [Part]] = [:]
        for part in upkeep.parts.values { groups[part.key, default: []].append(part) }
        let order = groups.keys.sorted {
            ($0.tier.rawValue, $0.window) < ($1.tier.rawValue, $1.window)
        }
        var hasDropped = false
        for key in order {
            guard let parts = groups[key] else { continue }
            let end = key.window + key.tier.window
            if end <= now - key.tier.retention {
                try join(parts, into: key.tier.next, &upkeep)
                hasDropped = hasDropped || key.tier.next == nil
            } else if parts.count > 1, end + Self.latenessSeconds <= now {
                try join(parts, into: key.tier, &upkeep)
            } else if parts.count >= Self.openPartsMax {
                try join(Self.smallest(parts), into: key.tier, &upkeep)
            }
        }
        if hasDropped { dropEmptySeries() }
    }

    /// Those that are small beside what they come to together: a large one is not written again
    /// for a few new points.
    private static func smallest(_ parts: [Part]) -> [Part] {
        var taken: [Part] = []
        var sum = 0
        for part in parts.sorted(by: { $0.bytes < $1.bytes }) {
            if taken.count >= 2, part.bytes > 2 * sum { break }
            taken.append(part)
            sum += part.bytes
        }
        return taken
    }

    /// Makes one part of several, of their tier or of the next; of no tier, forgets them.
    private func join(
        _ parts: [Part], into tier: Tier?, _ upkeep: inout Upkeep
    ) throws(MetricStoreError) {
        let old = Set(parts.map(\.number))
        var manifest = upkeep.manifest
        manifest.parts.removeAll { old.contains($0.number) }
        var touched: Set<UInt32> = []
        var builders: [Part.Key: Part.Builder] = [:]
        var blocks: [UInt32: [BlockPlace]] = [:]
        for part in parts {
            for entry in try part.index() {
                touched.insert(entry.series)
                guard tier != nil else { continue }
                blocks[entry.series, default: []].append(
                    BlockPlace(
                        part: part, offset: entry.offset, length: entry.length,
                        first: entry.first, last: entry.last))
            }
        }
        if let tier {
            for (series, places) in blocks.sorted(by: { $0.key < $1.key }) {
                var run = Run()
                for place in places.sorted(by: { $0.first < $1.first }) {
                    run.merge(try place.part.decode(place))
                }
                if tier != parts[0].key.tier { run = run.rolledUp(to: tier.grain) }
                add(run, of: series, tier, &builders)
            }
        }
        let written = try write(builders, &manifest)
        try replace(manifest, &upkeep)
        for (part, _) in written { upkeep.parts[part.number] = part }
        for number in old { upkeep.parts[number] = nil }
        exchange(touched, old, written)
        if let folder {
            for number in old { Disk.remove("\(folder)/\(Part.name(number))") }
        }
    }

    private func exchange(_ touched: Set<UInt32>, _ old: Set<UInt64>, _ written: [Written]) {
        var places: [UInt32: [BlockPlace]] = [:]
        for (part, entries) in written {
            for entry in entries {
                places[entry.series, default: []].append(
                    BlockPlace(
                        part: part, offset: entry.offset, length: entry.length,
                        first: entry.first, last: entry.last))
            }
        }
        let series = registry.withLock { registry in touched.compactMap { registry.byID[$0] } }
        for one in series {
            one.state.withLock { state in
                state.blocks.removeAll { old.contains($0.part.number) }
                state.blocks += places[one.id] ?? []
            }
        }
    }

    /// Forgets series all of whose data are past their retention, while nobody puts.
    private func dropEmptySeries() {
        try? lock.withWriteLock { () throws(MetricStoreError) in
            registry.withLock { registry in
                for series in registry.byID.values {
                    let isEmpty = series.state.withLock { state in
                        state.blocks.isEmpty && !state.isDirty && state.frozenFine.isEmpty
                            && state.frozenMinute.isEmpty
                    }
                    guard isEmpty else { continue }
                    series.remove()
                    registry.remove(series)
                }
            }
        }
    }
}
