import Codecs
import Detection
import Gate
import Store
import Vocabulary

/// A finding on its way into the store.
struct NewFinding: Sendable {
    let id: String
    let type: String
    let severity: Double
    let document: JSON
    /// How many more times it was seen.
    let more: Int
}

extension NewFinding {
    /// What the engine found, as this detector's finding. Where the records did not say whose they
    /// are (flow logs of version 2 know no region), they are taken for the detector's own.
    init(_ finding: Finding, more: Int, detector: DetectorRecord, account: AccountID) {
        var document = finding.json(detectorID: detector.id)
        if document["accountId"]?.string?.isEmpty != false {
            document.set("accountId", to: .string(account.description))
        }
        document.set("region", to: .string(detector.region.description))
        let arn = ARN(
            service: "guardduty", region: detector.region.description,
            account: account.description, resource: "detector/\(detector.id)/finding/\(finding.id)")
        document.set("arn", to: .string(arn.description))
        self.init(
            id: finding.id, type: finding.type, severity: finding.severity, document: document,
            more: more)
    }
}

extension Transaction {
    /// The criteria of a detector's filters that archive. One that cannot be read archives nothing.
    func archivingFilters(_ detector: String) throws -> [Criteria] {
        try rows(
            """
            SELECT criteria FROM guardduty_filters WHERE detector = ? AND action = 'ARCHIVE'
            ORDER BY rank
            """, [.text(detector)]
        ).compactMap { try? Criteria(stored: $0.text("criteria")) }
    }

    /// Stores a finding, or raises the count of one that is there; what a filter matches is
    /// archived. A detector that is gone gets none.
    func keep(
        _ finding: NewFinding, detector: String, filters: [Criteria], now: Instant
    ) throws {
        guard
            let post = try row(
                "SELECT account, region, frequency FROM guardduty_detectors WHERE id = ?",
                [.text(detector)])
        else { return }
        let old = try row(
            "SELECT * FROM guardduty_findings WHERE detector = ? AND id = ?",
            [.text(detector), .text(finding.id)])
        var document = finding.document
        document.set("updatedAt", to: .string(now.iso8601Milliseconds))
        let before = old.flatMap { FindingRecord($0) }
        if let before {
            if let value = before.document["createdAt"] { document.set("createdAt", to: value) }
            for name in ["eventFirstSeen", "userFeedback"] {
                if let value = before.document["service"]?[name] {
                    document.set("service", name, to: value)
                }
            }
        } else {
            document.set("createdAt", to: .string(now.iso8601Milliseconds))
        }
        let seen = old?.integer("count") ?? 0
        let count = max(seen &+ Int64(max(finding.more, 0)), 1)
        var isArchived = old?.flag("archived") ?? false
        document.set("service", "count", to: .number(JSONNumber(count)))
        document.set("service", "archived", to: .bool(isArchived))
        if !isArchived, filters.contains(where: { $0.matches(document) }) { isArchived = true }
        try run(
            """
            INSERT INTO guardduty_findings
            (detector, id, type, severity, count, archived, updated, document)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (detector, id) DO UPDATE SET severity = excluded.severity,
            count = excluded.count, archived = excluded.archived, updated = excluded.updated,
            document = excluded.document
            """,
            [
                .text(detector), .text(finding.id), .text(finding.type),
                SQLValue(finding.severity), .integer(count), SQLValue(isArchived), SQLValue(now),
                SQLValue(document.text),
            ])
        // A finding that is suppressed is told to nobody.
        if !isArchived { try announce(document, id: finding.id, of: post, now: now) }
    }

    /// A new finding is told at once; one that is seen again, as often as the detector says.
    /// https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings_eventbridge.html
    private func announce(_ document: JSON, id: String, of post: Row, now: Instant) throws {
        guard let account = AccountID(post.text("account")),
            let region = Region(post.text("region"))
        else { return }
        let seconds: Int
        switch post.text("frequency") {
        case "FIFTEEN_MINUTES": seconds = 900
        case "ONE_HOUR": seconds = 3600
        default: seconds = 21_600
        }
        try announce(
            Announcement(
                source: "aws.guardduty", kind: "GuardDuty Finding", account: account,
                region: region, time: now, detail: document,
                subject: "guardduty/\(region)/\(id)", intervalSeconds: seconds))
    }
}
