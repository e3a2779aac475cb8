package import Codecs
package import Store

/// Where rules against attacks take effect: implemented over WAFV2 where the house is wired.
///
/// Both work inside the caller's transaction, so that what Shield answers and what the web ACL
/// shows never differ.
package protocol MitigationPlace: Sendable {
    /// The ARN of the web ACL that is associated with a resource.
    func webACL(of resource: String, _ reading: any Reading) throws -> String?

    /// Has the web ACL refer to a group of exactly these rules, which is made where it is missing;
    /// nil: it refers to none any more. Does nothing where the web ACL is gone.
    func set(_ rules: MitigationRules?, inWebACL arn: String, _ transaction: Transaction) throws

    /// The web ACLs that refer to such a group.
    func webACLsWithRules(_ reading: any Reading) throws -> [String]
}

/// The content of a mitigation group.
package struct MitigationRules: Sendable, Hashable {
    /// How many capacity units a group has.
    /// https://docs.aws.amazon.com/waf/latest/developerguide/ddos-automatic-app-layer-response-rg.html
    package static let unitsMax = 150

    /// In the API's own JSON. An IP set is referred to by `set:NAME`.
    package var rules: [JSON]
    /// Addresses by the set's name.
    package var sets: [String: [String]]

    package init(rules: [JSON] = [], sets: [String: [String]] = [:]) {
        self.rules = rules
        self.sets = sets
    }

    /// The capacity that the rules take.
    package var units: Int { rules.reduce(0) { $0 + Self.units(of: $1["Statement"]) } }

    /// What the kinds of statement that occur here cost.
    /// https://docs.aws.amazon.com/waf/latest/developerguide/aws-waf-capacity-units.html
    static func units(of statement: JSON?) -> Int {
        guard let (kind, content) = statement?.members?.first.map({ ($0.name, $0.value) }) else {
            return 0
        }
        switch kind {
        case "AndStatement", "OrStatement":
            return (content["Statements"]?.array ?? []).reduce(0) { $0 + units(of: $1) }
        case "NotStatement": return units(of: content["Statement"])
        case "ByteMatchStatement": return 2
        case "RegexMatchStatement": return 3
        default: return 1
        }
    }
}
