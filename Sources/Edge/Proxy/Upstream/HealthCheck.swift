import NIOCore
import NIOHPACK
import NIOHTTP2
import NIOPosix

/// Asks one target again and again whether it is well.
struct HealthCheck: Sendable {
    private let target: Target
    private let group: UpstreamGroup
    private let settings: HealthSettings
    private let loops: any EventLoopGroup

    init(
        _ target: Target, _ group: UpstreamGroup, _ settings: HealthSettings,
        loops: any EventLoopGroup
    ) {
        self.target = target
        self.group = group
        self.settings = settings
        self.loops = loops
    }

    /// Checks until the task is cancelled. The first check decides alone, as a target's first one
    /// does in a target group.
    func run() async {
        var isWell = await check()
        target.set(passesChecks: isWell)
        var against = 0
        while !Task.isCancelled {
            do {
                try await Task.sleep(for: .seconds(settings.intervalSeconds))
            } catch {
                return
            }
            let passed = await check()
            against = passed == isWell ? 0 : against + 1
            if against >= (isWell ? settings.unhealthyAfter : settings.healthyAfter) {
                isWell = passed
                against = 0
                target.set(passesChecks: isWell)
            }
        }
    }

    private func check() async -> Bool {
        let address = target.address
        let loop = loops.next()
        let promise = loop.makePromise(of: Int.self)
        let secure = group.secure
        let path = settings.path
        let timeout = TimeAmount.seconds(Int64(settings.timeoutSeconds))
        let speaksHTTP2 = group.settings.speaksHTTP2
        let bootstrap = ClientBootstrap(group: loop).connectTimeout(timeout)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    if let secure { try pipeline.addHandler(secure.handler(for: address)) }
                    guard !speaksHTTP2 else {
                        let handler = NIOHTTP2Handler(
                            mode: .client, eventLoop: channel.eventLoop,
                            connectionConfiguration: .init(), streamConfiguration: .init()
                        ) { $0.close() }
                        return try pipeline.addHandler(handler)
                    }
                    try pipeline.addHandler(
                        HealthProbe(path: path, host: address.description, promise: promise))
                }
            }
        let connecting = bootstrap.connect(host: address.host, port: address.port)
        connecting.whenFailure { promise.fail($0) }
        if speaksHTTP2 {
            let scheme = secure == nil ? "http" : "https"
            connecting.whenSuccess { channel in
                channel.closeFuture.whenComplete { _ in promise.fail(ChannelError.eof) }
                channel.eventLoop.execute {
                    do {
                        let handler = try channel.pipeline.syncOperations.handler(
                            type: NIOHTTP2Handler.self)
                        try handler.syncMultiplexer().createStreamChannel(promise: nil) { stream in
                            stream.eventLoop.makeCompletedFuture {
                                try stream.pipeline.syncOperations.addHandler(
                                    StreamProbe(
                                        path: path, host: address.description, scheme: scheme,
                                        promise: promise))
                            }
                        }
                    } catch {
                        promise.fail(error)
                    }
                }
            }
        }
        let alarm = loop.scheduleTask(in: timeout) {
            promise.fail(ChannelError.connectTimeout(timeout))
        }
        defer {
            alarm.cancel()
            connecting.whenSuccess { $0.close(promise: nil) }
        }
        guard let status = try? await promise.futureResult.get() else { return false }
        return settings.statuses.contains(status)
    }
}

/// Asks for one page on a stream and hears the status.
private final class StreamProbe: ChannelInboundHandler {
    typealias InboundIn = HTTP2Frame.FramePayload
    typealias OutboundOut = HTTP2Frame.FramePayload

    private let headers: HPACKHeaders
    private let promise: EventLoopPromise<Int>

    init(path: String, host: String, scheme: String, promise: EventLoopPromise<Int>) {
        self.promise = promise
        headers = HPACKHeaders([
            (":method", "GET"), (":scheme", scheme), (":path", path), (":authority", host),
            ("user-agent", "ELB-HealthChecker/2.0"),
        ])
    }

    func channelActive(context: ChannelHandlerContext) {
        context.writeAndFlush(
            wrapOutboundOut(.headers(.init(headers: headers, endStream: true))), promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .headers(let frame) = unwrapInboundIn(data),
            let status = frame.headers.first(name: ":status").flatMap({ Int($0) }), status >= 200
        else { return }
        promise.succeed(status)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        promise.fail(error)
        context.close(promise: nil)
    }
}

/// Asks for one page and hears the status.
private final class HealthProbe: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let path: String
    private let host: String
    private let promise: EventLoopPromise<Int>
    private var input = ByteBuffer()
    private var scan = HeadScan()

    init(path: String, host: String, promise: EventLoopPromise<Int>) {
        self.path = path
        self.host = host
        self.promise = promise
    }

    func channelActive(context: ChannelHandlerContext) {
        let request =
            "GET \(path) HTTP/1.1\r\nHost: \(host)\r\nUser-Agent: ELB-HealthChecker/2.0\r\n"
            + "Connection: close\r\n\r\n"
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: request)), promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var piece = unwrapInboundIn(data)
        input.writeBuffer(&piece)
        let limits = HeadScan.Limits(firstLineBytesMax: 8_192, headBytesMax: 65_536)
        do {
            let length = try input.withUnsafeReadableBytes { (octets) throws(Refusal) -> Int? in
                try scan.end(in: octets, limits: limits)
            }
            guard let length, let bytes = input.readSlice(length: length) else { return }
            promise.succeed(try ResponseHead.parse(bytes, to: .get).status)
        } catch {
            promise.fail(error)
        }
        context.close(promise: nil)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        promise.fail(error)
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) { promise.fail(ChannelError.eof) }
}
