package import Codecs
package import Shapes
import Synchronization
package import Vocabulary

/// One request on its way through the gate: who asks, for what account and region, when, and what
/// the wire said. Handed to every handler.
package struct Call: Sendable {
    /// The account whose data the call works on.
    package let account: AccountID
    /// The region of the signature's scope, or the server's own.
    package let region: Region
    package let caller: Caller
    package let time: Instant
    /// Named in the answer and in the trail.
    package let requestID: String
    /// The trail event's own id.
    package let eventID: String
    package let service: ServiceModel
    package let operation: String
    /// The request's line and headers; the body only where the operation does not stream it.
    package let request: HTTPRequest
    package let sourceIP: String
    package let userAgent: String
    /// The TLS version and cipher, where the connection has them.
    package let tls: TLSDetails?
    /// The host name the client used.
    package let host: String
    /// What a streaming operation reads. Ends with an error if the payload was not what was signed.
    package let body: BodyStream?
    /// What the service's edge read of the body, where it did.
    package let payload: (any Sendable)?
    /// Where a handler puts what the output's shape cannot carry.
    package let reply: Reply

    package init(
        account: AccountID, region: Region, caller: Caller, time: Instant, requestID: String,
        eventID: String, service: ServiceModel, operation: String, request: HTTPRequest,
        sourceIP: String, userAgent: String, tls: TLSDetails? = nil, host: String = "",
        body: BodyStream? = nil, payload: (any Sendable)? = nil, reply: Reply = Reply()
    ) {
        self.account = account
        self.region = region
        self.caller = caller
        self.time = time
        self.requestID = requestID
        self.eventID = eventID
        self.service = service
        self.operation = operation
        self.request = request
        self.sourceIP = sourceIP
        self.userAgent = userAgent
        self.tls = tls
        self.host = host
        self.body = body
        self.payload = payload
        self.reply = reply
    }

    /// How many bytes a streamed answer has; nil where it is none.
    package var bytesOut: Int? { reply.body?.length }

    /// The ARN of a resource of this service in this account and region.
    package func arn(_ resource: String) -> ARN {
        ARN(
            service: service.signingName, region: region.description,
            account: account.description, resource: resource)
    }
}

package struct TLSDetails: Hashable, Sendable {
    package let version: String
    package let cipher: String

    package init(version: String, cipher: String) {
        self.version = version
        self.cipher = cipher
    }
}

/// Bytes that come in pieces: each call of `next` gives the next piece, nil at the end.
/// Read by one task at a time.
package struct BodyStream: Sendable {
    package let next: @Sendable () async throws -> [UInt8]?
    /// The payload's length, where it is known.
    package let length: Int?
    /// Trailing headers, complete once `next` has given nil.
    package let trailers: @Sendable () -> [HTTPField]

    package init(
        length: Int? = nil, trailers: @escaping @Sendable () -> [HTTPField] = { [] },
        next: @escaping @Sendable () async throws -> [UInt8]?
    ) {
        self.length = length
        self.trailers = trailers
        self.next = next
    }

    /// A stream of bytes in memory.
    package init(bytes: [UInt8]) {
        let rest = Mutex<[UInt8]?>(bytes.isEmpty ? nil : bytes)
        self.init(length: bytes.count) {
            rest.withLock { bytes in
                defer { bytes = nil }
                return bytes
            }
        }
    }
}

/// What a handler adds to its answer beyond the output's shape.
package final class Reply: Sendable {
    private struct State {
        var headers: [HTTPField] = []
        var status: Int?
        var body: BodyStream?
        var additionalEventData: [JSONMember] = []
        var resources: [TrailResource] = []
        var identity: JSON?
    }
    private let state = Mutex(State())

    package init() {}

    /// Adds a response header.
    package func add(_ name: String, _ value: String) {
        state.withLock { $0.headers.append(HTTPField(name, value)) }
    }
    /// Answers with another status than the model's, such as 206 or 204.
    package func setStatus(_ status: Int) { state.withLock { $0.status = status } }
    /// Streams the output's streaming member.
    package func setBody(_ body: BodyStream) { state.withLock { $0.body = body } }
    /// Adds to the trail event's `additionalEventData`.
    package func note(_ name: String, _ value: JSON) {
        state.withLock { $0.additionalEventData.append(JSONMember(name, value)) }
    }
    /// Names a resource in the trail event.
    package func name(_ resource: TrailResource) {
        state.withLock { $0.resources.append(resource) }
    }

    /// Stands in the trail as the event's `userIdentity`, where the caller proved who it is by
    /// other means than a signature (a web identity's token).
    package func identify(_ identity: JSON) { state.withLock { $0.identity = identity } }

    var identity: JSON? { state.withLock { $0.identity } }
    var headers: [HTTPField] { state.withLock { $0.headers } }
    var status: Int? { state.withLock { $0.status } }
    var body: BodyStream? { state.withLock { $0.body } }
    var additionalEventData: [JSONMember] { state.withLock { $0.additionalEventData } }
    var resources: [TrailResource] { state.withLock { $0.resources } }
}

/// A resource as a trail event lists it.
package struct TrailResource: Hashable, Sendable {
    package let arn: String
    /// The owner; empty where it has none.
    package let account: String
    /// The CloudFormation-style type, such as `AWS::S3::Object`.
    package let type: String
    /// Whether all that begins with `arn` is meant.
    package let isPrefix: Bool

    package init(arn: String, account: String, type: String, isPrefix: Bool = false) {
        self.arn = arn
        self.account = account
        self.type = type
        self.isPrefix = isPrefix
    }
}
