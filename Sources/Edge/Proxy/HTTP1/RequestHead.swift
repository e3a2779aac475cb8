package import NIOCore

package enum HTTPVersion: Sendable, Equatable {
    case http10, http11, http2
}

/// How the end of a body is known.
package enum BodyFraming: Sendable, Equatable {
    case none
    case length(Int)
    case chunked
    /// The connection's end is the body's: answers only, and all bodies of HTTP/2 without a length.
    case untilEnd
}

/// What a request says before its body: the octets as they came, and where each part lies in them.
package struct RequestHead: Sendable {
    /// HTTP/1: the head as it was on the wire. HTTP/2: its names and values, in order of arrival.
    package let bytes: ByteBuffer
    package internal(set) var method: Range<Int>
    /// What was asked for, in origin form, or `*`; empty where an absolute form has no path.
    package internal(set) var target: Range<Int>
    package internal(set) var version: HTTPVersion
    /// In the order of the wire.
    package internal(set) var fields: [Field]
    /// Host, or the authority of HTTP/2, with its port; empty where HTTP/1.0 named none.
    package internal(set) var host: Range<Int> = 0..<0
    package internal(set) var framing = BodyFraming.none
    package internal(set) var kind = MethodKind.other
    /// Whether the connection may serve another request after this.
    var keepsAlive = true
    var expectsContinue = false
    /// The protocols of `Upgrade`, where `Connection` names it too.
    var upgrade: Range<Int>?
    /// `Connection` names headers beyond the usual ones, which are to be dropped.
    var namesHopByHop = false
    var acceptsTrailers = false

    package enum MethodKind: Sendable, Equatable {
        case get, head, post, put, delete, options, connect, other

        /// Doing it twice is the same as once (RFC 9110, section 9.2.2).
        var isIdempotent: Bool {
            switch self {
            case .get, .head, .put, .delete, .options: true
            case .post, .connect, .other: false
            }
        }
    }

    init(bytes: ByteBuffer, method: Range<Int>, target: Range<Int>, version: HTTPVersion) {
        self.bytes = bytes
        self.method = method
        self.target = target
        self.version = version
        fields = []
        fields.reserveCapacity(24)
    }

    package func text(_ range: Range<Int>) -> String {
        bytes.getString(at: bytes.readerIndex + range.lowerBound, length: range.count) ?? ""
    }

    /// The first value of a header; `name` is in lower case.
    package func first(_ name: StaticString) -> String? {
        bytes.withUnsafeReadableBytes { octets in
            fields.first { octets.part($0.name).isText(name) }
        }.map { text($0.value) }
    }

    /// All values of a header; `name` is in lower case.
    package func values(_ name: StaticString) -> [String] {
        bytes.withUnsafeReadableBytes { octets in
            fields.filter { octets.part($0.name).isText(name) }
        }.map { text($0.value) }
    }

    func first(_ kind: FieldKind) -> Field? { fields.first { $0.kind == kind } }
}
