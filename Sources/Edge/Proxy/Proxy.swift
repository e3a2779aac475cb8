// Proxy: the guarded reverse proxy.
//
// Stands in front of an application, reads every request strictly from its bytes, asks the
// listener's guard whether it may pass, and carries it to an upstream and the answer back,
// streaming. It decides nothing about content itself: rule engines plug in as a `Guard`. What it
// does refuse alone is what no engine should ever see (ambiguous framing, malformed heads) and
// what would exhaust it (Shield Standard's limits). It knows no rule language, no API, no store.
//
// A connection belongs to one event loop and is carried on by connections of the same loop, so the
// path of a request takes no lock and changes no thread: `Acceptor` counts it, `Greeter` reads what
// comes before HTTP, `FrontConnection` (HTTP/1) or `HTTP2Stream` reads requests, `Exchange` has
// each judged and carried, `BackConnection` speaks to the upstream.

import NIOCore
import NIOPosix
import Synchronization
package import Vocabulary

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

package final class Proxy: Sendable {
    static let backlog: Int32 = 4_096
    static let reloadSeconds = 2

    private struct Running {
        var servers: [any Channel] = []
        var workers: [(loop: any EventLoop, worker: NIOLoopBound<Worker>)] = []
        var isStopping = false
    }

    private let shared: Shared
    private let listeners: [Listener]
    private let loops: MultiThreadedEventLoopGroup
    private let running = Mutex(Running())

    /// - Throws: `ProxyError` where the settings cannot be used.
    package init(
        _ settings: ProxySettings, clock: any Clock = SystemClock(),
        entropy: any Entropy = SystemEntropy(), observers: [any Observer] = [],
        report: @escaping @Sendable (String) -> Void = { _ in }
    ) throws(ProxyError) {
        try settings.check()
        var groups: [UpstreamGroup] = []
        for upstream in settings.upstreams {
            let secure =
                upstream.isSecure
                ? try UpstreamTLS(
                    verifies: upstream.verifiesCertificate, speaksHTTP2: upstream.speaksHTTP2)
                : nil
            groups.append(UpstreamGroup(upstream, index: groups.count, secure: secure))
        }
        var made: [Listener] = []
        for listener in settings.listeners {
            let certificates =
                listener.isSecure
                ? try CertificateStore(
                    listener.certificates, allowsHTTP2: listener.allowsHTTP2) : nil
            made.append(Listener(listener, groups: groups, certificates: certificates))
        }
        listeners = made
        loops = MultiThreadedEventLoopGroup(numberOfThreads: max(1, settings.threads))
        shared = Shared(
            settings: settings, groups: groups, clock: clock, entropy: entropy,
            observers: observers,
            connectionsMax: min(settings.limits.connectionsMax, Self.connectionsPossible()),
            report: report)
    }

    /// What the process may open, by half, since each client may need an upstream.
    private static func connectionsPossible() -> Int {
        var limit = rlimit()
        #if canImport(Glibc)
            let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
            let files = RLIMIT_NOFILE
        #endif
        guard getrlimit(files, &limit) == 0 else { return 512 }
        if limit.rlim_cur < limit.rlim_max {
            limit.rlim_cur = limit.rlim_max
            _ = setrlimit(files, &limit)
            _ = getrlimit(files, &limit)
        }
        return max(64, Int(min(limit.rlim_cur, 1 << 20)) / 2 - 64)
    }

    // MARK: For whoever runs it

    package var shield: Shield { shared.shield }

    /// The port of each listener, once started.
    package var ports: [(arn: ARN, port: Int)] { listeners.map { ($0.settings.arn, $0.port) } }

    /// Has the requests of a listener that begin from now on judged by `guard`; nil: they all pass.
    ///
    /// - Returns: whether there is such a listener.
    @discardableResult
    package func set(guard new: (any Guard)?, for arn: ARN) -> Bool {
        let found = listeners.filter { $0.settings.arn == arn }
        for listener in found { listener.set(guard: new ?? OpenGuard()) }
        return !found.isEmpty
    }

    /// Listens. Returns once all listeners do.
    package func start() async throws {
        var workers: [(loop: any EventLoop, worker: NIOLoopBound<Worker>)] = []
        for loop in loops.makeIterator() {
            let shared = shared
            let worker = try await loop.submit {
                let worker = Worker(loop: loop, shared: shared)
                worker.start()
                return NIOLoopBound(worker, eventLoop: loop)
            }.get()
            workers.append((loop, worker))
        }
        let all = workers
        running.withLock { $0.workers = all }
        for listener in listeners {
            let server = try await bind(listener, Workers(workers))
            running.withLock { $0.servers.append(server) }
            listener.set(port: server.localAddress?.port ?? listener.settings.port)
        }
    }

    private func bind(_ listener: Listener, _ workers: Workers) async throws -> any Channel {
        let acceptor = Acceptor(listener: listener, workers: workers)
        do {
            return try await ServerBootstrap(group: loops)
                .serverChannelOption(.backlog, value: Self.backlog)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .childChannelOption(.autoRead, value: false)
                .childChannelOption(.allowRemoteHalfClosure, value: true)
                .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
                .childChannelOption(
                    .recvAllocator,
                    value: AdaptiveRecvByteBufferAllocator(
                        minimum: 1_024, initial: 2_048, maximum: 65_536)
                )
                .childChannelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture { try acceptor.accept(channel) }
                }
                .bind(host: listener.settings.host, port: listener.settings.port).get()
        } catch {
            throw ProxyError(
                "cannot listen on \(listener.settings.host):\(listener.settings.port): \(error)")
        }
    }

    /// Serves until the task is cancelled, then drains.
    ///
    /// - Parameter onListening: called once all listeners listen.
    package func run(onListening: @Sendable () -> Void = {}) async throws {
        do {
            try await start()
            onListening()
        } catch {
            await stop()
            throw error
        }
        let checks = shared.groups.flatMap { group in
            group.targets.compactMap { target in
                group.settings.health.map { HealthCheck(target, group, $0, loops: loops) }
            }
        }
        await withTaskGroup(of: Void.self) { tasks in
            for check in checks { tasks.addTask { await check.run() } }
            tasks.addTask { await self.reloadCertificates() }
            await tasks.waitForAll()
        }
        await drain()
    }

    private func reloadCertificates() async {
        while !Task.isCancelled {
            do {
                try await Task.sleep(for: .seconds(Self.reloadSeconds))
            } catch {
                return
            }
            for listener in listeners {
                do throws(ProxyError) {
                    if try listener.certificates?.reload() ?? false {
                        shared.report("certificates of \(listener.settings.name) read again")
                    }
                } catch {
                    shared.report(error.description)
                }
            }
        }
    }

    /// Stops listening, lets requests under way end, then ends everything.
    package func drain() async {
        let begun = running.withLock { state -> Running? in
            if state.isStopping { return nil }
            state.isStopping = true
            return state
        }
        guard let servers = begun?.servers, let workers = begun?.workers else { return }
        for server in servers { try? await server.close().get() }
        for (loop, worker) in workers { loop.execute { worker.value.drain() } }
        // A detached task: the one that was cancelled could not wait.
        let shared = shared
        await Task.detached {
            for _ in 0..<(shared.settings.drainSeconds * 20) {
                var isIdle = true
                for (loop, worker) in workers {
                    let idle = try? await loop.submit { worker.value.isIdle }.get()
                    isIdle = isIdle && idle ?? true
                }
                if isIdle { return }
                try? await Task.sleep(for: .milliseconds(50))
            }
        }.value
        await stop()
    }

    private func stop() async {
        let workers = running.withLock { $0.workers }
        for (loop, worker) in workers { try? await loop.submit { worker.value.stop() }.get() }
        try? await loops.shutdownGracefully()
    }
}

/// Settings that cannot be used, said so that they can be mended.
package struct ProxyError: Error, CustomStringConvertible, Sendable {
    package let description: String
    package init(_ description: String) { self.description = description }
}

extension ProxySettings {
    func check() throws(ProxyError) {
        if listeners.isEmpty { throw ProxyError("there is no listener") }
        for upstream in upstreams where upstream.targets.isEmpty {
            throw ProxyError("the upstream '\(upstream.name)' has no target")
        }
        if Set(upstreams.map(\.name)).count < upstreams.count {
            throw ProxyError("two upstreams have one name")
        }
        if Set(listeners.map(\.arn)).count < listeners.count {
            throw ProxyError("two listeners have one ARN")
        }
        for listener in listeners {
            for route in listener.routes
            where !upstreams.contains(where: { $0.name == route.upstream }) {
                throw ProxyError(
                    "the listener '\(listener.name)' names the upstream '\(route.upstream)', "
                        + "which there is not")
            }
        }
    }
}
