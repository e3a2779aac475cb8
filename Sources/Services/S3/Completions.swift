import Objects
import S3API
import Shapes
import Store
import Vocabulary

/// Uploads that were completed lately. A client that lost the answer asks again, and is told what
/// it was told before.
/// Source: S3 API reference, CompleteMultipartUpload (it is retried as other calls are).
struct Completion {
    static let keptSeconds: Int64 = 86_400

    let eTag: String
    let version: String?
    let checksum: String
    let checksumType: String
    let value: String

    init(_ row: Row) {
        eTag = row.text("etag")
        version = row.textIfAny("version")
        checksum = row.text("checksum")
        checksumType = row.text("checksum_type")
        value = row.text("value")
    }
}

extension Reading {
    func completion(_ input: CompleteMultipartUpload.Input) throws -> Completion? {
        try row(
            "SELECT * FROM s3_completions WHERE upload = ? AND bucket = ? AND key = ?",
            [SQLValue(input.uploadId), SQLValue(input.bucket), SQLValue(input.key)]
        ).map { Completion($0) }
    }
}

extension Transaction {
    func noteCompletion(
        of upload: UploadRecord, eTag: String, version: String?, value: String, at now: Instant
    ) throws {
        try run(
            "DELETE FROM s3_completions WHERE completed < ?",
            [SQLValue(now - .seconds(Completion.keptSeconds))])
        try run(
            """
            INSERT OR REPLACE INTO s3_completions (upload, bucket, key, completed, etag, version,
                checksum, checksum_type, value)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                SQLValue(upload.id), SQLValue(upload.bucket), SQLValue(upload.key), SQLValue(now),
                SQLValue(eTag), SQLValue(version), SQLValue(upload.checksum),
                SQLValue(upload.checksumType), SQLValue(value),
            ])
    }
}
