import Crypto
import Foundation
import Matching
import Proxy
import Vocabulary
import WAFV2
import Yams

/// The YAML file of `garrison proxy`. A setting that is not known, or cannot be used, is refused by
/// its name.
struct ProxyFile {
    private(set) var settings = ProxySettings()
    private(set) var accessLog: String?
    /// Core Rule Sets by the listener that they judge.
    private(set) var cores: [ARN: CoreRules] = [:]
    /// Core Rule Sets by the name under which web ACLs refer to them.
    private(set) var ruleSets: [String: CoreRules] = [:]
    /// Files of address ranges, by the lists of managed rule groups.
    private(set) var lists: [String: String] = [:]
    /// Where delivery streams send WAF's logs.
    private(set) var streams: [String: StreamEndpoint] = [:]
    private let account: AccountID
    private let region: Region

    init(path: String?, account: String?, region: String?) throws(ConfigurationError) {
        guard let account = AccountID(account ?? AccountID.standard.description) else {
            throw ConfigurationError("--account: not a 12-digit account")
        }
        guard let region = Region(region ?? Region.usEast1.description) else {
            throw ConfigurationError("--region: not a region")
        }
        self.account = account
        self.region = region
        guard let path else { return }
        let root = try YAMLMap.read(path)
        try root.allow([
            "listeners", "upstreams", "limits", "timeouts", "threads", "drain", "access-log",
            "rule-sets", "lists", "streams",
        ])
        accessLog = try root.text("access-log")
        if let threads = try root.number("threads", 1...256) { settings.threads = threads }
        if let drain = try root.number("drain", 0...3_600) { settings.drainSeconds = drain }
        for (name, map) in try root.maps("upstreams") {
            settings.upstreams.append(try Self.upstream(name, map))
        }
        for map in try root.list("listeners") { settings.listeners.append(try listener(map)) }
        for (name, map) in try root.maps("rule-sets") {
            guard Self.isName(name) else { throw root.error("'\(name)' is no name of a rule set") }
            ruleSets[name] = try Self.coreRules(map)
        }
        if let map = try root.map("lists") {
            let files = [AddressLists.stolenName] + AddressLists.databaseNames
            try map.allow(AddressLists.names.keys.sorted() + files)
            for name in files { lists[name] = try map.text(name) }
            for (name, list) in AddressLists.names { lists[list] = try map.text(name) }
        }
        for (name, map) in try root.maps("streams") {
            try map.allow(["url", "access-key"])
            guard let url = try map.text("url"), url.hasPrefix("http") else {
                throw map.error("the stream '\(name)' wants a 'url'")
            }
            streams[name] = StreamEndpoint(url: url, accessKey: try map.text("access-key") ?? "")
        }
        if let map = try root.map("limits") { try readLimits(map) }
        if let map = try root.map("timeouts") { try readTimeouts(map) }
    }

    // MARK: Listeners

    func listener(name: String, address: String) throws(ConfigurationError) -> ListenerSettings {
        guard Self.isName(name) else {
            throw ConfigurationError(
                "'\(name)' is no name of a listener: 1 to 32 letters, digits and hyphens")
        }
        let (host, port) = try Self.address(address, from: "the listener '\(name)'", portMin: 0)
        // The same listener has the same ARN at each start, so that its web ACL stays with it.
        let digest = Insecure.MD5.hash(data: Data("\(name) \(address)".utf8))
        let id = digest.prefix(8).map { String(format: "%02x", $0) }.joined()
        let arn = ARN(
            service: "elasticloadbalancing", region: region.description,
            account: account.description, resource: "loadbalancer/app/\(name)/\(id)")
        return ListenerSettings(name: name, arn: arn, host: host, port: port)
    }

    private static func isName(_ name: String) -> Bool {
        (1...32).contains(name.utf8.count) && !name.hasPrefix("-") && !name.hasSuffix("-")
            && name.utf8.allSatisfy {
                $0 == 0x2d || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26
            }
    }

    private mutating func listener(_ map: YAMLMap) throws(ConfigurationError) -> ListenerSettings {
        try map.allow([
            "name", "arn", "listen", "tls", "proxy-protocol", "trusted", "routes", "upstream",
            "undecided", "http2", "crs",
        ])
        let name = try map.text("name") ?? "proxy"
        guard let address = try map.text("listen") else {
            throw map.error("the listener '\(name)' wants 'listen: HOST:PORT'")
        }
        var made = try listener(name: name, address: address)
        if let text = try map.text("arn") {
            guard let arn = ARN(text), arn.service == "elasticloadbalancing",
                arn.resource.hasPrefix("loadbalancer/app/")
            else { throw map.error("'\(text)' is not the ARN of a load balancer") }
            made.arn = arn
        }
        for pair in try map.list("tls") {
            try pair.allow(["certificate", "key"])
            guard let chain = try pair.text("certificate"), let key = try pair.text("key") else {
                throw map.error("'tls' of '\(name)' wants pairs of 'certificate' and 'key'")
            }
            made.certificates.append(CertificateFiles(chain: chain, key: key))
        }
        made.trusted = CIDRSet(try map.ranges("trusted"))
        let balancers = try map.ranges("proxy-protocol")
        made.speaksProxyProtocol = !balancers.isEmpty
        made.proxyProtocol = CIDRSet(balancers)
        made.allowsHTTP2 = try map.flag("http2") ?? true
        switch try map.text("undecided") ?? "pass" {
        case "pass": made.passesUndecided = true
        case "stop": made.passesUndecided = false
        case let other: throw map.error("'undecided: \(other)' is neither pass nor stop")
        }
        for route in try map.list("routes") {
            try route.allow(["host", "path", "upstream"])
            guard let upstream = try route.text("upstream") else {
                throw map.error("a route of '\(name)' wants an 'upstream'")
            }
            made.routes.append(
                Route(
                    host: try route.text("host") ?? "*", path: try route.text("path") ?? "/",
                    upstream: upstream))
        }
        if let upstream = try map.text("upstream") {
            made.routes.append(Route(upstream: upstream))
        }
        cores[made.arn] = try Self.coreRules(map, "crs")
        return made
    }

    // MARK: Core Rule Sets

    /// A folder, or a mapping with one.
    private static func coreRules(
        _ map: YAMLMap, _ name: String
    ) throws(ConfigurationError) -> CoreRules? {
        guard map.has(name) else { return nil }
        if let folder = map.plain(name) { return CoreRules(folder: folder) }
        return try map.map(name).map { inner throws(ConfigurationError) in try coreRules(inner) }
    }

    private static func coreRules(_ map: YAMLMap) throws(ConfigurationError) -> CoreRules {
        try map.allow([
            "folder", "mode", "paranoia", "inbound-threshold", "outbound-threshold", "answers",
            "budget", "audit-log",
        ])
        guard let folder = try map.text("folder") else {
            throw map.error("a Core Rule Set wants its 'folder'")
        }
        var made = CoreRules(folder: folder)
        if let text = try map.text("mode") {
            guard let mode = CoreRules.Mode(rawValue: text) else {
                throw map.error("'mode: \(text)' is neither block nor detect")
            }
            made.mode = mode
        }
        made.paranoia = try map.number("paranoia", 1...4)
        made.inboundThreshold = try map.number("inbound-threshold", 1...100_000)
        made.outboundThreshold = try map.number("outbound-threshold", 1...100_000)
        made.judgesAnswers = try map.flag("answers") ?? true
        if let value = try map.number("budget", CoreRules.budgetMillisecondsRange) {
            made.budgetMilliseconds = value
        }
        made.auditLog = try map.text("audit-log")
        return made
    }

    // MARK: Upstreams

    static func upstream(
        _ name: String, _ targets: [String], from source: String
    ) throws(ConfigurationError) -> UpstreamSettings {
        var made = UpstreamSettings(name: name, targets: [])
        var schemes: Set<Bool> = []
        for target in targets {
            var text = target[...]
            if text.hasPrefix("https://") {
                schemes.insert(true)
                text = text.dropFirst(8)
            } else {
                schemes.insert(false)
                if text.hasPrefix("http://") { text = text.dropFirst(7) }
            }
            if text.hasSuffix("/") { text = text.dropLast() }
            let isSecure = target.hasPrefix("https://")
            if !text.contains(":") || text.hasSuffix("]") { text += isSecure ? ":443" : ":80" }
            let (host, port) = try address(String(text), from: source, portMin: 1)
            made.targets.append(TargetAddress(host: host, port: port))
        }
        guard schemes.count == 1 else {
            throw ConfigurationError("\(source): targets must be all http:// or all https://")
        }
        made.isSecure = schemes.contains(true)
        return made
    }

    private static func upstream(
        _ name: String, _ map: YAMLMap
    ) throws(ConfigurationError) -> UpstreamSettings {
        try map.allow([
            "targets", "balance", "health", "verify", "connections-max", "waiting-max", "http2",
        ])
        var made = try upstream(name, map.texts("targets"), from: "the upstream '\(name)'")
        if let balance = try map.text("balance") {
            guard let known = UpstreamSettings.Balance(rawValue: balance) else {
                throw map.error("'balance: \(balance)' is not round-robin or least-connections")
            }
            made.balance = known
        }
        made.verifiesCertificate = try map.flag("verify") ?? true
        made.speaksHTTP2 = try map.flag("http2") ?? false
        if let most = try map.number("connections-max", 1...65_535) { made.connectionsMax = most }
        if let most = try map.number("waiting-max", 1...65_535) { made.waitingMax = most }
        guard let health = try map.map("health") else { return made }
        try health.allow(["path", "interval", "timeout", "healthy", "unhealthy", "codes"])
        var check = HealthSettings()
        if let path = try health.text("path") {
            guard path.hasPrefix("/"), path.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7f }) else {
                throw map.error("'path: \(path)' of a health check is not a path")
            }
            check.path = path
        }
        if let value = try health.number("interval", 1...300) { check.intervalSeconds = value }
        if let value = try health.number("timeout", 1...120) { check.timeoutSeconds = value }
        if let value = try health.number("healthy", 1...10) { check.healthyAfter = value }
        if let value = try health.number("unhealthy", 1...10) { check.unhealthyAfter = value }
        if let codes = try health.text("codes") {
            let ends = codes.split(separator: "-", omittingEmptySubsequences: false).map {
                Int($0)
            }
            guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
                first <= last, (100...599).contains(first), last <= 599
            else { throw map.error("'codes: \(codes)' is not such as 200 or 200-399") }
            check.statuses = first...last
        }
        made.health = check
        return made
    }

    private static func address(
        _ text: String, from source: String, portMin: Int
    ) throws(ConfigurationError) -> (host: String, port: Int) {
        guard let colon = text.lastIndex(of: ":"),
            let port = Int(text[text.index(after: colon)...]), (portMin...65_535).contains(port)
        else { throw ConfigurationError("\(source): '\(text)' is not HOST:PORT") }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        guard !host.isEmpty, !host.contains("/"), !host.contains(" ") else {
            throw ConfigurationError("\(source): '\(text)' is not HOST:PORT")
        }
        return (String(host), port)
    }

    // MARK: Limits

    private mutating func readLimits(_ map: YAMLMap) throws(ConfigurationError) {
        try map.allow([
            "request-line-bytes", "head-bytes", "body-bytes", "held-bytes", "held-bytes-total",
            "connections", "requests-per-connection", "streams", "source-connections",
            "source-requests-per-second", "source-requests-at-once",
        ])
        let big = 1...Int(Int32.max)
        if let value = try map.number("request-line-bytes", 256...65_536) {
            settings.limits.requestLineBytesMax = value
        }
        if let value = try map.number("head-bytes", 1_024...1_048_576) {
            settings.limits.headBytesMax = value
        }
        settings.limits.bodyBytesMax = try map.number("body-bytes", 0...(1 << 50))
        if let value = try map.number("held-bytes", big) { settings.limits.heldBytesMax = value }
        if let value = try map.number("held-bytes-total", big) {
            settings.limits.heldBytesTotalMax = value
        }
        if let value = try map.number("connections", 16...1_000_000) {
            settings.limits.connectionsMax = value
        }
        if let value = try map.number("requests-per-connection", big) {
            settings.limits.requestsPerConnectionMax = value
        }
        if let value = try map.number("streams", 1...10_000) { settings.limits.streamsMax = value }
        if let value = try map.number("source-connections", big) {
            settings.shield.connectionsPerSourceMax = value
        }
        if let value = try map.number("source-requests-per-second", big) {
            settings.shield.requestsPerSecondMax = value
        }
        if let value = try map.number("source-requests-at-once", big) {
            settings.shield.requestsAtOnceMax = value
        }
    }

    private mutating func readTimeouts(_ map: YAMLMap) throws(ConfigurationError) {
        let seconds = 1...86_400
        let known: [(String, WritableKeyPath<Timeouts, Int>)] = [
            ("head", \.head), ("body-idle", \.bodyIdle), ("keep-alive", \.keepAlive),
            ("tls-handshake", \.tlsHandshake), ("connect", \.connect), ("response", \.response),
            ("stream", \.stream), ("write-stall", \.writeStall), ("queue", \.queue),
            ("upstream-idle", \.upstreamIdle),
        ]
        try map.allow(known.map(\.0) + ["body-bytes-per-second"])
        for (name, path) in known {
            if let value = try map.number(name, seconds) {
                settings.timeouts[keyPath: path] = value
            }
        }
        if let value = try map.number("body-bytes-per-second", 1...1_000_000) {
            settings.timeouts.bodyBytesPerSecondMin = value
        }
    }
}
