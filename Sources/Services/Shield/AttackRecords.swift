import Codecs
import Gate
import ShieldAPI
import Store
package import Vocabulary

/// A row of `shield_attacks`.
struct AttackRecord {
    let sequence: Int64
    let report: AttackReport

    init?(_ row: Row) {
        guard let layer = AttackReport.Layer(rawValue: row.text("layer")),
            let document = try? JSON(text: row.text("document"))
        else { return nil }
        sequence = row.integer("sequence")
        var report = AttackReport(
            id: row.text("id"), resource: row.text("resource"), started: row.instant("started"),
            ended: row.instantIfAny("ended"), layer: layer)
        report.read(document)
        self.report = report
    }
}

extension Reading {
    /// Attacks of the last year, the newest first.
    func attacks(_ account: AccountID, since: Instant) throws -> [AttackRecord] {
        try rows(
            """
            SELECT * FROM shield_attacks
            WHERE account = ? AND (ended IS NULL OR ended >= ?) ORDER BY sequence DESC
            """, [.text(account.description), SQLValue(since)]
        ).compactMap { AttackRecord($0) }
    }

    func attack(_ id: String, _ account: AccountID) throws -> AttackRecord? {
        try row(
            "SELECT * FROM shield_attacks WHERE account = ? AND id = ?",
            [.text(account.description), .text(id)]
        ).flatMap { AttackRecord($0) }
    }
}

extension Reading {
    /// Whom to call because of an attack: where engagement is on, and a health check says that the
    /// resource matters so much.
    /// https://docs.aws.amazon.com/waf/latest/developerguide/ddos-srt-proactive-engagement.html
    fileprivate func engagement(
        over report: AttackReport, _ account: AccountID, _ now: Instant
    ) throws -> Announcement? {
        guard let subscription = try subscriptionIfAny(account, at: now),
            subscription.engagement == "ENABLED",
            let it = try protectionIfAny(resource: report.resource, account), !it.checks.isEmpty,
            let contacts = try? JSON(text: Contacts.json(subscription.contacts))
        else { return nil }
        return Announcement(
            source: "aws.shield", kind: "Shield Proactive Engagement", account: account,
            region: ARN(report.resource).flatMap { Region($0.region) } ?? .usEast1, time: now,
            resources: [report.resource],
            detail: [
                "attackId": .string(report.id), "resourceArn": .string(report.resource),
                "emergencyContactList": contacts,
            ])
    }
}

extension ShieldService {
    /// Attacks are told of for a year, and then forgotten.
    static let rememberedSeconds: Int64 = 365 * 86_400
    /// More than this are not kept: the oldest go.
    static let attacksMax = 100_000
    static let metricsNamespace = "AWS/DDoSProtection"

    /// Keeps what is known of an attack now. A report of the same id replaces the one before.
    package func record(_ reports: [AttackReport]) async throws {
        guard !reports.isEmpty else { return }
        let account = account
        let now = clock.now()
        try await store.write { [self] transaction in
            for report in reports {
                let known = try transaction.attack(report.id, account)?.report
                try transaction.run(
                    """
                    INSERT INTO shield_attacks
                    (account, id, resource, started, ended, layer, vectors, document, evidence)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, '')
                    ON CONFLICT (id) DO UPDATE SET ended = excluded.ended,
                        vectors = excluded.vectors, document = excluded.document
                    """,
                    [
                        .text(account.description), .text(report.id), .text(report.resource),
                        SQLValue(report.started), SQLValue(report.ended),
                        .text(report.layer.rawValue),
                        .text(Texts.json(report.vectors.map(\.type))),
                        .text(report.document.text),
                    ])
                let isNew = known == nil
                let isOver = report.ended != nil && known?.ended == nil
                if isNew || isOver {
                    try transaction.announce(announcement(of: report, at: now))
                }
                if isNew, let call = try transaction.engagement(over: report, account, now) {
                    try transaction.announce(call)
                }
            }
            try transaction.run(
                "DELETE FROM shield_attacks WHERE ended < ?",
                [SQLValue(now - .seconds(Self.rememberedSeconds))])
            try transaction.run(
                """
                DELETE FROM shield_attacks WHERE sequence <=
                    (SELECT MAX(sequence) FROM shield_attacks) - ?
                """, [SQLValue(Self.attacksMax)])
        }
    }

    /// Attacks that were going on when the server last ended are over: nobody watched them end.
    package func closeForgottenAttacks() async throws {
        let now = clock.now()
        try await store.write { transaction in
            _ = try transaction.run(
                "UPDATE shield_attacks SET ended = ? WHERE ended IS NULL", [SQLValue(now)])
        }
    }

    private func announcement(of report: AttackReport, at now: Instant) -> Announcement {
        var detail: [JSONMember] = [
            JSONMember("attackId", .string(report.id)),
            JSONMember("resourceArn", .string(report.resource)),
            JSONMember("startTime", .string(report.started.iso8601)),
            JSONMember("attackLayer", .string(report.layer.rawValue)),
            JSONMember("attackVectors", .array(report.vectors.map { .string($0.type) })),
            JSONMember("mitigations", .array(report.mitigations.map { .string($0) })),
        ]
        if let ended = report.ended { detail.append(JSONMember("endTime", .string(ended.iso8601))) }
        return Announcement(
            source: "aws.shield",
            kind: report.ended == nil ? "Shield Attack Detected" : "Shield Attack Ended",
            account: account, region: region(of: report.resource), time: now,
            resources: [report.resource], detail: .object(detail))
    }

    /// Where a resource's metrics and events are: global resources' are in us-east-1.
    func region(of resource: String) -> Region {
        ARN(resource).flatMap { Region($0.region) } ?? .usEast1
    }

    /// Records what an attack does now.
    /// https://docs.aws.amazon.com/waf/latest/developerguide/set-ddos-alarms.html
    package func measure(
        _ resource: String, isAttacked: Bool, rates: [(vector: String, unit: RateUnit, Double)],
        at time: Instant
    ) {
        guard let metrics else { return }
        let place = [(name: "ResourceArn", value: resource)]
        var all = [
            Measurement(
                namespace: Self.metricsNamespace, name: "DDoSDetected", dimensions: place,
                value: isAttacked ? 1 : 0, unit: "Count", time: time)
        ]
        for (vector, unit, value) in rates {
            all.append(
                Measurement(
                    namespace: Self.metricsNamespace, name: unit.rawValue,
                    dimensions: place + [(name: "AttackVector", value: vector)], value: value,
                    time: time))
        }
        metrics.record(all, account: account, region: region(of: resource))
    }
}

/// What the strength of an attack is measured in: the metric's name.
package enum RateUnit: String, Sendable {
    case requests = "DDoSAttackRequestsPerSecond"
    case packets = "DDoSAttackPacketsPerSecond"
    case bits = "DDoSAttackBitsPerSecond"
}
