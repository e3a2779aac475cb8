import Synchronization

/// A count of changes.
final class Changes: Sendable {
    private let count = Atomic<Int>(0)

    var current: Int { count.load(ordering: .acquiring) }
    func note() { count.wrappingAdd(1, ordering: .acquiringAndReleasing) }
}
