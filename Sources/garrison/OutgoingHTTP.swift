import AsyncHTTPClient
import Foundation
import Gate
import NIOCore
import NIOHTTP1
import Shapes

/// Requests to the outside world by AsyncHTTPClient.
///
/// Connections are kept for reuse, a few for each host; redirects are not followed, so that what a
/// user configured is all that is ever asked.
final class OutgoingHTTP: WebClient {
    private static let connectSeconds: Int64 = 5
    private static let connectionsPerHostMax = 32

    private let client: HTTPClient

    init() {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(connect: .seconds(Self.connectSeconds)))
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit =
            Self.connectionsPerHostMax
        configuration.httpVersion = .http1Only
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    func close() async { try? await client.shutdown() }

    func send(_ request: WebRequest) async throws(WebError) -> HTTPResponse {
        var outgoing = HTTPClientRequest(url: request.url)
        outgoing.method = HTTPMethod(rawValue: request.method)
        for field in request.headers.fields {
            outgoing.headers.add(name: field.name, value: field.value)
        }
        if !request.body.isEmpty { outgoing.body = .bytes(request.body) }
        do {
            let answer = try await client.execute(
                outgoing, timeout: .seconds(Int64(request.timeoutSeconds)))
            var body: [UInt8] = []
            for try await part in answer.body {
                body += part.readableBytesView.prefix(request.answerBytesMax - body.count)
                // The rest is not wanted; leaving the loop closes the connection.
                if body.count >= request.answerBytesMax { break }
            }
            return HTTPResponse(
                status: Int(answer.status.code),
                headers: Shapes.HTTPHeaders(
                    answer.headers.map { HTTPField($0.name, $0.value) }), body: body)
        } catch let error as HTTPClientError {
            throw WebError("The request failed: \(error.shortDescription)")
        } catch {
            throw WebError("The request failed: \(error)")
        }
    }
}
