import S3API
import Shapes
import Store
import Vocabulary

extension S3Service {
    /// How many rows one step looks at, and so how long one transaction may take.
    private static let sweepRowsMax = 500

    /// Carries out what lifecycle rules say is due: expires objects, noncurrent versions and lone
    /// delete markers, moves objects to colder classes, and gives up unfinished uploads. Returns
    /// how many things it ended or moved.
    @discardableResult
    package func sweepLifecycle() async throws -> Int {
        let buckets = try store.read { snapshot in
            try snapshot.rows(
                "SELECT bucket FROM s3_documents WHERE kind = ? ORDER BY bucket",
                [SQLValue(DocumentKind.lifecycle.rawValue)]
            ).map { $0.text("bucket") }
        }
        var ended = 0
        for bucket in buckets where !Task.isCancelled {
            var after: Int64? = 0
            while let from = after, !Task.isCancelled {
                let step = try await store.write { [self] transaction in
                    try sweep(bucket, after: from, transaction)
                }
                ended += step.ended
                after = step.next
            }
            ended += try await store.write { [self] transaction in
                try sweepUploads(bucket, transaction)
            }
        }
        return ended
    }

    /// One step through a bucket's versions in order of sequence.
    private func sweep(
        _ name: String, after: Int64, _ transaction: Transaction
    ) throws -> (ended: Int, next: Int64?) {
        guard let bucket = try transaction.bucket(named: name) else { return (0, nil) }
        let rules = try transaction.lifecycle(name)
        let now = clock.now()
        let rows = try transaction.rows(
            "SELECT * FROM s3_versions WHERE bucket = ? AND sequence > ? ORDER BY sequence LIMIT ?",
            [SQLValue(name), SQLValue(after), SQLValue(Self.sweepRowsMax)])
        var ended = 0
        for row in rows {
            let object = try ObjectRecord(row)
            if try end(
                object, superseded: row.instantIfAny("superseded"), bucket, rules, now,
                transaction)
            {
                ended += 1
            }
        }
        if ended > 0 { wakeCollector(after: transaction) }
        return (
            ended, rows.count == Self.sweepRowsMax ? rows.last?.integer("sequence") : nil
        )
    }

    private func end(
        _ object: ObjectRecord, superseded: Instant?, _ bucket: BucketRecord,
        _ set: LifecycleRuleSet, _ now: Instant, _ transaction: Transaction
    ) throws -> Bool {
        let rules = set.rules
        let subject = Lifecycle.Subject(
            key: object.key, size: object.size, tags: object.detail.tags)
        if !object.isLatest {
            guard let superseded else { return false }
            let newer = try transaction.row(
                """
                SELECT count(*) AS count FROM s3_versions
                WHERE bucket = ? AND key = ? AND sequence > ? AND is_latest = 0
                """, [SQLValue(bucket.name), SQLValue(object.key), SQLValue(object.sequence)])
            guard
                Lifecycle.expiresNoncurrent(
                    subject, since: superseded, newer: Int(newer?.integer("count") ?? 0),
                    now: now, rules: rules),
                !object.detail.lock.protects(at: now, bypass: false)
            else {
                let colder = Lifecycle.noncurrentTransition(
                    of: subject, since: superseded, newer: Int(newer?.integer("count") ?? 0),
                    from: object.storageClass, at: now, set)
                guard !object.isMarker, let colder else { return false }
                try transaction.move(object, to: colder)
                return true
            }
            try transaction.remove(object, at: now)
            return true
        }
        if object.isMarker {
            let others = try transaction.row(
                "SELECT 1 FROM s3_versions WHERE bucket = ? AND key = ? AND sequence <> ? LIMIT 1",
                [SQLValue(bucket.name), SQLValue(object.key), SQLValue(object.sequence)])
            guard others == nil, Lifecycle.expiresMarker(key: object.key, rules: rules) else {
                return false
            }
            try transaction.remove(object, at: now)
            return true
        }
        guard
            let due = Lifecycle.expiration(of: subject, modified: object.modified, rules: rules),
            due.date <= now
        else {
            guard
                let colder = Lifecycle.transition(
                    of: subject, modified: object.modified, from: object.storageClass, at: now,
                    set)
            else { return false }
            try transaction.move(object, to: colder)
            return true
        }
        let deletion = try transaction.deleteCurrent(
            object.key, in: bucket, at: now, entropy: entropy)
        try transaction.tell(
            ObjectNews(
                kind: .deleted, key: object.key, version: deletion.version,
                isMarker: deletion.isMarker, reason: "Lifecycle Expiration"),
            of: bucket, by: nil, at: now, entropy)
        return true
    }

    private func sweepUploads(_ bucket: String, _ transaction: Transaction) throws -> Int {
        let rules = try transaction.lifecycleRules(bucket)
        let now = clock.now()
        var due: [String] = []
        try transaction.each(
            "SELECT * FROM s3_uploads WHERE bucket = ?", [SQLValue(bucket)]
        ) { row in
            let upload = try UploadRecord(row)
            let found = Lifecycle.abortion(
                ofUploadTo: upload.key, initiated: upload.initiated, rules: rules)
            if let found, found.date <= now { due.append(upload.id) }
            return due.count < Self.sweepRowsMax
        }
        for id in due { try transaction.removeUpload(id) }
        if !due.isEmpty { wakeCollector(after: transaction) }
        return due.count
    }

    /// Runs until its task is cancelled: removes garbage as it arises, replicates what waits every
    /// second, delivers access logs and inventories once a minute, and once an hour does what
    /// lifecycle rules and tiering say.
    package func run() async {
        await withDiscardingTaskGroup { group in
            group.addTask { [self] in
                _ = try? await collectGarbage()
                for await _ in garbage.raised { _ = try? await collectGarbage() }
            }
            group.addTask { [self] in
                while !Task.isCancelled {
                    try? await Task.sleep(for: .seconds(60))
                    _ = try? await deliverAccessLogs()
                    _ = try? await deliverInventories()
                }
            }
            group.addTask { [self] in
                while !Task.isCancelled {
                    _ = try? await replicate()
                    try? await Task.sleep(for: .seconds(1))
                }
            }
            group.addTask { [self] in
                while !Task.isCancelled {
                    _ = try? await sweepLifecycle()
                    _ = try? await sweepTiering()
                    try? await Task.sleep(for: .seconds(3600))
                }
            }
        }
    }
}
