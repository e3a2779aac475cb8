package import EventBridgeAPI
package import Gate
import Shapes
package import Store
import Vocabulary

/// What of a bus's settings cannot be honoured.
private func check(
    kmsKeyIdentifier: String?, deadLetterConfig: EventBridgeShape.DeadLetterConfig?,
    logConfig: EventBridgeShape.LogConfig?
) throws {
    if kmsKeyIdentifier?.isEmpty == false {
        throw Refusal.unavailable(
            "KmsKeyIdentifier", "Customer managed keys are not available on this server.")
    }
    if deadLetterConfig?.arn != nil {
        throw Refusal.unavailable(
            "DeadLetterConfig", "Dead-letter queues of buses are not available on this server.")
    }
    if let level = logConfig?.level, level != "OFF" {
        throw Refusal.unavailable(
            "LogConfig", "Logs of buses are not available on this server.")
    }
}

extension CreateEventBus: WriteHandler {
    /// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html
    static let busesMax = 100

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        try call.targets(
            bus: BusName(account: call.account, region: call.region, name: input.name), snapshot,
            requesting: Tags.read(input.tags))
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        if input.eventSourceName != nil || input.name.hasPrefix("aws.partner/") {
            throw EventBridgeFailure.resourceNotFound(
                "Event source \(input.eventSourceName ?? input.name) does not exist.")
        }
        guard !input.name.contains("/") else {
            throw Refusal.invalid("Event bus name must not contain '/'.")
        }
        try check(
            kmsKeyIdentifier: input.kmsKeyIdentifier, deadLetterConfig: input.deadLetterConfig,
            logConfig: input.logConfig)
        let bus = BusName(account: call.account, region: call.region, name: input.name)
        guard try !bus.isStandard && transaction.busRow(bus) == nil else {
            throw EventBridgeFailure.resourceAlreadyExists(
                "Event bus \(input.name) already exists.")
        }
        let held = try transaction.row(
            "SELECT COUNT(*) AS n FROM events_buses WHERE account = ? AND region = ?", call.place)
        guard held?.integer("n") ?? 0 < busesMax else { throw Refusal.limit }
        let tags = Tags.read(input.tags)
        try Tags.check(tags)
        try transaction.run(
            """
            INSERT INTO events_buses
            (account, region, name, description, tags, created, updated)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            bus.keys + [
                SQLValue(input.description), Tags.text(tags), SQLValue(call.time),
                SQLValue(call.time),
            ])
        return Output(
            eventBusArn: bus.arn, description: input.description, logConfig: input.logConfig)
    }
}

extension UpdateEventBus: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        try call.targets(bus: BusName(input.name, call), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        let bus = try BusName(input.name, call)
        try check(
            kmsKeyIdentifier: input.kmsKeyIdentifier, deadLetterConfig: input.deadLetterConfig,
            logConfig: input.logConfig)
        try transaction.makeBusRow(bus, call)
        try transaction.run(
            """
            UPDATE events_buses SET description = COALESCE(?, description), updated = ?
            WHERE account = ? AND region = ? AND name = ?
            """, [SQLValue(input.description), SQLValue(call.time)] + bus.keys)
        let row = try transaction.busRow(bus)
        return Output(
            arn: bus.arn, name: bus.name, description: row?.textIfAny("description"),
            logConfig: input.logConfig)
    }
}

extension Transaction {
    /// The row of a bus that is there; a default bus gets one when it is first changed.
    func makeBusRow(_ bus: BusName, _ call: Call) throws {
        try requireBus(bus)
        guard bus.isStandard else { return }
        try run(
            """
            INSERT INTO events_buses (account, region, name, tags) VALUES (?, ?, ?, '{}')
            ON CONFLICT DO NOTHING
            """, bus.keys)
    }
}

extension DeleteEventBus: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        try call.targets(
            bus: BusName(account: call.account, region: call.region, name: input.name), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        let bus = BusName(account: call.account, region: call.region, name: input.name)
        guard !bus.isStandard else {
            throw Refusal.invalid("Cannot delete event bus default.")
        }
        let rule = try transaction.row(
            """
            SELECT 1 AS one FROM events_rules WHERE account = ? AND region = ? AND bus = ? LIMIT 1
            """, bus.keys)
        guard rule == nil else {
            throw Refusal.invalid("Event bus \(bus.name) can't be deleted since it has rules.")
        }
        try transaction.run(
            "DELETE FROM events_buses WHERE account = ? AND region = ? AND name = ?", bus.keys)
        transaction.afterCommit { service.changes.note() }
        return Output()
    }
}

extension DescribeEventBus: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        try call.targets(bus: BusName(input.name, call), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Output {
        let bus = try BusName(input.name, call)
        try snapshot.requireBus(bus)
        let row = try snapshot.busRow(bus)
        let since = try service.beginning(snapshot)
        return Output(
            name: bus.name, arn: bus.arn, description: row?.textIfAny("description"),
            policy: row?.textIfAny("policy"), creationTime: row?.instantIfAny("created") ?? since,
            lastModifiedTime: row?.instantIfAny("updated") ?? since)
    }
}

extension ListEventBuses: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.targets("*")
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Output {
        let (condition, arguments) = Listing.prefix(input.namePrefix)
        // The default bus is in the list whether it has a row or not.
        let page = try Listing.page(
            """
            SELECT * FROM (
                SELECT name, description, policy, created, updated FROM events_buses
                WHERE account = ? AND region = ?
                UNION ALL
                SELECT 'default', NULL, NULL, NULL, NULL WHERE NOT EXISTS (
                    SELECT 1 FROM events_buses
                    WHERE account = ? AND region = ? AND name = 'default')
            ) WHERE 1\(condition)
            """, call.place + call.place + arguments, key: "name", limit: input.limit,
            token: input.nextToken,
            PageQuery(
                "ListEventBuses", call.account.description, call.region.description,
                input.namePrefix), snapshot)
        let since = try service.beginning(snapshot)
        return Output(
            eventBuses: page.items.map { row in
                let bus = BusName(
                    account: call.account, region: call.region, name: row.text("name"))
                return EventBridgeShape.EventBus(
                    name: bus.name, arn: bus.arn, description: row.textIfAny("description"),
                    policy: row.textIfAny("policy"),
                    creationTime: row.instantIfAny("created") ?? since,
                    lastModifiedTime: row.instantIfAny("updated") ?? since)
            }, nextToken: page.next)
    }
}
