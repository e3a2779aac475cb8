import CloudWatchLogsAPI
import Codecs
package import Gate
import Shapes
import Store
import Synchronization
import Vocabulary

/// Carries out export tasks: the events of a group, as gzip files in a bucket.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/S3Export.html
struct ExportRunner {
    /// Of lines in one file, before it is compressed.
    private static let fileBytesMax = 8 << 20
    private static let pageMax = 10_000
    private static let pause = Duration.milliseconds(500)

    let service: CloudWatchLogsService

    func run() async {
        while !Task.isCancelled {
            do { while try await turn() {} } catch {
                if !Task.isCancelled { service.report("an export failed: \(error)") }
            }
            try? await Task.sleep(for: Self.pause)
        }
    }

    /// Carries out one task that waits, or that the last process left unfinished.
    /// - Returns: whether there was one.
    func turn() async throws -> Bool {
        guard let buckets = service.exportBuckets.withLock({ $0 }) else { return false }
        let row = try service.store.read {
            try $0.row(
                """
                SELECT * FROM logs_exports WHERE status IN ('PENDING', 'RUNNING')
                ORDER BY created LIMIT 1
                """)
        }
        guard let task = row.map({ ExportTaskRecord($0) }) else { return false }
        try await set(task, "RUNNING", "Started successfully")
        do {
            try await export(task, to: buckets)
            try await set(task, "COMPLETED", "Completed successfully")
        } catch let failure as Failure {
            try await set(task, "FAILED", failure.message)
        } catch is Cancelled {
            // Its status says so already.
        } catch {
            try await set(task, "FAILED", "The export failed for an internal reason.")
            service.report("the export \(task.id) failed: \(error)")
        }
        return true
    }

    private struct Cancelled: Error {}

    private func set(_ task: ExportTaskRecord, _ status: String, _ message: String) async throws {
        let isOver = status == "COMPLETED" || status == "FAILED"
        let now = service.clock.now().milliseconds
        _ = try await service.store.write { transaction in
            try transaction.run(
                """
                UPDATE logs_exports SET status = ?, message = ?, completed = ?
                WHERE id = ? AND status IN ('PENDING', 'RUNNING')
                """,
                [
                    .text(status), .text(message), isOver ? .integer(now) : .null,
                    .text(task.id),
                ])
        }
    }

    private func isCancelled(_ task: ExportTaskRecord) throws -> Bool {
        try service.store.read {
            try $0.row("SELECT status FROM logs_exports WHERE id = ?", [.text(task.id)])?
                .text("status") != "RUNNING"
        }
    }

    private func export(_ task: ExportTaskRecord, to buckets: any BucketAccess) async throws {
        let caller = Caller.service(
            ExportTaskRecord.principal(task.region), account: task.account)
        // As AWS does, to see whether the bucket may be written.
        try await buckets.put(
            bucket: task.bucket, key: "\(task.prefix)/aws-logs-write-test",
            bytes: Array("Permission Check Successful".utf8), contentType: "text/plain",
            headers: [], as: caller, region: task.region)
        let streams = try service.store.read { snapshot in
            try snapshot.rows(
                "SELECT * FROM logs_streams WHERE group_id = ? ORDER BY name",
                [.integer(task.group)]
            ).map { StreamRecord($0) }.filter { $0.name.hasPrefix(task.streamPrefix ?? "") }
        }
        for stream in streams {
            let name = String(stream.name.map { $0 == "/" ? "-" : $0 })
            var part = 0
            var token: EventToken?
            var lines: [UInt8] = []
            func send() async throws {
                guard !lines.isEmpty else { return }
                let number = String(part)
                let padded = String(repeating: "0", count: max(0, 6 - number.count)) + number
                try await buckets.put(
                    bucket: task.bucket, key: "\(task.prefix)/\(task.id)/\(name)/\(padded).gz",
                    bytes: try Gzip.deflate(lines), contentType: "application/octet-stream",
                    headers: [], as: caller, region: task.region)
                part += 1
                lines = []
            }
            while true {
                if try isCancelled(task) { throw Cancelled() }
                let after = token
                let events = try service.store.read { snapshot -> [StoredEvent] in
                    guard
                        let row = try snapshot.row(
                            "SELECT * FROM logs_groups WHERE id = ?", [.integer(task.group)])
                    else { throw Refusal.noGroup }
                    return try service.events(in: snapshot).events(
                        of: stream, group: GroupRecord(row), from: task.from,
                        before: task.to == .max ? .max : task.to + 1, beyond: after,
                        isForward: true, limit: Self.pageMax)
                }
                guard let last = events.last else { break }
                for event in events {
                    let time = Instant(milliseconds: event.position.time)
                    lines += Array("\(time.iso8601Milliseconds) \(event.message)\n".utf8)
                    if lines.count >= Self.fileBytesMax { try await send() }
                }
                token = EventToken(isForward: true, last.position)
            }
            try await send()
        }
    }
}

/// An export task as it is stored.
struct ExportTaskRecord: Sendable {
    let id: String
    let name: String?
    let account: AccountID
    let region: Region
    let group: Int64
    let groupName: String
    let streamPrefix: String?
    let from: Int64
    let to: Int64
    let bucket: String
    let prefix: String
    let status: String
    let message: String
    let created: Int64
    let completed: Int64?

    init(_ row: Row) {
        id = row.text("id")
        name = row.textIfAny("name")
        account = AccountID(row.text("account")) ?? .standard
        region = Region(row.text("region")) ?? .usEast1
        group = row.integer("group_id")
        groupName = row.text("group_name")
        streamPrefix = row.textIfAny("stream_prefix")
        from = row.integer("from_time")
        to = row.integer("to_time")
        bucket = row.text("bucket")
        prefix = row.text("prefix")
        status = row.text("status")
        message = row.text("message")
        created = row.integer("created")
        completed = row.integerIfAny("completed")
    }

    /// As whom buckets are written.
    static func principal(_ region: Region) -> String { "logs.\(region).amazonaws.com" }

    var shape: CloudWatchLogsShape.ExportTask {
        CloudWatchLogsShape.ExportTask(
            taskId: id, taskName: name, logGroupName: groupName, from: Int(from), to: Int(to),
            destination: bucket, destinationPrefix: prefix,
            status: CloudWatchLogsShape.ExportTaskStatus(code: status, message: message),
            executionInfo: CloudWatchLogsShape.ExportTaskExecutionInfo(
                creationTime: Int(created), completionTime: completed.map { Int($0) }))
    }
}

extension Instant {
    /// `2026-01-31T12:00:00.000Z`
    fileprivate var iso8601Milliseconds: String {
        let fraction = String(1_000 + milliseconds % 1_000).dropFirst()
        return "\(Instant(seconds: seconds).iso8601.dropLast()).\(fraction)Z"
    }
}

extension CloudWatchLogsService {
    /// Where exports go: S3's buckets.
    package func join(_ buckets: any BucketAccess) { exportBuckets.withLock { $0 = buckets } }

    /// Carries out the exports that wait; for those who run no loop.
    package func exportAll() async throws {
        while try await ExportRunner(service: self).turn() {}
    }
}
