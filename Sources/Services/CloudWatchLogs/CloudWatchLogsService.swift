import Gate
import LogSearch
package import Store
import Synchronization
package import Vocabulary

/// CloudWatch Logs of one server.
package final class CloudWatchLogsService: Sendable {
    let store: Store
    let account: AccountID
    let clock: any Clock
    let entropy: any Entropy
    /// Where sealed blocks are; nil where nothing is sealed, as in tests of other things.
    let blocks: BlockFolder?
    let desk = QueryDesk()
    let filters = FilterDesk()
    let exportBuckets = Mutex<(any BucketAccess)?>(nil)
    /// Told in a sentence of what goes wrong while sweeping.
    let report: @Sendable (String) -> Void

    /// - Parameter folder: where sealed blocks are kept; it belongs to the service alone.
    /// - Throws: where the folder can be neither used nor made.
    package init(
        store: Store, account: AccountID, clock: any Clock, entropy: any Entropy, folder: String?,
        report: @escaping @Sendable (String) -> Void = { _ in }
    ) throws {
        blocks = try folder.map { try BlockFolder($0) }
        try blocks?.removeStrangers(store)
        self.store = store
        self.account = account
        self.clock = clock
        self.entropy = entropy
        self.report = report
    }

    /// Reads events as `reading` sees them.
    func events(in reading: any Reading) -> EventReader {
        EventReader(reading: reading, blocks: blocks)
    }

    /// Whether the account has a log group of that name.
    package func hasLogGroup(_ name: String, _ region: Region) throws -> Bool {
        try store.read {
            try $0.row(
                "SELECT id FROM logs_groups WHERE account = ? AND region = ? AND name = ?",
                [.text(account.description), .text(region.description), .text(name)]) != nil
        }
    }

    /// Sweeps, seals and runs queries until cancelled.
    package func run() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.keepHouse() }
            group.addTask { await QueryRunner(service: self).run() }
            group.addTask { await self.runFilters() }
            group.addTask { await ExportRunner(service: self).run() }
        }
    }

    private func keepHouse() async {
        while !Task.isCancelled {
            do {
                try await Sweeper(self).turn()
                try await Sealer(self).turn()
            } catch {
                if Task.isCancelled { return }
                report("sweeping failed and is tried again: \(error)")
            }
            try? await Task.sleep(for: Self.pause)
        }
    }

    /// Takes away everything that is due, to its end.
    package func sweep() async throws { try await Sweeper(self).turn() }

    /// Seals whatever waits, however little.
    package func seal() async throws { try await Sealer(self, isEager: true).turn() }

    /// Runs a query that was started, to its end; for those who run no loop.
    package func finish(query id: String) async { await QueryRunner(service: self).perform(id) }

    private static let pause = Duration.seconds(2)
}
