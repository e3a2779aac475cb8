import CloudWatchLogsAPI
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

    init(_ row: Row) {
        position = EventPosition(time: row.integer("time"), id: row.integer("id"))
        ingested = row.integer("ingested")
        message = String(decoding: row.blob("message"), as: UTF8.self)
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

extension Reading {
    /// The events of a stream between two times, from a place on, forward or backward.
    func events(
        of stream: StreamRecord, from start: Int64, before end: Int64, beyond token: EventToken?,
        isForward: Bool, limit: Int?
    ) throws -> [StoredEvent] {
        let side =
            token.map { $0.isForward ? "AND (time, id) > (?, ?)" : "AND (time, id) < (?, ?)" } ?? ""
        let place: [SQLValue] =
            token.map { [.integer($0.position.time), .integer($0.position.id)] } ?? []
        let order = isForward ? "time, id" : "time DESC, id DESC"
        var budget = AnswerBudget(limit: limit)
        var found: [StoredEvent] = []
        try each(
            """
            SELECT id, time, ingested, message FROM logs_events
            WHERE stream_id = ? AND time >= ? AND time < ? \(side) ORDER BY \(order)
            """, [.integer(stream.id), .integer(start), .integer(end)] + place
        ) { row in
            let event = StoredEvent(row)
            guard budget.take(event) else { return false }
            found.append(event)
            return !budget.isFull
        }
        return isForward ? found : found.reversed()
    }
}
