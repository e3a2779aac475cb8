import Codecs

extension DNSDetector {
    /// Different generated names of one host within the hour.
    static let generatedNamesMin = 4
    /// One in so many of a host's domains must look generated: of popular ones, one in a hundred
    /// does.
    static let generatedShare = 16
    /// Different domains of one host that do not exist within the hour, and their least share.
    static let missingDomainsMin = 20
    static let missingShare = 6
    /// Different long names below one domain within the hour, and what they carried.
    static let tunnelNamesMin = 50
    static let tunnelBytesMin = 2500
    /// Fewer will do where the names are very long.
    static let longNamesMin = 20
    static let longNameBytes = 45

    /// Domains under which long, ever different names are a matter of course.
    static let chatty: Set<String> = [
        "amazonaws.com", "cloudfront.net", "akamai.net", "akamaiedge.net", "in-addr.arpa",
        "ip6.arpa", "googleapis.com", "googlevideo.com", "windows.net", "azure.com",
        "trafficmanager.net", "spotify.com", "sophosxl.net", "mcafee.com", "avts.mcafee.com",
        "senderbase.org", "spamhaus.org", "e5.sk", "internal", "dnswl.org", "surbl.org",
        "uribl.com", "barracudacentral.org", "spamcop.net", "sorbs.net", "edgekey.net",
        "edgesuite.net", "akadns.net", "fastly.net", "azureedge.net", "azurewebsites.net",
        "office365.com", "outlook.com", "sharepoint.com", "trendmicro.com", "cloudflare.net",
        "awsglobalaccelerator.com", "googleusercontent.com", "gvt1.com", "gvt2.com",
        "demdex.net", "datadoghq.com", "newrelic.com", "sentry.io", "salesforce.com", "local",
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
                facts.generatedNames >= generatedNamesMin,
                facts.generatedNames * generatedShare >= facts.domains
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
            "missing-names", .generatedDomainDNS,
            title: "A host is asking for many domains that do not exist",
            reason: "Malware makes many names and asks for each until one answers; some make them "
                + "of words, so that only their absence gives them away.",
            remedy: "Isolate the host and look for the program that asks."
        ) { _, facts in
            guard facts.missingDomains >= missingDomainsMin,
                facts.missingDomains * missingShare >= facts.domains
            else { return nil }
            return Verdict(
                domain: "",
                details: [
                    JSONMember("missingDomains", count: facts.missingDomains),
                    JSONMember("domains", count: facts.domains),
                    JSONMember("example", .string(facts.domain)),
                ])
        },
        DNSDetector(
            "dns-exfiltration", .exfiltrationDNS,
            title: "A host is sending data out in the names it asks for",
            reason: "It asked for many different long names below one domain; whoever answers for "
                + "that domain reads them.",
            remedy: "Block the domain, isolate the host and look for the program."
        ) { _, facts in
            let isLong =
                facts.tunnelNames >= longNamesMin
                && facts.tunnelBytes >= facts.tunnelNames * longNameBytes
            guard facts.tunnelNames >= tunnelNamesMin || isLong,
                isLong || facts.tunnelBytes >= tunnelBytesMin,
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
