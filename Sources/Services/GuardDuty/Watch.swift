import Codecs
import Detection
import Gate
import Journal
import Shapes
import Store
import Vocabulary

/// Turns records into findings, for each enabled detector.
///
/// A turn reads what is new since the detector's cursor and hands it to the detector's engine.
/// Findings and the cursor are committed together. The engine's memory is large and is saved less
/// often, with its own position: a restart takes the memory up, lets the engine see again what it
/// had seen since, keeps nothing of that, and goes on counting at the cursor.
actor Watch {
    private static let recordsMax = 2_000
    private static let recordBytesMax = 8 << 20
    /// How long the memory may be behind the engine.
    private static let memoryPause = Duration.seconds(60)

    let service: GuardDutyService
    private var seenChanges = -1
    private(set) var posts: [Post] = []
    /// When each watched place was last listed; a place that the trail says was written to is not
    /// among them.
    var listed: [String: Instant] = [:]
    /// Until when a detector's destination, which refused, is left alone.
    var exportPauses: [String: Instant] = [:]

    init(_ service: GuardDutyService) { self.service = service }

    /// Reads and judges everything that is new. If it throws, the next turn begins with what the
    /// store has.
    func turn() async throws {
        do {
            try refresh()
            for post in posts {
                while try await readTrail(post) { try Task.checkCancellation() }
                if service.clock.now() - post.saved >= Self.memoryPause {
                    try await saveMemory(post)
                }
            }
            try await readPlaces()
            try await export()
        } catch {
            if !(error is CancellationError) {
                posts = []
                seenChanges = -1
            }
            throw error
        }
    }

    /// Saves what engines learnt, so that the next start has nothing to read again.
    func end() async throws {
        for post in posts { try await saveMemory(post) }
    }

    /// Takes up changed detectors and lists. An engine whose lists did not change keeps running.
    private func refresh() throws {
        let changes = service.changes.current
        guard changes != seenChanges else { return }
        let (records, sets) = try service.store.read { snapshot in
            (
                try snapshot.rows("SELECT * FROM guardduty_detectors WHERE enabled = 1")
                    .compactMap { DetectorRecord($0) },
                try snapshot.rows("SELECT * FROM guardduty_sets WHERE status = 'ACTIVE'")
            )
        }
        let before = posts
        posts = records.map { record in
            let own = sets.filter { $0.text("detector") == record.id }
            let identity = own.map { Post.ListIdentity($0) }
            let known = before.first { $0.detector.id == record.id }
            if let known, known.lists == identity {
                known.detector = record
                // Switched off and on again: what came in between was nobody's business.
                known.cursor = max(known.cursor, Position(record.remembered))
                return known
            }
            if known == nil { listed = [:] }
            let lists = ThreatLists(own.map { Self.list($0) })
            let memory = known?.memory ?? record.memory.flatMap { try? JSON(text: $0) }
            // Without a memory nothing needs to be seen again.
            let start = memory == nil ? record.cursor : record.remembered
            return Post(
                record, lists: lists, identity: identity, memory: memory,
                from: known?.cursor ?? Position(start), now: service.clock.now())
        }
        seenChanges = changes
    }

    private static func list(_ row: Row) -> ThreatList {
        let kind = SetKind(rawValue: row.text("kind")) ?? .threat
        return ThreatList(
            name: row.text("name"), purpose: kind == .ip ? .trusted : .threat,
            addresses: ListFormats.parse(
                row.blob("content"), format: row.text("format"), addressesMax: kind.addressesMax)
                ?? [])
    }

    /// Reads one batch of the trail. Returns whether there may be more.
    private func readTrail(_ post: Post) async throws -> Bool {
        guard let records = try batch(post) else { return true }
        guard let last = records.last?.position else { return false }
        let counted = post.counted
        let seenAgain = records.prefix { $0.position < counted }
        if !seenAgain.isEmpty {
            judge(seenAgain, post)
            _ = post.takeChanged(account: service.account)
        }
        judge(records.dropFirst(seenAgain.count), post)
        post.cursor = last.next
        let changed = post.takeChanged(account: service.account)
        if !changed.isEmpty { try await commit(post, changed) }
        return true
    }

    /// The next records; nil where they are gone, and the cursor has moved on to what is kept.
    private func batch(_ post: Post) throws -> [JournalRecord]? {
        do {
            return try service.journal.read(
                from: post.cursor, countMax: Self.recordsMax, bytesMax: Self.recordBytesMax)
        } catch {
            guard case .positionGone = error else { throw error }
            post.cursor = max(post.cursor.next, service.journal.start)
            return nil
        }
    }

    private func judge(_ records: ArraySlice<JournalRecord>, _ post: Post) {
        guard !records.isEmpty else { return }
        var text: [UInt8] = []
        text.reserveCapacity(records.reduce(0) { $0 + $1.bytes.count + 1 })
        for record in records {
            let event = TrailRecord.event(in: record.bytes)
            noteWrites(in: event)
            text.append(contentsOf: event)
            text.append(0x0a)
        }
        post.read(text, named: "trail")
    }

    /// Stores findings, how far the trail was read and, with them, that an object was read.
    func commit(
        _ post: Post, _ changed: [NewFinding], object: ReadObject? = nil
    ) async throws {
        let detector = post.detector.id
        let cursor = Int64(clamping: max(post.cursor, post.counted).value)
        let now = service.clock.now()
        try await service.store.write { transaction in
            let filters = try changed.isEmpty ? [] : transaction.archivingFilters(detector)
            for finding in changed {
                try transaction.keep(finding, detector: detector, filters: filters, now: now)
            }
            try transaction.run(
                "UPDATE guardduty_detectors SET cursor = MAX(cursor, ?) WHERE id = ?",
                [.integer(cursor), .text(detector)])
            if let object { try transaction.note(object, detector: detector) }
        }
    }

    /// Saves the memory, or that it is still what it was, with the position it knows.
    func saveMemory(_ post: Post) async throws {
        // Until the engine has caught up, the saved memory is as good.
        guard post.cursor >= post.counted else { return }
        let memory = post.hasLearnt ? post.memory.text : nil
        let detector = post.detector.id
        let cursor = Int64(clamping: post.cursor.value)
        let now = service.clock.now()
        if memory != nil || post.cursor.value > post.detector.remembered {
            try await service.store.write { transaction in
                _ = try transaction.run(
                    """
                    UPDATE guardduty_detectors SET cursor = MAX(cursor, ?),
                    remembered = MAX(remembered, ?), memory = COALESCE(?, memory) WHERE id = ?
                    """,
                    [.integer(cursor), .integer(cursor), SQLValue(memory), .text(detector)])
            }
        }
        post.noteSaved(at: now)
    }
}
