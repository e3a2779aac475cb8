import NIOCore
import Proxy
import Testing
import Vocabulary

/// Random octets and damaged messages: nothing traps, and what is accepted keeps its promises.
@Suite struct FuzzTests {
    static let rounds = 4_000
    static let seeds: [String] = [
        "GET /a?b HTTP/1.1\r\nHost: a\r\nCookie: c=d; e=f\r\nConnection: close, x\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a:80\r\nContent-Length: 12\r\nExpect: 100-continue\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTE: trailers\r\n\r\n",
        "GET http://[::1]:8/x HTTP/1.1\r\nHost: [::1]:8\r\nUpgrade: websocket\r\n\r\n",
        "OPTIONS * HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
    ]

    @Test func `damaged heads are refused, or read as what they say`() {
        let entropy = SeededEntropy(seed: 11)
        for round in 0..<Self.rounds {
            let bytes = Self.damaged(Self.seeds[round % Self.seeds.count], entropy)
            guard let head = try? RequestHead.read(ByteBuffer(bytes: bytes)) else { continue }
            let text = head.bytes.readableBytesView
            #expect(text.suffix(4).elementsEqual([0x0d, 0x0a, 0x0d, 0x0a]))
            // No line of an accepted head ends otherwise than by CR LF, none is folded.
            var previous: UInt8 = 0
            for octet in text {
                if octet == 0x0a { #expect(previous == 0x0d) }
                if previous == 0x0d { #expect(octet == 0x0a) }
                previous = octet
            }
            let lengths = head.fields.filter {
                head.text($0.name).lowercased() == "content-length"
            }
            let codings = head.fields.filter {
                head.text($0.name).lowercased() == "transfer-encoding"
            }
            #expect(lengths.count + codings.count <= 1)
            if head.framing == .chunked { #expect(codings.count == 1) }
        }
    }

    @Test func `a damaged head is read alike in pieces and as a whole`() {
        let entropy = SeededEntropy(seed: 12)
        for round in 0..<(Self.rounds / 20) {
            let bytes = Self.damaged(Self.seeds[round % Self.seeds.count], entropy)
            let whole = Result { () throws(Refusal) in
                try RequestHead.read(ByteBuffer(bytes: bytes))
            }
            var inPieces: Result<RequestHead?, Refusal> = .success(nil)
            for count in 0...bytes.count {
                inPieces = Result { () throws(Refusal) in
                    try RequestHead.read(ByteBuffer(bytes: bytes.prefix(count)))
                }
                if case .success(nil) = inPieces { continue }
                break
            }
            switch (whole, inPieces) {
            case (.success(let a), .success(let b)):
                #expect(a?.bytes.readableBytes == b?.bytes.readableBytes)
            // The first fault that is met may differ, that there is one may not.
            case (.failure, .failure): break
            default: Issue.record("\(whole) but in pieces \(inPieces)")
            }
        }
    }

    @Test func `damaged chunks never give more than was sent`() {
        let entropy = SeededEntropy(seed: 13)
        let seed = "5;x=y\r\nhello\r\n10\r\n0123456789abcdef\r\n0\r\nA: b\r\n\r\n"
        for _ in 0..<Self.rounds {
            let bytes = Self.damaged(seed, entropy)
            var reading = BodyReading(.chunked)
            var input = ByteBuffer(bytes: bytes)
            let body = try? reading.read(&input)
            #expect((body?.readableBytes ?? 0) <= bytes.count)
        }
    }

    @Test func `damaged hellos and PROXY headers are refused, or read`() {
        let entropy = SeededEntropy(seed: 14)
        for _ in 0..<Self.rounds {
            let hello = Self.damaged(bytes: FingerprintTests.hello, entropy)
            _ = try? TLSFacts.read(hello)
            let header = Self.damaged("PROXY TCP4 192.0.2.1 192.0.2.2 1234 80\r\n", entropy)
            _ = try? ProxiedAddress.read(header)
            let binary = Self.damaged(bytes: ProxyHeaderTests.binary, entropy)
            _ = try? ProxiedAddress.read(binary)
        }
    }

    static func damaged(_ text: String, _ entropy: any Entropy) -> [UInt8] {
        damaged(bytes: Array(text.utf8), entropy)
    }

    /// Some octets changed, doubled, taken out or put in, mostly ones that mean something.
    static func damaged(bytes original: [UInt8], _ entropy: any Entropy) -> [UInt8] {
        let telling = Array("\r\n :;,\t\0\u{7f}0Aa\\/*".utf8) + [0xff, 0x80]
        var bytes = original
        let dice = entropy.bytes(20)
        for turn in 0..<Int(dice[0] % 4) {
            let at = Int(dice[turn * 4 + 1]) * 256 + Int(dice[turn * 4 + 2])
            let place = bytes.isEmpty ? 0 : at % bytes.count
            let octet = telling[Int(dice[turn * 4 + 3]) % telling.count]
            switch dice[turn * 4 + 4] % 5 {
            case 0 where !bytes.isEmpty: bytes[place] = octet
            case 1 where !bytes.isEmpty: bytes.remove(at: place)
            case 2: bytes.insert(octet, at: place)
            case 3: bytes.insert(contentsOf: bytes[place...].prefix(9), at: place)
            default: if !bytes.isEmpty { bytes[place] ^= 1 << (octet & 7) }
            }
        }
        return bytes
    }
}
