package import CloudTrailAPI
import Codecs
package import Gate
import Journal
import Shapes
package import Store
import Vocabulary

/// Management events of the call's region in the last 90 days, newest first.
extension LookupEvents: AsyncHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Authorization {
        Ask.anything(call)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: CloudTrailService
    ) async throws -> Output {
        let query = try EventQuery(input, call)
        // Insights events are not recorded here, so that there is none to be found.
        if input.eventCategory != nil { return Output(events: []) }
        try await service.catchUpIndex()
        return try service.store.read { try answer(query, $0, service.trail.journal) }
    }

    private static func answer(
        _ query: EventQuery, _ snapshot: Snapshot, _ journal: Journal
    ) throws -> Output {
        let rows = try snapshot.rows(query.sql, query.arguments)
        let page = Page(fetched: rows, limit: query.limit, query: query.identity) {
            [String($0.integer("time")), String($0.integer("position"))]
        }
        let events = try page.items.compactMap { row -> CloudTrailShape.Event? in
            let position = row.integer("position")
            let resources = try snapshot.rows(
                "SELECT type, name FROM cloudtrail_event_resources WHERE position = ?",
                [SQLValue(position)])
            guard let record = try record(at: position, in: journal) else { return nil }
            return CloudTrailShape.Event(
                eventId: row.text("event_id"), eventName: row.text("name"),
                readOnly: row.integer("is_read_only") != 0 ? "true" : "false",
                accessKeyId: row.textIfAny("access_key"),
                eventTime: Instant(seconds: row.integer("time")),
                eventSource: row.text("source"), username: row.textIfAny("username"),
                resources: resources.map {
                    CloudTrailShape.Resource(
                        resourceType: $0.text("type"), resourceName: $0.text("name"))
                },
                cloudTrailEvent: String(
                    decoding: TrailRecord.event(in: record.bytes), as: UTF8.self))
        }
        return Output(events: events, nextToken: page.next)
    }

    /// Nil where the journal keeps the record no longer.
    private static func record(at position: Int64, in journal: Journal) throws -> JournalRecord? {
        do {
            return try journal.read(
                from: Position(UInt64(clamping: position)), countMax: 1, bytesMax: 1
            ).first
        } catch JournalError.positionGone {
            return nil
        }
    }
}

/// A lookup as SQL.
struct EventQuery {
    private static let pageMax = 50

    let sql: String
    let arguments: [SQLValue]
    let limit: Int
    let identity: PageQuery

    init(_ input: LookupEvents.Input, _ call: Call) throws {
        let attributes = input.lookupAttributes ?? []
        guard attributes.count <= 1 else {
            throw CloudTrailFailure.invalidLookupAttributes(
                "Only one lookup attribute can be specified.")
        }
        limit = input.maxResults ?? Self.pageMax
        guard (1...Self.pageMax).contains(limit) else {
            throw CloudTrailFailure.invalidMaxResults(
                "MaxResults must be between 1 and \(Self.pageMax).")
        }
        if let start = input.startTime, let end = input.endTime, start > end {
            throw CloudTrailFailure.invalidTimeRange(
                "The start time must be before the end time.")
        }
        let region = call.region.description
        let attribute = attributes.first
        identity = PageQuery(
            "LookupEvents", call.account.description, region, attribute?.attributeKey,
            attribute?.attributeValue, input.startTime.map { String($0.nanoseconds) },
            input.endTime.map { String($0.nanoseconds) }, input.eventCategory)
        let oldest = call.time.seconds - CloudTrailService.lookupSeconds
        var conditions = ["region = ?", "time >= ?"]
        var arguments = [
            SQLValue(region), SQLValue(max(oldest, input.startTime?.seconds ?? oldest)),
        ]
        if let end = input.endTime {
            conditions.append("time <= ?")
            arguments.append(SQLValue(end.seconds))
        }
        if let attribute {
            let (condition, value) = try Self.condition(attribute)
            conditions.append(condition)
            arguments.append(value)
        }
        if let token = input.nextToken {
            guard let key = try? identity.key(of: token), key.count == 2, let time = Int64(key[0]),
                let position = Int64(key[1])
            else { throw CloudTrailFailure.invalidNextToken("The next token is not valid.") }
            conditions.append("(time, position) < (?, ?)")
            arguments += [SQLValue(time), SQLValue(position)]
        }
        arguments.append(SQLValue(limit + 1))
        self.arguments = arguments
        sql =
            "SELECT * FROM cloudtrail_events WHERE \(conditions.joined(separator: " AND ")) "
            + "ORDER BY time DESC, position DESC LIMIT ?"
    }

    private static func condition(
        _ attribute: CloudTrailShape.LookupAttribute
    ) throws -> (String, SQLValue) {
        let value = SQLValue(attribute.attributeValue)
        func resource(_ column: String) -> String {
            "position IN (SELECT position FROM cloudtrail_event_resources WHERE \(column) = ?)"
        }
        switch attribute.attributeKey {
        case "EventId": return ("event_id = ?", value)
        case "EventName": return ("name = ?", value)
        case "EventSource": return ("source = ?", value)
        case "Username": return ("username = ?", value)
        case "AccessKeyId": return ("access_key = ?", value)
        case "ResourceName": return (resource("name"), value)
        case "ResourceType": return (resource("type"), value)
        case "ReadOnly":
            let flag: [String: Bool] = ["true": true, "false": false]
            guard let isReadOnly = flag[attribute.attributeValue.lowercased()] else {
                throw CloudTrailFailure.invalidLookupAttributes(
                    "The value of ReadOnly must be true or false.")
            }
            return ("is_read_only = ?", SQLValue(isReadOnly))
        default:
            throw CloudTrailFailure.invalidLookupAttributes(
                "The lookup attribute \(attribute.attributeKey.prefix(64)) is not valid.")
        }
    }
}
