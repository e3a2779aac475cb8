import Codecs
import Gate
import STSAPI
import Shapes
import Vocabulary

/// What the claims of a web identity's token mean to a trust policy and to the session.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
struct WebClaims {
    let token: WebToken

    /// The claim under which a token passes session tags.
    private static let tagsClaim = "https://aws.amazon.com/tags"
    private static let sourceIdentityClaim = "https://aws.amazon.com/source_identity"

    /// The party the token was issued to: `azp` where it is there, else the audiences.
    var audiences: [String] {
        token.claims["azp"]?.string.map { [$0] } ?? token.audiences
    }

    var sourceIdentity: String? { token.claims[Self.sourceIdentityClaim]?.string }

    /// - Throws: `InvalidIdentityToken` unless each tag has one value.
    func tags() throws -> [STSShape.Tag] {
        guard let members = token.claims[Self.tagsClaim]?["principal_tags"]?.members else {
            return []
        }
        return try members.map { member in
            guard
                let value = member.value.string
                    ?? member.value.array.flatMap({ $0.count == 1 ? $0[0].string : nil })
            else { throw Self.invalid("The session tag \(member.name) must have one value.") }
            return STSShape.Tag(key: member.name, value: value)
        }
    }

    var transitiveTagKeys: [String] {
        token.claims[Self.tagsClaim]?["transitive_tag_keys"]?.array?.compactMap(\.string) ?? []
    }

    /// Condition keys `provider:claim` of the claims that policies may ask for.
    func keys(provider url: String) -> [(String, [String])] {
        var keys: [(String, [String])] = [("\(url):aud", audiences)]
        if token.claims["azp"]?.string != nil { keys.append(("\(url):oaud", token.audiences)) }
        for name in ["sub", "amr", "email"] + Self.known(url) {
            guard let claim = token.claims[name] else { continue }
            let values = claim.array?.compactMap(Self.text) ?? Self.text(claim).map { [$0] } ?? []
            if !values.isEmpty { keys.append(("\(url):\(name)", values)) }
        }
        return keys
    }

    /// Claims of providers that AWS knows by name.
    private static func known(_ url: String) -> [String] {
        switch url {
        case "token.actions.githubusercontent.com":
            [
                "actor", "actor_id", "environment", "enterprise_id", "job_workflow_ref", "ref",
                "repository", "repository_id", "workflow",
            ]
        case "accounts.google.com": ["google/organization_number"]
        case _ where url.hasPrefix("oidc.circleci.com/org/"):
            ["oidc.circleci.com/project-id"]
        default: []
        }
    }

    private static func text(_ value: JSON) -> String? {
        value.string ?? value.integer.map { String($0) }
            ?? value.bool.map { $0 ? "true" : "false" }
    }

    static func invalid(_ message: String) -> Failure {
        Failure("InvalidIdentityToken", message, shape: "InvalidIdentityTokenException")
    }
}
