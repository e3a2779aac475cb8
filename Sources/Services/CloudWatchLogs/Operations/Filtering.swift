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
        var search = EventQuery(
            group: group.id,
            from: max(Int64(input.startTime ?? 0), group.horizon(call.time)),
            through: input.endTime.map { Int64($0) } ?? Int64.max)
        search.require(pattern.neededTexts)
        if let names = input.logStreamNames {
            search.streams = Set(try names.map { try snapshot.stream($0, of: group).id })
        }
        let query = PageQuery(
            call.operation, String(group.id), input.filterPattern, input.logStreamNamePrefix,
            input.logStreamNames?.joined(separator: ":"), input.startTime.map(String.init),
            input.endTime.map(String.init))
        var beyond: EventOrder?
        if let key = try Paging.key(input.nextToken, query) {
            guard let place = key.first.flatMap({ EventPosition(digits: $0) }) else {
                throw Refusal.badToken
            }
            beyond = EventOrder(time: place.time, id: place.id)
            search.from = max(search.from, place.time)
        }
        var names = StreamNames(snapshot, prefix: input.logStreamNamePrefix)
        var budget = AnswerBudget(limit: input.limit)
        var found: [CloudWatchLogsShape.FilteredLogEvent] = []
        var scanned = 0
        var scannedBytes = 0
        var last: EventPosition?
        var isCut = false
        var merge = EventMerge(
            try service.events(in: snapshot).sources(search), isForward: true)
        while let (chunk, index) = try merge.next() {
            let order = chunk.order(index)
            guard order.time <= search.through else { break }
            guard order.time >= search.from, beyond.map({ order > $0 }) ?? true,
                search.streams?.contains(chunk.streams[index]) ?? true,
                let stream = try names.name(chunk.streams[index])
            else { continue }
            guard scanned < scannedMax, scannedBytes < scannedBytesMax, !budget.isFull else {
                isCut = true
                break
            }
            if chunk.withMessage(index, { pattern.matches(utf8: $0) }) {
                let event = StoredEvent(chunk, index)
                guard budget.take(event) else {
                    isCut = true
                    break
                }
                found.append(event.filtered(stream: stream))
            }
            scanned += 1
            scannedBytes += chunk.range(index).count
            last = EventPosition(time: order.time, id: order.id)
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

/// Names of streams by id, asked for once each; those that are gone have none, and their events
/// are seen no more.
struct StreamNames {
    private let reading: any Reading
    private let prefix: String?
    private var known: [Int64: String?] = [:]

    init(_ reading: any Reading, prefix: String? = nil) {
        self.reading = reading
        self.prefix = prefix
    }

    /// Nil where there is no such stream, or its name does not begin with the prefix.
    mutating func name(_ id: Int64) throws -> String? {
        if let name = known[id] { return name }
        let name = try reading.row(
            "SELECT name FROM logs_streams WHERE id = ?", [.integer(id)]
        )?.text("name")
        let wanted = name.flatMap { name in
            prefix.map { name.hasPrefix($0) } ?? true ? name : nil
        }
        known[id] = .some(wanted)
        return wanted
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
