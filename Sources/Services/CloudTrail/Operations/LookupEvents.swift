package import CloudTrailAPI
import Codecs
package import Gate
import Journal
import Shapes
package import Store
import Vocabulary

/// Management events, or Insights events, of the call's region in the last 90 days, newest first.
extension LookupEvents: AsyncHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Authorization {
        Ask.anything(call)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: CloudTrailService
    ) async throws -> Output {
        if input.eventCategory != nil {
            var bare = input
            bare.nextToken = nil  // it is one of the other list
            let limit = try EventQuery(bare, call).criteria.limit
            return try service.store.read { try insights(input, call, limit: limit, $0) }
        }
        let query = try EventQuery(input, call)
        let found = try service.search(query.criteria)
        let page = Page(fetched: found, limit: query.criteria.limit, query: query.identity) {
            [String($0.event.time.seconds), String($0.position)]
        }
        return Output(events: page.items.map(answer), nextToken: page.next)
    }

    private static func answer(_ found: FoundEvent) -> CloudTrailShape.Event {
        let event = found.event
        return CloudTrailShape.Event(
            eventId: event.id, eventName: event.name, readOnly: event.isReadOnly ? "true" : "false",
            accessKeyId: event.identity["accessKeyId"]?.string, eventTime: event.time,
            eventSource: event.source, username: event.username,
            resources: found.resources.map {
                CloudTrailShape.Resource(resourceType: $0.type, resourceName: $0.name)
            },
            cloudTrailEvent: found.text)
    }
}

/// A lookup, checked.
struct EventQuery {
    private static let pageMax = 50

    let criteria: EventCriteria
    let identity: PageQuery

    init(_ input: LookupEvents.Input, _ call: Call) throws {
        let attributes = input.lookupAttributes ?? []
        guard attributes.count <= 1 else {
            throw CloudTrailFailure.invalidLookupAttributes(
                "Only one lookup attribute can be specified.")
        }
        let limit = input.maxResults ?? Self.pageMax
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
        var after: (time: Int64, position: Int64)?
        if let token = input.nextToken {
            guard let key = try? identity.key(of: token), key.count == 2, let time = Int64(key[0]),
                let position = Int64(key[1])
            else { throw CloudTrailFailure.invalidNextToken("The next token is not valid.") }
            after = (time, position)
        }
        criteria = EventCriteria(
            region: region, oldest: max(oldest, input.startTime?.seconds ?? oldest),
            newest: input.endTime?.seconds ?? .max,
            attribute: try attribute.map(Self.attribute), after: after, limit: limit)
    }

    private static func attribute(
        _ attribute: CloudTrailShape.LookupAttribute
    ) throws -> EventCriteria.Attribute {
        let value = attribute.attributeValue
        switch attribute.attributeKey {
        case "EventId": return .id(value)
        case "EventName": return .name(value)
        case "EventSource": return .source(value)
        case "Username": return .username(value)
        case "AccessKeyId": return .accessKey(value)
        case "ResourceName": return .resourceName(value)
        case "ResourceType": return .resourceType(value)
        case "ReadOnly":
            let flag: [String: Bool] = ["true": true, "false": false]
            guard let isReadOnly = flag[value.lowercased()] else {
                throw CloudTrailFailure.invalidLookupAttributes(
                    "The value of ReadOnly must be true or false.")
            }
            return .readOnly(isReadOnly)
        default:
            throw CloudTrailFailure.invalidLookupAttributes(
                "The lookup attribute \(attribute.attributeKey.prefix(64)) is not valid.")
        }
    }
}
