import Codecs
package import Gate
import Policy
import Shapes
import Store
package import Vocabulary

// What the gate and the other services ask of identities.
extension IAMService: IdentityDirectory {
    package func credential(accessKeyID: String) throws -> Credential? {
        try cache.credentials.value(accessKeyID) {
            try store.read { try makeCredential(accessKeyID, $0) }
        }
    }

    private func makeCredential(_ id: String, _ snapshot: Snapshot) throws -> Credential? {
        guard
            let row = try snapshot.row(
                "SELECT account, owner, secret, active FROM iam_access_keys WHERE id = ?",
                [.init(id)]), let account = AccountID(row.text("account"))
        else { return nil }
        let owner = row.text("owner")
        let principal: Principal
        var tags: [String: String] = [:]
        if owner == account.description {
            principal = Principal(.root, account: account, id: owner)
        } else if let user = try snapshot.entity(id: owner) {
            principal = user.principal
            tags = try snapshot.tagValues(of: owner)
        } else {
            return nil
        }
        let secret = try sealing.open(row.blob("secret"), for: id)
        return Credential(
            secret: String(decoding: secret, as: UTF8.self),
            caller: Caller(principal: principal, accessKeyID: id, tags: tags),
            isActive: row.flag("active"))
    }

    package func policies(of caller: Caller) throws -> PrincipalPolicies {
        guard let id = Self.policyOwner(of: caller) else { return PrincipalPolicies() }
        let found = try cache.policies.value(id) {
            try store.read { try makePolicies(id, $0) }
        }
        return found ?? PrincipalPolicies()
    }

    /// The user or role whose policies are in force; nil for root, services and nobody.
    static func policyOwner(of caller: Caller) -> String? {
        switch caller.principal.kind {
        case .user: caller.principal.id
        case .assumedRole:
            String(caller.principal.id.split(separator: ":", maxSplits: 1).first ?? "")
        // A federated user has the policies of the user who asked for its credentials.
        case .federatedUser: caller.session?.issuerID
        case .root, .service, .anonymous: nil
        }
    }

    private func makePolicies(_ id: String, _ snapshot: Snapshot) throws -> PrincipalPolicies? {
        guard let entity = try snapshot.entity(id: id) else { return nil }
        var policies = PrincipalPolicies(tags: try snapshot.tagValues(of: id))
        var owners = [entity]
        if entity.kind == .user { owners += try snapshot.groups(of: id) }
        for owner in owners {
            for inline in try snapshot.inlinePolicies(of: owner.id) {
                policies.identity.append(
                    try compiledInline(inline.document, name: inline.name, of: owner))
            }
            for arn in try snapshot.attachedPolicies(of: owner.id) {
                if let policy = try compiledManaged(arn, entity.account, snapshot) {
                    policies.identity.append(policy)
                }
            }
        }
        if let boundary = entity.boundary {
            // A boundary that is gone allows nothing.
            policies.boundary =
                try compiledManaged(boundary, entity.account, snapshot) ?? CompiledPolicy.nothing
        }
        return policies
    }

    /// The default version of a managed policy, compiled; nil if there is no such policy.
    func compiledManaged(_ arn: String, _ account: AccountID, _ reading: some Reading) throws
        -> CompiledPolicy?
    {
        try cache.managed.value(arn) {
            guard let policy = try reading.managedPolicyIfAny(arn, account) else { return nil }
            return try compiled(
                try reading.defaultDocument(of: policy), id: policy.arn, use: .identity)
        }
    }

    package func role(arn: ARN) throws -> RoleRecord? {
        try cache.roles.value(arn.description) {
            guard let account = AccountID(arn.account) else { return nil }
            return try store.read { snapshot in
                guard
                    let role = try snapshot.entityIfAny(.role, arn: arn.description, account)
                else { return nil }
                let details = try snapshot.roleDetails(role)
                return RoleRecord(
                    arn: arn, path: role.path, name: role.name, id: role.id,
                    trust: try compiled(details.trust, id: role.arn, use: .trust),
                    maxSessionSeconds: details.sessionSeconds,
                    tags: try snapshot.tagValues(of: role.id))
            }
        }
    }

    package func user(named name: String, account: AccountID) throws -> UserRecord? {
        try store.read { snapshot in
            guard let user = try snapshot.entityIfAny(.user, name, account) else { return nil }
            return UserRecord(
                principal: user.principal, tags: try snapshot.tagValues(of: user.id))
        }
    }

    package func managedPolicy(arn: ARN) throws -> String? {
        try store.read { snapshot in
            let account = AccountID(arn.account) ?? account
            guard
                let policy = try snapshot.managedPolicyIfAny(arn.description, account)
            else { return nil }
            return try snapshot.defaultDocument(of: policy)
        }
    }

    package func openIDConnectProvider(
        url: String, account: AccountID
    ) throws -> OpenIDProviderRecord? {
        try store.read { snapshot in
            guard let provider = try snapshot.entityIfAny(.oidcProvider, url, account),
                let arn = ARN(provider.arn)
            else { return nil }
            let lists = try snapshot.providerLists(provider)
            return OpenIDProviderRecord(
                arn: arn, url: url, clientIDs: lists.clients, thumbprints: lists.thumbprints)
        }
    }

    package func verifyMFA(
        serial: String, code: String, user: Principal, now: Instant
    ) async throws -> Bool {
        let owner = user.kind == .root ? user.account.description : user.id
        return try await store.write { [self] transaction in
            guard
                let row = try transaction.row(
                    """
                    SELECT seed, last_step, drift FROM iam_mfa_devices
                    WHERE id = ? AND owner = ? AND enabled IS NOT NULL
                    """, [.init(serial), .init(owner)])
            else { return false }
            let totp = TOTP(seed: try sealing.open(row.blob("seed"), for: serial))
            let step = now.seconds / TOTP.stepSeconds + row.integer("drift")
            guard let used = totp.step(of: code, near: step, reach: 1),
                used > row.integer("last_step")
            else { return false }
            try transaction.run(
                "UPDATE iam_mfa_devices SET last_step = ? WHERE id = ?",
                [.init(used), .init(serial)])
            return true
        }
    }

    package func hasMFADevice(serial: String, user: Principal) throws -> Bool {
        let owner = user.kind == .root ? user.account.description : user.id
        return try store.read {
            try $0.count(
                "iam_mfa_devices WHERE id = ? AND owner = ? AND enabled IS NOT NULL",
                [.init(serial), .init(owner)]) > 0
        }
    }

    package func isPresent(_ caller: Caller) throws -> Bool {
        guard let id = Self.policyOwner(of: caller), id != caller.principal.account.description
        else { return true }
        return try cache.policies.value(id, { try store.read { try makePolicies(id, $0) } }) != nil
    }

    package func noteUse(accessKeyID: String, service: String, region: Region, time: Instant) {
        // Temporary keys are no rows of ours; their use is their role's.
        guard !accessKeyID.isEmpty, !accessKeyID.hasPrefix("ASIA") else { return }
        uses.note(
            key: accessKeyID,
            UseLog.Use(service: service, region: region.description, time: time))
    }

    package func noteUse(role: ARN, region: Region, time: Instant) {
        uses.note(
            role: role.description,
            UseLog.Use(service: "sts", region: region.description, time: time))
    }

    package func noteUse(of call: Call) {
        let caller = call.caller
        // CloudWatch's actions have another prefix than its signing name.
        let signing = call.service.signingName
        let use = UseLog.Use(
            service: signing == "monitoring" ? "cloudwatch" : signing,
            region: call.region.description, time: call.time)
        if caller.session == nil, !caller.accessKeyID.isEmpty {
            uses.note(key: caller.accessKeyID, use)
        }
        guard let id = Self.policyOwner(of: caller) else { return }
        // What a long-term key is used for is written down with the key.
        if caller.session != nil { uses.note(principal: id, use) }
        if let arn = caller.principal.roleARN { uses.note(role: arn.description, use) }
        uses.note(action: "\(use.service):\(call.operation)", of: id, use)
    }
}

extension Entity {
    /// The user as a principal.
    var principal: Principal {
        Principal(.user(path: path, name: name), account: account, id: id)
    }
}
