import Codecs
package import EventBridgeAPI
package import Gate
import Policy
import Shapes
package import Store
import Vocabulary

extension PutEvents: WriteHandler {
    /// All entries of a request together. It was 256 KB until January 2026.
    /// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevents.html
    static let entriesBytesMax = 1 << 20

    /// Calls that put events are not themselves calls that the default bus tells of.
    package static let isDataEvent = true

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        var targets: [Target] = []
        for entry in input.entries {
            let bus = try BusName(entry.eventBusName, call)
            var target = Target(
                ActionName("events", "PutEvents"), on: bus.arn,
                keys: [
                    ("events:source", entry.source.map { [$0] } ?? []),
                    ("events:detail-type", entry.detailType.map { [$0] } ?? []),
                    ("events:eventBusInvocation", ["false"]),
                ].filter { !$0.1.isEmpty })
            if let text = try snapshot.busRow(bus)?.textIfAny("policy") {
                target.resourcePolicy = try CompiledPolicy(
                    PolicyDocument(text: text, kind: .resource(service: "events")))
            }
            targets.append(target)
        }
        return .targets(targets)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        if input.endpointId != nil {
            throw Refusal.unavailable(
                "EndpointId", "Global endpoints are not available on this server.")
        }
        guard input.entries.reduce(0, { $0 + bytes($1) }) <= entriesBytesMax else {
            throw Refusal.invalid("Total size of the entries in the request is over the limit.")
        }
        var results: [EventBridgeShape.PutEventsResultEntry] = []
        var failed = 0
        for entry in input.entries {
            switch try read(entry, call, service) {
            case .success((let id, let event)):
                results.append(.init(eventId: id))
                // An event for a bus that is not there is taken and goes nowhere, as on AWS.
                if try event.bus.isStandard || transaction.busRow(event.bus) != nil {
                    try transaction.accept(event)
                }
            case .failure(let error):
                failed += 1
                results.append(.init(errorCode: error.code, errorMessage: error.message))
            }
        }
        transaction.afterCommit { service.arrivals.set() }
        return Output(failedEntryCount: failed, entries: results)
    }

    private struct EntryError: Error {
        let code: String
        let message: String

        static func missing(_ name: String) -> EntryError {
            EntryError(
                code: "InvalidArgument",
                message: "Parameter \(name) is not valid. Reason: \(name) is a required argument.")
        }
    }

    private static func read(
        _ entry: EventBridgeShape.PutEventsRequestEntry, _ call: Call,
        _ service: EventBridgeService
    ) throws -> Result<(String, AcceptedEvent), EntryError> {
        guard let source = entry.source, !source.isEmpty else {
            return .failure(.missing("Source"))
        }
        guard let detailType = entry.detailType, !detailType.isEmpty else {
            return .failure(.missing("DetailType"))
        }
        guard let detail = entry.detail, !detail.isEmpty else {
            return .failure(.missing("Detail"))
        }
        // `aws.` is how the sources of AWS's own events begin.
        guard !source.lowercased().hasPrefix("aws.") else {
            return .failure(
                EntryError(
                    code: "NotAuthorizedForSourceException",
                    message: "Not authorized for the source."))
        }
        guard let json = try? JSON(text: detail, depthMax: EventText.depthMax),
            json.members != nil
        else {
            return .failure(EntryError(code: "MalformedDetail", message: "Detail is malformed."))
        }
        let bus = try BusName(entry.eventBusName, call)
        let id = service.entropy.uuid()
        let event = EventText.event(
            id: id, detailType: detailType, source: source, account: call.account,
            time: entry.time ?? call.time, region: bus.region, resources: entry.resources ?? [],
            detail: json.bytes)
        return .success((id, AcceptedEvent(bus: bus, event: event, accepted: call.time)))
    }

    /// As AWS counts.
    /// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevents.html
    private static func bytes(_ entry: EventBridgeShape.PutEventsRequestEntry) -> Int {
        var count = entry.time == nil ? 0 : 14
        count += (entry.source ?? "").utf8.count + (entry.detailType ?? "").utf8.count
        count += (entry.detail ?? "").utf8.count
        return (entry.resources ?? []).reduce(count) { $0 + $1.utf8.count }
    }
}
