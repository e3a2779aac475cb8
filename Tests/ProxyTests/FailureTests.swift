import Dispatch
import Foundation
import Proxy
import Testing

/// What goes wrong behind, in front and between.
@Suite struct FailureTests {
    @Test func `what is refused never reaches the server`() async throws {
        let server = RawServer { _ in ok("x") }
        try await TestProxy.with(server.port) { proxy in
            for each in ParserTests.refused where !each.what.contains("too long") {
                let client = try proxy.connect()
                client.send(each.text + "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n")
                let answer = client.readToEnd()
                #expect(answer.status == String(each.status), "\(each.what)")
                #expect(answer.contains("Connection: close\r\n"))
            }
            #expect(server.requests == [])
            #expect(proxy.proxy.shield.counted().malformed > 50)
        }
    }

    @Test func `a bad chunk ends the exchange`() async throws {
        let server = RawServer { socket, _ in _ = socket.readToEnd() }
        try await TestProxy.with(server.port) { proxy in
            let answer = try proxy.ask(
                "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nzz\r\n"
            )
            #expect(answer.status == "400")
        }
    }

    @Test func `an answer that nobody asked for is nobody's`() async throws {
        let server = RawServer { socket, _ in
            _ = socket.read(until: "\r\n\r\n")
            socket.send(ok("right") + ok("poison"))
            _ = socket.readToEnd()
        }
        try await TestProxy.with(server.port) { proxy in
            let client = try proxy.connect()
            for _ in 0..<5 {
                client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(client.readMessage().body == "right")
            }
        }
    }

    @Test func `a connection that was closed while idle costs no request`() async throws {
        let server = RawServer { socket, seen in
            seen.add(socket.readMessage())
            socket.send(ok("once"))
            // The next request is read and not answered, as by a server that is just closing.
            _ = socket.read(until: "\r\n\r\n")
        }
        try await TestProxy.with(server.port) { proxy in
            let client = try proxy.connect()
            for _ in 0..<4 {
                client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(client.readMessage().body == "once")
            }
            client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx")
            #expect(client.readMessage().status == "502")
        }
    }

    @Test(arguments: [
        "HTTP/1.1 200 OK\nA: b\n\n", "nonsense", "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", "",
        "HTTP/1.1 200 OK\r\nX: \(String(repeating: "y", count: 70_000))\r\n\r\n",
    ])
    func `a server that talks nonsense is a bad gateway`(answer: String) async throws {
        let server = RawServer { socket, _ in
            _ = socket.read(until: "\r\n\r\n")
            socket.send(answer)
        }
        try await TestProxy.with(server.port) { proxy in
            let last = try proxy.get("/")
            #expect(last.status == "502")
        }
    }

    @Test func `a server that breaks off has the client see it`() async throws {
        let server = RawServer { socket, _ in
            _ = socket.read(until: "\r\n\r\n")
            socket.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
        }
        try await TestProxy.with(server.port) { proxy in
            let answer = try proxy.get("/")
            #expect(answer.status == "200")
            #expect(answer.body.count < 100)
        }
    }

    @Test func `a server that is not there is a bad gateway, and another is tried`() async throws {
        let server = RawServer { _ in ok("here") }
        try await TestProxy.with(1) { proxy in
            let last = try proxy.get("/")
            #expect(last.status == "502")
        }
        try await TestProxy.with(1, server.port) { proxy in
            for _ in 0..<6 {
                let answer = try proxy.get("/")
                #expect(answer.body == "here")
            }
        }
    }

    @Test func `a server that does not answer is timed out`() async throws {
        let server = RawServer { socket, _ in _ = socket.readToEnd() }
        try await TestProxy.with(server.port) {
            $0.timeouts.response = 1
        } _: { proxy in
            let last = try proxy.get("/")
            #expect(last.status == "504")
        }
    }

    @Test func `requests beyond what may wait are told so`() async throws {
        let server = RawServer { socket, _ in _ = socket.readToEnd() }
        try await TestProxy.with(server.port) { settings in
            settings.upstreams[0].connectionsMax = 1
            settings.upstreams[0].waitingMax = 1
            settings.timeouts.queue = 1
            settings.timeouts.response = 3
        } _: { proxy in
            let clients = try (0..<3).map { _ in try proxy.connect() }
            for client in clients {
                client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                pause(milliseconds: 100)
            }
            let found = clients.map { $0.readToEnd().status }
            #expect(found == ["504", "503", "503"])
        }
    }

    @Test func `what comes too slowly is timed out`() async throws {
        let server = RawServer { socket, _ in _ = socket.readToEnd() }
        try await TestProxy.with(server.port) { settings in
            settings.timeouts.head = 1
            settings.timeouts.bodyIdle = 1
            settings.timeouts.keepAlive = 1
        } _: { proxy in
            #expect(try proxy.ask("GET / HTTP/1.1\r\nHost:").status == "408")
            #expect(try proxy.ask("").isEmpty)
            let slow = try proxy.ask("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nh")
            #expect(slow.status == "408")
            #expect(proxy.proxy.shield.counted().slow == 2)
        }
    }

    @Test func `a body beyond the limit is refused, announced or not`() async throws {
        let server = RawServer { socket, _ in _ = socket.readToEnd() }
        try await TestProxy.with(server.port) {
            $0.limits.bodyBytesMax = 10
        } _: { proxy in
            let counted = try proxy.ask("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\n\r\n")
            #expect(counted.status == "413")
            let chunked = try proxy.ask(
                "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nb\r\nhello world\r\n"
            )
            #expect(chunked.status == "413")
        }
    }

    @Test func `draining lets the request under way end`() async throws {
        let mayAnswer = DispatchSemaphore(value: 0)
        let server = RawServer { socket, seen in
            seen.add(socket.read(until: "\r\n\r\n"))
            mayAnswer.wait()
            socket.send(ok("late"))
        }
        try await TestProxy.with(server.port) { proxy in
            defer { mayAnswer.signal() }
            let idle = try proxy.connect()
            let client = try proxy.connect()
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            while server.requests.isEmpty { pause(milliseconds: 10) }
            let draining = proxy.beginDraining()
            #expect(idle.readToEnd() == "")  // it has begun, on that connection's thread
            pause(milliseconds: 200)
            mayAnswer.signal()
            let answer = client.readToEnd()
            #expect(answer.body == "late")
            #expect(answer.contains("Connection: close\r\n"))
            draining.wait()
            #expect(throws: (any Error).self) { try proxy.connect() }
        }
    }
}
