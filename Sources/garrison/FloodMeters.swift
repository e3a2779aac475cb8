import Floods
import Matching
import NIOCore
import Proxy
import Synchronization
import Vocabulary
import WebRules

/// Counts what the proxy's listeners carry, for whoever looks out for floods.
final class FloodMeters: Observer {
    /// One listener's meter: its event loops meet here, for as short as can be.
    private final class Meter: Sendable {
        let state = Mutex(TrafficMeter())
    }

    private let meters = Mutex<[ARN: Meter]>([:])
    private let facts = Mutex<(@Sendable (IPAddress) -> AddressFacts)?>(nil)

    /// Has `facts` asked for the country and the network of addresses.
    func locate(by facts: @escaping @Sendable (IPAddress) -> AddressFacts) {
        self.facts.withLock { $0 = facts }
    }

    /// Follows these listeners and no others.
    func follow(_ listeners: Set<ARN>) {
        meters.withLock { meters in
            meters = meters.filter { listeners.contains($0.key) }
            for listener in listeners where meters[listener] == nil { meters[listener] = Meter() }
        }
    }

    /// The half seconds of a listener that are complete at `time`.
    func take(_ listener: ARN, before time: Instant) -> [TrafficBin] {
        let meter = meters.withLock { $0[listener] }
        return meter?.state.withLock { $0.take(before: time) } ?? []
    }

    func finished(_ exchange: FinishedExchange) {
        guard let meter = meters.withLock({ $0[exchange.listener] }),
            let head = exchange.head
        else { return }
        let hasFailed = exchange.targetStatus >= 500 || (502...504).contains(exchange.status)
        // What never reached an upstream, and is not the upstream's fault, was refused here.
        let isBlocked = exchange.isBlocked || exchange.targetStatus == 0 && !hasFailed
        let facts = facts.withLock { $0 }
        meter.state.withLock { meter in
            meter.note(at: exchange.finished, isBlocked: isBlocked, hasFailed: hasFailed) {
                SampledRequest(
                    Self.traits(
                        of: head, from: exchange.source, facts?(exchange.source.client)),
                    isBlocked: isBlocked,
                    hasFailed: hasFailed,
                    receivedBytes: head.bytes.readableBytes + exchange.receivedBytes,
                    sentBytes: exchange.sentBytes,
                    upstreamSeconds: Double(max(0, exchange.answering)) / 1e9)
            }
        }
    }

    /// The traits as the web ACL's fields name them, so that a rule on them matches the same.
    static func traits(
        of head: RequestHead, from source: Source, _ facts: AddressFacts?
    ) -> RequestTraits {
        let target = head.text(head.target)
        let split = target.firstIndex(of: "?")
        let path = split.map { String(target[..<$0]) } ?? target
        let query = split.map { String(target[target.index(after: $0)...]) } ?? ""
        var names = head.fields.prefix(200).map { head.text($0.name).lowercased() }
        let host = head.text(head.host)
        if head.version == .http2, !host.isEmpty, !names.contains("host") {
            names.insert("host", at: 0)
        }
        return RequestTraits(
            [
                (.method, head.text(head.method)), (.host, head.first("host") ?? host),
                (.path, path), (.referer, head.first("referer") ?? ""),
                (.agent, head.first("user-agent") ?? ""),
                (.headerOrder, names.joined(separator: ":")),
                (.accept, head.first("accept") ?? ""),
                (.language, head.first("accept-language") ?? ""),
                (.ja3, source.hello?.ja3 ?? ""), (.ja4, source.hello?.ja4 ?? ""),
                (.source, Self.source(source.client)), (.country, facts?.country ?? ""),
                (.network, facts?.asn.map { String($0) } ?? ""),
            ], query: query)
    }

    /// An IPv4 address, or the /64 that one subscriber has.
    private static func source(_ client: IPAddress) -> String {
        switch client.unmapped {
        case .v4(let bits): IPAddress.v4(bits).description
        case .v6(let bits): IPAddress.v6((bits >> 64) << 64).description + "/64"
        }
    }
}
