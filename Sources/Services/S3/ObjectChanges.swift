import Codecs
import Objects
import Shapes
import Store
import Vocabulary

/// A version about to be written.
struct NewObject: Sendable {
    var key: String
    var size: Int64
    var eTag: String
    var storageClass: String
    var checksum: String
    var checksumType: String
    var blob: BlobID
    var detail: ObjectDetail
}

/// What a deletion did.
struct Deletion: Sendable {
    /// Whether a delete marker was made or removed.
    var isMarker = false
    /// The version that was made or removed, in a bucket with versions.
    var version: String?
}

extension Transaction {
    /// Puts a version on top of its key. Returns the version's id.
    func insert(
        _ object: NewObject, into bucket: BucketRecord, at now: Instant, entropy: any Entropy
    ) throws -> String {
        let version = try makeRoom(for: object.key, in: bucket, at: now, entropy: entropy)
        var detail = object.detail
        let isReplicated = try queueReplication(
            of: object.key, version: version, detail: detail, in: bucket)
        detail.replication = isReplicated ? .pending : nil
        try run(
            """
            INSERT INTO s3_versions (bucket, key, version, is_latest, is_marker, size, etag,
                modified, storage_class, checksum, checksum_type, blob, detail)
            VALUES (?, ?, ?, 1, 0, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                SQLValue(bucket.name), SQLValue(object.key), SQLValue(version),
                SQLValue(object.size), SQLValue(object.eTag), SQLValue(now),
                SQLValue(object.storageClass), SQLValue(object.checksum),
                SQLValue(object.checksumType), SQLValue(object.blob.description),
                SQLValue(detail.json.text),
            ])
        return version
    }

    /// Deletes without naming a version: for good in a bucket without versions, else by a marker.
    func deleteCurrent(
        _ key: String, in bucket: BucketRecord, at now: Instant, entropy: any Entropy
    ) throws -> Deletion {
        if bucket.versioning == .never {
            if let current = try latest(bucket.name, key) { try remove(current, at: now) }
            return Deletion()
        }
        let version = try makeRoom(for: key, in: bucket, at: now, entropy: entropy)
        try run(
            """
            INSERT INTO s3_versions (bucket, key, version, is_latest, is_marker, size, etag,
                modified, storage_class, checksum, checksum_type, blob, detail)
            VALUES (?, ?, ?, 1, 1, 0, '', ?, '', '', '', NULL, '{}')
            """,
            [SQLValue(bucket.name), SQLValue(key), SQLValue(version), SQLValue(now)])
        try queueReplication(ofMarker: key, version: version, in: bucket)
        return Deletion(isMarker: true, version: version)
    }

    /// Removes one version for good; the next newest becomes the latest. The caller has seen to it
    /// that no lock protects it.
    func remove(_ object: ObjectRecord, at now: Instant) throws {
        try discard(blob: object.blob)
        try run("DELETE FROM s3_versions WHERE sequence = ?", [SQLValue(object.sequence)])
        guard object.isLatest else { return }
        try run(
            """
            UPDATE s3_versions SET is_latest = 1, superseded = NULL WHERE sequence = (
                SELECT sequence FROM s3_versions WHERE bucket = ? AND key = ?
                ORDER BY sequence DESC LIMIT 1)
            """, [SQLValue(object.bucket), SQLValue(object.key)])
    }

    /// Chooses the id of a key's next version and takes its place: the previous version is no
    /// longer the latest, and a null version goes if the new one is null.
    private func makeRoom(
        for key: String, in bucket: BucketRecord, at now: Instant, entropy: any Entropy
    ) throws -> String {
        let version =
            bucket.versioning == .enabled ? VersionID.make(entropy) : ObjectRecord.nullVersion
        if version == ObjectRecord.nullVersion,
            let old = try self.version(bucket.name, key, version)
        {
            try discard(blob: old.blob)
            try run("DELETE FROM s3_versions WHERE sequence = ?", [SQLValue(old.sequence)])
        }
        try run(
            """
            UPDATE s3_versions SET is_latest = 0, superseded = ?
            WHERE bucket = ? AND key = ? AND is_latest = 1
            """, [SQLValue(now), SQLValue(bucket.name), SQLValue(key)])
        return version
    }

    /// Notes that nothing refers to the blob any more.
    func discard(blob: String?) throws {
        guard let blob else { return }
        try run("INSERT OR IGNORE INTO s3_garbage (blob) VALUES (?)", [SQLValue(blob)])
    }

    /// - Parameter isTold: whether replicas are to follow.
    func update(_ detail: ObjectDetail, of object: ObjectRecord, isTold: Bool = true) throws {
        try run(
            "UPDATE s3_versions SET detail = ? WHERE sequence = ?",
            [SQLValue(detail.json.text), SQLValue(object.sequence)])
        if isTold { try queueReplication(ofDetail: object) }
    }
}

enum VersionID {
    private static let length = 32
    private static let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._"
    private static let characters = Set(alphabet.utf8)

    /// 32 characters, as S3's are.
    static func make(_ entropy: any Entropy) -> String { entropy.text(length, from: alphabet) }

    /// Whether it could be one; any other text is refused before a version is looked for.
    static func isOne(_ text: String) -> Bool {
        text.utf8.count == length && text.utf8.allSatisfy { characters.contains($0) }
    }

    /// 64 hexadecimal digits would do; S3's are longer and may hold `.` and `_`.
    static func makeUpload(_ entropy: any Entropy) -> String {
        entropy.text(
            128, from: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._")
    }
}
