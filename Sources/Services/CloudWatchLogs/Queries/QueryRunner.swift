import Dispatch
import LogSearch
import Store
import Vocabulary

/// Runs queries, a few at a time, on threads of their own: a query may read for minutes, which the
/// threads that answer calls must not.
struct QueryRunner: Sendable {
    /// Queries at work at once; others wait.
    static let atOnce = 2
    /// AWS ends a query after an hour.
    private static let secondsMax = 3_600.0
    /// AWS ends a subquery after half a minute.
    private static let innerSecondsMax = 30.0

    private static let threads = DispatchQueue(label: "logs-queries", attributes: .concurrent)

    let service: CloudWatchLogsService

    /// Runs what arrives until cancelled.
    func run() async {
        await withTaskGroup(of: Void.self) { group in
            var count = 0
            for await id in service.desk.arrivals {
                if count >= Self.atOnce {
                    await group.next()
                    count -= 1
                }
                count += 1
                group.addTask { await perform(id) }
            }
        }
    }

    /// Runs one query to its end.
    func perform(_ id: String) async {
        await withCheckedContinuation { continuation in
            Self.threads.async {
                self.work(id)
                continuation.resume()
            }
        }
    }

    private struct Stopped: Error {}
    private struct TimedOut: Error {}

    private func work(_ id: String) {
        guard let ticket = service.desk.ticket(id), ticket.status == .scheduled else { return }
        service.desk.change(id) { if $0.status == .scheduled { $0.status = .running } }
        var status = QueryTicket.Status.complete
        var rows: [InsightsRow] = []
        do {
            rows = try answer(ticket)
        } catch is Stopped {
            return
        } catch is TimedOut {
            status = .timeout
        } catch {
            status = .failed
            if !(error is InsightsOverflow) { service.report("a query failed: \(error)") }
        }
        let now = service.clock.now()
        service.desk.change(id) { ticket in
            guard !ticket.status.isOver else { return }
            ticket.status = status
            ticket.ended = now
            ticket.rows = rows
            ticket.resultBytes = rows.reduce(0) { sum, row in
                sum + 64
                    + row.fields.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count + 32 }
            }
        }
    }

    private func answer(_ ticket: QueryTicket) throws -> [InsightsRow] {
        var statistics = QueryStatistics()
        var results: [[InsightsRow]] = []
        for (query, groups) in zip(ticket.query.subqueries, ticket.inner) {
            results.append(
                try rows(
                    query, groups, ticket, results: [], secondsMax: Self.innerSecondsMax,
                    &statistics))
        }
        return try rows(
            ticket.query, ticket.groups, ticket, results: results, secondsMax: Self.secondsMax,
            &statistics)
    }

    private func rows(
        _ query: InsightsQuery, _ groups: [GroupRecord], _ ticket: QueryTicket,
        results: [[InsightsRow]], secondsMax: Double, _ statistics: inout QueryStatistics
    ) throws -> [InsightsRow] {
        let isInner = results.isEmpty && !ticket.query.subqueries.isEmpty
        let run = InsightsRun(
            query, limit: isInner ? 100_000 : ticket.limit,
            now: ticket.created.milliseconds, period: ticket.period, tables: ticket.tables,
            results: results)
        let began = ContinuousClock.now
        func check() throws {
            guard service.desk.ticket(ticket.id)?.status == .running else { throw Stopped() }
            guard ContinuousClock.now - began < .seconds(secondsMax) else { throw TimedOut() }
        }
        var periods = [(ticket.period, false)]
        if let comparison = query.comparison {
            let length = ticket.period.upperBound - ticket.period.lowerBound + 1
            let shift = comparison.shift(length: length)
            let earlier =
                max(0, ticket.period.lowerBound - shift)...max(0, ticket.period.upperBound - shift)
            periods.append((earlier, true))
        }
        for group in groups {
            for (period, isEarlier) in periods {
                var scan = GroupScan(service, group, ticket, period, query)
                try scan.each(check) { event in try run.push(event, isEarlier: isEarlier) }
                statistics.scanned += scan.scanned
                statistics.bytes += scan.bytes
                statistics.skipped += scan.skipped.events
                statistics.skippedBytes += scan.skipped.bytes
            }
            statistics.groups += 1
            statistics.matched = run.matched
            let soFar = statistics
            service.desk.change(ticket.id) { $0.statistics = soFar }
        }
        try check()
        return try run.finish()
    }
}

/// Reads the events of one group for a query.
private struct GroupScan {
    /// Events between two looks at whether the query is still wanted.
    private static let stride = 4_096

    private let service: CloudWatchLogsService
    private let group: GroupRecord
    private let period: ClosedRange<Int64>
    private let query: InsightsQuery
    private let account: String
    private let now: Instant
    private(set) var scanned = 0
    private(set) var bytes = 0
    private(set) var skipped = SkippedEvents()

    init(
        _ service: CloudWatchLogsService, _ group: GroupRecord, _ ticket: QueryTicket,
        _ period: ClosedRange<Int64>, _ query: InsightsQuery
    ) {
        self.service = service
        self.group = group
        self.period = period
        self.query = query
        account = ticket.account.description
        now = ticket.created
    }

    mutating func each(
        _ check: () throws -> Void, _ body: (InsightsEvent) throws -> Void
    ) throws {
        let counter = Counter()
        let (sources, names) = try service.store.read { snapshot in
            var wanted = EventQuery(
                group: group.id, from: max(period.lowerBound, group.horizon(now)),
                through: period.upperBound)
            wanted.require(query.neededTexts)
            for (field, values) in query.neededValues {
                wanted.fieldKeys[field] = values.map {
                    IndexedValues.key(field: field, equalTo: $0)
                }
            }
            var reader = service.events(in: snapshot)
            // What rows hold is read now: the snapshot ends long before the query may.
            reader.readsRowsAtOnce = true
            reader.skipped = {
                counter.skipped.events += $0.events
                counter.skipped.bytes += $0.bytes
            }
            var names: [Int64: String] = [:]
            try snapshot.each(
                "SELECT id, name FROM logs_streams WHERE group_id = ?", [.integer(group.id)]
            ) { row in
                names[row.integer("id")] = row.text("name")
                return true
            }
            return (try reader.sources(wanted), names)
        }
        let found = InsightsGroup(id: group.id, account: account, name: group.name)
        let from = max(period.lowerBound, group.horizon(now))
        var open = sources
        var sinceCheck = 0
        while let source = open.popLast() {
            switch try source.load() {
            case .parts(let parts): open += parts
            case .chunk(let chunk):
                for index in 0..<chunk.count {
                    sinceCheck += 1
                    if sinceCheck >= Self.stride {
                        sinceCheck = 0
                        try check()
                    }
                    let time = chunk.times[index]
                    guard time >= from, time <= period.upperBound,
                        let stream = names[chunk.streams[index]]
                    else { continue }
                    scanned += 1
                    bytes += chunk.range(index).count
                    try body(
                        InsightsEvent(
                            order: chunk.order(index), ingested: chunk.ingested[index],
                            message: Array(chunk.body[chunk.range(index)]), stream: stream,
                            group: found))
                }
            }
        }
        skipped = counter.skipped
    }

    private final class Counter {
        var skipped = SkippedEvents()
    }
}
