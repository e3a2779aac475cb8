package import Vocabulary

/// A managed group as it is described to those who look for one.
package struct ManagedDescription: Sendable {
    package let name: String
    package let capacity: Int
    package let text: String
    package let isVersioned: Bool
    package let labelNamespace: String
    /// With every rule that settings can switch on.
    package let rules: [RuleDefinition]
    /// Whole.
    package let labels: [String]
    /// The group's own settings, where it needs some.
    package let needsSettings: Bool

    fileprivate init(
        _ name: String, _ capacity: Int, _ text: String, isVersioned: Bool = true,
        needsSettings: Bool = false
    ) {
        self.name = "AWSManagedRules" + name
        self.capacity = capacity
        self.text = text
        self.isVersioned = isVersioned
        self.needsSettings = needsSettings
        let group = ManagedGroups.all[self.name]
        labelNamespace = group?.labelNamespace ?? ""
        rules = group?.rules ?? []
        var seen: Set<String> = []
        let space = labelNamespace
        labels = (rules.flatMap(\.labels) + ManagedGroups.moreLabels(of: self.name))
            .filter { seen.insert($0).inserted }.map { space + $0 }
    }
}

extension ManagedGroups {
    package static let vendor = "AWS"
    /// The vendor of Core Rule Sets that the operator has loaded.
    package static let coreVendor = "OWASP"
    /// What a Core Rule Set counts in a web ACL.
    package static let coreUnits = 1_000

    /// Every group that web ACLs may refer to, by name; with the capacity that AWS's has.
    /// https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html
    package static let catalogue: [ManagedDescription] = [
        ManagedDescription(
            "CommonRuleSet", 700,
            "Attacks that any web application meets: injection of markup, inclusion of files, "
                + "requests beyond usual sizes, tools of attackers."),
        ManagedDescription("AdminProtectionRuleSet", 100, "Paths of administration pages."),
        ManagedDescription(
            "KnownBadInputsRuleSet", 200,
            "Inputs that are known to exploit or to look for weaknesses."),
        ManagedDescription("SQLiRuleSet", 200, "SQL that is injected into a request."),
        ManagedDescription(
            "LinuxRuleSet", 200, "Exploits of Linux, such as the reading of its files."),
        ManagedDescription("UnixRuleSet", 100, "Commands of POSIX shells in requests."),
        ManagedDescription("WindowsRuleSet", 200, "Commands of Windows shells in requests."),
        ManagedDescription(
            "PHPRuleSet", 100, "Exploits of PHP, such as calls of its dangerous functions."),
        ManagedDescription("WordPressRuleSet", 100, "Exploits of WordPress sites."),
        ManagedDescription(
            "AmazonIpReputationList", 25, "Addresses that take part in attacks.",
            isVersioned: false),
        ManagedDescription(
            "AnonymousIpList", 50, "Addresses of services that hide who asks.",
            isVersioned: false),
        ManagedDescription(
            "BotControlRuleSet", 50, "Traffic of bots, told apart by what they are for.",
            isVersioned: false),
        ManagedDescription(
            "ATPRuleSet", 50, "Attempts to take over accounts at a login page.",
            isVersioned: false, needsSettings: true),
        ManagedDescription(
            "ACFPRuleSet", 50, "Attempts to make fraudulent accounts at a registration page.",
            isVersioned: false, needsSettings: true),
        ManagedDescription(
            "AntiDDoSRuleSet", 50, "Requests that take part in a flood.", isVersioned: false,
            needsSettings: true),
    ].sorted { $0.name < $1.name }

    package static func description(of name: String) -> ManagedDescription? {
        catalogue.first { $0.name == name }
    }

    /// When these definitions were last changed.
    package static let released = Instant(seconds: 1_764_547_200)
    package static let version = "Version_1.0"
}
