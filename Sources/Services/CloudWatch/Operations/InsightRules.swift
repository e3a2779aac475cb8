package import CloudWatchAPI
package import Gate
import Shapes
package import Store
import Vocabulary

extension PutInsightRule: WriteHandler {
    private static let rulesMax = 5_000

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization {
        let groups = (try? InsightDefinition(input.ruleDefinition).groups) ?? []
        return try call.on(
            [call.insightRuleARN(input.ruleName)], tags: Tagging.dictionary(input.tags),
            keys: groups.isEmpty ? [] : [("cloudwatch:requestInsightRuleLogGroups", groups)],
            snapshot
        ).tagging(input.tags?.isEmpty == false)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchService
    ) throws -> Output {
        try Tagging.check(input.tags)
        let state = input.ruleState ?? InsightState.enabled
        guard state == InsightState.enabled || state == InsightState.disabled else {
            throw Refusal.value("The value \(state) for parameter RuleState is not supported.")
        }
        _ = try InsightDefinition(input.ruleDefinition)
        if input.applyOnTransformedLogs == true {
            throw Refusal.notOffered("insight rules on transformed logs")
        }
        let held = try transaction.row(
            "SELECT 1 AS one FROM cw_insight_rules WHERE account = ? AND region = ? AND name = ?",
            call.place + [.text(input.ruleName)])
        if held == nil {
            let count = try transaction.row(
                "SELECT count(*) AS count FROM cw_insight_rules WHERE account = ? AND region = ?",
                call.place)
            guard count?.integer("count") ?? 0 < rulesMax else {
                throw CloudWatchFailure.limitExceededException(
                    "The limit of \(rulesMax) insight rules is reached.")
            }
            try Tagging.add(input.tags, to: call.insightRuleARN(input.ruleName), transaction)
        }
        try transaction.run(
            """
            INSERT INTO cw_insight_rules (account, region, name, state, definition, is_transformed)
            VALUES (?, ?, ?, ?, ?, 0)
            ON CONFLICT DO UPDATE SET state = excluded.state, definition = excluded.definition
            """,
            call.place + [.text(input.ruleName), .text(state), .text(input.ruleDefinition)])
        return Output()
    }
}

extension DescribeInsightRules: ReadHandler {
    private static let pageMax = 500

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output {
        let query = PageQuery(call.operation, call.account.description, call.region.description)
        var after = ""
        if let token = input.nextToken {
            guard let key = try? query.key(of: token).first else { throw Refusal.badToken }
            after = key
        }
        let limit = input.maxResults ?? pageMax
        let found = try snapshot.rows(
            """
            SELECT * FROM cw_insight_rules WHERE account = ? AND region = ? AND name > ?
            ORDER BY name LIMIT ?
            """, call.place + [.text(after), SQLValue(limit + 1)])
        let page = Page(fetched: found, limit: limit, query: query) { [$0.text("name")] }
        return Output(
            nextToken: page.next,
            insightRules: page.items.map {
                CloudWatchShape.InsightRule(
                    name: $0.text("name"), state: $0.text("state"),
                    schemaValue: (try? InsightDefinition($0.text("definition")).schema) ?? "",
                    definition: $0.text("definition"), managedRule: false,
                    applyOnTransformedLogs: $0.flag("is_transformed"))
            })
    }
}

extension DeleteInsightRules: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization {
        try call.on(input.ruleNames.map { call.insightRuleARN($0) }, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchService
    ) throws -> Output {
        let failures = try InsightBatch.each(input.ruleNames, call) { name in
            let deleted = try transaction.run(
                "DELETE FROM cw_insight_rules WHERE account = ? AND region = ? AND name = ?",
                call.place + [.text(name)])
            try Tagging.forget(call.insightRuleARN(name), transaction)
            return deleted > 0
        }
        return Output(failures: failures)
    }
}

extension EnableInsightRules: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization {
        try call.on(input.ruleNames.map { call.insightRuleARN($0) }, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchService
    ) throws -> Output {
        Output(
            failures: try InsightBatch.set(
                InsightState.enabled, input.ruleNames, call, transaction))
    }
}

extension DisableInsightRules: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization {
        try call.on(input.ruleNames.map { call.insightRuleARN($0) }, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchService
    ) throws -> Output {
        Output(
            failures: try InsightBatch.set(
                InsightState.disabled, input.ruleNames, call, transaction))
    }
}

/// Calls on several rules, of which some may fail.
enum InsightBatch {
    static func each(
        _ names: [String], _ call: Call, _ body: (String) throws -> Bool
    ) throws -> [CloudWatchShape.PartialFailure] {
        guard !names.isEmpty else { throw Refusal.missing("RuleNames") }
        return try names.compactMap { name in
            if try body(name) { return nil }
            return CloudWatchShape.PartialFailure(
                failureResource: call.insightRuleARN(name),
                exceptionType: "ResourceNotFoundException", failureCode: "404",
                failureDescription: "The insight rule \(name) does not exist.")
        }
    }

    static func set(
        _ state: String, _ names: [String], _ call: Call, _ transaction: Transaction
    ) throws -> [CloudWatchShape.PartialFailure] {
        try each(names, call) { name in
            try transaction.run(
                """
                UPDATE cw_insight_rules SET state = ?
                WHERE account = ? AND region = ? AND name = ?
                """, [.text(state)] + call.place + [.text(name)]) > 0
        }
    }
}

// Managed rules are made by AWS's services for their own resources, of which this server has none.

extension PutManagedInsightRules: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchService
    ) throws -> Output {
        Output(
            failures: input.managedRules.map {
                CloudWatchShape.PartialFailure(
                    failureResource: $0.resourceARN,
                    exceptionType: "InvalidParameterValueException",
                    failureCode: "400",
                    failureDescription:
                        "This server has no managed rule template \($0.templateName).")
            })
    }
}

extension ListManagedInsightRules: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output {
        guard ARN(input.resourceARN) != nil else {
            throw Refusal.value("Invalid ARN: \(input.resourceARN)")
        }
        if input.nextToken != nil { throw Refusal.badToken }
        return Output(managedRules: [])
    }
}
