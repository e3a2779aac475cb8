import Dispatch
import Synchronization
import Vocabulary

/// Bounds on what a store takes.
package struct MetricLimits: Hashable, Sendable {
    /// Series (metric and unit) that one account may have in one region.
    package var seriesPerScopeMax: Int
    /// How far ahead of now a datum may be, and how far behind.
    package var aheadSecondsMax: Int64
    package var behindSecondsMax: Int64
    /// Points that wait in memory, 16 bytes each, before they are written into a part.
    package var waitingPointsMax: Int

    package init(
        seriesPerScopeMax: Int = 1_000_000, aheadSecondsMax: Int64 = 2 * 3600,
        behindSecondsMax: Int64 = 14 * 86_400, waitingPointsMax: Int = 4_000_000
    ) {
        self.seriesPerScopeMax = seriesPerScopeMax
        self.aheadSecondsMax = aheadSecondsMax
        self.behindSecondsMax = behindSecondsMax
        self.waitingPointsMax = waitingPointsMax
    }

    package static let standard = MetricLimits()
}

package enum MetricStoreError: Error, Hashable, Sendable {
    /// The account has as many series as it may; nothing of the put was taken.
    case tooManySeries(limit: Int)
    /// A datum lies too far in the past or the future; nothing of the put was taken.
    case timeOutOfRange(Int64)
    /// A value is not finite, or a count is negative.
    case badValue
    case disk(String)
    case closed
}

/// Keeps measurements and gives them back as statistics.
///
/// Data are appended to a log and to the newest data of their series in memory; a put returns when
/// the log is on disk. Now and then all new data are written into parts, compressed, and the log
/// begins anew; a manifest, replaced as a whole, says which parts and which log count, so that a
/// kill at any point loses nothing and doubles nothing. Parts of one stretch of time are joined,
/// and when they are old enough rolled up into a coarser tier.
///
/// Memory is bounded by the number of series (names and the places of blocks, some 500 bytes each)
/// and by `MetricLimits.waitingPointsMax`.
package final class MetricStore: Sendable {
    package let limits: MetricLimits
    let folder: String?
    let log: WriteAheadLog?
    let registry = Mutex(Registry())
    /// Those who put go through it together; who begins a new log wants to be alone.
    let lock = ReadWriteLock()
    let dirty = Mutex<[Series]>([])
    let waitingPoints = Atomic<Int>(0)
    let isFlushScheduled = Atomic<Bool>(false)
    let isClosed = Atomic<Bool>(false)
    let pushTables = Mutex<[PushTable.Name: PushTable]>([:])
    /// What only one at a time may do: write parts, join them, replace the manifest.
    let upkeep: Mutex<Upkeep>
    let queue = DispatchQueue(label: "garrison.metrics.upkeep")

    struct Upkeep: Sendable {
        var manifest = Manifest()
        var parts: [UInt64: Part] = [:]
        var catalogSeries = 0
    }

    /// A store in memory only.
    package init(limits: MetricLimits = .standard) {
        self.limits = limits
        folder = nil
        log = nil
        upkeep = Mutex(Upkeep())
    }

    /// A store in a folder, which is made where it is missing. Everything that was acknowledged
    /// before is there.
    package convenience init(
        folder: String, limits: MetricLimits = .standard
    ) throws(MetricStoreError) {
        let opened = try Opening.open(folder)
        self.init(opened: opened, folder: folder, limits: limits)
        try flush()
    }

    private init(opened: Opening, folder: String, limits: MetricLimits) {
        self.limits = limits
        self.folder = folder
        log = opened.log
        upkeep = Mutex(opened.upkeep)
        registry.withLock { $0 = opened.registry }
        dirty.withLock { $0 = opened.dirty }
    }

    // MARK: Putting

    /// Takes data, all or none; on return they are on disk.
    package func put(
        _ data: [MetricDatum], in scope: MetricScope, now: Int64
    ) async throws(MetricStoreError) {
        if let log, log.isFull { _ = await log.wait(for: log.position) }
        try await settle(take(data, in: scope, now: now))
    }

    /// The same for runs of values.
    package func put(
        _ runs: [MetricRun], in scope: MetricScope, now: Int64
    ) async throws(MetricStoreError) {
        if let log, log.isFull { _ = await log.wait(for: log.position) }
        try await settle(take(runs, in: scope, now: now))
    }

    /// Takes data, all or none, without waiting for the disk.
    package func record(
        _ data: [MetricDatum], in scope: MetricScope, now: Int64
    ) throws(MetricStoreError) {
        _ = try take(data, in: scope, now: now)
    }

    private func settle(_ position: UInt64?) async throws(MetricStoreError) {
        guard let log, let position else { return }
        if let failure = await log.wait(for: position) { throw failure }
    }

    // MARK: Asking

    /// The units that a metric has data of, sorted.
    package func units(of metric: MetricIdentity, in scope: MetricScope) -> [String] {
        seriesOf(metric, in: scope, unit: nil).map(\.unit).sorted()
    }

    /// How many series an account has in a region.
    package func seriesCount(in scope: MetricScope) -> Int {
        registry.withLock { $0.scopes[scope]?.seriesCount ?? 0 }
    }

    /// Accounts and regions that have metrics.
    package var scopes: [MetricScope] { registry.withLock { Array($0.scopes.keys) } }

    func seriesOf(_ metric: MetricIdentity, in scope: MetricScope, unit: String?) -> [Series] {
        let all = registry.withLock { $0.scopes[scope]?.entries[metric]?.series ?? [] }
        return unit == nil ? all : all.filter { $0.unit == unit }
    }

    // MARK: Upkeep

    /// Rolls up, forgets what is past its retention and frees memory: call it each minute.
    package func maintain(now: Int64) throws(MetricStoreError) {
        if waitingPoints.load(ordering: .relaxed) > limits.waitingPointsMax / 2
            || (log?.segmentBytes ?? 0) > Self.segmentBytesMax || flushDue(now)
        {
            try flush()
        }
        try compact(now: now)
    }

    /// Writes what is in memory; nothing may be put afterwards.
    package func close() throws(MetricStoreError) {
        guard !isClosed.exchange(true, ordering: .sequentiallyConsistent) else { return }
        try flush()
        try log?.flush()
    }

    /// A log longer than this is written into parts: it bounds how long a start takes.
    static let segmentBytesMax = 64 << 20
    private static let flushSeconds: Int64 = 3600

    /// Once an hour, so that old data do not wait in memory for new.
    private func flushDue(_ now: Int64) -> Bool {
        guard waitingPoints.load(ordering: .relaxed) > 0 else { return false }
        return now / Self.flushSeconds
            != lastFlush.exchange(
                now / Self.flushSeconds, ordering: .relaxed)
    }
    private let lastFlush = Atomic<Int64>(0)
}
