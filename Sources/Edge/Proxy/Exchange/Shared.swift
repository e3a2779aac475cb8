import NIOCore
import Vocabulary

/// What all event loops of a proxy use, none of it changing but by its own means.
final class Shared: Sendable {
    let settings: ProxySettings
    let groups: [UpstreamGroup]
    let shield: Shield
    let clock: any Clock
    let entropy: any Entropy
    let observers: [any Observer]
    let workerCount: Int
    let headLimits: HeadScan.Limits
    /// Told what an operator should know.
    let report: @Sendable (String) -> Void

    init(
        settings: ProxySettings, groups: [UpstreamGroup], clock: any Clock,
        entropy: any Entropy, observers: [any Observer], connectionsMax: Int,
        report: @escaping @Sendable (String) -> Void
    ) {
        self.settings = settings
        self.groups = groups
        self.clock = clock
        self.entropy = entropy
        self.observers = observers
        self.report = report
        workerCount = max(1, settings.threads)
        shield = Shield(
            settings.shield, connectionsMax: connectionsMax, entropy: entropy)
        headLimits = HeadScan.Limits(
            firstLineBytesMax: settings.limits.requestLineBytesMax,
            headBytesMax: settings.limits.headBytesMax)
    }

    var headSeconds: Int { settings.timeouts.head }
    var bodySeconds: Int { settings.timeouts.bodyIdle }

    /// Under pressure the slow have less time: what is taken off the time for a head.
    var headSqueeze: TimeAmount {
        squeeze(settings.timeouts.head, to: shield.pressure >= .high ? 1 : 2)
    }

    /// What is taken off the time that a connection may rest between requests.
    var keepAliveSqueeze: TimeAmount {
        squeeze(settings.timeouts.keepAlive, to: shield.pressure >= .high ? 2 : 10)
    }

    private func squeeze(_ seconds: Int, to least: Int) -> TimeAmount {
        shield.pressure == .calm ? .zero : .seconds(Int64(max(0, seconds - least)))
    }
}
