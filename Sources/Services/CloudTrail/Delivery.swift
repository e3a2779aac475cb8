import Codecs
import Crypto
import Gate
import Journal
import Shapes
import Store
import Vocabulary

// Delivery: the plan of a file (its key and content) and the cursor behind it are committed
// together, then the file is put, then it is marked. A process that is killed in between puts the
// same bytes under the same key again.

/// A log file to be planned.
struct PlannedFile: Sendable {
    let region: String
    let path: String
    let content: [UInt8]
    let hash: String
    let oldest: Instant
    let newest: Instant
}

/// Events of one region on their way into a file.
private struct Gathering {
    var bytes: [UInt8] = Array(#"{"Records":["#.utf8)
    var oldest = Instant(nanoseconds: .max)
    var newest = Instant(nanoseconds: .min)

    mutating func add(_ event: ArraySlice<UInt8>, at time: Instant) {
        if newest.nanoseconds != .min { bytes.append(UInt8(ascii: ",")) }
        bytes.append(contentsOf: event)
        oldest = min(oldest, time)
        newest = max(newest, time)
    }

    var finished: [UInt8] { bytes + Array("]}".utf8) }
}

/// What one reading of the journal comes to.
private struct Plan: Sendable {
    var files: [PlannedFile] = []
    var cursor: UInt64
    var hasStarted: Bool
    var isClosed = false
}

/// Folder and middle of the name of delivered files.
enum LogKind: String {
    case log = "CloudTrail"
    case insight = "CloudTrail-Insight"
}

extension CloudTrailService {
    /// Events that one plan reads, and their bytes.
    private static let eventsMax = 10_000
    private static let bytesMax = 16 << 20
    /// Files that may wait for a bucket while their log group goes on.
    private static let waitingFilesMax = 100
    private static let nameAlphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

    /// One round: every trail's new events go to its bucket. What a bucket refuses stays planned
    /// for the next round and is told by GetTrailStatus. Throws what the store or journal throws.
    package func deliver() async throws {
        let trails = try store.read {
            try $0.rows("SELECT * FROM cloudtrail_trails ORDER BY id").map { StoredTrail($0) }
        }
        for trail in trails { try await deliver(trail) }
        try await putDigests(retrying: true)
    }

    /// A log group does not wait for a bucket that refuses, until many files do.
    private func deliver(_ trail: StoredTrail) async throws {
        var isTaken = try await putPlanned(trail)
        while try isTaken || mayPlan(trail), let (period, plan) = try plan(for: trail) {
            try await commit(plan, of: period, trail)
            if isTaken { isTaken = try await putPlanned(trail) }
        }
        try await putLogs(trail)
    }

    private func mayPlan(_ trail: StoredTrail) throws -> Bool {
        guard trail.logGroup != nil else { return false }
        let waiting = try store.read {
            try $0.row(
                """
                SELECT count(*) AS count FROM cloudtrail_files
                WHERE trail = ? AND delivered IS NULL
                """, [SQLValue(trail.id)])
        }
        return waiting?.integer("count") ?? 0 < Self.waitingFilesMax
    }

    // MARK: - The plan

    /// The next stretch of the trail's oldest period; nil if there is nothing new.
    private func plan(for trail: StoredTrail) throws -> (Period, Plan)? {
        let row = try store.read {
            try $0.row(
                "SELECT * FROM cloudtrail_periods WHERE trail = ? ORDER BY id LIMIT 1",
                [SQLValue(trail.id)])
        }
        guard let row, let period = Period(row) else { return nil }
        let journal = self.trail.journal
        let from = max(Position(period.cursor), journal.start)
        let records = try journal.read(
            from: from, countMax: Self.eventsMax, bytesMax: Self.bytesMax)
        guard !records.isEmpty else { return nil }
        var plan = Plan(cursor: from.value, hasStarted: period.startEvent == nil)
        var gathered: [String: Gathering] = [:]
        for record in records {
            plan.cursor = record.position.next.value
            guard let event = EventFacts(record: record.bytes) else { continue }
            if !plan.hasStarted {
                guard event.id == period.startEvent else { continue }
                plan.hasStarted = true
                if !period.includesStart { continue }
            }
            if let region = period.rules.regionOfDelivery(event) {
                gathered[region, default: Gathering()].add(
                    TrailRecord.event(in: record.bytes), at: event.time)
            }
            if event.id == period.stopEvent {
                plan.isClosed = true
                break
            }
        }
        plan.files = try gathered.sorted { $0.key < $1.key }.map { try file($0, $1) }
        return (period, plan)
    }

    private func file(_ region: String, _ events: Gathering) throws -> PlannedFile {
        let bytes = events.finished
        return PlannedFile(
            region: region, path: logPath(region, at: clock.now()),
            content: try Gzip.deflate(bytes), hash: Hex.encode(SHA256.hash(data: bytes)),
            oldest: events.oldest, newest: events.newest)
    }

    /// `AWSLogs/<account>/CloudTrail/<region>/YYYY/MM/DD/…`
    /// https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-examples.html
    func logPath(_ region: String, at time: Instant, kind: LogKind = .log) -> String {
        let stamp = time.basic8601
        let minute = "\(stamp.prefix(13))Z"
        let unique = entropy.text(16, from: Self.nameAlphabet)
        return "AWSLogs/\(account)/\(kind.rawValue)/\(region)/\(Self.day(time))/"
            + "\(account)_\(kind.rawValue)_\(region)_\(minute)_\(unique).json.gz"
    }

    /// `YYYY/MM/DD`
    static func day(_ time: Instant) -> String {
        time.iso8601.prefix(10).split(separator: "-").joined(separator: "/")
    }

    private func commit(_ plan: Plan, of period: Period, _ trail: StoredTrail) async throws {
        try await store.write { transaction in
            for file in plan.files {
                try transaction.plan(file, of: trail, epoch: period.epoch)
                try transaction.planLogs(trail, region: file.region, content: file.content)
            }
            if plan.isClosed {
                try transaction.run(
                    "DELETE FROM cloudtrail_periods WHERE id = ?", [SQLValue(period.id)])
            } else {
                try transaction.run(
                    """
                    UPDATE cloudtrail_periods
                    SET cursor = ?, start_event = CASE WHEN ? THEN NULL ELSE start_event END
                    WHERE id = ?
                    """,
                    [
                        SQLValue(Int64(clamping: plan.cursor)), SQLValue(plan.hasStarted),
                        SQLValue(period.id),
                    ])
            }
        }
    }

    // MARK: - Putting

    /// Puts what is planned, oldest first. Returns false if the bucket refused; the rest then waits
    /// for the next round.
    private func putPlanned(_ trail: StoredTrail) async throws -> Bool {
        let ids = try store.read {
            try $0.rows(
                """
                SELECT id FROM cloudtrail_files WHERE trail = ? AND delivered IS NULL ORDER BY id
                """, [SQLValue(trail.id)]
            ).map { $0.integer("id") }
        }
        for id in ids {
            let row = try store.read {
                try $0.row("SELECT * FROM cloudtrail_files WHERE id = ?", [SQLValue(id)])
            }
            guard let row, row.blobIfAny("content") != nil else { continue }
            do throws(Failure) {
                try await put(row, of: trail)
            } catch {
                guard row.text("bucket") != trail.bucket else {
                    try await noteDelivery(of: trail, failure: error)
                    return false
                }
                // The trail was given another bucket since the file was planned.
                try await retarget(id, path: row.text("path"), to: trail)
                return try await putPlanned(trail)
            }
            try await notify(trail, bucket: row.text("bucket"), key: row.text("key"))
            try await markDelivered(id, of: trail)
        }
        return true
    }

    private func put(_ row: Row, of trail: StoredTrail) async throws(Failure) {
        try await buckets.put(
            bucket: row.text("bucket"), key: row.text("key"), bytes: row.blob("content"),
            contentType: "application/x-gzip", headers: headers(for: trail), as: caller,
            region: Region(trail.region) ?? region)
    }

    /// The canned ACL that AWS's bucket policy asks for, and on whose behalf the service comes
    /// (`aws:SourceArn`, `aws:SourceAccount`).
    func headers(for trail: StoredTrail) -> [HTTPField] {
        [
            HTTPField("x-amz-acl", "bucket-owner-full-control"),
            HTTPField("x-amz-source-arn", trail.arn),
            HTTPField("x-amz-source-account", trail.account),
        ]
    }

    private func retarget(_ id: Int64, path: String, to trail: StoredTrail) async throws {
        try await store.write { transaction in
            _ = try transaction.run(
                "UPDATE cloudtrail_files SET bucket = ?, key = ? WHERE id = ?",
                [SQLValue(trail.bucket), SQLValue(trail.key(path)), SQLValue(id)])
        }
    }

    private func markDelivered(_ id: Int64, of trail: StoredTrail) async throws {
        let now = clock.now()
        try await store.write { transaction in
            try transaction.run(
                "UPDATE cloudtrail_files SET delivered = ?, content = NULL WHERE id = ?",
                [SQLValue(now), SQLValue(id)])
            try transaction.run(
                """
                UPDATE cloudtrail_trails
                SET attempted = ?1, delivered = ?1, delivery_error = NULL WHERE id = ?2
                """, [SQLValue(now), SQLValue(trail.id)])
        }
    }

    private func noteDelivery(of trail: StoredTrail, failure: Failure) async throws {
        let now = clock.now()
        try await store.write { transaction in
            _ = try transaction.run(
                "UPDATE cloudtrail_trails SET attempted = ?, delivery_error = ? WHERE id = ?",
                [SQLValue(now), SQLValue(failure.code), SQLValue(trail.id)])
        }
    }
}

extension Transaction {
    /// Notes a file that is to be put, and sees to it that there is a chain of digests for it.
    func plan(_ file: PlannedFile, of trail: StoredTrail, epoch: Int64?) throws {
        try run(
            """
            INSERT INTO cloudtrail_files
                (trail, arn, epoch, region, bucket, path, key, content, hash, oldest, newest)
            SELECT id, ?, ?, ?, bucket, ?, ?, ?, ?, ?, ? FROM cloudtrail_trails WHERE id = ?
            """,
            [
                SQLValue(trail.arn), SQLValue(epoch), SQLValue(file.region), SQLValue(file.path),
                SQLValue(trail.key(file.path)), SQLValue(file.content), SQLValue(file.hash),
                SQLValue(file.oldest), SQLValue(file.newest), SQLValue(trail.id),
            ])
        guard let epoch else { return }
        // A region's chain begins with its first file, in step with the home region's.
        try run(
            """
            INSERT OR IGNORE INTO cloudtrail_chains (trail, epoch, region, next_start)
            SELECT trail, epoch, ?, next_start FROM cloudtrail_chains
            WHERE trail = ? AND epoch = ? AND region = ?
            """,
            [SQLValue(file.region), SQLValue(trail.id), SQLValue(epoch), SQLValue(trail.region)])
    }

    /// Notes the same events for the trail's log group, if it has one.
    func planLogs(_ trail: StoredTrail, region: String, content: [UInt8]) throws {
        try run(
            """
            INSERT INTO cloudtrail_log_batches (trail, region, content)
            SELECT id, ?, ? FROM cloudtrail_trails WHERE id = ? AND log_group IS NOT NULL
            """, [SQLValue(region), SQLValue(content), SQLValue(trail.id)])
    }
}
