package import Gate
package import STSAPI
import Shapes
package import Store
import Vocabulary

extension GetFederationToken: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: STSService
    ) throws -> Authorization {
        try LongTermCredentials.require(call, for: "GetFederationToken")
        let arn = ARN(
            service: "sts", account: call.account.description,
            resource: "federated-user/\(input.name)")
        var keys: [(String, [String])] = []
        let tags = input.tags ?? []
        for tag in tags { keys.append(("aws:RequestTag/\(tag.key)", [tag.value])) }
        if !tags.isEmpty { keys.append(("aws:TagKeys", tags.map(\.key))) }
        var targets = [
            Target(ActionName("sts", "GetFederationToken"), on: arn.description, keys: keys)
        ]
        if !tags.isEmpty {
            targets.append(
                Target(ActionName("sts", "TagSession"), on: arn.description, keys: keys))
        }
        return .targets(targets)
    }

    package static var isReadOnly: Bool { false }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: STSService
    ) throws -> Output {
        let issuer = call.caller.principal
        let tags = try service.sessionTags(input.tags)
        let percent = try SessionPolicy.packedPercent(
            inline: input.policy, managed: input.policyArns, tags: tags)
        var policies = try service.sessionPolicies(
            inline: input.policy, managed: input.policyArns)
        if policies.isEmpty { policies = [SessionPolicy.none] }
        var seconds = input.durationSeconds ?? 43_200
        if case .root = issuer.kind { seconds = min(seconds, 3_600) }
        let inherited = try service.identities.policies(of: call.caller).tags
        let session = Session(
            issuedAt: call.time, expiresAt: call.time + .seconds(seconds), policies: policies,
            tags: inherited.merging(tags) { _, new in new },
            issuerType: LongTermCredentials.issuerType(issuer),
            issuerARN: issuer.arn?.description ?? "", issuerID: issuer.id,
            issuerName: LongTermCredentials.name(issuer))
        let principal = Principal(
            .federatedUser(name: input.name), account: call.account,
            id: "\(call.account):\(input.name)")
        return Output(
            credentials: try service.issue(principal, session: session),
            federatedUser: STSShape.FederatedUser(
                federatedUserId: principal.id, arn: principal.arn?.description ?? ""),
            packedPolicySize: percent)
    }
}
