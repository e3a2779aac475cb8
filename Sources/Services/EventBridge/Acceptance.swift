import Store
import Vocabulary

/// An event on its way into a bus.
struct AcceptedEvent: Sendable {
    /// Buses that an event may pass on to others: a ring of rules must end.
    static let hopsMax = 8

    let bus: BusName
    let event: String
    let accepted: Instant
    var hops = 0
    var isReplay = false
    /// The only rules that it goes to, by ARN; nil is all.
    var rules: [String]?
}

extension Transaction {
    /// Keeps an event until the router has it.
    func accept(_ event: AcceptedEvent) throws {
        try run(
            """
            INSERT INTO events_accepted
            (account, region, bus, event, accepted, hops, is_replay, rules)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            event.bus.keys + [
                SQLValue(event.event), SQLValue(event.accepted), SQLValue(event.hops),
                SQLValue(event.isReplay), SQLValue(event.rules?.joined(separator: " ")),
            ])
    }
}

extension AcceptedEvent {
    init?(_ row: Row) {
        guard let account = AccountID(row.text("account")), let region = Region(row.text("region"))
        else { return nil }
        bus = BusName(account: account, region: region, name: row.text("bus"))
        event = row.text("event")
        accepted = row.instant("accepted")
        hops = Int(row.integer("hops"))
        isReplay = row.flag("is_replay")
        rules = row.textIfAny("rules")?.split(separator: " ").map(String.init)
    }
}
