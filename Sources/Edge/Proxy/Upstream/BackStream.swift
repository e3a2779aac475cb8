import NIOCore
import NIOHPACK
import NIOHTTP2

/// A stream of an HTTP/2 connection to a target: one exchange.
final class BackStream: ChannelInboundHandler, BackLink {
    typealias InboundIn = HTTP2Frame.FramePayload
    typealias OutboundOut = HTTP2Frame.FramePayload

    private let connection: BackMultiplexer
    private var context: ChannelHandlerContext?
    private var exchange: Exchange?
    /// Who gets it once it can be written to.
    private var waiting: Exchange?
    private var kind = RequestHead.MethodKind.other
    private var requestSent = false
    private var hasAnswered = false
    private var hasHead = false
    private var answerEnded = false
    private var isReading = false
    private var isOver = false
    /// The target has not looked at the request: it may be sent again.
    private var wasRefused = false

    init(_ connection: BackMultiplexer, for exchange: Exchange) {
        self.connection = connection
        waiting = exchange
    }

    // MARK: For the exchange

    var canTakeMore: Bool { context?.channel.isWritable ?? false }

    func begin(_ exchange: Exchange) {
        self.exchange = exchange
        kind = exchange.head.kind
    }

    func send(head exchange: Exchange) {
        guard let headers = HPACKHeaders(exchange, to: connection.pool) else {
            return exchange.upstreamFailed(Refusal(.invalidFieldValue))
        }
        let isWhole =
            exchange.requestEnded && exchange.held.readableBytes == 0 && exchange.trailers == nil
        requestSent = isWhole
        write(.headers(.init(headers: headers, endStream: isWhole)))
        readMore()
    }

    func send(body piece: ByteBuffer) {
        guard !requestSent, piece.readableBytes > 0 else { return }
        write(.data(.init(data: .byteBuffer(piece))))
        flush()
    }

    /// Only HTTP/1.1 is asked for a tunnel.
    func send(raw piece: ByteBuffer) {}
    func beginTunnel() {}
    func finishTunnel() {}

    func finish(_ trailers: Trailers?) {
        guard !requestSent else { return }
        requestSent = true
        if let trailers, let headers = HPACKHeaders(trailers) {
            write(.headers(.init(headers: headers, endStream: true)))
        } else {
            write(.data(.init(data: .byteBuffer(ByteBuffer()), endStream: true)))
        }
        flush()
    }

    private func write(_ payload: HTTP2Frame.FramePayload) {
        context?.write(wrapOutboundOut(payload), promise: nil)
    }

    func flush() { context?.flush() }

    func readMore() {
        guard !isReading, let context else { return }
        isReading = true
        context.read()
    }

    func release() {
        exchange = nil
        end()
        // An answer may be whole before the request is (RFC 9113, section 8.1).
        if !requestSent { reset(.noError) }
    }

    func discard() {
        exchange = nil
        end()
        if !(requestSent && answerEnded) { reset(.cancel) }
    }

    private func reset(_ code: HTTP2ErrorCode) {
        guard let context else { return }
        write(.rstStream(code))
        flush()
        context.close(promise: nil)
    }

    private func end() {
        guard !isOver else { return }
        isOver = true
        connection.closed(self)
    }

    // MARK: From the channel

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        if context.channel.isActive { start() }
    }

    func channelActive(context: ChannelHandlerContext) { start() }

    private func start() {
        guard let exchange = waiting else { return }
        waiting = nil
        guard !exchange.isDone else { return discard() }
        begin(exchange)
        exchange.linked(self)
    }

    func handlerRemoved(context: ChannelHandlerContext) { gone() }

    func channelInactive(context: ChannelHandlerContext) { gone() }

    private func gone() {
        guard context != nil else { return }
        context = nil
        let exchange = self.exchange ?? waiting
        self.exchange = nil
        waiting = nil
        end()
        guard let exchange, !exchange.isDone else { return }
        if exchange.link === self {
            exchange.upstreamGone(isReused: wasRefused, hasAnswered: hasAnswered)
        } else {
            exchange.notLinked(.refused)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if let closed = error as? NIOHTTP2Errors.StreamClosed {
            wasRefused = closed.errorCode == .refusedStream
        }
        context.close(promise: nil)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable { exchange?.upstreamCanTakeMore() }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        isReading = false
        exchange?.upstreamPaused()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard let exchange, !answerEnded else { return }
        switch unwrapInboundIn(data) {
        case .headers(let frame) where hasHead:
            answerEnded = true
            exchange.upstreamEnded(Trailers(frame.headers))
        case .headers(let frame): read(frame, exchange)
        case .data(let frame):
            guard case .byteBuffer(let piece) = frame.data else { return }
            if piece.readableBytes > 0 { exchange.upstreamSent(piece) }
            if frame.endStream, !answerEnded {
                answerEnded = true
                self.exchange?.upstreamEnded(nil)
            }
        default: break
        }
    }

    private func read(_ frame: HTTP2Frame.FramePayload.Headers, _ exchange: Exchange) {
        connection.pool.worker.tick()
        do throws(Refusal) {
            let head = try ResponseHead(frame.headers, isWhole: frame.endStream, to: kind)
            hasAnswered = true
            hasHead = !head.isInformational
            guard head.status != 101, !(head.isInformational && frame.endStream) else {
                throw Refusal(.invalidStatusLine)
            }
            exchange.upstreamAnswered(head)
            if frame.endStream {
                answerEnded = true
                self.exchange?.upstreamEnded(nil)
            }
        } catch {
            exchange.upstreamFailed(error)
        }
    }
}

extension HPACKHeaders {
    /// The head that HTTP/1.1 would carry, in HTTP/2's form (RFC 9113, section 8.3.1).
    fileprivate init?(_ exchange: Exchange, to pool: TargetPool) {
        var text = ByteBuffer()
        exchange.writeRequest(to: &text, target: pool.target.address)
        var limits = Limits()
        limits.headBytesMax = text.readableBytes
        limits.requestLineBytesMax = text.readableBytes
        guard let head = try? RequestHead.read(text, limits: limits) else { return nil }
        self.init()
        reserveCapacity(head.fields.count + 5)
        add(name: ":method", value: head.text(head.method))
        add(name: ":scheme", value: pool.group.settings.isSecure ? "https" : "http")
        add(name: ":path", value: head.text(head.target))
        add(name: ":authority", value: head.text(head.host))
        head.bytes.withUnsafeReadableBytes { octets in
            for field in head.fields where field.kind != .host && !field.kind.isHopByHop {
                add(octets, field)
            }
        }
        if exchange.head.acceptsTrailers { add(name: "te", value: "trailers") }
    }
}
