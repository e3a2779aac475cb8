import Codecs
import EventBridgeAPI
import Gate
import Store
import Vocabulary

/// Takes accepted events and writes down who is to be told what.
actor Router {
    private static let batchMax = 256

    private let service: EventBridgeService
    private var routes: [BusName: BusRoutes] = [:]
    private var seenChanges = -1
    private var defaultRoutes: Bool?

    init(_ service: EventBridgeService) { self.service = service }

    /// Routes everything that waits.
    func turn() async throws {
        while try await routeBatch() { try Task.checkCancellation() }
    }

    private func routeBatch() async throws -> Bool {
        let rows = try service.store.read {
            try $0.rows(
                "SELECT * FROM events_accepted ORDER BY sequence LIMIT ?",
                [SQLValue(Self.batchMax)])
        }
        guard let last = rows.last?.integer("sequence") else { return false }
        var outcome = Outcome()
        for row in rows {
            guard let event = AcceptedEvent(row) else { continue }
            try route(event, into: &outcome) { event.rules?.contains($0.arn) ?? true }
        }
        let found = outcome
        let service = service
        try await service.store.write { transaction in
            try transaction.keep(found)
            try transaction.run(
                "DELETE FROM events_accepted WHERE sequence <= ?", [.integer(last)])
            transaction.afterCommit { service.departures.set() }
        }
        return rows.count == Self.batchMax || !found.passed.isEmpty
    }

    /// Adds what an event brings about to `outcome`. Rules that are younger than the event do not
    /// hear of it if it comes from the trail, which may be read again.
    func outcome(of event: AcceptedEvent, isRead: Bool) throws -> Outcome {
        var outcome = Outcome()
        try route(event, into: &outcome) { route in
            route.created <= event.accepted && (!isRead || route.takesReads)
        }
        return outcome
    }

    private func route(
        _ event: AcceptedEvent, into outcome: inout Outcome, _ isWanted: (Route) -> Bool
    ) throws {
        try refresh()
        var bus = try routes[event.bus] ?? service.store.read { try BusRoutes(event.bus, $0) }
        let (matched, archives) = bus.match(event.event)
        routes[event.bus] = bus
        if !event.isReplay {
            for archive in archives { outcome.archived.append((archive, event)) }
        }
        for route in matched where isWanted(route) { outcome.tell(route, of: event) }
    }

    func routes(of bus: BusName) throws -> BusRoutes {
        try refresh()
        let found = try routes[bus] ?? service.store.read { try BusRoutes(bus, $0) }
        routes[bus] = found
        return found
    }

    /// Whether any default bus has a rule or an archive.
    func hasDefaultRoutes() throws -> Bool {
        try refresh()
        if let known = defaultRoutes { return known }
        let found = try service.store.read { snapshot in
            try snapshot.row(
                """
                SELECT 1 AS one FROM events_rules WHERE bus = 'default' AND pattern IS NOT NULL
                UNION ALL SELECT 1 FROM events_archives WHERE bus = 'default' LIMIT 1
                """) != nil
        }
        defaultRoutes = found
        return found
    }

    private func refresh() throws {
        let changes = service.changes.current
        guard changes != seenChanges else { return }
        routes = [:]
        defaultRoutes = nil
        seenChanges = changes
    }
}

/// What events bring about.
struct Outcome: Sendable {
    var deliveries: [NewDelivery] = []
    var passed: [AcceptedEvent] = []
    var archived: [(archive: Int64, event: AcceptedEvent)] = []

    var isEmpty: Bool { deliveries.isEmpty && passed.isEmpty && archived.isEmpty }

    mutating func add(_ other: Outcome) {
        deliveries += other.deliveries
        passed += other.passed
        archived += other.archived
    }

    mutating func tell(_ route: Route, of event: AcceptedEvent) {
        let json = { (try? JSON(text: event.event, depthMax: EventText.depthMax + 2)) ?? .null }
        var parsed: JSON?
        for target in route.targets {
            let payload = target.payload(
                event.event,
                {
                    let value = parsed ?? json()
                    parsed = value
                    return value
                }, route, accepted: event.accepted)
            switch target.kind {
            case .bus(let bus) where target.document.roleArn == nil:
                // Only a whole event can go on to another bus.
                guard event.hops < AcceptedEvent.hopsMax else { continue }
                passed.append(
                    AcceptedEvent(
                        bus: bus, event: event.event, accepted: event.accepted,
                        hops: event.hops + 1))
            default:
                guard event.hops < AcceptedEvent.hopsMax else { continue }
                if case .bus = target.kind {
                    // It goes on whole, in the name of the role.
                    deliveries.append(
                        NewDelivery(
                            lane: target.document.arn, rule: route.arn,
                            target: WireText.json(target.document).text, eventID: "",
                            payload: event.event, accepted: event.accepted, hops: event.hops,
                            isUntold: false, deadLetters: nil))
                    continue
                }
                deliveries.append(
                    NewDelivery(
                        lane: target.document.arn, rule: route.arn,
                        target: WireText.json(
                            target.addressed {
                                let value = parsed ?? json()
                                parsed = value
                                return value
                            }
                        ).text,
                        eventID: (parsed ?? json())["id"]?.string ?? "",
                        payload: payload ?? "", accepted: event.accepted,
                        hops: event.hops, isUntold: payload == nil,
                        deadLetters: target.document.deadLetterConfig?.arn))
            }
        }
    }
}

struct NewDelivery: Sendable {
    let lane: String
    let rule: String
    let target: String
    let eventID: String
    let payload: String
    let accepted: Instant
    var hops = 0
    /// Whether the target's template made no JSON of the event.
    let isUntold: Bool
    var deadLetters: String?
}

extension Transaction {
    func keep(_ outcome: Outcome) throws {
        for delivery in outcome.deliveries where delivery.isUntold {
            try run(
                """
                INSERT INTO events_dead
                (lane, rule, target, event_id, payload, accepted, attempts, reason, died, queue)
                VALUES (?, ?, ?, ?, '', ?, 0, 'INVALID_JSON', ?, ?)
                """,
                [
                    SQLValue(delivery.lane), SQLValue(delivery.rule), SQLValue(delivery.target),
                    SQLValue(delivery.eventID), SQLValue(delivery.accepted),
                    SQLValue(delivery.accepted), SQLValue(delivery.deadLetters),
                ])
        }
        for delivery in outcome.deliveries where !delivery.isUntold {
            try run(
                """
                INSERT INTO events_deliveries
                (lane, due, rule, target, event_id, payload, accepted, attempts, hops)
                VALUES (?, 0, ?, ?, ?, ?, ?, 0, ?)
                """,
                [
                    SQLValue(delivery.lane), SQLValue(delivery.rule), SQLValue(delivery.target),
                    SQLValue(delivery.eventID), SQLValue(delivery.payload),
                    SQLValue(delivery.accepted), SQLValue(delivery.hops),
                ])
        }
        for event in outcome.passed { try accept(event) }
        for (archive, event) in outcome.archived {
            let time = (try? JSON(text: event.event, depthMax: EventText.depthMax + 2))?["time"]?
                .string.flatMap { Instant(iso8601: $0) }
            let kept = try run(
                """
                INSERT INTO events_archived (archive, time, accepted, event)
                SELECT id, ?, ?, ? FROM events_archives WHERE id = ?
                """,
                [
                    SQLValue(time ?? event.accepted), SQLValue(event.accepted),
                    SQLValue(event.event), .integer(archive),
                ])
            guard kept > 0 else { continue }
            try run(
                "UPDATE events_archives SET count = count + 1, bytes = bytes + ? WHERE id = ?",
                [SQLValue(event.event.utf8.count), .integer(archive)])
        }
    }
}
