import CloudTrailAPI
import Codecs
import Gate
import Shapes
import Store
import Vocabulary

/// Insights events as lookups find them: of one region in the last 90 days, newest first.
struct InsightQuery {
    private var conditions = ["region = ?", "time >= ?"]
    private var arguments: [SQLValue]
    private let limit: Int
    private let identity: PageQuery

    init(
        _ operation: String, _ call: Call, from: Instant?, to: Instant?, limit: Int,
        asked: [String?]
    ) {
        let region = call.region.description
        let oldest = call.time.seconds - CloudTrailService.lookupSeconds
        arguments = [SQLValue(region), SQLValue(max(oldest, from?.seconds ?? oldest))]
        if let to {
            conditions.append("time <= ?")
            arguments.append(SQLValue(to.seconds))
        }
        self.limit = limit
        var parts: [String?] = [
            operation, call.account.description, region, from.map { String($0.nanoseconds) },
            to.map { String($0.nanoseconds) },
        ]
        parts += asked
        identity = PageQuery(parts.map { $0 ?? "" }.joined(separator: "\u{1f}"))
    }

    /// Only those with this value. Returns false for a key by which they are not found.
    mutating func require(_ key: String, _ value: String) -> Bool {
        let columns = ["EventId": "event_id", "EventName": "name", "EventSource": "source"]
        guard let column = columns[key] else { return false }
        conditions.append("\(column) = ?")
        arguments.append(SQLValue(value))
        return true
    }

    /// Returns false for a token of another lookup.
    mutating func goOn(after token: String) -> Bool {
        guard let key = try? identity.key(of: token), key.count == 2, let time = Int64(key[0]),
            let id = Int64(key[1])
        else { return false }
        conditions.append("(time, id) < (?, ?)")
        arguments += [SQLValue(time), SQLValue(id)]
        return true
    }

    func answer(_ reading: any Reading) throws -> ([CloudTrailShape.Event], String?) {
        let rows = try reading.rows(
            """
            SELECT * FROM cloudtrail_insights WHERE \(conditions.joined(separator: " AND "))
            ORDER BY time DESC, id DESC LIMIT ?
            """, arguments + [SQLValue(limit + 1)])
        let page = Page(fetched: rows, limit: limit, query: identity) {
            [String($0.integer("time")), String($0.integer("id"))]
        }
        let events = page.items.map { row in
            CloudTrailShape.Event(
                eventId: row.text("event_id"), eventName: row.text("name"),
                eventTime: Instant(seconds: row.integer("time")),
                eventSource: row.text("source"), resources: [],
                cloudTrailEvent: row.text("event"))
        }
        return (events, page.next)
    }
}

extension LookupEvents {
    /// The events of `EventCategory` `insight`.
    static func insights(
        _ input: Input, _ call: Call, limit: Int, _ reading: any Reading
    ) throws -> Output {
        let attribute = input.lookupAttributes?.first
        var query = InsightQuery(
            "LookupEvents", call, from: input.startTime, to: input.endTime, limit: limit,
            asked: [attribute?.attributeKey, attribute?.attributeValue])
        if let attribute, !query.require(attribute.attributeKey, attribute.attributeValue) {
            throw CloudTrailFailure.invalidLookupAttributes(
                "The lookup attribute \(attribute.attributeKey.prefix(64)) is not valid for "
                    + "Insights events.")
        }
        if let token = input.nextToken, !query.goOn(after: token) {
            throw CloudTrailFailure.invalidNextToken("The next token is not valid.")
        }
        let (events, next) = try query.answer(reading)
        return Output(events: events, nextToken: next)
    }
}
