import Synchronization

/// A value that one side sets and another reads later.
final class OneValue<Wrapped: Sendable>: Sendable {
    private let stored = Mutex<Wrapped?>(nil)

    func set(_ value: Wrapped) { stored.withLock { $0 = value } }
    var value: Wrapped? { stored.withLock { $0 } }
}
