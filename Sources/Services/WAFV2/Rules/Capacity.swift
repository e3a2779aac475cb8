import Shapes
import WAFV2API

/// Web ACL capacity units.
/// https://docs.aws.amazon.com/waf/latest/developerguide/aws-waf-capacity-units.html
struct Capacity {
    /// The most that a rule group or web ACL may use.
    static let unitsMax = 5_000
    /// What the rule groups cost that the rules refer to, by ARN.
    let groups: [String: Int]

    func units(_ rules: [WAFV2Shape.Rule]) -> Int {
        rules.reduce(0) { $0 + units($1.statement) }
    }

    private func units(_ it: WAFV2Shape.Statement) -> Int {
        if let it = it.byteMatchStatement {
            let isSearch = it.positionalConstraint.hasPrefix("CONTAINS")
            return units(isSearch ? 10 : 2, it.fieldToMatch, it.textTransformations)
        }
        if let it = it.sqliMatchStatement {
            return units(
                it.sensitivityLevel == "HIGH" ? 30 : 20, it.fieldToMatch, it.textTransformations)
        }
        if let it = it.xssMatchStatement {
            return units(40, it.fieldToMatch, it.textTransformations)
        }
        if let it = it.sizeConstraintStatement {
            return units(1, it.fieldToMatch, it.textTransformations)
        }
        if let it = it.regexMatchStatement {
            return units(3, it.fieldToMatch, it.textTransformations)
        }
        if let it = it.regexPatternSetReferenceStatement {
            return units(25, it.fieldToMatch, it.textTransformations)
        }
        if it.geoMatchStatement != nil || it.asnMatchStatement != nil
            || it.labelMatchStatement != nil
        {
            return 1
        }
        if let it = it.ipSetReferenceStatement {
            return it.ipSetForwardedIPConfig?.position == "ANY" ? 5 : 1
        }
        if let it = it.andStatement { return it.statements.reduce(0) { $0 + units($1) } }
        if let it = it.orStatement { return it.statements.reduce(0) { $0 + units($1) } }
        if let it = it.notStatement { return units(it.wrapped.statement.wrapped) }
        if let it = it.rateBasedStatement?.wrapped {
            let inner = it.scopeDownStatement.map { units($0.wrapped) } ?? 0
            return 2 + 30 * (it.customKeys ?? []).count + inner
        }
        if let it = it.managedRuleGroupStatement?.wrapped {
            let inner = it.scopeDownStatement.map { units($0.wrapped) } ?? 0
            let own = (try? ManagedGroup.named(it.name, vendor: it.vendorName))?.capacity ?? 0
            return own + inner
        }
        if let it = it.ruleGroupReferenceStatement { return groups[it.arn] ?? 0 }
        return 0
    }

    private func units(
        _ base: Int, _ field: WAFV2Shape.FieldToMatch,
        _ transformations: [WAFV2Shape.TextTransformation]
    ) -> Int {
        var units = base
        if field.jsonBody != nil { units *= 2 }
        if field.allQueryArguments != nil { units += 10 }
        return units + 10 * transformations.count { $0.type != "NONE" }
    }
}
