import NIOCore
import NIOHTTP2
import NIOPosix
import NIOTLS

/// A connection to a target that speaks HTTP/2: many exchanges at a time.
final class BackMultiplexer: ChannelInboundHandler {
    typealias InboundIn = HTTP2Frame
    typealias OutboundOut = HTTP2Frame

    /// Streams at a time, where the target allows as many.
    static let streamsMax = 100
    private static let windowBytes = 1_048_576

    let pool: TargetPool
    private let isSecure: Bool
    private var handler: NIOHTTP2Handler?
    private var context: ChannelHandlerContext?
    private var isReady = false
    private var isLeaving = false
    private var streamsMaxOfPeer = BackMultiplexer.streamsMax
    private(set) var open = 0
    private(set) var restsUntil = NIODeadline.distantFuture
    private let onReady: (BackMultiplexer?) -> Void

    /// - Parameter onReady: told once: it can take streams, or (nil) it never will.
    private init(pool: TargetPool, onReady: @escaping (BackMultiplexer?) -> Void) {
        self.pool = pool
        self.onReady = onReady
        isSecure = pool.group.settings.isSecure
    }

    /// Puts HTTP/2 behind whatever the channel has already.
    static func add(
        to channel: any Channel, pool: TargetPool,
        onReady: @escaping (BackMultiplexer?) -> Void
    ) throws {
        let connection = BackMultiplexer(pool: pool, onReady: onReady)
        var settings = NIOHTTP2Handler.ConnectionConfiguration()
        settings.initialSettings = [
            HTTP2Setting(parameter: .enablePush, value: 0),
            HTTP2Setting(
                parameter: .maxHeaderListSize,
                value: pool.worker.shared.settings.limits.responseHeadBytesMax),
            HTTP2Setting(parameter: .initialWindowSize, value: 65_535),
        ]
        settings.targetWindowSize = windowBytes
        let handler = NIOHTTP2Handler(
            mode: .client, eventLoop: channel.eventLoop, connectionConfiguration: settings,
            streamConfiguration: NIOHTTP2Handler.StreamConfiguration()
        ) { stream in
            // Nothing was asked of the target that it could push for.
            stream.close()
        }
        connection.handler = handler
        let pipeline = channel.pipeline.syncOperations
        try pipeline.addHandler(handler)
        try pipeline.addHandler(connection)
    }

    var isUsable: Bool {
        isReady && !isLeaving && open < min(Self.streamsMax, streamsMaxOfPeer)
            && context?.channel.isActive ?? false
    }

    /// Opens a stream; the exchange is linked to it once it can be written to.
    func open(for exchange: Exchange) {
        guard let handler, let multiplexer = try? handler.syncMultiplexer() else {
            return exchange.notLinked(.refused)
        }
        open += 1
        restsUntil = .distantFuture
        pool.target.began()
        let stream = NIOLoopBound(BackStream(self, for: exchange), eventLoop: pool.worker.loop)
        multiplexer.createStreamChannel(promise: nil) { channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.syncOptions?.setOption(.autoRead, value: false)
                try channel.pipeline.syncOperations.addHandler(stream.value)
            }
        }
    }

    func closed(_ stream: BackStream) {
        pool.target.ended()
        open -= 1
        if open == 0 {
            restsUntil = pool.worker.later(pool.worker.shared.settings.timeouts.upstreamIdle)
            if isLeaving || pool.worker.isDraining { close() }
        }
        pool.streams.hasRoom()
    }

    func close() { context?.close(promise: nil) }

    // MARK: From the channel

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        if context.channel.isActive { active() }
    }

    func channelActive(context: ChannelHandlerContext) {
        active()
        context.fireChannelActive()
    }

    /// Behind TLS the name of the protocol must have been agreed on first.
    private func active() { if !isSecure { ready() } }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .handshakeCompleted(let negotiated) = event as? TLSUserEvent {
            if negotiated == "h2" { ready() } else { context.close(promise: nil) }
        }
        context.fireUserInboundEventTriggered(event)
    }

    private func ready() {
        guard !isReady else { return }
        isReady = true
        restsUntil = pool.worker.later(pool.worker.shared.settings.timeouts.upstreamIdle)
        onReady(self)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data).payload {
        case .goAway:
            isLeaving = true
            if open == 0 { close() }
        case .settings(.settings(let list)):
            for setting in list where setting.parameter == .maxConcurrentStreams {
                streamsMaxOfPeer = setting.value
            }
        default: break
        }
        context.fireChannelRead(data)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if error is NIOHTTP2Errors.StreamError { return }
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        self.context = nil
        isLeaving = true
        if isReady {
            pool.streams.lost(self)
        } else {
            isReady = true
            onReady(nil)
        }
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }
}

/// The HTTP/2 connections of one event loop to one target, and who waits for a stream.
final class StreamPool {
    private unowned let pool: TargetPool
    private var connections: [BackMultiplexer] = []
    private var waiting = CircularBuffer<Exchange>()
    private var connecting = 0
    private static let connectionsMax = 8

    init(_ pool: TargetPool) { self.pool = pool }

    func acquire(_ exchange: Exchange, waitingMax: Int) {
        if waiting.isEmpty, let free = connections.first(where: \.isUsable) {
            return free.open(for: exchange)
        }
        guard waiting.count < waitingMax else { return exchange.notLinked(.full) }
        waiting.append(exchange)
        if connecting == 0, connections.count < Self.connectionsMax { connect() }
    }

    func leave(_ exchange: Exchange) {
        if let index = waiting.firstIndex(where: { $0 === exchange }) {
            waiting.remove(at: index)
        }
    }

    /// A stream ended: another may begin.
    func hasRoom() {
        while !waiting.isEmpty, let free = connections.first(where: \.isUsable) {
            waiting.popFirst().map { free.open(for: $0) }
        }
    }

    func lost(_ connection: BackMultiplexer) {
        connections.removeAll { $0 === connection }
        if !waiting.isEmpty, connecting == 0 { connect() }
    }

    func sweep(_ now: NIODeadline) {
        for connection in connections where connection.restsUntil <= now { connection.close() }
    }

    func closeAll() {
        for connection in connections where connection.open == 0 { connection.close() }
    }

    private func connect() {
        connecting += 1
        let worker = pool.worker
        let bound = NIOLoopBound(self, eventLoop: worker.loop)
        let target = NIOLoopBound(pool, eventLoop: worker.loop)
        let address = pool.target.address
        let secure = pool.group.secure
        let bootstrap = ClientBootstrap(group: worker.loop)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .connectTimeout(.seconds(Int64(worker.shared.settings.timeouts.connect)))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let secure {
                        try channel.pipeline.syncOperations.addHandler(
                            secure.handler(for: address))
                    }
                    try BackMultiplexer.add(to: channel, pool: target.value) {
                        bound.value.ready($0)
                    }
                }
            }
        let started: EventLoopFuture<any Channel>
        if let literal = try? SocketAddress(ipAddress: address.host, port: address.port) {
            started = bootstrap.connect(to: literal)
        } else {
            started = bootstrap.connect(host: address.host, port: address.port)
        }
        started.assumeIsolated().whenFailure { error in
            var failure = Exchange.LinkFailure.refused
            if case ChannelError.connectTimeout = error { failure = .timedOut }
            bound.value.failed(failure)
        }
    }

    private func ready(_ connection: BackMultiplexer?) {
        guard let connection else { return failed(.refused) }
        connecting -= 1
        connections.append(connection)
        hasRoom()
        if !waiting.isEmpty, connections.count < Self.connectionsMax, connecting == 0 { connect() }
    }

    private func failed(_ failure: Exchange.LinkFailure) {
        connecting -= 1
        pool.target.noteFailure(at: .now())
        waiting.popFirst()?.notLinked(failure)
        if !waiting.isEmpty, connecting == 0 { connect() }
    }
}
