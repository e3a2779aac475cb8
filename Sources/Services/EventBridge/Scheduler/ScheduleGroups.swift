package import EventBridgeSchedulerAPI
package import Gate
import Policy
import Shapes
package import Store
import Vocabulary

extension Call {
    fileprivate func targets(
        group: String, _ reading: any Reading, requesting tags: [String: String] = [:],
        tagKeys: [String] = []
    ) throws -> Authorization {
        let held = try reading.groupRow(group, self).map { Tags.read($0.text("tags")) } ?? [:]
        return .targets([
            Target(
                ActionName("scheduler", operation),
                on: ScheduleName.groupARN(account, region, group),
                keys: Tags.keys(requesting: tags, tagKeys: tagKeys, holding: held))
        ])
    }

    /// The group that an ARN of this account and region names.
    fileprivate func group(_ arn: String) throws -> String {
        let start = ScheduleName.groupARN(account, region, "")
        guard arn.hasPrefix(start), arn.count > start.count else {
            throw EventBridgeSchedulerFailure.resourceNotFound("Resource \(arn) does not exist.")
        }
        return String(arn.dropFirst(start.count))
    }
}

private func read(_ tags: [EventBridgeSchedulerShape.Tag]?) -> [String: String] {
    Dictionary((tags ?? []).map { ($0.key, $0.value) }) { _, last in last }
}

private func check(_ tags: [String: String]) throws {
    guard tags.count <= Tags.max else {
        throw EventBridgeSchedulerFailure.serviceQuotaExceeded("A resource has at most 50 tags.")
    }
    guard !tags.keys.contains(where: { $0.lowercased().hasPrefix("aws:") }) else {
        throw EventBridgeSchedulerFailure.validation(
            "Tag keys starting with 'aws:' are reserved for system use.")
    }
}

extension CreateScheduleGroup: WriteHandler {
    static let groupsMax = 500

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        try call.targets(group: input.name, snapshot, requesting: read(input.tags))
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        guard
            try input.name != ScheduleRecord.groupStandard
                && transaction.groupRow(input.name, call) == nil
        else {
            throw EventBridgeSchedulerFailure.conflict(
                "Schedule group \(input.name) already exists.")
        }
        let held = try transaction.row(
            "SELECT COUNT(*) AS n FROM events_schedule_groups WHERE account = ? AND region = ?",
            call.place)
        guard held?.integer("n") ?? 0 < groupsMax else {
            throw EventBridgeSchedulerFailure.serviceQuotaExceeded(
                "The request exceeds a service quota.")
        }
        let tags = read(input.tags)
        try check(tags)
        try transaction.run(
            """
            INSERT INTO events_schedule_groups (account, region, name, tags, created)
            VALUES (?, ?, ?, ?, ?)
            """,
            call.place + [SQLValue(input.name), Tags.text(tags), SQLValue(call.time)])
        return Output(
            scheduleGroupArn: ScheduleName.groupARN(call.account, call.region, input.name))
    }
}

extension DeleteScheduleGroup: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        try call.targets(group: input.name, snapshot)
    }

    /// Its schedules go with it.
    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        guard input.name != ScheduleRecord.groupStandard else {
            throw EventBridgeSchedulerFailure.validation(
                "Deleting the default schedule group is not allowed.")
        }
        try transaction.requireGroup(input.name, call)
        for (table, column) in [("events_schedules", "grp"), ("events_schedule_groups", "name")] {
            try transaction.run(
                "DELETE FROM \(table) WHERE account = ? AND region = ? AND \(column) = ?",
                call.place + [.text(input.name)])
        }
        return Output()
    }
}

extension GetScheduleGroup: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        try call.targets(group: input.name, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Output {
        try snapshot.requireGroup(input.name, call)
        let created =
            try snapshot.groupRow(input.name, call)?.instant("created")
            ?? service.beginning(snapshot)
        return Output(
            arn: ScheduleName.groupARN(call.account, call.region, input.name),
            creationDate: created, lastModificationDate: created, name: input.name,
            state: "ACTIVE")
    }
}

extension ListScheduleGroups: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        try call.targets(group: "*", snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Output {
        let (condition, arguments) = Listing.prefix(input.namePrefix)
        let since = try service.beginning(snapshot)
        let page = try Listing.page(
            """
            SELECT * FROM (
                SELECT name, created FROM events_schedule_groups
                WHERE account = ? AND region = ? AND name <> 'default'
                UNION ALL SELECT 'default', NULL
            ) WHERE 1\(condition)
            """, call.place + arguments, key: "name", limit: input.maxResults,
            token: input.nextToken,
            PageQuery(
                "ListScheduleGroups", call.account.description, call.region.description,
                input.namePrefix), snapshot)
        return Output(
            nextToken: page.next,
            scheduleGroups: page.items.map { row in
                let created = row.instantIfAny("created") ?? since
                return EventBridgeSchedulerShape.ScheduleGroupSummary(
                    arn: ScheduleName.groupARN(call.account, call.region, row.text("name")),
                    creationDate: created, lastModificationDate: created, name: row.text("name"),
                    state: "ACTIVE")
            })
    }
}

extension Transaction {
    fileprivate func save(_ tags: [String: String], of group: String, _ call: Call) throws {
        try check(tags)
        try requireGroup(group, call)
        try run(
            """
            INSERT INTO events_schedule_groups (account, region, name, tags, created)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (account, region, name) DO UPDATE SET tags = excluded.tags
            """, call.place + [.text(group), Tags.text(tags), SQLValue(call.time)])
    }
}

extension TagResource: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        try call.targets(
            group: call.group(input.resourceArn), snapshot, requesting: read(input.tags))
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        let group = try call.group(input.resourceArn)
        try transaction.requireGroup(group, call)
        let held = try transaction.groupRow(group, call).map { Tags.read($0.text("tags")) } ?? [:]
        try transaction.save(held.merging(read(input.tags)) { _, new in new }, of: group, call)
        return Output()
    }
}

extension UntagResource: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        try call.targets(group: call.group(input.resourceArn), snapshot, tagKeys: input.tagKeys)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        let group = try call.group(input.resourceArn)
        try transaction.requireGroup(group, call)
        let held = try transaction.groupRow(group, call).map { Tags.read($0.text("tags")) } ?? [:]
        try transaction.save(
            held.filter { !input.tagKeys.contains($0.key) }, of: group, call)
        return Output()
    }
}

extension ListTagsForResource: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        try call.targets(group: call.group(input.resourceArn), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Output {
        let group = try call.group(input.resourceArn)
        try snapshot.requireGroup(group, call)
        let tags = try snapshot.groupRow(group, call).map { Tags.read($0.text("tags")) } ?? [:]
        return Output(
            tags: tags.sorted { $0.key < $1.key }.map {
                EventBridgeSchedulerShape.Tag(key: $0.key, value: $0.value)
            })
    }
}
