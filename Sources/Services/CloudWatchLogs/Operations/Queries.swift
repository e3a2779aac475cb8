package import CloudWatchLogsAPI
package import Gate
import LogSearch
import Shapes
package import Store
import Vocabulary

extension StartQuery: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization {
        let start = try QueryStart(input, call, snapshot)
        let groups = start.allGroups
        guard !groups.isEmpty else { return call.onEverything }
        return try call.onGroups(groups.map(\.name), snapshot).unmasking(start.query.unmasks)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Output {
        let start = try QueryStart(input, call, snapshot)
        var tables: [String: InsightsTable] = [:]
        let wanted = start.query.subqueries.reduce(into: start.query.tables) {
            $0.formUnion($1.tables)
        }
        for name in wanted {
            guard let row = try snapshot.lookupTable(name, call),
                let table = InsightsTable(csv: row.text("body"))
            else {
                throw CloudWatchLogsFailure.malformedQuery(
                    "Lookup table '\(name)' does not exist.")
            }
            tables[name] = table
        }
        let id = service.entropy.uuid()
        try service.desk.add(
            QueryTicket(
                id: id, account: call.account, region: call.region, text: input.queryString,
                language: start.language, query: start.query, groups: start.groups,
                inner: start.inner, tables: tables, period: start.period, limit: input.limit,
                created: call.time))
        return Output(queryId: id)
    }
}

extension Call {
    /// A query of this account and region.
    fileprivate func ticket(
        _ id: String, _ service: CloudWatchLogsService
    ) throws -> QueryTicket {
        guard let ticket = service.desk.ticket(id), ticket.account == account,
            ticket.region == region
        else {
            throw CloudWatchLogsFailure.resourceNotFound("Query ID \(id) does not exist")
        }
        return ticket
    }
}

extension GetQueryResults: ReadHandler {
    private static let itemsMax = 10_000

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Output {
        let ticket = try call.ticket(input.queryId, service)
        let page = PageQuery(call.operation, ticket.id)
        let start = try Paging.key(input.nextToken, page)?.first.flatMap { Int($0) } ?? 0
        let most = min(input.maxItems ?? itemsMax, itemsMax)
        let rows = ticket.rows.dropFirst(start).prefix(max(most, input.maxItems == 0 ? 0 : 1))
        let statistics = ticket.statistics
        let end = start + rows.count
        return Output(
            queryLanguage: ticket.language.rawValue,
            results: rows.map { row in
                var fields = row.fields.map {
                    CloudWatchLogsShape.ResultField(field: $0.name, value: $0.value)
                }
                if let event = row.event {
                    fields.append(
                        CloudWatchLogsShape.ResultField(
                            field: "@ptr",
                            value: RecordPointer.text(event.group.id, event.order)))
                }
                return fields
            },
            statistics: CloudWatchLogsShape.QueryStatistics(
                recordsMatched: Double(statistics.matched),
                recordsScanned: Double(statistics.scanned),
                estimatedRecordsSkipped: Double(statistics.skipped),
                bytesScanned: Double(statistics.bytes),
                estimatedBytesSkipped: Double(statistics.skippedBytes),
                logGroupsScanned: Double(statistics.groups)),
            status: ticket.status.rawValue,
            nextToken: end < ticket.rows.count && !rows.isEmpty
                ? page.marker(after: [String(end)]) : nil)
    }
}

extension StopQuery: ReadHandler {
    package static var isReadOnly: Bool { false }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Output {
        let ticket = try call.ticket(input.queryId, service)
        guard service.desk.cancel(ticket.id, at: call.time) else {
            throw Refusal.invalid(
                "Query is not in a running state, its status is \(ticket.status.rawValue)")
        }
        return Output(success: true)
    }
}

extension DescribeQueries: ReadHandler {
    private static let limitDefault = 1_000

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Output {
        let query = PageQuery(
            call.operation, input.logGroupName, input.status, input.queryLanguage)
        let after = try Paging.key(input.nextToken, query)?.first
        var found = service.desk.all(call.account, call.region).filter { ticket in
            (input.logGroupName.map { name in ticket.groups.contains { $0.name == name } } ?? true)
                && (input.status.map { $0 == ticket.status.rawValue } ?? true)
                && (input.queryLanguage.map { $0 == ticket.language.rawValue } ?? true)
        }
        if let after, let place = found.firstIndex(where: { $0.id == after }) {
            found.removeFirst(place + 1)
        }
        let limit = input.maxResults ?? limitDefault
        let page = Page(fetched: Array(found.prefix(limit + 1)), limit: limit, query: query) {
            [$0.id]
        }
        return Output(
            queries: page.items.map { ticket in
                let end = ticket.ended ?? call.time
                return CloudWatchLogsShape.QueryInfo(
                    queryLanguage: ticket.language.rawValue, queryId: ticket.id,
                    queryString: ticket.text, status: ticket.status.rawValue,
                    createTime: Int(ticket.created.milliseconds),
                    logGroupName: ticket.groups.first?.name,
                    queryDuration: Int(max(0, end.milliseconds - ticket.created.milliseconds)),
                    bytesScanned: Double(ticket.statistics.bytes))
            }, nextToken: page.next)
    }
}

extension ListLogGroupsForQuery: ReadHandler {
    private static let limitDefault = 50

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Output {
        let ticket = try call.ticket(input.queryId, service)
        let query = PageQuery(call.operation, ticket.id)
        let start = try Paging.key(input.nextToken, query)?.first.flatMap { Int($0) } ?? 0
        let names = ticket.groups.map(\.name).dropFirst(start)
        let most = input.maxResults ?? limitDefault
        let end = start + min(most, names.count)
        return Output(
            logGroupIdentifiers: names.prefix(most).map { call.groupARN($0) },
            nextToken: end < ticket.groups.count ? query.marker(after: [String(end)]) : nil)
    }
}
