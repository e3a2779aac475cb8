import Foundation
import Matching
import NIOCore
import Proxy
import Testing

/// What a guard sees, and what its verdicts do.
@Suite struct GuardTests {
    @Test func `a refused request is answered and not carried`() async throws {
        let server = RawServer { _ in ok("x") }
        try await TestProxy.with(server.port) { proxy in
            let isThere = proxy.proxy.set(
                guard: Judging { _ in
                    .answer(
                        Answer(
                            status: 403, fields: [("X-Why", "rule")], body: ByteBuffer(string: "no")
                        ))
                }, for: TestProxy.arn)
            #expect(isThere)
            let client = try proxy.connect()
            for _ in 0..<3 {
                client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                let answer = client.readMessage()
                #expect(answer.status == "403")
                #expect(answer.contains("X-Why: rule\r\n"))
                #expect(answer.body == "no")
            }
            client.send("HEAD / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            let head = client.readToEnd()
            #expect(head.contains("Content-Length: 2\r\n"))
            #expect(head.body == "")
            #expect(server.connections == 0)
        }
    }

    @Test func `another guard holds from the next request on`() async throws {
        let server = RawServer { _ in ok("x") }
        try await TestProxy.with(server.port) { proxy in
            let client = try proxy.connect()
            for round in 0..<200 {
                let denies = round % 2 == 1
                proxy.proxy.set(
                    guard: Judging { _ in denies ? .answer(Answer(status: 403)) : .pass() },
                    for: TestProxy.arn)
                client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(client.readMessage().status == (denies ? "403" : "200"))
            }
            #expect(!proxy.proxy.set(guard: nil, for: TestProxy.arn.with("other")))
        }
    }

    @Test func `headers are inserted, and a client's own of that name dropped`() async throws {
        let server = RawServer { ok($0) }
        try await TestProxy.with(server.port) { proxy in
            proxy.proxy.set(
                guard: Judging { _ in .pass(Passage(inserted: [("x-amzn-waf-seen", "yes")])) },
                for: TestProxy.arn)
            let seen = try proxy.get("/", "X-Amzn-WAF-Seen: forged\r\n").body
            #expect(seen.contains("x-amzn-waf-seen: yes\r\n"))
            #expect(!seen.contains("forged"))
        }
    }

    @Test(arguments: [(3, "hel", false), (5, "hello", true), (9, "hello", true)])
    func `a guard sees as much of the body as it asks for`(
        most: Int, seen: String, isWhole: Bool
    ) async throws {
        let server = RawServer { ok($0.body) }
        try await TestProxy.with(server.port) { proxy in
            proxy.proxy.set(
                guard: Judging { _ in
                    .body(upTo: most) { request in
                        let body = String(buffer: request.body)
                        // What came beyond what was asked for may be there as well.
                        guard body.hasPrefix(seen), request.bodyIsWhole || !isWhole else {
                            return .answer(Answer(status: 403))
                        }
                        return .pass()
                    }
                }, for: TestProxy.arn)
            for pieces in [["hello"], ["h", "el", "lo"]] {
                let client = try proxy.connect()
                client.send(
                    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nConnection: close\r\n\r\n")
                for piece in pieces {
                    client.send(piece)
                    pause(milliseconds: 30)
                }
                let answer = client.readToEnd()
                #expect(answer.status == "200")
                #expect(answer.body == "hello")
            }
            let last = try proxy.get("/")
            // Without a body there is nothing of what this guard wants to see.
            #expect(last.status == "403")
        }
    }

    @Test func `an undecided request goes by the listener's setting`() async throws {
        let server = RawServer { _ in ok("x") }
        for (passes, status) in [(true, "200"), (false, "500")] {
            try await TestProxy.with(server.port) { settings in
                settings.listeners[0].passesUndecided = passes
            } _: { proxy in
                proxy.proxy.set(
                    guard: Judging { _ in .undecided("too long") }, for: TestProxy.arn)
                let last = try proxy.get("/")
                #expect(last.status == status)
            }
        }
    }

    @Test func `a closed connection has no answer`() async throws {
        let server = RawServer { _ in ok("x") }
        try await TestProxy.with(server.port) { proxy in
            proxy.proxy.set(guard: Judging { _ in .close }, for: TestProxy.arn)
            let last = try proxy.get("/")
            #expect(last == "")
        }
    }

    @Test func `an answer can be judged before it is sent`() async throws {
        let server = RawServer { request in
            request.hasPrefix("GET /leak") ? ok("secret: 1") : ok("fine")
        }
        try await TestProxy.with(server.port) { proxy in
            let judge = ResponseGuard(bodyBytesMax: 1_024) { head, body, _ in
                head.status == 200 && String(buffer: body).contains("secret")
                    ? Answer(status: 403, body: ByteBuffer(string: "withheld")) : nil
            }
            proxy.proxy.set(
                guard: Judging { _ in .pass(Passage(response: judge)) }, for: TestProxy.arn)
            let last = try proxy.get("/")
            #expect(last.body == "fine")
            let leak = try proxy.get("/leak")
            #expect(leak.status == "403")
            #expect(leak.body == "withheld")
        }
    }

    @Test func `a guard sees the wire, and the client that trusted peers name`() async throws {
        let server = RawServer { ok($0) }
        try await TestProxy.with(server.port) { settings in
            settings.listeners[0].trusted = CIDRSet(
                ["127.0.0.0/8", "10.0.0.0/8"].compactMap { CIDR($0) })
        } _: { proxy in
            proxy.proxy.set(
                guard: Judging { request in
                    let names = request.head.fields.map { request.head.text($0.name) }
                    return .answer(
                        Answer(
                            status: 200,
                            body: ByteBuffer(
                                string: "\(request.source.client) \(request.source.peer) "
                                    + names.joined(separator: ","))))
                }, for: TestProxy.arn)
            let answer = try proxy.get(
                "/", "x-Forwarded-FOR: 6.6.6.6, 9.9.9.9, 10.1.1.1\r\nb: c\r\n")
            #expect(answer.body == "9.9.9.9 127.0.0.1 Host,x-Forwarded-FOR,b,Connection")
            proxy.proxy.set(guard: nil, for: TestProxy.arn)
            let carried = try proxy.get(
                "/", "X-Forwarded-For: 9.9.9.9\r\nX-Forwarded-Proto: https\r\n"
            ).body
            #expect(carried.contains("X-Forwarded-For: 9.9.9.9, 127.0.0.1\r\n"))
            #expect(carried.contains("X-Forwarded-Proto: https\r\n"))
        }
    }

    @Test func `the PROXY protocol names the client, and is wanted where it is spoken`()
        async throws
    {
        let server = RawServer { ok($0) }
        try await TestProxy.with(server.port) { settings in
            settings.listeners[0].speaksProxyProtocol = true
            settings.listeners[0].proxyProtocol = CIDRSet(["127.0.0.0/8"].compactMap { CIDR($0) })
        } _: { proxy in
            let text = try proxy.ask(
                "PROXY TCP4 192.0.2.7 192.0.2.8 1234 80\r\nGET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
            )
            #expect(text.body.contains("X-Forwarded-For: 192.0.2.7\r\n"))
            let client = try proxy.connect()
            client.send(ProxyHeaderTests.binary)
            client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            #expect(client.readToEnd().body.contains("X-Forwarded-For: 192.0.2.1\r\n"))
            let last = try proxy.get("/")
            #expect(last == "")
        }
    }
}
