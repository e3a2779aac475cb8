import Foundation
import Matching
import Proxy
import Vocabulary

/// A proxy on a port of its own before one server, for one test.
struct TestProxy: Sendable {
    static let arn = ARN(
        service: "elasticloadbalancing", region: "us-east-1", account: "123456789012",
        resource: "loadbalancer/app/test/50dc6c495c0c9188")

    let proxy: Proxy
    let port: Int

    /// Runs `body` with a proxy before `upstreams`, and drains it. `body` waits for sockets, so it
    /// has a thread of its own.
    static func with(
        _ upstreams: Int..., adjust: (inout ProxySettings) -> Void = { _ in },
        observers: [any Observer] = [], _ body: @escaping @Sendable (TestProxy) throws -> Void
    ) async throws {
        var settings = ProxySettings()
        settings.threads = 1
        settings.drainSeconds = 5
        var listener = ListenerSettings(name: "test", arn: arn, host: "127.0.0.1", port: 0)
        listener.routes = [Route(upstream: "app")]
        settings.listeners = [listener]
        settings.upstreams = [
            UpstreamSettings(
                name: "app", targets: upstreams.map { TargetAddress(host: "127.0.0.1", port: $0) })
        ]
        adjust(&settings)
        let proxy = try Proxy(settings, observers: observers)
        try await proxy.start()
        let made = TestProxy(proxy: proxy, port: proxy.ports[0].port)
        let result: Result<Void, any Error> = await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                let result = Result { try body(made) }
                continuation.resume(returning: result)
            }
        }
        await proxy.drain()
        try result.get()
    }

    /// Begins to drain; what is returned is signalled at its end.
    func beginDraining() -> DispatchSemaphore {
        let ended = DispatchSemaphore(value: 0)
        let proxy = proxy
        Task.detached {
            await proxy.drain()
            ended.signal()
        }
        return ended
    }

    func connect() throws -> RawSocket { try RawSocket(port: port) }

    /// Sends `request` on a connection of its own and reads to its end.
    func ask(_ request: String) throws -> String {
        let socket = try connect()
        socket.send(request)
        return socket.readToEnd()
    }

    /// A GET whose connection ends with the answer.
    func get(_ path: String, _ lines: String = "") throws -> String {
        try ask("GET \(path) HTTP/1.1\r\nHost: a\r\n\(lines)Connection: close\r\n\r\n")
    }
}

extension String {
    /// The status of an answer.
    var status: String { String(dropFirst(9).prefix(3)) }
    /// What follows the head.
    var body: String {
        guard let end = range(of: "\r\n\r\n") else { return "" }
        return String(self[end.upperBound...])
    }
}

/// A guard made of a function.
struct Judging: Guard {
    let decide: @Sendable (GuardedRequest) -> Verdict
    func judge(_ request: GuardedRequest) -> Verdict { decide(request) }
}

extension ARN {
    /// The ARN with another name at its end.
    func with(_ name: String) -> ARN {
        ARN(service: service, region: region, account: account, resource: resource + name)
    }
}

/// Waits a little, on a thread that has nothing else to do.
func pause(milliseconds: Int) { Thread.sleep(forTimeInterval: Double(milliseconds) / 1_000) }
