import Codecs
import Gate
import Shapes
import Store
import Vocabulary

// Findings go into the destination's bucket as gzip files of one finding a line. A new finding goes
// with the next turn; one that was seen again goes when the detector's publishing frequency has
// passed since its last export. Archived findings stay here, as they do at AWS.
extension Watch {
    private static let exportedMax = 1_000
    /// How long a destination that refuses is left alone.
    private static let refusalPause = Duration.seconds(60)

    func export() async throws {
        for post in posts {
            let detector = post.detector
            let row = try service.store.read { snapshot in
                try snapshot.row(
                    "SELECT * FROM guardduty_destinations WHERE detector = ?",
                    [.text(detector.id)])
            }
            guard let row else { continue }
            let now = service.clock.now()
            if let until = exportPauses[detector.id], now < until { continue }
            while try await export(to: DestinationRecord(row), of: detector, now) {
                try Task.checkCancellation()
            }
        }
    }

    /// Exports what is due, up to a bound. Returns whether there may be more.
    private func export(
        to destination: DestinationRecord, of detector: DetectorRecord, _ now: Instant
    ) async throws -> Bool {
        guard let place = DestinationRecord.place(destination.arn) else { return false }
        let due = now - detector.publishingPause
        let rows = try service.store.read { snapshot in
            try snapshot.rows(
                """
                SELECT * FROM guardduty_findings WHERE detector = ? AND archived = 0
                AND updated > exported AND (exported = 0 OR exported <= ?)
                ORDER BY updated, id LIMIT ?
                """, [.text(detector.id), SQLValue(due), SQLValue(Self.exportedMax)])
        }
        guard !rows.isEmpty else { return false }
        let findings = rows.compactMap { FindingRecord($0) }
        var text: [UInt8] = []
        for finding in findings {
            finding.document.write(into: &text)
            text.append(0x0a)
        }
        let headers =
            [
                HTTPField("x-amz-source-arn", service.source(of: detector.id, in: detector.region)),
                HTTPField("x-amz-source-account", service.account.description),
            ]
            + (destination.keyARN.map { key in
                [
                    HTTPField("x-amz-server-side-encryption", "aws:kms"),
                    HTTPField("x-amz-server-side-encryption-aws-kms-key-id", key),
                ]
            } ?? [])
        do throws(Failure) {
            try await service.buckets.put(
                bucket: place.bucket,
                key: place.prefix + key(of: findings, detector, now),
                bytes: (try? Gzip.deflate(text)) ?? text, contentType: "application/x-gzip",
                headers: headers,
                as: .service(GuardDutyService.principalName, account: service.account),
                region: detector.region)
        } catch {
            service.report("findings cannot be exported to \(destination.arn): \(error.code)")
            exportPauses[detector.id] = now + Self.refusalPause
            try await note(destination, status: DestinationRecord.failing, now)
            return false
        }
        try await service.store.write { transaction in
            for row in rows {
                try transaction.run(
                    "UPDATE guardduty_findings SET exported = ? WHERE detector = ? AND id = ?",
                    [SQLValue(row.instant("updated")), .text(detector.id), .text(row.text("id"))])
            }
        }
        if destination.status != DestinationRecord.publishing {
            try await note(destination, status: DestinationRecord.publishing, now)
        }
        return rows.count == Self.exportedMax
    }

    /// AWS's layout. The last part is made of what the file holds, so that a file which was put
    /// just before a crash is put again over itself.
    private func key(
        of findings: [FindingRecord], _ detector: DetectorRecord, _ now: Instant
    ) -> String {
        var hash: [UInt64] = [0xcbf2_9ce4_8422_2325, 0x8422_2325_cbf2_9ce4]
        for finding in findings {
            for byte in "\(finding.id)|\(finding.updated.milliseconds)".utf8 {
                hash[0] = (hash[0] ^ UInt64(byte)) &* 0x100_0000_01b3
                hash[1] = (hash[1] &+ UInt64(byte)) &* 0x9e37_79b9_7f4a_7c15
                hash[1] ^= hash[1] >> 29
            }
        }
        let name = hash.map { Hex.encode($0.bigEndianBytes) }.joined()
        let day = (findings.last?.updated ?? now).iso8601.prefix(10)
            .replacing("-", with: "/")
        return "AWSLogs/\(service.account)/GuardDuty/\(detector.region)/\(day)/\(name).jsonl.gz"
    }

    private func note(
        _ destination: DestinationRecord, status: String, _ now: Instant
    ) async throws {
        let since =
            status == DestinationRecord.publishing
            ? 0 : max(destination.failedSince, now.milliseconds)
        guard status != destination.status else { return }
        try await service.store.write { transaction in
            _ = try transaction.run(
                "UPDATE guardduty_destinations SET status = ?, failed = ? WHERE id = ?",
                [.text(status), .integer(since), .text(destination.id)])
        }
    }
}

extension DetectorRecord {
    /// How often a finding that is seen again is exported again.
    var publishingPause: Duration {
        switch frequency {
        case "FIFTEEN_MINUTES": .seconds(15 * 60)
        case "ONE_HOUR": .seconds(3600)
        default: .seconds(6 * 3600)
        }
    }
}

extension UInt64 {
    fileprivate var bigEndianBytes: [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: self >> UInt64(56 - 8 * $0)) }
    }
}
