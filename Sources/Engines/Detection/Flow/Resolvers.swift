extension FlowDetector {
    static let resolvers: [FlowDetector] = [
        resolver(
            "unusual-dns-resolver", .unusualResolver, "an unusual DNS resolver"
        ) { flow, facts in
            facts.remotePort == 53 && !isWellKnown(facts.remote)
        },
        resolver("dns-over-https", .unusualDoH, "DNS over HTTPS") { _, facts in
            facts.remotePort == 443 && isWellKnown(facts.remote)
        },
        resolver("dns-over-tls", .unusualDoT, "DNS over TLS") { _, facts in
            facts.remotePort == 853
        },
    ]

    private static func resolver(
        _ rule: String, _ type: FindingType, _ what: String,
        _ test: @escaping @Sendable (FlowRecord, FlowFacts) -> Bool
    ) -> FlowDetector {
        FlowDetector(
            rule, type, needs: .resolver, fold: .host, title: "A host is using \(what)",
            reason: "Names asked elsewhere than of the VPC's resolver escape its logs and its "
                + "firewall.",
            remedy: "If the host needs no resolver of its own, close the port and look for what "
                + "uses it.", test: test)
    }

    /// Public resolvers that many people use: Cloudflare, Google, Quad9, OpenDNS, AdGuard, Level 3.
    static func isWellKnown(_ address: FlowAddress) -> Bool {
        guard let v4 = address.v4 else { return false }
        switch v4 {
        case 0x0101_0101, 0x0100_0001, 0x0808_0808, 0x0808_0404, 0x0909_0909, 0x9570_7070,
            0xd043_dede, 0xd043_dcdc, 0x5e8c_0e0e, 0x5e8c_0f0f, 0x0402_0201, 0x0402_0202:
            return true
        default: return false
        }
    }
}
