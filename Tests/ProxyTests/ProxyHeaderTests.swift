import Matching
import Proxy
import Testing

/// The PROXY protocol, both versions.
@Suite struct ProxyHeaderTests {
    static let signature: [UInt8] = [
        0x0d, 0x0a, 0x0d, 0x0a, 0x00, 0x0d, 0x0a, 0x51, 0x55, 0x49, 0x54, 0x0a,
    ]
    static let binary: [UInt8] =
        signature + [0x21, 0x11, 0, 12, 192, 0, 2, 1, 192, 0, 2, 2, 0x04, 0xd2, 0, 80]

    @Test(arguments: [
        ("PROXY TCP4 192.0.2.1 192.0.2.2 1234 80\r\nGET", "192.0.2.1", 1_234),
        ("PROXY TCP6 2001:db8::1 2001:db8::2 65535 443\r\n", "2001:db8::1", 65_535),
    ])
    func `a header of text names the client`(text: String, address: String, port: Int) throws {
        let found = try #require(try ProxiedAddress.read(Array(text.utf8)))
        #expect(found == .proxied(try #require(IPAddress(address)), port: port))
    }

    @Test func `a header of octets names the client`() throws {
        let v4 = try #require(try ProxiedAddress.read(Self.binary))
        #expect(v4 == .proxied(try #require(IPAddress("192.0.2.1")), port: 1_234))
        var v6 = Self.signature + [0x21, 0x21, 0, 39]
        v6 += [0x20, 0x01, 0x0d, 0xb8] + [UInt8](repeating: 0, count: 11) + [7]
        v6 += [UInt8](repeating: 0, count: 16) + [0x01, 0x00, 0, 80, 4, 0, 0]
        let found = try #require(try ProxiedAddress.read(v6))
        #expect(found == .proxied(try #require(IPAddress("2001:db8::7")), port: 256))
    }

    @Test(arguments: [
        Array("PROXY UNKNOWN\r\n".utf8), Array("PROXY UNKNOWN ::1 ::1 1 2\r\n".utf8),
        signature + [0x20, 0, 0, 0], signature + [0x21, 0, 0, 0],
    ])
    func `a balancer may speak for itself`(bytes: [UInt8]) throws {
        #expect(try ProxiedAddress.read(bytes) == .local)
    }

    @Test(arguments: [
        Array("GET / HTTP/1.1\r\n".utf8), Array("PROXY TCP4 192.0.2.1 192.0.2.2 1234\r\n".utf8),
        Array("PROXY TCP4 192.0.2.1 192.0.2.2 1234 99999\r\n".utf8),
        Array("PROXY TCP4 ::1 ::1 1 2\r\n".utf8), Array("PROXY TCP6 192.0.2.1 ::1 1 2\r\n".utf8),
        Array("PROXY TCP4 192.0.2.1 192.0.2.2 01 2\r\n".utf8),
        Array("PROXY TCP4 192.0.2.1  192.0.2.2 1 2\r\n".utf8),
        Array("PROXY TCP4 192.0.2.1 192.0.2.2 1 2\n".utf8),
        Array("PROXY \(String(repeating: "x", count: 120))".utf8),
        signature + [0x31, 0x11, 0, 12], signature + [0x22, 0x11, 0, 12],
        signature + [0x21, 0x11, 0xff, 0xff], signature + [0x21, 0x11, 0, 2, 0, 0],
        signature + [0x21, 0x41, 0, 0],
    ])
    func `anything else is refused`(bytes: [UInt8]) {
        #expect(throws: Refusal(400, .proxyHeaderInvalid)) { try ProxiedAddress.read(bytes) }
    }

    @Test func `a header in pieces is waited for`() throws {
        for count in 0..<Self.binary.count {
            #expect(try ProxiedAddress.read(Array(Self.binary.prefix(count))) == nil)
        }
        let text = Array("PROXY TCP4 192.0.2.1 192.0.2.2 1234 80\r\n".utf8)
        for count in 0..<text.count {
            #expect(try ProxiedAddress.read(Array(text.prefix(count))) == nil)
        }
    }
}
