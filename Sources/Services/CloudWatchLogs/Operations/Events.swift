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
        try transaction.append(
            batch.kept.map { (Int64($0.timestamp), Array($0.message.utf8)) }, to: stream,
            of: group, at: now)
        try service.filters.offer(
            IngestedBatch(
                group: group, stream: stream.name, account: call.account, region: call.region,
                events: batch.kept.map { (Int64($0.timestamp), $0.message) }), transaction)
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
        let events = try service.events(in: snapshot).events(
            of: stream, group: group,
            from: max(Int64(input.startTime ?? 0), group.horizon(call.time)),
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
