import Foundation
import Proxy
import Testing

/// Requests and answers over real connections.
@Suite struct CarryingTests {
    static let echo: @Sendable (String) -> String = { ok($0) }

    @Test func `a request is carried with what the server must know`() async throws {
        let server = RawServer(answer: Self.echo)
        try await TestProxy.with(server.port) { proxy in
            let answer = try proxy.ask(
                "GET /a?b=%20c HTTP/1.1\r\nHost: example.com\r\nAccept:*/*\r\nX-Forwarded-For: 9.9.9.9\r\n"
                    + "x_forwarded_for: 9.9.9.9\r\nConnection: close, X-Private, Cookie\r\n"
                    + "X-Private: 1\r\nCookie: a=b\r\nKeep-Alive: 5\r\nTransfer_Encoding: x\r\n"
                    + "Proxy-Authorization: x\r\n\r\n")
            #expect(answer.status == "200")
            let seen = answer.body.components("\r\n")
            #expect(
                seen.prefix(4) == [
                    "GET /a?b=%20c HTTP/1.1", "Host: example.com", "Accept: */*", "Cookie: a=b",
                ])
            #expect(seen.contains("X-Forwarded-For: 127.0.0.1"))
            #expect(seen.contains("X-Forwarded-Proto: http"))
            #expect(seen.contains("X-Forwarded-Port: \(proxy.port)"))
            #expect(seen.contains { $0.hasPrefix("X-Amzn-Trace-Id: Root=1-") })
            let names = seen.map { $0.prefix { $0 != ":" }.lowercased() }
            for name in [
                "x-private", "keep-alive", "x_forwarded_for", "transfer_encoding",
                "proxy-authorization", "connection",
            ] {
                #expect(!names.contains(name))
            }
        }
    }

    @Test func `connections are kept on both sides`() async throws {
        let server = RawServer(answer: Self.echo)
        try await TestProxy.with(server.port) { proxy in
            let client = try proxy.connect()
            for index in 0..<5 {
                client.send("GET /\(index) HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(client.readMessage().body.hasPrefix("GET /\(index) "))
            }
            client.send("GET /x HTTP/1.1\r\nHost: a\r\n\r\nGET /y HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(client.readMessage().body.hasPrefix("GET /x "))
            #expect(client.readMessage().body.hasPrefix("GET /y "))
            let last = try proxy.get("/z")
            #expect(last.status == "200")
            #expect(server.connections == 1)
        }
    }

    @Test func `bodies keep their framing, chunks their content`() async throws {
        let server = RawServer { socket, seen in
            let head = socket.read(until: "\r\n\r\n")
            let body = socket.read(until: head.contains("chunked") ? "0\r\n" : "hello")
            let rest = head.contains("chunked") ? socket.read(until: "\r\n\r\n") : ""
            seen.add(head + body + rest)
            socket.send(ok("done"))
        }
        try await TestProxy.with(server.port) { proxy in
            let counted = try proxy.ask(
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello")
            #expect(counted.body == "done")
            let chunked = try proxy.ask(
                "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                    + "5;ext\r\nhello\r\n0\r\nX-Sum: 1\r\nContent-Length: 9\r\n\r\n")
            #expect(chunked.body == "done")
            #expect(server.requests[0].body == "hello")
            #expect(server.requests[1].body == "5\r\nhello\r\n0\r\nX-Sum: 1\r\n\r\n")
        }
    }

    @Test func `a client that waits for 100 is told to go on`() async throws {
        let server = RawServer(answer: Self.echo)
        try await TestProxy.with(server.port) { proxy in
            let client = try proxy.connect()
            client.send(
                "PUT / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n")
            #expect(client.read(until: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n")
            client.send("hi")
            let answer = client.readMessage()
            #expect(answer.status == "200")
            #expect(!answer.body.lowercased().contains("expect:"))
        }
    }

    @Test(arguments: [
        (
            "HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n"
        ),
        (
            "GET", "HTTP/1.1 204 No Content\r\nContent-Length: 7\r\n\r\n",
            "HTTP/1.1 204 No Content\r\n\r\n"
        ),
        (
            "GET", "HTTP/1.1 304 Not Modified\r\nETag: x\r\n\r\n",
            "HTTP/1.1 304 Not Modified\r\nETag: x\r\n\r\n"
        ),
        (
            "GET", "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 204 N\r\n\r\n",
            "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
        ),
        ("GET", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 N\r\n\r\n", "HTTP/1.1 204 N\r\n\r\n"),
    ])
    func `answers without a body end with their head`(method: String, answer: String, seen: String)
        async throws
    {
        let server = RawServer { _ in answer }
        try await TestProxy.with(server.port) { proxy in
            let client = try proxy.connect()
            for _ in 0..<2 {
                client.send("\(method) / HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(client.read(until: "\r\n\r\n") == seen)
                if seen.contains("103") {
                    #expect(client.read(until: "\r\n\r\n").contains(" 204 "))
                }
            }
        }
    }

    @Test func `answers are framed anew for who reads them`() async throws {
        let server = RawServer { socket, _ in
            let request = socket.read(until: "\r\n\r\n")
            if request.hasPrefix("GET /end") {
                socket.send("HTTP/1.0 200 OK\r\n\r\nuntil the end")
            } else {
                socket.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")
                socket.send("2\r\nde\r\n0\r\nX-Sum: 1\r\n\r\n")
            }
        }
        try await TestProxy.with(server.port) { proxy in
            let ended = try proxy.get("/end")
            #expect(ended.contains("Transfer-Encoding: chunked\r\n"))
            #expect(ended.body == "d\r\nuntil the end\r\n0\r\n\r\n")
            let chunked = try proxy.get("/chunks")
            #expect(chunked.body.hasSuffix("0\r\nX-Sum: 1\r\n\r\n"))
            let old = try proxy.ask("GET /chunks HTTP/1.0\r\n\r\n")
            #expect(old.body == "abcde")
            #expect(!old.contains("Transfer-Encoding"))
        }
    }

    @Test func `an upgraded connection carries octets both ways`() async throws {
        let server = RawServer { socket, seen in
            seen.add(socket.read(until: "\r\n\r\n"))
            socket.send(
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n\u{1}hello"
            )
            while true {
                let bytes = socket.read()
                if bytes.isEmpty { return }
                socket.send(bytes.reversed())
            }
        }
        try await TestProxy.with(server.port) { proxy in
            let client = try proxy.connect()
            client.send(
                "GET /chat HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\nabc"
            )
            let head = client.read(until: "\r\n\r\n")
            #expect(head.hasPrefix("HTTP/1.1 101 "))
            #expect(head.contains("Upgrade: websocket\r\n"))
            #expect(client.read(until: "hello") == "\u{1}hello")
            #expect(client.read(until: "a") == "cba")
            client.send("xyz")
            #expect(client.read(until: "x") == "zyx")
            client.finishSending()
            #expect(client.readToEnd() == "")
            #expect(server.requests[0].contains("Upgrade: websocket\r\n"))
        }
    }

    @Test func `no octet is read ahead of who takes it`() async throws {
        let whole = 192 * 1024 * 1024
        let server = RawServer { socket, seen in
            _ = socket.read(until: "\r\n\r\n")
            socket.send("HTTP/1.1 200 OK\r\nContent-Length: \(whole)\r\n\r\n")
            let piece = [UInt8](repeating: 0x7a, count: 1024 * 1024)
            for _ in 0..<(whole / piece.count) {
                guard socket.send(piece) else { return }
                seen.count()
            }
        }
        try await TestProxy.with(server.port) { proxy in
            let client = try proxy.connect()
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            // Until the server can send no more: the pieces that went stay the same for a while.
            var before = -1
            while before != server.connections {
                before = server.connections
                pause(milliseconds: 400)
            }
            #expect(before < 64)
            _ = client.read(until: "\r\n\r\n")
            var got = 0
            while got < whole {
                let more = client.read(1024 * 1024)
                if more.isEmpty { break }
                got += more.count
            }
            #expect(got == whole)
        }
    }

    @Test func `a half-closed client still gets its answer`() async throws {
        let server = RawServer(answer: Self.echo)
        try await TestProxy.with(server.port) { proxy in
            let client = try proxy.connect()
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            client.finishSending()
            #expect(client.readToEnd().status == "200")
        }
    }

    @Test func `routes go by host and path`() async throws {
        let first = RawServer { _ in ok("first") }
        let second = RawServer { _ in ok("second") }
        try await TestProxy.with(first.port) { settings in
            settings.upstreams.append(
                UpstreamSettings(
                    name: "other", targets: [TargetAddress(host: "127.0.0.1", port: second.port)]))
            settings.listeners[0].routes = [
                Route(host: "*.b.com", upstream: "other"),
                Route(host: "a", path: "/api", upstream: "other"),
                Route(host: "a", upstream: "app"),
            ]
        } _: { proxy in
            for (host, path, body) in [
                ("a", "/", "first"), ("A:80", "/apx", "first"), ("a", "/api/x", "second"),
                ("x.B.com", "/", "second"),
            ] {
                let answer = try proxy.ask(
                    "GET \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n")
                #expect(answer.body == body)
            }
            for host in ["b.com", "c"] {
                #expect(
                    try proxy.ask("GET / HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n")
                        .status == "404")
            }
        }
    }
}

extension String {
    func components(_ separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.range(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
