import Codecs
import Matching

extension DNSDetector {
    /// Rules that one name gives away.
    static let named: [DNSDetector] = [
        DNSDetector(
            "mining-name", .bitcoinDNS,
            title: "A host is asking for the name of a cryptocurrency service",
            reason: "Miners ask for the names of their pools.",
            remedy: "Look for a miner on the host; if it is yours, suppress this finding."
        ) { _, facts in
            suspect(facts, .mining) ?? listed(facts, .miner)
        },
        DNSDetector(
            "sinkhole-name", .blackholeDNS,
            title: "A host is asking for a name that was led into a black hole",
            reason: "Malware asks for names that defenders have taken over.",
            remedy: "Isolate the host and look for the program that asks."
        ) { _, facts in
            suspect(facts, .sinkhole) ?? listed(facts, .sinkhole)
        },
        DNSDetector(
            "command-name", .commandDNS,
            title: "A host is asking for the name of a command and control server",
            reason: "The name stands on your list of such servers.",
            remedy: "Isolate the host and look for the program that asks."
        ) { _, facts in
            listed(facts, .command)
        },
        DNSDetector(
            "listed-name", .listedDomain,
            title: "A host is asking for a name on a threat list",
            reason: "The name stands on one of your lists.",
            remedy: "Find out which program asks and what it sends; block the name."
        ) { _, facts in
            listed(facts, .threat) ?? listed(facts, .tor)
        },
        DNSDetector(
            "drop-name", .dropPointDNS,
            title: "A host is asking for the name of a place where stolen data is dropped",
            reason: "The name stands on your list of such places.",
            remedy: "Isolate the host and look for the program that asks."
        ) { _, facts in
            listed(facts, .drop)
        },
        DNSDetector(
            "tunnel-name", .abusedDomain,
            title: "A host is asking for the name of a tunnel service",
            reason: "Tunnels let strangers in past every firewall, and data out.",
            remedy: "If nobody may tunnel from this host, close it and look for the program."
        ) { _, facts in
            suspect(facts, .tunnel)
        },
        DNSDetector(
            "callback-name", .suspiciousDomain, severity: 5,
            title: "A host is asking for a name that tells attackers their payload ran",
            reason: "Testers and attackers use such names to learn which of their inputs was "
                + "carried out.",
            remedy: "If nobody is testing this host, look at the requests it got just before."
        ) { _, facts in
            suspect(facts, .callback)
        },
        DNSDetector(
            "dynamic-name", .suspiciousDomain,
            title: "A host is asking for a name under a dynamic DNS service",
            reason: "Anybody may have such a name for an hour; malware likes them.",
            remedy: "Find out what the name is for."
        ) { _, facts in
            suspect(facts, .dynamic)
        },
        DNSDetector(
            "onion-name", .suspiciousDomain, severity: 5,
            title: "A host is asking for a hidden service",
            reason: "Names of hidden services do not belong into DNS; a program is trying to use "
                + "Tor without it, or a gateway into it.",
            remedy: "Find out which program asks."
        ) { _, facts in
            suspect(facts, .onion)
        },
        DNSDetector(
            "metadata-rebind", .rebind,
            title: "A name led a host to its own metadata service",
            reason: "A name outside was answered with 169.254.169.254, the address of the "
                + "instance's metadata, where its credentials lie.",
            remedy: "Require version 2 of the metadata service; find the program that followed "
                + "the name."
        ) { _, facts in
            let metadata: [IPAddress] = [
                .v4(0xa9fe_a9fe), .v6(0xfd00_0ec2_0000_0000_0000_0000_0000_0254),
            ]
            guard facts.answers.contains(where: { metadata.contains($0.unmapped) }),
                !facts.name.hasSuffix(".internal"), !facts.name.hasSuffix(".amazonaws.com"),
                facts.name != "instance-data"
            else { return nil }
            return Verdict(domain: facts.domain)
        },
    ]

    private static func suspect(_ facts: NameFacts, _ kind: SuspectDomains.Kind) -> Verdict? {
        guard let suspect = facts.suspect, suspect.kind == kind,
            facts.listed?.purpose != .trusted
        else { return nil }
        return Verdict(
            domain: suspect.match,
            evidence: [ListMatch(list: "built-in: \(kind)", value: suspect.match)])
    }

    private static func listed(
        _ facts: NameFacts, _ purpose: ThreatList.Purpose
    ) -> Verdict? {
        guard let listed = facts.listed, listed.purpose == purpose else { return nil }
        return Verdict(domain: listed.match.value, evidence: [listed.match])
    }
}
