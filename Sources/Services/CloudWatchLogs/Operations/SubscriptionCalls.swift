package import CloudWatchLogsAPI
package import Gate
import LogSearch
import Shapes
package import Store
import Vocabulary

extension PutSubscriptionFilter: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { try call.onGroup(input.logGroupName, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        if input.applyOnTransformedLogs == true { throw Refusal.notOffered("transformed logs") }
        if input.fieldSelectionCriteria != nil || input.emitSystemFields != nil {
            throw Refusal.notOffered("centralized logs")
        }
        let group = try transaction.group(input.logGroupName, call)
        do {
            _ = try FilterPattern(input.filterPattern)
        } catch {
            throw Refusal.invalid(error.description)
        }
        // Streams, delivery streams and functions are other services' and not there to be reached.
        guard let (name, region) = SubscriptionRecord.group(of: input.destinationArn) else {
            throw Refusal.invalid(
                "Could not deliver test message to specified destination: this server delivers "
                    + "to log groups. Check if the destination is valid.")
        }
        guard try transaction.group(name, call.account, region) != nil else {
            throw Refusal.invalid(
                "Could not deliver test message to specified destination. Check if the "
                    + "destination is valid.")
        }
        guard name != group.name || region != call.region else {
            throw Refusal.invalid("A log group cannot subscribe to itself.")
        }
        if try transaction.leads(from: (name, region), to: group, call) {
            throw Refusal.invalid("The subscription would lead back to its own log group.")
        }
        let held = try transaction.subscriptions(of: group)
        guard
            held.count < SubscriptionRecord.countMax
                || held.contains(where: { $0.name == input.filterName })
        else { throw Refusal.limit }
        try transaction.run(
            """
            INSERT INTO logs_subscriptions
            (group_id, name, pattern, destination, role, distribution, created)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (group_id, name) DO UPDATE SET pattern = excluded.pattern,
            destination = excluded.destination, role = excluded.role,
            distribution = excluded.distribution
            """,
            [
                .integer(group.id), .text(input.filterName), .text(input.filterPattern),
                .text(input.destinationArn), SQLValue(input.roleArn),
                .text(input.distribution ?? "ByLogStream"), .integer(call.time.milliseconds),
            ])
        try transaction.countFilters(of: group)
        return Output()
    }
}

extension Transaction {
    /// Whether events of a group come, by subscriptions, to another.
    fileprivate func leads(
        from start: (name: String, region: Region), to end: GroupRecord, _ call: Call
    ) throws -> Bool {
        var seen: Set<Int64> = []
        var open = [start]
        while let (name, region) = open.popLast() {
            guard let group = try group(name, call.account, region),
                seen.insert(group.id).inserted
            else { continue }
            if group.id == end.id { return true }
            open += try subscriptions(of: group).compactMap {
                SubscriptionRecord.group(of: $0.destination)
            }
        }
        return false
    }
}

extension DeleteSubscriptionFilter: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { try call.onGroup(input.logGroupName, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        let group = try transaction.group(input.logGroupName, call)
        let removed = try transaction.run(
            "DELETE FROM logs_subscriptions WHERE group_id = ? AND name = ?",
            [.integer(group.id), .text(input.filterName)])
        guard removed == 1 else {
            throw CloudWatchLogsFailure.resourceNotFound(
                "The specified subscription filter does not exist.")
        }
        try transaction.countFilters(of: group)
        return Output()
    }
}

extension DescribeSubscriptionFilters: ReadHandler {
    private static let limitDefault = 50

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { try call.onGroup(input.logGroupName, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Output {
        let group = try snapshot.group(input.logGroupName, call)
        let query = PageQuery(
            call.operation, String(group.id), input.filterNamePrefix)
        let after = try Paging.key(input.nextToken, query)?.first ?? ""
        let limit = input.limit ?? limitDefault
        let found = try snapshot.subscriptions(of: group).filter {
            $0.name > after && $0.name.hasPrefix(input.filterNamePrefix ?? "")
        }
        let page = Page(
            fetched: found.prefix(limit + 1).map { $0.shape(group: group.name) }, limit: limit,
            query: query
        ) { [$0.filterName ?? ""] }
        return Output(subscriptionFilters: page.items, nextToken: page.next)
    }
}
