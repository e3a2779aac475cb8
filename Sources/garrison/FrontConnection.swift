import Gate
import NIOCore
import NIOHTTP1
import Shapes

/// One connection of the API: takes requests one after the other, hands each to the gate, and
/// writes its answer.
///
/// A request with a small body is handed over whole, and the call runs at once on the thread that
/// has read it: most calls wait for nothing and are answered before the next event is looked at. A
/// longer body is a stream, read from the socket no faster than it is used. What a client sends
/// beyond the request that is being answered is not read, but for what came in the same packet.
final class FrontConnection: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    /// Longer bodies are streamed.
    private static let wholeBodyBytesMax = 64 << 10

    private enum Taking {
        case nothing
        case whole(HTTPRequestHead, ByteBuffer?)
        case stream(RequestBody)
        /// The rest of a body that nobody wants.
        case discarding
    }

    private let answer: @Sendable (IncomingRequest) async -> OutgoingResponse
    private let executor: EventLoopTaskExecutor
    private let remoteAddress: String
    private var context: ChannelHandlerContext?
    private var taking = Taking.nothing
    /// Parts of later requests.
    private var waiting = CircularBuffer<HTTPServerRequestPart>()
    private var isAnswering = false
    private var isDraining = false
    private var isHead = false
    private var isLast = false
    /// Half closed: what still comes in is thrown away.
    private var isFinished = false
    private var isInputClosed = false
    /// The reader of a streamed body is behind.
    private var isBodyFull = false
    private var wantsToRead = false
    private var lastActive = NIODeadline.now()
    private var idleCheck: Scheduled<Void>?

    init(
        channel: any Channel,
        answer: @escaping @Sendable (IncomingRequest) async -> OutgoingResponse
    ) {
        self.answer = answer
        executor = EventLoopTaskExecutor(channel.eventLoop)
        remoteAddress = channel.remoteAddress?.ipAddress ?? "127.0.0.1"
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        watchForIdleness(.seconds(Front.idleSecondsMax))
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
        idleCheck?.cancel()
    }

    // MARK: What comes in

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        lastActive = .now()
        guard !isFinished else { return }
        waiting.append(unwrapInboundIn(data))
        drain()
    }

    /// Whether the next part belongs to the request at hand or begins another that has its turn.
    private var takesParts: Bool {
        switch taking {
        case .nothing: !isAnswering && !isFinished
        case .whole, .stream, .discarding: true
        }
    }

    private func drain() {
        guard !isDraining else { return }
        isDraining = true
        while takesParts, let part = waiting.popFirst() { take(part) }
        isDraining = false
        readIfWanted()
    }

    private func take(_ part: HTTPServerRequestPart) {
        switch (part, taking) {
        case (.head(let head), _): begin(head)
        case (.body(let bytes), .whole(let head, let earlier)):
            if var all = earlier {
                // Nobody else may hold the buffer while it grows.
                taking = .nothing
                all.writeImmutableBuffer(bytes)
                taking = .whole(head, all)
            } else {
                taking = .whole(head, bytes)
            }
        case (.end, .whole(let head, let bytes)):
            taking = .nothing
            let body = bytes.map { BodyStream(bytes: Array($0.readableBytesView)) }
            perform(head, body ?? BodyStream(bytes: []))
        case (.body(let bytes), .stream(let body)): body.add(bytes)
        case (.end, .stream(let body)):
            taking = .nothing
            body.end()
        case (.end, .discarding): taking = .nothing
        case (.body, _), (.end, .nothing): break
        }
    }

    private func begin(_ head: HTTPRequestHead) {
        if head.headers["expect"].contains(where: { $0.lowercased() == "100-continue" }) {
            write(.head(HTTPResponseHead(version: head.version, status: .continue)), flushes: true)
        }
        isHead = head.method == .HEAD
        isLast = isLast || !head.isKeepAlive
        isBodyFull = false
        let length = head.headers.first(name: "content-length").flatMap { Int($0) }
        let isChunked = head.headers.contains(name: "transfer-encoding")
        if !isChunked, length ?? 0 <= Self.wholeBodyBytesMax {
            taking = .whole(head, nil)
            return
        }
        let connection = NIOLoopBound(self, eventLoop: executor.loop)
        let body = RequestBody(loop: executor.loop) { connection.value.setReading($0) }
        taking = .stream(body)
        perform(head, BodyStream(length: length) { try await body.next() })
    }

    private func perform(_ head: HTTPRequestHead, _ body: BodyStream) {
        isAnswering = true
        var headers = Shapes.HTTPHeaders()
        headers.fields.reserveCapacity(head.headers.count)
        for (name, value) in head.headers { headers.add(name, value) }
        let request = IncomingRequest(
            method: head.method.rawValue, target: head.uri, headers: headers, body: body,
            remoteAddress: remoteAddress)
        let connection = NIOLoopBound(self, eventLoop: executor.loop)
        let answer = answer
        Task.immediate(executorPreference: executor) {
            let response = await answer(request)
            if let stream = connection.value.start(response) {
                let isWhole = await connection.value.send(stream)
                connection.value.end(cut: !isWhole)
            } else {
                connection.value.end(cut: false)
            }
        }
    }

    // MARK: What goes out

    /// Writes the head, and the body unless it is a stream, which is given back.
    private func start(_ response: OutgoingResponse) -> BodyStream? {
        var fields: [(String, String)] = []
        fields.reserveCapacity(response.headers.fields.count + 3)
        // A header's name or value that HTTP cannot carry (from stored metadata) is left out.
        for field in response.headers.fields where field.isSendable {
            fields.append((field.name, field.value))
        }
        fields.append(("Date", HTTPDate.now))
        isLast = isLast || response.closesConnection
        if isLast { fields.append(("Connection", "close")) }
        let status = HTTPResponseStatus(statusCode: response.status)
        let isLengthGiven = response.headers["content-length"] != nil
        switch response.body {
        case .bytes(let bytes):
            if !isLengthGiven { fields.append(("Content-Length", String(bytes.count))) }
            write(
                .head(HTTPResponseHead(version: .http1_1, status: status, headers: .init(fields))))
            if !isHead, !bytes.isEmpty { write(.body(.byteBuffer(ByteBuffer(bytes: bytes)))) }
            return nil
        case .stream(let stream):
            if !isLengthGiven, let length = stream.length {
                fields.append(("Content-Length", String(length)))
            }
            write(
                .head(HTTPResponseHead(version: .http1_1, status: status, headers: .init(fields))))
            return isHead ? nil : stream
        }
    }

    /// Sends a body piece by piece, each when the one before has gone out.
    /// - Returns: whether all of it did.
    private func send(_ stream: BodyStream) async -> Bool {
        do {
            while let piece = try await stream.next() {
                guard let context else { return false }
                let promise = context.eventLoop.makePromise(of: Void.self)
                context.writeAndFlush(
                    wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: piece)))),
                    promise: promise)
                try await promise.futureResult.get()
            }
            return true
        } catch {
            return false
        }
    }

    private func end(cut isCut: Bool) {
        isAnswering = false
        lastActive = .now()
        guard let context else { return }
        if isCut {
            // The client must see that it has not got all.
            context.close(promise: nil)
            return
        }
        write(.end(nil), flushes: true)
        if case .stream(let body) = taking {
            taking = .discarding
            isBodyFull = false
            body.abandon()
        }
        if isLast {
            finish(context)
        } else {
            drain()
            if isInputClosed { closeIfDone(context) }
        }
    }

    /// Nothing more will come; what has come is answered first.
    private func closeIfDone(_ context: ChannelHandlerContext) {
        if !isAnswering, waiting.isEmpty { context.close(promise: nil) }
    }

    /// Says that nothing more comes, and waits for the client to hang up: whoever closes with
    /// unread bytes before him takes the answer back from under the client's eyes.
    private func finish(_ context: ChannelHandlerContext) {
        isFinished = true
        waiting.removeAll()
        taking = .nothing
        if isInputClosed {
            context.close(promise: nil)
        } else {
            context.close(mode: .output, promise: nil)
            readIfWanted()
        }
    }

    private func write(_ part: HTTPServerResponsePart, flushes: Bool = false) {
        guard let context else { return }
        if flushes {
            context.writeAndFlush(wrapOutboundOut(part), promise: nil)
        } else {
            context.write(wrapOutboundOut(part), promise: nil)
        }
    }

    // MARK: Reading no faster than is used

    func read(context: ChannelHandlerContext) {
        if mayRead { context.read() } else { wantsToRead = true }
    }

    private var mayRead: Bool { isFinished || takesParts && !isBodyFull }

    private func setReading(_ isReading: Bool) {
        isBodyFull = !isReading
        readIfWanted()
    }

    private func readIfWanted() {
        guard mayRead, wantsToRead else { return }
        wantsToRead = false
        context?.read()
    }

    // MARK: Ends

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if case .stream(let body) = taking { body.fail() }
        // What cannot be parsed is refused, unless an answer has begun.
        let isRefused = error is HTTPParserError || error is NIOHTTPDecoderError
        if isRefused, !isAnswering, !isFinished {
            let headers = NIOHTTP1.HTTPHeaders([("Connection", "close"), ("Content-Length", "0")])
            write(.head(HTTPResponseHead(version: .http1_1, status: .badRequest, headers: headers)))
            write(.end(nil), flushes: true)
            finish(context)
        } else if isAnswering {
            isLast = true
        } else {
            context.close(promise: nil)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        if case .stream(let body) = taking { body.fail() }
        taking = .nothing
        idleCheck?.cancel()
        context.fireChannelInactive()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case ChannelEvent.inputClosed:
            isInputClosed = true
            if case .stream(let body) = taking { body.fail() }
            taking = .nothing
            closeIfDone(context)
        case is ChannelShouldQuiesceEvent:
            isLast = true
            if !isAnswering, case .nothing = taking { context.close(promise: nil) }
        default:
            context.fireUserInboundEventTriggered(event)
        }
    }

    /// Closes a connection on which nothing has moved; a call may take its time.
    private func watchForIdleness(_ time: TimeAmount) {
        let connection = NIOLoopBound(self, eventLoop: executor.loop)
        idleCheck = executor.loop.scheduleTask(in: time) {
            let it = connection.value
            let left = it.lastActive + .seconds(Front.idleSecondsMax) - .now()
            var isCalling = it.isAnswering
            if case .stream = it.taking { isCalling = false }
            if left > .zero {
                it.watchForIdleness(left)
            } else if isCalling {
                it.watchForIdleness(.seconds(Front.idleSecondsMax))
            } else {
                it.context?.close(promise: nil)
            }
        }
    }
}

/// Runs the jobs of tasks on an event loop.
final class EventLoopTaskExecutor: TaskExecutor {
    let loop: any EventLoop

    init(_ loop: any EventLoop) { self.loop = loop }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}

extension Shapes.HTTPField {
    /// Whether the field can stand in an HTTP head: RFC 9110, section 5.
    fileprivate var isSendable: Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            } && value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
    }
}
