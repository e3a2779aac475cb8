import Gate
import Shapes
import Vocabulary
import WAFV2API

/// A rule group that comes with the server, under the name and with the rules and labels of AWS's.
/// https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html
struct ManagedGroup {
    struct Version {
        let name: String
        let updated: Instant
    }

    struct Rule {
        let name: String
        let action: String
        /// What it adds to the group's namespace.
        let label: String
    }

    let name: String
    let capacity: Int
    let description: String
    /// The last part of the label namespace.
    let space: String
    let rules: [Rule]
    let isVersioned: Bool
    /// Whether web ACLs may use it: what the engine cannot evaluate is only described.
    let isOffered: Bool

    static let vendor = "AWS"

    var labelNamespace: String { "awswaf:managed:aws:\(space):" }

    var versions: [Version] {
        isVersioned ? [Version(name: "Version_1.0", updated: Self.released)] : []
    }

    var defaultVersion: String? { versions.last?.name }

    var labels: [WAFV2Shape.LabelSummary] {
        rules.map { WAFV2Shape.LabelSummary(name: labelNamespace + $0.label) }
    }

    /// When these definitions were last changed.
    private static let released = Instant(seconds: 1_764_547_200)

    init(
        _ name: String, _ capacity: Int, _ space: String, _ description: String,
        isVersioned: Bool = true, isOffered: Bool = true, action: String = "BLOCK",
        _ rules: [String], other: [String: String] = [:]
    ) {
        self.name = name
        self.capacity = capacity
        self.space = space
        self.description = description
        self.isVersioned = isVersioned
        self.isOffered = isOffered
        self.rules = rules.map { text in
            // `RULE` or `RULE=Label` where the label is spelt otherwise.
            let parts = text.split(separator: "=").map(String.init)
            return Rule(
                name: parts[0], action: other[parts[0]] ?? action, label: parts.last ?? parts[0])
        }
    }

    /// - Throws: the refusals of a vendor or group that there is not.
    static func named(_ name: String, vendor: String) throws -> ManagedGroup {
        guard vendor == Self.vendor else {
            // Groups of other vendors are sold on a marketplace that this server does not have.
            throw WAFRefusal.notSubscribed
        }
        guard let group = all.first(where: { $0.name == name }) else {
            throw WAFRefusal.nonexistent
        }
        return group
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
