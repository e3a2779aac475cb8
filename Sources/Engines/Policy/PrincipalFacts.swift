package import Vocabulary

/// What policies can say of a principal, worked out once for a session.
package final class PrincipalFacts: Sendable {
    package let principal: Principal
    /// The principal's own ARN; empty for nobody.
    package let arn: String
    /// The role behind a role session, or the user behind a federated one; else empty.
    package let issuerARN: String
    /// The unique ids a policy may hold in place of ARNs of principals since deleted.
    let uniqueIDs: [String]
    let account: String
    /// The identity provider that vouches, for AssumeRoleWithWebIdentity and …WithSAML.
    package let federatedProvider: String?
    package let canonicalUser: String?

    /// - Parameters:
    ///   - issuer: the user that called GetFederationToken, for a federated user. A role session's
    ///     role is known from the principal.
    ///   - federatedProvider: the ARN or name of the identity provider, for a caller without
    ///     credentials whom a provider vouches for.
    package init(
        _ principal: Principal, issuer: ARN? = nil, federatedProvider: String? = nil,
        canonicalUser: String? = nil
    ) {
        self.principal = principal
        arn = principal.arn?.description ?? ""
        issuerARN = (principal.roleARN ?? issuer)?.description ?? ""
        account = principal.account.description
        self.federatedProvider = federatedProvider
        self.canonicalUser = canonicalUser
        switch principal.kind {
        case .user: uniqueIDs = [principal.id]
        case .assumedRole:
            let role = principal.id.prefix { $0 != ":" }
            uniqueIDs = [String(role), principal.id]
        default: uniqueIDs = []
        }
    }

    /// Service-linked roles, which organizations' policies do not touch.
    var isServiceLinkedRole: Bool {
        guard case .assumedRole(let path, _, _) = principal.kind else { return false }
        return path.hasPrefix("/aws-service-role/")
    }

    var isRoot: Bool { principal.kind == .root }
    var isAnonymous: Bool { principal.kind == .anonymous }
    var isService: Bool {
        if case .service = principal.kind { return true }
        return false
    }
    /// Whether the principal belongs to an account that has policies of its own for it.
    var hasIdentity: Bool { !isAnonymous && !isService }
}

/// In which ways a policy's principals cover the caller. How a grant names it decides which limits
/// still apply.
struct PrincipalMatch: OptionSet, Sendable {
    let rawValue: UInt8

    /// By its account: a delegation, which the account's own policies must follow up.
    static let account = PrincipalMatch(rawValue: 1)
    /// By the role of a session, or the user behind a federated one.
    static let issuer = PrincipalMatch(rawValue: 2)
    static let everyone = PrincipalMatch(rawValue: 4)
    /// By its very ARN, or as service, provider or canonical user.
    static let itself = PrincipalMatch(rawValue: 8)
}

/// `Principal` or `NotPrincipal`, compiled.
struct PrincipalMatcher: Sendable {
    private let isNegated: Bool
    private var everyone = false
    private var accounts: [String] = []
    private var arns: [String] = []
    private var services: [String] = []
    private var federated: [String] = []
    private var canonicalUsers: [String] = []

    init(_ element: PrincipalElement) {
        isNegated = element.isNegated
        for principal in element.principals {
            switch principal {
            case .everyone: everyone = true
            case .service(let name): services.append(name.lowercased())
            case .federated(let name): federated.append(name)
            case .canonicalUser(let id): canonicalUsers.append(id)
            case .aws(let text):
                if AccountID(text) != nil {
                    accounts.append(text)
                } else if let arn = ARN(text), arn.service == "iam", arn.resource == "root" {
                    accounts.append(arn.account)
                } else {
                    arns.append(text)
                }
            }
        }
    }

    /// Empty if the statement does not cover the caller.
    func match(_ facts: PrincipalFacts) -> PrincipalMatch {
        let named = self.named(facts)
        guard isNegated else { return named }
        // An account among those left out stands for its root alone, not for all of its users.
        // IAM User Guide, "AWS JSON policy elements: NotPrincipal".
        return named.isSubset(of: .account) ? .everyone : []
    }

    private func named(_ facts: PrincipalFacts) -> PrincipalMatch {
        var result: PrincipalMatch = everyone ? .everyone : []
        if let provider = facts.federatedProvider, federated.contains(provider) {
            result.insert(.itself)
        }
        switch facts.principal.kind {
        case .anonymous: return result
        case .service(let name):
            if services.contains(name.lowercased()) { result.insert(.itself) }
            return result
        default: break
        }
        if accounts.contains(facts.account) { result.insert(facts.isRoot ? .itself : .account) }
        if !arns.isEmpty {
            if arns.contains(facts.arn) { result.insert(.itself) }
            if !facts.issuerARN.isEmpty, arns.contains(facts.issuerARN) { result.insert(.issuer) }
            for (index, id) in facts.uniqueIDs.enumerated() where arns.contains(id) {
                // The first unique id of a role session is the role's.
                result.insert(index == 0 && facts.uniqueIDs.count > 1 ? .issuer : .itself)
            }
        }
        if let user = facts.canonicalUser, canonicalUsers.contains(user) { result.insert(.itself) }
        return result
    }
}
