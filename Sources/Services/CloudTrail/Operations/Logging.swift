package import CloudTrailAPI
package import Gate
import Shapes
package import Store
import Vocabulary

extension StartLogging: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Authorization {
        try Ask.trail(input.name, call)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudTrailService
    ) throws -> Output {
        var trail = try transaction.changeableTrail(input.name, call)
        guard !trail.isLogging else { return Output() }
        if trail.validates { trail.epoch += 1 }
        try transaction.run(
            "UPDATE cloudtrail_trails SET is_logging = 1, epoch = ?, started = ? WHERE id = ?",
            [SQLValue(trail.epoch), SQLValue(call.time), SQLValue(trail.id)])
        try transaction.beginPeriod(
            of: trail, with: call.eventID, includesStart: true,
            at: service.journalEnd)
        if trail.validates { try transaction.beginChain(of: trail, at: call.time) }
        return Output()
    }
}

extension StopLogging: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Authorization {
        try Ask.trail(input.name, call)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudTrailService
    ) throws -> Output {
        let trail = try transaction.changeableTrail(input.name, call)
        guard trail.isLogging else { return Output() }
        try transaction.run(
            "UPDATE cloudtrail_trails SET is_logging = 0, stopped = ? WHERE id = ?",
            [SQLValue(call.time), SQLValue(trail.id)])
        try transaction.endPeriod(of: trail, with: call.eventID)
        return Output()
    }
}

extension GetTrailStatus: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Authorization {
        try Ask.trail(input.name, call)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Output {
        let trail = try snapshot.readableTrail(input.name, call, tellsARN: true)
        func text(_ time: Instant?) -> String { time?.iso8601 ?? "" }
        return Output(
            isLogging: trail.isLogging, latestDeliveryError: trail.deliveryError,
            latestNotificationError: trail.notifyError, latestDeliveryTime: trail.delivered,
            latestNotificationTime: trail.notified, startLoggingTime: trail.started,
            stopLoggingTime: trail.stopped,
            latestCloudWatchLogsDeliveryError: trail.logError,
            latestCloudWatchLogsDeliveryTime: trail.logged,
            latestDigestDeliveryTime: trail.digested,
            latestDigestDeliveryError: trail.digestError,
            latestDeliveryAttemptTime: text(trail.attempted),
            latestNotificationAttemptTime: text(trail.notifyAttempted),
            latestNotificationAttemptSucceeded: text(trail.notified),
            latestDeliveryAttemptSucceeded: text(trail.delivered),
            timeLoggingStarted: text(trail.started), timeLoggingStopped: text(trail.stopped))
    }
}
