package import Gate
import Shapes
package import ShieldAPI
package import Store
import Vocabulary

extension CreateSubscription: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: ShieldService
    ) throws -> Output {
        guard try transaction.subscriptionIfAny(call.account, at: call.time) == nil else {
            throw Refusal.subscriptionExists
        }
        // What a subscription that has run out left behind stays: it protects again.
        try transaction.run(
            """
            INSERT INTO shield_subscriptions
            (account, id, started, renews, ended, engagement, is_engaged, contacts, role, buckets)
            VALUES (?, ?, ?, 1, NULL, '', 0, '[]', NULL, '[]')
            ON CONFLICT (account) DO UPDATE SET
                id = excluded.id, started = excluded.started, renews = 1, ended = NULL
            """,
            [
                .text(call.account.description), .text(service.entropy.uuid()),
                SQLValue(Instant(seconds: call.time.seconds)),
            ])
        transaction.noteChange(service)
        return Output()
    }
}

extension DescribeSubscription: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Output {
        let it = try snapshot.subscription(call)
        let limits = Limits.all
        return Output(
            subscription: ShieldShape.Subscription(
                startTime: it.started, endTime: it.termEnd(at: call.time),
                timeCommitmentInSeconds: Int(SubscriptionRecord.termSeconds),
                autoRenew: it.renews ? "ENABLED" : "DISABLED", limits: limits,
                proactiveEngagementStatus: it.engagement.isEmpty ? "DISABLED" : it.engagement,
                subscriptionLimits: ShieldShape.SubscriptionLimits(
                    protectionLimits: ShieldShape.ProtectionLimits(
                        protectedResourceTypeLimits: limits),
                    protectionGroupLimits: ShieldShape.ProtectionGroupLimits(
                        maxProtectionGroups: GroupRecord.groupsMax,
                        patternTypeLimits: ShieldShape.ProtectionGroupPatternTypeLimits(
                            arbitraryPatternLimits:
                                ShieldShape.ProtectionGroupArbitraryPatternLimits(
                                    maxMembers: GroupRecord.membersMax)))),
                subscriptionArn: ShieldARN.subscription(it.id, call)))
    }
}

extension GetSubscriptionState: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Output {
        let found = try snapshot.subscriptionIfAny(call.account, at: call.time)
        return Output(subscriptionState: found == nil ? "INACTIVE" : "ACTIVE")
    }
}

extension UpdateSubscription: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: ShieldService
    ) throws -> Output {
        let it = try transaction.subscription(call)
        guard let wanted = input.autoRenew, (wanted == "ENABLED") != it.renews else {
            return Output()
        }
        // https://docs.aws.amazon.com/waf/latest/DDOSAPIReference/API_UpdateSubscription.html
        let end = it.termEnd(at: call.time)
        guard end.seconds - call.time.seconds <= SubscriptionRecord.lastSeconds else {
            throw Refusal.renewalLocked
        }
        let renews = wanted == "ENABLED"
        try transaction.run(
            "UPDATE shield_subscriptions SET renews = ?, ended = ? WHERE account = ?",
            [
                SQLValue(renews), renews ? .null : SQLValue(end),
                .text(call.account.description),
            ])
        return Output()
    }
}

extension DeleteSubscription: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: ShieldService
    ) throws -> Output {
        // A term that has ended is no subscription any more: whoever has one is bound.
        try transaction.subscription(call)
        throw Refusal.locked
    }
}

/// The limits of a subscription, by type.
private enum Limits {
    static var all: [ShieldShape.Limit] {
        var seen: Set<String> = []
        return ProtectedType.allCases.map(\.limitType).filter { seen.insert($0).inserted }.map {
            ShieldShape.Limit(type: $0, max: ProtectedType.protectionsMax)
        }
    }
}
