package import CloudWatchLogsAPI
package import Gate
import LogSearch
import Shapes
package import Store
import Vocabulary

extension FilterLogEvents: ReadHandler {
    package static var isReadOnly: Bool { true }
    package static var isDataEvent: Bool { true }
    /// Events that one call looks at; its token leads on from there.
    private static let scannedMax = 100_000
    private static let scannedBytesMax = 64 << 20

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization {
        try call.onGroup(
            name: input.logGroupName, identifier: input.logGroupIdentifier, snapshot
        ).unmasking(input.unmask)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Output {
        guard input.logStreamNames == nil || input.logStreamNamePrefix == nil else {
            throw Refusal.invalid(
                "logStreamNames and logStreamNamePrefix can't be specified together.")
        }
        let pattern = try FilterPattern(checked: input.filterPattern ?? "")
        let group = try snapshot.group(
            name: input.logGroupName, identifier: input.logGroupIdentifier, call)
        try group.requireReading("FilterLogEvents")
        var search = Search(input, group, call)
        if let names = input.logStreamNames {
            let ids = Set(try names.map { try snapshot.stream($0, of: group).id }).sorted()
            search.narrow(to: ids)
        }
        let query = PageQuery(
            call.operation, String(group.id), input.filterPattern, input.logStreamNamePrefix,
            input.logStreamNames?.joined(separator: ":"), input.startTime.map(String.init),
            input.endTime.map(String.init))
        if let key = try Paging.key(input.nextToken, query) {
            guard let place = key.first.flatMap({ EventPosition(digits: $0) }) else {
                throw Refusal.badToken
            }
            search.goOn(after: place)
        }
        var budget = AnswerBudget(limit: input.limit)
        var found: [CloudWatchLogsShape.FilteredLogEvent] = []
        var scanned = 0
        var scannedBytes = 0
        var last: EventPosition?
        var isCut = false
        try snapshot.each(search.sql, search.arguments) { row in
            let event = StoredEvent(row)
            guard scanned < scannedMax, scannedBytes < scannedBytesMax, !budget.isFull else {
                isCut = true
                return false
            }
            if pattern.matches(event.message) {
                guard budget.take(event) else {
                    isCut = true
                    return false
                }
                found.append(event.filtered(stream: row.text("stream")))
            }
            scanned += 1
            scannedBytes += event.message.utf8.count
            last = event.position
            return true
        }
        let next = isCut ? last.map { query.marker(after: [$0.digits]) } : nil
        // Since 2019, AWS lists no searched streams any more.
        return Output(events: found, searchedLogStreams: [], nextToken: next)
    }
}

extension StoredEvent {
    fileprivate func filtered(stream: String) -> CloudWatchLogsShape.FilteredLogEvent {
        CloudWatchLogsShape.FilteredLogEvent(
            logStreamName: stream, timestamp: Int(position.time), message: message,
            ingestionTime: Int(ingested), eventId: position.digits)
    }
}

/// The events that a search looks at, in their order.
private struct Search {
    private var condition: String
    private(set) var arguments: [SQLValue]

    init(_ input: FilterLogEvents.Input, _ group: GroupRecord, _ call: Call) {
        condition = "e.group_id = ? AND e.time >= ? AND e.time <= ?"
        arguments = [
            .integer(group.id),
            .integer(max(Int64(input.startTime ?? 0), group.horizon(call.time))),
            .integer(input.endTime.map { Int64($0) } ?? Int64.max),
        ]
        if let prefix = input.logStreamNamePrefix {
            condition += " AND s.name >= ? AND s.name <= ?"
            arguments += [.text(prefix), .text(prefix + "\u{10FFFF}")]
        }
    }

    mutating func narrow(to streams: [Int64]) {
        let marks = streams.map { _ in "?" }.joined(separator: ", ")
        condition += " AND e.stream_id IN (\(marks))"
        arguments += streams.map { .integer($0) }
    }

    mutating func goOn(after place: EventPosition) {
        condition += " AND (e.time, e.id) > (?, ?)"
        arguments += [.integer(place.time), .integer(place.id)]
    }

    // A cross join keeps SQLite to the order of the index on the group's times.
    var sql: String {
        """
        SELECT e.id, e.time, e.ingested, e.message, s.name AS stream
        FROM logs_events AS e CROSS JOIN logs_streams AS s ON s.id = e.stream_id
        WHERE \(condition) ORDER BY e.time, e.id
        """
    }
}

extension FilterPattern {
    fileprivate init(checked text: String) throws {
        do {
            self = try FilterPattern(text)
        } catch {
            throw Refusal.invalid(error.description)
        }
    }
}

extension TestMetricFilter: StatelessHandler {
    package static var isReadOnly: Bool { true }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ service: CloudWatchLogsService
    ) throws -> Output {
        let pattern = try FilterPattern(checked: input.filterPattern)
        var matches: [CloudWatchLogsShape.MetricFilterMatchRecord] = []
        for (index, message) in input.logEventMessages.enumerated() {
            guard let values = pattern.extract(message) else { continue }
            matches.append(
                CloudWatchLogsShape.MetricFilterMatchRecord(
                    eventNumber: index + 1, eventMessage: message,
                    extractedValues: Dictionary(values.map { ($0.name, $0.value) }) { first, _ in
                        first
                    }))
        }
        return Output(matches: matches)
    }
}
