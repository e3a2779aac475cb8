import Proxy
import Testing

/// JA3 and JA4 from a ClientHello's octets.
@Suite struct FingerprintTests {
    /// Builds a hello: each argument as it stands on the wire.
    static func wire(
        version: UInt16 = 0x0303, ciphers: [UInt16], extensions: [(UInt16, [UInt8])]
    ) -> [UInt8] {
        func two(_ value: Int) -> [UInt8] { [UInt8(value >> 8 & 255), UInt8(value & 255)] }
        var body = two(Int(version)) + [UInt8](repeating: 7, count: 32) + [0]
        body += two(ciphers.count * 2) + ciphers.flatMap { two(Int($0)) } + [1, 0]
        let block = extensions.flatMap { two(Int($0.0)) + two($0.1.count) + $0.1 }
        body += two(block.count) + block
        let message: [UInt8] = [1, 0] + two(body.count) + body
        return [22, 3, 1] + two(message.count) + message
    }

    static func list(_ values: [UInt16]) -> [UInt8] {
        let octets = values.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
        return [UInt8(octets.count >> 8), UInt8(octets.count & 255)] + octets
    }

    /// The Chrome hello that JA4's own documentation takes for its example
    /// (technical_details/JA4.md).
    static let hello: [UInt8] = {
        let name = Array("example.com".utf8)
        let serverName: [UInt8] = [0, UInt8(name.count + 3), 0, 0, UInt8(name.count)] + name
        return wire(
            ciphers: [
                0x0a0a, 0x1301, 0x1302, 0x1303, 0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8,
                0xc013, 0xc014, 0x009c, 0x009d, 0x002f, 0x0035,
            ],
            extensions: [
                (0x1a1a, []), (0x001b, [2, 0, 2]), (0x0000, serverName), (0x0033, []),
                (0x0010, [0, 12, 2, 0x68, 0x32, 8] + Array("http/1.1".utf8)), (0x4469, []),
                (0x0017, []), (0x002d, [1, 1]),
                (
                    0x000d,
                    list([
                        0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0806, 0x0601,
                    ])
                ), (0x0005, []), (0x0023, []), (0x0012, []),
                (0x002b, [6, 0x2a, 0x2a, 3, 4, 3, 3]),
                (0xff01, [0]), (0x000b, [1, 0]), (0x000a, list([0x3a3a, 29, 23, 24])),
                (0x0015, [0]), (0x2a2a, [0]),
            ])
    }()

    @Test func `JA4 is that of its documentation`() throws {
        let facts = try #require(try TLSFacts.read(Self.hello))
        #expect(facts.ja4 == "t13d1516h2_8daaf6152771_e5627efa2ab1")
        #expect(facts.serverName == "example.com")
    }

    @Test func `JA3 leaves out what clients mix in at random`() throws {
        let text = try TLSFacts.ja3Text(of: Self.hello)
        #expect(
            text
                == "771,4865-4866-4867-49195-49199-49196-49200-52393-52392-49171-49172-156-157-47-53,"
                + "27-0-51-16-17513-23-45-13-5-35-18-43-65281-11-10-21,29-23-24,0")
    }

    @Test func `JA3 is the MD5 of its text`() throws {
        // The first example of JA3's own page: a hello without groups and point formats.
        let hello = Self.wire(
            version: 769, ciphers: [4, 5, 10, 9, 100, 98, 3, 6, 19, 18, 99], extensions: [])
        #expect(try TLSFacts.ja3Text(of: hello) == "769,4-5-10-9-100-98-3-6-19-18-99,,,")
        #expect(try TLSFacts.read(hello)?.ja3 == "de350869b8c85de67a350c8d186f11e6")
    }

    @Test func `a hello without name, protocol or extensions has the documented signs`() throws {
        let hello = Self.wire(ciphers: [0x0a0a, 0x002f], extensions: [])
        let facts = try #require(try TLSFacts.read(hello))
        #expect(facts.ja4.hasPrefix("t12i010000_"))
        #expect(facts.ja4.hasSuffix("_000000000000"))
    }

    @Test func `a hello over several records is put together`() throws {
        let message = Array(Self.hello[5...])
        var wire: [UInt8] = []
        for start in stride(from: 0, to: message.count, by: 50) {
            let piece = message[start..<min(start + 50, message.count)]
            wire += [22, 3, 1, 0, UInt8(piece.count)] + piece
        }
        #expect(try TLSFacts.read(wire) == TLSFacts.read(Self.hello))
        for count in stride(from: 0, to: wire.count, by: 7) {
            #expect(try TLSFacts.read(Array(wire.prefix(count))) == nil)
        }
    }

    @Test(
        arguments: [
            Array("GET / HTTP/1.1\r\n\r\n".utf8), [22, 2, 1, 0, 5], [21, 3, 1, 0, 2, 1, 0],
            [22, 3, 1, 0, 0], [22, 3, 1, 0, 4, 2, 0, 0, 0], [22, 3, 1, 0, 4, 1, 0xff, 0, 0],
            [22, 3, 1, 0, 6, 1, 0, 0, 2, 3, 3], [22, 3, 1, 0xff, 0xff, 1],
        ] as [[UInt8]])
    func `what is no hello is refused`(bytes: [UInt8]) {
        #expect(throws: (any Error).self) { try TLSFacts.read(bytes) }
    }
}
