import NIOCore
import Proxy
import Testing

/// Heads and bodies from bytes: what is read, and what is refused with which status.
@Suite struct ParserTests {
    struct Refused: Sendable, CustomTestStringConvertible {
        let what: String
        let text: String
        let status: Int
        let reason: Refusal.Reason
        var testDescription: String { what }

        init(_ what: String, _ text: String, _ reason: Refusal.Reason, status: Int = 400) {
            self.what = what
            self.text = text
            self.reason = reason
            self.status = status
        }
    }

    static let refused: [Refused] = [
        Refused(
            "length beside chunked", post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"),
            .lengthAndCoding),
        Refused(
            "chunked beside length", post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n"),
            .lengthAndCoding),
        Refused("two lengths", post("Content-Length: 5\r\nContent-Length: 6\r\n"), .severalLengths),
        Refused(
            "two equal lengths", post("Content-Length: 5\r\nContent-Length: 5\r\n"), .severalLengths
        ),
        Refused("a list of lengths", post("Content-Length: 5, 5\r\n"), .invalidLength),
        Refused("a signed length", post("Content-Length: +5\r\n"), .invalidLength),
        Refused("a negative length", post("Content-Length: -1\r\n"), .invalidLength),
        Refused("a hexadecimal length", post("Content-Length: 0x5\r\n"), .invalidLength),
        Refused("an empty length", post("Content-Length:\r\n"), .invalidLength),
        Refused(
            "a length too large", post("Content-Length: 99999999999999999999\r\n"), .invalidLength),
        Refused(
            "two codings", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"),
            .invalidCoding),
        Refused(
            "a list of codings", post("Transfer-Encoding: chunked, chunked\r\n"), .invalidCoding),
        Refused("identity", post("Transfer-Encoding: identity\r\n"), .invalidCoding),
        Refused("a coding like chunked", post("Transfer-Encoding: xchunked\r\n"), .invalidCoding),
        Refused(
            "chunked with a vertical tab", post("Transfer-Encoding: \u{b}chunked\r\n"),
            .invalidFieldValue),
        Refused("chunked in quotes", post("Transfer-Encoding: \"chunked\"\r\n"), .invalidCoding),
        Refused("gzip", post("Transfer-Encoding: gzip\r\n"), .codingNotSupported, status: 501),
        Refused(
            "chunked in HTTP/1.0",
            "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", .invalidCoding),
        Refused("a space before the colon", post("Content-Length : 5\r\n"), .invalidFieldName),
        Refused("a tab before the colon", post("Content-Length\t: 5\r\n"), .invalidFieldName),
        Refused("a folded line", post("X: a\r\n b\r\n"), .foldedField),
        Refused(
            "a line folded by a tab", post("X: a\r\n\tTransfer-Encoding: chunked\r\n"), .foldedField
        ),
        Refused("a first line folded", "GET / HTTP/1.1\r\n Host: a\r\n\r\n", .foldedField),
        Refused("an LF alone", "GET / HTTP/1.1\r\nHost: a\n\r\n", .bareLineFeed),
        Refused("LFs alone", "GET / HTTP/1.1\nHost: a\n\n", .bareLineFeed),
        Refused("a CR alone in a value", get("X: a\rb\r\n"), .bareCarriageReturn),
        Refused("CR CR LF", get("X: a\r\r\n"), .bareCarriageReturn),
        Refused("a NUL in a value", get("X: a\0b\r\n"), .invalidFieldValue),
        Refused("a DEL in a value", get("X: a\u{7f}\r\n"), .invalidFieldValue),
        Refused("a NUL in a name", get("X\0Y: a\r\n"), .invalidFieldName),
        Refused("an empty name", get(": a\r\n"), .invalidFieldName),
        Refused("a line without a colon", get("X\r\n"), .invalidFieldName),
        Refused("a name in brackets", get("X[1]: a\r\n"), .invalidFieldName),
        Refused("a name above ASCII", get("Xé: a\r\n"), .invalidFieldName),
        Refused("no Host", "GET / HTTP/1.1\r\n\r\n", .missingHost),
        Refused("two Hosts", get("Host: b\r\n"), .severalHosts),
        Refused("an empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", .invalidHost),
        Refused(
            "a Host with user information", "GET / HTTP/1.1\r\nHost: a@b\r\n\r\n", .invalidHost),
        Refused("a Host with a path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", .invalidHost),
        Refused("a Host that is a list", "GET / HTTP/1.1\r\nHost: a, b\r\n\r\n", .invalidHost),
        Refused("a Host with a wrong port", "GET / HTTP/1.1\r\nHost: a:b\r\n\r\n", .invalidHost),
        Refused(
            "a Host with a port too large", "GET / HTTP/1.1\r\nHost: a:65536\r\n\r\n", .invalidHost),
        Refused(
            "another host in the target", "GET http://b/ HTTP/1.1\r\nHost: a\r\n\r\n", .hostMismatch
        ),
        Refused(
            "another port in the target", "GET http://a:81/ HTTP/1.1\r\nHost: a\r\n\r\n",
            .hostMismatch),
        Refused(
            "user information in the target", "GET http://x@a/ HTTP/1.1\r\nHost: a\r\n\r\n",
            .invalidTarget),
        Refused(
            "a target of another scheme", "GET ftp://a/ HTTP/1.1\r\nHost: a\r\n\r\n", .invalidTarget
        ),
        Refused("a target without a slash", "GET a HTTP/1.1\r\nHost: a\r\n\r\n", .invalidTarget),
        Refused("an asterisk for GET", "GET * HTTP/1.1\r\nHost: a\r\n\r\n", .invalidTarget),
        Refused("two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", .invalidRequestLine),
        Refused("a tab for a space", "GET\t/ HTTP/1.1\r\nHost: a\r\n\r\n", .invalidMethod),
        Refused(
            "a space in the target", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n", .invalidRequestLine),
        Refused(
            "a space after the version", "GET / HTTP/1.1 \r\nHost: a\r\n\r\n", .invalidRequestLine),
        Refused("HTTP/0.9", "GET /\r\nHost: a\r\n\r\n", .invalidRequestLine),
        Refused(
            "a version in lower case", "GET / http/1.1\r\nHost: a\r\n\r\n", .invalidRequestLine),
        Refused("a long version", "GET / HTTP/1.10\r\nHost: a\r\n\r\n", .invalidRequestLine),
        Refused("HTTP/2.0", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", .versionNotSupported, status: 505),
        Refused("HTTP/1.2", "GET / HTTP/1.2\r\nHost: a\r\n\r\n", .versionNotSupported, status: 505),
        Refused("an invalid method", "G(T / HTTP/1.1\r\nHost: a\r\n\r\n", .invalidMethod),
        Refused(
            "a method too long",
            "\(String(repeating: "A", count: 33)) / HTTP/1.1\r\nHost: a\r\n\r\n", .invalidMethod),
        Refused(
            "CONNECT", "CONNECT a:443 HTTP/1.1\r\nHost: a:443\r\n\r\n", .connectRefused, status: 405
        ),
        Refused("another expectation", get("Expect: 200-ok\r\n"), .expectationUnknown, status: 417),
        Refused(
            "201 headers", get(String(repeating: "X: y\r\n", count: 200)), .tooManyFields,
            status: 431),
        Refused(
            "a head too long", get("X: \(String(repeating: "y", count: 4_096))\r\n"), .headTooLong,
            status: 431),
        Refused(
            "a target too long",
            "GET /\(String(repeating: "y", count: 1_024)) HTTP/1.1\r\nHost: a\r\n\r\n",
            .targetTooLong, status: 414),
    ]

    static func get(_ lines: String) -> String { "GET / HTTP/1.1\r\nHost: a\r\n\(lines)\r\n" }
    static func post(_ lines: String) -> String { "POST / HTTP/1.1\r\nHost: a\r\n\(lines)\r\n" }

    static func read(_ text: String) throws(Refusal) -> RequestHead? {
        var limits = Limits()
        limits.requestLineBytesMax = 1_024
        limits.headBytesMax = 4_096
        return try RequestHead.read(ByteBuffer(string: text), limits: limits)
    }

    @Test(arguments: refused)
    func `what can be read in two ways is refused`(each: Refused) {
        #expect(throws: Refusal(each.status, each.reason)) { try Self.read(each.text) }
    }

    @Test(arguments: [
        ("GET / HTTP/1.1\r\nHost: a\r\n\r\n", BodyFraming.none, "/"),
        ("GET /a?b=c&d HTTP/1.1\r\nhost:a\r\n\r\n", .none, "/a?b=c&d"),
        ("GET http://a/x HTTP/1.1\r\nHost: A\r\n\r\n", .none, "/x"),
        ("GET http://a HTTP/1.1\r\nHost: a\r\n\r\n", .none, ""),
        ("GET https://a:443?q HTTP/1.1\r\nHost: a:443\r\n\r\n", .none, "?q"),
        ("OPTIONS * HTTP/1.1\r\nHost: [::1]:80\r\n\r\n", .none, "*"),
        ("GET / HTTP/1.0\r\n\r\n", .none, "/"),
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n", .none, "/"),
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 007\r\n\r\n", .length(7), "/"),
        ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: \tChunked \r\n\r\n", .chunked, "/"),
        ("PURGE /%00 HTTP/1.1\r\nHost: a\r\nX:\r\nY: \u{e9}\r\n\r\n", .none, "/%00"),
    ])
    func `what is well formed is read`(text: String, framing: BodyFraming, target: String) throws {
        let head = try #require(try Self.read(text))
        #expect(head.framing == framing)
        #expect(head.text(head.target) == target)
        #expect(head.bytes.readableBytes == text.utf8.count)
    }

    @Test func `headers keep their order, their case and their octets`() throws {
        let text = "GET / HTTP/1.1\r\nB: 1\r\nHost: a\r\na:  two words \r\nB: \r\n\r\n"
        let head = try #require(try Self.read(text))
        let found = head.fields.map { "\(head.text($0.name))=\(head.text($0.value))" }
        #expect(found == ["B=1", "Host=a", "a=two words", "B="])
        #expect(head.first("b") == "1")
    }

    @Test func `a head that comes octet by octet is the same`() throws {
        let text = "GET /a HTTP/1.1\r\nHost: a\r\nX: y\r\n\r\n"
        for count in 0..<text.utf8.count {
            let start = String(decoding: text.utf8.prefix(count), as: UTF8.self)
            #expect(try Self.read(start) == nil)
        }
        #expect(try Self.read(text + "GET ")?.bytes.readableBytes == text.utf8.count)
    }

    // MARK: Bodies

    @Test(arguments: [
        ("5\r\nhello\r\n0\r\n\r\n", "hello", 0),
        ("5;a=b\r\nhello\r\n1\r\n!\r\n000\r\n\r\n", "hello!", 0),
        ("A\r\n0123456789\r\n0\r\nX: y\r\nZ: 1\r\n\r\n", "0123456789", 2),
        ("0\r\n\r\nrest", "", 0),
    ])
    func `chunks are put together, however they arrive`(
        text: String, body: String, trailers: Int
    ) throws {
        for step in [1, 2, 3, 7, 100] {
            let read = try ReadBody(.chunked, text, step: step)
            #expect(read.text == body)
            #expect(read.hasEnded)
            #expect(read.trailers == trailers)
        }
    }

    @Test(arguments: [
        "5\nhello\r\n0\r\n\r\n", "5\r\nhello0\r\n\r\n", "5\r\nhello\n0\r\n\r\n", "\r\nhello\r\n",
        "-5\r\nhello\r\n", "+5\r\nhello\r\n", "0x5\r\nhello\r\n", " 5\r\nhello\r\n",
        "5 \r\nhello\r\n", "g\r\n", "5\rhello\r\n", "5;a\nb\r\nhello\r\n", "5;\u{0}\r\nhello\r\n",
        "fffffffffffffffff\r\n", "0000000000000000005\r\nhello\r\n", "5\r\nhelloXY",
        "0\r\nX : y\r\n\r\n", "0\r\n X: y\r\n\r\n", "0\r\nX: y\n\r\n", "0\r\n\rX",
        "5;\(String(repeating: "a", count: 300))\r\nhello\r\n0\r\n\r\n",
    ])
    func `chunks that are not to the letter are refused`(text: String) {
        for step in [1, 3, 1_000] {
            #expect(throws: Refusal.self) { try ReadBody(.chunked, text, step: step) }
        }
    }

    @Test func `a counted body ends where it must`() throws {
        let read = try ReadBody(.length(5), "helloGET /", step: 2)
        #expect(read.text == "hello")
        #expect(read.hasEnded)
        #expect(read.rest.hasPrefix("GET".prefix(1)) || read.rest.isEmpty)
        #expect(try !ReadBody(.length(5), "hell", step: 2).hasEnded)
    }

    // MARK: Answers

    @Test(arguments: [
        ("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", false, BodyFraming.length(5), true),
        ("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", true, .none, true),
        ("HTTP/1.1 200\r\n\r\n", false, .untilEnd, false),
        ("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n", false, .none, false),
        ("HTTP/1.1 204 No Content\r\n\r\n", false, .none, true),
        ("HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", false, .none, true),
        (
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n", false,
            .chunked, false
        ),
        (
            "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\n", false, .length(5),
            true
        ),
        ("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", false, .none, true),
    ])
    func `an answer's body is framed by the rules`(
        text: String, isHead: Bool, framing: BodyFraming, keeps: Bool
    ) throws {
        let head = try ResponseHead.read(ByteBuffer(string: text), toHead: isHead)
        #expect(head.framing == framing)
        #expect(head.keepsConnection == keeps)
    }

    @Test(arguments: [
        "HTTP/1.1 2000 OK\r\n\r\n", "HTTP/1.1 099 X\r\n\r\n", "HTTP/1.1 600 X\r\n\r\n",
        "HTTP/2 200 OK\r\n\r\nxxxxxx", "200 OK\r\n\r\nxxxxxxxxxx", "HTTP/1.1  200 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nA: b\nC: d\r\n\r\n", "HTTP/1.1 200 OK\r\n A: b\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
        "HTTP/1.1 200 O\u{1}K\r\n\r\n",
    ])
    func `an answer that could be read in two ways is refused`(text: String) {
        #expect(throws: Refusal.self) {
            try ResponseHead.read(ByteBuffer(string: text), toHead: false)
        }
    }
}

/// A body read in steps.
private struct ReadBody {
    var text = ""
    var hasEnded = false
    var trailers = 0
    var rest = ""

    init(_ framing: BodyFraming, _ wire: String, step: Int) throws(Refusal) {
        var reader = BodyReading(framing)
        var bytes = ByteBuffer(string: wire)
        var input = ByteBuffer()
        while !hasEnded, var piece = bytes.readSlice(length: min(step, bytes.readableBytes)) {
            if piece.readableBytes == 0 { break }
            input.writeBuffer(&piece)
            text += String(buffer: try reader.read(&input))
            hasEnded = reader.hasEnded
        }
        trailers = reader.trailers?.fields.count ?? 0
        rest = String(buffer: input)
    }
}
