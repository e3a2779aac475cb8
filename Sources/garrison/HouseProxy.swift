import Logging
import Proxy
import Synchronization
import Vocabulary
import WAFV2
import WebRules

/// The guarded proxy as a part of `garrison serve`: the listeners of one file, each a resource that
/// guards are set for by its ARN.
final class HouseProxy: Sendable {
    /// Requests under way have so long to end; the server itself has only a little more.
    static let drainSecondsMax = 2

    private struct State {
        var proxy: Proxy?
        var guards: [ARN: any Guard] = [:]
    }

    let ruleSets: [String: SecRuleSet]
    let lists: AddressLists
    let streams: [String: StreamEndpoint]
    private let cores: CoreGuards
    private let settings: ProxySettings
    private let log: AccessLog?
    private let observers: [any Observer]
    private let clock: any Clock
    private let entropy: any Entropy
    private let logger: Logger
    private let state: Mutex<State>

    /// - Parameter observers: told of every exchange that is over.
    init(
        file path: String, account: AccountID, region: Region, observers: [any Observer] = [],
        clock: any Clock, entropy: any Entropy, logger: Logger
    ) throws(ConfigurationError) {
        let file = try ProxyFile(
            path: path, account: account.description, region: region.description)
        var settings = file.settings
        settings.drainSeconds = min(settings.drainSeconds, Self.drainSecondsMax)
        self.settings = settings
        log = file.accessLog.map { AccessLog(path: $0) }
        cores = try CoreGuards(file.cores, clock: clock)
        var sets: [String: SecRuleSet] = [:]
        for (name, rules) in file.ruleSets { sets[name] = try rules.load() }
        ruleSets = sets
        lists = try AddressLists(files: file.lists)
        streams = file.streams
        state = Mutex(State(guards: cores.guards))
        self.observers = observers
        self.clock = clock
        self.entropy = entropy
        self.logger = logger
    }

    /// The listeners, which web ACLs can be associated with.
    var listeners: [ARN] { settings.listeners.map(\.arn) }

    /// The Core Rule Set that judges what a listener's web ACL lets pass.
    func core(of listener: ARN) -> CoreGuard? { cores.guards[listener] }

    /// Has requests of a listener judged by `guard` from now on; nil: they all pass.
    func set(guard new: (any Guard)?, for listener: ARN) {
        let proxy = state.withLock { state in
            state.guards[listener] = new
            return state.proxy
        }
        proxy?.set(guard: new, for: listener)
    }

    /// Serves until the task is cancelled. Where it cannot listen it throws, and may be run again.
    func run() async throws {
        let logger = logger
        let proxy = try Proxy(
            settings, clock: clock, entropy: entropy,
            observers: observers + (log.map { [$0] } ?? []),
            report: { logger.warning("proxy: \($0)") })
        let guards = state.withLock { state in
            state.proxy = proxy
            return state.guards
        }
        for (listener, each) in guards { proxy.set(guard: each, for: listener) }
        let log = log
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            if let log { tasks.addTask { await log.run() } }
            for audit in cores.audits { tasks.addTask { await audit.run() } }
            tasks.addTask { [lists] in await lists.run { logger.warning("\($0)") } }
            tasks.addTask {
                try await proxy.run {
                    for listener in proxy.ports {
                        logger.info("proxy: \(listener.arn) listens on port \(listener.port)")
                    }
                }
            }
            do {
                while try await tasks.next() != nil {}
            } catch {
                tasks.cancelAll()
                throw error
            }
        }
    }
}
