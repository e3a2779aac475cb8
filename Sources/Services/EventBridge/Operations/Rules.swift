package import EventBridgeAPI
import Events
package import Gate
import Shapes
package import Store
import Vocabulary

enum RuleState {
    static let enabled = "ENABLED"
    static let disabled = "DISABLED"
    /// Also read calls of the trail reach the rule.
    static let withReads = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"
}

extension PutRule: WriteHandler {
    /// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html
    static let rulesMax = 300

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        try call.targets(
            rule: input.name, on: BusName(input.eventBusName, call), snapshot,
            keys: [("events:creatorAccount", [call.account.description])],
            requesting: Tags.read(input.tags))
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        let bus = try BusName(input.eventBusName, call)
        let pattern = input.eventPattern.flatMap { $0.isEmpty ? nil : $0 }
        let schedule = input.scheduleExpression.flatMap { $0.isEmpty ? nil : $0 }
        guard pattern != nil || schedule != nil else {
            throw Refusal.invalid(
                "Parameter(s) EventPattern or ScheduleExpression must be specified.")
        }
        if let pattern { try Patterns.check(pattern) }
        if let schedule {
            guard bus.isStandard else {
                throw Refusal.invalid(
                    "ScheduleExpression is supported only on the default event bus.")
            }
            guard ScheduleExpression(schedule) != nil else {
                throw Refusal.invalid("Parameter ScheduleExpression is not valid.")
            }
        }
        try transaction.requireBus(bus)
        let state = input.state ?? RuleState.enabled
        let old = try transaction.ruleRow(input.name, on: bus)
        // A schedule that stays the same keeps its beat.
        let isSame = old?.textIfAny("schedule") == schedule
        let start = isSame ? old?.instantIfAny("scheduled") ?? call.time : call.time
        let due = Timetable.due(schedule, state: state, start: start, after: call.time)
        let scheduled = schedule == nil ? nil : start
        if let old {
            try transaction.run(
                """
                UPDATE events_rules SET pattern = ?, schedule = ?, state = ?, description = ?,
                role = ?, scheduled = ?, due = ? WHERE id = ?
                """,
                [
                    SQLValue(pattern), SQLValue(schedule), SQLValue(state),
                    SQLValue(input.description), SQLValue(input.roleArn), SQLValue(scheduled),
                    SQLValue(due), old["id"],
                ])
        } else {
            let held = try transaction.row(
                """
                SELECT COUNT(*) AS n FROM events_rules
                WHERE account = ? AND region = ? AND bus = ?
                """, bus.keys)
            guard held?.integer("n") ?? 0 < rulesMax else { throw Refusal.limit }
            let tags = Tags.read(input.tags)
            try Tags.check(tags)
            try transaction.run(
                """
                INSERT INTO events_rules (account, region, bus, name, pattern, schedule, state,
                description, role, tags, created, scheduled, due)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                bus.keys + [
                    SQLValue(input.name), SQLValue(pattern), SQLValue(schedule), SQLValue(state),
                    SQLValue(input.description), SQLValue(input.roleArn), Tags.text(tags),
                    SQLValue(call.time), SQLValue(scheduled), SQLValue(due),
                ])
        }
        transaction.afterCommit { service.changes.note() }
        return Output(ruleArn: bus.ruleARN(input.name))
    }
}

/// Patterns as the operations take them.
enum Patterns {
    @discardableResult
    static func check(_ text: String) throws -> EventPattern {
        do {
            return try EventPattern(text: text)
        } catch {
            throw EventBridgeFailure.invalidEventPattern(error.description)
        }
    }
}

extension DeleteRule: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        try call.targets(
            rule: input.name, on: BusName(input.eventBusName, call), snapshot,
            keys: [("events:creatorAccount", [call.account.description])])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        let bus = try BusName(input.eventBusName, call)
        try transaction.requireBus(bus)
        // Deleting a rule that is not there is no error.
        guard let rule = try transaction.ruleRow(input.name, on: bus) else { return Output() }
        let target = try transaction.row(
            "SELECT 1 AS one FROM events_targets WHERE rule = ? LIMIT 1", [rule["id"]])
        guard target == nil else {
            throw Refusal.invalid("Rule can't be deleted since it has targets.")
        }
        try transaction.run("DELETE FROM events_rules WHERE id = ?", [rule["id"]])
        transaction.afterCommit { service.changes.note() }
        return Output()
    }
}

extension DescribeRule: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        try call.targets(
            rule: input.name, on: BusName(input.eventBusName, call), snapshot,
            keys: [("events:creatorAccount", [call.account.description])])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Output {
        let bus = try BusName(input.eventBusName, call)
        let row = try snapshot.requireRule(input.name, on: bus)
        return Output(
            name: input.name, arn: bus.ruleARN(input.name),
            eventPattern: row.textIfAny("pattern"),
            scheduleExpression: row.textIfAny("schedule"), state: row.text("state"),
            description: row.textIfAny("description"), roleArn: row.textIfAny("role"),
            eventBusName: bus.name, createdBy: call.account.description)
    }
}

/// Switches a rule on or off.
private func set(
    _ state: String, _ name: String, _ busName: String?, _ call: Call,
    _ transaction: Transaction, _ service: EventBridgeService
) throws {
    let bus = try BusName(busName, call)
    let row = try transaction.requireRule(name, on: bus)
    let due = Timetable.due(
        row.textIfAny("schedule"), state: state,
        start: row.instantIfAny("scheduled") ?? call.time, after: call.time)
    try transaction.run(
        "UPDATE events_rules SET state = ?, due = ? WHERE id = ?",
        [SQLValue(state), SQLValue(due), row["id"]])
    transaction.afterCommit { service.changes.note() }
}

extension EnableRule: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        try call.targets(
            rule: input.name, on: BusName(input.eventBusName, call), snapshot,
            keys: [("events:creatorAccount", [call.account.description])])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        try set(
            RuleState.enabled, input.name, input.eventBusName, call, transaction, service)
        return Output()
    }
}

extension DisableRule: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        try call.targets(
            rule: input.name, on: BusName(input.eventBusName, call), snapshot,
            keys: [("events:creatorAccount", [call.account.description])])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        try set(
            RuleState.disabled, input.name, input.eventBusName, call, transaction, service)
        return Output()
    }
}

extension ListRules: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.targets(try BusName(input.eventBusName, call).ruleARN("*"))
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Output {
        let bus = try BusName(input.eventBusName, call)
        try snapshot.requireBus(bus)
        let (condition, arguments) = Listing.prefix(input.namePrefix)
        let page = try Listing.page(
            """
            SELECT * FROM events_rules WHERE account = ? AND region = ? AND bus = ?\(condition)
            """, bus.keys + arguments, key: "name", limit: input.limit, token: input.nextToken,
            PageQuery("ListRules", bus.arn, input.namePrefix), snapshot)
        return Output(
            rules: page.items.map { row in
                EventBridgeShape.Rule(
                    name: row.text("name"), arn: bus.ruleARN(row.text("name")),
                    eventPattern: row.textIfAny("pattern"), state: row.text("state"),
                    description: row.textIfAny("description"),
                    scheduleExpression: row.textIfAny("schedule"),
                    roleArn: row.textIfAny("role"), eventBusName: bus.name)
            }, nextToken: page.next)
    }
}

extension ListRuleNamesByTarget: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.targets(try BusName(input.eventBusName, call).ruleARN("*"))
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Output {
        let bus = try BusName(input.eventBusName, call)
        try snapshot.requireBus(bus)
        let page = try Listing.page(
            """
            SELECT name FROM events_rules WHERE account = ? AND region = ? AND bus = ?
            AND EXISTS (SELECT 1 FROM events_targets
                WHERE events_targets.rule = events_rules.id AND events_targets.arn = ?)
            """, bus.keys + [.text(input.targetArn)], key: "name", limit: input.limit,
            token: input.nextToken,
            PageQuery("ListRuleNamesByTarget", bus.arn, input.targetArn), snapshot)
        return Output(ruleNames: page.items.map { $0.text("name") }, nextToken: page.next)
    }
}

extension TestEventPattern: ReadHandler {
    package static let isReadOnly = true

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.targets("*")
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Output {
        let pattern = try Patterns.check(input.eventPattern)
        let event = Array(input.event.utf8)
        guard EventText.isObject(event), let matches = try? pattern.matches(event) else {
            throw Refusal.invalid("Parameter Event is not valid.")
        }
        return Output(result: matches)
    }
}
