import Policy
import Shapes
import Synchronization
package import Vocabulary

/// Asks the Policy engine about calls: gathers the policies in force and the context keys.
package struct Authorizer: Sendable {
    private let account: AccountID
    private let identities: any IdentityDirectory
    private let sessionPolicies = SessionPolicyCache()

    package init(account: AccountID, identities: any IdentityDirectory) {
        self.account = account
        self.identities = identities
    }

    /// Every target must be allowed.
    /// - Throws: `Denial` for the first that is not.
    func require(_ targets: [Target], call: Call) throws {
        guard !targets.isEmpty else { return }
        let policies = try identities.policies(of: call.caller)
        let keys = GlobalKeys.all(of: call, account: account, tags: policies.tags)
        for target in targets {
            let (decision, request) = try decide(
                target, caller: call.caller, policies: policies, keys: keys)
            guard decision.isAllowed, !target.isPublicAccessBlocked else {
                throw Denial(decision: decision, request: request)
            }
        }
    }

    /// Whether `caller` may do what `target` says: for services that act for someone.
    package func allows(
        _ target: Target, caller: Caller, region: Region, time: Instant
    ) throws -> Bool {
        let policies = try identities.policies(of: caller)
        let keys = GlobalKeys.ofService(
            caller: caller, account: account, region: region, time: time, tags: policies.tags)
        let (decision, _) = try decide(target, caller: caller, policies: policies, keys: keys)
        return decision.isAllowed && !target.isPublicAccessBlocked
    }

    /// Whether the caller of `call` may do what `target` says, for answers that tell of each of
    /// several targets apart.
    package func allows(_ target: Target, call: Call) throws -> Bool {
        let policies = try identities.policies(of: call.caller)
        let keys = GlobalKeys.all(of: call, account: account, tags: policies.tags)
        let (decision, _) = try decide(
            target, caller: call.caller, policies: policies, keys: keys)
        return decision.isAllowed && !target.isPublicAccessBlocked
    }

    private func decide(
        _ target: Target, caller: Caller, policies: PrincipalPolicies, keys: [(String, [String])]
    ) throws -> (Decision, PolicyRequest) {
        var all = keys
        all.append(("aws:ResourceAccount", [(target.owner ?? account).description]))
        var context = ContextKeys(all)
        for (name, values) in target.keys { context[name] = values }
        var issuer: ARN?
        if case .federatedUser = caller.principal.kind {
            issuer = caller.session.flatMap { ARN($0.issuerARN) }
        }
        let facts = PrincipalFacts(
            caller.principal, issuer: issuer, federatedProvider: target.federatedProvider)
        let request = PolicyRequest(
            facts, action: target.action, resource: target.resource,
            resourceAccount: target.owner ?? account, context: context)
        var identity = policies.identity
        if case .federatedUser = caller.principal.kind, caller.session?.issuerType == "Root" {
            identity = [Self.everything]  // what root may do, before the session's own policies
        }
        var inForce = PoliciesInForce(
            identity: identity, boundary: policies.boundary.map { [$0] } ?? [],
            session: try sessionPolicies.compiled(caller.session?.policies ?? []))
        switch target.resourcePolicyKind {
        case .resource:
            inForce.resource = target.resourcePolicy.map { [$0] } ?? []
        case .roleTrust:
            // A role that is not there is refused like one that trusts nobody.
            inForce.trust = target.resourcePolicy ?? Self.trustsNobody
        }
        return (inForce.decide(request), request)
    }

    private static let everything = CompiledPolicy(
        PolicyDocument(statements: [
            PolicyStatement(
                effect: .allow, actions: PatternElement(["*"]), resources: PatternElement(["*"]))
        ]))
    private static let trustsNobody = CompiledPolicy(PolicyDocument(statements: []))
}

/// Session policies come as texts inside tokens; each text is compiled once.
private final class SessionPolicyCache: Sendable {
    private static let textsMax = 4_096
    private let known = Mutex<[String: CompiledPolicy]>([:])

    func compiled(_ texts: [String]) throws -> [CompiledPolicy] {
        try texts.map { text in
            if let policy = known.withLock({ $0[text] }) { return policy }
            let policy = try CompiledPolicy(PolicyDocument(text: text, kind: .session))
            known.withLock {
                if $0.count >= Self.textsMax { $0.removeAll() }
                $0[text] = policy
            }
            return policy
        }
    }
}
