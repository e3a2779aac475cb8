import Codecs
import Gate
import Objects
import S3API
import Shapes
import Store
import Vocabulary

/// A multipart upload under way.
struct UploadRecord: Sendable {
    var sequence: Int64
    var id: String
    var bucket: String
    var key: String
    var initiated: Instant
    /// The ARN of who began it.
    var initiator: String
    var storageClass: String
    /// The algorithm's name; S3's own choice where none was asked for.
    var checksum: String
    /// `COMPOSITE` or `FULL_OBJECT`.
    var checksumType: String
    var detail: ObjectDetail

    init(_ row: Row) throws {
        sequence = row.integer("sequence")
        id = row.text("id")
        bucket = row.text("bucket")
        key = row.text("key")
        initiated = row.instant("initiated")
        initiator = row.text("initiator")
        storageClass = row.text("storage_class")
        checksum = row.text("checksum")
        checksumType = row.text("checksum_type")
        detail = try ObjectDetail(JSON(text: row.text("detail")))
    }

    var algorithm: ChecksumAlgorithm { ChecksumAlgorithm(rawValue: checksum) ?? .crc64nvme }
    /// Whether the algorithm was asked for: only then are checksums of parts shown.
    var isExplicit: Bool { detail.checksumValue == "explicit" }
}

/// One part of an upload.
struct PartRecord: Sendable {
    var number: Int
    var size: Int64
    var eTag: String
    var modified: Instant
    /// Of the upload's algorithm, in base 64.
    var checksum: String
    var blob: String

    init(_ row: Row) {
        number = Int(row.integer("number"))
        size = row.integer("size")
        eTag = row.text("etag")
        modified = row.instant("modified")
        checksum = row.text("checksums")
        blob = row.text("blob")
    }
}

extension Reading {
    /// - Throws: `NoSuchUpload` unless there is one with this id for this very key.
    func upload(_ bucket: String, _ key: String, _ id: String) throws -> UploadRecord {
        guard
            let row = try row(
                "SELECT * FROM s3_uploads WHERE id = ? AND bucket = ? AND key = ?",
                [SQLValue(id), SQLValue(bucket), SQLValue(key)])
        else { throw Refusal.noSuchUpload(id) }
        return try UploadRecord(row)
    }

    func parts(_ upload: String, after marker: Int = 0, limit: Int) throws -> [PartRecord] {
        try rows(
            "SELECT * FROM s3_parts WHERE upload = ? AND number > ? ORDER BY number LIMIT ?",
            [SQLValue(upload), SQLValue(marker), SQLValue(limit)]
        ).map { PartRecord($0) }
    }
}

extension Transaction {
    /// Ends an upload; the blobs of its parts become garbage.
    func removeUpload(_ id: String) throws {
        try run(
            "INSERT OR IGNORE INTO s3_garbage (blob) SELECT blob FROM s3_parts WHERE upload = ?",
            [SQLValue(id)])
        try run("DELETE FROM s3_uploads WHERE id = ?", [SQLValue(id)])
    }

    /// Puts a part in its place; what stood there becomes garbage.
    func put(
        part number: Int, of upload: UploadRecord, _ blob: StoredBlob, at now: Instant
    ) throws {
        try run(
            """
            INSERT OR IGNORE INTO s3_garbage (blob)
            SELECT blob FROM s3_parts WHERE upload = ? AND number = ?
            """, [SQLValue(upload.id), SQLValue(number)])
        try run(
            """
            INSERT OR REPLACE INTO s3_parts (upload, number, size, etag, modified, checksums, blob)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                SQLValue(upload.id), SQLValue(number), SQLValue(blob.size), SQLValue(blob.eTag),
                SQLValue(now), SQLValue(blob.text(upload.algorithm)),
                SQLValue(blob.id.description),
            ])
    }
}

enum UploadRules {
    static func checkPartNumber(_ number: Int) throws(Failure) {
        guard (1...Limits.partNumberMax).contains(number) else {
            throw Refusal.invalidArgument(
                "Part number must be an integer between 1 and 10000, inclusive", "partNumber",
                String(number))
        }
    }

    /// Parts lie beside the object they will become.
    static func blobName(_ bucket: String, _ key: String, part: Int) -> BlobName {
        BlobName(bucket: bucket, key: "\(key).part\(part)")
    }
}
