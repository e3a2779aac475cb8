package import CloudWatchAPI
package import Gate
import Protocols
import Shapes
package import Store
import Vocabulary

extension PutMetricStream: WriteHandler {
    private static let streamsMax = 1_000

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization {
        var authorization = try call.on(
            [call.streamARN(input.name)], tags: Tagging.dictionary(input.tags), snapshot
        ).tagging(input.tags?.isEmpty == false)
        if case .targets(var targets) = authorization {
            targets.append(
                Target(
                    ActionName("iam", "PassRole"), on: input.roleArn,
                    keys: [
                        ("iam:PassedToService", ["streams.metrics.cloudwatch.amazonaws.com"])
                    ]))
            authorization = .targets(targets)
        }
        return authorization
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchService
    ) throws -> Output {
        try Tagging.check(input.tags)
        try StreamCheck.check(input)
        var kept = input
        kept.tags = nil
        let text = StoredJSON.text(kept)
        let held = try transaction.row(
            "SELECT * FROM cw_streams WHERE account = ? AND region = ? AND name = ?",
            call.place + [.text(input.name)])
        if let held {
            try transaction.run(
                "UPDATE cw_streams SET config = ?, updated = ?, failures = 0 WHERE id = ?",
                [.text(text), SQLValue(call.time), held["id"]])
        } else {
            let count = try transaction.row(
                "SELECT count(*) AS count FROM cw_streams WHERE account = ? AND region = ?",
                call.place)
            guard count?.integer("count") ?? 0 < streamsMax else {
                throw Refusal.value("The limit of \(streamsMax) metric streams is reached.")
            }
            try transaction.run(
                """
                INSERT INTO cw_streams
                (account, region, name, config, state, created, updated, position, failures)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)
                """,
                call.place + [
                    .text(input.name), .text(text), .text(StreamRecord.running),
                    SQLValue(call.time), SQLValue(call.time),
                    .integer(call.time.seconds / 60 * 60),
                ])
            try Tagging.add(input.tags, to: call.streamARN(input.name), transaction)
        }
        return Output(arn: call.streamARN(input.name))
    }
}

extension GetMetricStream: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { try call.on([call.streamARN(input.name)], snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output {
        let row = try snapshot.row(
            "SELECT * FROM cw_streams WHERE account = ? AND region = ? AND name = ?",
            call.place + [.text(input.name)])
        guard let row else {
            throw CloudWatchFailure.resourceNotFoundException(
                "MetricStream \(input.name) does not exist")
        }
        let it = try StreamRecord(row)
        return Output(
            arn: it.arn.description, name: it.name, includeFilters: it.input.includeFilters,
            excludeFilters: it.input.excludeFilters, firehoseArn: it.input.firehoseArn,
            roleArn: it.input.roleArn, state: it.state, creationDate: it.created,
            lastUpdateDate: it.updated, outputFormat: it.input.outputFormat,
            statisticsConfigurations: it.input.statisticsConfigurations,
            includeLinkedAccountsMetrics: it.input.includeLinkedAccountsMetrics ?? false)
    }
}

extension ListMetricStreams: ReadHandler {
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
            SELECT * FROM cw_streams WHERE account = ? AND region = ? AND name > ?
            ORDER BY name LIMIT ?
            """, call.place + [.text(after), SQLValue(limit + 1)]
        ).map { try StreamRecord($0) }
        let page = Page(fetched: found, limit: limit, query: query) { [$0.name] }
        return Output(
            nextToken: page.next,
            entries: page.items.map {
                CloudWatchShape.MetricStreamEntry(
                    arn: $0.arn.description, creationDate: $0.created,
                    lastUpdateDate: $0.updated, name: $0.name, firehoseArn: $0.input.firehoseArn,
                    state: $0.state, outputFormat: $0.input.outputFormat)
            })
    }
}

extension DeleteMetricStream: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { try call.on([call.streamARN(input.name)], snapshot) }

    /// Deleting what is not there succeeds.
    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchService
    ) throws -> Output {
        try transaction.run(
            "DELETE FROM cw_streams WHERE account = ? AND region = ? AND name = ?",
            call.place + [.text(input.name)])
        try Tagging.forget(call.streamARN(input.name), transaction)
        return Output()
    }
}

extension StartMetricStreams: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { try call.on(input.names.map { call.streamARN($0) }, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchService
    ) throws -> Output {
        try StreamSwitch.set(StreamRecord.running, input.names, call, transaction)
        return Output()
    }
}

extension StopMetricStreams: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { try call.on(input.names.map { call.streamARN($0) }, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchService
    ) throws -> Output {
        try StreamSwitch.set(StreamRecord.stopped, input.names, call, transaction)
        return Output()
    }
}

/// Streams on and off. A stream that starts again begins with now: what was measured while it was
/// stopped is not sent.
enum StreamSwitch {
    static func set(
        _ state: String, _ names: [String], _ call: Call, _ transaction: Transaction
    ) throws {
        guard !names.isEmpty else { throw Refusal.missing("Names") }
        for name in names {
            let isStarting = state == StreamRecord.running
            try transaction.run(
                """
                UPDATE cw_streams SET state = ?, updated = ?, failures = 0,
                position = CASE WHEN ? THEN ? ELSE position END
                WHERE account = ? AND region = ? AND name = ? AND state <> ?
                """,
                [
                    .text(state), SQLValue(call.time), SQLValue(isStarting),
                    .integer(call.time.seconds / 60 * 60),
                ] + call.place + [.text(name), .text(state)])
        }
    }
}
