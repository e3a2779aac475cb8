import Gate
import Store
import Vocabulary

/// A stretch of the journal that a trail delivers under unchanging rules.
struct Period: Sendable {
    let id: Int64
    /// The chain of digests that its files belong to; nil without validation.
    let epoch: Int64?
    /// The next position to read.
    let cursor: UInt64
    /// Nothing is delivered before the event of this id was seen.
    let startEvent: String?
    let includesStart: Bool
    /// The last event; nil while the trail goes on.
    let stopEvent: String?
    let rules: TrailRules

    init?(_ row: Row) {
        guard let rules = TrailRules(text: row.text("rules")) else { return nil }
        id = row.integer("id")
        epoch = row.integerIfAny("epoch")
        cursor = UInt64(clamping: row.integer("cursor"))
        startEvent = row.textIfAny("start_event")
        includesStart = row.integer("includes_start") != 0
        stopEvent = row.textIfAny("stop_event")
        self.rules = rules
    }
}

extension Transaction {
    /// Begins a period with the call of `eventID`: with its event itself if the trail starts, after
    /// it if only the rules change (the event then belongs to the period before).
    func beginPeriod(
        of trail: StoredTrail, with eventID: String, includesStart: Bool, at end: UInt64
    ) throws {
        try run(
            """
            INSERT INTO cloudtrail_periods
                (trail, epoch, cursor, start_event, includes_start, stop_event, rules)
            VALUES (?, ?, ?, ?, ?, NULL, ?)
            """,
            [
                SQLValue(trail.id), trail.validates ? SQLValue(trail.epoch) : .null,
                SQLValue(Int64(clamping: end)), SQLValue(eventID), SQLValue(includesStart),
                SQLValue(trail.rules.text),
            ])
    }

    /// Ends the period under way with the event of `eventID`, which still belongs to it.
    func endPeriod(of trail: StoredTrail, with eventID: String) throws {
        try run(
            "UPDATE cloudtrail_periods SET stop_event = ? WHERE trail = ? AND stop_event IS NULL",
            [SQLValue(eventID), SQLValue(trail.id)])
    }

    /// Begins a chain of digests; it covers the time from the whole second of `start` on.
    func beginChain(of trail: StoredTrail, at start: Instant) throws {
        try run(
            """
            INSERT OR IGNORE INTO cloudtrail_chains (trail, epoch, region, next_start)
            VALUES (?, ?, ?, ?)
            """,
            [
                SQLValue(trail.id), SQLValue(trail.epoch), SQLValue(trail.region),
                SQLValue(start.seconds),
            ])
    }
}
