package import Gate
package import STSAPI
import Shapes
package import Store
import Vocabulary

extension AssumeRole: AsyncHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: STSService
    ) throws -> Authorization {
        if case .root = call.caller.principal.kind {
            throw Failure(
                "AccessDenied", "Roles may not be assumed by root accounts.", status: 403)
        }
        guard let arn = ARN(input.roleArn) else {
            throw Failure("ValidationError", "\(input.roleArn) is invalid")
        }
        guard input.providedContexts == nil else {
            throw Failure(
                "ValidationError",
                "ProvidedContexts are taken of IAM Identity Center alone, which is not here.")
        }
        let inherited = call.caller.session?.sourceIdentity
        if let inherited, let wanted = input.sourceIdentity, wanted != inherited {
            throw Failure(
                "AccessDenied",
                "The source identity of a session cannot be changed: it is \(inherited).",
                status: 403)
        }
        // A role that is not there is refused like one that does not trust the caller.
        let role = try service.identities.role(arn: arn)
        var keys: [(String, [String])] = [("sts:RoleSessionName", [input.roleSessionName])]
        if let id = input.externalId { keys.append(("sts:ExternalId", [id])) }
        if let source = input.sourceIdentity ?? inherited {
            keys.append(("sts:SourceIdentity", [source]))
        }
        let tags = input.tags ?? []
        for tag in tags { keys.append(("aws:RequestTag/\(tag.key)", [tag.value])) }
        if !tags.isEmpty { keys.append(("aws:TagKeys", tags.map(\.key))) }
        if let transitive = input.transitiveTagKeys, !transitive.isEmpty {
            keys.append(("sts:TransitiveTagKeys", transitive))
        }
        if input.tokenCode != nil {
            // `perform` refuses unless the code is right.
            keys.append(("aws:MultiFactorAuthPresent", ["true"]))
            keys.append(("aws:MultiFactorAuthAge", ["0"]))
        }
        for (key, value) in role?.tags ?? [:] { keys.append(("aws:ResourceTag/\(key)", [value])) }
        var actions = ["AssumeRole"]
        if !tags.isEmpty { actions.append("TagSession") }
        if input.sourceIdentity ?? inherited != nil { actions.append("SetSourceIdentity") }
        return .targets(
            actions.map {
                Target(
                    ActionName("sts", $0), on: input.roleArn, owner: AccountID(arn.account),
                    keys: keys, resourcePolicy: role?.trust, resourcePolicyKind: .roleTrust,
                    trailType: $0 == "AssumeRole" ? "AWS::IAM::Role" : nil)
            })
    }

    package static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: STSService
    ) async throws -> Output {
        guard let arn = ARN(input.roleArn), let role = try service.identities.role(arn: arn) else {
            throw Failure("AccessDenied", "Not authorized to perform sts:AssumeRole", status: 403)
        }
        let isMFA = try await service.requireMFA(
            serial: input.serialNumber, code: input.tokenCode, caller: call.caller)
        var isChained = false
        if case .assumedRole = call.caller.principal.kind { isChained = true }
        let seconds = input.durationSeconds ?? 3_600
        if isChained, seconds > 3_600 {
            throw Failure(
                "ValidationError",
                "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed "
                    + "by role chaining.")
        }
        if seconds > role.maxSessionSeconds {
            throw Failure(
                "ValidationError",
                "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
        }
        var tags = try service.sessionTags(input.tags)
        let percent = try SessionPolicy.packedPercent(
            inline: input.policy, managed: input.policyArns, tags: tags)
        var transitive = Set(input.transitiveTagKeys ?? [])
        for key in call.caller.session?.transitiveTagKeys ?? [] {
            // What was made transitive stays, and cannot be changed further down the chain.
            let wanted = key.lowercased()
            guard input.tags?.contains(where: { $0.key.lowercased() == wanted }) != true else {
                throw Failure(
                    "InvalidParameterValue",
                    "One of the specified transitive tag keys can't be set because it conflicts "
                        + "with a transitive tag key from the calling session.")
            }
            tags[key] = call.caller.session?.tags[key]
            transitive.insert(key)
        }
        let session = Session(
            issuedAt: call.time, expiresAt: call.time + .seconds(seconds),
            isMFAAuthenticated: isMFA,
            policies: try service.sessionPolicies(
                inline: input.policy, managed: input.policyArns),
            tags: role.tags.merging(tags) { _, new in new }, transitiveTagKeys: transitive.sorted(),
            sourceIdentity: input.sourceIdentity ?? call.caller.session?.sourceIdentity,
            isChained: isChained, issuerType: "Role", issuerARN: role.arn.description,
            issuerID: role.id, issuerName: role.name)
        let principal = Principal(
            .assumedRole(path: role.path, role: role.name, session: input.roleSessionName),
            account: call.account, id: "\(role.id):\(input.roleSessionName)")
        let credentials = try service.issue(principal, session: session)
        service.identities.noteUse(role: role.arn, region: call.region, time: call.time)
        return Output(
            credentials: credentials,
            assumedRoleUser: STSShape.AssumedRoleUser(
                assumedRoleId: principal.id, arn: principal.arn?.description ?? ""),
            packedPolicySize: percent,
            sourceIdentity: session.sourceIdentity)
    }
}
