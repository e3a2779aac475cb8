import Codecs
package import EventBridgeAPI
import Events
package import Gate
import Shapes
package import Store
import Vocabulary

extension PutTargets: WriteHandler {
    /// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html
    static let targetsMax = 5

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        try call.targets(
            rule: input.rule, on: BusName(input.eventBusName, call), snapshot,
            keys: [
                ("events:creatorAccount", [call.account.description]),
                ("events:TargetArn", input.targets.map(\.arn)),
            ])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        let bus = try BusName(input.eventBusName, call)
        let rule = try transaction.requireRule(input.rule, on: bus)
        for target in input.targets {
            try TargetCheck.check(
                target, rule: bus.ruleARN(input.rule), call, transaction, service)
        }
        for target in input.targets {
            try transaction.run(
                """
                INSERT INTO events_targets (rule, id, arn, document) VALUES (?, ?, ?, ?)
                ON CONFLICT (rule, id) DO UPDATE SET arn = excluded.arn,
                document = excluded.document
                """,
                [
                    rule["id"], .text(target.id), .text(target.arn),
                    SQLValue(WireText.json(target).text),
                ])
        }
        let held = try transaction.row(
            "SELECT COUNT(*) AS n FROM events_targets WHERE rule = ?", [rule["id"]])
        guard held?.integer("n") ?? 0 <= targetsMax else { throw Refusal.limit }
        transaction.afterCommit { service.changes.note() }
        return Output(failedEntryCount: 0, failedEntries: [])
    }
}

extension RemoveTargets: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        try call.targets(
            rule: input.rule, on: BusName(input.eventBusName, call), snapshot,
            keys: [("events:creatorAccount", [call.account.description])])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        let bus = try BusName(input.eventBusName, call)
        let rule = try transaction.requireRule(input.rule, on: bus)
        // An id that the rule does not have is no error.
        for id in input.ids {
            try transaction.run(
                "DELETE FROM events_targets WHERE rule = ? AND id = ?", [rule["id"], .text(id)])
        }
        transaction.afterCommit { service.changes.note() }
        return Output(failedEntryCount: 0, failedEntries: [])
    }
}

extension ListTargetsByRule: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        try call.targets(
            rule: input.rule, on: BusName(input.eventBusName, call), snapshot,
            keys: [("events:creatorAccount", [call.account.description])])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Output {
        let bus = try BusName(input.eventBusName, call)
        let rule = try snapshot.requireRule(input.rule, on: bus)
        let page = try Listing.page(
            "SELECT id, document FROM events_targets WHERE rule = ?", [rule["id"]], key: "id",
            limit: input.limit, token: input.nextToken,
            PageQuery("ListTargetsByRule", bus.ruleARN(input.rule)), snapshot)
        return Output(
            targets: try page.items.map {
                try WireText.read($0.text("document"), as: EventBridgeShape.Target.self)
            }, nextToken: page.next)
    }
}
