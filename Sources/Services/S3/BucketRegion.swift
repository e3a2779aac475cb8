import Store
package import Vocabulary

extension S3Service {
    /// Where a bucket is; nil if there is none.
    package func region(ofBucket name: String) throws -> Region? {
        try store.read { snapshot in
            try snapshot.row("SELECT region FROM s3_buckets WHERE name = ?", [.text(name)])
                .flatMap { Region($0.text("region")) }
        }
    }
}
