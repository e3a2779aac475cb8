import Codecs
import Crypto
import Gate
import Shapes
import Store
import Vocabulary

// Digests: each names the log files that were delivered in its time and the digest before it. Its
// content, its signature and its place in the chain are committed together; then it is put.

/// A chain of digests that has not ended.
private struct Chain: Sendable {
    let trail: Int64
    let epoch: Int64
    let region: String
    let nextStart: Int64
    let previous: DigestText.Previous?

    init(_ row: Row) {
        trail = row.integer("trail")
        epoch = row.integer("epoch")
        region = row.text("region")
        nextStart = row.integer("next_start")
        if let bucket = row.textIfAny("last_bucket"), let key = row.textIfAny("last_key") {
            previous = DigestText.Previous(
                bucket: bucket, key: key, hash: row.text("last_hash"),
                signature: row.text("last_signature"))
        } else {
            previous = nil
        }
    }

    var identity: [SQLValue] { [SQLValue(trail), SQLValue(epoch), SQLValue(region)] }
}

extension CloudTrailService {
    /// Writes every digest that is due, empty ones too, and puts what is written. After a time
    /// without a running server one digest covers all whole intervals that have passed.
    package func digest() async throws {
        let now = clock.now()
        let chains = try store.read {
            try $0.rows(
                "SELECT * FROM cloudtrail_chains WHERE is_ended = 0 AND next_start < ?",
                [SQLValue(now.seconds)]
            ).map { Chain($0) }
        }
        for chain in chains { try await digest(chain, at: now) }
        try await putDigests(retrying: false)
    }

    private func digest(_ chain: Chain, at now: Instant) async throws {
        let (trail, isOpen, isWaiting) = try store.read { snapshot in
            let period = try snapshot.row(
                "SELECT 1 AS one FROM cloudtrail_periods WHERE trail = ? AND epoch = ? LIMIT 1",
                [SQLValue(chain.trail), SQLValue(chain.epoch)])
            let file = try snapshot.row(
                """
                SELECT 1 AS one FROM cloudtrail_files
                WHERE trail = ? AND epoch = ? AND region = ? AND delivered IS NULL LIMIT 1
                """, chain.identity)
            let trail = try snapshot.row(
                "SELECT * FROM cloudtrail_trails WHERE id = ?", [SQLValue(chain.trail)]
            ).map { StoredTrail($0) }
            return (trail, period != nil, file != nil)
        }
        guard let trail else {
            // Its trail was deleted: the chain ends with what it has.
            return try await end(chain)
        }
        let interval = Int64(digestSeconds)
        let passed = (now.seconds - chain.nextStart) / interval
        if isOpen || isWaiting {
            guard passed >= 1 else { return }
            try await write(
                chain, trail, endingAt: chain.nextStart + passed * interval, isLast: false)
        } else {
            try await write(
                chain, trail, endingAt: max(chain.nextStart + 1, now.seconds), isLast: true)
        }
    }

    private func end(_ chain: Chain) async throws {
        let identity = chain.identity
        try await store.write { transaction in
            _ = try transaction.run(
                """
                UPDATE cloudtrail_chains SET is_ended = 1
                WHERE trail = ? AND epoch = ? AND region = ?
                """, identity)
        }
    }

    private func write(
        _ chain: Chain, _ trail: StoredTrail, endingAt end: Int64, isLast: Bool
    ) async throws {
        let (files, lastEnd) = try store.read { snapshot in
            let files = try snapshot.rows(
                """
                SELECT * FROM cloudtrail_files
                WHERE trail = ? AND epoch = ? AND region = ? AND digest IS NULL
                    AND delivered IS NOT NULL AND delivered < ?
                ORDER BY id
                """,
                chain.identity + [SQLValue(isLast ? Int64.max : Instant(seconds: end).nanoseconds)])
            let last = try snapshot.row(
                "SELECT max(ends) AS ends FROM cloudtrail_digests WHERE arn = ? AND region = ?",
                [SQLValue(trail.arn), SQLValue(chain.region)])
            return (files, last?.integerIfAny("ends") ?? .min)
        }
        // Two chains may meet in one second, and the end names the file.
        let end = max(end, lastEnd == .min ? end : lastEnd / 1_000_000_000 + 1)
        let ends = Instant(seconds: end)
        let signer = try await keys.signer(in: chain.region, at: clock.now())
        let text = DigestText(
            account: trail.account, starts: Instant(seconds: chain.nextStart), ends: ends,
            bucket: trail.bucket, key: trail.key(digestPath(trail, chain.region, ends)),
            fingerprint: signer.fingerprint, previous: chain.previous,
            files: files.map {
                DigestText.LogFile(
                    bucket: $0.text("bucket"), key: $0.text("key"), hash: $0.text("hash"),
                    newest: $0.instant("newest"), oldest: $0.instant("oldest"))
            })
        let bytes = text.json.bytes
        let hash = Hex.encode(SHA256.hash(data: bytes))
        let signature = try signer.sign(
            DigestText.toSign(
                ends: ends.iso8601, bucket: text.bucket, key: text.key, hash: hash,
                previousSignature: chain.previous?.signature))
        try await commit(
            text, Written(content: try Gzip.deflate(bytes), hash: hash, signature: signature),
            files.map { $0.integer("id") }, chain, trail, isLast: isLast)
    }

    private struct Written: Sendable {
        let content: [UInt8]
        let hash: String
        let signature: String
    }

    private func commit(
        _ text: DigestText, _ written: Written, _ files: [Int64], _ chain: Chain,
        _ trail: StoredTrail, isLast: Bool
    ) async throws {
        let arn = trail.arn
        try await store.write { transaction in
            try transaction.run(
                """
                INSERT INTO cloudtrail_digests
                    (trail, epoch, region, arn, bucket, key, content, hash, signature, starts,
                     ends)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                chain.identity + [
                    SQLValue(arn), SQLValue(text.bucket), SQLValue(text.key),
                    SQLValue(written.content), SQLValue(written.hash),
                    SQLValue(written.signature), SQLValue(text.starts), SQLValue(text.ends),
                ])
            let id = transaction.lastInsertedID
            for file in files {
                try transaction.run(
                    "UPDATE cloudtrail_files SET digest = ? WHERE id = ?",
                    [SQLValue(id), SQLValue(file)])
            }
            try transaction.run(
                """
                UPDATE cloudtrail_chains
                SET next_start = ?, last_bucket = ?, last_key = ?, last_hash = ?,
                    last_signature = ?, is_ended = ?
                WHERE trail = ? AND epoch = ? AND region = ?
                """,
                [
                    SQLValue(text.ends.seconds), SQLValue(text.bucket), SQLValue(text.key),
                    SQLValue(written.hash), SQLValue(written.signature), SQLValue(isLast),
                ] + chain.identity)
        }
    }

    private func digestPath(_ trail: StoredTrail, _ region: String, _ ends: Instant) -> String {
        "AWSLogs/\(trail.account)/CloudTrail-Digest/\(region)/\(Self.day(ends))/"
            + "\(trail.account)_CloudTrail-Digest_\(region)_\(trail.name)_\(trail.region)_"
            + "\(ends.basic8601).json.gz"
    }

    // MARK: - Putting

    /// Those of a trail whose bucket refused wait for the next delivery (`retrying`).
    func putDigests(retrying: Bool) async throws {
        let waiting = try store.read {
            try $0.rows(
                """
                SELECT d.id AS digest, t.* FROM cloudtrail_digests d
                JOIN cloudtrail_trails t ON t.id = d.trail
                WHERE d.delivered IS NULL AND (? OR t.digest_error IS NULL)
                ORDER BY d.id LIMIT 1000
                """, [SQLValue(retrying)])
        }
        var refusing: Set<Int64> = []
        for row in waiting {
            let trail = StoredTrail(row)
            guard !refusing.contains(trail.id) else { continue }
            if try await !putDigest(row.integer("digest"), of: trail) { refusing.insert(trail.id) }
        }
    }

    private func putDigest(_ id: Int64, of trail: StoredTrail) async throws -> Bool {
        let row = try store.read {
            try $0.row("SELECT * FROM cloudtrail_digests WHERE id = ?", [SQLValue(id)])
        }
        guard let row, row.blobIfAny("content") != nil else { return true }
        let headers =
            headers(for: trail) + [
                HTTPField("x-amz-meta-signature", row.text("signature")),
                HTTPField("x-amz-meta-signature-algorithm", DigestText.signatureAlgorithm),
            ]
        let now = clock.now()
        do throws(Failure) {
            try await buckets.put(
                bucket: row.text("bucket"), key: row.text("key"), bytes: row.blob("content"),
                contentType: "application/x-gzip", headers: headers, as: caller,
                region: Region(trail.region) ?? region)
        } catch {
            let code = error.code
            try await store.write { transaction in
                _ = try transaction.run(
                    "UPDATE cloudtrail_trails SET attempted = ?, digest_error = ? WHERE id = ?",
                    [SQLValue(now), SQLValue(code), SQLValue(trail.id)])
            }
            return false
        }
        try await store.write { transaction in
            try transaction.run(
                "UPDATE cloudtrail_digests SET delivered = ?, content = NULL WHERE id = ?",
                [SQLValue(now), SQLValue(id)])
            try transaction.run(
                "UPDATE cloudtrail_trails SET digested = ?, digest_error = NULL WHERE id = ?",
                [SQLValue(now), SQLValue(trail.id)])
        }
        return true
    }
}
