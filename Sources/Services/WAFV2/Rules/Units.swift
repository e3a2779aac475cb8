import Codecs
import Gate
import WAFV2API
import WebRules

/// What rules use of a web ACL's capacity, as the engine counts.
enum Units {
    static let max = Capacity.unitsMax

    /// - Parameter groups: what the rule groups use that the rules refer to, by ARN.
    static func of(_ rules: [WAFV2Shape.Rule], groups: [String: Int]) throws -> Int {
        do {
            return try Capacity.units(of: rules.map { WireText.json($0) }, groups: groups)
        } catch {
            throw WAFRefusal.invalid(.format, .rule, error.member)
        }
    }
}
