package import CloudWatchLogsAPI
package import Gate
import Shapes
package import Store
import Vocabulary

extension CreateLogStream: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { try call.onGroup(input.logGroupName, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        let group = try transaction.group(input.logGroupName, call)
        let added = try transaction.run(
            """
            INSERT INTO logs_streams (group_id, name, created) VALUES (?, ?, ?)
            ON CONFLICT DO NOTHING
            """,
            [
                .integer(group.id), .text(input.logStreamName), .integer(call.time.milliseconds),
            ])
        guard added == 1 else { throw Refusal.streamExists }
        return Output()
    }
}

extension DeleteLogStream: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization {
        try call.onStream(input.logGroupName, input.logStreamName, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        let group = try transaction.group(input.logGroupName, call)
        let stream = try transaction.stream(input.logStreamName, of: group)
        try transaction.run("DELETE FROM logs_streams WHERE id = ?", [.integer(stream.id)])
        try transaction.run(
            "INSERT INTO logs_graves (stream_id) VALUES (?)", [.integer(stream.id)])
        return Output()
    }
}

extension DescribeLogStreams: ReadHandler {
    private static let limitDefault = 50
    private static let byTime = "LastEventTime"

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization {
        try call.onGroup(
            name: input.logGroupName, identifier: input.logGroupIdentifier, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Output {
        let isByTime = input.orderBy == byTime
        guard !isByTime || input.logStreamNamePrefix == nil else {
            throw Refusal.invalid("Cannot order by LastEventTime with a logStreamNamePrefix.")
        }
        let group = try snapshot.group(
            name: input.logGroupName, identifier: input.logGroupIdentifier, call)
        let isDescending = input.descending ?? false
        let query = PageQuery(
            call.operation, String(group.id), input.logStreamNamePrefix, input.orderBy,
            isDescending ? "down" : "up")
        let after = try Paging.key(input.nextToken, query)
        let limit = input.limit ?? limitDefault
        let found =
            isByTime
            ? try streams(of: group, byTimeAfter: after, isDescending, limit + 1, snapshot)
            : try streams(
                of: group, prefix: input.logStreamNamePrefix ?? "", after: after?.first,
                isDescending, limit + 1, snapshot)
        let page = Page(fetched: found, limit: limit, query: query) {
            isByTime ? [String($0.lastTime ?? 0), $0.name] : [$0.name]
        }
        return Output(
            logStreams: page.items.map { $0.shape(of: group, call) }, nextToken: page.next)
    }

    /// Streams without events come as if their last one were at the beginning of time.
    private static func streams(
        of group: GroupRecord, byTimeAfter after: [String]?, _ isDescending: Bool, _ limit: Int,
        _ snapshot: Snapshot
    ) throws -> [StreamRecord] {
        let order = isDescending ? "DESC" : "ASC"
        var condition = ""
        var arguments: [SQLValue] = [.integer(group.id)]
        if let after {
            guard after.count == 2, let time = Int64(after[0]) else { throw Refusal.badToken }
            condition = "AND (ifnull(last_time, 0), name) \(isDescending ? "<" : ">") (?, ?)"
            arguments += [.integer(time), .text(after[1])]
        }
        return try snapshot.rows(
            """
            SELECT * FROM logs_streams WHERE group_id = ? \(condition)
            ORDER BY ifnull(last_time, 0) \(order), name \(order) LIMIT ?
            """, arguments + [SQLValue(limit)]
        ).map { StreamRecord($0) }
    }

    private static func streams(
        of group: GroupRecord, prefix: String, after: String?, _ isDescending: Bool, _ limit: Int,
        _ snapshot: Snapshot
    ) throws -> [StreamRecord] {
        // No name that begins with the prefix comes after it and U+10FFFF.
        let end = prefix + "\u{10FFFF}"
        let condition = after == nil ? "" : "AND name \(isDescending ? "<" : ">") ?"
        return try snapshot.rows(
            """
            SELECT * FROM logs_streams
            WHERE group_id = ? AND name >= ? AND name <= ? \(condition)
            ORDER BY name \(isDescending ? "DESC" : "ASC") LIMIT ?
            """,
            [.integer(group.id), .text(prefix), .text(end)] + (after.map { [.text($0)] } ?? [])
                + [SQLValue(limit)]
        ).map { StreamRecord($0) }
    }
}
