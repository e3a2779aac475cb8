import NIOCore
import NIOHPACK

extension RequestHead {
    /// Lays a head of HTTP/2 out as one of HTTP/1, under the same rules, so that all that follows
    /// reads one form only (RFC 9113, section 8.3).
    ///
    /// A CONNECT for a WebSocket becomes the GET by which HTTP/1.1 asks for one (RFC 8441).
    /// - Parameter key: 16 random octets in base 64, which HTTP/1.1 wants and HTTP/2 does not.
    init(
        _ headers: HPACKHeaders, isWhole: Bool, limits: Limits, key: () -> String
    ) throws(Refusal) {
        var pseudo = PseudoHeaders()
        var count = 0
        for (name, value, _) in headers {
            count += name.utf8.count + value.utf8.count + 4
            guard name.utf8.first == Octet.colon else { continue }
            try pseudo.take(name, value)
        }
        guard count <= limits.headBytesMax else { throw Refusal(431, .headTooLong) }
        guard var method = pseudo.method, let path = pseudo.path, pseudo.scheme != nil else {
            throw Refusal(.pseudoHeaderInvalid)
        }
        let isTunnel = pseudo.proto != nil
        if isTunnel {
            guard method == "CONNECT", !isWhole else { throw Refusal(.pseudoHeaderInvalid) }
            guard pseudo.proto == "websocket" else { throw Refusal(501, .connectRefused) }
            method = "GET"
        }
        guard path.utf8.count <= limits.requestLineBytesMax else {
            throw Refusal(414, .targetTooLong)
        }
        var bytes = ByteBufferAllocator().buffer(capacity: count + 32)
        bytes.writeString(method)
        bytes.writeInteger(Octet.space)
        let target = bytes.writerIndex..<(bytes.writerIndex + path.utf8.count)
        bytes.writeString(path)
        bytes.writeStaticString(" HTTP/2.0\r\n")
        var fields: [Field] = []
        let authority = pseudo.authority
        if let authority { fields.append(try bytes.lay("host", authority)) }
        for (name, value, _) in headers where name.utf8.first != Octet.colon {
            guard fields.count < FieldReader.fieldsMax else { throw Refusal(431, .tooManyFields) }
            let field = try bytes.lay(name, value)
            if field.kind == .host, let authority {
                guard authority.lowercased() == value.lowercased() else {
                    throw Refusal(.hostMismatch)
                }
                continue
            }
            fields.append(field)
        }
        var asked: Range<Int>?
        if isTunnel {
            let names = fields.map {
                bytes.getString(at: $0.name.lowerBound, length: $0.name.count)
            }
            if !names.contains("sec-websocket-key") {
                fields.append(try bytes.lay("sec-websocket-key", key()))
            }
            asked = try bytes.lay("upgrade", "websocket").value
        }
        bytes.writeInteger(UInt16(0x0d0a))
        self.init(
            bytes: bytes, method: 0..<method.utf8.count, target: target, version: .http2)
        self.fields = fields
        try settleHTTP2(isWhole: isWhole || isTunnel)
        upgrade = asked
    }

    private mutating func settleHTTP2(isWhole: Bool) throws(Refusal) {
        let bytes = self.bytes
        try bytes.withUnsafeReadableBytes { (octets) throws(Refusal) in
            kind = RequestHead.kind(of: octets.part(method))
            guard kind != .connect else { throw Refusal(405, .connectRefused) }
            let token = OctetSet.token
            guard !method.isEmpty, method.count <= Self.methodBytesMax,
                octets.part(method).allSatisfy(token.contains)
            else { throw Refusal(.invalidMethod) }
            let path = octets.part(target)
            guard path.allSatisfy({ $0 > Octet.space && $0 != 0x7f }),
                path.first == Octet.slash || kind == .options && path.elementsEqual([0x2a])
            else { throw Refusal(.invalidTarget) }
            var length: Int?
            var hosts = 0
            for field in fields {
                switch field.kind {
                case .host:
                    hosts += 1
                    host = field.value
                case .contentLength:
                    guard length == nil else { throw Refusal(.severalLengths) }
                    guard let value = octets.decimal(field.value) else {
                        throw Refusal(.invalidLength)
                    }
                    length = value
                case .te:
                    guard octets.part(field.value).isText("trailers") else {
                        throw Refusal(.invalidCoding)
                    }
                    acceptsTrailers = true
                case .expect:
                    guard octets.part(field.value).isText("100-continue") else {
                        throw Refusal(417, .expectationUnknown)
                    }
                    expectsContinue = true
                // Of one connection only, and HTTP/2 has no such headers (RFC 9113, 8.2.2).
                case .connection, .keepAlive, .proxyConnection, .transferEncoding, .upgrade:
                    throw Refusal(.invalidFieldName)
                default: break
                }
            }
            guard hosts > 0 else { throw Refusal(.missingHost) }
            guard hosts == 1 else { throw Refusal(.severalHosts) }
            guard Authority.isValid(octets.part(host)) else { throw Refusal(.invalidHost) }
            if isWhole {
                guard length ?? 0 == 0 else { throw Refusal(.invalidLength) }
                framing = .none
            } else {
                framing = length.map { .length($0) } ?? .untilEnd
            }
        }
    }
}

private struct PseudoHeaders {
    var method: String?
    var scheme: String?
    var path: String?
    var authority: String?
    /// Of an extended CONNECT.
    var proto: String?

    mutating func take(_ name: String, _ value: String) throws(Refusal) {
        switch name {
        case ":method" where method == nil: method = value
        case ":scheme" where scheme == nil: scheme = value
        case ":path" where path == nil: path = value
        case ":authority" where authority == nil: authority = value
        case ":protocol" where proto == nil: proto = value
        default: throw Refusal(.pseudoHeaderInvalid)
        }
    }
}

extension ByteBuffer {
    /// Writes a header line of HTTP/2, once it is seen that it can be one.
    fileprivate mutating func lay(_ name: String, _ value: String) throws(Refusal) -> Field {
        let token = OctetSet.token
        guard !name.isEmpty,
            name.utf8.allSatisfy({ token.contains($0) && !($0 &- 0x41 < 26) })
        else { throw Refusal(.invalidFieldName) }
        let edges = [value.utf8.first, value.utf8.last]
        guard value.utf8.allSatisfy(Octet.isFieldContent),
            !edges.contains(Octet.space), !edges.contains(Octet.tab)
        else { throw Refusal(.invalidFieldValue) }
        let start = writerIndex
        writeString(name)
        let names = start..<writerIndex
        writeInteger(UInt16(0x3a20))
        let valueStart = writerIndex
        writeString(value)
        let values = valueStart..<writerIndex
        writeInteger(UInt16(0x0d0a))
        let kind = withUnsafeReadableBytes { FieldKind($0.part(names)) }
        return Field(name: names, value: values, kind: kind)
    }
}

extension ResponseHead {
    /// Lays an answer of HTTP/2 out as one of HTTP/1.
    init(
        _ headers: HPACKHeaders, isWhole: Bool, to method: RequestHead.MethodKind
    ) throws(Refusal) {
        var status: Int?
        var bytes = ByteBuffer()
        bytes.writeStaticString("HTTP/2.0\r\n")
        var fields: [Field] = []
        var length: Int?
        for (name, value, _) in headers {
            if name == ":status" {
                guard status == nil, value.utf8.count == 3, let number = Int(value),
                    (100...599).contains(number)
                else { throw Refusal(.invalidStatusLine) }
                status = number
                continue
            }
            guard fields.count < FieldReader.fieldsMax else { throw Refusal(431, .tooManyFields) }
            let field = try bytes.lay(name, value)
            switch field.kind {
            case .connection, .keepAlive, .proxyConnection, .transferEncoding, .upgrade:
                throw Refusal(.invalidFieldName)
            case .contentLength:
                guard length == nil, let number = Int(value), number >= 0 else {
                    throw Refusal(.severalLengths)
                }
                length = number
            default: break
            }
            fields.append(field)
        }
        guard let status else { throw Refusal(.invalidStatusLine) }
        bytes.writeInteger(UInt16(0x0d0a))
        let hasNone =
            isWhole || method == .head || status < 200 || status == 204 || status == 304
        self.init(
            bytes: bytes, status: status, reason: 0..<0, fields: fields,
            framing: hasNone ? .none : length.map { .length($0) } ?? .untilEnd, keepsAlive: true,
            namesHopByHop: false)
    }
}

extension Trailers {
    /// Nil where there is nothing to carry on.
    init?(_ headers: HPACKHeaders) {
        var bytes = ByteBuffer()
        var fields: [Field] = []
        for (name, value, _) in headers {
            guard let field = try? bytes.lay(name, value) else { continue }
            fields.append(field)
        }
        guard !fields.isEmpty else { return nil }
        self.init(bytes: bytes, fields: fields)
    }
}

extension HPACKHeaders {
    init(_ head: ResponseHead) {
        self.init()
        reserveCapacity(head.fields.count + 1)
        add(name: ":status", value: String(head.status))
        head.bytes.withUnsafeReadableBytes { octets in
            let named = head.namesHopByHop ? HopByHop(octets, head.fields) : nil
            for field in head.fields where head.carries(field, octets, named) {
                add(octets, field)
            }
        }
    }

    init?(_ trailers: Trailers) {
        self.init()
        trailers.bytes.withUnsafeReadableBytes { octets in
            for field in trailers.fields where !field.kind.isForbiddenInTrailers {
                add(octets, field)
            }
        }
        if isEmpty { return nil }
    }

    mutating func add(_ octets: UnsafeRawBufferPointer, _ field: Field) {
        let name = octets.part(field.name).map(Octet.lowered)
        add(
            name: String(decoding: name, as: UTF8.self),
            value: String(decoding: octets.part(field.value), as: UTF8.self))
    }
}
