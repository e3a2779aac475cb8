package import Gate
import SQSAPI
import Shapes
package import Store
package import Vocabulary

/// SQS of one server.
package final class SQSService: Sendable {
    let store: Store
    let account: AccountID
    let authorizer: Authorizer
    let clock: any Clock
    let entropy: any Entropy
    let seal: BodySeal
    let handles: ReceiptHandles
    let arrivals = Arrivals()
    /// Told in a sentence of what goes wrong while sweeping and moving.
    let report: @Sendable (String) -> Void

    /// - Parameter sealingKey: 32 bytes under which bodies are sealed and receipt handles signed.
    package init(
        store: Store, account: AccountID, authorizer: Authorizer, sealingKey: [UInt8],
        clock: any Clock, entropy: any Entropy,
        report: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.store = store
        self.account = account
        self.authorizer = authorizer
        self.clock = clock
        self.entropy = entropy
        self.report = report
        seal = BodySeal(key: sealingKey, entropy: entropy)
        handles = ReceiptHandles(key: sealingKey)
    }

    /// Sweeps and moves until cancelled.
    package func run() async {
        while !Task.isCancelled {
            do {
                try await turnOnce()
            } catch {
                if Task.isCancelled { return }
                report("sweeping failed and is tried again: \(error)")
            }
            try? await Task.sleep(for: Self.pause)
        }
    }

    /// Takes away what has outlived its queue, and moves what is to be moved.
    package func turnOnce() async throws {
        try await MoveTasks(service: self).turn()
        try await sweep()
    }

    private static let pause = Duration.seconds(1)
    private static let sweepMax = 1_000

    private func sweep() async throws {
        let now = clock.now()
        let due = try store.read { snapshot -> Bool in
            if try snapshot.row(
                "SELECT 1 AS one FROM sqs_sendings WHERE until <= ? LIMIT 1", [SQLValue(now)])
                != nil
            {
                return true
            }
            return try snapshot.rows("SELECT * FROM sqs_queues").compactMap { Queue($0) }
                .contains {
                    try snapshot.row(
                        "SELECT 1 AS one FROM sqs_messages WHERE queue = ? AND sent <= ? LIMIT 1",
                        [.integer($0.id), SQLValue($0.horizon(now))]) != nil
                }
        }
        guard due else { return }
        try await store.write { transaction in
            for table in ["sqs_sendings", "sqs_attempts"] {
                try transaction.run("DELETE FROM \(table) WHERE until <= ?", [SQLValue(now)])
            }
            for queue in try transaction.rows("SELECT * FROM sqs_queues").compactMap({ Queue($0) })
            {
                try transaction.run(
                    """
                    DELETE FROM sqs_messages WHERE id IN (
                        SELECT id FROM sqs_messages WHERE queue = ? AND sent <= ? LIMIT ?)
                    """,
                    [.integer(queue.id), SQLValue(queue.horizon(now)), SQLValue(Self.sweepMax)])
            }
        }
    }

    /// A message's body in the open.
    func body(_ row: Row) throws -> String {
        guard case .blob(let sealed) = row["body"] else { return row.text("body") }
        return try seal.open(sealed, for: row.text("message_id"))
    }
}
