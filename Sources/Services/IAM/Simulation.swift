import Gate
import IAMAPI
import Policy
import Shapes
import Store
import Vocabulary

/// One question to the policy simulator.
struct Simulation: Sendable {
    /// Actions times resources that one call may ask for.
    static let questionsMax = 10_000

    let call: Call
    var identity: [CompiledPolicy] = []
    var boundary: [CompiledPolicy] = []
    var resource: [CompiledPolicy] = []
    var resourceOwner: AccountID?
    var caller: Principal
    var context = ContextKeys()
    private var launch: SimulatedLaunch?

    init(call: Call) {
        self.call = call
        // Policies alone are asked about: of the caller it matters only that it is of this account.
        caller = Principal(
            .user(path: "/", name: "simulated"), account: call.account, id: Self.genericID)
    }

    /// - Throws: `InvalidInput` naming the policy that is malformed.
    static func compiled(_ texts: [String]?, _ list: String) throws -> [CompiledPolicy] {
        let texts = texts ?? []
        return try texts.enumerated().map { index, text in
            do {
                return try CompiledPolicy(
                    bytes: Array(text.utf8), kind: .inline, id: "\(list).\(index + 1)")
            } catch let error as PolicyError {
                throw IAMFailure.invalidInput("\(list).\(index + 1): \(error.message)")
            }
        }
    }

    /// The user or role as the caller of the simulated requests.
    static func principal(_ entity: Entity) -> Principal {
        guard entity.kind != .group else {
            return Principal(
                .user(path: "/", name: "simulated"), account: entity.account, id: genericID)
        }
        guard entity.kind == .role else {
            return Principal(
                .user(path: entity.path, name: entity.name), account: entity.account,
                id: entity.id)
        }
        return Principal(
            .assumedRole(path: entity.path, role: entity.name, session: "simulated"),
            account: entity.account, id: "\(entity.id):simulated")
    }

    /// Takes what both simulations have in common.
    mutating func take(
        callerARN: String?, resourcePolicy: String?, resourceOwner: String?,
        context entries: [IAMShape.ContextEntry]?, handling: String?, _ reading: some Reading
    ) throws {
        launch = try handling.map { try SimulatedLaunch($0) }
        if let callerARN { caller = try Self.caller(callerARN, call.account, reading) }
        if let resourcePolicy {
            guard case .user = caller.kind, !isGeneric else {
                throw IAMFailure.invalidInput(
                    "CallerArn is required with a ResourcePolicy where the policy source is no "
                        + "user.")
            }
            self.resourceOwner = caller.account
            do {
                resource = [
                    try CompiledPolicy(
                        bytes: Array(resourcePolicy.utf8), kind: .resource(service: "iam"),
                        id: "ResourcePolicy")
                ]
            } catch {
                throw IAMFailure.invalidInput("ResourcePolicy: \(error.message)")
            }
        }
        if let resourceOwner {
            let parts = ARN(resourceOwner)?.account ?? resourceOwner
            guard let account = AccountID(parts) else {
                throw IAMFailure.invalidInput("ResourceOwner must be the ARN of an account.")
            }
            self.resourceOwner = account
        }
        fillContext(entries)
    }

    private static let genericID = "AIDASIMULATED"
    private var isGeneric: Bool { caller.id == Self.genericID }

    /// The user that the requests are to come from, there or not.
    /// - Throws: `InvalidInput` for the ARN of anything else.
    private static func caller(
        _ text: String, _ account: AccountID, _ reading: some Reading
    ) throws -> Principal {
        if let user = try reading.entityIfAny(.user, arn: text, account) { return principal(user) }
        guard let arn = ARN(text), arn.service == "iam", arn.resourceType == "user",
            let owner = AccountID(arn.account),
            let name = arn.resourceID.split(separator: "/").last
        else {
            throw IAMFailure.invalidInput("CallerArn must be the ARN of an IAM user.")
        }
        let path = "/" + arn.resourceID.dropLast(name.count)
        return Principal(.user(path: path, name: String(name)), account: owner, id: "AIDAUNKNOWN")
    }

    private mutating func fillContext(_ entries: [IAMShape.ContextEntry]?) {
        context.set("aws:CurrentTime", call.time)
        context.set("aws:EpochTime", Int(call.time.seconds))
        if !isGeneric {
            context.set("aws:PrincipalArn", (caller.roleARN ?? caller.arn)?.description)
            context.set("aws:PrincipalAccount", caller.account.description)
            context.set("aws:userid", caller.id)
            if case .user(_, let name) = caller.kind {
                context.set("aws:username", name)
                context.set("aws:PrincipalType", "User")
            } else {
                context.set("aws:PrincipalType", "AssumedRole")
            }
        }
        for entry in entries ?? [] {
            guard let name = entry.contextKeyName else { continue }
            context.set(name, entry.contextKeyValues ?? [])
        }
    }

    /// One result for each action on each resource.
    func run(
        actions: [String], resources: [String]?, _ marker: String?, _ maxItems: Int?
    ) throws -> IAMShape.SimulatePolicyResponse {
        let resources = resources.flatMap { $0.isEmpty ? nil : $0 } ?? ["*"]
        let (count, overflow) = actions.count.multipliedReportingOverflow(by: resources.count)
        guard !overflow, count <= Self.questionsMax else {
            throw IAMFailure.invalidInput(
                "No more than \(Self.questionsMax) actions on resources can be simulated at once.")
        }
        let questions = try actions.flatMap { action -> [Question] in
            guard let launch, action.lowercased() == SimulatedLaunch.action.lowercased() else {
                return resources.map { Question(action: action, resources: [$0]) }
            }
            try launch.check(resources)
            return [Question(action: action, resources: resources)]
        }
        let query = PageQuery(
            "Simulate", actions.joined(separator: " "), resources.joined(separator: " "))
        let part = try Part(of: Array(questions.indices), marker, maxItems, query) {
            String(100_000 + $0)
        }
        let missing = missingKeys()
        return IAMShape.SimulatePolicyResponse(
            evaluationResults: try part.items.map { try result(questions[$0], missing) },
            isTruncated: part.isTruncated, marker: part.marker)
    }

    /// An action on a resource, or on all those that a launch of hosts takes.
    private struct Question: Sendable {
        let action: String
        let resources: [String]
    }

    private func result(
        _ question: Question, _ missing: [String]
    ) throws -> IAMShape.EvaluationResult {
        let parts = question.action.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else {
            throw IAMFailure.invalidInput("Invalid Action name: \(question.action)")
        }
        let action = ActionName(String(parts[0]), String(parts[1]))
        let inForce = PoliciesInForce(identity: identity, boundary: boundary, resource: resource)
        let decisions = question.resources.map { name in
            inForce.decide(
                PolicyRequest(
                    principal: caller, action: action, resource: name,
                    resourceAccount: resourceOwner, context: context))
        }
        // A call that takes several resources is allowed where each is.
        let refused =
            decisions.first { $0.outcome == .explicitlyDenied }
            ?? decisions.first { !$0.isAllowed }
        guard let decision = refused ?? decisions.first else {
            throw IAMFailure.invalidInput("ResourceArns must not be empty.")
        }
        let isNamed = question.resources != ["*"]
        return IAMShape.EvaluationResult(
            evalActionName: question.action,
            evalResourceName: question.resources.count == 1 ? question.resources[0] : "*",
            evalDecision: Self.word(decision.outcome),
            matchedStatements: Self.statements(decision),
            missingContextValues: missing,
            permissionsBoundaryDecisionDetail: boundaryDetail(decision),
            evalDecisionDetails: details(decision),
            resourceSpecificResults: isNamed
                ? zip(question.resources, decisions).map { name, decision in
                    IAMShape.ResourceSpecificResult(
                        evalResourceName: name, evalResourceDecision: Self.word(decision.outcome),
                        matchedStatements: Self.statements(decision),
                        missingContextValues: missing,
                        evalDecisionDetails: details(decision),
                        permissionsBoundaryDecisionDetail: boundaryDetail(decision))
                } : nil)
    }

    private func boundaryDetail(
        _ decision: Decision
    ) -> IAMShape.PermissionsBoundaryDecisionDetail? {
        guard !boundary.isEmpty else { return nil }
        return IAMShape.PermissionsBoundaryDecisionDetail(
            allowedByPermissionsBoundary: decision.verdicts[.boundary] == .allowed)
    }

    /// Told of requests across accounts alone.
    private func details(_ decision: Decision) -> [String: String]? {
        guard let resourceOwner, resourceOwner != caller.account else { return nil }
        return [
            "IAM Policy": Self.word(decision.verdicts[.identity] ?? .implicitlyDenied),
            "Resource Policy": Self.word(decision.verdicts[.resource] ?? .implicitlyDenied),
        ]
    }

    /// What the policies ask of a request and this one does not say.
    private func missingKeys() -> [String] {
        (identity + boundary + resource).flatMap { $0.document.contextKeys }.unique()
            .filter { context[$0] == nil }
    }

    static func word(_ outcome: Decision.Outcome) -> String {
        switch outcome {
        case .allowed: "allowed"
        case .explicitlyDenied: "explicitDeny"
        case .implicitlyDenied: "implicitDeny"
        }
    }

    /// What a boundary allows is told apart, in its own detail.
    private static func statements(_ decision: Decision) -> [IAMShape.Statement] {
        decision.decisive.filter { $0.isDeny || $0.source != .boundary }.map(statement)
    }

    static func statement(_ matched: MatchedStatement) -> IAMShape.Statement {
        let id = matched.policy.id
        return IAMShape.Statement(
            sourcePolicyId: id.hasPrefix("arn:") ? policyName(id) : id,
            sourcePolicyType: matched.source == .resource ? "Resource Policy" : "IAM Policy",
            startPosition: IAMShape.Position(
                line: matched.start.line, column: matched.start.column),
            endPosition: IAMShape.Position(line: matched.end.line, column: matched.end.column))
    }
}

extension PolicyDocument {
    /// The keys of conditions and of policy variables, in the order of first appearance.
    var contextKeys: [String] {
        var keys: [String] = []
        for statement in statements {
            for condition in statement.conditions {
                keys.append(condition.key)
                keys += condition.values.flatMap(variables)
            }
            keys += (statement.resources?.patterns ?? []).flatMap(variables)
        }
        return keys.unique()
    }

    /// `aws:username` in `arn:aws:s3:::home/${aws:username}/*`.
    private func variables(_ text: String) -> [String] {
        guard version == .v2012 else { return [] }
        var found: [String] = []
        var rest = text[...]
        while let start = rest.firstRange(of: "${") {
            rest = rest[start.upperBound...]
            guard let end = rest.firstIndex(of: "}") else { break }
            // A default may follow the name: `${aws:PrincipalTag/team, 'none'}`.
            let name = rest[..<end].prefix { $0 != "," }.filter { $0 != " " }
            if !["*", "?", "$", ""].contains(name) { found.append(String(name)) }
            rest = rest[end...]
        }
        return found
    }
}
