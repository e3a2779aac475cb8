package import EventBridgeAPI
package import Gate
import Shapes
package import Store
import Vocabulary

/// A rule or a bus, found by its ARN.
private struct Tagged {
    let bus: BusName
    let rule: String?

    init(_ arn: String, _ call: Call) throws {
        if let bus = BusName(arn: arn), bus.account == call.account {
            self.bus = bus
            rule = nil
            return
        }
        guard let parsed = ARN(arn), parsed.service == "events",
            parsed.account == call.account.description, let region = Region(parsed.region)
        else { throw Self.unknown(arn) }
        let parts = parsed.resource.split(separator: "/", omittingEmptySubsequences: false)
            .map(String.init)
        guard parts[0] == "rule", (2...3).contains(parts.count) else { throw Self.unknown(arn) }
        rule = parts[parts.count - 1]
        bus = BusName(
            account: call.account, region: region,
            name: parts.count == 3 ? parts[1] : BusName.standard)
    }

    private static func unknown(_ arn: String) -> Failure {
        EventBridgeFailure.resourceNotFound("Resource \(arn) does not exist.")
    }

    var arn: String { rule.map(bus.ruleARN) ?? bus.arn }

    func held(_ reading: any Reading) throws -> [String: String] {
        let row = try rule.map { try reading.ruleRow($0, on: bus) } ?? reading.busRow(bus)
        return row.map { Tags.read($0.text("tags")) } ?? [:]
    }

    /// The tags of a resource that must be there.
    func tags(_ reading: any Reading) throws -> [String: String] {
        if let rule {
            return Tags.read(try reading.requireRule(rule, on: bus).text("tags"))
        }
        try reading.requireBus(bus)
        return try held(reading)
    }

    func save(_ tags: [String: String], _ call: Call, _ transaction: Transaction) throws {
        try Tags.check(tags)
        if let rule {
            let row = try transaction.requireRule(rule, on: bus)
            try transaction.run(
                "UPDATE events_rules SET tags = ? WHERE id = ?", [Tags.text(tags), row["id"]])
        } else {
            try transaction.makeBusRow(bus, call)
            try transaction.run(
                "UPDATE events_buses SET tags = ? WHERE account = ? AND region = ? AND name = ?",
                [Tags.text(tags)] + bus.keys)
        }
    }
}

extension TagResource: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        let tagged = try Tagged(input.resourceARN, call)
        return call.targets(
            tagged.arn, requesting: Tags.read(input.tags), holding: try tagged.held(snapshot))
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        let tagged = try Tagged(input.resourceARN, call)
        let tags = try tagged.tags(transaction).merging(Tags.read(input.tags)) { _, new in new }
        try tagged.save(tags, call, transaction)
        return Output()
    }
}

extension UntagResource: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        let tagged = try Tagged(input.resourceARN, call)
        return call.targets(
            tagged.arn, tagKeys: input.tagKeys, holding: try tagged.held(snapshot))
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        let tagged = try Tagged(input.resourceARN, call)
        let tags = try tagged.tags(transaction).filter { !input.tagKeys.contains($0.key) }
        try tagged.save(tags, call, transaction)
        return Output()
    }
}

extension ListTagsForResource: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        let tagged = try Tagged(input.resourceARN, call)
        return call.targets(tagged.arn, holding: try tagged.held(snapshot))
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Output {
        let tags = try Tagged(input.resourceARN, call).tags(snapshot)
        return Output(
            tags: tags.sorted { $0.key < $1.key }.map {
                EventBridgeShape.Tag(key: $0.key, value: $0.value)
            })
    }
}
