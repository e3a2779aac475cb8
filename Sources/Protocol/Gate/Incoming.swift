package import Shapes

/// A request as the front hands it to the gate: its line and headers as they stood on the wire,
/// and a body that has not been read.
package struct IncomingRequest: Sendable {
    package let method: String
    /// The raw target: path and query, not decoded.
    package let target: String
    package let headers: HTTPHeaders
    package let body: BodyStream
    /// The peer's address without its port.
    package let remoteAddress: String
    package let tls: TLSDetails?

    package init(
        method: String, target: String, headers: HTTPHeaders, body: BodyStream,
        remoteAddress: String, tls: TLSDetails? = nil
    ) {
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body
        self.remoteAddress = remoteAddress
        self.tls = tls
    }
}

extension IncomingRequest {
    /// Whether the request announces a body.
    var hasBody: Bool {
        (body.length ?? 0) > 0 || headers["transfer-encoding"] != nil
    }
}

/// An answer on its way out.
package struct OutgoingResponse: Sendable {
    package enum Body: Sendable {
        case bytes([UInt8])
        case stream(BodyStream)
    }

    package var status: Int
    package var headers: HTTPHeaders
    package var body: Body
    /// Whether the connection must not be used again: a body was left unread.
    package var closesConnection: Bool

    package init(
        status: Int, headers: HTTPHeaders = HTTPHeaders(), body: Body = .bytes([]),
        closesConnection: Bool = false
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.closesConnection = closesConnection
    }
}
