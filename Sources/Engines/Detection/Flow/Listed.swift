import Codecs

extension FlowDetector {
    static let listed: [FlowDetector] = [
        onList(
            "malicious-ip", .maliciousIP, .threat, .threat,
            title: "A host is talking with an address on a threat list"),
        onList(
            "command-and-control", .commandAndControl, .command, .command,
            title: "A host is asking a command and control server"),
        onList(
            "mining-address", .bitcoinTool, .miner, .miner,
            title: "A host is talking with an address of a cryptocurrency service"),
        onList(
            "black-hole", .blackhole, .sinkhole, .sinkhole,
            title: "A host is trying to reach an address that is a known black hole"),
        onList(
            "drop-point", .dropPoint, .drop, .drop,
            title: "A host is talking with a place where stolen data is dropped"),
        FlowDetector(
            "tor-client", .torClient, needs: .listed, list: .tor,
            title: "A host is connecting to the Tor network",
            reason: "It opened a connection to a Tor node; that hides where data goes.",
            remedy: "If nobody may use Tor from this host, isolate it and look for the program."
        ) { flow, facts in
            facts.marks.contains(.tor) && facts.localIsClient && flow.action != .reject
        },
        FlowDetector(
            "tor-relay", .torRelay, needs: .listed, list: .tor,
            title: "A host is working as a Tor relay",
            reason: "A Tor node opened a connection to a port on which relays listen.",
            remedy: "If nobody may run a relay here, stop it and close the port."
        ) { flow, facts in
            facts.marks.contains(.tor) && !facts.localIsClient && flow.action == .accept
                && [9001, 9030, 9040, 9050, 9051, 9150].contains(facts.localPort)
        },
    ]

    private static func onList(
        _ rule: String, _ type: FindingType, _ mark: AddressMarks, _ list: ThreatList.Purpose,
        title: String
    ) -> FlowDetector {
        FlowDetector(
            rule, type, needs: .listed, list: list, title: title,
            reason: "The address stands on one of your lists, and the traffic was let through.",
            remedy: "Look at what the host sent and which program did; block the address."
        ) { flow, facts in
            facts.marks.contains(mark) && flow.action != .reject
        }
    }
}
