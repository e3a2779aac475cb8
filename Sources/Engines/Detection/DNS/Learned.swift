import Codecs

extension DNSDetector {
    /// Different generated names of one host within the hour.
    static let generatedNamesMin = 4
    /// Different long names below one domain within the hour, and what they carried.
    static let tunnelNamesMin = 50
    static let tunnelBytesMin = 2500

    /// Domains under which long, ever different names are a matter of course.
    static let chatty: Set<String> = [
        "amazonaws.com", "cloudfront.net", "akamai.net", "akamaiedge.net", "in-addr.arpa",
        "ip6.arpa", "googleapis.com", "googlevideo.com", "windows.net", "azure.com",
        "trafficmanager.net", "spotify.com", "sophosxl.net", "mcafee.com", "avts.mcafee.com",
        "senderbase.org", "spamhaus.org", "e5.sk", "internal",
    ]

    /// Rules that many names give away.
    static let learned: [DNSDetector] = [
        DNSDetector(
            "generated-names", .generatedDomain,
            title: "A host is asking for names that an algorithm made",
            reason: "Malware makes many names from the date and asks for each until one answers.",
            remedy: "Isolate the host and look for the program that asks."
        ) { query, facts in
            guard facts.generated >= GeneratedNames.threshold,
                facts.generatedNames >= generatedNamesMin
            else { return nil }
            return Verdict(
                domain: "",
                details: [
                    JSONMember("differentNames", count: facts.generatedNames),
                    JSONMember("example", .string(facts.domain)),
                    JSONMember("score", .number(JSONNumber((facts.generated * 100).rounded()))),
                ])
        },
        DNSDetector(
            "dns-exfiltration", .exfiltrationDNS,
            title: "A host is sending data out in the names it asks for",
            reason: "It asked for many different long names below one domain; whoever answers for "
                + "that domain reads them.",
            remedy: "Block the domain, isolate the host and look for the program."
        ) { _, facts in
            guard facts.tunnelNames >= tunnelNamesMin, facts.tunnelBytes >= tunnelBytesMin,
                !chatty.contains(facts.domain), facts.listed?.purpose != .trusted
            else { return nil }
            return Verdict(
                domain: facts.domain,
                details: [
                    JSONMember("differentNames", count: facts.tunnelNames),
                    JSONMember("bytesInNames", count: facts.tunnelBytes),
                ])
        },
    ]
}
