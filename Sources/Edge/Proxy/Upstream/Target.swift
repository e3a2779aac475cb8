import NIOCore
import Synchronization

/// An upstream: servers that answer alike. Shared by all event loops.
final class UpstreamGroup: Sendable {
    let settings: UpstreamSettings
    let index: Int
    let targets: [Target]
    /// Makes the TLS side of a connection to a target; nil without TLS.
    let secure: UpstreamTLS?
    private let next = Atomic<Int>(0)

    init(_ settings: UpstreamSettings, index: Int, secure: UpstreamTLS?) {
        self.settings = settings
        self.index = index
        self.secure = secure
        targets = settings.targets.enumerated().map { Target($0.element, index: $0.offset) }
    }

    /// The target that is to have the next request. Where none is well all are, as a load balancer
    /// has it: a check that is wrong must not take the whole site down.
    func choose(excluding failed: PlacedTarget?) -> PlacedTarget? {
        guard targets.count > 1 else { return targets.first.map(place) }
        let now = NIODeadline.now()
        let start = next.wrappingAdd(1, ordering: .relaxed).newValue & Int.max
        var best: Target?
        for pass in 0..<3 {
            for offset in 0..<targets.count {
                let target = targets[(start + offset) % targets.count]
                // First the well ones other than the failed one, then the well ones, then any.
                guard pass == 2 || target.isWell(at: now),
                    pass > 0 || target.index != failed?.index
                else { continue }
                guard settings.balance == .leastConnections else { return place(target) }
                if target.load < best?.load ?? .max { best = target }
            }
            if let best { return place(best) }
        }
        return nil
    }

    private func place(_ target: Target) -> PlacedTarget {
        PlacedTarget(group: self, target: target)
    }
}

struct PlacedTarget: Sendable {
    let group: UpstreamGroup
    let target: Target
    var index: Int { target.index }

    func leaveQueue(_ exchange: Exchange) {
        exchange.worker.pools[group.index][index].leave(exchange)
    }
}

/// One server behind the proxy.
final class Target: Sendable {
    /// So many failures in a row, and it is left alone for a while.
    static let failuresMax = 3
    static let restSeconds: Int64 = 10

    let address: TargetAddress
    let index: Int
    private let requests = Atomic<Int>(0)
    private let passesChecks = Atomic<Bool>(true)
    private let failures = Atomic<Int>(0)
    private let restsUntil = Atomic<UInt64>(0)

    init(_ address: TargetAddress, index: Int) {
        self.address = address
        self.index = index
    }

    /// Requests that it has or that wait for it.
    var load: Int { requests.load(ordering: .relaxed) }

    func began() { requests.wrappingAdd(1, ordering: .relaxed) }
    func ended() { requests.wrappingSubtract(1, ordering: .relaxed) }

    func isWell(at now: NIODeadline) -> Bool {
        passesChecks.load(ordering: .relaxed)
            && restsUntil.load(ordering: .relaxed) <= now.uptimeNanoseconds
    }

    func set(passesChecks passes: Bool) {
        passesChecks.store(passes, ordering: .relaxed)
        if passes { recover() }
    }

    func noteFailure(at now: NIODeadline) {
        let count = failures.wrappingAdd(1, ordering: .relaxed).newValue
        guard count >= Self.failuresMax else { return }
        failures.store(0, ordering: .relaxed)
        restsUntil.store(
            (now + .seconds(Self.restSeconds)).uptimeNanoseconds, ordering: .relaxed)
    }

    /// It answered, whatever it said.
    func noteAnswer(status: Int) {
        if failures.load(ordering: .relaxed) != 0 { recover() }
    }

    private func recover() {
        failures.store(0, ordering: .relaxed)
        restsUntil.store(0, ordering: .relaxed)
    }
}
