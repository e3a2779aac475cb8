import Objects
import Store
import Synchronization

/// Tells a waiting loop that there is work; any number of calls while it works count as one.
final class Signal: Sendable {
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() {
        (stream, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    func raise() { continuation.yield() }
    /// For one loop only. Ends when its task is cancelled.
    var raised: AsyncStream<Void> { stream }
}

extension S3Service {
    /// How many blobs one round removes.
    private static let garbageRoundMax = 500

    /// Removes the files of blobs that nothing refers to, until there is no more.
    /// Returns how many were removed.
    @discardableResult
    package func collectGarbage() async throws -> Int {
        var removed = 0
        while !Task.isCancelled {
            let ids = try store.read { snapshot in
                try snapshot.rows(
                    "SELECT blob FROM s3_garbage LIMIT ?", [SQLValue(Self.garbageRoundMax)]
                ).map { $0.text("blob") }
            }
            if ids.isEmpty { break }
            for id in ids.compactMap({ BlobID($0) }) { try await blobs.delete(id) }
            try await store.write { transaction in
                for id in ids {
                    try transaction.run("DELETE FROM s3_garbage WHERE blob = ?", [SQLValue(id)])
                }
            }
            removed += ids.count
        }
        return removed
    }
}
