import NIOCore
import NIOHPACK
import NIOHTTP2

/// A client's connection that speaks HTTP/2: the library reads the frames and refuses floods of
/// resets, settings, pings and empty frames; this counts the streams and ends what is idle.
final class HTTP2Connection: ChannelInboundHandler, Registered {
    typealias InboundIn = HTTP2Frame
    typealias OutboundOut = HTTP2Frame

    static let floodFramesMax = 200
    static let floodSeconds: Int64 = 10
    static let streamBufferBytesMax = 64 * 1024
    static let windowBytes = 256 * 1024

    var slot = -1
    let worker: Worker
    let listener: Listener
    let source: Source
    private let ticket: Ticket
    let streams = Registry<HTTP2Stream>()
    private var context: ChannelHandlerContext?
    private var idleDeadline: NIODeadline
    private var served = 0
    private var isLeaving = false

    private init(worker: Worker, listener: Listener, source: Source, ticket: Ticket) {
        self.worker = worker
        self.listener = listener
        self.source = source
        self.ticket = ticket
        idleDeadline = worker.later(worker.shared.settings.timeouts.keepAlive)
    }

    /// Puts the reader of HTTP/2 behind `greeter`; it owns `ticket` from then on.
    static func add(
        to context: ChannelHandlerContext, after greeter: Greeter, worker: Worker,
        listener: Listener, source: Source, ticket: Ticket
    ) throws {
        let connection = HTTP2Connection(
            worker: worker, listener: listener, source: source, ticket: ticket)
        let bound = NIOLoopBound(connection, eventLoop: context.eventLoop)
        let limits = worker.shared.settings.limits
        var settings = NIOHTTP2Handler.ConnectionConfiguration()
        settings.initialSettings = [
            HTTP2Setting(parameter: .maxConcurrentStreams, value: limits.streamsMax),
            HTTP2Setting(parameter: .maxHeaderListSize, value: limits.headBytesMax),
            HTTP2Setting(parameter: .initialWindowSize, value: 65_535),
            // WebSockets come by extended CONNECT (RFC 8441).
            HTTP2Setting(parameter: .enableConnectProtocol, value: 1),
        ]
        settings.targetWindowSize = windowBytes
        settings.maximumBufferedControlFrames = 1_000
        settings.controlFrameRateLimit.maximumCount = floodFramesMax
        settings.controlFrameRateLimit.windowLength = .seconds(floodSeconds)
        var streams = NIOHTTP2Handler.StreamConfiguration()
        streams.outboundBufferSizeHighWatermark = streamBufferBytesMax
        streams.outboundBufferSizeLowWatermark = streamBufferBytesMax / 2
        streams.streamResetFrameRateLimit.maximumCount = floodFramesMax
        streams.streamResetFrameRateLimit.windowLength = .seconds(floodSeconds)
        streams.streamErrorRateLimit.maximumCount = floodFramesMax
        streams.streamErrorRateLimit.windowLength = .seconds(floodSeconds)
        let handler = NIOHTTP2Handler(
            mode: .server, eventLoop: context.eventLoop, connectionConfiguration: settings,
            streamConfiguration: streams
        ) { stream in
            stream.eventLoop.makeCompletedFuture {
                try stream.syncOptions?.setOption(.autoRead, value: false)
                try stream.pipeline.syncOperations.addHandler(HTTP2Stream(bound.value))
            }
        }
        let pipeline = context.pipeline.syncOperations
        try pipeline.addHandler(connection, position: .after(greeter))
        try pipeline.addHandler(handler, position: .after(greeter))
        // Streams are held up one by one, by their windows; the connection itself always reads.
        try context.channel.syncOptions?.setOption(.autoRead, value: true)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        worker.multiplexed.add(self)
    }

    func handlerRemoved(context: ChannelHandlerContext) { gone() }

    func channelInactive(context: ChannelHandlerContext) {
        gone()
        context.fireChannelInactive()
    }

    private func gone() {
        guard slot >= 0 else { return }
        worker.multiplexed.remove(self)
        ticket.giveBack()
        context = nil
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .inputClosed = event as? ChannelEvent { closeNow() }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // Errors of one stream end that stream; those of the connection, floods above all, end it.
        if error is NIOHTTP2Errors.StreamError { return }
        worker.shared.shield.noteFlood()
        closeNow()
    }

    func closeNow() { context?.close(promise: nil) }

    /// - Returns: whether the connection takes another stream.
    func opened(_ stream: HTTP2Stream) {
        streams.add(stream)
        served += 1
        idleDeadline = .distantFuture
        if served >= worker.shared.settings.limits.requestsPerConnectionMax { leave() }
    }

    func closed(_ stream: HTTP2Stream) {
        streams.remove(stream)
        guard streams.isEmpty else { return }
        if isLeaving { return closeNow() }
        idleDeadline = worker.later(worker.shared.settings.timeouts.keepAlive)
    }

    func sweep(_ now: NIODeadline) {
        streams.each { $0.sweep(now) }
        if now >= idleDeadline - worker.shared.keepAliveSqueeze { closeNow() }
    }

    func drain() { if streams.isEmpty { closeNow() } else { leave() } }

    /// Lets the streams end and takes no new ones.
    private func leave() {
        guard !isLeaving, let context else { return }
        isLeaving = true
        let goodbye = HTTP2Frame(
            streamID: .rootStream,
            payload: .goAway(lastStreamID: .maxID, errorCode: .noError, opaqueData: nil))
        context.writeAndFlush(wrapOutboundOut(goodbye), promise: nil)
    }

    func dispensability(for key: SourceKey?) -> Int64? {
        guard streams.isEmpty, key == nil || key == ticket.key else { return nil }
        let rested = Int64(worker.shared.settings.timeouts.keepAlive) * 1_000_000_000
        let left = (idleDeadline - worker.now).nanoseconds
        return max(1, (rested - left) / (served == 0 ? 1 : 16))
    }
}
