#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// How many different domains each host asked for within the hour, roughly: 2,048 bits a host, by
/// linear counting (Whang, Vander-Zanden and Taylor, 1990), so that a resolver which asks for
/// everything takes no more memory than a host that asks for ten.
struct DomainCounts {
    private struct Seen {
        var start: Int64
        var words = [UInt64](repeating: 0, count: DomainCounts.bits / 64)
        var set = 0
    }

    private var hosts: [UInt64: Seen] = [:]
    private static let bits = 2048
    static let hostsMax = 20_000

    /// Notes a domain of a host and says how many it has asked for.
    mutating func note(_ host: UInt64, _ domain: UInt64, at time: Int64) -> Int {
        if hosts.count >= Self.hostsMax, hosts[host] == nil { forget() }
        return Self.note(&hosts[host, default: Seen(start: time)], domain, time)
    }

    private static func note(_ seen: inout Seen, _ domain: UInt64, _ time: Int64) -> Int {
        if time > seen.start &+ NameTracker.windowSeconds { seen = Seen(start: time) }
        let place = Int(mixed(domain) >> 53)
        let mask = UInt64(1) << UInt64(place & 63)
        if seen.words[place >> 6] & mask == 0 {
            seen.words[place >> 6] |= mask
            seen.set += 1
        }
        let left = max(bits - seen.set, 1)
        return Int((-Double(bits) * log(Double(left) / Double(bits))).rounded())
    }

    private mutating func forget() {
        let order = hosts.map { ($0.value.start, $0.key) }.sorted { $0 < $1 }
        for (_, key) in order.prefix(order.count / 2) { hosts[key] = nil }
    }
}
