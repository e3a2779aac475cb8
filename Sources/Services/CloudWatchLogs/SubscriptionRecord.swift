import CloudWatchLogsAPI
import Gate
import LogSearch
import Store
import Vocabulary

/// A subscription filter as it is stored.
struct SubscriptionRecord: Sendable {
    /// Of one group.
    static let countMax = 2

    let name: String
    let pattern: String
    let destination: String
    let role: String?
    let distribution: String
    let created: Int64

    init(_ row: Row) {
        name = row.text("name")
        pattern = row.text("pattern")
        destination = row.text("destination")
        role = row.textIfAny("role")
        distribution = row.text("distribution")
        created = row.integer("created")
    }

    func shape(group: String) -> CloudWatchLogsShape.SubscriptionFilter {
        CloudWatchLogsShape.SubscriptionFilter(
            filterName: name, logGroupName: group, filterPattern: pattern,
            destinationArn: destination, roleArn: role, distribution: distribution,
            applyOnTransformedLogs: false, creationTime: Int(created))
    }

    /// The log group that a destination is; nil for others.
    static func group(of destination: String) -> (name: String, region: Region)? {
        let parts = destination.split(
            separator: ":", maxSplits: 6, omittingEmptySubsequences: false)
        guard parts.count == 7, parts[2] == "logs", parts[5] == "log-group",
            let region = Region(String(parts[3])), !parts[6].isEmpty
        else { return nil }
        let name = parts[6].hasSuffix(":*") ? parts[6].dropLast(2) : parts[6]
        return (String(name), region)
    }
}

extension Reading {
    func metricFilters(of group: GroupRecord) throws -> [MetricFilterRecord] {
        try rows(
            "SELECT * FROM logs_metric_filters WHERE group_id = ? ORDER BY name",
            [.integer(group.id)]
        ).map { MetricFilterRecord($0) }
    }

    func subscriptions(of group: GroupRecord) throws -> [SubscriptionRecord] {
        try rows(
            "SELECT * FROM logs_subscriptions WHERE group_id = ? ORDER BY name",
            [.integer(group.id)]
        ).map { SubscriptionRecord($0) }
    }
}

extension CloudWatchLogsService {
    /// Writes the matching events of a batch into the group that subscribed to them, under their
    /// own times, in a stream named after the group and the stream they come from.
    func deliver(_ batch: IngestedBatch, to subscription: SubscriptionRecord) async {
        guard let (name, region) = SubscriptionRecord.group(of: subscription.destination),
            let pattern = try? FilterPattern(subscription.pattern)
        else { return }
        let lines = batch.events.filter { pattern.matches($0.message) }.map {
            LogLine(milliseconds: $0.time, message: $0.message)
        }
        guard !lines.isEmpty else { return }
        let stream = "\(batch.group.name)/\(batch.stream)".map { ":*".contains($0) ? "_" : $0 }
        do {
            try await append(
                lines, toGroup: name, stream: String(String(stream).suffix(512)),
                account: batch.account, region: region)
        } catch {
            report(
                "the subscription \(subscription.name) of \(batch.group.name) could not be "
                    + "delivered: \(error)")
        }
    }
}
