package import Gate
import Shapes
package import ShieldAPI
package import Store
import Vocabulary

extension Transaction {
    fileprivate func set(
        engagement: String, contacts: [ShieldShape.EmergencyContact]? = nil, _ call: Call
    ) throws {
        try run(
            """
            UPDATE shield_subscriptions
            SET engagement = ?, is_engaged = 1, contacts = COALESCE(?, contacts)
            WHERE account = ?
            """,
            [
                .text(engagement), SQLValue(contacts.map { Contacts.json($0) }),
                .text(call.account.description),
            ])
    }
}

extension SubscriptionRecord {
    /// Whom to call must be known, by telephone, before anybody is called.
    /// https://docs.aws.amazon.com/waf/latest/DDOSAPIReference/API_EnableProactiveEngagement.html
    fileprivate static func check(_ contacts: [ShieldShape.EmergencyContact]) throws {
        guard !contacts.isEmpty else {
            throw Refusal.invalid(
                "At least one emergency contact is needed.", field: "emergencyContactList")
        }
        guard contacts.contains(where: { $0.phoneNumber != nil }) else {
            throw Refusal.invalid(
                "At least one emergency contact needs a phone number.",
                field: "emergencyContactList")
        }
    }
}

extension AssociateProactiveEngagementDetails: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: ShieldService
    ) throws -> Output {
        let it = try transaction.subscription(call)
        guard !it.isEngaged else { throw Refusal.associatedAlready }
        try SubscriptionRecord.check(input.emergencyContactList)
        try transaction.set(engagement: "ENABLED", contacts: input.emergencyContactList, call)
        return Output()
    }
}

extension EnableProactiveEngagement: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: ShieldService
    ) throws -> Output {
        let it = try transaction.subscription(call)
        guard it.isEngaged else {
            throw Refusal.operation(
                "Proactive engagement details are not associated with the subscription yet.")
        }
        do {
            try SubscriptionRecord.check(it.contacts)
        } catch let failure as Failure {
            throw Refusal.operation(failure.message)
        }
        try transaction.set(engagement: "ENABLED", call)
        return Output()
    }
}

extension DisableProactiveEngagement: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: ShieldService
    ) throws -> Output {
        let it = try transaction.subscription(call)
        guard it.isEngaged else {
            throw Refusal.operation(
                "Proactive engagement details are not associated with the subscription yet.")
        }
        try transaction.set(engagement: "DISABLED", call)
        return Output()
    }
}

extension DescribeEmergencyContactSettings: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Output {
        Output(emergencyContactList: try snapshot.subscription(call).contacts)
    }
}

extension UpdateEmergencyContactSettings: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: ShieldService
    ) throws -> Output {
        let it = try transaction.subscription(call)
        let contacts = input.emergencyContactList ?? []
        if it.engagement == "ENABLED" { try SubscriptionRecord.check(contacts) }
        try transaction.run(
            "UPDATE shield_subscriptions SET contacts = ? WHERE account = ?",
            [.text(Contacts.json(contacts)), .text(call.account.description)])
        return Output()
    }
}
