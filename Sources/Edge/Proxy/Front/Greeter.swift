import Matching
import NIOCore
import NIOSSL
import NIOTLS

/// Reads what comes before HTTP: a PROXY header, a ClientHello, or HTTP/2's preface. Then it makes
/// place for whoever speaks the protocol that follows.
final class Greeter: ChannelInboundHandler, RemovableChannelHandler, Registered {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private enum Stage {
        case proxyHeader, hello, preface, handshake, done
    }

    var slot = -1
    private let worker: Worker
    private let listener: Listener
    private var source: Source
    private var ticket: Ticket?
    private var ticketKey: SourceKey
    private var stage: Stage
    private var input = ByteBuffer()
    private var context: ChannelHandlerContext?
    private let begun: NIODeadline

    init(worker: Worker, listener: Listener, source: Source, ticket: Ticket) {
        self.worker = worker
        self.listener = listener
        self.source = source
        self.ticket = ticket
        ticketKey = ticket.key
        begun = worker.now
        let settings = listener.settings
        stage =
            settings.speaksProxyProtocol ? .proxyHeader : settings.isSecure ? .hello : .preface
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        worker.handshakes.add(self)
        if context.channel.isActive { context.read() }
    }

    func channelActive(context: ChannelHandlerContext) {
        context.fireChannelActive()
        context.read()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        leave()
        self.context = nil
    }

    func channelInactive(context: ChannelHandlerContext) {
        leave()
        context.fireChannelInactive()
    }

    private func leave() {
        worker.handshakes.remove(self)
        // Still here only if nobody took the connection over.
        ticket?.giveBack()
        ticket = nil
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { closeNow() }

    func closeNow() { context?.close(promise: nil) }

    func drain() { closeNow() }

    func sweep(_ now: NIODeadline) {
        let timeouts = worker.shared.settings.timeouts
        let seconds =
            worker.shared.shield.pressure == .calm
            ? timeouts.tlsHandshake : min(3, timeouts.tlsHandshake)
        guard stage != .done, now - begun >= .seconds(Int64(seconds)) else { return }
        worker.shared.shield.noteHandshakeTimeout()
        closeNow()
    }

    /// How much better this connection could be spared than others; nil: not at all.
    func dispensability(for key: SourceKey?) -> Int64? {
        guard stage != .done, key == nil || key == ticketKey else { return nil }
        return (worker.now - begun).nanoseconds
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var piece = unwrapInboundIn(data)
        if stage == .handshake || stage == .done {
            // Someone else reads now; this only stands by to hear how the handshake ends.
            return context.fireChannelRead(data)
        }
        worker.tick()
        if input.readableBytes == 0 { input = piece } else { input.writeBuffer(&piece) }
        do {
            while try advance(context) {}
        } catch {
            closeNow()
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        context.fireChannelReadComplete()
        switch stage {
        case .proxyHeader, .hello, .preface: context.read()
        case .handshake, .done: break
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if stage == .handshake, case .handshakeCompleted(let name) = event as? TLSUserEvent {
            finish(context, isHTTP2: name == "h2")
            return
        }
        if case .inputClosed = event as? ChannelEvent, stage != .done { closeNow() }
        context.fireUserInboundEventTriggered(event)
    }

    /// - Returns: whether there is more to find in what has come.
    private func advance(_ context: ChannelHandlerContext) throws -> Bool {
        guard input.readableBytes > 0 else { return false }
        switch stage {
        case .proxyHeader: return try readProxyHeader()
        case .hello: return try readHello(context)
        case .preface: return try readPreface(context)
        case .handshake, .done: return false
        }
    }

    private func readProxyHeader() throws -> Bool {
        let settings = listener.settings
        guard settings.proxyProtocol.isEmpty || settings.proxyProtocol.contains(source.peer) else {
            throw Refusal(.proxyHeaderInvalid)
        }
        guard let header = try ProxyHeader.read(&input) else { return false }
        if case .proxied(let address, let port) = header {
            source = Source(
                client: address, peer: address, peerPort: port, isSecure: false, hello: nil)
            // From here on the connection counts as the client's.
            ticket?.giveBack()
            ticket = nil
            let key = SourceKey(address)
            guard worker.makeRoom(for: key) else { throw Refusal(.proxyHeaderInvalid) }
            ticket = Ticket(key: key, shield: worker.shared.shield)
            ticketKey = key
        }
        stage = settings.isSecure ? .hello : .preface
        return true
    }

    private func readHello(_ context: ChannelHandlerContext) throws -> Bool {
        let found = try input.withUnsafeReadableBytes { octets in
            try ClientHello.find(in: octets)
        }
        guard let hello = found, let certificates = listener.certificates else { return false }
        source = Source(
            client: source.client, peer: source.peer, peerPort: source.peerPort, isSecure: true,
            hello: hello.facts)
        let secure = NIOSSLServerHandler(
            context: certificates.context(for: hello.serverName))
        stage = .handshake
        // The TLS side comes in front of this handler, which then hears how the handshake ends.
        let pipeline = context.pipeline.syncOperations
        try pipeline.addHandler(secure, position: .before(self))
        let first = input
        input = ByteBuffer()
        // Gives the octets to the TLS side as if they had just come off the wire.
        context.pipeline.fireChannelRead(first)
        context.pipeline.fireChannelReadComplete()
        return false
    }

    private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

    /// HTTP/2 without TLS, by a client that knows that it is spoken here (RFC 9113, section 3.3).
    private func readPreface(_ context: ChannelHandlerContext) throws -> Bool {
        let length = min(input.readableBytes, Self.preface.count)
        let isAlike = input.readableBytesView.prefix(length).elementsEqual(
            Self.preface.prefix(length))
        if listener.settings.allowsHTTP2, isAlike {
            // A request line may begin like the preface; its first four octets tell the two apart.
            guard length == Self.preface.count else { return false }
            finish(context, isHTTP2: true)
        } else {
            finish(context, isHTTP2: false)
        }
        return false
    }

    /// Puts the reader of the protocol in place, gives it what has come, and leaves.
    private func finish(_ context: ChannelHandlerContext, isHTTP2: Bool) {
        stage = .done
        guard let ticket else { return closeNow() }
        self.ticket = nil
        worker.handshakes.remove(self)
        let pipeline = context.pipeline.syncOperations
        do {
            if isHTTP2 {
                try HTTP2Connection.add(
                    to: context, after: self, worker: worker, listener: listener, source: source,
                    ticket: ticket)
            } else {
                let front = FrontConnection(
                    worker: worker, listener: listener, source: source, ticket: ticket)
                try pipeline.addHandler(front, position: .after(self))
            }
        } catch {
            ticket.giveBack()
            return closeNow()
        }
        if input.readableBytes > 0 {
            let rest = input
            input = ByteBuffer()
            context.fireChannelRead(wrapInboundOut(rest))
            context.fireChannelReadComplete()
        }
        pipeline.removeHandler(context: context, promise: nil)
    }
}
