package import Gate
import Shapes
import Store
package import Vocabulary

/// Log groups for other services of the house: trails, web ACLs, targets of events.
extension CloudWatchLogsService: LogGroupAccess {
    /// Of one transaction; PutLogEvents takes as many.
    private static let linesMax = 10_000
    /// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html
    private static let lineBytesMax = 1 << 20

    package func hasLogGroup(
        _ name: String, account: AccountID, region: Region
    ) throws -> Bool {
        try account == self.account && hasLogGroup(name, region)
    }

    package func append(
        _ lines: [LogLine], toGroup group: String, stream: String, account: AccountID,
        region: Region
    ) async throws {
        guard lines.allSatisfy({ $0.message.utf8.count <= Self.lineBytesMax }) else {
            throw Refusal.invalid("Log event too large.")
        }
        let sorted = lines.sorted { $0.milliseconds < $1.milliseconds }
        var start = 0
        while start < sorted.count {
            let part = sorted[start..<min(start + Self.linesMax, sorted.count)]
            try await store.write { [self] transaction in
                try append(Array(part), group, stream, account, region, transaction)
            }
            start += part.count
        }
    }

    private func append(
        _ lines: [LogLine], _ name: String, _ streamName: String, _ account: AccountID,
        _ region: Region, _ transaction: Transaction
    ) throws {
        let now = clock.now()
        let row = try transaction.row(
            "SELECT * FROM logs_groups WHERE account = ? AND region = ? AND name = ?",
            [.text(account.description), .text(region.description), .text(name)])
        guard let group = row.map({ GroupRecord($0) }) else {
            throw Failure(
                "ResourceNotFoundException", "The specified log group does not exist.")
        }
        try transaction.run(
            """
            INSERT INTO logs_streams (group_id, name, created) VALUES (?, ?, ?)
            ON CONFLICT DO NOTHING
            """, [.integer(group.id), .text(streamName), .integer(now.milliseconds)])
        let found = try transaction.row(
            "SELECT * FROM logs_streams WHERE group_id = ? AND name = ?",
            [.integer(group.id), .text(streamName)])
        guard let stream = found.map({ StreamRecord($0) }) else { return }
        try transaction.append(
            lines.map { ($0.milliseconds, Array($0.message.utf8)) }, to: stream, of: group,
            at: now)
    }
}
