import Codecs
import Policy
import Shapes

/// The policy that shares a rule group.
/// https://docs.aws.amazon.com/waf/latest/APIReference/API_PutPermissionPolicy.html
enum PermissionPolicy {
    private static let needed = [
        "wafv2:CreateWebACL", "wafv2:UpdateWebACL", "wafv2:PutFirewallManagerRuleGroups",
    ]
    private static let possible = needed + ["wafv2:GetRuleGroup"]

    /// - Throws: `WAFInvalidPermissionPolicyException` with what is wrong.
    static func check(_ text: String, on arn: String) throws {
        guard let json = try? JSON(text: text), json.members != nil else {
            throw WAFRefusal.badPolicy("The policy is no JSON object.")
        }
        guard json["Version"]?.string == "2012-10-17" else {
            throw WAFRefusal.badPolicy("The policy's version must be 2012-10-17.")
        }
        let statements = json["Statement"].map { $0.array ?? [$0] } ?? []
        guard !statements.isEmpty else {
            throw WAFRefusal.badPolicy("The policy has no statement.")
        }
        for statement in statements {
            guard statement["Effect"]?.string == "Allow" else {
                throw WAFRefusal.badPolicy("Effect must be Allow.")
            }
            guard statement["Principal"] != nil else {
                throw WAFRefusal.badPolicy("Principal is missing.")
            }
            guard statement["Resource"] == nil, statement["NotResource"] == nil else {
                throw WAFRefusal.badPolicy("The policy must not include a Resource.")
            }
            let named = statement["Action"].map { $0.array ?? [$0] } ?? []
            let actions = named.compactMap(\.string).map { $0.lowercased() }
            guard needed.allSatisfy({ actions.contains($0.lowercased()) }) else {
                throw WAFRefusal.badPolicy(
                    "Action must specify \(needed.joined(separator: ", ")).")
            }
            let known = Set(possible.map { $0.lowercased() })
            guard actions.count == named.count, actions.allSatisfy(known.contains) else {
                throw WAFRefusal.badPolicy("Action has more than a shared rule group needs.")
            }
        }
        do {
            _ = try compiled(text, on: arn)
        } catch let error as PolicyError {
            throw WAFRefusal.badPolicy(error.message)
        }
    }

    /// The policy with the resource that it is on.
    static func compiled(_ text: String, on arn: String) throws -> CompiledPolicy {
        let members = try JSON(text: text).members ?? []
        let whole = JSON.object(
            members.map { member in
                guard member.name == "Statement" else { return member }
                let statements = member.value.array ?? [member.value]
                return JSONMember(
                    "Statement",
                    .array(
                        statements.map {
                            .object(($0.members ?? []) + [JSONMember("Resource", .string(arn))])
                        }))
            })
        return try CompiledPolicy(bytes: whole.bytes, kind: .resource(service: "wafv2"))
    }
}
