import Events
import Gate
import Store
import Vocabulary

/// Fires the rules whose schedules are due.
///
/// A rule's next time is kept with it, and is moved on in the same transaction that fires it: what
/// a kill interrupts fires once. Times that passed while the server was down fire once together.
struct Timetable {
    private static let batchMax = 256

    let service: EventBridgeService

    init(_ service: EventBridgeService) { self.service = service }

    /// When a rule fires next; nil if it does not.
    static func due(
        _ schedule: String?, state: String, start: Instant, after time: Instant
    ) -> Instant? {
        guard state != RuleState.disabled, let schedule else { return nil }
        return ScheduleExpression(schedule)?.next(after: time, start: start)
    }

    func turn() async throws {
        let now = service.clock.now()
        let rows = try service.store.read {
            try $0.rows(
                "SELECT * FROM events_rules WHERE due <= ? ORDER BY due LIMIT ?",
                [SQLValue(now), SQLValue(Self.batchMax)])
        }
        for row in rows {
            guard let account = AccountID(row.text("account")),
                let region = Region(row.text("region"))
            else { continue }
            let bus = BusName(account: account, region: region, name: row.text("bus"))
            let arn = bus.ruleARN(row.text("name"))
            let event = EventText.event(
                id: service.entropy.uuid(), detailType: "Scheduled Event", source: "aws.events",
                account: account, time: row.instant("due"), region: region, resources: [arn],
                detail: Array("{}".utf8))
            let next = Self.due(
                row.textIfAny("schedule"), state: row.text("state"),
                start: row.instant("scheduled"), after: now)
            let service = service
            try await service.store.write { transaction in
                let moved = try transaction.run(
                    "UPDATE events_rules SET due = ? WHERE id = ? AND due = ?",
                    [SQLValue(next), row["id"], row["due"]])
                guard moved > 0 else { return }
                // The rule itself, whatever its pattern: a schedule asks none.
                var outcome = Outcome()
                outcome.tell(
                    try Route(row, on: bus, transaction),
                    of: AcceptedEvent(bus: bus, event: event, accepted: now))
                try transaction.keep(outcome)
                transaction.afterCommit {
                    service.departures.set()
                    service.arrivals.set()
                }
            }
        }
    }
}
