import Codecs
package import EventBridgeAPI
import Events
package import Gate
import Shapes
package import Store
import Vocabulary

/// What a target leads to.
enum TargetKind: Hashable, Sendable {
    case bus(BusName)
    /// A destination by its name and id.
    case destination(region: String, name: String, id: String)

    /// Nil for a kind of target that this server does not have.
    init?(_ arn: String) {
        if let bus = BusName(arn: arn) {
            self = .bus(bus)
            return
        }
        guard let parsed = ARN(arn), parsed.service == "events" else { return nil }
        let parts = parsed.resource.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "api-destination" else { return nil }
        self = .destination(
            region: parsed.region, name: String(parts[1]), id: String(parts[2]))
    }
}

/// Whether a target can be what it is asked to be.
private enum TargetCheck {
    static func check(
        _ target: EventBridgeShape.Target, _ call: Call, _ reading: any Reading
    ) throws {
        let inputs = [target.input != nil, target.inputPath != nil, target.inputTransformer != nil]
        guard inputs.count(where: { $0 }) <= 1 else {
            throw Refusal.invalid(
                "Only one of Input, InputPath, or InputTransformer must be provided for target "
                    + "\(target.id).")
        }
        if let input = target.input, (try? JSON(text: input)) == nil {
            throw Refusal.invalid("JSON syntax error in input for target \(target.id).")
        }
        if let path = target.inputPath, !path.isEmpty, JSONPath(path) == nil {
            throw Refusal.invalid("Invalid JSONPath in InputPath for target \(target.id).")
        }
        if let transformer = target.inputTransformer {
            do {
                _ = try InputTransformer(
                    paths: transformer.inputPathsMap ?? [:], template: transformer.inputTemplate)
            } catch .placeholder(let name) {
                throw Refusal.invalid(
                    "InputTemplate for target \(target.id) contains invalid placeholder \(name).")
            } catch .path(let name, _) {
                throw Refusal.invalid(
                    "Invalid JSONPath for \(name) in InputPathsMap for target \(target.id).")
            }
        }
        guard let arn = ARN(target.arn) else {
            throw Refusal.unavailable(target.arn, "Provided Arn is not in correct format.")
        }
        guard let kind = TargetKind(target.arn) else {
            throw Refusal.unavailable(
                target.arn, "Targets of \(arn.service) are not available on this server.")
        }
        switch kind {
        case .bus(let bus):
            guard bus.account == call.account else {
                throw Refusal.unavailable(
                    target.arn, "Buses of other accounts are not available on this server.")
            }
            try reading.requireBus(bus)
            if target.httpParameters != nil { throw superfluous("HttpParameters", target) }
        case .destination(let region, let name, let id):
            let row = try reading.row(
                """
                SELECT 1 AS one FROM events_destinations
                WHERE account = ? AND region = ? AND name = ? AND id = ?
                """,
                [.text(call.account.description), .text(region), .text(name), .text(id)])
            guard row != nil else {
                throw EventBridgeFailure.resourceNotFound(
                    "API destination \(target.arn) does not exist.")
            }
        }
        let others: [(String, Bool)] = [
            ("KinesisParameters", target.kinesisParameters != nil),
            ("RunCommandParameters", target.runCommandParameters != nil),
            ("EcsParameters", target.ecsParameters != nil),
            ("BatchParameters", target.batchParameters != nil),
            ("SqsParameters", target.sqsParameters != nil),
            ("RedshiftDataParameters", target.redshiftDataParameters != nil),
            ("SageMakerPipelineParameters", target.sageMakerPipelineParameters != nil),
            ("AppSyncParameters", target.appSyncParameters != nil),
        ]
        if let other = others.first(where: \.1) { throw superfluous(other.0, target) }
        if target.deadLetterConfig?.arn != nil {
            throw Refusal.unavailable(
                "DeadLetterConfig", "Dead-letter queues are not available on this server.")
        }
    }

    private static func superfluous(
        _ parameter: String, _ target: EventBridgeShape.Target
    ) -> Failure {
        Refusal.invalid("Parameter(s) \(parameter) not valid for target: \(target.id).")
    }
}

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
        for target in input.targets { try TargetCheck.check(target, call, transaction) }
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
