import Codecs
import Gate
import Journal
import Store
import Vocabulary

/// Brings the calls of the trail to the default buses.
///
/// Calls that change something reach every rule; those that only read, the rules that ask for all
/// management events. What happens to the data inside a resource stays away, as it does on AWS
/// where no trail logs it.
/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
struct TrailFeed {
    private static let cursorName = "trail"
    private static let recordsMax = 512
    private static let bytesMax = 8 << 20

    private let service: EventBridgeService
    private let router: Router
    private let account: AccountID
    private let state = CursorState()

    /// Where the feed stands, between the writes that keep it.
    private actor CursorState {
        var cursor: Position?
        var saved: Position?

        func set(_ cursor: Position) { self.cursor = cursor }
        func setSaved(_ position: Position) { saved = position }
    }

    init(_ service: EventBridgeService) {
        self.service = service
        router = Router(service)
        account = service.account
    }

    func turn() async throws {
        while try await readBatch() { try Task.checkCancellation() }
    }

    private func start() async throws -> Position {
        if let cursor = await state.cursor { return cursor }
        let row = try service.store.read {
            try $0.row(
                "SELECT position FROM events_cursors WHERE name = ?", [.text(Self.cursorName)])
        }
        // A server that never had this service begins with what comes now.
        let cursor = row.map { Position(UInt64($0.integer("position"))) } ?? service.journal.end
        await state.set(max(cursor, service.journal.start))
        return await state.cursor ?? cursor
    }

    private func readBatch() async throws -> Bool {
        let cursor = try await start()
        let records: [JournalRecord]
        do {
            records = try service.journal.read(
                from: cursor, countMax: Self.recordsMax, bytesMax: Self.bytesMax)
        } catch .positionGone(let first) {
            await state.set(first)
            return true
        }
        guard let last = records.last else { return false }
        var outcome = Outcome()
        if try await router.hasDefaultRoutes() {
            for record in records { try await route(record, into: &outcome) }
        }
        try await commit(outcome, last.position.next)
        return records.count == Self.recordsMax
    }

    /// Keeps what the calls brought about, with how far the trail was read. A position alone is
    /// written now and then: calls that concern nobody may be read twice.
    private func commit(_ outcome: Outcome, _ next: Position) async throws {
        let saved = await state.saved
        let isFar = saved.map { next.value >= $0.value + 1_000 } ?? true
        if !outcome.isEmpty || isFar {
            let service = service
            try await service.store.write { transaction in
                try transaction.keep(outcome)
                try transaction.run(
                    """
                    INSERT INTO events_cursors (name, position) VALUES (?, ?)
                    ON CONFLICT (name) DO UPDATE SET position = excluded.position
                    """, [.text(Self.cursorName), .integer(Int64(clamping: next.value))])
                transaction.afterCommit {
                    service.departures.set()
                    service.arrivals.set()
                }
            }
            await state.setSaved(next)
        }
        await state.set(next)
    }

    private func route(_ record: JournalRecord, into outcome: inout Outcome) async throws {
        let text = TrailRecord.event(in: record.bytes)
        // What happens to objects is most of a busy trail: it is told by its own words alone.
        guard Self.contains(Self.management, text) else { return }
        let bytes = Array(text)
        guard let call = try? JSON(bytes: bytes), call["managementEvent"]?.bool == true,
            let region = call["awsRegion"]?.string.flatMap({ Region($0) })
        else { return }
        let bus = BusName(account: account, region: region, name: BusName.standard)
        let routes = try await router.routes(of: bus)
        let isRead = call["readOnly"]?.bool == true
        guard !routes.isEmpty, !isRead || routes.takesReads else { return }
        let service = call["eventSource"]?.string?.split(separator: ".").first ?? "unknown"
        let isSignIn = call["eventType"]?.string == "AwsConsoleSignIn"
        let time = call["eventTime"]?.string.flatMap { Instant(iso8601: $0) } ?? record.time
        let event = AcceptedEvent(
            bus: bus,
            event: EventText.event(
                id: call["eventID"]?.string ?? "",
                detailType: isSignIn
                    ? "AWS Console Sign In via CloudTrail" : "AWS API Call via CloudTrail",
                source: "aws.\(service)", account: account, time: time, region: region,
                detail: bytes),
            accepted: record.time)
        outcome.add(try await router.outcome(of: event, isRead: isRead))
    }

    private static let management = Array("\"managementEvent\":true".utf8)
    /// The word stands near the end of a record, before who received it and by which protocol.
    private static let tailBytes = 1_024

    private static func contains(_ needle: [UInt8], _ record: ArraySlice<UInt8>) -> Bool {
        let tail = record.suffix(tailBytes)
        return tail.withUnsafeBufferPointer { tail in
            guard tail.count >= needle.count else { return false }
            for start in 0...tail.count - needle.count
            where tail[start] == needle[0] && tail[start + 1] == needle[1] {
                if needle.indices.allSatisfy({ tail[start + $0] == needle[$0] }) { return true }
            }
            return false
        }
    }
}
