import Gate
import S3API
import Shapes
import Store
import Vocabulary

// Intelligent tiering: objects of that class which nobody has read for long enough go to an
// archive, where the bucket's configurations say so, and must be restored to be read again.
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-managing.html

/// Which objects a configuration archives, and when: a pure rule.
enum Tiering {
    static let storageClass = "INTELLIGENT_TIERING"
    /// Smaller objects are not watched.
    static let sizeMin: Int64 = 128 << 10
    /// AWS's least days for each tier, and the most.
    private static let daysMin = ["ARCHIVE_ACCESS": 90, "DEEP_ARCHIVE_ACCESS": 180]
    private static let daysMax = 730
    static let day: Int64 = 86_400

    /// The deepest tier that is due; nil for none.
    static func tier(
        key: String, size: Int64, tags: [ObjectTag], used: Instant, now: Instant,
        _ configurations: [S3Shape.IntelligentTieringConfiguration]
    ) -> String? {
        guard size >= sizeMin else { return nil }
        let idle = (now.seconds - used.seconds) / day
        var found: (days: Int, tier: String)?
        for it in configurations where it.status == "Enabled" {
            let filter = it.filter
            let prefix = filter?.prefix ?? filter?.and?.prefix ?? ""
            let wanted = (filter?.tag.map { [$0] } ?? []) + (filter?.and?.tags ?? [])
            guard key.bytesStart(with: prefix),
                wanted.allSatisfy({ tag in
                    tags.contains { $0.key == tag.key && $0.value == tag.value }
                })
            else { continue }
            for tiering in it.tierings where Int64(tiering.days) <= idle {
                if found.map({ tiering.days > $0.days }) ?? true {
                    found = (tiering.days, tiering.accessTier)
                }
            }
        }
        return found?.tier
    }

    static func check(_ it: S3Shape.IntelligentTieringConfiguration) throws(Failure) {
        guard !it.tierings.isEmpty, Set(it.tierings.map(\.accessTier)).count == it.tierings.count
        else { throw Refusal.malformedXML }
        for tiering in it.tierings {
            guard let least = daysMin[tiering.accessTier] else { throw Refusal.malformedXML }
            guard (least...daysMax).contains(tiering.days) else {
                throw Refusal.invalidArgument(
                    "Days for \(tiering.accessTier) must be between \(least) and \(daysMax)",
                    "Days", String(tiering.days))
            }
        }
    }
}

extension ObjectRecord {
    /// When it was last read, or put.
    var used: Instant { detail.accessed ?? modified }
}

extension S3Service {
    private static let tieringRowsMax = 500

    /// Notes, once a day, that an object of the class was read.
    func noteAccess(_ object: ObjectRecord, at now: Instant) async throws {
        guard object.storageClass == Tiering.storageClass,
            now.seconds >= object.used.seconds + Tiering.day
        else { return }
        try await store.write { transaction in
            guard
                let found = try transaction.version(object.bucket, object.key, object.version),
                found.sequence == object.sequence
            else { return }
            var detail = found.detail
            detail.accessed = now
            try transaction.update(detail, of: found, isTold: false)
        }
    }

    /// Archives what is due. Returns how many objects that were.
    @discardableResult
    package func sweepTiering() async throws -> Int {
        let buckets = try store.read { snapshot in
            try snapshot.rows(
                "SELECT DISTINCT bucket FROM s3_documents WHERE kind = ? ORDER BY bucket",
                [SQLValue(DocumentKind.intelligentTiering.rawValue)]
            ).map { $0.text("bucket") }
        }
        var moved = 0
        for bucket in buckets where !Task.isCancelled {
            var after: Int64? = 0
            while let from = after, !Task.isCancelled {
                let step = try await store.write { [self] transaction in
                    try archive(bucket, after: from, transaction)
                }
                moved += step.moved
                after = step.next
            }
        }
        return moved
    }

    private func archive(
        _ bucket: String, after: Int64, _ transaction: Transaction
    ) throws -> (moved: Int, next: Int64?) {
        let configurations: [S3Shape.IntelligentTieringConfiguration] = try transaction.documents(
            bucket, .intelligentTiering, after: "", limit: Limits.configurationsMax)
        let rows = try transaction.rows(
            """
            SELECT * FROM s3_versions WHERE bucket = ? AND sequence > ? AND storage_class = ?
            ORDER BY sequence LIMIT ?
            """,
            [
                SQLValue(bucket), SQLValue(after), SQLValue(Tiering.storageClass),
                SQLValue(Self.tieringRowsMax),
            ])
        let now = clock.now()
        var moved = 0
        for row in rows {
            let object = try ObjectRecord(row)
            let tier = Tiering.tier(
                key: object.key, size: object.size, tags: object.detail.tags, used: object.used,
                now: now, configurations)
            guard let tier, tier != object.detail.archive else { continue }
            var detail = object.detail
            detail.archive = tier
            try transaction.update(detail, of: object, isTold: false)
            moved += 1
        }
        return (
            moved, rows.count == Self.tieringRowsMax ? rows.last?.integer("sequence") : nil
        )
    }
}
