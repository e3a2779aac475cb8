import NIOCore

/// A client's connection that speaks HTTP/1: reads requests one after the other, and is the way back
/// for their answers.
final class FrontConnection: ChannelInboundHandler, Registered {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    enum Stage {
        /// Between requests, or in the middle of a head.
        case head
        case body
        /// The request is here as a whole, its answer not yet.
        case answering
        case tunnel
        /// The answer is sent; what still comes in is thrown away, so that the client can read it.
        case lingering
        case closed
    }

    static let lingerSeconds = 2
    static let lingerBytesMax = 1024 * 1024
    /// Steps of reading that are taken before other connections have their turn.
    static let turnsMax = 256

    var slot = -1
    let worker: Worker
    let listener: Listener
    let source: Source
    private(set) var context: ChannelHandlerContext?
    private(set) var stage = Stage.head
    private(set) var exchange: Exchange?

    private var input = ByteBuffer()
    private var scan = HeadScan()
    private var decoder = BodyDecoder(.none)
    private var isProcessing = false
    private var isReading = false
    private var inputClosed = false
    private var lingered = 0
    private var served = 0
    /// The connection counts among its source's, and for the ceiling of all.
    private let ticket: Ticket

    // Of the exchange under way.
    private var version = HTTPVersion.http11
    private var keepsAlive = true
    private var isHead = false
    private var owesContinue = false
    private var sendsChunks = false
    private var hasWritten = false

    // Times.
    private var headDeadline: NIODeadline
    private var headBegan = false
    private var bodyIsAwaited = false
    private var bodyAllowance = NIODeadline.distantFuture
    private var stalledSince: NIODeadline?

    init(worker: Worker, listener: Listener, source: Source, ticket: Ticket) {
        self.worker = worker
        self.listener = listener
        self.source = source
        self.ticket = ticket
        headDeadline = worker.later(worker.shared.headSeconds)
    }

    // MARK: From the channel

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        worker.fronts.add(self)
        if context.channel.isActive { read() }
    }

    func handlerRemoved(context: ChannelHandlerContext) { gone() }

    func channelActive(context: ChannelHandlerContext) { read() }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var piece = unwrapInboundIn(data)
        worker.tick()
        if stage == .lingering {
            lingered += piece.readableBytes
            if lingered > Self.lingerBytesMax { closeNow() }
            return
        }
        if input.readableBytes == 0 { input = piece } else { input.writeBuffer(&piece) }
        process()
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        isReading = false
        process()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable {
            stalledSince = nil
            exchange?.clientCanTakeMore()
        } else {
            stalledSince = worker.now
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event as? ChannelEvent {
        case .outputClosed:
            // All that was written has left; the client gets a moment to see it.
            headDeadline = worker.later(Self.lingerSeconds)
        case .inputClosed:
            inputClosed = true
            switch stage {
            case .head, .lingering, .body: closeNow()
            case .tunnel: exchange?.clientClosedTunnel()
            // It may still want its answer: a client is allowed to close its half only.
            case .answering: keepsAlive = false
            case .closed: break
            }
        case nil: break
        }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { closeNow() }

    func channelInactive(context: ChannelHandlerContext) { gone() }

    private func gone() {
        guard slot >= 0 else { return }
        stage = .closed
        worker.fronts.remove(self)
        let exchange = self.exchange
        self.exchange = nil
        exchange?.clientGone()
        ticket.giveBack()
        context = nil
    }

    func closeNow() {
        stage = .closed
        context?.close(promise: nil)
    }

    // MARK: Reading

    private func read() {
        guard !isReading, !inputClosed, let context else { return }
        isReading = true
        context.read()
    }

    private func process() {
        // Calls from inside only leave their traces in the state, which the loop below sees.
        guard !isProcessing else { return }
        isProcessing = true
        var turns = 0
        while turns < Self.turnsMax, advance() { turns += 1 }
        isProcessing = false
        flushWritten()
        if turns == Self.turnsMax, let context {
            // Many small requests at once: others have their turn first.
            return context.eventLoop.assumeIsolated().execute { self.process() }
        }
        switch stage {
        case .head, .lingering: read()
        case .body, .tunnel:
            if exchange?.wantsBody ?? false {
                beginBodyWait()
                read()
            }
        case .answering, .closed: break
        }
    }

    /// - Returns: whether something was done, so that more may be to do.
    private func advance() -> Bool {
        switch stage {
        case .head: return readHead()
        case .body: return readBody()
        case .tunnel:
            guard input.readableBytes > 0, let exchange, exchange.wantsBody else { return false }
            let piece = input
            input = ByteBuffer()
            exchange.clientSent(piece)
            return true
        case .lingering, .closed:
            input = ByteBuffer()
            return false
        case .answering: return false
        }
    }

    private func readHead() -> Bool {
        guard input.readableBytes > 0 else { return false }
        if !headBegan {
            // One empty line before a request is tolerated (RFC 9112, section 2.2).
            if input.readableBytes >= 2, input.getInteger(at: input.readerIndex) == UInt16(0x0d0a) {
                input.moveReaderIndex(forwardBy: 2)
                guard input.readableBytes > 0 else {
                    headBegan = true
                    return false
                }
            }
            headBegan = true
            headDeadline = worker.later(worker.shared.headSeconds)
        }
        let limits = worker.shared.headLimits
        do {
            let length = try input.withUnsafeReadableBytes { (octets) throws(Refusal) -> Int? in
                try scan.end(in: octets, limits: limits)
            }
            guard let length, let bytes = input.readSlice(length: length) else { return false }
            scan = HeadScan()
            begin(try RequestHead.parse(bytes))
        } catch {
            refuse(error)
        }
        return true
    }

    private func begin(_ head: RequestHead) {
        served += 1
        version = head.version
        isHead = head.kind == .head
        owesContinue = head.expectsContinue && head.framing != .none
        sendsChunks = false
        keepsAlive =
            head.keepsAlive && !inputClosed && !worker.isDraining
            && served < worker.shared.settings.limits.requestsPerConnectionMax
        decoder = BodyDecoder(head.framing)
        headBegan = false
        headDeadline = .distantFuture
        var source = self.source
        source.client = listener.client(of: head, peer: source.peer)
        let exchange = Exchange(
            worker: worker, listener: listener, head: head, source: source, client: self)
        self.exchange = exchange
        let isWhole = head.framing == .none
        stage = isWhole ? .answering : .body
        bodyIsAwaited = false
        bodyAllowance = worker.later(worker.shared.bodySeconds)
        exchange.start(isWhole: isWhole)
    }

    private func readBody() -> Bool {
        guard let exchange, exchange.wantsBody else { return false }
        do {
            guard let piece = try decoder.next(&input) else { return false }
            switch piece {
            case .bytes(let bytes):
                noteBody(bytes.readableBytes)
                exchange.clientSent(bytes)
            case .end(let trailers):
                stage = .answering
                owesContinue = false
                exchange.clientEnded(trailers)
            }
        } catch {
            exchange.clientFailed(error)
        }
        return true
    }

    /// A head that cannot be read: whatever follows it cannot be either.
    private func refuse(_ refusal: Refusal) {
        keepsAlive = false
        isHead = false
        worker.shared.shield.noteRefusal(of: SourceKey(source.peer), at: worker.now)
        worker.shared.noteMalformed(
            refusal, source: source, listener: listener, id: worker.trace())
        var answer = Answer(
            status: refusal.status, closes: true, reason: refusal.reason.rawValue)
        answer.complete(worker: worker)
        self.answer(answer)
    }

    // MARK: Times

    private func beginBodyWait() {
        bodyIsAwaited = true
        if owesContinue, stage == .body {
            owesContinue = false
            context?.writeAndFlush(
                wrapOutboundOut(ByteBuffer(string: "HTTP/1.1 100 Continue\r\n\r\n")), promise: nil)
        }
    }

    /// Waiting counts against the client only while something is expected of it; every octet earns it
    /// time at the least rate.
    private func noteBody(_ count: Int) {
        owesContinue = false
        let shared = worker.shared
        let earned =
            Int64(count) * 1_000_000_000
            / Int64(max(1, shared.settings.timeouts.bodyBytesPerSecondMin))
        bodyIsAwaited = false
        bodyAllowance = bodyAllowance + .nanoseconds(earned)
        let most = worker.later(shared.bodySeconds)
        if bodyAllowance > most { bodyAllowance = most }
    }

    func sweep(_ now: NIODeadline) {
        let shared = worker.shared
        switch stage {
        case .head:
            if headBegan {
                if now >= headDeadline - shared.headSqueeze {
                    shared.shield.noteSlow(SourceKey(source.peer), at: now)
                    refuse(Refusal(408, .headTooSlow))
                }
            } else if now >= headDeadline - (served > 0 ? shared.keepAliveSqueeze : .zero) {
                closeNow()
            }
        case .body:
            if !bodyIsAwaited {
                // Nothing is expected of the client: its time stands still.
                bodyAllowance = bodyAllowance + .milliseconds(Worker.sweepMilliseconds)
            } else if now >= bodyAllowance {
                shared.shield.noteSlow(SourceKey(source.peer), at: now)
                exchange?.clientFailed(Refusal(408, .bodyTooSlow))
            }
        case .lingering: if now >= headDeadline { closeNow() }
        case .answering, .tunnel, .closed: break
        }
        checkStall(now)
    }

    /// A client that takes nothing of what is sent to it holds memory here and in the kernel.
    private func checkStall(_ now: NIODeadline) {
        guard let since = stalledSince,
            now - since >= .seconds(Int64(worker.shared.settings.timeouts.writeStall))
        else { return }
        worker.shared.shield.noteSlow(SourceKey(source.peer), at: now)
        closeNow()
    }

    /// How much better this connection could be spared than others; nil: not at all.
    func dispensability(for key: SourceKey?) -> Int64? {
        guard stage == .head, key == nil || key == ticket.key else { return nil }
        // One that never asked for anything comes before one that rests between requests.
        let waited = worker.now - (headDeadline - .seconds(Int64(worker.shared.headSeconds)))
        return waited.nanoseconds / (served == 0 ? 1 : 16)
    }

    func drain() {
        keepsAlive = false
        if stage == .head, !headBegan { closeNow() }
    }
}

// MARK: - The way back

extension FrontConnection: Downstream {
    var canTakeMore: Bool { context?.channel.isWritable ?? false }

    func wantBody() { process() }

    func flush() { flushWritten() }

    private func flushWritten() {
        guard hasWritten else { return }
        hasWritten = false
        context?.flush()
    }

    private func write(_ buffer: ByteBuffer) {
        hasWritten = true
        context?.write(wrapOutboundOut(buffer), promise: nil)
    }

    private func newBuffer(_ capacity: Int) -> ByteBuffer {
        context?.channel.allocator.buffer(capacity: capacity) ?? ByteBuffer()
    }

    func send(informational head: ResponseHead) {
        guard version == .http11 else { return }
        var buffer = newBuffer(head.bytes.readableBytes + 32)
        writeStatus(head, to: &buffer)
        head.writeFields(to: &buffer)
        buffer.writeInteger(UInt16(0x0d0a))
        write(buffer)
        flush()
    }

    private func writeStatus(_ head: ResponseHead, to buffer: inout ByteBuffer) {
        buffer.writeStaticString("HTTP/1.1 ")
        head.bytes.withUnsafeReadableBytes { octets in
            buffer.writeDecimal(head.status)
            buffer.writeInteger(Octet.space)
            buffer.writeBytes(octets.part(head.reason))
        }
        buffer.writeInteger(UInt16(0x0d0a))
    }

    func send(_ head: ResponseHead) {
        var buffer = newBuffer(head.bytes.readableBytes + 96)
        writeStatus(head, to: &buffer)
        head.writeFields(to: &buffer)
        // The rest of a request that was answered early is not waited for.
        if stage == .body { keepsAlive = false }
        switch head.framing {
        case .chunked, .untilEnd:
            if version == .http11 {
                sendsChunks = true
                buffer.writeStaticString("Transfer-Encoding: chunked\r\n")
            } else {
                keepsAlive = false
            }
        case .none, .length: break
        }
        writeConnection(to: &buffer)
        buffer.writeInteger(UInt16(0x0d0a))
        write(buffer)
    }

    private func writeConnection(to buffer: inout ByteBuffer) {
        if !keepsAlive {
            buffer.writeStaticString("Connection: close\r\n")
        } else if version == .http10 {
            buffer.writeStaticString("Connection: keep-alive\r\n")
        }
    }

    func send(body piece: ByteBuffer) {
        guard piece.readableBytes > 0 else { return }
        guard sendsChunks else { return write(piece) }
        write(.chunkStart(piece.readableBytes))
        write(piece)
        write(.lineEnd)
    }

    func finish(_ trailers: Trailers?) {
        if sendsChunks { write(.lastChunk(trailers)) }
        ended()
    }

    func answer(_ answer: Answer) {
        let body = answer.body.readableBytes
        // A short body that is already here is skipped, so that the connection can be kept.
        if stage == .body { skipBody() }
        if stage == .body || answer.closes { keepsAlive = false }
        var buffer = newBuffer(320 + body)
        buffer.writeStaticString("HTTP/1.1 ")
        buffer.writeDecimal(answer.status)
        buffer.writeInteger(Octet.space)
        let phrase = Answer.reasonPhrase(answer.status)
        buffer.writeStaticString(phrase)
        buffer.writeStaticString("\r\nServer: garrison\r\n")
        buffer.writeImmutableBuffer(worker.dateLine)
        for (name, value) in answer.fields { buffer.writeField(name, value) }
        if answer.status >= 200, answer.status != 204 {
            buffer.writeStaticString("Content-Length: ")
            buffer.writeDecimal(body)
            buffer.writeInteger(UInt16(0x0d0a))
        }
        writeConnection(to: &buffer)
        buffer.writeInteger(UInt16(0x0d0a))
        if !isHead, answer.status != 204, answer.status != 304 {
            buffer.writeImmutableBuffer(answer.body)
        }
        write(buffer)
        ended()
    }

    private func skipBody() {
        while true {
            guard let piece = try? decoder.next(&input) else { return }
            if case .end = piece {
                stage = .answering
                return
            }
        }
    }

    /// The answer is sent to its end.
    private func ended() {
        exchange = nil
        guard stage != .closed else { return }
        if keepsAlive, stage == .answering, !worker.isDraining {
            stage = .head
            headDeadline = worker.later(worker.shared.settings.timeouts.keepAlive)
            return process()
        }
        linger()
    }

    /// Closes so that the client can still read the answer: an early close would have the kernel
    /// throw it away as soon as more of the request comes (RFC 9112, section 9.6).
    private func linger() {
        flush()
        guard let context else { return }
        stage = .lingering
        input = ByteBuffer()
        headDeadline = worker.later(worker.shared.settings.timeouts.writeStall)
        if inputClosed { return closeAfterFlush(context) }
        context.close(mode: .output, promise: nil)
        read()
    }

    private func closeAfterFlush(_ context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(ByteBuffer())).assumeIsolated().whenComplete { _ in
            self.closeNow()
        }
    }

    func beginTunnel(_ head: ResponseHead) {
        var buffer = newBuffer(head.bytes.readableBytes + 64)
        writeStatus(head, to: &buffer)
        head.writeFields(to: &buffer)
        buffer.writeStaticString("Connection: upgrade\r\nUpgrade: ")
        if let upgrade = head.upgrade { buffer.writeString(head.text(upgrade)) }
        buffer.writeStaticString("\r\n\r\n")
        sendsChunks = false
        keepsAlive = false
        stage = .tunnel
        write(buffer)
        flush()
        process()
    }

    func endTunnel() {
        exchange = nil
        linger()
    }

    func abort() {
        exchange = nil
        flush()
        closeNow()
    }
}
