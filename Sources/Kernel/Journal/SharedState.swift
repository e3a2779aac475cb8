import Synchronization
import Vocabulary

/// What the writer publishes and readers look up.
final class SharedState: Sendable {
    /// A segment that is kept.
    struct Segment: Sendable {
        var first: UInt64
        /// The latest time of all records before it.
        var latestBefore: Int64
    }

    /// Where a record lies in its segment; one about every 64 KiB.
    struct IndexEntry: Sendable {
        var position: UInt64
        var offset: Int
    }

    /// Segments whose index is held in memory.
    private static let indexesMax = 64
    static let indexDistanceBytes = 64 << 10

    private struct State {
        var segments: [Segment]
        var end: UInt64
        var isClosed = false
        var indexes: [UInt64: [IndexEntry]] = [:]
        var waiters: [UInt64: Waiter] = [:]
        var lastWaiter: UInt64 = 0
    }

    private struct Waiter {
        var position: UInt64
        var continuation: CheckedContinuation<Void, Never>
    }

    private let state: Mutex<State>

    init(segments: [Segment], end: UInt64) {
        state = Mutex(State(segments: segments, end: end))
    }

    var end: Position { Position(state.withLock { $0.end }) }
    var start: Position { Position(state.withLock { $0.segments.first?.first ?? $0.end }) }
    var isClosed: Bool { state.withLock { $0.isClosed } }

    /// The kept segments in order and the end, of one moment. Throws once the journal is closed.
    func view() throws(JournalError) -> (segments: [Segment], end: UInt64) {
        let (segments, end, isClosed) = state.withLock { ($0.segments, $0.end, $0.isClosed) }
        if isClosed { throw .closed }
        return (segments, end)
    }

    // MARK: What the writer says

    /// Records up to `end` may be read; `entries` lie in the segment that begins at `first`.
    func publish(end: UInt64, entries: [IndexEntry], ofSegment first: UInt64) {
        let woken = state.withLock { state -> [Waiter] in
            state.end = end
            state.indexes[first, default: []] += entries
            let ready = state.waiters.filter { $0.value.position < end }
            for key in ready.keys { state.waiters[key] = nil }
            return Array(ready.values)
        }
        for waiter in woken { waiter.continuation.resume() }
    }

    func add(_ segment: Segment) {
        state.withLock { state in
            state.segments.append(segment)
            Self.bound(&state, keeping: segment.first)
        }
    }

    func drop(before first: UInt64) {
        state.withLock { state in
            state.segments.removeAll { $0.first < first }
            state.indexes = state.indexes.filter { $0.key >= first }
        }
    }

    func close() {
        let woken = state.withLock { state -> [Waiter] in
            state.isClosed = true
            defer { state.waiters = [:] }
            return Array(state.waiters.values)
        }
        for waiter in woken { waiter.continuation.resume() }
    }

    // MARK: Indexes

    func index(ofSegment first: UInt64) -> [IndexEntry]? {
        state.withLock { $0.indexes[first] }
    }

    func setIndex(_ index: [IndexEntry], ofSegment first: UInt64) {
        state.withLock { state in
            guard state.indexes[first] == nil else { return }
            state.indexes[first] = index
            Self.bound(&state, keeping: first)
        }
    }

    /// Forgets indexes beyond the bound, but neither this one nor the one still being written.
    private static func bound(_ state: inout State, keeping first: UInt64) {
        let newest = state.segments.last?.first
        while state.indexes.count > indexesMax,
            let victim = state.indexes.keys.first(where: { $0 != first && $0 != newest })
        {
            state.indexes[victim] = nil
        }
    }

    // MARK: Waiting

    func wait(until position: Position) async {
        let key = state.withLock { state in
            state.lastWaiter += 1
            return state.lastWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isReady = state.withLock { state in
                    // Asked under the lock: a cancellation before it is seen here, one after it
                    // finds the waiter.
                    if state.end > position.value || state.isClosed || Task.isCancelled {
                        return true
                    }
                    state.waiters[key] = Waiter(
                        position: position.value, continuation: continuation)
                    return false
                }
                if isReady { continuation.resume() }
            }
        } onCancel: {
            let waiter = state.withLock { $0.waiters.removeValue(forKey: key) }
            waiter?.continuation.resume()
        }
    }
}
