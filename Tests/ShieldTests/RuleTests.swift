import Codecs
import Floods
import Matching
import Shield
import Testing
import Vocabulary
import WebRules

/// Rules made of fingerprints mean to the rule engine what the fingerprint means.
@Suite struct RuleTests {
    private static let long = String(repeating: "x", count: 260)

    static let fingerprints: [Fingerprint] = [
        Fingerprint([.value(.agent, "bot/1.0")]),
        Fingerprint([.value(.agent, String(long.prefix(200)))]),
        Fingerprint([.missing(.agent), .value(.method, "GET")]),
        Fingerprint([.value(.path, "/login"), .value(.host, "shop.example.com")]),
        Fingerprint([.value(.headerOrder, "host:user-agent:accept")]),
        Fingerprint([.value(.ja4, "t13d190900_9dc949149365_97f8aa674fd9"), .value(.path, "/")]),
        Fingerprint([.value(.ja3, "e7d705a3286e19ea42f587b344ee6865")]),
        Fingerprint([.value(.accept, "*/*"), .missing(.language), .missing(.referer)]),
        Fingerprint([.value(.language, "de"), .value(.referer, "https://a.example/?x=1")]),
        Fingerprint([.sources(["192.0.2.7", "2001:db8:1:2::/64"])]),
        Fingerprint([.value(.network, "64500"), .value(.method, "POST")]),
        Fingerprint([.value(.country, "DE")]),
        Fingerprint([.strangeQuery(known: ["q", "page"])]),
        Fingerprint([.strangeQuery(known: []), .value(.path, "/")]),
    ]

    private struct Case {
        let traits: RequestTraits
        let request: WebRequest
    }

    /// Requests that differ in one thing and another.
    private static let cases: [Case] = {
        var cases: [Case] = []
        let agents = ["bot/1.0", "bot/1.0 ", "", long, String(long.prefix(199))]
        let targets = [
            "/", "/login", "/login/", "/?q=1", "/?x=1", "/?xq=1&aq=2", "/?a=1&page", "/?", "/?q",
        ]
        let sources = ["192.0.2.7", "192.0.2.8", "2001:db8:1:2::5", "2001:db8:1:3::5"]
        let ja4 = ["t13d190900_9dc949149365_97f8aa674fd9", "t13d2014h2_a09f3c656075_14788d8d241b"]
        var number = 0
        for agent in agents {
            for target in targets {
                for source in sources {
                    number += 1
                    cases.append(
                        make(
                            agent, target, source, ja4[number % 2],
                            language: ["", "de", "en"][number % 3],
                            referer: ["", "https://a.example/?x=1"][number % 2],
                            accept: ["*/*", "text/html"][number / 3 % 2],
                            method: ["GET", "POST"][number / 5 % 2]))
                }
            }
        }
        return cases
    }()

    private static func make(
        _ agent: String, _ target: String, _ source: String, _ ja4: String, language: String,
        referer: String, accept: String, method: String
    ) -> Case {
        var headers = [("Host", "shop.example.com")]
        if !agent.isEmpty { headers.append(("User-Agent", agent)) }
        headers.append(("Accept", accept))
        if !language.isEmpty { headers.append(("Accept-Language", language)) }
        if !referer.isEmpty { headers.append(("Referer", referer)) }
        let ja3 = "e7d705a3286e19ea42f587b344ee6865"
        let split = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let address = IPAddress(source) ?? .v4(0)
        let isNear = source.hasPrefix("192.")
        let traits = RequestTraits(
            [
                (.method, method), (.host, "shop.example.com"), (.path, String(split[0])),
                (.agent, agent), (.accept, accept), (.language, language), (.referer, referer),
                (.headerOrder, headers.map { $0.0.lowercased() }.joined(separator: ":")),
                (.ja3, ja3), (.ja4, ja4), (.country, isNear ? "DE" : "FR"),
                (.network, isNear ? "64500" : ""),
                (
                    .source,
                    source.contains(":")
                        ? String(source.dropLast()).replacing("::", with: "::") + "/64" : source
                ),
            ], query: split.count > 1 ? String(split[1]) : "")
        var request = WebRequest(
            method: Array(method.utf8), target: Array(target.utf8),
            headers: headers.map { WebRequest.Header($0.0, $0.1) }, client: address, ja3: ja3,
            ja4: ja4)
        request.facts = { _ in
            AddressFacts(country: isNear ? "DE" : "FR", asn: isNear ? 64_500 : nil)
        }
        return Case(traits: traits, request: request)
    }

    @Test(arguments: fingerprints)
    func `a rule matches what its fingerprint does`(_ fingerprint: Fingerprint) throws {
        let group = FloodRules.rules(for: [fingerprint])
        #expect(group.units > 0 && group.units <= 12)
        let members = try #require(group.rules.first?.members)
        let rule = JSON.object(
            members + [JSONMember("Action", ["Block": [:]]), JSONMember("Priority", 0)])
        let text = rule.text
        let definition: JSON = [
            "Name": "acl", "Id": "1", "ARN": "arn:aws:wafv2:us-east-1:1:regional/webacl/acl/1",
            "DefaultAction": ["Allow": [:]],
            "Rules": [try JSON(text: text)],
            "VisibilityConfig": [
                "SampledRequestsEnabled": true, "CloudWatchMetricsEnabled": true,
                "MetricName": "acl",
            ],
        ]
        var sets: [String: JSON] = [:]
        for (name, addresses) in group.sets {
            sets["set:\(name)"] = [
                "Name": .string(name), "ARN": .string("set:\(name)"),
                "IPAddressVersion": .string(addresses[0].contains(":") ? "IPV6" : "IPV4"),
                "Addresses": .array(addresses.map { .string($0) }),
            ]
        }
        let acl = try WebACL(json: definition, addressSets: sets)
        var hits = 0
        for each in Self.cases {
            let isBlocked =
                acl.evaluate(each.request, at: Instant(seconds: 1_700_000_000)).outcome.name
                == "BLOCK"
            let isMatched = fingerprint.matches(each.traits)
            #expect(
                isBlocked == isMatched,
                "\(fingerprint.summary): \(each.traits.values) ?\(each.traits.query)")
            if isMatched { hits += 1 }
        }
        #expect(hits > 0 && hits <= Self.cases.count, "\(fingerprint.summary): \(hits)")
    }
}
