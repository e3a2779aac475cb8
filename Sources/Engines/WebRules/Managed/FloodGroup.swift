import Matching
import Synchronization
import Vocabulary

/// How much a request looks like a part of the flood that is going on.
package enum FloodSuspicion: Int, Hashable, Sendable, Comparable {
    case low = 1
    case medium, high

    package static func < (a: FloodSuspicion, b: FloodSuspicion) -> Bool {
        a.rawValue < b.rawValue
    }
}

/// What the anti-DDoS group knows of a request.
struct FloodFacts: Sendable {
    var isEvent: Bool
    var suspicion: FloodSuspicion?
}

/// Settings of the anti-DDoS group.
package struct FloodSettings: Hashable, Sendable {
    package var challenges = true
    package var challengeFrom = FloodSuspicion.low
    package var blockFrom = FloodSuspicion.high
    /// Paths whose clients cannot solve a challenge.
    package var exempt: [String] = []

    package init() {}
}

/// Tells when a web ACL's traffic is far beyond what is usual for it, and which clients make it so.
///
/// What is usual is learned from every second without an event, over minutes; the first minute
/// learns only. An event begins when five seconds together are five times what is usual, and no
/// less than `eventFloor`; it ends after a minute below twice the usual. Within an event a client
/// is suspect by its requests of the last ten seconds, against what clients have usually.
final class FloodWatch: Sendable {
    static let learningSeconds: Int64 = 60
    /// Requests a second below which nothing is a flood.
    static let eventFloor = 50.0
    private static let clientsMax = 65_536
    private static let calmSeconds: Int64 = 60

    private struct State {
        var begun: Int64?
        var second: Int64 = 0
        var current = 0
        var recent: [Int] = []
        var usual = 0.0
        var usualOfClient = 1.0
        var isEvent = false
        var calmSince: Int64?
        var window: Int64 = 0
        var clients: [IPAddress: Int] = [:]
        var before: [IPAddress: Int] = [:]
    }
    private let state = Mutex(State())

    func note(_ client: IPAddress, at time: Instant) -> FloodFacts {
        let now = time.seconds
        return state.withLock { state in
            if state.begun == nil {
                state.begun = now
                state.second = now
                state.window = now / 5
            }
            Self.turn(&state, now)
            state.current += 1
            if state.clients.count < Self.clientsMax || state.clients[client] != nil {
                state.clients[client, default: 0] += 1
            }
            guard state.isEvent else { return FloodFacts(isEvent: false, suspicion: nil) }
            // Two halves of five seconds.
            let own = Double(
                (state.clients[client] ?? 0) + (state.before[client] ?? 0))
            let usual = max(1, state.usualOfClient)
            let suspicion: FloodSuspicion? =
                own > max(100, usual * 20)
                ? .high
                : own > max(50, usual * 10) ? .medium : own > max(20, usual * 4) ? .low : nil
            return FloodFacts(isEvent: true, suspicion: suspicion)
        }
    }

    private static func turn(_ state: inout State, _ now: Int64) {
        if now / 5 != state.window {
            let isNext = now / 5 == state.window + 1
            if !state.isEvent, !state.clients.isEmpty {
                let mean =
                    Double(state.clients.values.reduce(0, +)) / Double(state.clients.count) * 2
                state.usualOfClient += (mean - state.usualOfClient) * 0.05
            }
            state.before = isNext ? state.clients : [:]
            state.clients = [:]
            state.window = now / 5
        }
        // A long silence is many empty seconds; more than the memory holds say nothing new.
        var passed = min(max(0, now - state.second), 120)
        while passed > 0 {
            close(&state, now - passed)
            passed -= 1
        }
        state.second = max(state.second, now)
    }

    private static func close(_ state: inout State, _ second: Int64) {
        state.recent.append(state.current)
        if state.recent.count > 5 { state.recent.removeFirst() }
        let rate = Double(state.recent.reduce(0, +)) / Double(state.recent.count)
        let count = Double(state.current)
        state.current = 0
        let age = second - (state.begun ?? second)
        if state.isEvent {
            if rate < max(eventFloor, state.usual * 2) {
                state.calmSince = state.calmSince ?? second
                if second - (state.calmSince ?? second) >= calmSeconds { state.isEvent = false }
            } else {
                state.calmSince = nil
            }
            return
        }
        if age >= learningSeconds, state.recent.count == 5,
            rate > max(eventFloor, state.usual * 5)
        {
            state.isEvent = true
            state.calmSince = nil
            return
        }
        // Quick at first, then by minutes.
        state.usual += (count - state.usual) * max(0.005, 1 / Double(age + 2))
    }
}

extension Evaluation {
    /// Counts a request once.
    private mutating func noteFlood() -> FloodFacts {
        if let flood { return flood }
        let facts = counters.floods.note(request.client.unmapped, at: time)
        flood = facts
        return facts
    }

    /// Whether the request is stopped for the address that it comes from, always or while a flood
    /// lasts (`OnSourceDDoSProtectionConfig`).
    mutating func stopsLowReputation() -> Bool {
        guard let mode = acl.lowReputation else { return false }
        let isEvent = mode == .duringFloods && noteFlood().isEvent
        guard mode == .always || isEvent, lists(Self.floodList, request.client.unmapped) else {
            return false
        }
        verdict.outcome = .block(CustomResponse())
        verdict.terminatingRule = Self.floodList
        verdict.terminatingKind = "MANAGED_RULE_GROUP"
        verdict.hits.append(
            RuleHit(
                metric: Self.floodList, group: nil, action: "BLOCK", isSampled: acl.isSampled,
                isMeasured: acl.isMeasured))
        return true
    }
    private static let floodList = "AWSManagedIPDDoSList"

    mutating func lookForFlood(_ settings: FloodSettings, _ exempt: [Pattern]) {
        let facts = noteFlood()
        let space = "awswaf:managed:aws:anti-ddos:"
        if settings.challenges, request.method == Bytes("GET"),
            !exempt.contains(where: { $0.matches(reader.parts.path) })
        {
            add([space + "challengeable-request"])
        }
        guard facts.isEvent else { return }
        add([space + "event-detected"])
        guard let suspicion = facts.suspicion else { return }
        add([space + "ddos-request", space + "\(suspicion)-suspicion-ddos-request"])
    }
}
