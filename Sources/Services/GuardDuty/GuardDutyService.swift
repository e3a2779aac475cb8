package import Gate
package import Journal
package import Store
package import Vocabulary

/// GuardDuty of one server.
package final class GuardDutyService: Sendable {
    static let principalName = "guardduty.amazonaws.com"

    let store: Store
    let journal: Journal
    let buckets: any BucketAccess
    let account: AccountID
    /// `bucket` or `bucket/prefix`: where logs of other sources arrive.
    let watched: [String]
    let clock: any Clock
    let entropy: any Entropy
    /// Told in a sentence of what goes wrong while watching.
    let report: @Sendable (String) -> Void
    /// Rises when a detector or a list changes, so that the watcher reads them anew.
    let changes = Changes()

    /// - Parameter watched: `bucket` or `bucket/prefix`: where logs of other sources arrive.
    /// - Parameter report: Told in a sentence of what goes wrong while watching.
    package init(
        store: Store, journal: Journal, buckets: any BucketAccess, account: AccountID,
        watched: [String], clock: any Clock, entropy: any Entropy,
        report: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.store = store
        self.journal = journal
        self.buckets = buckets
        self.account = account
        self.watched = watched
        self.clock = clock
        self.entropy = entropy
        self.report = report
    }

    /// Watches for every enabled detector until cancelled. What fails is reported and tried again:
    /// a full disk must not end the watch.
    package func run() async throws {
        let watch = Watch(self)
        var pause = Self.pause
        while !Task.isCancelled {
            do {
                try await watch.turn()
                pause = Self.pause
            } catch is CancellationError {
                break
            } catch {
                report("watching failed and is tried again: \(error)")
                pause = min(pause * 2, Self.pauseMax)
            }
            do { try await Task.sleep(for: pause) } catch { break }
        }
        try await watch.end()
    }

    /// Reads and judges everything that is new, once, with the memory that the store has.
    package func watchOnce() async throws {
        let watch = Watch(self)
        try await watch.turn()
        try await watch.end()
    }

    private static let pause = Duration.milliseconds(250)
    private static let pauseMax = Duration.seconds(30)

    /// A new id: 32 hexadecimal digits.
    func newID() -> String { entropy.text(32, from: "0123456789abcdef") }
}
