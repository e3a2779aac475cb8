import Matching
import NIOCore
import Synchronization
import Vocabulary

/// A listener at work. Shared by all event loops.
final class Listener: Sendable {
    let settings: ListenerSettings
    let certificates: CertificateStore?
    private let routes: [(route: Route, group: UpstreamGroup)]
    private let only: UpstreamGroup?
    private let guardInForce: Mutex<any Guard>
    private let boundPort: Atomic<Int>
    private let trustsAny: Bool

    init(
        _ settings: ListenerSettings, groups: [UpstreamGroup], certificates: CertificateStore?
    ) {
        self.settings = settings
        self.certificates = certificates
        var found: [(route: Route, group: UpstreamGroup)] = []
        for route in settings.routes {
            guard let group = groups.first(where: { $0.settings.name == route.upstream }) else {
                continue
            }
            found.append((route, group))
        }
        routes = found
        only = found.first.flatMap { $0.route.host == "*" && $0.route.path == "/" ? $0.group : nil }
        guardInForce = Mutex(OpenGuard())
        boundPort = Atomic(settings.port)
        trustsAny = !settings.trusted.isEmpty
    }

    var port: Int { boundPort.load(ordering: .relaxed) }
    func set(port: Int) { boundPort.store(port, ordering: .relaxed) }

    var currentGuard: any Guard { guardInForce.withLock { $0 } }
    /// Requests that begin from now on are judged by `guard`.
    func set(guard new: any Guard) { guardInForce.withLock { $0 = new } }

    func isTrusted(_ peer: IPAddress) -> Bool {
        trustsAny && settings.trusted.contains(peer.unmapped)
    }

    // MARK: Routes

    func upstream(for head: RequestHead) -> UpstreamGroup? {
        if let only { return only }
        return head.bytes.withUnsafeReadableBytes { octets in
            let name = Authority.name(octets.part(head.host))
            let path = octets.part(head.target)
            return routes.first { Self.fits($0.route, host: name, path: path) }?.group
        }
    }

    private static func fits(
        _ route: Route, host: UnsafeRawBufferPointer, path: UnsafeRawBufferPointer
    ) -> Bool {
        let wanted = route.host
        if wanted != "*" {
            if wanted.hasPrefix("*.") {
                let domain = wanted.utf8.dropFirst()
                guard host.count > domain.count,
                    zip(host[(host.count - domain.count)...], domain).allSatisfy({
                        Octet.lowered($0) == $1
                    })
                else { return false }
            } else {
                guard host.count == wanted.utf8.count,
                    zip(host, wanted.utf8).allSatisfy({ Octet.lowered($0) == $1 })
                else { return false }
            }
        }
        return route.path == "/" || path.starts(with: route.path.utf8)
    }

    // MARK: The client's address

    /// The client, by what trusted peers say: from the right, the first address that is not one of
    /// theirs. What stands further left may be made up.
    func client(of head: RequestHead, peer: IPAddress) -> IPAddress {
        guard isTrusted(peer) else { return peer }
        var client = peer
        head.bytes.withUnsafeReadableBytes { octets in
            for field in head.fields.reversed() where field.kind == .forwardedFor {
                var members: [Range<Int>] = []
                octets.eachMember(field.value) { members.append($0) }
                for member in members.reversed() {
                    let address = octets.part(member).withMemoryRebound(to: UInt8.self) {
                        IPAddress(bytes: $0)
                    }
                    guard let address else { return }
                    client = address.unmapped
                    if !isTrusted(address) { return }
                }
            }
        }
        return client
    }
}
