import Codecs

extension FlowDetector {
    /// Packets from one host to another within the window that make a flood.
    static let floodPacketsMin: UInt64 = 500_000
    static let floodOfOneRecordMin: UInt64 = 3_000_000

    static let floods: [FlowDetector] = [
        flood("dos-tcp", .denialTCP, "TCP") { flow, facts in
            // Uploads have large packets. A download's acknowledgements are as small, but there the
            // server sends; as its record may come behind the first of the client's, one record
            // alone must be very large.
            flow.protocolNumber == 6 && facts.pair.bytes < facts.pair.packets * 100
                && facts.pair.bytesBack < facts.pair.bytes
                && (facts.pair.heavyFlows > 1 || facts.pair.packets >= floodOfOneRecordMin)
        },
        flood("dos-udp", .denialUDP, "UDP") { flow, facts in
            // Calls, games and tunnels go both ways.
            flow.protocolNumber == 17 && !isNamed(facts.remotePort)
                && facts.pair.packetsBack < facts.pair.packets / 4
        },
        flood("dos-dns", .denialDNS, "DNS") { flow, facts in
            flow.protocolNumber == 17 && facts.remotePort == 53
        },
        flood("dos-udp-on-tcp-ports", .denialUDPOnTCP, "UDP, on ports of TCP services") {
            flow, facts in
            flow.protocolNumber == 17 && isTCPPort(facts.remotePort)
        },
        flood("dos-unusual-protocol", .denialUnusual, "an unusual protocol") { flow, _ in
            switch flow.protocolNumber {
            case 1, 4, 6, 17, 41, 47, 50, 51, 58, 255: false
            default: true
            }
        },
    ]

    private static func flood(
        _ rule: String, _ type: FindingType, _ how: String,
        _ test: @escaping @Sendable (FlowRecord, FlowFacts) -> Bool
    ) -> FlowDetector {
        FlowDetector(
            rule, type, needs: .heavy,
            title: "A host may be flooding another by \(how)",
            reason: "It sent one host on the Internet far more packets in ten minutes than "
                + "conversations need.",
            remedy: "Stop the traffic at the security group, then look for what sends it."
        ) { flow, facts in
            facts.isRemotePublic && facts.pair.packets >= floodPacketsMin && test(flow, facts)
        }
        .telling { facts in
            [
                JSONMember("packets", count: facts.pair.packets),
                JSONMember("bytes", count: facts.pair.bytes),
            ]
        }
    }

    /// Ports of UDP that have a rule of their own or carry bulk data as a matter of course (QUIC,
    /// IPsec, OpenVPN, WireGuard).
    private static func isNamed(_ port: UInt16) -> Bool {
        port == 53 || isTCPPort(port) || [443, 500, 1194, 4500, 51820].contains(port)
    }

    private static func isTCPPort(_ port: UInt16) -> Bool {
        switch port {
        case 20, 21, 22, 23, 25, 80, 110, 143, 445, 993, 995, 3306, 5432, 8080: true
        default: false
        }
    }
}
