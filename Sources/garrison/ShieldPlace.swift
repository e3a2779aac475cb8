import Codecs
import Shield
import Store
import WAFV2

/// Shield's rules take effect in WAFV2's web ACLs.
struct ShieldPlace: MitigationPlace {
    let waf: WAFV2Service

    func webACL(of resource: String, _ reading: any Reading) throws -> String? {
        try waf.webACL(of: resource, reading)
    }

    func set(_ rules: MitigationRules?, inWebACL arn: String, _ transaction: Transaction) throws {
        let content = rules.map { ShieldMitigation.Content(rules: $0.rules, sets: $0.sets) }
        try waf.setMitigation(content, ofWebACL: arn, transaction)
    }

    func webACLsWithRules(_ reading: any Reading) throws -> [String] {
        try waf.webACLsWithMitigation(reading)
    }
}
