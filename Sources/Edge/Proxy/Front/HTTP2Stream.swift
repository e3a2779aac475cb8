import NIOCore
import NIOHPACK
import NIOHTTP2
import Vocabulary

/// One request of an HTTP/2 connection, and the way back for its answer.
final class HTTP2Stream: ChannelInboundHandler, Registered {
    typealias InboundIn = HTTP2Frame.FramePayload
    typealias OutboundOut = HTTP2Frame.FramePayload

    var slot = -1
    private let connection: HTTP2Connection
    private var context: ChannelHandlerContext?
    private var exchange: Exchange?
    private var hasHead = false
    private var requestEnded = false
    private var outputEnded = false
    private var isHead = false
    /// A WebSocket: asked for, and then open both ways.
    private enum Tunnel {
        case none, asked, open
    }
    private var tunnel = Tunnel.none
    /// What came before it was open.
    private var early = ByteBuffer()
    private var owesContinue = false
    private var isReading = false
    private var hasWritten = false
    private var bodyDeadline = NIODeadline.distantFuture
    private var stalledSince: NIODeadline?

    init(_ connection: HTTP2Connection) { self.connection = connection }

    private var worker: Worker { connection.worker }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        connection.opened(self)
        if context.channel.isActive { read() }
    }

    func channelActive(context: ChannelHandlerContext) { read() }

    func handlerRemoved(context: ChannelHandlerContext) { gone() }

    func channelInactive(context: ChannelHandlerContext) { gone() }

    private func gone() {
        guard slot >= 0 else { return }
        connection.closed(self)
        let exchange = self.exchange
        self.exchange = nil
        exchange?.clientGone()
        context = nil
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private func read() {
        guard !isReading, let context else { return }
        isReading = true
        context.read()
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        isReading = false
        if exchange?.wantsBody ?? false { wantBody() }
        flush()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable {
            stalledSince = nil
            exchange?.clientCanTakeMore()
        } else {
            stalledSince = worker.now
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        worker.tick()
        switch unwrapInboundIn(data) {
        case .headers(let frame) where !hasHead: begin(frame)
        case .headers(let frame): endRequest(Trailers(frame.headers))
        case .data(let frame):
            guard case .byteBuffer(let piece) = frame.data else { return }
            if tunnel != .none { return throughTunnel(piece, isLast: frame.endStream) }
            bodyDeadline = .distantFuture
            owesContinue = false
            if piece.readableBytes > 0 { exchange?.clientSent(piece) }
            if frame.endStream { endRequest(nil) }
        default: break
        }
    }

    private func throughTunnel(_ piece: ByteBuffer, isLast: Bool) {
        if tunnel == .asked {
            var piece = piece
            early.writeBuffer(&piece)
            guard early.readableBytes <= HTTP2Connection.streamBufferBytesMax else {
                let exchange = self.exchange
                abort()
                exchange?.clientGone()
                return
            }
        } else if piece.readableBytes > 0 {
            exchange?.clientSent(piece)
        }
        if isLast {
            requestEnded = true
            exchange?.clientClosedTunnel()
        }
    }

    private func endRequest(_ trailers: Trailers?) {
        guard !requestEnded else { return }
        requestEnded = true
        exchange?.clientEnded(trailers)
    }

    private func begin(_ frame: HTTP2Frame.FramePayload.Headers) {
        hasHead = true
        requestEnded = frame.endStream
        do {
            let head = try RequestHead(
                frame.headers, isWhole: frame.endStream, limits: worker.shared.settings.limits,
                key: { WebSocketKey.text(worker.shared.entropy.bytes(16)) })
            if head.upgrade != nil { tunnel = .asked }
            isHead = head.kind == .head
            owesContinue = head.expectsContinue && !frame.endStream
            var source = connection.source
            source.client = connection.listener.client(of: head, peer: source.peer)
            let exchange = Exchange(
                worker: worker, listener: connection.listener, head: head, source: source,
                client: self)
            self.exchange = exchange
            exchange.start(isWhole: frame.endStream || tunnel == .asked)
        } catch {
            worker.shared.shield.noteRefusal(of: SourceKey(connection.source.peer), at: worker.now)
            worker.shared.noteMalformed(
                error, source: connection.source, listener: connection.listener,
                id: worker.trace())
            var answer = Answer(status: error.status, reason: error.reason.rawValue)
            answer.complete(worker: worker)
            self.answer(answer)
        }
    }

    func sweep(_ now: NIODeadline) {
        let shared = worker.shared
        if now >= bodyDeadline {
            bodyDeadline = .distantFuture
            shared.shield.noteSlow(SourceKey(connection.source.peer), at: now)
            exchange?.clientFailed(Refusal(408, .bodyTooSlow))
            return
        }
        guard let since = stalledSince,
            now - since >= .seconds(Int64(shared.settings.timeouts.writeStall))
        else { return }
        shared.shield.noteSlow(SourceKey(connection.source.peer), at: now)
        abort()
    }
}

// MARK: - The way back

extension HTTP2Stream: Downstream {
    var canTakeMore: Bool { context?.channel.isWritable ?? false }

    func wantBody() {
        guard !requestEnded else { return }
        guard tunnel == .none else { return read() }
        if owesContinue {
            owesContinue = false
            write(.headers(.init(headers: HPACKHeaders([(":status", "100")]))))
            flush()
        }
        if bodyDeadline == .distantFuture {
            bodyDeadline = worker.later(worker.shared.settings.timeouts.bodyIdle)
        }
        read()
    }

    func flush() {
        guard hasWritten else { return }
        hasWritten = false
        context?.flush()
    }

    private func write(_ payload: HTTP2Frame.FramePayload) {
        hasWritten = true
        context?.write(wrapOutboundOut(payload), promise: nil)
    }

    func send(informational head: ResponseHead) {
        write(.headers(.init(headers: HPACKHeaders(head))))
        flush()
    }

    func send(_ head: ResponseHead) {
        // Success would mean that the tunnel is open (RFC 8441, section 5).
        if tunnel == .asked, (200..<300).contains(head.status) {
            let exchange = self.exchange
            abort()
            exchange?.clientGone()
            return
        }
        outputEnded = head.framing == .none
        write(.headers(.init(headers: HPACKHeaders(head), endStream: outputEnded)))
        if outputEnded { flush() }
    }

    func send(body: ByteBuffer) {
        guard !outputEnded else { return }
        write(.data(.init(data: .byteBuffer(body))))
    }

    func finish(_ trailers: Trailers?) {
        exchange = nil
        if !outputEnded {
            outputEnded = true
            if let trailers, let headers = HPACKHeaders(trailers) {
                write(.headers(.init(headers: headers, endStream: true)))
            } else {
                write(.data(.init(data: .byteBuffer(ByteBuffer()), endStream: true)))
            }
        }
        end()
    }

    /// All is written. A request that still goes on is of no more use (RFC 9113, section 8.1).
    private func end() {
        flush()
        bodyDeadline = .distantFuture
        guard !requestEnded else { return }
        requestEnded = true
        write(.rstStream(.noError))
        flush()
    }

    func answer(_ answer: Answer) {
        exchange = nil
        let body = answer.body.readableBytes
        var headers = HPACKHeaders()
        headers.reserveCapacity(answer.fields.count + 4)
        headers.add(name: ":status", value: String(answer.status))
        headers.add(name: "server", value: "garrison")
        for (name, value) in answer.fields { headers.add(name: name.lowercased(), value: value) }
        let hasBody = !isHead && body > 0 && answer.status != 204 && answer.status != 304
        if answer.status != 204 { headers.add(name: "content-length", value: String(body)) }
        write(.headers(.init(headers: headers, endStream: !hasBody)))
        if hasBody { write(.data(.init(data: .byteBuffer(answer.body), endStream: true))) }
        outputEnded = true
        end()
    }

    func beginTunnel(_ head: ResponseHead) {
        guard tunnel == .asked else { return abort() }
        var headers = HPACKHeaders(head)
        headers.replaceOrAdd(name: ":status", value: "200")
        headers.remove(name: "sec-websocket-accept")
        write(.headers(.init(headers: headers)))
        flush()
        tunnel = .open
        let piece = early
        early = ByteBuffer()
        if piece.readableBytes > 0 { exchange?.clientSent(piece) }
        wantBody()
    }

    func endTunnel() {
        exchange = nil
        outputEnded = true
        write(.data(.init(data: .byteBuffer(ByteBuffer()), endStream: true)))
        end()
    }

    func abort() {
        exchange = nil
        outputEnded = true
        requestEnded = true
        write(.rstStream(.internalError))
        flush()
        context?.close(promise: nil)
    }
}

/// The key of a WebSocket's handshake (RFC 6455, section 4.1): 16 octets in base 64.
enum WebSocketKey {
    private static let letters = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func text(_ octets: [UInt8]) -> String {
        var text: [UInt8] = []
        for start in stride(from: 0, to: octets.count, by: 3) {
            let group = octets[start..<min(start + 3, octets.count)]
            var word = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            word <<= UInt32(8 * (3 - group.count))
            for index in 0..<4 {
                let letter = letters[Int(word >> UInt32(18 - 6 * index) & 63)]
                text.append(index <= group.count ? letter : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
