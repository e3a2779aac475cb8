package import Gate
import LogSearch
import Store
package import Vocabulary

/// Log groups for the other services of the house.
extension CloudWatchLogsService: LogGroupAccess, LogGroupReading {
    package func hasLogGroup(
        _ name: String, account: AccountID, region: Region
    ) throws -> Bool {
        try store.read { try $0.group(name, account, region) != nil }
    }

    package func append(
        _ lines: [LogLine], toGroup group: String, stream: String, account: AccountID,
        region: Region
    ) async throws {
        let now = clock.now()
        let sorted = lines.sorted { $0.milliseconds < $1.milliseconds }
        let filters = filters
        try await store.write { transaction in
            guard let record = try transaction.group(group, account, region) else {
                throw Refusal.noGroup
            }
            var target = try transaction.streamIfAny(stream, of: record)
            if target == nil {
                try transaction.run(
                    "INSERT INTO logs_streams (group_id, name, created) VALUES (?, ?, ?)",
                    [.integer(record.id), .text(stream), .integer(now.milliseconds)])
                target = try transaction.streamIfAny(stream, of: record)
            }
            guard let target else { throw Refusal.noStream }
            let kept = sorted.filter { $0.milliseconds >= record.horizon(now) }
            try transaction.append(
                kept.map { ($0.milliseconds, Array($0.message.utf8)) }, to: target, of: record,
                at: now)
            try filters.offer(
                IngestedBatch(
                    group: record, stream: stream, account: account, region: region,
                    events: kept.map { ($0.milliseconds, $0.message) }), transaction)
        }
    }

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

    func streamIfAny(_ name: String, of group: GroupRecord) throws -> StreamRecord? {
        try row(
            "SELECT * FROM logs_streams WHERE group_id = ? AND name = ?",
            [.integer(group.id), .text(name)]
        ).map { StreamRecord($0) }
    }
}
