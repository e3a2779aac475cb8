import Synchronization

/// Tells whoever listens that something has changed; how often between two looks does not matter.
package final class ChangeSignal: Sendable {
    private struct State {
        var revision = 0
        var nextID = 0
        var listeners: [Int: AsyncStream<Int>.Continuation] = [:]
    }
    private static let listenersMax = 1_024
    private let state = Mutex(State())

    /// Rises with every change.
    package var revision: Int { state.withLock { $0.revision } }

    func note() {
        let (revision, listeners) = state.withLock { state in
            state.revision &+= 1
            return (state.revision, Array(state.listeners.values))
        }
        for listener in listeners { listener.yield(revision) }
    }

    /// The newest revision after each change; ends when the reader's task does.
    package func stream() -> AsyncStream<Int> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            let id: Int? = state.withLock { state in
                guard state.listeners.count < Self.listenersMax else { return nil }
                state.nextID &+= 1
                state.listeners[state.nextID] = continuation
                return state.nextID
            }
            guard let id else { return continuation.finish() }
            continuation.onTermination = { [weak self] _ in
                self?.state.withLock { $0.listeners[id] = nil }
            }
        }
    }
}
