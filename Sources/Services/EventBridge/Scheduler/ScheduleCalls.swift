import Codecs
package import EventBridgeSchedulerAPI
import Events
package import Gate
import Policy
import Shapes
package import Store
import Vocabulary

extension Call {
    fileprivate func targets(schedule name: String, in group: String?) -> Authorization {
        .targets([
            Target(
                ActionName("scheduler", operation),
                on: ScheduleName.arn(
                    account, region, group ?? ScheduleRecord.groupStandard, name))
        ])
    }
}

extension Reading {
    func groupRow(_ name: String, _ call: Call) throws -> Row? {
        try row(
            "SELECT * FROM events_schedule_groups WHERE account = ? AND region = ? AND name = ?",
            call.place + [.text(name)])
    }

    func requireGroup(_ name: String, _ call: Call) throws {
        guard try name == ScheduleRecord.groupStandard || groupRow(name, call) != nil else {
            throw EventBridgeSchedulerFailure.resourceNotFound(
                "Schedule group \(name) does not exist.")
        }
    }

    fileprivate func scheduleRow(_ name: String, in group: String?, _ call: Call) throws -> Row? {
        try row(
            """
            SELECT * FROM events_schedules
            WHERE account = ? AND region = ? AND grp = ? AND name = ?
            """, call.place + [.text(group ?? ScheduleRecord.groupStandard), .text(name)])
    }

    fileprivate func requireSchedule(
        _ name: String, in group: String?, _ call: Call
    ) throws -> Row {
        guard let row = try scheduleRow(name, in: group, call) else {
            throw EventBridgeSchedulerFailure.resourceNotFound(
                "Schedule \(name) does not exist.")
        }
        return row
    }
}

/// The role must let Scheduler take it.
private func checkRole(
    _ record: ScheduleRecord, _ call: Call, _ service: EventBridgeService
) throws {
    let caller = try TargetCaller(service: service).caller(
        role: record.settings.target.roleArn,
        rule: ScheduleName.arn(
            call.account, call.region, record.group, record.settings.name),
        region: call.region)
    guard caller != nil else {
        throw EventBridgeSchedulerFailure.validation(
            "The execution role you provide must allow AWS EventBridge Scheduler to assume the "
                + "role.")
    }
}

extension CreateSchedule: WriteHandler {
    static let schedulesMax = 100_000

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.targets(schedule: input.name, in: input.groupName)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        let record = try ScheduleRecord(input)
        try checkRole(record, call, service)
        try transaction.requireGroup(record.group, call)
        guard try transaction.scheduleRow(input.name, in: input.groupName, call) == nil else {
            throw EventBridgeSchedulerFailure.conflict("Schedule \(input.name) already exists.")
        }
        let held = try transaction.row(
            "SELECT COUNT(*) AS n FROM events_schedules WHERE account = ? AND region = ?",
            call.place)
        guard held?.integer("n") ?? 0 < schedulesMax else {
            throw EventBridgeSchedulerFailure.serviceQuotaExceeded(
                "The request exceeds a service quota.")
        }
        if record.isOnce, record.next(after: call.time, created: call.time, service.entropy) == nil,
            record.isOn
        {
            throw EventBridgeSchedulerFailure.validation(
                "Invalid Schedule Expression \(input.scheduleExpression).")
        }
        let next = record.next(after: call.time, created: call.time, service.entropy)
        try transaction.run(
            """
            INSERT INTO events_schedules (account, region, grp, name, document, state, target,
            created, updated, due, moment) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            call.place + [
                SQLValue(record.group), SQLValue(input.name),
                SQLValue(WireText.json(input).text), SQLValue(input.state ?? "ENABLED"),
                SQLValue(input.target.arn), SQLValue(call.time), SQLValue(call.time),
                SQLValue(next?.due), SQLValue(next?.moment),
            ])
        return Output(
            scheduleArn: ScheduleName.arn(call.account, call.region, record.group, input.name))
    }
}

extension UpdateSchedule: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.targets(schedule: input.name, in: input.groupName)
    }

    /// What is not given goes back to its default: an update replaces a schedule.
    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        let row = try transaction.requireSchedule(input.name, in: input.groupName, call)
        let settings = CreateSchedule.Input(
            actionAfterCompletion: input.actionAfterCompletion, description: input.description,
            endDate: input.endDate, flexibleTimeWindow: input.flexibleTimeWindow,
            groupName: input.groupName, kmsKeyArn: input.kmsKeyArn, name: input.name,
            scheduleExpression: input.scheduleExpression,
            scheduleExpressionTimezone: input.scheduleExpressionTimezone,
            startDate: input.startDate, state: input.state, target: input.target)
        let record = try ScheduleRecord(settings)
        try checkRole(record, call, service)
        let next = record.next(
            after: call.time, created: row.instant("created"), service.entropy)
        try transaction.run(
            """
            UPDATE events_schedules SET document = ?, state = ?, target = ?, updated = ?, due = ?,
            moment = ? WHERE id = ?
            """,
            [
                SQLValue(WireText.json(settings).text), SQLValue(input.state ?? "ENABLED"),
                SQLValue(input.target.arn), SQLValue(call.time), SQLValue(next?.due),
                SQLValue(next?.moment), row["id"],
            ])
        return Output(
            scheduleArn: ScheduleName.arn(call.account, call.region, record.group, input.name))
    }
}

extension DeleteSchedule: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.targets(schedule: input.name, in: input.groupName)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        let row = try transaction.requireSchedule(input.name, in: input.groupName, call)
        try transaction.run("DELETE FROM events_schedules WHERE id = ?", [row["id"]])
        return Output()
    }
}

extension GetSchedule: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.targets(schedule: input.name, in: input.groupName)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Output {
        let row = try snapshot.requireSchedule(input.name, in: input.groupName, call)
        let settings = try WireText.read(row.text("document"), as: CreateSchedule.Input.self)
        return Output(
            actionAfterCompletion: settings.actionAfterCompletion ?? "NONE",
            arn: ScheduleName.arn(call.account, call.region, row.text("grp"), input.name),
            creationDate: row.instant("created"), description: settings.description,
            endDate: settings.endDate, flexibleTimeWindow: settings.flexibleTimeWindow,
            groupName: row.text("grp"), lastModificationDate: row.instant("updated"),
            name: input.name, scheduleExpression: settings.scheduleExpression,
            scheduleExpressionTimezone: settings.scheduleExpressionTimezone ?? "UTC",
            startDate: settings.startDate, state: row.text("state"), target: settings.target)
    }
}

extension ListSchedules: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.targets(schedule: "*", in: input.groupName ?? "*")
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Output {
        if let group = input.groupName { try snapshot.requireGroup(group, call) }
        var (condition, arguments) = Listing.prefix(input.namePrefix)
        for (column, value) in [("grp", input.groupName), ("state", input.state)] {
            guard let value else { continue }
            condition += " AND \(column) = ?"
            arguments.append(.text(value))
        }
        // Names are unique in their group alone.
        let page = try Listing.page(
            """
            SELECT * FROM (
                SELECT *, grp || '/' || name AS path FROM events_schedules
                WHERE account = ? AND region = ?
            ) WHERE 1\(condition)
            """, call.place + arguments, key: "path", limit: input.maxResults,
            token: input.nextToken,
            PageQuery(
                "ListSchedules", call.account.description, call.region.description,
                input.groupName, input.namePrefix, input.state), snapshot)
        return Output(
            nextToken: page.next,
            schedules: page.items.map { row in
                EventBridgeSchedulerShape.ScheduleSummary(
                    arn: ScheduleName.arn(
                        call.account, call.region, row.text("grp"), row.text("name")),
                    creationDate: row.instant("created"), groupName: row.text("grp"),
                    lastModificationDate: row.instant("updated"), name: row.text("name"),
                    state: row.text("state"), target: .init(arn: row.text("target")))
            })
    }
}
