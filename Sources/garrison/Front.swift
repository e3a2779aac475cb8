import Gate
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTPTypes
import ServiceLifecycle
import Shapes
import Synchronization

/// The HTTP front: turns Hummingbird's requests into the gate's and its answers back.
struct Front: Service {
    /// Header lines of one request, together.
    static let headerBytesMax = 64 * 1024
    static let idleSecondsMax: Int64 = 75

    let host: String
    let port: Int
    /// Connections beyond it wait to be accepted.
    let connectionsMax: Int
    let answer: @Sendable (IncomingRequest) async -> OutgoingResponse
    let logger: Logger
    /// Called once the socket listens, with the port it listens on.
    let onListening: @Sendable (Int) async -> Void

    func run() async throws {
        let answer = answer
        let responder = CallbackResponder<FrontContext> { request, context in
            let response = await answer(Front.incoming(request, from: context))
            return Front.outgoing(response)
        }
        var http1 = HTTP1Channel.Configuration(
            additionalChannelHandlers: [ContinueHandler()],
            idleTimeout: .seconds(Self.idleSecondsMax))
        http1.httpDecoder = .init(
            maxHeaderFieldSize: Self.headerBytesMax, maxHeaderListSize: Self.headerBytesMax,
            maxHeaderFieldCount: 256)
        let listening = onListening
        let application = Application(
            responder: responder,
            server: HTTPServerBuilder { [http1] responder in
                PinnedChannel(http: HTTP1Channel(responder: responder, configuration: http1))
            },
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), serverName: nil, backlog: 4_096,
                availableConnectionsDelegate: MaximumAvailableConnections(connectionsMax)),
            onServerRunning: { channel in
                await listening(channel.localAddress?.port ?? port)
            },
            logger: logger)
        try await application.run()
    }

    private static func incoming(
        _ request: Request, from context: FrontContext
    ) -> IncomingRequest {
        var headers = HTTPHeaders()
        if let authority = request.head.authority { headers.add("Host", authority) }
        for field in request.headers { headers.add(field.name.rawName, field.value) }
        let iterator = BodyIterator(request.body)
        let length = headers["content-length"].flatMap { Int($0) }
        return IncomingRequest(
            method: request.method.rawValue, target: request.head.path ?? "/", headers: headers,
            body: BodyStream(length: length) { try await iterator.next() },
            remoteAddress: context.remoteAddress)
    }

    private static func outgoing(_ response: OutgoingResponse) -> Response {
        var fields = HTTPFields()
        for field in response.headers.fields {
            // A header's name or value that HTTP cannot carry (from stored metadata) is left out.
            guard let name = HTTPField.Name(field.name) else { continue }
            fields.append(HTTPField(name: name, value: field.value))
        }
        if response.closesConnection { fields[.connection] = "close" }
        let body: ResponseBody
        switch response.body {
        case .bytes(let bytes): body = ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        case .stream(let stream):
            body = ResponseBody(contentLength: stream.length) { writer in
                while let piece = try await stream.next() {
                    try await writer.write(ByteBuffer(bytes: piece))
                }
                try await writer.finish(nil)
            }
        }
        return Response(status: .init(code: response.status), headers: fields, body: body)
    }
}

/// The request's context: all that is kept of the connection is the peer's address.
struct FrontContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let remoteAddress: String

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        remoteAddress = source.channel.remoteAddress?.ipAddress ?? "127.0.0.1"
    }
}

/// Holds the body's iterator between reads; one task reads at a time.
private actor BodyIterator {
    private var iterator: RequestBody.AsyncIterator?

    init(_ body: RequestBody) { iterator = body.makeAsyncIterator() }

    func next() async throws -> [UInt8]? {
        guard var current = iterator else { return nil }
        iterator = nil
        let buffer: ByteBuffer?
        do {
            buffer = try await current.next(isolation: self)
        } catch {
            // The connection ended or its framing broke; what came so far is not the body.
            throw Shapes.Failure(
                "IncompleteBody",
                "You did not provide the number of bytes specified by the Content-Length HTTP "
                    + "header.", status: 400)
        }
        guard let buffer else { return nil }
        iterator = current
        return Array(buffer.readableBytesView)
    }
}

/// Answers `Expect: 100-continue` at once, so that clients send their bodies without waiting.
private final class ContinueHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundOut = HTTPResponsePart

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .head(let head) = unwrapInboundIn(data),
            head.headerFields[.expect]?.lowercased() == "100-continue"
        {
            let go = HTTPResponse(status: .continue)
            context.writeAndFlush(wrapOutboundOut(.head(go)), promise: nil)
        }
        context.fireChannelRead(data)
    }
}
