package import Codecs
package import Matching
package import Vocabulary

/// A web ACL, compiled. It holds no state: counters come with each call, so that any number of
/// threads may use one.
package final class WebACL: Sendable {
    package let name: String
    package let arn: String
    /// How many bytes of a body the rules see.
    package let bodyBytesMax: Int
    package let tokenDomains: [String]
    let labelNamespace: String
    let rules: [CompiledRule]
    let defaultAction: RuleAction
    let captchaImmunitySeconds: Int
    let challengeImmunitySeconds: Int
    package let metric: String
    let isSampled: Bool
    package let isMeasured: Bool
    let lowReputation: WebACLDefinition.LowReputation?
    let plan: SlotPlan

    package init(
        _ definition: WebACLDefinition, _ references: WebACLReferences = WebACLReferences()
    ) throws(DefinitionError) {
        var compiler = Compiler(definition, references)
        rules = try compiler.rules(
            definition.rules, namespace: definition.labelNamespace, owner: definition.name)
        plan = compiler.plan
        name = definition.name
        arn = definition.arn
        labelNamespace = definition.labelNamespace
        bodyBytesMax = definition.bodyBytesMax
        defaultAction = definition.defaultAction
        captchaImmunitySeconds = definition.captchaImmunitySeconds
        challengeImmunitySeconds = definition.challengeImmunitySeconds
        metric = definition.metric
        isSampled = definition.isSampled
        isMeasured = definition.isMeasured
        tokenDomains = definition.tokenDomains
        lowReputation = definition.lowReputation
    }

    /// Compiles the JSON form of the API: the web ACL, and by ARN what its rules refer to, as
    /// GetIPSet, GetRegexPatternSet and GetRuleGroup return it.
    package convenience init(
        json: JSON, addressSets: [String: JSON] = [:], patternSets: [String: JSON] = [:],
        groups: [String: JSON] = [:], ruleSets: [String: SecRuleSet] = [:]
    ) throws(DefinitionError) {
        var references = WebACLReferences()
        references.ruleSets = ruleSets
        for (arn, set) in addressSets {
            let texts = (set["Addresses"]?.array ?? []).compactMap(\.string)
            references.addressSets[arn] = texts.compactMap { CIDR($0) }
        }
        for (arn, set) in patternSets {
            let list = set["RegularExpressionList"] ?? set["RegularExpressions"]
            references.patternSets[arn] = (list?.array ?? []).compactMap {
                $0["RegexString"]?.string
            }
        }
        for (arn, group) in groups { references.groups[arn] = try GroupDefinition(group) }
        try self.init(try WebACLDefinition(json), references)
    }

    /// Judges a request. `lists` answers whether a list that the operator keeps holds an address.
    package func evaluate(
        _ request: WebRequest, at time: Instant, counters: RateCounters = RateCounters(),
        lists: @escaping @Sendable (String, IPAddress) -> Bool = { _, _ in false }
    ) -> Verdict {
        var evaluation = Evaluation(self, request, time, counters, lists)
        return evaluation.run()
    }
}
