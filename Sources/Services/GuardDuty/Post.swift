import Codecs
import Detection
import Journal
import Store
import Vocabulary

/// One detector at its post: its engine, and where it stands. Belongs to the watch alone.
final class Post {
    /// An engine with this many findings makes way for a fresh one with its memory, for it keeps
    /// all findings and would at last take no more. The store has them.
    private static let findingsMax = 50_000

    var detector: DetectorRecord { didSet { sink.takesObjects = detector.watchesObjects } }
    /// The next record to read.
    var cursor: Position
    /// Findings of records before this one are in the store already.
    let counted: Position
    let lists: [ListIdentity]
    /// When the memory was last saved.
    var saved: Instant
    private let sink: RegionSink
    /// Nil if there was no memory for decompression.
    private let files: LogFiles?
    private let compiled: ThreatLists
    /// How often each finding had been seen when it was last taken.
    private var counts: [String: Int] = [:]
    private var takenAtSave = 0

    /// Which list, in which version.
    struct ListIdentity: Hashable {
        let id: String
        let name: String
        let contentHash: Int

        init(_ row: Row) {
            id = row.text("id")
            name = row.text("name")
            contentHash = row.blob("content").hashValue
        }
    }

    init(
        _ record: DetectorRecord, lists: ThreatLists, identity: [ListIdentity], memory: JSON?,
        from cursor: Position, now: Instant
    ) {
        detector = record
        self.cursor = cursor
        counted = max(cursor, Position(record.cursor))
        self.lists = identity
        compiled = lists
        saved = now
        let engine = DetectionEngine(lists: lists)
        if let memory { engine.restore(memory) }
        sink = RegionSink(region: record.region, engine: engine)
        files = LogFiles(sink: sink)
        sink.takesObjects = record.watchesObjects
    }

    /// Judges a log. `unplaced`: whether records that name no region are this detector's.
    func read(_ bytes: [UInt8], named name: String, unplaced: Bool = true) {
        sink.takesUnplaced = unplaced
        sink.engine.source = name
        _ = files?.read(bytes, named: name)
    }

    /// Findings that are new or were seen again since the last call.
    func takeChanged(account: AccountID) -> [NewFinding] {
        let changed = sink.engine.takeChanged().map { finding in
            let before = counts[finding.id] ?? 0
            counts[finding.id] = finding.count
            return NewFinding(
                finding, more: finding.count &- before, detector: detector, account: account)
        }
        if sink.engine.findingCount >= Self.findingsMax {
            let fresh = DetectionEngine(lists: compiled)
            fresh.restore(sink.engine.snapshot())
            sink.engine = fresh
            counts = [:]
        }
        return changed
    }

    var memory: JSON { sink.engine.snapshot() }
    /// Whether the engine learnt anything since its memory was last saved.
    var hasLearnt: Bool { sink.taken != takenAtSave }
    func noteSaved(at now: Instant) {
        takenAtSave = sink.taken
        saved = now
    }
}
