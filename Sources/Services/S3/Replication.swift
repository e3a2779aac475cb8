import Codecs
import Gate
import Objects
import S3API
import Shapes
import Store
import Vocabulary

// Replication to buckets of this server. What is to be replicated is noted together with the change
// itself, and done afterwards in that order; a process that is killed in between does it again,
// under the same version id, and so changes nothing.
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-what-is-isnot-replicated.html

/// Where an object stands on its way: `x-amz-replication-status`.
enum ReplicationStatus: String {
    case pending = "PENDING"
    case completed = "COMPLETED"
    case failed = "FAILED"
    case replica = "REPLICA"
}

/// What is to be done.
private struct Errand: Sendable {
    enum Kind: String, Sendable { case object, marker, detail }

    let sequence: Int64
    let kind: Kind
    let bucket: String
    let key: String
    let version: String
    let target: String

    init?(_ row: Row) {
        guard let kind = Kind(rawValue: row.text("kind")) else { return nil }
        self.kind = kind
        sequence = row.integer("sequence")
        bucket = row.text("bucket")
        key = row.text("key")
        version = row.text("version")
        target = row.text("target")
    }
}

extension S3Service {
    private static let replicationPrincipal = "s3.amazonaws.com"
    private static let errandsMax = 100

    /// Does all that waits. Returns how much that was.
    @discardableResult
    package func replicate() async throws -> Int {
        var done = 0
        while !Task.isCancelled {
            let errands = try store.read { snapshot in
                try snapshot.rows(
                    "SELECT * FROM s3_replications ORDER BY sequence LIMIT ?",
                    [SQLValue(Self.errandsMax)]
                ).compactMap { Errand($0) }
            }
            guard !errands.isEmpty else { return done }
            for errand in errands {
                try await carryOut(errand)
                done += 1
            }
        }
        return done
    }

    private func carryOut(_ errand: Errand) async throws {
        let now = clock.now()
        let found: Plan?
        do {
            found = try store.read { snapshot -> Plan? in try plan(errand, at: now, snapshot) }
        } catch is Failure {
            found = nil  // it would fail the next time, too, and others wait behind it
        }
        guard let plan = found else { return try await finish(errand, .failed) }
        guard let blob = plan.source.blobID, errand.kind == .object else {
            return try await store.write { [self] transaction in
                try put(plan, nil, errand, transaction)
                try transaction.finish(errand, .completed)
            }
        }
        let name = BlobName(bucket: errand.target, key: errand.key)
        let copied: StoredBlob
        do throws(BlobError) {
            // The replica has the same key, so the same bytes will do.
            copied = try await blobs.concatenate(
                [blob], as: name,
                sealedSize: plan.detail.encryption.sealedKey == nil ? nil : plan.source.size)
        } catch {
            guard error.reason == .notFound else { throw error }
            return try await finish(errand, .failed)
        }
        try await keeping(copied.id) {
            try await store.write { [self] transaction in
                try put(plan, copied.id, errand, transaction)
                try transaction.finish(errand, .completed)
            }
        }
    }

    private func finish(_ errand: Errand, _ status: ReplicationStatus) async throws {
        try await store.write { try $0.finish(errand, status) }
    }

    fileprivate struct Plan: Sendable {
        let source: ObjectRecord
        let target: BucketRecord
        let detail: ObjectDetail
        let storageClass: String
    }

    /// Nil if it must not be, or what it was about is gone.
    private func plan(
        _ errand: Errand, at now: Instant, _ reading: any Reading
    ) throws -> Plan? {
        guard let bucket = try reading.bucket(named: errand.bucket),
            let target = try reading.bucket(named: errand.target), target.versioning == .enabled,
            let source = try reading.version(errand.bucket, errand.key, errand.version),
            let configuration: S3Shape.ReplicationConfiguration = try reading.document(
                bucket.name, .replication)
        else { return nil }
        let rules = ReplicationRules(configuration: configuration)
        let found =
            errand.kind == .marker
            ? rules.destinationsOfMarker(key: errand.key)
            : rules.destinations(
                key: errand.key, tags: source.detail.tags, encryption: source.detail.encryption)
        guard let rule = found.first(where: { $0.bucket == target.name })?.rule,
            try mayReplicate(errand, configuration.role, bucket, target, now, reading)
        else { return nil }
        var detail = source.detail
        detail.replication = .replica
        if rule.destination.accessControlTranslation != nil || target.isOwnerEnforced {
            detail.acl = nil
        }
        if target.objectLock == nil { detail.lock = ObjectLock() }
        if let sealed = source.detail.encryption.sealedKey,
            source.detail.encryption.customerKeyMD5 == nil
        {
            var wanted = try target.defaultEncryption()
            if source.detail.encryption.isKMS {
                wanted = source.detail.encryption
                wanted.keyARN = try ObjectEncryption.keyARN(
                    rule.destination.encryptionConfiguration?.replicaKmsKeyID,
                    region: target.region, account: target.account)
            }
            let key = try keys.open(sealed, source.detail.encryption, customer: nil)
            detail.encryption = try sealing(key, wanted, customer: nil).encryption
        }
        return Plan(
            source: source, target: target, detail: detail,
            storageClass: rule.destination.storageClass ?? source.storageClass)
    }

    /// The role must trust S3, and it and both buckets must let it read here and write there.
    private func mayReplicate(
        _ errand: Errand, _ role: String, _ from: BucketRecord, _ to: BucketRecord, _ now: Instant,
        _ reading: any Reading
    ) throws -> Bool {
        guard let role = ARN(role), let roles,
            let caller = try roles.caller(
                taking: role, as: Self.replicationPrincipal, session: "s3-replication",
                source: ARN(from.arn), region: from.region, at: now)
        else { return false }
        func may(_ action: String, _ bucket: BucketRecord) throws -> Bool {
            let call = Call(
                account: bucket.account, region: bucket.region, caller: caller, time: now,
                requestID: entropy.uuid(), eventID: entropy.uuid(), service: S3APIModel.service,
                operation: action,
                request: HTTPRequest(method: "PUT", target: "/\(bucket.name)"), sourceIP: "",
                userAgent: "")
            let asked = try target(
                action, on: bucket, key: errand.key, call: call, reading: reading)
            return try authorizer.allows(asked, caller: caller, region: bucket.region, time: now)
        }
        if errand.kind == .marker { return try may("ReplicateDelete", to) }
        guard try may("ReplicateObject", to) else { return false }
        return try may("GetObjectVersionForReplication", from) || may("GetObjectVersion", from)
    }

    private func put(
        _ plan: Plan, _ blob: BlobID?, _ errand: Errand, _ transaction: Transaction
    ) throws {
        let there = try transaction.version(errand.target, errand.key, errand.version)
        if let there {
            if let blob { try transaction.discard(blob: blob.description) }
            guard errand.kind == .detail else { return }
            return try transaction.update(plan.detail, of: there)
        }
        if errand.kind == .detail { return }
        try transaction.insert(
            replica: plan.source, into: plan.target, blob: blob,
            storageClass: plan.storageClass, detail: plan.detail)
        wakeCollector(after: transaction)
    }
}

extension Transaction {
    /// Notes where a new version is to go. Returns whether it goes anywhere.
    func queueReplication(
        of key: String, version: String, detail: ObjectDetail, in bucket: BucketRecord
    ) throws -> Bool {
        guard bucket.versioning == .enabled,
            let configuration: S3Shape.ReplicationConfiguration = try document(
                bucket.name, .replication)
        else { return false }
        let found = ReplicationRules(configuration: configuration).destinations(
            key: key, tags: detail.tags, encryption: detail.encryption)
        for destination in found {
            try queue(.object, bucket.name, key, version, destination.bucket)
        }
        return !found.isEmpty
    }

    func queueReplication(ofMarker key: String, version: String, in bucket: BucketRecord) throws {
        guard bucket.versioning == .enabled,
            let configuration: S3Shape.ReplicationConfiguration = try document(
                bucket.name, .replication)
        else { return }
        let found = ReplicationRules(configuration: configuration).destinationsOfMarker(key: key)
        for destination in found {
            try queue(.marker, bucket.name, key, version, destination.bucket)
        }
    }

    /// Tags, list and lock of an object that was replicated follow it.
    func queueReplication(ofDetail object: ObjectRecord) throws {
        guard object.detail.replication == .completed || object.detail.replication == .pending,
            let configuration: S3Shape.ReplicationConfiguration = try document(
                object.bucket, .replication)
        else { return }
        let found = ReplicationRules(configuration: configuration).destinations(
            key: object.key, tags: object.detail.tags, encryption: object.detail.encryption)
        for destination in found {
            try queue(.detail, object.bucket, object.key, object.version, destination.bucket)
        }
    }

    private func queue(
        _ kind: Errand.Kind, _ bucket: String, _ key: String, _ version: String, _ target: String
    ) throws {
        try run(
            """
            INSERT INTO s3_replications (kind, bucket, key, version, target)
            VALUES (?, ?, ?, ?, ?)
            """,
            [
                SQLValue(kind.rawValue), SQLValue(bucket), SQLValue(key), SQLValue(version),
                SQLValue(target),
            ])
    }

    /// The errand is over. An object that goes to several buckets is done when all have it.
    fileprivate func finish(_ errand: Errand, _ status: ReplicationStatus) throws {
        try run("DELETE FROM s3_replications WHERE sequence = ?", [SQLValue(errand.sequence)])
        guard errand.kind == .object,
            let source = try version(errand.bucket, errand.key, errand.version)
        else { return }
        let waits = try row(
            """
            SELECT 1 AS one FROM s3_replications
            WHERE kind = 'object' AND bucket = ? AND key = ? AND version = ?
            """, [SQLValue(errand.bucket), SQLValue(errand.key), SQLValue(errand.version)])
        guard source.detail.replication != .failed, status == .failed || waits == nil else {
            return
        }
        var detail = source.detail
        detail.replication = status
        try update(detail, of: source, isTold: false)
    }

    /// A replica keeps the version id, the time and the entity tag of its source.
    fileprivate func insert(
        replica source: ObjectRecord, into bucket: BucketRecord, blob: BlobID?,
        storageClass: String, detail: ObjectDetail
    ) throws {
        try run(
            """
            UPDATE s3_versions SET is_latest = 0, superseded = ?
            WHERE bucket = ? AND key = ? AND is_latest = 1
            """, [SQLValue(source.modified), SQLValue(bucket.name), SQLValue(source.key)])
        try run(
            """
            INSERT INTO s3_versions (bucket, key, version, is_latest, is_marker, size, etag,
                modified, storage_class, checksum, checksum_type, blob, detail)
            VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                SQLValue(bucket.name), SQLValue(source.key), SQLValue(source.version),
                SQLValue(source.isMarker), SQLValue(source.size), SQLValue(source.eTag),
                SQLValue(source.modified), SQLValue(source.isMarker ? "" : storageClass),
                SQLValue(source.checksum), SQLValue(source.checksumType),
                SQLValue(blob?.description), SQLValue(detail.json.text),
            ])
    }
}
