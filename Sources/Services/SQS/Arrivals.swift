import Synchronization

/// Wakes readers that wait for a queue's next message.
///
/// A reader takes the queue's count before it looks, and waits only while the count is still the
/// same: what arrives in between is not slept through.
final class Arrivals: Sendable {
    /// Readers that may wait at once; further ones look once and go.
    static let waitingMax = 20_000

    private struct State {
        var counts: [Int64: Int] = [:]
        var waiting: [Int64: [Int: CheckedContinuation<Void, Never>]] = [:]
        var number = 0
        var total = 0
    }
    private let state = Mutex(State())

    func count(_ queue: Int64) -> Int { state.withLock { $0.counts[queue] ?? 0 } }

    /// Something can be read from the queue.
    func note(_ queue: Int64) {
        let woken = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.counts[queue, default: 0] += 1
            let woken = state.waiting.removeValue(forKey: queue).map { Array($0.values) } ?? []
            state.total -= woken.count
            return woken
        }
        for one in woken { one.resume() }
    }

    /// Returns when something arrives after `count` was taken, when `duration` has passed, or when
    /// the task is cancelled.
    func wait(for queue: Int64, after count: Int, atMost duration: Duration) async {
        let number = state.withLock { state -> Int in
            state.number += 1
            return state.number
        }
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                try? await Task.sleep(for: duration)
                self.wake(queue, number)
            }
            await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in
                    let isOver = state.withLock { state -> Bool in
                        guard (state.counts[queue] ?? 0) == count, !Task.isCancelled,
                            state.total < Self.waitingMax
                        else { return true }
                        state.waiting[queue, default: [:]][number] = continuation
                        state.total += 1
                        return false
                    }
                    if isOver { continuation.resume() }
                }
            } onCancel: {
                self.wake(queue, number)
            }
            group.cancelAll()
        }
    }

    private func wake(_ queue: Int64, _ number: Int) {
        let woken = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard let woken = state.waiting[queue]?.removeValue(forKey: number) else { return nil }
            if state.waiting[queue]?.isEmpty == true { state.waiting[queue] = nil }
            state.total -= 1
            return woken
        }
        woken?.resume()
    }
}
