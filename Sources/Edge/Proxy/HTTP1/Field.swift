package import NIOCore

/// A header line: where its name and value lie among the bytes of its head.
package struct Field: Sendable {
    private let start: UInt32
    private let nameLength: UInt32
    private let valueStart: UInt32
    private let valueLength: UInt32
    let kind: FieldKind

    init(name: Range<Int>, value: Range<Int>, kind: FieldKind) {
        start = UInt32(truncatingIfNeeded: name.lowerBound)
        nameLength = UInt32(truncatingIfNeeded: name.count)
        valueStart = UInt32(truncatingIfNeeded: value.lowerBound)
        valueLength = UInt32(truncatingIfNeeded: value.count)
        self.kind = kind
    }

    package var name: Range<Int> { Int(start)..<Int(start + nameLength) }
    package var value: Range<Int> { Int(valueStart)..<Int(valueStart + valueLength) }
}

/// The header names that the proxy itself acts on.
enum FieldKind: UInt8, Sendable {
    case other
    case host, contentLength, transferEncoding, connection, keepAlive, proxyConnection
    case te, trailer, upgrade, http2Settings, expect
    case proxyAuthenticate, proxyAuthorization
    case forwardedFor, forwardedProto, forwardedPort, traceID
    case userAgent, cookie, contentType, authorization, cacheControl
    /// A name that would become one of the above where `_` and `-` are one (CGI and its heirs).
    case lookalike

    /// Never carried from one connection to the next (RFC 9110, section 7.6.1).
    var isHopByHop: Bool {
        switch self {
        case .connection, .keepAlive, .proxyConnection, .te, .transferEncoding, .upgrade,
            .http2Settings, .proxyAuthenticate, .proxyAuthorization:
            true
        default: false
        }
    }

    /// `Connection` may not name it away: it is meant for the last recipient, and to drop it would
    /// change what the request means after it was judged.
    var isEndToEnd: Bool {
        switch self {
        case .host, .contentLength, .contentType, .cookie, .authorization, .cacheControl, .expect,
            .trailer, .userAgent, .traceID, .forwardedFor, .forwardedProto, .forwardedPort:
            true
        default: false
        }
    }

    /// Not allowed after a body, where nobody looks for it (RFC 9110, section 6.5.1).
    var isForbiddenInTrailers: Bool { self != .other }

    init(_ name: UnsafeRawBufferPointer) {
        self = FieldKind.known(name)
        if self == .other, name.contains(0x5f) { self = FieldKind.withUnderscores(name) }
    }

    private static func withUnderscores(_ name: UnsafeRawBufferPointer) -> FieldKind {
        let plain = name.map { $0 == 0x5f ? UInt8(0x2d) : $0 }
        return plain.withUnsafeBytes { known($0) } == .other ? .other : .lookalike
    }

    private static func known(_ name: UnsafeRawBufferPointer) -> FieldKind {
        switch name.count {
        case 2: if name.isText("te") { return .te }
        case 4: if name.isText("host") { return .host }
        case 6:
            if name.isText("cookie") { return .cookie }
            if name.isText("expect") { return .expect }
        case 7:
            if name.isText("upgrade") { return .upgrade }
            if name.isText("trailer") { return .trailer }
        case 10:
            if name.isText("connection") { return .connection }
            if name.isText("user-agent") { return .userAgent }
            if name.isText("keep-alive") { return .keepAlive }
        case 12: if name.isText("content-type") { return .contentType }
        case 13:
            if name.isText("cache-control") { return .cacheControl }
            if name.isText("authorization") { return .authorization }
        case 14:
            if name.isText("content-length") { return .contentLength }
            if name.isText("http2-settings") { return .http2Settings }
        case 15:
            if name.isText("x-forwarded-for") { return .forwardedFor }
            if name.isText("x-amzn-trace-id") { return .traceID }
        case 16:
            if name.isText("x-forwarded-port") { return .forwardedPort }
            if name.isText("proxy-connection") { return .proxyConnection }
        case 17:
            if name.isText("transfer-encoding") { return .transferEncoding }
            if name.isText("x-forwarded-proto") { return .forwardedProto }
        case 18: if name.isText("proxy-authenticate") { return .proxyAuthenticate }
        case 19: if name.isText("proxy-authorization") { return .proxyAuthorization }
        default: break
        }
        return .other
    }
}

/// Reads header lines: strictly, since what is read leniently here and otherwise behind is how
/// requests are smuggled.
struct FieldReader {
    static let fieldsMax = 200

    /// Reads the lines from `position` up to and with the empty one that ends them.
    ///
    /// - Returns: the index after the empty line.
    static func read(
        _ bytes: UnsafeRawBufferPointer, from position: Int, into fields: inout [Field]
    ) throws(Refusal) -> Int {
        let token = OctetSet.token
        var index = position
        while true {
            guard index < bytes.count else { throw Refusal(.invalidFieldName) }
            if bytes[index] == Octet.cr {
                guard index + 1 < bytes.count, bytes[index + 1] == Octet.lf else {
                    throw Refusal(.bareCarriageReturn)
                }
                return index + 2
            }
            if bytes[index] == Octet.space || bytes[index] == Octet.tab {
                throw Refusal(.foldedField)
            }
            guard fields.count < fieldsMax else { throw Refusal(431, .tooManyFields) }
            let nameStart = index
            while index < bytes.count, token.contains(bytes[index]) { index += 1 }
            guard index < bytes.count, bytes[index] == Octet.colon, index > nameStart else {
                throw Refusal(.invalidFieldName)
            }
            let name = nameStart..<index
            index += 1
            while index < bytes.count, bytes[index] == Octet.space || bytes[index] == Octet.tab {
                index += 1
            }
            let valueStart = index
            while index < bytes.count, Octet.isFieldContent(bytes[index]) { index += 1 }
            guard index + 1 < bytes.count else { throw Refusal(.invalidFieldValue) }
            guard bytes[index] == Octet.cr else {
                throw Refusal(
                    bytes[index] == Octet.lf ? .bareLineFeed : .invalidFieldValue)
            }
            guard bytes[index + 1] == Octet.lf else { throw Refusal(.bareCarriageReturn) }
            var valueEnd = index
            while valueEnd > valueStart,
                bytes[valueEnd - 1] == Octet.space || bytes[valueEnd - 1] == Octet.tab
            {
                valueEnd -= 1
            }
            fields.append(
                Field(
                    name: name, value: valueStart..<valueEnd, kind: FieldKind(bytes.part(name))))
            index += 2
        }
    }
}

/// Header lines after a body.
package struct Trailers: Sendable {
    package let bytes: ByteBuffer
    package let fields: [Field]
}
