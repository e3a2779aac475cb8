import Matching
import NIOCore
import Vocabulary

/// What belongs to one event loop: its connections, exchanges and pools. Nothing of it is ever
/// touched from elsewhere, so nothing of it needs a lock.
final class Worker {
    static let sweepMilliseconds: Int64 = 200

    let loop: any EventLoop
    let shared: Shared
    let fronts = Registry<FrontConnection>()
    let exchanges = Registry<Exchange>()
    let handshakes = Registry<Greeter>()
    let multiplexed = Registry<HTTP2Connection>()
    private(set) var pools: [[TargetPool]] = []
    /// As of the last sweep or the last octet.
    private(set) var now: NIODeadline
    private(set) var isDraining = false
    /// Held back for guards on this loop.
    var heldBytes = 0
    private var sweeping: RepeatedTask?
    private var due = NIODeadline.distantFuture
    private let load = ThreadLoad()
    private var workedBefore: Int64 = 0
    private var sweptBefore = NIODeadline.now()
    private var traces: UInt64
    private(set) var second: UInt32 = 0
    private(set) var dateLine = ByteBuffer()

    init(loop: any EventLoop, shared: Shared) {
        self.loop = loop
        self.shared = shared
        now = .now()
        let seed = shared.entropy.bytes(8)
        traces = seed.reduce(0) { $0 << 8 | UInt64($1) }
        pools = shared.groups.map { group in
            group.targets.map { TargetPool(target: $0, group: group, worker: self) }
        }
        tellTime()
    }

    var heldBytesMax: Int { shared.settings.limits.heldBytesTotalMax / shared.workerCount }

    func start() {
        let bound = NIOLoopBound(self, eventLoop: loop)
        due = .now() + .milliseconds(Self.sweepMilliseconds)
        let pause = TimeAmount.milliseconds(Self.sweepMilliseconds)
        sweeping = loop.scheduleRepeatedTask(initialDelay: pause, delay: pause) { _ in
            bound.value.sweep()
        }
    }

    func tick() { now = .now() }

    func later(_ seconds: Int) -> NIODeadline { now + .seconds(Int64(seconds)) }

    /// A new identity (SplitMix64: unguessable is not owed, uniqueness is).
    func trace() -> TraceID {
        TraceID(
            seconds: second, high: UInt32(truncatingIfNeeded: random()), low: random())
    }

    private func random() -> UInt64 {
        traces &+= 0x9e37_79b9_7f4a_7c15
        var z = traces
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    /// Closes what has waited too long. Once in a while for all is cheaper than a timer for each.
    private func sweep() {
        tick()
        tellTime()
        shared.shield.note(lag: max(.zero, now - due), busy: busyPart(), at: now)
        due = now + .milliseconds(Self.sweepMilliseconds)
        fronts.each { $0.sweep(now) }
        exchanges.each { $0.sweep(now) }
        handshakes.each { $0.sweep(now) }
        multiplexed.each { $0.sweep(now) }
        for group in pools { for pool in group { pool.sweep(now) } }
    }

    /// What part of the time since the last sweep this loop had work to do.
    private func busyPart() -> Double {
        let worked = load.nanoseconds()
        let part = Double(worked - workedBefore) / Double(max(1, (now - sweptBefore).nanoseconds))
        workedBefore = worked
        sweptBefore = now
        return part
    }

    private func tellTime() {
        let instant = shared.clock.now()
        let seconds = UInt32(truncatingIfNeeded: instant.seconds)
        guard seconds != second else { return }
        second = seconds
        dateLine.clear()
        dateLine.writeString("Date: \(instant.httpDate)\r\n")
    }

    /// Stops taking new work; connections close as they become idle.
    func drain() {
        isDraining = true
        fronts.each { $0.drain() }
        handshakes.each { $0.drain() }
        multiplexed.each { $0.drain() }
    }

    /// Ends what has not ended by itself.
    func stop() {
        sweeping?.cancel()
        fronts.each { $0.closeNow() }
        handshakes.each { $0.drain() }
        multiplexed.each { $0.closeNow() }
        for group in pools { for pool in group { pool.closeAll() } }
    }

    var isIdle: Bool { exchanges.isEmpty && fronts.isEmpty && multiplexed.isEmpty }
}

/// Things that are looked through from time to time, and that come and go quickly.
final class Registry<Item: Registered> {
    private var items: [Item] = []

    var isEmpty: Bool { items.isEmpty }
    var count: Int { items.count }
    func item(at index: Int) -> Item { items[index] }

    func add(_ item: Item) {
        item.slot = items.count
        items.append(item)
    }

    func remove(_ item: Item) {
        let slot = item.slot
        guard slot >= 0 else { return }
        item.slot = -1
        let last = items.removeLast()
        if slot < items.count {
            items[slot] = last
            last.slot = slot
        }
    }

    /// `body` may remove items, and add some.
    func each(_ body: (Item) -> Void) {
        for item in items where item.slot >= 0 { body(item) }
    }
}

protocol Registered: AnyObject {
    /// Its place in the registry; -1 in none.
    var slot: Int { get set }
}
