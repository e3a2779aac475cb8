import Policy
package import Vocabulary

/// Roles that are named for a service to act through: a trail's role that writes to a log group, a
/// rule's role that calls a target.
package struct ServiceRoles: Sendable {
    /// Sessions of services last as long as those that AWS's services take.
    private static let sessionSeconds = 3600

    private let identities: any IdentityDirectory
    private let authorizer: Authorizer

    package init(identities: any IdentityDirectory, authorizer: Authorizer) {
        self.identities = identities
        self.authorizer = authorizer
    }

    /// Who the service is once it has taken the role; nil if the role is not there, or does not
    /// trust the service.
    /// - Parameters:
    ///   - service: such as `cloudtrail.amazonaws.com`.
    ///   - source: on whose behalf the service comes: `aws:SourceArn`.
    package func caller(
        taking role: ARN, as service: String, session: String, source: ARN?, region: Region,
        at time: Instant
    ) throws -> Caller? {
        guard let record = try identities.role(arn: role), let account = AccountID(role.account)
        else { return nil }
        var keys: [(String, [String])] = [("aws:SourceAccount", [account.description])]
        if let source { keys.append(("aws:SourceArn", [source.description])) }
        let trusts = try authorizer.allows(
            Target(
                ActionName("sts", "AssumeRole"), on: role.description, owner: account, keys: keys,
                resourcePolicy: record.trust, resourcePolicyKind: .roleTrust),
            caller: .service(service, account: account), region: region, time: time)
        guard trusts else { return nil }
        return Caller(
            principal: Principal(
                .assumedRole(path: record.path, role: record.name, session: session),
                account: account, id: "\(record.id):\(session)"),
            tags: record.tags,
            session: Session(
                issuedAt: time, expiresAt: time + .seconds(Self.sessionSeconds),
                issuerType: "Role", issuerARN: record.arn.description, issuerID: record.id,
                issuerName: record.name),
            invokedBy: service)
    }

    /// Whether the role's policies let that caller do all of it.
    package func allows(
        _ caller: Caller, _ actions: [ActionName], on resource: String, region: Region,
        at time: Instant
    ) throws -> Bool {
        try actions.allSatisfy {
            try authorizer.allows(
                Target($0, on: resource), caller: caller, region: region, time: time)
        }
    }
}
