package import Gate
import Journal
package import Store
package import Vocabulary

/// CloudTrail of one server: its trails, what they deliver, and the index that lookups ask.
package final class CloudTrailService: Sendable {
    /// The name under which files are put, and which bucket policies must let in.
    package static let principal = "cloudtrail.amazonaws.com"
    /// Trails of one region, those of other regions that apply here included.
    static let trailsMax = 5
    /// How often the loop looks whether there is something to do.
    private static let pause = Duration.milliseconds(500)

    let store: Store
    let trail: Gate.Trail
    let buckets: any BucketAccess
    let account: AccountID
    let region: Region
    let deliverySeconds: Int
    let digestSeconds: Int
    let clock: any Clock
    let entropy: any Entropy
    let keys: DigestKeys
    let neighbours: TrailNeighbours
    /// Where the journal ended when this process began.
    private let firstEnd: UInt64

    /// - Parameters:
    ///   - trail: the road of all events; its journal is what is delivered.
    ///   - buckets: S3.
    ///   - region: the server's own region.
    ///   - sealingKey: 32 bytes under which the digests' private keys lie in the store.
    ///   - neighbours: whom trails may write to beside buckets.
    ///   - deliverySeconds: seconds between two deliveries of log files.
    ///   - digestSeconds: seconds that one digest file covers.
    package init(
        store: Store, trail: Gate.Trail, buckets: any BucketAccess, account: AccountID,
        region: Region, sealingKey: [UInt8], deliverySeconds: Int, digestSeconds: Int,
        neighbours: TrailNeighbours = TrailNeighbours(), clock: any Clock, entropy: any Entropy
    ) {
        self.neighbours = neighbours
        self.store = store
        self.trail = trail
        self.buckets = buckets
        self.account = account
        self.region = region
        self.deliverySeconds = max(1, deliverySeconds)
        self.digestSeconds = max(1, digestSeconds)
        self.clock = clock
        self.entropy = entropy
        firstEnd = trail.journal.end.value
        keys = DigestKeys(store: store, sealingKey: sealingKey, entropy: entropy)
    }

    /// Delivers log files and digests and keeps the index of lookups, until cancelled. Throws what
    /// the store or the journal throws; beginning again goes on where it stopped.
    package func run() async throws {
        try await settleCursors()
        var nextDelivery = clock.now()
        var nextSweep = nextDelivery
        while !Task.isCancelled {
            let now = clock.now()
            try await catchUpIndex()
            if now >= nextDelivery {
                try await deliver()
                nextDelivery = now + .seconds(deliverySeconds)
            }
            try await digest()
            if now >= nextSweep {
                try await forgetOldEvents()
                nextSweep = now + .seconds(3600)
            }
            do { try await Task.sleep(for: Self.pause) } catch { return }
        }
    }

    /// Events that were not yet on disk are gone when the power was, and cursors ahead of them then
    /// point at positions that other events will have.
    private func settleCursors() async throws {
        let end = SQLValue(Int64(clamping: firstEnd))
        try await store.write { transaction in
            try transaction.run(
                "UPDATE cloudtrail_periods SET cursor = ?1 WHERE cursor > ?1", [end])
            try self.settleIndex(Int64(clamping: self.firstEnd), transaction)
        }
    }

    /// Where the journal goes on: events of calls under way will stand here or later.
    var journalEnd: UInt64 { trail.journal.end.value }

    /// The caller as whom buckets are reached.
    var caller: Caller { .service(Self.principal, account: account) }
}
