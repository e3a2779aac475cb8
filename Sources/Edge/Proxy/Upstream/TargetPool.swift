import NIOCore
import NIOPosix

/// The connections of one event loop to one target, and who waits for one.
final class TargetPool {
    let target: Target
    let group: UpstreamGroup
    unowned let worker: Worker
    private var idle: [BackConnection] = []
    private var waiting = CircularBuffer<Exchange>()
    /// Connected, connecting or idle.
    private(set) var open = 0
    private var connecting = 0
    /// Where the target speaks HTTP/2.
    private(set) lazy var streams = StreamPool(self)

    init(target: Target, group: UpstreamGroup, worker: Worker) {
        self.target = target
        self.group = group
        self.worker = worker
    }

    private var openMax: Int {
        max(1, group.settings.connectionsMax / worker.shared.workerCount)
    }
    private var waitingMax: Int {
        max(1, group.settings.waitingMax / worker.shared.workerCount)
    }

    /// Gives `exchange` a connection, at once or later.
    func acquire(_ exchange: Exchange) {
        // A tunnel is asked for by HTTP/1.1, which a target of HTTP/2 speaks too, or refuses.
        if group.settings.speaksHTTP2, exchange.head.upgrade == nil {
            return streams.acquire(exchange, waitingMax: waitingMax)
        }
        while let link = idle.popLast() {
            guard link.isUsable else { continue }
            return hand(link, to: exchange)
        }
        guard waiting.count < waitingMax else { return exchange.notLinked(.full) }
        waiting.append(exchange)
        connectWhereWanted()
    }

    /// An exchange that waits no longer.
    func leave(_ exchange: Exchange) {
        if group.settings.speaksHTTP2 { streams.leave(exchange) }
        if let index = waiting.firstIndex(where: { $0 === exchange }) {
            waiting.remove(at: index)
        }
    }

    private func hand(_ link: BackConnection, to exchange: Exchange) {
        target.began()
        link.begin(exchange)
        exchange.linked(link)
    }

    private func connectWhereWanted() {
        while connecting < waiting.count, open < openMax {
            open += 1
            connecting += 1
            connect()
        }
    }

    private func connect() {
        let link = BackConnection(pool: self)
        let loop = worker.loop
        let bound = NIOLoopBound(link, eventLoop: loop)
        let secure = group.secure
        let address = target.address
        let bootstrap = ClientBootstrap(group: loop)
            .channelOption(.autoRead, value: false)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelOption(
                .recvAllocator,
                value: AdaptiveRecvByteBufferAllocator(
                    minimum: 2_048, initial: 8_192, maximum: 65_536)
            )
            .connectTimeout(.seconds(Int64(worker.shared.settings.timeouts.connect)))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    if let secure { try pipeline.addHandler(secure.handler(for: address)) }
                    try pipeline.addHandler(bound.value)
                }
            }
        let started: EventLoopFuture<any Channel>
        if let literal = try? SocketAddress(ipAddress: address.host, port: address.port) {
            started = bootstrap.connect(to: literal)
        } else {
            started = bootstrap.connect(host: address.host, port: address.port)
        }
        started.assumeIsolated().whenComplete { result in
            let pool = bound.value.pool
            switch result {
            case .success: pool.connected(bound.value)
            case .failure(let error): pool.failed(error)
            }
        }
    }

    private func connected(_ link: BackConnection) {
        connecting -= 1
        guard link.isUsable else {
            open -= 1
            failNext(.refused)
            return connectWhereWanted()
        }
        link.isCounted = true
        offer(link)
    }

    private func failed(_ error: any Error) {
        connecting -= 1
        open -= 1
        target.noteFailure(at: .now())
        if case ChannelError.connectTimeout = error {
            failNext(.timedOut)
        } else {
            failNext(.refused)
        }
        connectWhereWanted()
    }

    private func failNext(_ failure: Exchange.LinkFailure) {
        waiting.popFirst()?.notLinked(failure)
    }

    /// A connection that is free: for whoever waits longest, else it is kept.
    private func offer(_ link: BackConnection) {
        if let exchange = waiting.popFirst() { return hand(link, to: exchange) }
        guard idle.count < worker.shared.settings.limits.idlePerTargetMax, !worker.isDraining else {
            return link.close()
        }
        link.rest()
        idle.append(link)
    }

    /// An exchange is over and its connection is good for another.
    func takeBack(_ link: BackConnection) {
        target.ended()
        offer(link)
    }

    /// A connection ended, in use (`wasBusy`) or idle.
    func lost(_ link: BackConnection, wasBusy: Bool) {
        if wasBusy { target.ended() }
        open -= 1
        if !wasBusy, let index = idle.firstIndex(where: { $0 === link }) { idle.remove(at: index) }
        connectWhereWanted()
    }

    func sweep(_ now: NIODeadline) {
        if group.settings.speaksHTTP2 { streams.sweep(now) }
        while let link = idle.first, link.restsUntil <= now { link.close() }
    }

    func closeAll() {
        for link in idle { link.close() }
        if group.settings.speaksHTTP2 { streams.closeAll() }
    }
}
