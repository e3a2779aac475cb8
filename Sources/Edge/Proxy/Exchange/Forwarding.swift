import Matching
import NIOCore

/// How heads are rewritten on their way: what belonged to the one connection stays behind, and what
/// the next reader must know is added.
extension Exchange {
    func writeRequest(to buffer: inout ByteBuffer, target: TargetAddress) {
        let head = self.head
        head.bytes.withUnsafeReadableBytes { octets in
            buffer.writeBytes(octets.part(head.method))
            buffer.writeInteger(Octet.space)
            if head.target.isEmpty || octets[head.target.lowerBound] == Octet.question {
                buffer.writeInteger(Octet.slash)
            }
            buffer.writeBytes(octets.part(head.target))
            buffer.writeStaticString(" HTTP/1.1\r\n")
            if head.first(.host) == nil {
                buffer.writeStaticString("Host: ")
                if head.host.isEmpty {
                    buffer.writeString(target.description)
                } else {
                    buffer.writeBytes(octets.part(head.host))
                }
                buffer.writeInteger(UInt16(0x0d0a))
            }
            copyFields(octets, to: &buffer)
            if head.version == .http2 { joinCookies(octets, to: &buffer) }
            writeForwarded(octets, to: &buffer)
        }
        for (name, value) in passage.inserted { buffer.writeField(name, value) }
        if head.framing == .chunked || head.framing == .untilEnd {
            buffer.writeStaticString("Transfer-Encoding: chunked\r\n")
        }
        if let upgrade = head.upgrade {
            buffer.writeStaticString("Connection: upgrade\r\nUpgrade: ")
            buffer.writeString(head.text(upgrade))
            buffer.writeStaticString("\r\n\r\n")
        } else if head.acceptsTrailers {
            buffer.writeStaticString("Connection: te\r\nTE: trailers\r\n\r\n")
        } else {
            buffer.writeInteger(UInt16(0x0d0a))
        }
    }

    /// Copies whole runs of lines that stay as they are.
    private func copyFields(_ octets: UnsafeRawBufferPointer, to buffer: inout ByteBuffer) {
        let named = head.namesHopByHop ? HopByHop(octets, head.fields) : nil
        buffer.writeRuns(octets, head.fields) { field in
            switch field.kind {
            case .other:
                if let named, named.names(octets.part(field.name)) { return false }
                return passage.inserted.isEmpty || !isInserted(octets.part(field.name))
            case .expect, .lookalike, .forwardedFor, .forwardedProto, .forwardedPort: return false
            case .traceID: return believesPeer
            case .cookie: return head.version != .http2
            default: return !field.kind.isHopByHop
            }
        }
    }

    private func isInserted(_ name: UnsafeRawBufferPointer) -> Bool {
        passage.inserted.contains { inserted in
            inserted.name.utf8.count == name.count
                && zip(inserted.name.utf8, name).allSatisfy {
                    Octet.lowered($0) == Octet.lowered($1)
                }
        }
    }

    /// HTTP/2 may send a cookie in pieces; for HTTP/1.1 they are put together (RFC 9113, 8.2.3).
    private func joinCookies(_ octets: UnsafeRawBufferPointer, to buffer: inout ByteBuffer) {
        var isFirst = true
        for field in head.fields where field.kind == .cookie {
            buffer.writeString(isFirst ? "cookie: " : "; ")
            buffer.writeBytes(octets.part(field.value))
            isFirst = false
        }
        if !isFirst { buffer.writeInteger(UInt16(0x0d0a)) }
    }

    /// The peer's own `X-Forwarded-*` are true.
    var believesPeer: Bool { listener.isTrusted(source.peer) }

    private func writeForwarded(
        _ octets: UnsafeRawBufferPointer, to buffer: inout ByteBuffer
    ) {
        let isBelieved = believesPeer
        buffer.writeStaticString("X-Forwarded-For: ")
        if isBelieved {
            for field in head.fields where field.kind == .forwardedFor && !field.value.isEmpty {
                buffer.writeBytes(octets.part(field.value))
                buffer.writeStaticString(", ")
            }
        }
        buffer.writeAddress(source.peer)
        if isBelieved, let proto = head.first(.forwardedProto) {
            buffer.writeStaticString("\r\nX-Forwarded-Proto: ")
            buffer.writeBytes(octets.part(proto.value))
        } else {
            buffer.writeStaticString(
                source.isSecure
                    ? "\r\nX-Forwarded-Proto: https" : "\r\nX-Forwarded-Proto: http")
        }
        buffer.writeStaticString("\r\nX-Forwarded-Port: ")
        if isBelieved, let port = head.first(.forwardedPort) {
            buffer.writeBytes(octets.part(port.value))
        } else {
            buffer.writeDecimal(listener.port)
        }
        if !isBelieved || head.first(.traceID) == nil {
            buffer.writeStaticString("\r\nX-Amzn-Trace-Id: Root=")
            id.write(to: &buffer)
        }
        buffer.writeInteger(UInt16(0x0d0a))
    }
}

extension ResponseHead {
    /// The lines that go on to the client, without those about length and connection.
    func writeFields(to buffer: inout ByteBuffer) {
        bytes.withUnsafeReadableBytes { octets in
            let named = namesHopByHop ? HopByHop(octets, fields) : nil
            buffer.writeRuns(octets, fields) { field in
                carries(field, octets, named)
            }
        }
    }

    func carries(_ field: Field, _ octets: UnsafeRawBufferPointer, _ named: HopByHop?) -> Bool {
        switch field.kind {
        case .other: named.map { !$0.names(octets.part(field.name)) } ?? true
        // An answer that cannot have a body must not announce one (RFC 9110, section 8.6).
        case .contentLength: status >= 200 && status != 204
        default: !field.kind.isHopByHop
        }
    }
}

/// The headers that `Connection` names.
struct HopByHop {
    private var names: [UnsafeRawBufferPointer] = []

    init(_ octets: UnsafeRawBufferPointer, _ fields: [Field]) {
        var found: [UnsafeRawBufferPointer] = []
        for field in fields where field.kind == .connection {
            octets.eachMember(field.value) { member in
                let name = octets.part(member)
                if !FieldKind(name).isEndToEnd { found.append(name) }
            }
        }
        names = found
    }

    func names(_ name: UnsafeRawBufferPointer) -> Bool {
        names.contains { Authority.areEqual($0, name) }
    }
}

extension ByteBuffer {
    /// Copies the lines that `keeps` wants. Lines written as `name: value` that follow one another
    /// are copied in one piece; others are written anew.
    mutating func writeRuns(
        _ octets: UnsafeRawBufferPointer, _ fields: [Field], _ keeps: (Field) -> Bool
    ) {
        var run = 0..<0
        for field in fields {
            guard keeps(field) else { continue }
            let name = field.name
            let value = field.value
            let isPlain =
                value.lowerBound == name.upperBound + 2 && value.upperBound + 2 <= octets.count
                && octets[name.upperBound + 1] == Octet.space
                && octets[value.upperBound] == Octet.cr
            if isPlain, run.upperBound == name.lowerBound {
                run = run.lowerBound..<(value.upperBound + 2)
                continue
            }
            writeBytes(octets.part(run))
            run = 0..<0
            if isPlain {
                run = name.lowerBound..<(value.upperBound + 2)
            } else {
                writeField(octets, field)
            }
        }
        writeBytes(octets.part(run))
    }

    /// A header of an engine's or a guard's making; one that HTTP cannot carry is left out, since
    /// it would break up what stands around it.
    mutating func writeField(_ name: String, _ value: String) {
        let token = OctetSet.token
        guard !name.isEmpty, name.utf8.allSatisfy(token.contains),
            value.utf8.allSatisfy(Octet.isFieldContent)
        else { return }
        writeString(name)
        writeInteger(UInt16(0x3a20))
        writeString(value)
        writeInteger(UInt16(0x0d0a))
    }

    mutating func writeAddress(_ address: IPAddress) {
        guard case .v4(let bits) = address else {
            writeString(address.description)
            return
        }
        for shift in [24, 16, 8, 0] as [UInt32] {
            writeDecimal(Int(bits >> shift & 255))
            if shift > 0 { writeInteger(UInt8(0x2e)) }
        }
    }
}
