import Vocabulary

/// All the policies that bear on a request.
package struct PoliciesInForce: Sendable {
    /// Inline and attached policies of the user and its groups, or of the role.
    package var identity: [CompiledPolicy]
    /// The permissions boundary; empty means none is set.
    package var boundary: [CompiledPolicy]
    /// The policies handed over when the session was made; empty means none were, which for a
    /// federated user means no permission at all.
    package var session: [CompiledPolicy]
    /// The policy of the resource; several where a service keeps several.
    package var resource: [CompiledPolicy]
    /// Whether the resource's own policy must allow even within its account, as a KMS key's must.
    package var resourcePolicyIsRequired: Bool
    /// The trust policy of the role to be assumed. It must allow even within its account.
    package var trust: CompiledPolicy?
    /// The levels of the organization from the root to the caller's account, each with the policies
    /// attached there; every level must allow. Empty outside an organization.
    package var serviceControl: [[CompiledPolicy]]
    /// Likewise for the resource's account.
    package var resourceControl: [[CompiledPolicy]]
    /// The policy of the VPC endpoint the request came through.
    package var endpoint: CompiledPolicy?

    package init(
        identity: [CompiledPolicy] = [], boundary: [CompiledPolicy] = [],
        session: [CompiledPolicy] = [], resource: [CompiledPolicy] = [],
        resourcePolicyIsRequired: Bool = false, trust: CompiledPolicy? = nil,
        serviceControl: [[CompiledPolicy]] = [], resourceControl: [[CompiledPolicy]] = [],
        endpoint: CompiledPolicy? = nil
    ) {
        self.identity = identity
        self.boundary = boundary
        self.session = session
        self.resource = resource
        self.resourcePolicyIsRequired = resourcePolicyIsRequired
        self.trust = trust
        self.serviceControl = serviceControl
        self.resourceControl = resourceControl
        self.endpoint = endpoint
    }

    /// Whether the request is allowed, by the rules of "Policy evaluation logic".
    package func decide(_ request: PolicyRequest) -> Decision {
        var judge = Judge(request)
        return judge.decide(self)
    }
}

/// One decision in the making.
private struct Judge {
    private let request: PreparedRequest
    private let original: PolicyRequest
    private var matched: [MatchedStatement] = []
    private var verdicts = Verdicts()
    private var denier: PolicySource?

    init(_ request: PolicyRequest) {
        original = request
        self.request = PreparedRequest(request)
    }

    private var facts: PrincipalFacts { request.facts }

    /// These ask for no permission and no policy can refuse them (STS API reference,
    /// GetCallerIdentity and GetSessionToken).
    private var needsNoPermission: Bool {
        original.action.service == "sts"
            && (original.action.operation == "GetCallerIdentity"
                || original.action.operation == "GetSessionToken")
    }

    mutating func decide(_ policies: PoliciesInForce) -> Decision {
        if needsNoPermission, facts.hasIdentity { return decision(.allowed, nil) }
        let owner = original.resourceAccount ?? facts.principal.account
        let isSameAccount = facts.hasIdentity && owner == facts.principal.account
        let organizationApplies = !facts.isServiceLinkedRole

        let serviceControl =
            !organizationApplies || !facts.hasIdentity
            || scanLevels(policies.serviceControl, .serviceControl)
        let resourceControl =
            !organizationApplies || scanLevels(policies.resourceControl, .resourceControl)
        let endpoint =
            policies.endpoint.map { !scan([$0], .endpoint).isEmpty } ?? true
        var granted: PrincipalMatch = []
        if !(facts.isRoot && isSameAccount && isRecovery) {
            granted = scan(policies.resource, .resource)
        }
        let isTrust = policies.trust != nil
        if let trust = policies.trust { granted = scan([trust], .trust) }
        var identity = facts.isRoot
        var boundary = true
        var session = true
        if facts.hasIdentity, !facts.isRoot {
            identity = !scan(policies.identity, .identity).isEmpty
            boundary =
                policies.boundary.isEmpty || !scan(policies.boundary, .boundary).isEmpty
            session = !scan(policies.session, .session).isEmpty || !isSession(policies)
        }

        if let denier { return decision(.explicitlyDenied, denier) }
        if !resourceControl { return decision(.implicitlyDenied, .resourceControl) }
        if !serviceControl { return decision(.implicitlyDenied, .serviceControl) }
        if !endpoint { return decision(.implicitlyDenied, .endpoint) }

        let resourceSource: PolicySource = isTrust ? .trust : .resource
        let mustGrant = isTrust || policies.resourcePolicyIsRequired || !isSameAccount
        guard facts.hasIdentity else {
            // Nobody and services have no policies of their own: the resource's decides alone.
            return granted.isEmpty
                ? decision(.implicitlyDenied, resourceSource)
                : decision(.allowed, resourceSource)
        }
        if isSameAccount, suffices(granted, boundary: boundary, session: session) {
            return decision(.allowed, resourceSource)
        }
        if mustGrant, granted.isEmpty { return decision(.implicitlyDenied, resourceSource) }
        if identity || (isSameAccount && granted.contains(.issuer)) {
            if !boundary { return decision(.implicitlyDenied, .boundary) }
            if !session { return decision(.implicitlyDenied, .session) }
        }
        if !identity { return decision(.implicitlyDenied, .identity) }
        return decision(.allowed, facts.isRoot && granted.isEmpty ? nil : .identity)
    }

    /// Session policies limit sessions that have some, and federated users always: without any,
    /// these have no permission (GetFederationToken, "Permissions").
    private func isSession(_ policies: PoliciesInForce) -> Bool {
        if case .federatedUser = facts.principal.kind { return true }
        return !policies.session.isEmpty
    }

    /// Whether a resource-based grant within the account is enough by itself.
    ///
    /// A grant to the very user or session passes the boundary and the session policy; one to the
    /// role is held to both; one to everyone passes the boundary (seen of AWS) and, the guide being
    /// silent, is held to the session policy; one to the account only delegates.
    private func suffices(_ granted: PrincipalMatch, boundary: Bool, session: Bool) -> Bool {
        if granted.contains(.itself) { return true }
        if granted.contains(.everyone), session { return true }
        return granted.contains(.issuer) && boundary && session
    }

    /// Root may always read, replace and delete its own buckets' policies, whatever these say
    /// (S3 API reference, PutBucketPolicy).
    private var isRecovery: Bool {
        original.action.service == "s3"
            && ["GetBucketPolicy", "PutBucketPolicy", "DeleteBucketPolicy"]
                .contains(original.action.operation)
    }

    /// Judges policies of one kind together: how they allow, if they do; a denial is noted.
    private mutating func scan(
        _ policies: [CompiledPolicy], _ source: PolicySource
    ) -> PrincipalMatch {
        guard !policies.isEmpty else { return [] }
        var allowed: PrincipalMatch = []
        var denied = false
        for policy in policies {
            var cursor = policy.actions.start(request)
            while let (index, isCertain) = policy.actions.next(&cursor, request) {
                let statement = policy.statements[index]
                guard isCertain || statement.coversAction(request) else { continue }
                let match = statement.match(request)
                if match.isEmpty { continue }
                matched.append(MatchedStatement(source: source, policy: policy, index: index))
                if statement.isDeny {
                    denied = true
                } else {
                    allowed.formUnion(match)
                }
            }
        }
        if denied, denier == nil { denier = source }
        let verdict: Decision.Outcome =
            denied ? .explicitlyDenied : allowed.isEmpty ? .implicitlyDenied : .allowed
        note(verdict, source)
        return allowed
    }

    /// Every level of an organization must allow.
    private mutating func scanLevels(
        _ levels: [[CompiledPolicy]], _ source: PolicySource
    ) -> Bool {
        var allowed = true
        for level in levels {
            if scan(level, source).isEmpty {
                allowed = false
                note(.implicitlyDenied, source)
            }
        }
        return allowed
    }

    /// Of several verdicts of one kind the strictest stands.
    private mutating func note(_ verdict: Decision.Outcome, _ source: PolicySource) {
        switch (verdicts[source], verdict) {
        case (.explicitlyDenied, _), (.implicitlyDenied, .allowed): break
        default: verdicts[source] = verdict
        }
    }

    private func decision(_ outcome: Decision.Outcome, _ source: PolicySource?) -> Decision {
        Decision(outcome: outcome, source: source, matched: matched, verdicts: verdicts)
    }
}
