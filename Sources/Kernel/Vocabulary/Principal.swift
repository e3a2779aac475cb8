/// Who makes a call: the value that authentication yields and policies judge.
package struct Principal: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// The account's root user.
        case root
        /// An IAM user: path (`/` or `/a/b/`) and name.
        case user(path: String, name: String)
        /// A role session: the role's path and name, and the session's name.
        case assumedRole(path: String, role: String, session: String)
        /// A federated user made by `GetFederationToken`.
        case federatedUser(name: String)
        /// A service acting for itself, such as `cloudtrail.amazonaws.com`.
        case service(name: String)
        /// Nobody: an unsigned request.
        case anonymous
    }

    package let kind: Kind
    /// The account the principal belongs to.
    package let account: AccountID
    /// AWS's unique id: `AIDA…` for a user, `AROA…:session` for a role session, the account for
    /// root.
    package let id: String

    package init(_ kind: Kind, account: AccountID, id: String) {
        self.kind = kind
        self.account = account
        self.id = id
    }

    /// The principal's own ARN, as `GetCallerIdentity` returns it; nil for nobody and services.
    package var arn: ARN? {
        let owner = account.description
        switch kind {
        case .root: return ARN(service: "iam", account: owner, resource: "root")
        case .user(let path, let name):
            return ARN(service: "iam", account: owner, resource: "user\(path)\(name)")
        case .assumedRole(_, let role, let session):
            return ARN(service: "sts", account: owner, resource: "assumed-role/\(role)/\(session)")
        case .federatedUser(let name):
            return ARN(service: "sts", account: owner, resource: "federated-user/\(name)")
        case .service, .anonymous: return nil
        }
    }

    /// The role's ARN behind a role session, with its path.
    package var roleARN: ARN? {
        guard case .assumedRole(let path, let role, _) = kind else { return nil }
        return ARN(
            service: "iam", account: account.description, resource: "role\(path)\(role)")
    }
}
