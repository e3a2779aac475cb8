import Synchronization

/// Wakes the one loop that waits on it; a call that comes while nobody waits is kept.
final class Signal: Sendable {
    private struct State {
        var isSet = false
        var waiting: CheckedContinuation<Void, Never>?
    }
    private let state = Mutex(State())

    func set() {
        let waiting = state.withLock { state in
            state.isSet = state.waiting == nil
            defer { state.waiting = nil }
            return state.waiting
        }
        waiting?.resume()
    }

    /// Returns when it is set, after `duration`, or when the task is cancelled.
    func wait(for duration: Duration) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                do { try await Task.sleep(for: duration) } catch { return }
                self.set()
            }
            await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in
                    let isSet = state.withLock { state in
                        if state.isSet || Task.isCancelled {
                            state.isSet = false
                            return true
                        }
                        state.waiting = continuation
                        return false
                    }
                    if isSet { continuation.resume() }
                }
            } onCancel: {
                self.set()
            }
            group.cancelAll()
        }
    }
}
