package import Gate
import LogSearch
import Store
package import Vocabulary

/// Log groups for the other services of the house: trails, web ACLs, targets of events.
extension CloudWatchLogsService: LogGroupAccess {
    /// Of one transaction; PutLogEvents takes as many.
    private static let linesMax = 10_000
    /// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html
    private static let lineBytesMax = 1 << 20

    package func hasLogGroup(
        _ name: String, account: AccountID, region: Region
    ) throws -> Bool {
        try store.read { try $0.group(name, account, region) != nil }
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
            let part = Array(sorted[start..<min(start + Self.linesMax, sorted.count)])
            try await store.write { [self] transaction in
                try keep(part, group, stream, account, region, transaction)
            }
            start += part.count
        }
    }

    private func keep(
        _ lines: [LogLine], _ name: String, _ streamName: String, _ account: AccountID,
        _ region: Region, _ transaction: Transaction
    ) throws {
        let now = clock.now()
        guard let group = try transaction.group(name, account, region) else {
            throw Refusal.noGroup
        }
        try transaction.run(
            """
            INSERT INTO logs_streams (group_id, name, created) VALUES (?, ?, ?)
            ON CONFLICT DO NOTHING
            """, [.integer(group.id), .text(streamName), .integer(now.milliseconds)])
        let found = try transaction.row(
            "SELECT * FROM logs_streams WHERE group_id = ? AND name = ?",
            [.integer(group.id), .text(streamName)])
        guard let stream = found.map({ StreamRecord($0) }) else { throw Refusal.noStream }
        try transaction.append(
            lines.map { ($0.milliseconds, Array($0.message.utf8)) }, to: stream, of: group,
            at: now)
        try filters.offer(
            IngestedBatch(
                group: group, stream: stream.name, account: account, region: region,
                events: lines.map { ($0.milliseconds, $0.message) }), transaction)
    }
}

extension CloudWatchLogsService: LogGroupReading {
    package func groupNames(
        prefix: String, account: AccountID, region: Region
    ) throws -> [String] {
        try store.read { snapshot in
            var names: [String] = []
            try snapshot.each(
                """
                SELECT name FROM logs_groups
                WHERE account = ? AND region = ? AND name >= ? ORDER BY name
                """, [.text(account.description), .text(region.description), .text(prefix)]
            ) { row in
                let name = row.text("name")
                guard name.hasPrefix(prefix) else { return false }
                names.append(name)
                return true
            }
            return names
        }
    }

    package func lines(
        ofGroup group: String, account: AccountID, region: Region, from: Int64, to: Int64,
        limit: Int
    ) throws -> [LogLine] {
        try store.read { snapshot in
            guard let record = try snapshot.group(group, account, region), to > from else {
                return []
            }
            let query = EventQuery(
                group: record.id, from: max(from, record.horizon(clock.now())), through: to - 1)
            var merge = EventMerge(
                try events(in: snapshot).sources(query), isForward: true)
            var lines: [LogLine] = []
            while lines.count < limit, let (chunk, index) = try merge.next() {
                let order = chunk.order(index)
                if order.time > query.through { break }
                guard order.time >= query.from else { continue }
                lines.append(
                    LogLine(milliseconds: order.time, message: chunk.message(index)))
            }
            return lines
        }
    }
}

extension Reading {
    func group(_ name: String, _ account: AccountID, _ region: Region) throws -> GroupRecord? {
        try row(
            "SELECT * FROM logs_groups WHERE account = ? AND region = ? AND name = ?",
            [.text(account.description), .text(region.description), .text(name)]
        ).map { GroupRecord($0) }
    }
}
