package import Gate
package import Objects
import Shapes
package import Store
import Synchronization
package import Vocabulary

/// Buckets of one server: the index in the store, the bytes in blobs.
package final class S3Service: Sendable {
    package let store: Store
    package let blobs: BlobStore
    package let clock: any Clock
    package let entropy: any Entropy
    let policies = PolicyCache()
    /// Judges what one call does to several keys, each apart.
    let authorizer: Authorizer
    let accessLog: AccessLog
    let requestMetrics: RequestMetrics
    let keys: ObjectKeys
    /// Through whose roles objects are replicated; without them none is.
    let roles: ServiceRoles?
    /// Wakes the collector: something was noted as garbage.
    let garbage = Signal()

    package init(
        store: Store, blobs: BlobStore, authorizer: Authorizer, keys: ObjectKeys,
        roles: ServiceRoles? = nil, clock: any Clock = SystemClock(),
        entropy: any Entropy = SystemEntropy()
    ) {
        self.authorizer = authorizer
        accessLog = AccessLog(store: store, clock: clock)
        requestMetrics = RequestMetrics(store: store, clock: clock)
        self.keys = keys
        self.roles = roles
        self.store = store
        self.blobs = blobs
        self.clock = clock
        self.entropy = entropy
    }

    /// Undoes what the last process left half done. To be called before the first request.
    package func recover() throws {
        try store.read { snapshot in
            _ = try blobs.recover { id in
                try snapshot.row(
                    """
                    SELECT 1 FROM s3_versions WHERE blob = ?1
                    UNION ALL SELECT 1 FROM s3_parts WHERE blob = ?1
                    UNION ALL SELECT 1 FROM s3_garbage WHERE blob = ?1
                    """, [SQLValue(id.description)]) != nil
            }
        }
    }

    /// The bucket that a request names.
    /// - Throws: `NoSuchBucket`; `AccessDenied` if another account owns it than was expected.
    func bucket(for input: some OnBucket, _ reading: any Reading) throws -> BucketRecord {
        guard let bucket = try reading.bucket(named: input.bucket) else {
            throw Refusal.noSuchBucket(input.bucket)
        }
        if let expected = input.expectedBucketOwner, expected != bucket.account.description {
            throw Refusal.accessDenied
        }
        return bucket
    }
}
