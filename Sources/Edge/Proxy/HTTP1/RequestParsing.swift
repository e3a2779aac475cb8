import NIOCore

extension RequestHead {
    static let methodBytesMax = 32

    /// Reads a head that `HeadScan` found whole.
    static func parse(_ bytes: ByteBuffer) throws(Refusal) -> RequestHead {
        try bytes.withUnsafeReadableBytes { (octets) throws(Refusal) -> RequestHead in
            var parser = RequestLine(octets)
            try parser.read()
            var head = RequestHead(
                bytes: bytes, method: parser.method, target: parser.target,
                version: parser.version)
            head.kind = kind(of: octets.part(parser.method))
            let end = try FieldReader.read(octets, from: parser.end, into: &head.fields)
            guard end == octets.count else { throw Refusal(.invalidFieldName) }
            try head.settle(octets, authority: parser.authority)
            return head
        }
    }

    static func kind(of method: UnsafeRawBufferPointer) -> MethodKind {
        // Methods are case-sensitive (RFC 9110, section 9.1): `get` is not GET.
        func `is`(_ name: StaticString) -> Bool {
            name.utf8CodeUnitCount == method.count
                && method.elementsEqual(
                    UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        }
        switch method.count {
        case 3: return `is`("GET") ? .get : `is`("PUT") ? .put : .other
        case 4: return `is`("POST") ? .post : `is`("HEAD") ? .head : .other
        case 6: return `is`("DELETE") ? .delete : .other
        case 7: return `is`("OPTIONS") ? .options : `is`("CONNECT") ? .connect : .other
        default: return .other
        }
    }

    /// Takes from the header lines what the connection must know, and refuses what two readers
    /// could understand in two ways.
    private mutating func settle(
        _ octets: UnsafeRawBufferPointer, authority: Range<Int>?
    ) throws(Refusal) {
        var hosts = 0
        var length: Int?
        var isChunked = false
        var codings = 0
        var options = ConnectionOptions()
        var upgrades: Range<Int>?
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
            case .transferEncoding:
                codings += 1
                let value = octets.part(field.value)
                if value.isText("chunked") {
                    isChunked = true
                } else {
                    // A body whose coding is unknown has no end that is known.
                    throw TransferCoding.refusal(of: value)
                }
            case .connection: options.add(octets, field.value)
            case .expect:
                guard octets.part(field.value).isText("100-continue") else {
                    throw Refusal(417, .expectationUnknown)
                }
                expectsContinue = version != .http10
            case .upgrade: upgrades = field.value
            case .te:
                acceptsTrailers = acceptsTrailers || octets.part(field.value).isText("trailers")
            default: break
            }
        }
        try settleHost(octets, count: hosts, authority: authority)
        guard codings <= 1 else { throw Refusal(.invalidCoding) }
        if isChunked {
            guard length == nil else { throw Refusal(.lengthAndCoding) }
            guard version != .http10 else { throw Refusal(.invalidCoding) }
            framing = .chunked
        } else if let length {
            framing = length == 0 ? .none : .length(length)
        }
        keepsAlive = version == .http11 ? !options.close : options.keepAlive && !options.close
        namesHopByHop = options.namesOthers
        if options.upgrade, version == .http11, framing == .none { upgrade = upgrades }
        guard kind != .connect else { throw Refusal(405, .connectRefused) }
        if target.count == 1, octets[target.lowerBound] == Octet.asterisk {
            guard kind == .options else { throw Refusal(.invalidTarget) }
        }
    }

    private mutating func settleHost(
        _ octets: UnsafeRawBufferPointer, count: Int, authority: Range<Int>?
    ) throws(Refusal) {
        guard count <= 1 else { throw Refusal(.severalHosts) }
        guard count == 1 || version == .http10 else { throw Refusal(.missingHost) }
        if count == 1 {
            guard Authority.isValid(octets.part(host)) else { throw Refusal(.invalidHost) }
        }
        guard let authority else { return }
        // RFC 9112, section 3.2.2 lets the target's authority win. A server behind that looks at
        // Host instead would see another site than the one judged here, so the two must agree.
        guard Authority.isValid(octets.part(authority)) else { throw Refusal(.invalidTarget) }
        if count == 1 {
            guard Authority.areEqual(octets.part(authority), octets.part(host)) else {
                throw Refusal(.hostMismatch)
            }
        } else {
            host = authority
        }
    }
}

/// What a `Transfer-Encoding` other than `chunked` deserves.
enum TransferCoding {
    static func refusal(of value: UnsafeRawBufferPointer) -> Refusal {
        // A coding that exists is answered 501 (RFC 9112, section 6.1); everything that merely
        // looks like `chunked` is an attempt to be read in two ways.
        let known: [StaticString] = ["gzip", "x-gzip", "compress", "x-compress", "deflate"]
        return known.contains(where: value.isText)
            ? Refusal(501, .codingNotSupported) : Refusal(.invalidCoding)
    }
}

enum Authority {
    static let bytesMax = 255 + 6

    static func isValid(_ octets: UnsafeRawBufferPointer) -> Bool {
        guard !octets.isEmpty, octets.count <= bytesMax else { return false }
        let allowed = OctetSet.authority
        for octet in octets where !allowed.contains(octet) { return false }
        var end = octets.count
        if octets[0] == 0x5b {
            guard let close = octets.firstIndex(of: 0x5d) else { return false }
            guard close > 1 else { return false }
            for octet in octets[1..<close]
            where Octet.hexValue(octet) == nil && octet != Octet.colon && octet != 0x2e {
                return false
            }
            end = close + 1
            if end == octets.count { return true }
            guard octets[end] == Octet.colon else { return false }
        } else {
            if octets.contains(0x5b) || octets.contains(0x5d) { return false }
            guard let colon = octets.firstIndex(of: Octet.colon) else { return true }
            guard colon > 0 else { return false }
            end = colon
        }
        let port = octets[(end + 1)...]
        guard port.count <= 5 else { return false }
        var number = 0
        for octet in port {
            guard Octet.isDigit(octet) else { return false }
            number = number * 10 + Int(octet - 0x30)
        }
        return number <= 65_535
    }

    static func areEqual(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
        a.count == b.count && zip(a, b).allSatisfy { Octet.lowered($0) == Octet.lowered($1) }
    }

    /// The name without its port.
    static func name(_ octets: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        if octets.first == 0x5b, let close = octets.firstIndex(of: 0x5d) {
            return octets.part(0..<(close + 1))
        }
        guard let colon = octets.firstIndex(of: Octet.colon) else { return octets }
        return octets.part(0..<colon)
    }
}

/// What `Connection` says.
struct ConnectionOptions {
    var close = false
    var keepAlive = false
    var upgrade = false
    var namesOthers = false

    mutating func add(_ octets: UnsafeRawBufferPointer, _ value: Range<Int>) {
        octets.eachMember(value) { member in
            let option = octets.part(member)
            if option.isText("close") {
                close = true
            } else if option.isText("keep-alive") {
                keepAlive = true
            } else if option.isText("upgrade") {
                upgrade = true
            } else {
                namesOthers = true
            }
        }
    }
}

/// The first line of a request.
private struct RequestLine {
    private let octets: UnsafeRawBufferPointer
    var method = 0..<0
    var target = 0..<0
    var authority: Range<Int>?
    var version = HTTPVersion.http11
    var end = 0

    init(_ octets: UnsafeRawBufferPointer) { self.octets = octets }

    mutating func read() throws(Refusal) {
        let token = OctetSet.token
        var index = 0
        while index < octets.count, token.contains(octets[index]) { index += 1 }
        guard index > 0, index <= RequestHead.methodBytesMax, index < octets.count,
            octets[index] == Octet.space
        else { throw Refusal(.invalidMethod) }
        method = 0..<index
        index += 1
        let start = index
        while index < octets.count, octets[index] > Octet.space, octets[index] != 0x7f {
            index += 1
        }
        target = start..<index
        guard index > start, index < octets.count, octets[index] == Octet.space else {
            throw Refusal(.invalidRequestLine)
        }
        try readVersion(at: index + 1)
        try readTarget()
    }

    /// Exactly `HTTP/1.1` or `HTTP/1.0` and the line's end.
    private mutating func readVersion(at start: Int) throws(Refusal) {
        guard start + 10 <= octets.count, octets[start + 8] == Octet.cr,
            octets[start + 9] == Octet.lf
        else { throw Refusal(.invalidRequestLine) }
        let name: StaticString = "HTTP/"
        for index in 0..<5 where octets[start + index] != name.utf8Start[index] {
            throw Refusal(.invalidRequestLine)
        }
        let (major, minor) = (octets[start + 5], octets[start + 7])
        guard octets[start + 6] == 0x2e, Octet.isDigit(major), Octet.isDigit(minor) else {
            throw Refusal(.invalidRequestLine)
        }
        switch (major, minor) {
        case (0x31, 0x31): version = .http11
        case (0x31, 0x30): version = .http10
        default: throw Refusal(505, .versionNotSupported)
        }
        end = start + 10
    }

    /// Origin form, `*`, or absolute form, which becomes an authority and an origin form.
    private mutating func readTarget() throws(Refusal) {
        let first = octets[target.lowerBound]
        if first == Octet.slash || first == Octet.asterisk && target.count == 1 { return }
        if RequestHead.kind(of: octets.part(method)) == .connect { return }
        let schemes: [StaticString] = ["http://", "https://"]
        for scheme in schemes {
            let length = scheme.utf8CodeUnitCount
            guard target.count > length,
                octets.part(target.lowerBound..<(target.lowerBound + length)).isText(scheme)
            else { continue }
            let start = target.lowerBound + length
            let end =
                octets[start..<target.upperBound].firstIndex {
                    $0 == Octet.slash || $0 == Octet.question || $0 == 0x23
                } ?? target.upperBound
            authority = start..<end
            target = end..<target.upperBound
            return
        }
        throw Refusal(.invalidTarget)
    }
}
