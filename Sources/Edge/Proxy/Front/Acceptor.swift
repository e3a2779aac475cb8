import Matching
import NIOCore

/// Receives a connection on its event loop: counts it, and puts in place what reads it first.
struct Acceptor: Sendable {
    let listener: Listener
    let workers: Workers

    func accept(_ channel: any Channel) throws {
        guard let worker = workers.worker(of: channel.eventLoop) else {
            channel.close(promise: nil)
            return
        }
        worker.tick()
        guard let address = channel.remoteAddress, let peer = IPAddress(address) else {
            channel.close(promise: nil)
            return
        }
        let key = SourceKey(peer)
        guard !worker.isDraining, worker.makeRoom(for: key) else {
            channel.close(promise: nil)
            return
        }
        let source = Source(
            client: peer, peer: peer, peerPort: address.port ?? 0, isSecure: false, hello: nil)
        let ticket = Ticket(key: key, shield: worker.shared.shield)
        let settings = listener.settings
        let pipeline = channel.pipeline.syncOperations
        if settings.speaksProxyProtocol || settings.isSecure || settings.allowsHTTP2 {
            try pipeline.addHandler(
                Greeter(worker: worker, listener: listener, source: source, ticket: ticket))
        } else {
            try pipeline.addHandler(
                FrontConnection(
                    worker: worker, listener: listener, source: source, ticket: ticket))
        }
    }
}

extension Worker {
    private static let samples = 64

    /// Whether a new connection of `key` may stay; where places are short, another one goes that is
    /// of less use: one that has said nothing for longest.
    func makeRoom(for key: SourceKey) -> Bool {
        let shield = shared.shield
        for _ in 0..<2 {
            switch shield.admit(connection: key, at: now) {
            case .welcome: return true
            case .banned: return false
            case .sourceFull: guard evict(of: key) else { return false }
            case .full: guard evict(of: nil) else { return false }
            }
        }
        return false
    }

    private func evict(of key: SourceKey?) -> Bool {
        var best: FrontConnection?
        var bestRank: Int64 = 0
        fronts.sample(Self.samples, from: trace().low) { front in
            if let rank = front.dispensability(for: key), rank > bestRank {
                best = front
                bestRank = rank
            }
        }
        var oldest: Greeter?
        handshakes.sample(Self.samples, from: trace().low) { greeter in
            if let rank = greeter.dispensability(for: key), rank > bestRank {
                oldest = greeter
                bestRank = rank
            }
        }
        var resting: HTTP2Connection?
        multiplexed.sample(Self.samples, from: trace().low) { connection in
            if let rank = connection.dispensability(for: key), rank > bestRank {
                resting = connection
                bestRank = rank
            }
        }
        guard bestRank > 0 else { return false }
        shared.shield.noteEviction()
        if let resting {
            resting.closeNow()
        } else if let oldest {
            oldest.closeNow()
        } else {
            best?.closeNow()
        }
        return true
    }
}

extension Registry {
    /// Looks at up to `count` items, from a place that chance names.
    func sample(_ count: Int, from chance: UInt64, _ body: (Item) -> Void) {
        let all = self.count
        guard all > 0 else { return }
        let start = Int(chance % UInt64(all))
        for offset in 0..<min(count, all) { body(item(at: (start + offset) % all)) }
    }
}

/// Finds the worker of an event loop.
struct Workers: Sendable {
    private let bound: [ObjectIdentifier: NIOLoopBound<Worker>]

    init(_ workers: [(loop: any EventLoop, worker: NIOLoopBound<Worker>)]) {
        bound = Dictionary(
            workers.map { (ObjectIdentifier($0.loop), $0.worker) }, uniquingKeysWith: { a, _ in a })
    }

    func worker(of loop: any EventLoop) -> Worker? { bound[ObjectIdentifier(loop)]?.value }
}

extension IPAddress {
    init?(_ address: SocketAddress) {
        switch address {
        case .v4(let v4):
            // The layout of `sockaddr_in`: family, port, address.
            self = withUnsafeBytes(of: v4.address) { bytes in
                .v4(bytes[4..<8].reduce(0) { $0 << 8 | UInt32($1) })
            }
        case .v6(let v6):
            // The layout of `sockaddr_in6`: family, port, flow, address.
            let bits = withUnsafeBytes(of: v6.address) { bytes in
                bytes[8..<24].reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
            }
            self = IPAddress.v6(bits).unmapped
        case .unixDomainSocket: return nil
        }
    }
}
