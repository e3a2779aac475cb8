import Foundation
import Proxy
import Testing

/// Shield Standard: what no source may do.
@Suite struct ShieldTests {
    @Test func `a source that asks too often is refused, then not even heard`() async throws {
        let server = RawServer { _ in ok("x") }
        try await TestProxy.with(server.port) { settings in
            settings.shield.requestsPerSecondMax = 1
            settings.shield.requestsAtOnceMax = 5
        } _: { proxy in
            var found: [String] = []
            for _ in 0..<8 { found.append(try proxy.get("/").status) }
            #expect(found.prefix(5).allSatisfy { $0 == "200" })
            #expect(found.contains("429"))
            #expect(proxy.proxy.shield.counted().requestsRefused > 0)
            for _ in 0..<80 { _ = try? proxy.get("/") }
            let last = try proxy.get("/")
            #expect(last == "")
            #expect(proxy.proxy.shield.counted().connectionsRefused > 0)
        }
    }

    @Test func `connections that say nothing make way for one that does`() async throws {
        let server = RawServer { _ in ok("x") }
        try await TestProxy.with(server.port) { settings in
            settings.shield.connectionsPerSourceMax = 20
        } _: { proxy in
            var slow: [RawSocket] = []
            for _ in 0..<60 {
                let socket = try proxy.connect()
                socket.send("GET / HTTP/1.1\r\nX")
                slow.append(socket)
            }
            for _ in 0..<20 {
                let answer = try proxy.get("/")
                #expect(answer.status == "200")
            }
            #expect(proxy.proxy.shield.counted().evicted >= 40)
            #expect(proxy.proxy.shield.openConnections <= 20)
            withExtendedLifetime(slow) {}
        }
    }

    @Test func `every connection is given back`() async throws {
        let server = RawServer { socket, _ in
            _ = socket.read(until: "\r\n\r\n")
            socket.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
        }
        try await TestProxy.with(server.port) { proxy in
            for index in 0..<30 {
                let client = try proxy.connect()
                switch index % 4 {
                case 0: client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                case 1: client.send("nonsense\r\n\r\n")
                case 2: client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nx")
                default: break
                }
                if index % 2 == 0 { _ = client.read() }
            }
            for _ in 0..<200 where proxy.proxy.shield.openConnections > 0 {
                pause(milliseconds: 50)
            }
            #expect(proxy.proxy.shield.openConnections == 0)
        }
    }
}
