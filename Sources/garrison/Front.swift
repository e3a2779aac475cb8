import Gate
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOPosix
import ServiceLifecycle

/// The HTTP front of the API. Listening, the bound on connections and draining are Hummingbird's
/// work; each connection is answered by a `FrontConnection`.
struct Front: Service {
    /// Header lines of one request, together.
    static let headerBytesMax = 64 * 1024
    static let headerFieldsMax = 256
    static let idleSecondsMax: Int64 = 75
    static let backlogMax = 4_096

    let host: String
    let port: Int
    /// Connections beyond it wait to be accepted.
    let connectionsMax: Int
    let answer: @Sendable (IncomingRequest) async -> OutgoingResponse
    let logger: Logger
    /// Called once the socket listens, with the port it listens on.
    let onListening: @Sendable (Int) async -> Void

    func run() async throws {
        let listening = onListening
        let port = port
        let server = FrontChannel(answer: answer).server(
            configuration: ServerConfiguration(
                address: .hostname(host, port: port), serverName: nil, backlog: Self.backlogMax,
                availableConnectionsDelegate: MaximumAvailableConnections(connectionsMax)),
            onServerRunning: { channel in
                await listening(channel.localAddress?.port ?? port)
            },
            eventLoopGroup: MultiThreadedEventLoopGroup.singleton, logger: logger)
        try await server.run()
    }
}

/// Sets up the connections of the front.
private struct FrontChannel: ServerChildChannel {
    struct Value: ServerChildChannelValue {
        let channel: any Channel
    }

    let answer: @Sendable (IncomingRequest) async -> OutgoingResponse

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            var limits = NIOHTTPDecoderLimitConfiguration()
            limits.maxHeaderFieldSize = Front.headerBytesMax
            limits.maxHeaderListSize = Front.headerBytesMax
            limits.maxHeaderFieldCount = Front.headerFieldsMax
            // A request comes in one piece: looking for more at once would ask in vain.
            try channel.syncOptions?.setOption(.maxMessagesPerRead, value: 1)
            let pipeline = channel.pipeline.syncOperations
            // Pipelined requests, errors of the parser and what headers may hold are the
            // connection's own affair.
            try pipeline.configureHTTPServerPipeline(
                withPipeliningAssistance: false, withErrorHandling: false,
                withOutboundHeaderValidation: false, withEncoderConfiguration: .init(),
                withDecoderLimitConfiguration: limits)
            try pipeline.addHandler(FrontConnection(channel: channel, answer: answer))
            return Value(channel: channel)
        }
    }

    func handle(value: Value, logger: Logger) async {
        let channel = value.channel
        await withTaskCancellationHandler {
            try? await channel.closeFuture.get()
        } onCancel: {
            channel.close(promise: nil)
        }
    }
}
