package import Matching
import NIOCore
package import Vocabulary

/// What a proxy is started with.
package struct ProxySettings: Sendable {
    package var listeners: [ListenerSettings] = []
    package var upstreams: [UpstreamSettings] = []
    package var limits = Limits()
    package var timeouts = Timeouts()
    package var shield = ShieldLimits()
    /// Event loops; each serves its connections alone, with its own connections to the upstreams.
    package var threads = System.coreCount
    /// Seconds that requests under way have to end once the proxy is told to stop.
    package var drainSeconds = 30

    package init() {}
}

/// One address that is listened on. A listener is a resource: web ACLs are associated with its ARN.
package struct ListenerSettings: Sendable {
    package var name: String
    package var arn: ARN
    package var host: String
    package var port: Int
    package var certificates: [CertificateFiles] = []
    /// Peers that speak the PROXY protocol, and must; nobody else may.
    package var proxyProtocol = CIDRSet()
    package var speaksProxyProtocol = false
    /// Peers whose `X-Forwarded-*` are believed.
    package var trusted = CIDRSet()
    package var routes: [Route] = []
    /// Whether a request passes that the guard could not decide on.
    package var passesUndecided = true
    package var allowsHTTP2 = true

    package init(name: String, arn: ARN, host: String, port: Int) {
        self.name = name
        self.arn = arn
        self.host = host
        self.port = port
    }

    package var isSecure: Bool { !certificates.isEmpty }
}

package struct CertificateFiles: Sendable, Hashable {
    package let chain: String
    package let key: String

    package init(chain: String, key: String) {
        self.chain = chain
        self.key = key
    }
}

/// Which requests go to which upstream; the first that fits is taken.
package struct Route: Sendable {
    /// In lower case: a name, `*.` and a domain, or `*`.
    package let host: String
    /// What the path begins with.
    package let path: String
    package let upstream: String

    package init(host: String = "*", path: String = "/", upstream: String) {
        self.host = host.lowercased()
        self.path = path
        self.upstream = upstream
    }
}

package struct UpstreamSettings: Sendable {
    package enum Balance: String, Sendable, CaseIterable {
        case roundRobin = "round-robin"
        case leastConnections = "least-connections"
    }

    package var name: String
    package var targets: [TargetAddress]
    package var balance = Balance.roundRobin
    package var health: HealthSettings?
    package var isSecure = false
    /// By ALPN behind TLS, else by prior knowledge.
    package var speaksHTTP2 = false
    package var verifiesCertificate = true
    /// Connections to one target at a time, over all event loops.
    package var connectionsMax = 1_024
    /// Requests that wait for a connection to one target, over all event loops.
    package var waitingMax = 1_024

    package init(name: String, targets: [TargetAddress]) {
        self.name = name
        self.targets = targets
    }
}

package struct TargetAddress: Sendable, Hashable, CustomStringConvertible {
    package let host: String
    package let port: Int

    package init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    package var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}

/// An upstream's targets are asked for `path`; the defaults are those of a target group.
package struct HealthSettings: Sendable {
    package var path = "/"
    package var intervalSeconds = 30
    package var timeoutSeconds = 5
    package var healthyAfter = 5
    package var unhealthyAfter = 2
    package var statuses: ClosedRange<Int> = 200...399

    package init() {}
}

/// Named bounds of everything that a client can make grow.
package struct Limits: Sendable {
    /// The first line of a request; beyond it 414.
    package var requestLineBytesMax = 16 * 1024
    /// The whole head; beyond it 431.
    package var headBytesMax = 64 * 1024
    /// A request's body; beyond it 413. Nil: any, since it is carried and not kept.
    package var bodyBytesMax: Int?
    /// The head of an answer; beyond it 502.
    package var responseHeadBytesMax = 64 * 1024
    /// What a guard may have held back of one body.
    package var heldBytesMax = 1024 * 1024
    /// What all guards together have held back; beyond it 503.
    package var heldBytesTotalMax = 256 * 1024 * 1024
    /// Connections of clients at a time; lowered to what the process may open.
    package var connectionsMax = 60_000
    /// Requests over one connection, after which it is closed.
    package var requestsPerConnectionMax = 100_000
    /// Connections that lie idle for one target and event loop.
    package var idlePerTargetMax = 256
    /// Streams at a time of an HTTP/2 connection.
    package var streamsMax = 100

    package init() {}
}

/// What one source may do while there is room; the proxy itself lowers it as room gets short.
package struct ShieldLimits: Sendable {
    package var requestsPerSecondMax = 2_000
    package var requestsAtOnceMax = 8_000
    /// Beyond it, one of the source's own connections makes way for its new one.
    package var connectionsPerSourceMax = 1_024

    package init() {}
}

/// How long is waited, in seconds.
package struct Timeouts: Sendable {
    /// From a connection's first octet of a request to the end of its head.
    package var head = 10
    /// From one octet of a body to the next, while it is being read.
    package var bodyIdle = 20
    /// A body's average octets a second, once `bodyIdle` is over.
    package var bodyBytesPerSecondMin = 256
    package var keepAlive = 60
    package var tlsHandshake = 10
    package var connect = 5
    /// From the end of the request to the head of the answer.
    package var response = 60
    /// From one piece of an answer to the next; also of what was upgraded.
    package var stream = 350
    /// A client that takes nothing of what is sent to it.
    package var writeStall = 30
    /// A request waits so long for a connection to an upstream.
    package var queue = 10
    package var upstreamIdle = 55

    package init() {}
}
