import Codecs
package import Floods

/// Makes WAFV2 rules of what the requests of a flood have in common, in the API's own JSON.
package enum FloodRules {
    package static func rules(for fingerprints: [Fingerprint]) -> MitigationRules {
        var group = MitigationRules()
        for fingerprint in fingerprints {
            let statements = fingerprint.terms.map { statement($0, fingerprint, &group.sets) }
            guard let first = statements.first else { continue }
            let whole: JSON =
                statements.count == 1
                ? first : ["AndStatement": ["Statements": .array(statements)]]
            group.rules.append([
                "Name": .string(fingerprint.name), "Statement": whole,
                "VisibilityConfig": [
                    "SampledRequestsEnabled": true, "CloudWatchMetricsEnabled": true,
                    "MetricName": .string(fingerprint.name),
                ],
            ])
        }
        return group
    }

    private static func statement(
        _ term: Fingerprint.Term, _ fingerprint: Fingerprint, _ sets: inout [String: [String]]
    ) -> JSON {
        switch term {
        case .value(.country, let code):
            return ["GeoMatchStatement": ["CountryCodes": [.string(code)]]]
        case .value(.network, let number):
            return ["AsnMatchStatement": ["AsnList": [.number(JSONNumber(Int64(number) ?? 0))]]]
        case .value(.source, let address):
            return among([address], fingerprint, &sets)
        case .value(let trait, let value):
            let isCut = value.utf8.count >= RequestTraits.valueBytesMax
            return [
                "ByteMatchStatement": [
                    "SearchString": .string(Base64.encode(Array(value.utf8))),
                    "FieldToMatch": field(trait), "TextTransformations": untouched,
                    "PositionalConstraint": isCut ? "STARTS_WITH" : "EXACTLY",
                ]
            ]
        case .missing(let trait):
            // A size is compared with what is there: a header that is missing has none.
            return not(size(field(trait), "GE"))
        case .sources(let addresses): return among(addresses, fingerprint, &sets)
        case .strangeQuery(let known):
            let hasQuery = size(["QueryString": [:]], "GT")
            guard !known.isEmpty else { return hasQuery }
            let names = known.joined(separator: "|")
            let usual: JSON = [
                "RegexMatchStatement": [
                    "RegexString": .string("(^|&)(\(names))(=|&|$)"),
                    "FieldToMatch": ["QueryString": [:]], "TextTransformations": untouched,
                ]
            ]
            return ["AndStatement": ["Statements": [hasQuery, not(usual)]]]
        }
    }

    private static let untouched: JSON = [["Priority": 0, "Type": "NONE"]]

    private static func not(_ statement: JSON) -> JSON {
        ["NotStatement": ["Statement": statement]]
    }

    private static func size(_ field: JSON, _ comparison: String) -> JSON {
        [
            "SizeConstraintStatement": [
                "FieldToMatch": field, "ComparisonOperator": .string(comparison), "Size": 0,
                "TextTransformations": untouched,
            ]
        ]
    }

    private static func field(_ trait: RequestTrait) -> JSON {
        func header(_ name: String) -> JSON { ["SingleHeader": ["Name": .string(name)]] }
        return switch trait {
        case .method: ["Method": [:]]
        case .path: ["UriPath": [:]]
        case .host: header("host")
        case .referer: header("referer")
        case .agent: header("user-agent")
        case .accept: header("accept")
        case .language: header("accept-language")
        case .headerOrder: ["HeaderOrder": ["OversizeHandling": "CONTINUE"]]
        case .ja3: ["JA3Fingerprint": ["FallbackBehavior": "NO_MATCH"]]
        case .ja4: ["JA4Fingerprint": ["FallbackBehavior": "NO_MATCH"]]
        // These have statements of their own.
        case .country, .source, .network: ["Method": [:]]
        }
    }

    /// The addresses in sets of their own, one for each version.
    private static func among(
        _ addresses: [String], _ fingerprint: Fingerprint, _ sets: inout [String: [String]]
    ) -> JSON {
        var parts: [JSON] = []
        for (version, isIn) in [("v4", { !$0.contains(":") }), ("v6", { $0.contains(":") })]
            as [(String, (String) -> Bool)]
        {
            let own = addresses.filter(isIn).map { address in
                address.contains("/") ? address : address + (version == "v4" ? "/32" : "/128")
            }
            guard !own.isEmpty else { continue }
            let name = "\(fingerprint.name)_\(version)"
            sets[name] = own
            parts.append(["IPSetReferenceStatement": ["ARN": .string("set:\(name)")]])
        }
        guard let first = parts.first else { return not(["IPSetReferenceStatement": [:]]) }
        return parts.count == 1 ? first : ["OrStatement": ["Statements": .array(parts)]]
    }
}
