import Dispatch
import Glibc
import Synchronization
import Vocabulary

/// The one writer: takes all waiting appends, writes them with one call, fsyncs once, and only then
/// lets the durable ones' callers go on.
final class Writer: Sendable {
    /// Bytes and appends in one write. They bound how long the first waits for the last.
    private static let batchBytesMax = 8 << 20
    private static let batchCountMax = 16_384
    private static let syncDelay = DispatchTimeInterval.milliseconds(100)
    private static let anchorSyncDelay = DispatchTimeInterval.seconds(1)

    private struct Request: Sendable {
        var records: [[UInt8]]
        var bytes: Int
        var isDurable: Bool
        var finish: @Sendable (Result<Position, JournalError>) -> Void
    }

    private struct Waiting {
        var requests: [Request] = []
        var bytes = 0
        var isDraining = false
        var isClosed = false
    }

    /// What only the queue touches; the lock is never contended and is there as the proof.
    private struct State {
        var tail: Tail
        var sequence: UInt64
        /// After a failed fsync: the reason why nothing more is written.
        var failure: JournalError?
        /// Bytes of a failed write may still lie beyond the tail.
        var hasRemains = false
        var isSyncScheduled = false
        var isAnchorSyncScheduled = false
        var isAnchorSynced = false
        var isClosed = false
        var indexedOffset: Int
    }

    private let folder: String
    private let segmentBytesMax: Int
    private let clock: any Clock
    private let shared: SharedState
    private let anchor: AnchorFile
    private let queue = DispatchQueue(label: "garrison.journal.writer")
    private let waiting = Mutex(Waiting())
    private let state: Mutex<State>

    init(
        folder: String, segmentBytesMax: Int, clock: any Clock, shared: SharedState, tail: Tail,
        anchor: AnchorFile, sequence: UInt64
    ) {
        self.folder = folder
        self.segmentBytesMax = segmentBytesMax
        self.clock = clock
        self.shared = shared
        self.anchor = anchor
        state = Mutex(State(tail: tail, sequence: sequence, indexedOffset: tail.length))
    }

    func append(
        _ records: [[UInt8]], durable: Bool
    ) async -> Result<Position, JournalError> {
        let bytes = records.reduce(0) { $0 + $1.count + RecordHeader.overheadBytes }
        if !durable, let result = appendAtOnce(records, bytes: bytes) { return result }
        return await withCheckedContinuation { continuation in
            let request = Request(
                records: records, bytes: bytes, isDurable: durable,
                finish: { continuation.resume(returning: $0) })
            let (refused, begins) = waiting.withLock { waiting -> (JournalError?, Bool) in
                if waiting.isClosed { return (.closed, false) }
                if waiting.bytes + bytes > Journal.waitingBytesMax, !waiting.requests.isEmpty {
                    return (.overloaded, false)
                }
                waiting.requests.append(request)
                waiting.bytes += bytes
                defer { waiting.isDraining = true }
                return (nil, !waiting.isDraining)
            }
            if let refused {
                request.finish(.failure(refused))
            } else if begins {
                queue.async { self.drain() }
            }
        }
    }

    /// Writes on the calling thread what needs no fsync, if nobody is at work: one call of the
    /// system, where the way over the queue costs two switches of threads. Nil where another writes
    /// or waits, or the disk is being synced; the order of appends is kept either way.
    private func appendAtOnce(
        _ records: [[UInt8]], bytes: Int
    ) -> Result<Position, JournalError>? {
        let isMine = waiting.withLock { waiting in
            guard !waiting.isClosed, !waiting.isDraining, waiting.requests.isEmpty else {
                return false
            }
            waiting.isDraining = true
            return true
        }
        guard isMine else { return nil }
        let request = Request(records: records, bytes: bytes, isDurable: false, finish: { _ in })
        let results = state.withLockIfAvailable { write([request], &$0) }
        let hasMore = waiting.withLock { waiting in
            waiting.isDraining = !waiting.requests.isEmpty
            return waiting.isDraining
        }
        if hasMore { queue.async { self.drain() } }
        return results?.first
    }

    private func drain() {
        while true {
            let batch = waiting.withLock { waiting -> [Request] in
                var count = 0
                var bytes = 0
                for request in waiting.requests.prefix(Self.batchCountMax) {
                    if count > 0, bytes + request.bytes > Self.batchBytesMax { break }
                    bytes += request.bytes
                    count += 1
                }
                let batch = Array(waiting.requests.prefix(count))
                waiting.requests.removeFirst(count)
                waiting.bytes -= bytes
                if batch.isEmpty { waiting.isDraining = false }
                return batch
            }
            if batch.isEmpty { return }
            let results = state.withLock { write(batch, &$0) }
            for (request, result) in zip(batch, results) { request.finish(result) }
        }
    }

    // MARK: On the queue

    private func write(
        _ batch: [Request], _ state: inout State
    ) -> [Result<Position, JournalError>] {
        do throws(JournalError) {
            let firsts = try perform(batch, &state)
            return firsts.map { .success($0) }
        } catch {
            return batch.map { _ in .failure(error) }
        }
    }

    private func perform(
        _ batch: [Request], _ state: inout State
    ) throws(JournalError) -> [Position] {
        if let failure = state.failure { throw failure }
        if state.hasRemains {
            try state.tail.file.truncate(to: state.tail.length)
            state.hasRemains = false
        }
        if state.tail.length >= segmentBytesMax, state.tail.end > state.tail.first {
            try beginSegment(&state)
        }
        var tail = state.tail
        var buffer: [UInt8] = []
        buffer.reserveCapacity(batch.reduce(0) { $0 + $1.bytes })
        var firsts: [Position] = []
        var entries: [SharedState.IndexEntry] = []
        var indexed = state.indexedOffset
        for request in batch {
            firsts.append(Position(tail.end))
            let time = clock.now().nanoseconds
            for (index, record) in request.records.enumerated() {
                let offset = tail.length + buffer.count
                if offset - indexed >= SharedState.indexDistanceBytes || tail.end == tail.first {
                    entries.append(.init(position: tail.end, offset: offset))
                    indexed = offset
                }
                let header = RecordHeader(
                    length: record.count, hasMore: index + 1 < request.records.count,
                    position: tail.end, time: time, durableEnd: tail.durableEnd)
                tail.hash = header.write(record, after: tail.hash, to: &buffer)
                tail.latest = max(tail.latest, time)
                tail.end += 1
            }
        }
        do {
            try tail.file.write(buffer, at: tail.length)
        } catch {
            // Nothing of the batch may stay: its callers are told that it failed.
            state.hasRemains = true
            if (try? tail.file.truncate(to: tail.length)) != nil { state.hasRemains = false }
            throw error
        }
        tail.length += buffer.count
        state.tail = tail
        state.indexedOffset = indexed
        if batch.contains(where: \.isDurable) {
            try sync(&state)
        } else {
            scheduleSync(&state)
        }
        shared.publish(end: tail.end, entries: entries, ofSegment: tail.first)
        return firsts
    }

    /// Puts everything written so far on disk and notes it in the anchor.
    private func sync(_ state: inout State) throws(JournalError) {
        if let failure = state.failure { throw failure }
        guard state.tail.durableEnd < state.tail.end else { return }
        do {
            try state.tail.file.sync()
        } catch {
            state.failure = error
            throw error
        }
        state.tail.durableEnd = state.tail.end
        state.tail.durableHash = state.tail.hash
        writeAnchor(&state, isClosed: false)
        if !state.isAnchorSyncScheduled {
            state.isAnchorSyncScheduled = true
            queue.asyncAfter(deadline: .now() + Self.anchorSyncDelay) { [weak self] in
                self?.state.withLock { state in
                    state.isAnchorSyncScheduled = false
                    self?.syncAnchor(&state)
                }
            }
        }
    }

    private func scheduleSync(_ state: inout State) {
        guard !state.isSyncScheduled else { return }
        state.isSyncScheduled = true
        queue.asyncAfter(deadline: .now() + Self.syncDelay) { [weak self] in
            self?.state.withLock { state in
                state.isSyncScheduled = false
                // A failure is kept in the state and meets the next append.
                try? self?.sync(&state)
            }
        }
    }

    /// An anchor that lags is no loss (it only proves less), so its failures stop nothing.
    private func writeAnchor(_ state: inout State, isClosed: Bool) {
        let value = Anchor(
            end: state.tail.durableEnd, hash: state.tail.durableHash, isClosed: isClosed)
        if (try? anchor.write(value, sequence: state.sequence)) != nil {
            state.sequence &+= 1
            state.isAnchorSynced = false
        }
    }

    private func syncAnchor(_ state: inout State) {
        guard !state.isAnchorSynced else { return }
        if (try? anchor.sync()) != nil { state.isAnchorSynced = true }
    }

    private func beginSegment(_ state: inout State) throws(JournalError) {
        try sync(&state)
        syncAnchor(&state)
        let header = SegmentHeader(
            first: state.tail.end, latestBefore: state.tail.latest, hashBefore: state.tail.hash)
        try Recovery.makeSegment(folder, header)
        state.tail.file = try File(
            "\(folder)/\(SegmentHeader.name(first: header.first))", O_RDWR)
        state.tail.first = header.first
        state.tail.length = SegmentHeader.bytes
        state.indexedOffset = SegmentHeader.bytes
        shared.add(.init(first: header.first, latestBefore: header.latestBefore))
    }

    // MARK: Retention and the end

    func retain(since: Instant) throws(JournalError) {
        let (segments, _) = try shared.view()
        var kept = 0
        while kept + 1 < segments.count, segments[kept + 1].latestBefore < since.nanoseconds {
            kept += 1
        }
        guard kept > 0 else { return }
        let first = segments[kept].first
        let file = try File("\(folder)/\(SegmentHeader.name(first: first))", O_RDONLY)
        guard let header = SegmentHeader(try file.bytes(SegmentHeader.bytes, at: 0)),
            header.first == first
        else {
            throw .corrupt(
                JournalProblem(
                    .header, segment: SegmentHeader.name(first: first), position: Position(first),
                    time: nil, text: "the segment's header was changed"))
        }
        // First what the chain begins with, then the removal: opening finishes what is interrupted.
        try ChainStart.write(header, folder)
        shared.drop(before: first)
        for segment in segments[..<kept] {
            try Disk.remove("\(folder)/\(SegmentHeader.name(first: segment.first))")
        }
        try Disk.syncFolder(folder)
    }

    func close() async {
        waiting.withLock { $0.isClosed = true }
        await withCheckedContinuation { continuation in
            queue.async {
                self.state.withLock { state in
                    guard !state.isClosed else { return }
                    state.isClosed = true
                    guard (try? self.sync(&state)) != nil else { return }
                    self.writeAnchor(&state, isClosed: !state.hasRemains)
                    self.syncAnchor(&state)
                    state.failure = .closed
                }
                continuation.resume()
            }
        }
    }

    /// The owner is gone without closing: nothing more can come in; the files close by themselves.
    func abandon() { waiting.withLock { $0.isClosed = true } }
}
