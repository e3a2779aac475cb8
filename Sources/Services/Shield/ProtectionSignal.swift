import Synchronization

/// Counts changes, for whoever follows them by looking now and then.
package final class ProtectionSignal: Sendable {
    private let count = Atomic<Int>(0)

    package var revision: Int { count.load(ordering: .acquiring) }

    func note() { count.add(1, ordering: .releasing) }
}
