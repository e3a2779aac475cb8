package import Codecs

/// Web ACL capacity units.
/// https://docs.aws.amazon.com/waf/latest/developerguide/aws-waf-capacity-units.html
package enum Capacity {
    /// The most that a rule group or web ACL may use.
    package static let unitsMax = 5_000

    /// What rules use.
    /// - Parameters:
    ///   - rules: in the JSON form of the API.
    ///   - groups: what the rule groups use that the rules refer to, by ARN.
    package static func units(
        of rules: [JSON], groups: [String: Int]
    ) throws(DefinitionError) -> Int {
        var total = 0
        for rule in rules {
            total += units(try Statement(rule["Statement"] ?? .null, depth: 0), groups)
        }
        return total
    }

    static func units(_ statement: Statement, _ groups: [String: Int]) -> Int {
        switch statement {
        case .byteMatch(_, let position, let field):
            let isSearch = position == .contains || position == .containsWord
            return units(isSearch ? 10 : 2, field)
        case .sqlInjection(let isEager, let field): return units(isEager ? 30 : 20, field)
        case .crossSiteScripting(let field): return units(40, field)
        case .size(_, _, let field): return units(1, field)
        case .regexMatch(_, let field): return units(3, field)
        case .regexSet(_, let field): return units(25, field)
        case .geo, .asn, .label: return 1
        case .addressSet(_, let forwarded): return forwarded?.position == .any ? 5 : 1
        case .and(let list), .or(let list):
            return list.reduce(0) { $0 + units($1, groups) }
        case .not(let inner): return units(inner, groups)
        case .rate(let rate, let scope):
            return 2 + 30 * rate.keys.count + (scope.map { units($0, groups) } ?? 0)
        case .group(let reference):
            let inner = reference.scopeDown.map { units($0, groups) } ?? 0
            switch reference.target {
            case .own(let arn): return (groups[arn] ?? 0) + inner
            case .managed(ManagedGroups.coreVendor, _, _): return ManagedGroups.coreUnits + inner
            case .managed(_, let name, _):
                return (ManagedGroups.description(of: name)?.capacity ?? 0) + inner
            }
        case .listed, .patterns, .never, .signal: return 0
        }
    }

    private static func units(_ base: Int, _ field: Inspection) -> Int {
        var units = base
        switch field.field {
        case .jsonBody: units *= 2
        case .allQueryArguments: units += 10
        case .transformedArguments(let name, let chain):
            units += (name == nil ? 10 : 0) + 10 * chain.steps.count
        default: break
        }
        return units + 10 * field.chain.steps.count
    }
}
