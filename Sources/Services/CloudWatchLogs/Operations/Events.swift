package import CloudWatchLogsAPI
package import Gate
import Shapes
package import Store
import Vocabulary

extension PutLogEvents: WriteHandler {
    package static var isDataEvent: Bool { true }

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
        let now = call.time
        let batch = try PutBatch(input.logEvents, to: group, now: now)
        var bytes = 0
        for event in batch.kept {
            let message = Array(event.message.utf8)
            bytes += message.count + PutBatch.eventOverhead
            try transaction.run(
                """
                INSERT INTO logs_events (group_id, stream_id, time, ingested, message)
                VALUES (?, ?, ?, ?, ?)
                """,
                [
                    .integer(group.id), .integer(stream.id), SQLValue(event.timestamp),
                    .integer(now.milliseconds), .blob(message),
                ])
        }
        if let first = batch.kept.first, let last = batch.kept.last {
            try transaction.run(
                """
                UPDATE logs_streams SET first_time = min(ifnull(first_time, ?1), ?1),
                last_time = max(ifnull(last_time, ?2), ?2), last_ingestion = ?3 WHERE id = ?4
                """,
                [
                    SQLValue(first.timestamp), SQLValue(last.timestamp),
                    .integer(now.milliseconds), .integer(stream.id),
                ])
            try transaction.run(
                "UPDATE logs_groups SET bytes = bytes + ? WHERE id = ?",
                [SQLValue(bytes), .integer(group.id)])
        }
        return Output(
            nextSequenceToken: SequenceToken.text(now.milliseconds),
            rejectedLogEventsInfo: batch.rejected)
    }
}

extension GetLogEvents: ReadHandler {
    package static var isDataEvent: Bool { true }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization {
        let group = try GroupName.chosen(input.logGroupName, input.logGroupIdentifier, call)
        return try call.onStream(group, input.logStreamName, snapshot).unmasking(input.unmask)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Output {
        let group = try snapshot.group(
            name: input.logGroupName, identifier: input.logGroupIdentifier, call)
        let stream = try snapshot.stream(input.logStreamName, of: group)
        try group.requireReading("GetLogEvents")
        let token = try input.nextToken.map { try EventToken($0) }
        let events = try snapshot.events(
            of: stream, from: max(Int64(input.startTime ?? 0), group.horizon(call.time)),
            before: input.endTime.map { Int64($0) } ?? Int64.max, beyond: token,
            isForward: token?.isForward ?? (input.startFromHead ?? false), limit: input.limit)
        // At either end the answer is empty and both tokens stay where they are.
        let place = token?.position ?? .beginning
        return Output(
            events: events.map {
                CloudWatchLogsShape.OutputLogEvent(
                    timestamp: Int($0.position.time), message: $0.message,
                    ingestionTime: Int($0.ingested))
            },
            nextForwardToken: EventToken(
                isForward: true, events.last?.position ?? place
            ).text,
            nextBackwardToken: EventToken(
                isForward: false, events.first?.position ?? place
            ).text)
    }
}

extension GroupRecord {
    /// The cheaper class can be written, but not read this way.
    /// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html
    func requireReading(_ operation: String) throws {
        guard groupClass == Self.standard else {
            throw Refusal.invalid(
                "\(operation) is not supported for log groups of the class \(groupClass).")
        }
    }
}
