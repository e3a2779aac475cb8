import NIOCore

/// A client's connection that speaks HTTP/1: reads requests one after the other, and is the way
/// back for their answers.
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
    var stage = Stage.head
    var exchange: Exchange?

    var input = ByteBuffer()
    private var scan = HeadScan()
    var decoder = BodyDecoder(.none)
    private var isProcessing = false
    private var isReading = false
    var inputClosed = false
    private var lingered = 0
    private var served = 0
    /// The connection counts among its source's, and for the ceiling of all.
    private let ticket: Ticket

    // Of the exchange under way.
    var version = HTTPVersion.http11
    var keepsAlive = true
    var isHead = false
    private var owesContinue = false
    var sendsChunks = false
    var hasWritten = false

    // Times.
    var headDeadline: NIODeadline
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

    func read() {
        guard !isReading, !inputClosed, let context else { return }
        isReading = true
        context.read()
    }

    func process() {
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

    /// Waiting counts against the client only while something is expected of it; every octet earns
    /// it time at the least rate.
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
