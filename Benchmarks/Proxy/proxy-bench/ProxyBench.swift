// proxy-bench LISTEN-PORT UPSTREAM-PORT [deny]: the proxy alone on one event loop, for `run` to
// measure; with `deny` its guard answers every request 403.

import Foundation
import Proxy
import Vocabulary

struct Denial: Guard {
    func judge(_ request: GuardedRequest) -> Verdict { .answer(Answer(status: 403)) }
}

@main
struct ProxyBench {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3, let port = Int(arguments[1]), let upstream = Int(arguments[2])
        else { return print("usage: proxy-bench LISTEN-PORT UPSTREAM-PORT [deny]") }
        let arn = ARN(
            service: "elasticloadbalancing", region: "us-east-1", account: "123456789012",
            resource: "loadbalancer/app/bench/0000000000000001")
        var listener = ListenerSettings(name: "bench", arn: arn, host: "127.0.0.1", port: port)
        listener.routes = [Route(upstream: "bench")]
        var settings = ProxySettings()
        settings.threads = 1
        settings.shield.requestsPerSecondMax = 10_000_000
        settings.listeners = [listener]
        settings.upstreams = [
            UpstreamSettings(
                name: "bench", targets: [TargetAddress(host: "127.0.0.1", port: upstream)])
        ]
        let proxy = try Proxy(settings)
        if arguments.count > 3 { proxy.set(guard: Denial(), for: arn) }
        try await proxy.run()
    }
}
