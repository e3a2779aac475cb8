import CloudWatchLogsAPI
import Vocabulary

/// The limits of one PutLogEvents, and which of its events are kept.
/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html
struct PutBatch {
    static let eventOverhead = 26
    private static let bytesMax = 1_048_576
    private static let hour: Int64 = 3_600_000
    private static let spanMax = 24 * hour
    private static let futureMax = 2 * hour
    private static let ageMax = 14 * 24 * hour

    /// The events to store.
    let kept: ArraySlice<CloudWatchLogsShape.InputLogEvent>
    let rejected: CloudWatchLogsShape.RejectedLogEventsInfo?

    /// - Throws: `InvalidParameterException` for a batch that must not be sent at all.
    init(
        _ events: [CloudWatchLogsShape.InputLogEvent], to group: GroupRecord, now: Instant
    ) throws {
        let bytes = events.reduce(0) { $0 + $1.message.utf8.count + Self.eventOverhead }
        guard bytes <= Self.bytesMax else {
            throw Refusal.invalid(
                "Upload too large: \(bytes) bytes exceeds limit of \(Self.bytesMax)")
        }
        for (earlier, later) in zip(events, events.dropFirst())
        where earlier.timestamp > later.timestamp {
            throw Refusal.invalid(
                "Log events in a single PutLogEvents request must be in chronological order.")
        }
        if let first = events.first, let last = events.last,
            Int64(last.timestamp) - Int64(first.timestamp) > Self.spanMax
        {
            throw Refusal.invalid(
                "The batch of log events in a single PutLogEvents request cannot span more than "
                    + "24 hours.")
        }
        let time = now.milliseconds
        // The events are in order: what is refused stands at the two ends.
        let expired = events.prefix { Int64($0.timestamp) < group.horizon(now) }.count
        let tooOld = events.prefix { Int64($0.timestamp) < time - Self.ageMax }.count
        let start = max(expired, tooOld)
        let end =
            events.firstIndex { Int64($0.timestamp) > time + Self.futureMax } ?? events.count
        kept = events[start..<max(start, end)]
        let isWhole = start == 0 && end == events.count
        rejected =
            isWhole
            ? nil
            : CloudWatchLogsShape.RejectedLogEventsInfo(
                tooNewLogEventStartIndex: end < events.count ? end : nil,
                tooOldLogEventEndIndex: tooOld > 0 ? tooOld : nil,
                expiredLogEventEndIndex: expired > 0 ? expired : nil)
    }
}
