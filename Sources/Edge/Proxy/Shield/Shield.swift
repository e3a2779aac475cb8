import NIOCore
import Synchronization
import Vocabulary

/// Shield Standard: what no source may do, always on. Its limits are far above what people and
/// programs in good faith do while the proxy has room, and close in as it runs out of room.
package final class Shield: Sendable {
    static let sourcesMax = 65_536
    static let shardCount = 16
    /// So many more requests refused than passed, and the source's connections are refused too.
    static let refusedMax: UInt32 = 64
    static let banMilliseconds: UInt64 = 5_000
    static let banMillisecondsMax: UInt64 = 60_000

    /// How little room is left, by how late the event loops are.
    package enum Pressure: Int, Sendable, Comparable {
        case calm, busy, high, extreme

        package static func < (a: Pressure, b: Pressure) -> Bool { a.rawValue < b.rawValue }

        /// Requests a second of one source, and how many at once.
        func requests(_ limits: ShieldLimits) -> (perSecond: Float, burst: Float) {
            let calm = (Float(limits.requestsPerSecondMax), Float(limits.requestsAtOnceMax))
            return switch self {
            case .calm: calm
            case .busy: (min(400, calm.0), min(800, calm.1))
            case .high: (min(150, calm.0), min(300, calm.1))
            case .extreme: (min(50, calm.0), min(100, calm.1))
            }
        }
    }

    enum Admission: Equatable {
        case welcome
        /// The source has too many connections: one of them may make way.
        case sourceFull
        /// All places are taken: any connection may make way.
        case full
        case banned
    }

    private final class Shard: Sendable {
        let table: Mutex<SourceTable>
        init(capacity: Int, seed: UInt64) {
            table = Mutex(SourceTable(capacity: capacity, seed: seed))
        }
    }

    private let shards: [Shard]
    private let pressureLevel = Atomic<Int>(0)
    private let calmSince = Atomic<UInt64>(0)
    private let fullSweeps = Atomic<Int>(0)
    private let raisedAt = Atomic<UInt64>(0)
    /// Requests a window that passed when pressure rose.
    private let passedAtRise = Atomic<Int>(0)
    private let connections = Atomic<Int>(0)
    private let connectionsMax: Int
    private let counts = Mutex(ShieldCounts())
    private let start: NIODeadline
    private let limits: ShieldLimits

    init(_ limits: ShieldLimits, connectionsMax: Int, entropy: any Entropy) {
        self.limits = limits
        self.connectionsMax = connectionsMax
        start = .now()
        let seed = entropy.bytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        shards = (0..<Self.shardCount).map { index in
            Shard(capacity: Self.sourcesMax / Self.shardCount, seed: seed &+ UInt64(index))
        }
    }

    package var pressure: Pressure {
        Pressure(rawValue: pressureLevel.load(ordering: .relaxed)) ?? .calm
    }

    package var openConnections: Int { connections.load(ordering: .relaxed) }

    package func counted() -> ShieldCounts { counts.withLock { $0 } }

    // MARK: Connections

    /// A connection that was accepted; `welcome` counts it, and a `Ticket` gives it back.
    func admit(connection key: SourceKey, at now: NIODeadline) -> Admission {
        let time = milliseconds(now)
        guard connections.load(ordering: .relaxed) < connectionsMax else { return .full }
        let admission = shards[shard(key)].table.withLock { table -> Admission in
            guard let index = table.find(key, at: time, makes: true) else { return .welcome }
            if table[index].bannedUntil > time { return .banned }
            table[index].seen = time
            guard table[index].connections < limits.connectionsPerSourceMax else {
                return .sourceFull
            }
            table[index].connections += 1
            return .welcome
        }
        if admission == .welcome { connections.wrappingAdd(1, ordering: .relaxed) }
        if admission == .banned { count { $0.connectionsRefused += 1 } }
        return admission
    }

    func leave(_ key: SourceKey) {
        connections.wrappingSubtract(1, ordering: .relaxed)
        shards[shard(key)].table.withLock { table in
            guard let index = table.find(key, at: 0, makes: false),
                table[index].connections > 0
            else { return }
            table[index].connections -= 1
        }
    }

    // MARK: Requests

    /// Whether the source may have another request now.
    func admits(request key: SourceKey, at now: NIODeadline) -> Bool {
        let time = milliseconds(now)
        let pressure = pressure
        let common = pressure.requests(limits)
        let window = time / Self.windowMilliseconds + 1
        let isAdmitted = shards[shard(key)].table.withLock { table -> Bool in
            guard let index = table.find(key, at: time, makes: true) else { return true }
            var entry = table[index]
            if entry.window != window { entry.turn(to: window, learns: pressure == .calm) }
            // Under pressure none has less than twice what is usual for it: it may be the gate of
            // many people, and its part in the pressure is what goes beyond.
            let isGate = pressure > .calm && entry.usual * 2 > common.perSecond
            let allowed = isGate ? (perSecond: entry.usual * 2, burst: entry.usual * 4) : common
            let isNew = entry.filled == 0
            let passed = isNew ? 0 : Float(time - min(time, entry.filled)) / 1_000
            let tokens = isNew ? allowed.burst : entry.tokens + passed * allowed.perSecond
            entry.tokens = min(allowed.burst, tokens)
            entry.filled = max(1, time)
            entry.seen = time
            let passes = entry.tokens >= 1
            if passes {
                entry.tokens -= 1
                entry.refused -= min(entry.refused, 1)
            } else {
                entry.refused += 1
                if entry.refused >= Self.refusedMax { Self.ban(&entry, at: time) }
            }
            table.count(&entry, passes: passes, in: window)
            table[index] = entry
            return passes
        }
        if !isAdmitted { count { $0.requestsRefused += 1 } }
        return isAdmitted
    }

    private static func ban(_ entry: inout SourceTable.Entry, at time: UInt64) {
        entry.refused = 0
        // A source that was good for long begins anew.
        if time > entry.bannedUntil + banMillisecondsMax { entry.bans = 0 }
        entry.bannedUntil = time + min(banMillisecondsMax, banMilliseconds << UInt64(entry.bans))
        entry.bans = min(8, entry.bans + 1)
    }

    // MARK: What was seen

    func noteRefusal(of key: SourceKey, at now: NIODeadline) { count { $0.malformed += 1 } }
    func noteSlow(_ key: SourceKey, at now: NIODeadline) { count { $0.slow += 1 } }
    func noteEviction() { count { $0.evicted += 1 } }
    func noteHandshakeTimeout() { count { $0.handshakes += 1 } }
    func noteFlood() { count { $0.http2Floods += 1 } }

    private func count(_ body: (inout ShieldCounts) -> Void) { counts.withLock { body(&$0) } }

    // MARK: Pressure

    static let lateNanoseconds: Int64 = 60_000_000
    /// The part of its time that an event loop works; above it, it has no room left.
    static let busyMax = 0.85
    static let fullSweepsMax = 3
    static let calmMilliseconds: UInt64 = 3_000
    static let settlingMilliseconds: UInt64 = 2_100
    static let windowMilliseconds: UInt64 = 1_000

    /// Each event loop says at each sweep how late it was, and what part of its time it worked.
    func note(lag: TimeAmount, busy: Double, at now: NIODeadline) {
        let time = milliseconds(now)
        let level = pressureLevel.load(ordering: .relaxed)
        let traffic = trafficOfLastWindow(time)
        let isCrowded = openConnections > connectionsMax / 2
        if lag.nanoseconds > Self.lateNanoseconds || busy > Self.busyMax
            || isCrowded && level == 0
        {
            calmSince.store(time, ordering: .relaxed)
            let full = fullSweeps.wrappingAdd(1, ordering: .relaxed).newValue
            guard full >= Self.fullSweepsMax else { return }
            fullSweeps.store(0, ordering: .relaxed)
            if level == 0 { passedAtRise.store(traffic.passed, ordering: .relaxed) }
            // Where little passes any more, lower limits would only hit those who mean well.
            let passesMuch = traffic.passed > passedAtRise.load(ordering: .relaxed) / 4
            // A level is given time to show in a window that it alone ruled.
            let isSettled = time > raisedAt.load(ordering: .relaxed) + Self.settlingMilliseconds
            if level == 0 || level < Pressure.extreme.rawValue && passesMuch && isSettled {
                raisedAt.store(time, ordering: .relaxed)
                pressureLevel.store(level + 1, ordering: .relaxed)
            }
        } else if traffic.refused > traffic.passed / 4 || isCrowded && level == 1 {
            // There is room because much is refused: it would be gone at once.
            calmSince.store(time, ordering: .relaxed)
        } else if level > 0, time > calmSince.load(ordering: .relaxed) + Self.calmMilliseconds {
            calmSince.store(time, ordering: .relaxed)
            fullSweeps.store(0, ordering: .relaxed)
            pressureLevel.store(level - 1, ordering: .relaxed)
        }
    }

    private func trafficOfLastWindow(_ time: UInt64) -> SourceTable.Traffic {
        let window = time / Self.windowMilliseconds + 1
        var all = SourceTable.Traffic()
        for shard in shards {
            let part = shard.table.withLock { $0.traffic(at: window) }
            all.passed += part.passed
            all.refused += part.refused
        }
        return all
    }

    private func shard(_ key: SourceKey) -> Int {
        Int(truncatingIfNeeded: (key.bits &* 0x9e37_79b9_7f4a_7c15) >> 60)
    }

    private func milliseconds(_ now: NIODeadline) -> UInt64 {
        UInt64(max(0, (now - start).nanoseconds)) / 1_000_000
    }
}

/// What Shield Standard did since the start.
package struct ShieldCounts: Sendable, Equatable {
    package var connectionsRefused = 0
    package var requestsRefused = 0
    /// Connections that made way for newer ones.
    package var evicted = 0
    package var malformed = 0
    /// Heads, bodies and readers that were too slow.
    package var slow = 0
    /// TLS handshakes and PROXY headers that did not come to an end.
    package var handshakes = 0
    package var http2Floods = 0
}

/// A place among the connections.
struct Ticket: Sendable {
    let key: SourceKey
    let shield: Shield

    func giveBack() { shield.leave(key) }
}
