package import Matching
package import NIOCore
package import Vocabulary

/// What decides about the requests of a listener. Rule engines plug in here: engines decide, the
/// proxy carries.
package protocol Guard: Sendable {
    /// Decides on a request whose head has come. Called on the connection's event loop, where it
    /// holds up every other connection of that loop for as long as it takes: it must be bounded,
    /// and must not wait.
    func judge(_ request: GuardedRequest) -> Verdict
}

/// What a guard decides.
package enum Verdict: Sendable {
    /// Carry it.
    case pass(Passage = Passage())
    /// Answer it here, and do not carry it.
    case answer(Answer)
    /// Close the connection (HTTP/2: reset the stream) without an answer.
    case close
    /// Ask again when this many octets of the body have come, or all of it. At most
    /// `Limits.heldBytesMax` are ever waited for.
    case body(upTo: Int, then: @Sendable (GuardedRequest) -> Verdict)
    /// It could not be decided (a budget ran out): the listener's setting says what happens.
    case undecided(String)
}

/// What goes with a request that passes.
package struct Passage: Sendable {
    /// Headers for the upstream; those that a client sent under the same name are left out.
    package var inserted: [(name: String, value: String)]
    /// Judges the answer, before anything of it is sent.
    package var response: ResponseGuard?
    /// Told to observers, such as the access log: what was done besides passing.
    package var note: String?

    package init(
        inserted: [(name: String, value: String)] = [], response: ResponseGuard? = nil,
        note: String? = nil
    ) {
        self.inserted = inserted
        self.response = response
        self.note = note
    }
}

/// Judges an answer: its head and up to `bodyBytesMax` octets of its body.
package struct ResponseGuard: Sendable {
    package let bodyBytesMax: Int
    /// Returns what to answer instead, or nil: the answer may go to the client.
    package let judge: @Sendable (ResponseHead, ByteBuffer, _ isWhole: Bool) -> Answer?

    package init(
        bodyBytesMax: Int,
        judge: @escaping @Sendable (ResponseHead, ByteBuffer, _ isWhole: Bool) -> Answer?
    ) {
        self.bodyBytesMax = bodyBytesMax
        self.judge = judge
    }
}

/// An answer of the proxy's or a guard's own.
package struct Answer: Sendable {
    package var status: Int
    package var fields: [(name: String, value: String)]
    package var body: ByteBuffer
    package var closes: Bool
    /// Why, for the access log.
    package var reason: String?

    package init(
        status: Int, fields: [(name: String, value: String)] = [], body: ByteBuffer = ByteBuffer(),
        closes: Bool = false, reason: String? = nil
    ) {
        self.status = status
        self.fields = fields
        self.body = body
        self.closes = closes
        self.reason = reason
    }
}

/// A request as a guard sees it: what was on the wire, untouched.
package struct GuardedRequest: Sendable {
    package let head: RequestHead
    package let source: Source
    /// The resource that a web ACL is associated with.
    package let listener: ARN
    package let id: TraceID
    /// The first octets of the body, as far as they were asked for; without chunk framing.
    package let body: ByteBuffer
    /// `body` is all of it.
    package let bodyIsWhole: Bool

    /// The length that the head announces, or what has come of a body that is whole.
    package var bodyLength: Int? {
        if case .length(let count) = head.framing { return count }
        return bodyIsWhole ? body.readableBytes : nil
    }
}

/// Where a request comes from.
package struct Source: Sendable {
    /// The client: the peer, or whom a trusted peer names by `X-Forwarded-For`.
    package var client: IPAddress
    /// The other end of the connection, or whom the PROXY protocol names.
    package let peer: IPAddress
    package let peerPort: Int
    package let isSecure: Bool
    /// What the ClientHello gave away; nil without TLS.
    package let hello: TLSFacts?
}

/// What is known of a TLS connection before it is encrypted.
package struct TLSFacts: Sendable, Equatable {
    package let serverName: String?
    /// 32 hexadecimal digits, as WAFV2's `JA3Fingerprint` matches.
    package let ja3: String
    /// Such as `t13d1516h2_8daaf6152771_b186095e22b6`.
    package let ja4: String

    package init(serverName: String?, ja3: String, ja4: String) {
        self.serverName = serverName
        self.ja3 = ja3
        self.ja4 = ja4
    }
}

/// The guard of a listener that no web ACL is associated with.
package struct OpenGuard: Guard {
    package init() {}
    package func judge(_ request: GuardedRequest) -> Verdict { .pass() }
}

/// A request's identity, in the form of X-Amzn-Trace-Id: `1-67891233-abcdef012345678912345678`.
package struct TraceID: Sendable, Hashable, CustomStringConvertible {
    let seconds: UInt32
    let high: UInt32
    let low: UInt64

    static let textLength = 35

    func write(to buffer: inout ByteBuffer) {
        buffer.writeInteger(UInt16(0x312d))
        buffer.writeHex(UInt64(seconds), digits: 8)
        buffer.writeInteger(UInt8(0x2d))
        buffer.writeHex(UInt64(high), digits: 8)
        buffer.writeHex(low, digits: 16)
    }

    package var description: String {
        var buffer = ByteBuffer()
        write(to: &buffer)
        return String(buffer: buffer)
    }
}

extension ByteBuffer {
    /// The lowest `digits` hexadecimal digits of `value`.
    mutating func writeHex(_ value: UInt64, digits: Int) {
        writeWithUnsafeMutableBytes(minimumWritableBytes: digits) { octets in
            for index in 0..<digits {
                let digit =
                    UInt8(truncatingIfNeeded: value >> UInt64((digits - 1 - index) * 4)) & 15
                octets[index] = digit < 10 ? 0x30 + digit : 0x57 + digit
            }
            return digits
        }
    }

    mutating func writeDecimal(_ value: Int) {
        guard value >= 0 else { return }
        if value < 10 {
            writeInteger(UInt8(truncatingIfNeeded: value) + 0x30)
            return
        }
        var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
        withUnsafeMutableBytes(of: &digits) { octets in
            var index = octets.count
            var rest = value
            while rest > 0 {
                index -= 1
                octets[index] = UInt8(truncatingIfNeeded: rest % 10) + 0x30
                rest /= 10
            }
            writeBytes(UnsafeRawBufferPointer(rebasing: octets[index...]))
        }
    }
}
