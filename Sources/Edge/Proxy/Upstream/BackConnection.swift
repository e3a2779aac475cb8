import NIOCore

/// A connection to a target that speaks HTTP/1.1: one exchange at a time.
final class BackConnection: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private enum Stage {
        case idle, awaitingHead, body, tunnel, closed
    }

    let pool: TargetPool
    private var context: ChannelHandlerContext?
    private var stage = Stage.idle
    private var exchange: Exchange?
    private var input = ByteBuffer()
    private var scan = HeadScan()
    private var decoder = BodyDecoder(.none)
    private var sendsChunks = false
    private var requestSent = false
    private var keepsAlive = true
    private var hasAnswered = false
    private var served = 0
    private var isReading = false
    private var hasFailed = false
    private(set) var restsUntil = NIODeadline.distantFuture
    /// The pool counts it as open.
    var isCounted = false

    init(pool: TargetPool) { self.pool = pool }

    var isUsable: Bool {
        if case .idle = stage { return context?.channel.isActive ?? false }
        return false
    }

    var canTakeMore: Bool { context?.channel.isWritable ?? false }

    // MARK: For the exchange

    func begin(_ exchange: Exchange) {
        self.exchange = exchange
        stage = .awaitingHead
        scan = HeadScan()
        requestSent = false
        hasAnswered = false
        served += 1
        readMore()
    }

    func send(head exchange: Exchange) {
        guard let context else { return }
        sendsChunks = exchange.head.framing == .chunked || exchange.head.framing == .untilEnd
        var buffer = context.channel.allocator.buffer(
            capacity: exchange.head.bytes.readableBytes + 320)
        exchange.writeRequest(to: &buffer, target: pool.target.address)
        context.write(wrapOutboundOut(buffer), promise: nil)
    }

    func send(body piece: ByteBuffer) {
        guard let context, piece.readableBytes > 0 else { return }
        if sendsChunks {
            context.write(wrapOutboundOut(.chunkStart(piece.readableBytes)), promise: nil)
            context.write(wrapOutboundOut(piece), promise: nil)
            context.writeAndFlush(wrapOutboundOut(.lineEnd), promise: nil)
        } else {
            context.writeAndFlush(wrapOutboundOut(piece), promise: nil)
        }
    }

    func finish(_ trailers: Trailers?) {
        requestSent = true
        guard let context, sendsChunks else { return }
        context.writeAndFlush(wrapOutboundOut(.lastChunk(trailers)), promise: nil)
    }

    func send(raw piece: ByteBuffer) {
        context?.writeAndFlush(wrapOutboundOut(piece), promise: nil)
    }

    func flush() { context?.flush() }

    func readMore() {
        guard !isReading, let context else { return }
        isReading = true
        context.read()
    }

    func beginTunnel() { stage = .tunnel }

    func finishTunnel() { context?.close(mode: .output, promise: nil) }

    /// The exchange is over and this connection served it to the end.
    func release() {
        exchange = nil
        guard stage == .idle, keepsAlive, requestSent, input.readableBytes == 0, canTakeMore,
            !pool.worker.isDraining
        else { return discard() }
        pool.takeBack(self)
    }

    /// The exchange is over and what is on the way on this connection is nobody's.
    func discard() {
        exchange = nil
        end(wasBusy: true)
    }

    /// Closes an idle connection.
    func close() { end(wasBusy: false) }

    private func end(wasBusy: Bool) {
        guard stage != .closed else { return }
        stage = .closed
        if isCounted { pool.lost(self, wasBusy: wasBusy) }
        context?.close(promise: nil)
    }

    /// Kept for a later exchange; read on, so that its end, or octets that nobody asked for, are
    /// noticed.
    func rest() {
        restsUntil = pool.worker.later(pool.worker.shared.settings.timeouts.upstreamIdle)
        readMore()
    }

    // MARK: From the channel

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var piece = unwrapInboundIn(data)
        switch stage {
        case .closed: return
        case .idle:
            // An answer to nothing: whatever it is, the next client must not get it.
            close()
        case .tunnel: exchange?.upstreamSent(raw: piece)
        case .awaitingHead, .body:
            if input.readableBytes == 0 { input = piece } else { input.writeBuffer(&piece) }
            parse()
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        isReading = false
        if let exchange {
            exchange.upstreamPaused()
        } else if stage == .idle {
            readMore()
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable { exchange?.upstreamCanTakeMore() }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        hasFailed = true
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        guard stage != .closed else { return }
        let stage = self.stage
        let exchange = self.exchange
        self.exchange = nil
        self.stage = .closed
        if isCounted { pool.lost(self, wasBusy: exchange != nil) }
        guard let exchange else { return }
        if stage == .body, decoder.endsWithConnection, !hasFailed {
            exchange.upstreamEnded(nil)
        } else {
            exchange.upstreamGone(isReused: served > 1, hasAnswered: hasAnswered)
        }
    }

    // MARK: The answer

    private func parse() {
        do {
            while try advance() {}
        } catch {
            exchange?.upstreamFailed(error)
        }
    }

    /// - Returns: whether something was found and more may follow.
    private func advance() throws(Refusal) -> Bool {
        switch stage {
        case .idle, .closed: return false
        case .tunnel:
            // What came right behind the 101 belongs to the tunnel.
            guard input.readableBytes > 0 else { return false }
            let rest = input
            input = ByteBuffer()
            exchange?.upstreamSent(raw: rest)
            return false
        case .awaitingHead: return try readHead()
        case .body: return try readBody()
        }
    }

    private func readHead() throws(Refusal) -> Bool {
        guard let exchange, input.readableBytes > 0 else { return false }
        let most = pool.worker.shared.settings.limits.responseHeadBytesMax
        let limits = HeadScan.Limits(firstLineBytesMax: most, headBytesMax: most)
        let length = try input.withUnsafeReadableBytes { (octets) throws(Refusal) -> Int? in
            try scan.end(in: octets, limits: limits)
        }
        guard let length, let bytes = input.readSlice(length: length) else { return false }
        scan = HeadScan()
        pool.worker.tick()
        let head = try ResponseHead.parse(bytes, to: exchange.head.kind)
        hasAnswered = true
        if !head.isInformational {
            keepsAlive = head.keepsAlive
            decoder = BodyDecoder(head.framing)
            stage = .body
        }
        exchange.upstreamAnswered(head)
        return true
    }

    private func readBody() throws(Refusal) -> Bool {
        guard let exchange, let piece = try decoder.next(&input) else { return false }
        switch piece {
        case .bytes(let bytes):
            exchange.upstreamSent(bytes)
            return true
        case .end(let trailers):
            stage = .idle
            exchange.upstreamEnded(trailers)
            return false
        }
    }
}

extension ByteBuffer {
    static let lineEnd = ByteBuffer(string: "\r\n")
    private static let endOfChunks = ByteBuffer(string: "0\r\n\r\n")

    static func chunkStart(_ count: Int) -> ByteBuffer {
        var buffer = ByteBufferAllocator().buffer(capacity: 20)
        buffer.writeChunkStart(count)
        return buffer
    }

    mutating func writeChunkStart(_ count: Int) {
        let digits = max(1, (Int.bitWidth - count.leadingZeroBitCount + 3) / 4)
        writeHex(UInt64(count), digits: digits)
        writeInteger(UInt16(0x0d0a))
    }

    static func lastChunk(_ trailers: Trailers?) -> ByteBuffer {
        guard let trailers else { return endOfChunks }
        var buffer = ByteBuffer(string: "0\r\n")
        trailers.bytes.withUnsafeReadableBytes { octets in
            for field in trailers.fields where !field.kind.isForbiddenInTrailers {
                buffer.writeField(octets, field)
            }
        }
        buffer.writeInteger(UInt16(0x0d0a))
        return buffer
    }

    mutating func writeField(_ octets: UnsafeRawBufferPointer, _ field: Field) {
        writeBytes(octets.part(field.name))
        writeInteger(UInt16(0x3a20))
        writeBytes(octets.part(field.value))
        writeInteger(UInt16(0x0d0a))
    }
}
