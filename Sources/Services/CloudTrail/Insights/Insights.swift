import Codecs
import Crypto
import Gate
import Store
import Vocabulary

// Insights: each minute that has passed is judged once; what begins or ends with it is committed
// together with the files that tell the trails of it, which delivery then puts.
// https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-insights-events-with-cloudtrail.html

extension CloudTrailService {
    /// How long after a minute its calls are in the journal.
    private static let lateSeconds: Int64 = 5
    private static let insightPause = Duration.seconds(1)
    /// After a longer time without a running server the minutes before are not judged.
    private static let judgedMinutesMax: Int64 = 180

    /// Counts and judges until cancelled. Throws what the store or the journal throws.
    package func runInsights() async throws {
        var nextSweep = clock.now()
        while !Task.isCancelled {
            try await findInsights()
            let now = clock.now()
            if now >= nextSweep {
                try await forgetOldRates()
                nextSweep = now + .seconds(3600)
            }
            do { try await Task.sleep(for: Self.insightPause) } catch { return }
        }
    }

    /// One round.
    package func findInsights() async throws {
        let isWanted = try store.read {
            try $0.row(
                """
                SELECT 1 AS one FROM cloudtrail_trails
                WHERE is_logging = 1 AND insights IS NOT NULL LIMIT 1
                """) != nil
        }
        guard isWanted else { return try await forgetRates() }
        let due = (clock.now().seconds - Self.lateSeconds) / 60 - 1
        let state = try await countRates()
        guard state.judged < due else { return }
        for minute in max(state.judged + 1, due - Self.judgedMinutesMax)...due {
            try await judge(minute, since: state.since)
        }
    }

    private func judge(_ minute: Int64, since: Int64) async throws {
        // Nothing is usual of a time that nobody counted.
        let first = since == 0 ? minute : since
        try await store.write { transaction in
            let moved = try transaction.run(
                "UPDATE cloudtrail_rate_state SET judged = ?1 WHERE judged < ?1",
                [SQLValue(minute)])
            guard moved == 1 else { return }
            let trails = try transaction.rows(
                """
                SELECT * FROM cloudtrail_trails WHERE is_logging = 1 AND insights IS NOT NULL
                """
            ).map { StoredTrail($0) }
            var open: Set<RateKey> = []
            for row in try transaction.rows("SELECT * FROM cloudtrail_bursts") {
                let key = RateKey(row)
                open.insert(key)
                try self.goOn(
                    RateBurst(row), row.text("shared_id"), key, minute, trails, transaction)
            }
            let busy = try transaction.rows(
                "SELECT * FROM cloudtrail_rates WHERE period = 60 AND start = ? AND count >= ?",
                [SQLValue(minute * 60), SQLValue(RateRule.callsMin)])
            for row in busy where !open.contains(RateKey(row)) {
                let key = RateKey(row)
                let count = row.integer("count")
                guard trails.contains(where: { $0.wants(key) }) else { continue }
                let baseline = try transaction.rateBaseline(
                    key, before: minute, count: count, since: first)
                guard RateRule.isUnusual(count, baseline) else { continue }
                try self.begin(
                    RateBurst(start: minute, count: count, baseline: baseline), key, trails,
                    transaction)
            }
        }
    }

    private func begin(
        _ burst: RateBurst, _ key: RateKey, _ trails: [StoredTrail], _ transaction: Transaction
    ) throws {
        let id = entropy.uuid()
        try transaction.keep(burst, id, key)
        try tell(.start, burst, id, key, trails, transaction)
    }

    private func goOn(
        _ burst: RateBurst, _ id: String, _ key: RateKey, _ minute: Int64, _ trails: [StoredTrail],
        _ transaction: Transaction
    ) throws {
        var burst = burst
        let isOver = burst.take(minute: minute, count: try transaction.rate(key, at: minute))
        guard isOver else { return try transaction.keep(burst, id, key) }
        try transaction.run(
            """
            DELETE FROM cloudtrail_bursts
            WHERE region = ? AND source = ? AND name = ? AND error = ?
            """, key.values)
        try tell(.end, burst, id, key, trails, transaction)
    }

    private func tell(
        _ state: InsightRecord.State, _ burst: RateBurst, _ id: String, _ key: RateKey,
        _ trails: [StoredTrail], _ transaction: Transaction
    ) throws {
        let minute = state == .start ? burst.start : burst.last + 1
        let record = InsightRecord(
            key: key, state: state, eventID: entropy.uuid(), sharedID: id, account: account,
            time: Instant(seconds: minute * 60), average: burst.average, minutes: burst.minutes,
            baseline: burst.baseline,
            attributions: try transaction.attributions(
                key, in: burst.start...burst.last, burst.baseline))
        let event = record.json
        try transaction.run(
            """
            INSERT INTO cloudtrail_insights (region, time, event_id, name, source, event)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                SQLValue(key.region), SQLValue(record.time.seconds), SQLValue(record.eventID),
                SQLValue(key.name), SQLValue(key.source), SQLValue(event.text),
            ])
        for trail in trails where trail.wants(key) {
            let region = trail.isMultiRegion ? key.region : trail.region
            let text: [UInt8] = Array(#"{"Records":["#.utf8) + event.bytes + Array("]}".utf8)
            try transaction.plan(
                PlannedFile(
                    region: region, path: logPath(region, at: clock.now(), kind: .insight),
                    content: try Gzip.deflate(text), hash: Hex.encode(SHA256.hash(data: text)),
                    oldest: record.time, newest: record.time),
                of: trail, epoch: trail.validates ? trail.epoch : nil)
            try transaction.planLogs(trail, region: region, content: try Gzip.deflate(text))
        }
        guard let region = Region(key.region) else { return }
        try transaction.announce(
            Announcement(
                source: "aws.cloudtrail", kind: "AWS Insight via CloudTrail", account: account,
                region: region, time: record.time, detail: event))
    }
}

extension StoredTrail {
    /// Whether it asked for insights of such a rate.
    func wants(_ key: RateKey) -> Bool {
        (insights ?? []).contains { $0.type == key.insightType }
            && rules.covers(key.region, source: key.source)
            && rules.selectsManagement(of: key.source)
    }
}

extension TrailRules {
    /// Whether some management events of a service are selected.
    func selectsManagement(of source: String) -> Bool {
        switch selectors {
        case .basic(let selectors):
            selectors.contains { $0.includesManagement && !$0.excludedSources.contains(source) }
        case .advanced(let selectors):
            selectors.contains { selector in
                selector.fields.contains { $0.field == "eventCategory" && $0.matches("Management") }
                    && selector.fields.allSatisfy {
                        $0.field != "eventSource" || $0.matches(source)
                    }
            }
        }
    }
}

extension RateBurst {
    init(_ row: Row) {
        self.init(
            start: row.integer("start"), total: row.integer("total"), last: row.integer("last"),
            baseline: RateBaseline(
                minutes: row.integer("baseline_minutes"), total: row.integer("baseline_total"),
                similarMinutes: 0), threshold: row.integer("threshold"))
    }
}

extension Transaction {
    fileprivate func keep(_ burst: RateBurst, _ id: String, _ key: RateKey) throws {
        try run(
            "INSERT OR REPLACE INTO cloudtrail_bursts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            key.values + [
                SQLValue(id), SQLValue(burst.start), SQLValue(burst.total), SQLValue(burst.last),
                SQLValue(burst.threshold), SQLValue(burst.baseline.minutes),
                SQLValue(burst.baseline.total),
            ])
    }
}
