package import CloudWatchAPI
package import Gate
import MetricsEngine
import Shapes
package import Store
import Vocabulary

extension DescribeAlarms: ReadHandler {
    private static let pageMax = 100

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { try call.on([call.alarmARN("*")], snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output {
        if input.alarmNames != nil, input.alarmNamePrefix != nil {
            throw Refusal.combination(
                "The parameters AlarmNames and AlarmNamePrefix are mutually exclusive and you have "
                    + "specified both.")
        }
        if input.childrenOfAlarmName != nil || input.parentsOfAlarmName != nil {
            return try relatives(input, call, snapshot, service)
        }
        let kinds = Set(input.alarmTypes ?? [AlarmType.metric])
        let query = PageQuery(
            call.operation, call.account.description, call.region.description,
            input.alarmNames?.joined(separator: "\u{1f}"), input.alarmNamePrefix,
            kinds.sorted().joined(separator: ","), input.stateValue, input.actionPrefix)
        let after = try input.nextToken.map { try Self.key($0, query) } ?? ""
        let limit = input.maxRecords ?? pageMax
        let names = input.alarmNames.map { Set($0) }
        var found: [AlarmRecord] = []
        func take(_ row: Row) throws -> Bool {
            guard kinds.contains(row.text("kind")),
                input.stateValue.map({ $0 == row.text("state") }) ?? true
            else { return true }
            let record = try AlarmRecord(row)
            if let prefix = input.actionPrefix,
                !record.config.allActions.contains(where: { $0.hasPrefix(prefix) })
            {
                return true
            }
            found.append(record)
            return found.count <= limit
        }
        if let names {
            for name in names.sorted() where name > after {
                let row = try snapshot.row(
                    "SELECT * FROM cw_alarms WHERE account = ? AND region = ? AND name = ?",
                    call.place + [.text(name)])
                if let row, try !take(row) { break }
            }
        } else {
            let prefix = input.alarmNamePrefix ?? ""
            try snapshot.each(
                """
                SELECT * FROM cw_alarms WHERE account = ? AND region = ? AND name > ? AND name >= ?
                ORDER BY name
                """, call.place + [.text(after), .text(prefix)]
            ) { row in
                guard row.text("name").hasPrefix(prefix) else { return false }
                return try take(row)
            }
        }
        let page = Page(fetched: found, limit: limit, query: query) { [$0.name] }
        return Output(
            compositeAlarms: page.items.compactMap(\.compositeShape),
            metricAlarms: page.items.compactMap(\.metricShape), nextToken: page.next)
    }

    private static func key(_ token: String, _ query: PageQuery) throws -> String {
        guard let key = try? query.key(of: token).first else { throw Refusal.badToken }
        return key
    }

    /// Children of a composite alarm, or the composite alarms that name an alarm: of children AWS
    /// tells the state, of parents the name and ARN alone.
    private static func relatives(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output {
        let others: [Bool] = [
            input.alarmNames != nil, input.alarmNamePrefix != nil, input.alarmTypes != nil,
            input.stateValue != nil, input.actionPrefix != nil,
            input.childrenOfAlarmName != nil && input.parentsOfAlarmName != nil,
        ]
        guard !others.contains(true) else {
            throw Refusal.combination(
                "ChildrenOfAlarmName and ParentsOfAlarmName can be used only with MaxRecords and "
                    + "NextToken.")
        }
        let query = PageQuery(
            call.operation, call.account.description, call.region.description,
            input.childrenOfAlarmName, input.parentsOfAlarmName)
        let after = try input.nextToken.map { try key($0, query) } ?? ""
        let limit = input.maxRecords ?? pageMax
        var found: [AlarmRecord]
        if let name = input.childrenOfAlarmName {
            found = try children(of: name, call, snapshot)
        } else {
            let key = AlarmBook.Key(
                account: call.account, region: call.region, name: input.parentsOfAlarmName ?? "")
            try service.book.load(service.store, now: call.time.seconds)
            found = try service.book.parents(of: key).compactMap {
                try snapshot.alarmIfAny($0.name, call)
            }
        }
        found = found.filter { $0.name > after }.sorted { $0.name < $1.name }
        let page = Page(fetched: Array(found.prefix(limit + 1)), limit: limit, query: query) {
            [$0.name]
        }
        let isOfChildren = input.childrenOfAlarmName != nil
        return Output(
            compositeAlarms: page.items.filter { $0.config.kind == AlarmType.composite }.map {
                CloudWatchShape.CompositeAlarm(
                    alarmArn: $0.arn, alarmName: $0.name,
                    stateUpdatedTimestamp: isOfChildren ? $0.standing.updated : nil,
                    stateValue: isOfChildren ? $0.standing.state.rawValue : nil)
            },
            metricAlarms: page.items.filter { $0.config.kind == AlarmType.metric }.map {
                CloudWatchShape.MetricAlarm(
                    alarmName: $0.name, alarmArn: $0.arn,
                    stateValue: isOfChildren ? $0.standing.state.rawValue : nil,
                    stateUpdatedTimestamp: isOfChildren ? $0.standing.updated : nil)
            }, nextToken: page.next)
    }

    private static func children(
        of name: String, _ call: Call, _ snapshot: Snapshot
    ) throws -> [AlarmRecord] {
        guard let parent = try snapshot.alarmIfAny(name, call),
            case .composite(let config) = parent.config,
            let rule = try? CompositeRule(config.alarmRule)
        else { return [] }
        return try rule.alarms.compactMap {
            try snapshot.alarmIfAny(
                AlarmName.of(reference: $0, account: call.account, region: call.region), call)
        }
    }
}

extension DescribeAlarmsForMetric: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output {
        let wanted = MetricWords.identity(input.namespace, input.metricName, input.dimensions)
        let records = try snapshot.rows(
            """
            SELECT * FROM cw_alarms
            WHERE account = ? AND region = ? AND namespace = ? AND metric = ? ORDER BY name
            """, call.place + [.text(input.namespace), .text(input.metricName)]
        ).map { try AlarmRecord($0) }
        let found = records.filter { record in
            guard case .metric(let it) = record.config else { return false }
            return MetricWords.identity(it.namespace, it.metricName, it.dimensions) == wanted
                && (input.statistic.map { $0 == it.statistic } ?? true)
                && (input.extendedStatistic.map { $0 == it.extendedStatistic } ?? true)
                && (input.period.map { $0 == it.period } ?? true)
                && (input.unit.map { $0 == it.unit } ?? true)
        }
        return Output(metricAlarms: found.compactMap(\.metricShape))
    }
}

extension DescribeAlarmHistory: ReadHandler {
    private static let pageMax = 100

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization {
        try call.on([call.alarmARN(input.alarmName ?? "*")], snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output {
        if let start = input.startDate, let end = input.endDate, start > end {
            throw Refusal.value(
                "The parameter StartDate must be less than the parameter EndDate.")
        }
        let kinds = Set(input.alarmTypes ?? [AlarmType.metric])
        let isAscending = input.scanBy == "TimestampAscending"
        let query = PageQuery(
            call.operation, call.account.description, call.region.description, input.alarmName,
            kinds.sorted().joined(separator: ","), input.historyItemType,
            input.startDate.map { "\($0.seconds)" }, input.endDate.map { "\($0.seconds)" },
            isAscending ? "up" : "down")
        // Contributors of alarms have no history of their own here.
        if input.alarmContributorId != nil { return Output(alarmHistoryItems: []) }
        var conditions = ["account = ?", "region = ?"]
        var arguments = call.place
        func add(_ condition: String, _ value: SQLValue) {
            conditions.append(condition)
            arguments.append(value)
        }
        if let name = input.alarmName { add("alarm = ?", .text(name)) }
        if let kind = input.historyItemType { add("kind = ?", .text(kind)) }
        if let start = input.startDate { add("time >= ?", SQLValue(start)) }
        if let end = input.endDate { add("time <= ?", SQLValue(end)) }
        if let token = input.nextToken {
            guard let key = try? query.key(of: token), key.count == 2, let time = Int64(key[0]),
                let id = Int64(key[1])
            else { throw Refusal.badToken }
            conditions.append("(time, id) \(isAscending ? ">" : "<") (?, ?)")
            arguments += [.integer(time), .integer(id)]
        }
        let limit = input.maxRecords ?? pageMax
        let order = isAscending ? "time, id" : "time DESC, id DESC"
        var found: [Row] = []
        try snapshot.each(
            "SELECT * FROM cw_history WHERE \(conditions.joined(separator: " AND ")) "
                + "ORDER BY \(order)", arguments
        ) { row in
            if kinds.contains(row.text("type")) { found.append(row) }
            return found.count <= limit
        }
        let page = Page(fetched: found, limit: limit, query: query) {
            [String($0.integer("time")), String($0.integer("id"))]
        }
        return Output(
            alarmHistoryItems: page.items.map {
                CloudWatchShape.AlarmHistoryItem(
                    alarmName: $0.text("alarm"), alarmType: $0.text("type"),
                    timestamp: $0.instant("time"), historyItemType: $0.text("kind"),
                    historySummary: $0.text("summary"), historyData: $0.text("data"))
            }, nextToken: page.next)
    }
}

extension DescribeAlarmContributors: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { try call.on([call.alarmARN(input.alarmName)], snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output {
        guard let record = try snapshot.alarmIfAny(input.alarmName, call) else {
            throw Refusal.noResource(type: "alarm", id: call.alarmARN(input.alarmName))
        }
        if input.nextToken != nil { throw Refusal.badToken }
        guard case .metric(let config) = record.config, record.standing.state == .alarm,
            let rule = try? config.rule()
        else { return Output(alarmContributors: []) }
        let context = service.context(
            MetricScope(account: call.account, region: call.region), now: call.time.seconds)
        return Output(
            alarmContributors: Contributors.breaching(rule, in: context).map {
                CloudWatchShape.AlarmContributor(
                    contributorId: String(StableID.uuid($0.label).filter { $0 != "-" }.prefix(16)),
                    contributorAttributes: ["label": $0.label],
                    stateReason: $0.reason, stateTransitionedTimestamp: record.transitioned)
            })
    }
}

/// Which of the series that an alarm watches breach now.
enum Contributors {
    static func breaching(
        _ rule: AlarmRule, in context: MetricQueryContext
    ) -> [(label: String, reason: String)] {
        guard let threshold = rule.threshold else { return [] }
        let end = context.now - context.now % 60
        let start = end - Int64(rule.evaluationPeriods) * rule.period
        let request = MetricDataRequest(queries: rule.queries, start: start, end: end)
        guard let answer = try? context.answer(request), answer.results.count > 1 else { return [] }
        return answer.results.compactMap { result in
            let values = result.series.values.filter { isBreaching($0, rule.comparison, threshold) }
            guard values.count >= rule.datapointsToAlarm, let first = values.first else {
                return nil
            }
            return (
                result.label,
                "Threshold Crossed: \(values.count) out of the last \(rule.evaluationPeriods) "
                    + "datapoints [\(first)] crossed the threshold (\(threshold))."
            )
        }
    }

    private static func isBreaching(
        _ value: Double, _ comparison: AlarmComparison, _ threshold: Double
    ) -> Bool {
        switch comparison {
        case .greaterThan: value > threshold
        case .greaterThanOrEqual: value >= threshold
        case .lessThan: value < threshold
        case .lessThanOrEqual: value <= threshold
        default: false
        }
    }
}
