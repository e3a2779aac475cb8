import Gate
package import S3API
import Shapes
import Store

extension DeleteBucket: BucketWriteHandler {
    package static let action = "DeleteBucket"

    /// Versions and delete markers keep a bucket from being deleted; unfinished uploads go with it.
    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        let name = SQLValue(change.bucket.name)
        let transaction = change.transaction
        if try transaction.row("SELECT 1 FROM s3_versions WHERE bucket = ? LIMIT 1", [name]) != nil
        {
            throw Failure(
                "BucketNotEmpty",
                change.bucket.versioning == .never
                    ? "The bucket you tried to delete is not empty"
                    : "The bucket you tried to delete is not empty. You must delete all versions "
                        + "in the bucket.", status: 409
            ).with("BucketName", change.bucket.name)
        }
        try transaction.run(
            """
            INSERT OR IGNORE INTO s3_garbage (blob)
            SELECT blob FROM s3_parts JOIN s3_uploads ON upload = id WHERE bucket = ?
            """, [name])
        try transaction.run("DELETE FROM s3_uploads WHERE bucket = ?", [name])
        try transaction.run("DELETE FROM s3_completions WHERE bucket = ?", [name])
        try transaction.run("DELETE FROM s3_buckets WHERE name = ?", [name])
        change.service.wakeCollector(after: transaction)
        return Output()
    }
}
