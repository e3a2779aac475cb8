import Shapes
import WAFV2API

/// Labels: what rules add, and the namespaces that make their names whole.
/// https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-label-requirements.html
enum LabelText {
    private static let reserved: Set<String> = [
        "awswaf", "aws", "waf", "rulegroup", "webacl", "regexpatternset", "ipset", "managed",
    ]
    private static let partsMax = 11

    static func check(_ label: String) throws {
        let parts = label.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count <= partsMax, parts.allSatisfy({ !$0.isEmpty }) else {
            throw WAFRefusal.invalid(.format, .rule, label)
        }
        if let part = parts.first(where: { reserved.contains($0.lowercased()) }) {
            throw WAFRefusal.invalid(.reserved, .rule, part)
        }
    }

    static func namespace(_ kind: EntityKind, _ name: String, account: String) -> String {
        "awswaf:\(account):\(kind.rawValue):\(name):"
    }

    /// The labels that rules add, whole and in order.
    static func added(
        by rules: [WAFV2Shape.Rule], namespace: String
    ) -> [WAFV2Shape.LabelSummary] {
        summaries(rules.flatMap { $0.ruleLabels ?? [] }.map { namespace + $0.name })
    }

    /// The labels that statements look for, as they name them.
    static func wanted(by rules: [WAFV2Shape.Rule]) -> [WAFV2Shape.LabelSummary] {
        summaries(rules.flatMap { wanted(by: $0.statement) })
    }

    private static func wanted(by statement: WAFV2Shape.Statement) -> [String] {
        var inner: [WAFV2Shape.Statement] = []
        inner += statement.andStatement?.statements ?? []
        inner += statement.orStatement?.statements ?? []
        if let it = statement.notStatement { inner.append(it.wrapped.statement.wrapped) }
        if let it = statement.rateBasedStatement?.wrapped.scopeDownStatement {
            inner.append(it.wrapped)
        }
        let own = statement.labelMatchStatement.map { [$0.key] } ?? []
        return own + inner.flatMap(wanted)
    }

    private static func summaries(_ names: [String]) -> [WAFV2Shape.LabelSummary] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }.map { WAFV2Shape.LabelSummary(name: $0) }
    }
}
