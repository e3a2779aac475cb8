import Glibc
import Synchronization

/// A store as it was when it was last stopped, or killed.
struct Opening {
    var registry = Registry()
    var dirty: [Series] = []
    var upkeep = MetricStore.Upkeep()
    var log: WriteAheadLog

    static func open(_ folder: String) throws(MetricStoreError) -> Opening {
        try Disk.makeFolder(folder)
        var manifest = Manifest()
        let path = "\(folder)/\(Manifest.name)"
        if Disk.exists(path) {
            let bytes = try Disk.whole(path).dropLast(EntropyCoder.slackBytes)
            let result = bytes.withUnsafeBytes { bytes in
                Result { () throws(CorruptBytes) in try Manifest(bytes) }
            }
            guard case .success(let read) = result else { throw .disk("\(path): damaged") }
            manifest = read
        }
        let names = try Disk.names(in: folder)
        let segments = names.compactMap(WriteAheadLog.number).sorted()
        var registry = Registry()
        registry.nextID = manifest.nextSeries
        var upkeep = MetricStore.Upkeep()
        upkeep.manifest = manifest
        upkeep.catalogSeries = try readCatalog(folder, manifest, &registry)
        try readParts(folder, manifest, registry, &upkeep)
        removeRemains(folder, names, manifest)
        registry.unwritten = []
        var dirty: [Series] = []
        for number in segments where number >= manifest.firstSegment {
            try replay("\(folder)/\(WriteAheadLog.name(number))", &registry, &dirty)
        }
        dropEmpty(&registry)
        let next = max(segments.last ?? 0, manifest.firstSegment) + 1
        return Opening(
            registry: registry, dirty: dirty, upkeep: upkeep,
            log: try WriteAheadLog(folder: folder, segment: next))
    }

    static func catalogName(_ number: UInt64) -> String { "catalog-\(number)" }

    private static func readCatalog(
        _ folder: String, _ manifest: Manifest, _ registry: inout Registry
    ) throws(MetricStoreError) -> Int {
        guard manifest.catalogBytes > 0 else { return 0 }
        let path = "\(folder)/\(catalogName(manifest.catalog))"
        let bytes = try MetricFile(path, O_RDONLY).bytes(manifest.catalogBytes, at: 0)
        var found: [Series] = []
        let read = bytes.withUnsafeBytes { all in
            let whole = UnsafeRawBufferPointer(rebasing: all[..<manifest.catalogBytes])
            return Framing.read(whole) { payload throws(CorruptBytes) in
                var source = ByteSource(payload)
                guard try source.byte() == LogRecord.define else { throw CorruptBytes() }
                found.append(try LogRecord.readDefinition(&source))
            }
        }
        guard read == manifest.catalogBytes else { throw .disk("\(path): damaged") }
        for series in found where registry.byID[series.id] == nil { registry.add(series) }
        return found.count
    }

    private static func readParts(
        _ folder: String, _ manifest: Manifest, _ registry: Registry,
        _ upkeep: inout MetricStore.Upkeep
    ) throws(MetricStoreError) {
        for entry in manifest.parts {
            let file = try MetricFile("\(folder)/\(Part.name(entry.number))", O_RDONLY)
            let part = try Part(number: entry.number, key: entry.key, file: file)
            upkeep.parts[entry.number] = part
            for block in try part.index() {
                guard let series = registry.byID[block.series] else {
                    throw .disk("\(Part.name(entry.number)): a series that is not in the catalog")
                }
                series.state.withLock { state in
                    state.blocks.append(
                        BlockPlace(
                            part: part, offset: block.offset, length: block.length,
                            first: block.first, last: block.last))
                    state.last = max(state.last, block.last)
                }
            }
        }
    }

    /// Files that a kill left behind: written before the manifest that would have named them, or
    /// named by one that has been replaced.
    private static func removeRemains(_ folder: String, _ names: [String], _ manifest: Manifest) {
        let parts = Set(manifest.parts.map { Part.name($0.number) })
        for name in names {
            let isOld =
                name.hasSuffix(".new")
                || (name.hasPrefix("part-") && !parts.contains(name))
                || (name.hasPrefix("catalog-") && name != catalogName(manifest.catalog))
                || (WriteAheadLog.number(ofName: name) ?? .max) < manifest.firstSegment
            if isOld { Disk.remove("\(folder)/\(name)") }
        }
    }

    /// A log ends where a record is not whole: it was being written when the end came.
    private static func replay(
        _ path: String, _ registry: inout Registry, _ dirty: inout [Series]
    ) throws(MetricStoreError) {
        let bytes = try Disk.whole(path)
        var found = registry
        var changed = dirty
        _ = bytes.withUnsafeBytes { all in
            let whole = UnsafeRawBufferPointer(
                rebasing: all[..<(all.count - EntropyCoder.slackBytes)])
            return Framing.read(whole) { payload throws(CorruptBytes) in
                var source = ByteSource(payload)
                guard !source.isAtEnd else { return }
                if try source.byte() == LogRecord.define {
                    let series = try LogRecord.readDefinition(&source)
                    guard found.byID[series.id] == nil else { return }
                    found.add(series)
                    found.unwritten.append(series)
                    return
                }
                let base = try source.signed()
                while !source.isAtEnd {
                    let entry = try LogRecord.read(&source, base: base)
                    guard let series = found.byID[entry.series] else { continue }
                    let isNew = series.state.withLock { state in
                        // Only a damaged block can stand in the way, and asking for it will tell.
                        try? MetricStore.apply(entry, to: &state)
                        defer { state.isDirty = true }
                        return !state.isDirty
                    }
                    if isNew { changed.append(series) }
                }
            }
        }
        registry = found
        dirty = changed
    }

    /// Series whose data are all past their retention are in the catalog until it is written anew.
    private static func dropEmpty(_ registry: inout Registry) {
        for series in registry.byID.values {
            let isEmpty = series.state.withLock { $0.blocks.isEmpty && !$0.isDirty }
            if isEmpty, !registry.unwritten.contains(where: { $0 === series }) {
                registry.remove(series)
            }
        }
    }
}
