import CloudWatchLogsAPI
import LogSearch
import Store

/// A place in the order of a group's or stream's events: by time, then by arrival.
struct EventPosition: Hashable {
    static let beginning = EventPosition(time: 0, id: 0)
    private static let timeDigits = 19
    private static let idDigits = 36

    let time: Int64
    let id: Int64

    init(time: Int64, id: Int64) {
        self.time = time
        self.id = id
    }

    /// 56 digits, as AWS's event ids and tokens have them.
    var digits: String {
        func padded(_ value: Int64, _ width: Int) -> String {
            let text = String(max(0, value))
            return String(repeating: "0", count: width - text.count) + text
        }
        return "3" + padded(time, Self.timeDigits) + padded(id, Self.idDigits)
    }

    init?(digits: some StringProtocol) {
        guard digits.utf8.count == 1 + Self.timeDigits + Self.idDigits, digits.first == "3",
            digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
            let time = Int64(digits.dropFirst().prefix(Self.timeDigits)),
            let id = Int64(digits.suffix(Self.idDigits))
        else { return nil }
        self.init(time: time, id: id)
    }
}

/// `f/…/s` leads on from a place, `b/…/s` back from it.
struct EventToken {
    let isForward: Bool
    let position: EventPosition

    init(isForward: Bool, _ position: EventPosition) {
        self.isForward = isForward
        self.position = position
    }

    init(_ text: String) throws {
        guard text.hasSuffix("/s"), text.hasPrefix("f/") || text.hasPrefix("b/"),
            let position = EventPosition(digits: text.dropFirst(2).dropLast(2))
        else { throw Refusal.badToken }
        isForward = text.hasPrefix("f/")
        self.position = position
    }

    var text: String { (isForward ? "f/" : "b/") + position.digits + "/s" }
}

/// An event as it is stored.
struct StoredEvent {
    let position: EventPosition
    let ingested: Int64
    let message: String

    init(_ chunk: EventChunk, _ index: Int) {
        position = EventPosition(time: chunk.times[index], id: chunk.ids[index])
        ingested = chunk.ingested[index]
        message = chunk.message(index)
    }
}

/// What one answer may hold.
struct AnswerBudget {
    static let eventsMax = 10_000
    private static let bytesMax = 1 << 20

    private let limit: Int
    private var count = 0
    private var bytes = 0

    init(limit: Int?) { self.limit = limit ?? Self.eventsMax }

    var isFull: Bool { count >= limit }

    /// Whether one more event fits; the first always does.
    mutating func take(_ event: StoredEvent) -> Bool {
        let size = event.message.utf8.count + PutBatch.eventOverhead
        guard count < limit, count == 0 || bytes + size <= Self.bytesMax else { return false }
        count += 1
        bytes += size
        return true
    }
}

extension EventReader {
    /// The events of a stream between two times, from a place on, forward or backward.
    func events(
        of stream: StreamRecord, group: GroupRecord, from start: Int64, before end: Int64,
        beyond token: EventToken?, isForward: Bool, limit: Int?
    ) throws -> [StoredEvent] {
        guard end > 0 else { return [] }
        var query = EventQuery(group: group.id, from: start, through: end - 1)
        query.streams = [stream.id]
        let place = token.map { EventOrder(time: $0.position.time, id: $0.position.id) }
        if let place, let token {
            if token.isForward {
                query.from = max(query.from, place.time)
            } else {
                query.through = min(query.through, place.time)
            }
        }
        var merge = EventMerge(try sources(query), isForward: isForward)
        var budget = AnswerBudget(limit: limit)
        var found: [StoredEvent] = []
        while !budget.isFull, let (chunk, index) = try merge.next() {
            let time = chunk.times[index]
            if isForward ? time > query.through : time < query.from { break }
            guard chunk.streams[index] == stream.id, time >= query.from, time <= query.through
            else { continue }
            if let place, let token {
                let order = chunk.order(index)
                guard token.isForward ? order > place : order < place else { continue }
            }
            let event = StoredEvent(chunk, index)
            guard budget.take(event) else { break }
            found.append(event)
        }
        return isForward ? found : found.reversed()
    }
}
