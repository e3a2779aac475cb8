import Codecs
import Gate
import Journal
import Store
import Vocabulary

// Counting: the journal is read behind a cursor that moves in the same transaction as the counts,
// so that each call counts once. Nothing is counted while no trail asks for insights.

/// What was read of the journal, counted.
struct RateCounts: Sendable {
    struct Minute: Hashable, Sendable {
        let key: RateKey
        let minute: Int64
    }
    struct Part: Hashable, Sendable {
        let minute: Minute
        let attribute: String
        let value: String
    }

    private(set) var calls: [Minute: Int64] = [:]
    private(set) var parts: [Part: Int64] = [:]
    /// A longer value is cut; it only has to be told from others.
    private static let valueCharactersMax = 512

    /// Management calls alone: those that change something, and those that fail.
    mutating func add(_ event: EventFacts) {
        guard event.category == "Management", event.type == "AwsApiCall" else { return }
        if !event.isReadOnly { add(event, error: "") }
        if !event.errorCode.isEmpty { add(event, error: event.errorCode) }
    }

    private mutating func add(_ event: EventFacts, error: String) {
        let key = RateKey(
            region: event.region, source: event.source, name: event.name, error: error)
        let minute = Minute(key: key, minute: event.time.seconds / 60)
        calls[minute, default: 0] += 1
        func add(_ attribute: String, _ value: String) {
            let value = String(value.prefix(Self.valueCharactersMax))
            parts[Part(minute: minute, attribute: attribute, value: value), default: 0] += 1
        }
        add("userIdentityArn", event.identityARN.isEmpty ? "null" : event.identityARN)
        add("userAgent", event.userAgent.isEmpty ? "null" : event.userAgent)
        if error.isEmpty { add("errorCode", event.errorCode.isEmpty ? "null" : event.errorCode) }
    }
}

/// How far it has come.
struct RateState: Sendable {
    /// The next position of the journal.
    var position: Int64
    /// The first minute that is counted whole.
    var since: Int64
    /// The last minute that was judged.
    var judged: Int64
}

extension CloudTrailService {
    /// How long counts are kept, by their period in seconds.
    /// https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_ListInsightsMetricData.html
    static let ratePeriods: [(seconds: Int64, keptSeconds: Int64)] = [
        (60, 15 * 86_400), (300, 63 * 86_400), (3600, 90 * 86_400),
    ]
    private static let rateRecordsMax = 2_000
    private static let rateBytesMax = 8 << 20

    /// Counts all that the journal holds now; begins with what it holds of the seven days before
    /// insights were asked for.
    func countRates() async throws -> RateState {
        var state = try await rateState()
        while true {
            let from = max(Position(UInt64(clamping: state.position)), trail.journal.start)
            let records = try trail.journal.read(
                from: from, countMax: Self.rateRecordsMax, bytesMax: Self.rateBytesMax)
            guard let last = records.last else { return try await rateState() }
            var counts = RateCounts()
            for record in records {
                if let event = EventFacts(record: record.bytes) { counts.add(event) }
            }
            let before = state.position
            state.position = Int64(clamping: last.position.next.value)
            try await keep(counts, from: before, to: state.position)
        }
    }

    private func rateState() async throws -> RateState {
        let end = Int64(clamping: journalEnd)
        let now = clock.now().seconds
        return try await store.write { transaction in
            if let row = try transaction.row("SELECT * FROM cloudtrail_rate_state") {
                // Events that were not yet on disk are gone when the power was.
                return RateState(
                    position: min(row.integer("position"), end), since: row.integer("since"),
                    judged: row.integer("judged"))
            }
            let since = now - RateRule.baselineMinutes * 60
            let first = try transaction.row(
                "SELECT MIN(first) AS first FROM cloudtrail_blocks WHERE newest >= ?",
                [SQLValue(since)])
            let position = first?.integerIfAny("first") ?? 0
            let state = RateState(
                position: position, since: 0, judged: now / 60 - 1)
            try transaction.run(
                """
                INSERT INTO cloudtrail_rate_state (id, position, since, judged)
                VALUES (1, ?, 0, ?)
                """,
                [SQLValue(state.position), SQLValue(state.judged)])
            return state
        }
    }

    private func keep(_ counts: RateCounts, from: Int64, to: Int64) async throws {
        try await store.write { transaction in
            let moved = try transaction.run(
                """
                UPDATE cloudtrail_rate_state SET position = ?1,
                    since = CASE WHEN since = 0 AND ?2 > 0 THEN ?2 ELSE since END
                WHERE position >= ?3
                """,
                [
                    SQLValue(to), SQLValue(counts.calls.keys.map(\.minute).min() ?? 0),
                    SQLValue(from),
                ])
            guard moved == 1 else { return }
            for (minute, count) in counts.calls {
                for period in Self.ratePeriods.map(\.seconds) {
                    let start = minute.minute * 60 / period * period
                    try transaction.run(
                        """
                        INSERT INTO cloudtrail_rates VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT DO UPDATE SET count = count + excluded.count
                        """,
                        minute.key.values + [SQLValue(period), SQLValue(start), SQLValue(count)])
                }
            }
            for (part, count) in counts.parts {
                try transaction.run(
                    """
                    INSERT INTO cloudtrail_rate_parts VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT DO UPDATE SET count = count + excluded.count
                    """,
                    part.minute.key.values + [
                        SQLValue(part.attribute), SQLValue(part.minute.minute),
                        SQLValue(part.value), SQLValue(count),
                    ])
            }
        }
    }

    /// Drops what is too old.
    func forgetOldRates() async throws {
        let now = clock.now().seconds
        try await store.write { transaction in
            for (period, kept) in Self.ratePeriods {
                try transaction.run(
                    "DELETE FROM cloudtrail_rates WHERE period = ? AND start < ?",
                    [SQLValue(period), SQLValue(now - kept)])
            }
            try transaction.run(
                "DELETE FROM cloudtrail_rate_parts WHERE minute < ?",
                [SQLValue(now / 60 - RateRule.baselineMinutes - RateRule.durationMinutesMax)])
            try transaction.run(
                "DELETE FROM cloudtrail_insights WHERE time < ?",
                [SQLValue(now - Self.lookupSeconds)])
        }
    }

    /// No trail asks any more: what was counted would have a hole by the time one does.
    func forgetRates() async throws {
        let isCounting = try store.read {
            try $0.row("SELECT 1 AS one FROM cloudtrail_rate_state") != nil
        }
        guard isCounting else { return }
        try await store.write { transaction in
            for table in ["rate_state", "rates", "rate_parts", "bursts"] {
                try transaction.run("DELETE FROM cloudtrail_\(table)")
            }
        }
    }
}

extension RateKey {
    var values: [SQLValue] {
        [SQLValue(region), SQLValue(source), SQLValue(name), SQLValue(error)]
    }

    init(_ row: Row) {
        self.init(
            region: row.text("region"), source: row.text("source"), name: row.text("name"),
            error: row.text("error"))
    }
}

extension Reading {
    private static var ofKey: String {
        "region = ?1 AND source = ?2 AND name = ?3 AND error = ?4"
    }

    /// What was usual before a minute with `count` calls.
    func rateBaseline(
        _ key: RateKey, before minute: Int64, count: Int64, since: Int64
    ) throws -> RateBaseline {
        let first = max(minute - RateRule.baselineMinutes, min(since, minute))
        let row = try row(
            """
            SELECT COALESCE(SUM(count), 0) AS total, COALESCE(SUM(count >= ?7), 0) AS similar
            FROM cloudtrail_rates
            WHERE \(Self.ofKey) AND period = 60 AND start >= ?5 AND start < ?6
            """,
            key.values + [
                SQLValue(first * 60), SQLValue(minute * 60), SQLValue(RateRule.similar(to: count)),
            ])
        return RateBaseline(
            minutes: minute - first, total: row?.integer("total") ?? 0,
            similarMinutes: Int(row?.integer("similar") ?? 0))
    }

    func rate(_ key: RateKey, at minute: Int64) throws -> Int64 {
        try row(
            "SELECT count FROM cloudtrail_rates WHERE \(Self.ofKey) AND period = 60 AND start = ?5",
            key.values + [SQLValue(minute * 60)])?.integer("count") ?? 0
    }

    /// Who and what had the largest parts in the minutes of a burst, and what parts these have
    /// usually; five at most of each.
    func attributions(
        _ key: RateKey, in minutes: ClosedRange<Int64>, _ baseline: RateBaseline
    ) throws -> [RateAttribution] {
        func shares(
            _ attribute: String, _ range: Range<Int64>, per count: Int64
        ) throws -> [RateAttribution.Share] {
            guard count > 0 else { return [] }
            return try rows(
                """
                SELECT value, SUM(count) AS count FROM cloudtrail_rate_parts
                WHERE \(Self.ofKey) AND attribute = ?5 AND minute >= ?6 AND minute < ?7
                GROUP BY value ORDER BY SUM(count) DESC, value LIMIT 5
                """,
                key.values + [
                    SQLValue(attribute), SQLValue(range.lowerBound), SQLValue(range.upperBound),
                ]
            ).map {
                RateAttribution.Share(
                    value: $0.text("value"), average: Double($0.integer("count")) / Double(count))
            }
        }
        let start = minutes.lowerBound
        let names = ["userIdentityArn", "userAgent"] + (key.error.isEmpty ? ["errorCode"] : [])
        return try names.map { name in
            RateAttribution(
                attribute: name,
                insight: try shares(
                    name, start..<(minutes.upperBound + 1), per: Int64(minutes.count)),
                baseline: try shares(
                    name, (start - baseline.minutes)..<start, per: baseline.minutes))
        }
    }
}
