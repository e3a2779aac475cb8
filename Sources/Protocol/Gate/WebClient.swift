package import Shapes

/// Requests to the outside world, such as a webhook: implemented by the program, handed to the
/// services that make them.
package protocol WebClient: Sendable {
    /// Sends one request and reads the answer, of which at most `answerBytesMax` bytes are
    /// kept. Redirects are not followed.
    func send(_ request: WebRequest) async throws(WebError) -> HTTPResponse
}

package struct WebRequest: Sendable {
    package static let answerBytesUsual = 64 << 10

    package var method: String
    package var url: String
    package var headers: HTTPHeaders
    package var body: [UInt8]
    package var timeoutSeconds: Int
    /// What comes beyond is not read.
    package var answerBytesMax: Int

    package init(
        method: String, url: String, headers: HTTPHeaders = HTTPHeaders(), body: [UInt8] = [],
        timeoutSeconds: Int, answerBytesMax: Int = answerBytesUsual
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeoutSeconds = timeoutSeconds
        self.answerBytesMax = answerBytesMax
    }
}

/// A request that got no answer.
package struct WebError: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}
