package import Store
package import Vocabulary

/// CloudWatch Logs of one server.
package final class CloudWatchLogsService: Sendable {
    let store: Store
    let account: AccountID
    let clock: any Clock
    let entropy: any Entropy
    /// Told in a sentence of what goes wrong while sweeping.
    let report: @Sendable (String) -> Void

    package init(
        store: Store, account: AccountID, clock: any Clock, entropy: any Entropy,
        report: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.store = store
        self.account = account
        self.clock = clock
        self.entropy = entropy
        self.report = report
    }

    /// Whether the account has a log group of that name.
    package func hasLogGroup(_ name: String, _ region: Region) throws -> Bool {
        try store.read {
            try $0.row(
                "SELECT id FROM logs_groups WHERE account = ? AND region = ? AND name = ?",
                [.text(account.description), .text(region.description), .text(name)]) != nil
        }
    }

    /// Sweeps until cancelled.
    package func run() async {
        while !Task.isCancelled {
            do {
                try await Sweeper(self).turn()
            } catch {
                if Task.isCancelled { return }
                report("sweeping failed and is tried again: \(error)")
            }
            try? await Task.sleep(for: Self.pause)
        }
    }

    /// Takes away everything that is due, to its end.
    package func sweep() async throws { try await Sweeper(self).turn() }

    private static let pause = Duration.seconds(10)
}
