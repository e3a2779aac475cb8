/// Why a message cannot be accepted, and the status that says so.
package struct Refusal: Error, Equatable, Sendable {
    package let status: Int
    package let reason: Reason

    package init(_ status: Int, _ reason: Reason) {
        self.status = status
        self.reason = reason
    }

    init(_ reason: Reason) { self.init(400, reason) }

    /// The words stand in the access log.
    package enum Reason: String, Sendable {
        case bareCarriageReturn = "a CR without an LF"
        case bareLineFeed = "an LF without a CR"
        case foldedField = "a folded header line"
        case invalidFieldName = "an invalid header name"
        case invalidFieldValue = "an invalid octet in a header value"
        case invalidRequestLine = "an invalid request line"
        case invalidMethod = "an invalid method"
        case invalidTarget = "an invalid target"
        case invalidStatusLine = "an invalid status line"
        case versionNotSupported = "a version of HTTP that is not spoken here"
        case targetTooLong = "a target that is too long"
        case headTooLong = "headers that are too long"
        case tooManyFields = "too many headers"
        case missingHost = "no Host"
        case severalHosts = "several Hosts"
        case invalidHost = "an invalid Host"
        case hostMismatch = "a target of another host than Host"
        case severalLengths = "several Content-Lengths"
        case invalidLength = "an invalid Content-Length"
        case lengthAndCoding = "Content-Length beside Transfer-Encoding"
        case invalidCoding = "an invalid Transfer-Encoding"
        case codingNotSupported = "a transfer coding that is not known"
        case invalidChunk = "an invalid chunk"
        case trailersTooLong = "trailers that are too long"
        case bodyTooLong = "a body that is too long"
        case expectationUnknown = "an expectation that is not known"
        case connectRefused = "CONNECT, to a server that is no forward proxy"
        case headTooSlow = "headers that came too slowly"
        case bodyTooSlow = "a body that came too slowly"
        case proxyHeaderInvalid = "an invalid PROXY protocol header"
        case pseudoHeaderInvalid = "an invalid pseudo-header"
    }
}
