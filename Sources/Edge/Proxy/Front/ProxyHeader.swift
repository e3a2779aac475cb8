import Matching
import NIOCore

/// The header by which a load balancer in front says whom a connection comes from
/// (haproxy.org/download/2.9/doc/proxy-protocol.txt), versions 1 and 2.
enum ProxyHeader: Equatable {
    /// The balancer speaks for itself, as in its health checks.
    case local
    case proxied(IPAddress, port: Int)

    static let textBytesMax = 107
    static let extensionBytesMax = 2_048
    private static let signature: [UInt8] = [
        0x0d, 0x0a, 0x0d, 0x0a, 0x00, 0x0d, 0x0a, 0x51, 0x55, 0x49, 0x54, 0x0a,
    ]

    /// Takes the header from `input`; nil where more is needed.
    static func read(_ input: inout ByteBuffer) throws(Refusal) -> ProxyHeader? {
        let found = try input.withUnsafeReadableBytes {
            (octets) throws(Refusal) -> (header: ProxyHeader, length: Int)? in
            let count = min(octets.count, signature.count)
            if octets.prefix(count).elementsEqual(signature.prefix(count)) {
                return try binary(octets)
            }
            return try text(octets)
        }
        guard let found else { return nil }
        input.moveReaderIndex(forwardBy: found.length)
        return found.header
    }

    private static func text(
        _ octets: UnsafeRawBufferPointer
    ) throws(Refusal) -> (ProxyHeader, Int)? {
        let begins = Array("PROXY ".utf8)
        let count = min(octets.count, begins.count)
        guard octets.prefix(count).elementsEqual(begins.prefix(count)) else {
            throw Refusal(.proxyHeaderInvalid)
        }
        guard let end = octets.prefix(textBytesMax).firstIndex(of: Octet.lf) else {
            guard octets.count < textBytesMax else { throw Refusal(.proxyHeaderInvalid) }
            return nil
        }
        guard octets[end - 1] == Octet.cr else { throw Refusal(.proxyHeaderInvalid) }
        let words = octets[..<(end - 1)].split(
            separator: Octet.space, omittingEmptySubsequences: false
        ).map { String(decoding: $0, as: UTF8.self) }
        if words.count >= 2, words[1] == "UNKNOWN" { return (.local, end + 1) }
        guard words.count == 6, words[1] == "TCP4" || words[1] == "TCP6",
            let source = IPAddress(words[2]), let target = IPAddress(words[3]),
            source.isV6 == (words[1] == "TCP6"), target.isV6 == source.isV6,
            let port = port(words[4]), Self.port(words[5]) != nil
        else { throw Refusal(.proxyHeaderInvalid) }
        return (.proxied(source.unmapped, port: port), end + 1)
    }

    private static func port(_ text: String) -> Int? {
        guard (1...5).contains(text.utf8.count), text.utf8.allSatisfy(Octet.isDigit),
            text == "0" || text.utf8.first != 0x30, let port = Int(text), port <= 65_535
        else { return nil }
        return port
    }

    private static func binary(
        _ octets: UnsafeRawBufferPointer
    ) throws(Refusal) -> (ProxyHeader, Int)? {
        guard octets.count >= 16 else { return nil }
        let length = Int(octets[14]) << 8 | Int(octets[15])
        guard octets[12] >> 4 == 2, octets[12] & 15 <= 1, length <= extensionBytesMax else {
            throw Refusal(.proxyHeaderInvalid)
        }
        guard octets.count >= 16 + length else { return nil }
        let end = 16 + length
        if octets[12] & 15 == 0 { return (.local, end) }
        func number(_ range: Range<Int>) -> UInt128 {
            octets[range].reduce(0) { $0 << 8 | UInt128($1) }
        }
        switch octets[13] >> 4 {
        case 1:
            guard length >= 12 else { throw Refusal(.proxyHeaderInvalid) }
            return (
                .proxied(.v4(UInt32(number(16..<20))), port: Int(number(24..<26))), end
            )
        case 2:
            guard length >= 36 else { throw Refusal(.proxyHeaderInvalid) }
            let address = IPAddress.v6(number(16..<32)).unmapped
            return (.proxied(address, port: Int(number(48..<50))), end)
        case 0, 3: return (.local, end)
        default: throw Refusal(.proxyHeaderInvalid)
        }
    }
}
