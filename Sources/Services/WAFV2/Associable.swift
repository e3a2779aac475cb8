import Gate
import Shapes
import Vocabulary

/// A resource that a web ACL can be associated with, read from its ARN.
/// https://docs.aws.amazon.com/waf/latest/APIReference/API_AssociateWebACL.html
struct Associable {
    let arn: String
    let type: String
    /// The action that AWS wants to be allowed on the resource beside its own.
    let action: ActionName?
    /// Amplify stands behind CloudFront.
    let scope: Scope

    /// - Throws: the refusal of what is no such resource of the call's region.
    init(_ text: String, _ call: Call) throws {
        guard let arn = ARN(text),
            let kind = Self.kinds.first(where: { $0.matches(arn) })
        else { throw WAFRefusal.invalid(.arn, .resourceARN, text) }
        let isHome = kind.scope == .cloudFront || arn.region == call.region.description
        let isOwn = kind.hasNoAccount || arn.account == call.account.description
        guard isHome, isOwn else { throw WAFRefusal.nonexistent }
        self.arn = text
        type = kind.type
        action = kind.action
        scope = kind.scope
    }

    /// Further targets of an association or its end.
    var target: Target? { action.map { Target($0, on: arn) } }

    private struct Kind {
        let type: String
        let service: String
        /// The resource's parts; an empty one stands for any name.
        let parts: [String]
        var action: ActionName?
        var scope = Scope.regional
        var hasNoAccount = false

        func matches(_ arn: ARN) -> Bool {
            guard arn.service == service, !arn.region.isEmpty,
                hasNoAccount ? arn.account.isEmpty : AccountID(arn.account) != nil
            else { return false }
            // API Gateway's begin with a slash.
            let resource = arn.resource.drop { hasNoAccount && $0 == "/" }
            let found = resource.split(separator: "/", omittingEmptySubsequences: false)
            guard found.count == parts.count else { return false }
            return zip(parts, found).allSatisfy { part, found in
                part.isEmpty ? Self.isName(found) : part == found
            }
        }

        private static func isName(_ text: Substring) -> Bool {
            !text.isEmpty
                && text.utf8.allSatisfy {
                    (0x30...0x39).contains($0) || (0x41...0x5a).contains($0)
                        || (0x61...0x7a).contains($0) || $0 == 0x2d || $0 == 0x2e || $0 == 0x5f
                }
        }
    }

    private static let kinds = [
        Kind(
            type: "APPLICATION_LOAD_BALANCER", service: "elasticloadbalancing",
            parts: ["loadbalancer", "app", "", ""],
            action: ActionName("elasticloadbalancing", "SetWebACL")),
        Kind(
            type: "API_GATEWAY", service: "apigateway", parts: ["restapis", "", "stages", ""],
            action: ActionName("apigateway", "SetWebACL"), hasNoAccount: true),
        Kind(
            type: "APPSYNC", service: "appsync", parts: ["apis", ""],
            action: ActionName("appsync", "SetWebACL")),
        Kind(
            type: "COGNITO_USER_POOL", service: "cognito-idp", parts: ["userpool", ""],
            action: ActionName("cognito-idp", "AssociateWebACL")),
        Kind(
            type: "APP_RUNNER_SERVICE", service: "apprunner", parts: ["service", "", ""],
            action: ActionName("apprunner", "AssociateWebAcl")),
        Kind(
            type: "VERIFIED_ACCESS_INSTANCE", service: "ec2",
            parts: ["verified-access-instance", ""],
            action: ActionName("ec2", "AssociateVerifiedAccessInstanceWebAcl")),
        Kind(
            type: "AGENTCORE_GATEWAY", service: "bedrock-agentcore", parts: ["gateway", ""]),
        Kind(
            type: "AMPLIFY", service: "amplify", parts: ["apps", ""], scope: .cloudFront),
    ]
}
