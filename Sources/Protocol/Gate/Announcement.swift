package import Codecs
package import Store
package import Vocabulary

/// Something that happened in a service and that others may want to hear of: what the default bus
/// of a region tells on AWS.
///
/// It waits in a table, committed together with the change it tells of, until whoever listens
/// (EventBridge) has taken it. Nobody who announces needs to know who listens.
package struct Announcement: Sendable {
    package static let migrations = [
        Migration(
            "gate-002-announcements",
            """
            CREATE TABLE gate_announcements (
                sequence INTEGER PRIMARY KEY AUTOINCREMENT,
                source TEXT NOT NULL,
                kind TEXT NOT NULL,
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                time INTEGER NOT NULL,
                resources TEXT NOT NULL,
                detail TEXT NOT NULL,
                subject TEXT,
                interval INTEGER NOT NULL
            ) STRICT
            """)
    ]

    /// `aws.guardduty`
    package var source: String
    /// `GuardDuty Finding`
    package var kind: String
    package var account: AccountID
    package var region: Region
    package var time: Instant
    /// ARNs.
    package var resources: [String]
    package var detail: JSON
    /// What it is about. Of one subject no more is told than one announcement in
    /// `intervalSeconds`, and then the latest; without a subject everything is.
    package var subject: String?
    package var intervalSeconds: Int

    package init(
        source: String, kind: String, account: AccountID, region: Region, time: Instant,
        resources: [String] = [], detail: JSON, subject: String? = nil, intervalSeconds: Int = 0
    ) {
        self.source = source
        self.kind = kind
        self.account = account
        self.region = region
        self.time = time
        self.resources = resources
        self.detail = detail
        self.subject = subject
        self.intervalSeconds = intervalSeconds
    }
}

extension Transaction {
    package func announce(_ it: Announcement) throws {
        try run(
            """
            INSERT INTO gate_announcements
            (source, kind, account, region, time, resources, detail, subject, interval)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                SQLValue(it.source), SQLValue(it.kind), SQLValue(it.account.description),
                SQLValue(it.region.description), SQLValue(it.time),
                SQLValue(JSON.array(it.resources.map { .string($0) }).text),
                SQLValue(it.detail.text), SQLValue(it.subject), SQLValue(it.intervalSeconds),
            ])
    }

    /// The oldest announcements, which are then gone from here: what the caller makes of them
    /// must be committed with this transaction.
    package func takeAnnouncements(countMax: Int) throws -> [Announcement] {
        let rows = try rows(
            "SELECT * FROM gate_announcements ORDER BY sequence LIMIT ?", [SQLValue(countMax)])
        guard let last = rows.last else { return [] }
        try run("DELETE FROM gate_announcements WHERE sequence <= ?", [last["sequence"]])
        return rows.compactMap { Announcement($0) }
    }
}

extension Announcement {
    /// Whether any waits.
    package static func isWaiting(_ reading: any Reading) throws -> Bool {
        try reading.row("SELECT 1 AS one FROM gate_announcements LIMIT 1") != nil
    }

    fileprivate init?(_ row: Row) {
        guard let account = AccountID(row.text("account")), let region = Region(row.text("region")),
            let detail = try? JSON(text: row.text("detail"))
        else { return nil }
        self.init(
            source: row.text("source"), kind: row.text("kind"), account: account, region: region,
            time: row.instant("time"),
            resources: ((try? JSON(text: row.text("resources")))?.array ?? []).compactMap(\.string),
            detail: detail, subject: row.textIfAny("subject"),
            intervalSeconds: Int(row.integer("interval")))
    }
}
