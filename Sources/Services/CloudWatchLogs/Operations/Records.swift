package import CloudWatchLogsAPI
package import Gate
import LogSearch
import Shapes
package import Store
import Vocabulary

extension GetLogRecord: ReadHandler {
    package static var isDataEvent: Bool { true }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization {
        let group = try group(input, call, snapshot)
        return try call.onGroup(group.name, snapshot).unmasking(input.unmask)
    }

    private static func group(
        _ input: Input, _ call: Call, _ snapshot: Snapshot
    ) throws -> GroupRecord {
        let id = try RecordPointer.read(input.logRecordPointer).group
        guard
            let row = try snapshot.row(
                "SELECT * FROM logs_groups WHERE id = ? AND account = ? AND region = ?",
                [.integer(id)] + call.place)
        else {
            throw CloudWatchLogsFailure.resourceNotFound("The specified log record does not exist.")
        }
        return GroupRecord(row)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Output {
        let group = try group(input, call, snapshot)
        let order = try RecordPointer.read(input.logRecordPointer).order
        let query = EventQuery(
            group: group.id, from: max(order.time, group.horizon(call.time)),
            through: order.time)
        var merge = EventMerge(
            try service.events(in: snapshot).sources(query), isForward: true)
        var names = StreamNames(snapshot)
        while let (chunk, index) = try merge.next(), chunk.times[index] <= order.time {
            guard chunk.order(index) == order,
                let stream = try names.name(chunk.streams[index])
            else { continue }
            let event = InsightsEvent(
                order: order, ingested: chunk.ingested[index],
                message: Array(chunk.body[chunk.range(index)]), stream: stream,
                group: InsightsGroup(
                    id: group.id, account: call.account.description, name: group.name))
            var record = Dictionary(
                FieldNames.all(event).map { ($0.name, $0.value) }
            ) { first, _ in first }
            record["@timestamp"] = String(order.time)
            record["@ingestionTime"] = String(event.ingested)
            record["@ptr"] = input.logRecordPointer
            return Output(logRecord: record)
        }
        throw CloudWatchLogsFailure.resourceNotFound("The specified log record does not exist.")
    }
}

extension GetLogGroupFields: ReadHandler {
    /// Events that are looked at; more would change the shares little.
    private static let sampleMax = 2_000
    private static let minute: Int64 = 60_000

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization {
        try call.onGroup(
            name: input.logGroupName, identifier: input.logGroupIdentifier, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Output {
        let group = try snapshot.group(
            name: input.logGroupName, identifier: input.logGroupIdentifier, call)
        var query = EventQuery(group: group.id)
        if let time = input.time {
            // Seconds, unless it can only be milliseconds.
            let middle = Int64(time) < 100_000_000_000 ? Int64(time) * 1_000 : Int64(time)
            query.from = middle - 8 * minute
            query.through = middle + 8 * minute
        } else {
            query.from = call.time.milliseconds - 15 * minute
        }
        query.from = max(query.from, group.horizon(call.time))
        var merge = EventMerge(
            try service.events(in: snapshot).sources(query), isForward: false)
        var names = StreamNames(snapshot)
        var counts: [String: Int] = [:]
        var events = 0
        let found = InsightsGroup(
            id: group.id, account: call.account.description, name: group.name)
        while events < sampleMax, let (chunk, index) = try merge.next() {
            let time = chunk.times[index]
            guard time >= query.from else { break }
            guard time <= query.through, let stream = try names.name(chunk.streams[index]) else {
                continue
            }
            events += 1
            let event = InsightsEvent(
                order: chunk.order(index), ingested: chunk.ingested[index],
                message: Array(chunk.body[chunk.range(index)]), stream: stream, group: found)
            for name in Set(FieldNames.all(event).map(\.name)) { counts[name, default: 0] += 1 }
        }
        let fields = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
            CloudWatchLogsShape.LogGroupField(name: $0.key, percent: $0.value * 100 / events)
        }
        return Output(logGroupFields: fields)
    }
}
