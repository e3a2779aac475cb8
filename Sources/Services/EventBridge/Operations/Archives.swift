package import EventBridgeAPI
package import Gate
import Shapes
package import Store
import Vocabulary

private let enabled = "ENABLED"

extension Reading {
    fileprivate func archive(_ name: String, _ call: Call) throws -> Row? {
        try row(
            "SELECT * FROM events_archives WHERE account = ? AND region = ? AND name = ?",
            call.place + [.text(name)])
    }

    fileprivate func requireArchive(_ name: String, _ call: Call) throws -> Row {
        guard let row = try archive(name, call) else {
            throw EventBridgeFailure.resourceNotFound("Archive \(name) does not exist.")
        }
        return row
    }
}

extension Call {
    fileprivate func archiveARN(_ name: String) -> String { arn("archive/\(name)").description }

    fileprivate func busARN(_ row: Row) -> String {
        BusName(account: account, region: region, name: row.text("bus")).arn
    }
}

private func check(kmsKeyIdentifier: String?) throws {
    if kmsKeyIdentifier?.isEmpty == false {
        throw Refusal.unavailable(
            "KmsKeyIdentifier", "Customer managed keys are not available on this server.")
    }
}

extension CreateArchive: WriteHandler {
    static let archivesMax = 100

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.targets(call.archiveARN(input.archiveName))
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        try check(kmsKeyIdentifier: input.kmsKeyIdentifier)
        guard let bus = BusName(arn: input.eventSourceArn), bus.account == call.account,
            bus.region == call.region
        else {
            throw Refusal.unavailable("EventSourceArn", "Must contain an event bus ARN.")
        }
        try transaction.requireBus(bus)
        guard try transaction.archive(input.archiveName, call) == nil else {
            throw EventBridgeFailure.resourceAlreadyExists(
                "Archive \(input.archiveName) already exists.")
        }
        if let pattern = input.eventPattern { try Patterns.check(pattern) }
        let held = try transaction.row(
            "SELECT COUNT(*) AS n FROM events_archives WHERE account = ? AND region = ?",
            call.place)
        guard held?.integer("n") ?? 0 < archivesMax else { throw Refusal.limit }
        try transaction.run(
            """
            INSERT INTO events_archives
            (account, region, name, bus, description, pattern, retention, created)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            call.place + [
                SQLValue(input.archiveName), SQLValue(bus.name), SQLValue(input.description),
                SQLValue(input.eventPattern), SQLValue(input.retentionDays ?? 0),
                SQLValue(call.time),
            ])
        transaction.afterCommit { service.changes.note() }
        return Output(
            archiveArn: call.archiveARN(input.archiveName), state: enabled,
            creationTime: call.time)
    }
}

extension UpdateArchive: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.targets(call.archiveARN(input.archiveName))
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        try check(kmsKeyIdentifier: input.kmsKeyIdentifier)
        guard
            input.eventPattern != nil || input.retentionDays != nil || input.description != nil
        else {
            throw Refusal.invalid(
                "At least one of EventPattern, RetentionDays or Description must be provided.")
        }
        let row = try transaction.requireArchive(input.archiveName, call)
        if let pattern = input.eventPattern, !pattern.isEmpty { try Patterns.check(pattern) }
        let pattern = input.eventPattern.map { $0.isEmpty ? nil : $0 }
        try transaction.run(
            """
            UPDATE events_archives SET description = COALESCE(?, description), pattern = ?,
            retention = COALESCE(?, retention) WHERE id = ?
            """,
            [
                SQLValue(input.description), SQLValue(pattern ?? row.textIfAny("pattern")),
                SQLValue(input.retentionDays), row["id"],
            ])
        transaction.afterCommit { service.changes.note() }
        return Output(
            archiveArn: call.archiveARN(input.archiveName), state: enabled,
            creationTime: row.instant("created"))
    }
}

extension DeleteArchive: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.targets(call.archiveARN(input.archiveName))
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        let row = try transaction.requireArchive(input.archiveName, call)
        try transaction.run("DELETE FROM events_archives WHERE id = ?", [row["id"]])
        transaction.afterCommit { service.changes.note() }
        return Output()
    }
}

extension DescribeArchive: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.targets(call.archiveARN(input.archiveName))
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Output {
        let row = try snapshot.requireArchive(input.archiveName, call)
        return Output(
            archiveArn: call.archiveARN(input.archiveName), archiveName: input.archiveName,
            eventSourceArn: call.busARN(row), description: row.textIfAny("description"),
            eventPattern: row.textIfAny("pattern"), state: enabled,
            retentionDays: Int(row.integer("retention")), sizeBytes: Int(row.integer("bytes")),
            eventCount: Int(row.integer("count")), creationTime: row.instant("created"))
    }
}

extension ListArchives: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.targets("*")
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Output {
        let filters = [input.namePrefix, input.eventSourceArn, input.state]
        guard filters.count(where: { $0 != nil }) <= 1 else {
            throw Refusal.invalid(
                "At most one filter is allowed for ListArchives. "
                    + "Use either : State, EventSourceArn, or NamePrefix.")
        }
        var (condition, arguments) = Listing.prefix(input.namePrefix)
        if let source = input.eventSourceArn {
            condition += " AND bus = ?"
            arguments.append(.text(BusName(arn: source)?.name ?? ""))
        }
        if let state = input.state, state != enabled { condition += " AND 0" }
        let page = try Listing.page(
            "SELECT * FROM events_archives WHERE account = ? AND region = ?\(condition)",
            call.place + arguments, key: "name", limit: input.limit, token: input.nextToken,
            PageQuery(
                "ListArchives", call.account.description, call.region.description,
                input.namePrefix, input.eventSourceArn, input.state), snapshot)
        return Output(
            archives: page.items.map { row in
                EventBridgeShape.Archive(
                    archiveName: row.text("name"), eventSourceArn: call.busARN(row),
                    state: enabled, retentionDays: Int(row.integer("retention")),
                    sizeBytes: Int(row.integer("bytes")), eventCount: Int(row.integer("count")),
                    creationTime: row.instant("created"))
            }, nextToken: page.next)
    }
}
