package import Gate
import Policy
import Shapes
package import ShieldAPI
package import Store
import Vocabulary

/// The role that whoever answers an attack for the account acts in.
private enum TeamRole {
    static let principal = ShieldService.teamPrincipal
    static let bucketsMax = 10

    static func check(_ arn: String, _ call: Call, _ service: ShieldService) throws {
        // AWS asks for this beside the action itself.
        let pass = Target(
            ActionName("iam", "PassRole"), on: arn,
            keys: [("iam:PassedToService", [principal])])
        guard try service.authorizer.allows(pass, call: call) else {
            throw ShieldFailure.accessDeniedForDependency(
                "The user submitting the request must have the iam:PassRole permission.")
        }
        guard let named = ARN(arn), named.account == call.account.description,
            let role = try service.identities.role(arn: named)
        else { throw Refusal.noSuchRole }
        let facts = PrincipalFacts(
            Principal(.service(name: principal), account: call.account, id: principal))
        let request = PolicyRequest(
            facts, action: ActionName("sts", "AssumeRole"), resource: arn,
            resourceAccount: call.account, context: ContextKeys([]))
        var inForce = PoliciesInForce(identity: [], boundary: [], session: [])
        inForce.trust = role.trust
        guard inForce.decide(request).isAllowed else {
            throw Refusal.invalid(
                "The role must trust the service principal \(principal).", field: "roleArn")
        }
    }
}

extension Transaction {
    fileprivate func set(role: String?, _ call: Call) throws {
        try run(
            "UPDATE shield_subscriptions SET role = ? WHERE account = ?",
            [SQLValue(role), .text(call.account.description)])
    }

    fileprivate func set(buckets: [String], _ call: Call) throws {
        try run(
            "UPDATE shield_subscriptions SET buckets = ? WHERE account = ?",
            [.text(Texts.json(buckets)), .text(call.account.description)])
    }
}

extension AssociateDRTRole: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: ShieldService
    ) throws -> Output {
        try transaction.subscription(call)
        try TeamRole.check(input.roleArn, call, service)
        try transaction.set(role: input.roleArn, call)
        return Output()
    }
}

extension DisassociateDRTRole: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: ShieldService
    ) throws -> Output {
        try transaction.subscription(call)
        try transaction.set(role: nil, call)
        return Output()
    }
}

extension AssociateDRTLogBucket: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: ShieldService
    ) throws -> Output {
        let it = try transaction.subscription(call)
        guard it.role != nil else { throw Refusal.noRole }
        guard !it.buckets.contains(input.logBucket) else { return Output() }
        guard it.buckets.count < TeamRole.bucketsMax else {
            throw Refusal.limit("DRT_LOG_BUCKETS", TeamRole.bucketsMax)
        }
        guard try service.buckets.region(ofBucket: input.logBucket) != nil else {
            throw Refusal.noBucket
        }
        try transaction.set(buckets: it.buckets + [input.logBucket], call)
        return Output()
    }
}

extension DisassociateDRTLogBucket: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: ShieldService
    ) throws -> Output {
        let it = try transaction.subscription(call)
        guard it.role != nil else { throw Refusal.noRole }
        guard it.buckets.contains(input.logBucket) else { throw Refusal.noBucket }
        try transaction.set(buckets: it.buckets.filter { $0 != input.logBucket }, call)
        return Output()
    }
}

extension DescribeDRTAccess: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Output {
        let it = try snapshot.subscription(call)
        return Output(roleArn: it.role, logBucketList: it.buckets)
    }
}
