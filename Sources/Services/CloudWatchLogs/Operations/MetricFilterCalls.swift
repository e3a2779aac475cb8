package import CloudWatchLogsAPI
import Codecs
package import Gate
import Shapes
package import Store
import Vocabulary

extension PutMetricFilter: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { try call.onGroup(input.logGroupName, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        if input.applyOnTransformedLogs == true { throw Refusal.notOffered("transformed logs") }
        if input.fieldSelectionCriteria != nil || input.emitSystemFieldDimensions != nil {
            throw Refusal.notOffered("centralized logs")
        }
        let group = try transaction.group(input.logGroupName, call)
        guard group.groupClass == GroupRecord.standard else {
            throw Refusal.invalid(
                "Metric filters are not supported for log groups of the class "
                    + "\(group.groupClass).")
        }
        guard let metric = input.metricTransformations.first else {
            throw Refusal.invalid("A metric transformation is required.")
        }
        let dimensions = metric.dimensions ?? [:]
        guard dimensions.count <= MetricFilterRecord.dimensionsMax else {
            throw Refusal.invalid(
                "Invalid metric transformation: more than "
                    + "\(MetricFilterRecord.dimensionsMax) dimensions")
        }
        guard dimensions.isEmpty || metric.defaultValue == nil else {
            throw Refusal.invalid(
                "Invalid metric transformation: dimensions and default value are mutually "
                    + "exclusive properties.")
        }
        let held = try transaction.metricFilters(of: group)
        guard
            held.count < MetricFilterRecord.filtersMax
                || held.contains(where: { $0.name == input.filterName })
        else { throw Refusal.limit }
        try transaction.run(
            """
            INSERT INTO logs_metric_filters
            (group_id, name, pattern, created, metric, namespace, value, unit, default_value,
             dimensions) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (group_id, name) DO UPDATE SET pattern = excluded.pattern,
            created = excluded.created, metric = excluded.metric,
            namespace = excluded.namespace, value = excluded.value, unit = excluded.unit,
            default_value = excluded.default_value, dimensions = excluded.dimensions
            """,
            [
                .integer(group.id), .text(input.filterName), .text(input.filterPattern),
                .integer(call.time.milliseconds), .text(metric.metricName),
                .text(metric.metricNamespace), .text(metric.metricValue), SQLValue(metric.unit),
                SQLValue(metric.defaultValue.map { String($0) }),
                .text(
                    JSON.object(
                        dimensions.sorted { $0.key < $1.key }.map {
                            JSONMember($0.key, .string($0.value))
                        }
                    ).text),
            ])
        // What cannot be asked is not kept: throwing takes it back.
        for record in try transaction.metricFilters(of: group)
        where record.name == input.filterName {
            _ = try CompiledMetricFilter(record)
        }
        try transaction.countFilters(of: group)
        return Output()
    }
}

extension DeleteMetricFilter: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { try call.onGroup(input.logGroupName, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        let group = try transaction.group(input.logGroupName, call)
        let removed = try transaction.run(
            "DELETE FROM logs_metric_filters WHERE group_id = ? AND name = ?",
            [.integer(group.id), .text(input.filterName)])
        guard removed == 1 else {
            throw CloudWatchLogsFailure.resourceNotFound(
                "The specified metric filter does not exist.")
        }
        try transaction.countFilters(of: group)
        return Output()
    }
}

extension DescribeMetricFilters: ReadHandler {
    private static let limitDefault = 50

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { try call.onGroup(input.logGroupName ?? "", snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Output {
        guard (input.metricName == nil) == (input.metricNamespace == nil) else {
            throw Refusal.invalid(
                "Both metricName and metricNamespace must be specified, or neither.")
        }
        if let name = input.logGroupName { _ = try snapshot.group(name, call) }
        let query = PageQuery(
            call.operation, call.account.description, call.region.description,
            input.logGroupName, input.filterNamePrefix, input.metricName, input.metricNamespace)
        let after = try Paging.key(input.nextToken, query) ?? ["", ""]
        guard after.count == 2 else { throw Refusal.badToken }
        let limit = input.limit ?? limitDefault
        var found: [CloudWatchLogsShape.MetricFilter] = []
        try snapshot.each(
            """
            SELECT f.*, g.name AS group_name FROM logs_metric_filters f
            JOIN logs_groups g ON g.id = f.group_id
            WHERE g.account = ? AND g.region = ? AND (f.name, g.name) > (?, ?)
            ORDER BY f.name, g.name
            """, call.place + [.text(after[0]), .text(after[1])]
        ) { row in
            let group = row.text("group_name")
            let record = MetricFilterRecord(row)
            // The prefix counts only beside a group.
            let isWanted =
                (input.logGroupName.map { $0 == group } ?? true)
                && (input.logGroupName == nil
                    || record.name.hasPrefix(input.filterNamePrefix ?? ""))
                && (input.metricName.map { $0 == record.metricName } ?? true)
                && (input.metricNamespace.map { $0 == record.namespace } ?? true)
            if isWanted { found.append(record.shape(group: group)) }
            return found.count <= limit
        }
        let page = Page(fetched: found, limit: limit, query: query) {
            [$0.filterName ?? "", $0.logGroupName ?? ""]
        }
        return Output(metricFilters: page.items, nextToken: page.next)
    }
}
