package import CloudWatchLogsAPI
package import Gate
import Policy
import Shapes
package import Store
import Synchronization
import Vocabulary

extension CreateExportTask: WriteHandler {
    private static let prefixUsual = "exportedlogs"

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { try call.onGroup(input.logGroupName, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        let group = try transaction.group(input.logGroupName, call)
        guard group.groupClass == GroupRecord.standard else {
            throw Refusal.invalid(
                "CreateExportTask is not supported for log groups of the class "
                    + "\(group.groupClass).")
        }
        guard input.to >= input.from else {
            throw Refusal.invalid("The start time must not be later than the end time.")
        }
        guard Int64(input.to) >= group.created else {
            throw Refusal.invalid(
                "The end time must not be before the log group was created.")
        }
        let buckets = service.exportBuckets.withLock { $0 }
        guard let buckets, let region = try buckets.region(ofBucket: input.destination) else {
            throw Refusal.invalid("The given bucket does not exist. Please check bucket name.")
        }
        guard region == call.region else {
            throw Refusal.invalid("The given bucket is not in the same region.")
        }
        let prefix = input.destinationPrefix ?? prefixUsual
        let caller = Caller.service(
            ExportTaskRecord.principal(call.region), account: call.account)
        guard
            try buckets.allows(
                ActionName("s3", "PutObject"), bucket: input.destination, key: "\(prefix)/x",
                keys: [("aws:SourceAccount", [call.account.description])], as: caller)
        else {
            throw Refusal.invalid(
                "PutObject call on the given bucket failed. Please check if CloudWatch Logs has "
                    + "been granted permission to perform this operation.")
        }
        let busy = try transaction.row(
            """
            SELECT id FROM logs_exports WHERE account = ? AND region = ?
            AND status IN ('PENDING', 'RUNNING')
            """, call.place)
        guard busy == nil else { throw Refusal.limit }
        let id = service.entropy.uuid()
        try transaction.run(
            """
            INSERT INTO logs_exports
            (account, region, id, name, group_id, group_name, stream_prefix, from_time, to_time,
             bucket, prefix, status, message, created)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PENDING', '', ?)
            """,
            call.place + [
                .text(id), SQLValue(input.taskName), .integer(group.id), .text(group.name),
                SQLValue(input.logStreamNamePrefix), .integer(Int64(input.from)),
                .integer(Int64(input.to)), .text(input.destination), .text(prefix),
                .integer(call.time.milliseconds),
            ])
        return Output(taskId: id)
    }
}

extension DescribeExportTasks: ReadHandler {
    private static let limitDefault = 50

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Output {
        let query = PageQuery(
            call.operation, call.account.description, call.region.description, input.taskId,
            input.statusCode)
        let after = try Paging.key(input.nextToken, query) ?? ["0", ""]
        guard after.count == 2, let created = Int64(after[0]) else { throw Refusal.badToken }
        let limit = input.limit ?? limitDefault
        let found = try snapshot.rows(
            """
            SELECT * FROM logs_exports WHERE account = ?1 AND region = ?2
            AND (created, id) > (?3, ?4) AND (?5 IS NULL OR id = ?5)
            AND (?6 IS NULL OR status = ?6) ORDER BY created, id LIMIT ?7
            """,
            call.place + [
                .integer(created), .text(after[1]), SQLValue(input.taskId),
                SQLValue(input.statusCode), SQLValue(limit + 1),
            ]
        ).map { ExportTaskRecord($0) }
        let page = Page(fetched: found, limit: limit, query: query) {
            [String($0.created), $0.id]
        }
        return Output(exportTasks: page.items.map(\.shape), nextToken: page.next)
    }
}

extension CancelExportTask: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        let row = try transaction.row(
            "SELECT status FROM logs_exports WHERE account = ? AND region = ? AND id = ?",
            call.place + [.text(input.taskId)])
        guard let row else {
            throw CloudWatchLogsFailure.resourceNotFound(
                "The specified export task does not exist.")
        }
        guard ["PENDING", "RUNNING"].contains(row.text("status")) else {
            throw CloudWatchLogsFailure.invalidOperation(
                "The specified export task has already finished.")
        }
        try transaction.run(
            """
            UPDATE logs_exports SET status = 'CANCELLED', message = 'Cancelled by user',
            completed = ? WHERE account = ? AND region = ? AND id = ?
            """, [.integer(call.time.milliseconds)] + call.place + [.text(input.taskId)])
        return Output()
    }
}
