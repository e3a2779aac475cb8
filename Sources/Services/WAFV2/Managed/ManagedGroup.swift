import Gate
import Shapes
import Vocabulary
import WAFV2API
import WebRules

/// A rule group that comes with the server, as the API describes it. What it holds is the engine's:
/// the groups under AWS's names, and the Core Rule Sets that the operator has loaded.
struct ManagedGroup {
    struct Version {
        let name: String
        let updated: Instant
    }

    struct Rule {
        let name: String
        let action: String
    }

    let vendor: String
    let name: String
    let capacity: Int
    let description: String
    let labelNamespace: String
    let rules: [Rule]
    let labels: [WAFV2Shape.LabelSummary]
    let isVersioned: Bool
    let needsSettings: Bool

    var versions: [Version] {
        isVersioned
            ? [Version(name: ManagedGroups.version, updated: ManagedGroups.released)] : []
    }

    var defaultVersion: String? { versions.last?.name }

    private init(_ it: ManagedDescription) {
        vendor = ManagedGroups.vendor
        name = it.name
        capacity = it.capacity
        description = it.text
        labelNamespace = it.labelNamespace
        rules = it.rules.map { Rule(name: $0.name, action: $0.action?.name ?? "BLOCK") }
        labels = it.labels.map { WAFV2Shape.LabelSummary(name: $0) }
        isVersioned = it.isVersioned
        needsSettings = it.needsSettings
    }

    /// A Core Rule Set: its rules are known by numbers, of which there are too many to list.
    private init(coreRuleSet name: String) {
        vendor = ManagedGroups.coreVendor
        self.name = name
        capacity = ManagedGroups.coreUnits
        description = "A Core Rule Set that the operator of this server has loaded."
        labelNamespace = "awswaf:managed:owasp:\(name.lowercased()):"
        rules = []
        labels = []
        isVersioned = false
        needsSettings = false
    }

    /// Every group, by vendor and name.
    static func all(_ coreRuleSets: Set<String>) -> [ManagedGroup] {
        ManagedGroups.catalogue.map { ManagedGroup($0) }
            + coreRuleSets.sorted().map { ManagedGroup(coreRuleSet: $0) }
    }

    /// - Throws: the refusals of a vendor or group that there is not.
    static func named(
        _ name: String, vendor: String, _ coreRuleSets: Set<String>
    ) throws -> ManagedGroup {
        if vendor == ManagedGroups.coreVendor {
            guard coreRuleSets.contains(name) else { throw WAFRefusal.nonexistent }
            return ManagedGroup(coreRuleSet: name)
        }
        guard vendor == ManagedGroups.vendor else {
            // Groups of other vendors are sold on a marketplace that this server does not have.
            throw WAFRefusal.notSubscribed
        }
        guard let group = ManagedGroups.description(of: name) else {
            throw WAFRefusal.nonexistent
        }
        return ManagedGroup(group)
    }

    /// The action as the API shows it.
    static func shape(_ action: String) -> WAFV2Shape.RuleAction {
        switch action {
        case "ALLOW": WAFV2Shape.RuleAction(allow: WAFV2Shape.AllowAction())
        case "COUNT": WAFV2Shape.RuleAction(count: WAFV2Shape.CountAction())
        case "CAPTCHA": WAFV2Shape.RuleAction(captcha: WAFV2Shape.CaptchaAction())
        case "CHALLENGE": WAFV2Shape.RuleAction(challenge: WAFV2Shape.ChallengeAction())
        default: WAFV2Shape.RuleAction(block: WAFV2Shape.BlockAction())
        }
    }
}
