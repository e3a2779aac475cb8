/// A table for nftables that drops what floods of packets consist of, as text.
///
/// Nobody runs it but the operator: the text stands in a file that `nft -f` reads. Loading it
/// again replaces the table as a whole, so that nothing of an attack that is over stays.
/// https://wiki.nftables.org/wiki-nftables/index.php/Atomic_rule_replacement
package struct PacketFilter: Sendable {
    package static let table = "garrison_shield"
    package static let sourcesMax = 4_096
    /// A source must have sent this share of a flood to be dropped alone: spoofed ones have not.
    package static let sourceShareMin = 0.001
    /// New connections a second that a flooded port still gets of one source.
    static let newPerSecond = 50

    private let attacks: [PacketFloods.Attack]

    package init(_ attacks: [PacketFloods.Attack]) { self.attacks = attacks }

    package var text: String {
        var sources: Set<String> = []
        var rules: [String] = []
        for attack in attacks {
            guard let destination = Self.address(attack.destination) else { continue }
            let family = destination.contains(":") ? "ip6" : "ip"
            if let port = attack.vector.reflectorPort {
                // Answers that nobody asked for. What was asked for belongs to a connection that
                // the kernel tracks.
                rules.append(
                    "\(family) daddr \(destination) udp sport \(port) ct state new counter drop")
            } else if attack.vector == .udpFragment {
                rules.append(
                    family == "ip"
                        ? "ip daddr \(destination) ip frag-off & 0x1fff != 0 counter drop"
                        : "ip6 daddr \(destination) exthdr frag exists counter drop")
            } else if attack.vector == .synFlood {
                rules.append(
                    "\(family) daddr \(destination) tcp dport \(attack.port) "
                        + "tcp flags & (syn | ack) == syn meter "
                        + "syn_\(attack.port)_\(rules.count) { \(family) saddr "
                        + "limit rate over \(Self.newPerSecond)/second } counter drop")
            }
            let total = Double(max(1, attack.packets))
            for source in attack.top(Self.sourcesMax)
            where source.value >= Self.sourceShareMin * total && sources.count < Self.sourcesMax {
                if let address = Self.address(source.name) { sources.insert(address) }
            }
        }
        let v4 = sources.filter { !$0.contains(":") }.sorted()
        let v6 = sources.filter { $0.contains(":") }.sorted()
        var lines = ["table inet \(Self.table)", "delete table inet \(Self.table)"]
        guard !rules.isEmpty || !sources.isEmpty else {
            return lines.joined(separator: "\n") + "\n"
        }
        lines.append("table inet \(Self.table) {")
        lines += Self.set("sources4", "ipv4_addr", v4) + Self.set("sources6", "ipv6_addr", v6)
        lines.append("    chain input {")
        // Before connection tracking gives up under the load; after it knows what was asked for.
        lines.append("        type filter hook prerouting priority mangle; policy accept;")
        lines.append("        ip saddr @sources4 counter drop")
        lines.append("        ip6 saddr @sources6 counter drop")
        lines += rules.map { "        " + $0 }
        lines += ["    }", "}"]
        return lines.joined(separator: "\n") + "\n"
    }

    private static func set(_ name: String, _ type: String, _ elements: [String]) -> [String] {
        var lines = ["    set \(name) {", "        type \(type)"]
        if !elements.isEmpty {
            lines.append("        elements = { \(elements.joined(separator: ", ")) }")
        }
        return lines + ["    }"]
    }

    /// Only what is made of an address's characters gets into the text.
    private static func address(_ text: String) -> String? {
        let isAddress =
            (2...45).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x61...0x66).contains($0) || $0 == 0x2e
                    || $0 == 0x3a
            }
        return isAddress && (text.contains(".") || text.contains(":")) ? text : nil
    }
}
