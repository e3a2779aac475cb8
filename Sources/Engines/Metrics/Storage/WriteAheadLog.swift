import Dispatch
import Glibc
import Synchronization

/// What was taken but is not in a part yet, on disk. Many waiting appends are written with one call
/// and made lasting with one fsync.
final class WriteAheadLog: Sendable {
    /// Bytes that may wait to be written before those who append must wait.
    static let waitingBytesMax = 32 << 20

    private struct State {
        var waiting: [UInt8] = []
        /// Bytes ever appended, and of these how many are on disk.
        var appended: UInt64 = 0
        var durable: UInt64 = 0
        var isDraining = false
        var waiters: [(UInt64, CheckedContinuation<MetricStoreError?, Never>)] = []
        var failure: MetricStoreError?
    }
    private struct Segment {
        var number: UInt64
        var file: MetricFile
        var length = 0
    }

    private let folder: String
    private let state = Mutex(State())
    private let segment: Mutex<Segment>
    private let queue = DispatchQueue(label: "garrison.metrics.log")

    init(folder: String, segment number: UInt64) throws(MetricStoreError) {
        self.folder = folder
        segment = Mutex(
            Segment(number: number, file: try Self.create(folder, number)))
    }

    static func name(_ number: UInt64) -> String {
        let digits = String(number)
        return "log-" + String(repeating: "0", count: max(0, 12 - digits.count)) + digits
    }

    static func number(ofName name: String) -> UInt64? {
        name.hasPrefix("log-") ? UInt64(name.dropFirst(4)) : nil
    }

    private static func create(
        _ folder: String, _ number: UInt64
    ) throws(MetricStoreError) -> MetricFile {
        let file = try MetricFile(
            "\(folder)/\(name(number))", O_WRONLY | O_CREAT | O_TRUNC)
        try Disk.syncFolder(folder)
        return file
    }

    /// Bytes in the segment that is being written.
    var segmentBytes: Int { segment.withLock { $0.length } }

    /// Whether a caller that can wait should do so first.
    var isFull: Bool { state.withLock { $0.waiting.count > Self.waitingBytesMax } }

    var failure: MetricStoreError? { state.withLock { $0.failure } }

    /// Where the last record ends.
    var position: UInt64 { state.withLock { $0.appended } }

    /// Appends a record; returns a position to wait for.
    func append(_ payload: [UInt8]) -> UInt64 {
        let (position, begins) = state.withLock { state in
            let before = state.waiting.count
            Framing.append(payload, to: &state.waiting)
            state.appended += UInt64(state.waiting.count - before)
            defer { state.isDraining = true }
            return (state.appended, !state.isDraining)
        }
        if begins { queue.async { self.drain() } }
        return position
    }

    /// Returns once everything up to `position` is on disk, or says why it is not.
    func wait(for position: UInt64) async -> MetricStoreError? {
        await withCheckedContinuation { continuation in
            let isDone = state.withLock { state in
                if state.durable >= position { return true }
                state.waiters.append((position, continuation))
                return false
            }
            if isDone { continuation.resume(returning: nil) }
        }
    }

    /// Tries again to write what could not be written.
    func retry() -> MetricStoreError? {
        guard state.withLock({ $0.failure != nil }) else { return nil }
        queue.sync { drain() }
        return state.withLock { $0.failure }
    }

    private func drain() {
        while true {
            let batch = state.withLock { state -> [UInt8] in
                if state.waiting.isEmpty {
                    state.isDraining = false
                    state.failure = nil
                }
                return state.waiting
            }
            if batch.isEmpty { return }
            let failure = write(batch)
            let resumed = state.withLock { state in
                state.failure = failure
                if failure == nil {
                    // What came meanwhile stands after it. What failed stays, to be tried again: a
                    // later record may need the series that one of these names.
                    state.waiting.removeFirst(batch.count)
                    state.durable += UInt64(batch.count)
                } else {
                    state.isDraining = false
                }
                let reached = failure == nil ? state.durable : UInt64.max
                let done = state.waiters.filter { $0.0 <= reached }
                state.waiters.removeAll { $0.0 <= reached }
                return done
            }
            for (_, continuation) in resumed { continuation.resume(returning: failure) }
            if failure != nil { return }
        }
    }

    private func write(_ batch: [UInt8]) -> MetricStoreError? {
        segment.withLock { segment in
            do throws(MetricStoreError) {
                try segment.file.write(batch, at: segment.length)
                try segment.file.sync()
                segment.length += batch.count
                return nil
            } catch {
                // The part that was written is written over by the next try.
                try? segment.file.truncate(to: segment.length)
                return error
            }
        }
    }

    /// Writes what waits and goes on in a new segment; returns its number. Nobody may append
    /// meanwhile.
    func rotate() throws(MetricStoreError) -> UInt64 {
        queue.sync { drain() }
        if let failure = state.withLock({ $0.failure }) { throw failure }
        let folder = folder
        let result = segment.withLock { segment in
            Result { () throws(MetricStoreError) -> UInt64 in
                let number = segment.number + 1
                segment = Segment(number: number, file: try Self.create(folder, number))
                return number
            }
        }
        return try result.get()
    }

    /// Returns once all is on disk.
    func flush() throws(MetricStoreError) {
        queue.sync { drain() }
        if let failure = state.withLock({ $0.failure }) { throw failure }
    }
}
