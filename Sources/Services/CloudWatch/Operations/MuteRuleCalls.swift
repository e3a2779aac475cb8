package import CloudWatchAPI
package import Gate
import Protocols
import Shapes
package import Store
import Vocabulary

/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutAlarmMuteRule.html
extension PutAlarmMuteRule: WriteHandler {
    private static let rulesMax = 1_000

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization {
        let alarms = (input.muteTargets?.alarmNames ?? []).map { call.alarmARN($0) }
        return try call.on(
            [call.muteRuleARN(input.name)] + alarms, tags: Tagging.dictionary(input.tags), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchService
    ) throws -> Output {
        try Tagging.check(input.tags)
        _ = try MuteSchedule(input.rule.schedule)
        if let start = input.startDate, let end = input.expireDate, start >= end {
            throw Refusal.validation("The parameter ExpireDate must be after StartDate.")
        }
        let isNew =
            try transaction.row(
                "SELECT 1 AS one FROM cw_mutes WHERE account = ? AND region = ? AND name = ?",
                call.place + [.text(input.name)]) == nil
        if isNew {
            let count = try transaction.row(
                "SELECT count(*) AS count FROM cw_mutes WHERE account = ? AND region = ?",
                call.place)
            guard count?.integer("count") ?? 0 < rulesMax else {
                throw Refusal.limit("The limit of \(rulesMax) alarm mute rules is reached.")
            }
            try Tagging.add(input.tags, to: call.muteRuleARN(input.name), transaction)
        }
        var kept = input
        kept.tags = nil
        try transaction.run(
            """
            INSERT INTO cw_mutes (account, region, name, config, updated) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET config = excluded.config, updated = excluded.updated
            """,
            call.place + [.text(input.name), .text(StoredJSON.text(kept)), SQLValue(call.time)])
        return Output()
    }
}

extension GetAlarmMuteRule: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { try call.on([call.muteRuleARN(input.alarmMuteRuleName)], snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output {
        let row = try snapshot.row(
            "SELECT * FROM cw_mutes WHERE account = ? AND region = ? AND name = ?",
            call.place + [.text(input.alarmMuteRuleName)])
        guard let row else {
            throw Refusal.noResource(
                type: "alarm-mute-rule", id: call.muteRuleARN(input.alarmMuteRuleName))
        }
        let it = try MuteRecord(row)
        return Output(
            name: it.name, alarmMuteRuleArn: call.muteRuleARN(it.name),
            description: it.config.description, rule: it.config.rule,
            muteTargets: it.config.muteTargets, startDate: it.config.startDate,
            expireDate: it.config.expireDate, status: it.status(at: call.time),
            lastUpdatedTimestamp: it.updated, muteType: it.type)
    }
}

extension ListAlarmMuteRules: ReadHandler {
    private static let pageMax = 100

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { try call.on([call.muteRuleARN("*")], snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output {
        let statuses = Set(input.statuses ?? [])
        let query = PageQuery(
            call.operation, call.account.description, call.region.description, input.alarmName,
            statuses.sorted().joined(separator: ","))
        var after = ""
        if let token = input.nextToken {
            guard let key = try? query.key(of: token).first else { throw Refusal.badToken }
            after = key
        }
        let limit = input.maxRecords ?? pageMax
        let found = try snapshot.rows(
            "SELECT * FROM cw_mutes WHERE account = ? AND region = ? AND name > ? ORDER BY name",
            call.place + [.text(after)]
        ).lazy.map { try MuteRecord($0) }.filter { it in
            (input.alarmName.map { it.mutes($0) } ?? true)
                && (statuses.isEmpty || statuses.contains(it.status(at: call.time)))
        }
        let page = Page(fetched: Array(found.prefix(limit + 1)), limit: limit, query: query) {
            [$0.name]
        }
        return Output(
            alarmMuteRuleSummaries: page.items.map {
                CloudWatchShape.AlarmMuteRuleSummary(
                    alarmMuteRuleArn: call.muteRuleARN($0.name), expireDate: $0.config.expireDate,
                    status: $0.status(at: call.time), muteType: $0.type,
                    lastUpdatedTimestamp: $0.updated)
            }, nextToken: page.next)
    }
}

extension DeleteAlarmMuteRule: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { try call.on([call.muteRuleARN(input.alarmMuteRuleName)], snapshot) }

    /// Deleting what is not there succeeds.
    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchService
    ) throws -> Output {
        try transaction.run(
            "DELETE FROM cw_mutes WHERE account = ? AND region = ? AND name = ?",
            call.place + [.text(input.alarmMuteRuleName)])
        try Tagging.forget(call.muteRuleARN(input.alarmMuteRuleName), transaction)
        return Output()
    }
}
