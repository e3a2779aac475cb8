package import Gate
import Shapes
package import ShieldAPI
package import Store
import Vocabulary

/// What tags are on: a protection or a protection group.
private struct Tagged {
    let table: String
    let id: String
    let tags: [String: String]

    init(_ text: String, _ call: Call, _ reading: any Reading) throws {
        guard let arn = ARN(text), arn.service == "shield",
            arn.account == call.account.description
        else { throw ShieldFailure.invalidResource("The resource ARN '\(text)' is not valid.") }
        id = String(arn.resourceID)
        switch arn.resourceType {
        case "protection":
            table = "shield_protections"
            tags = try reading.protection(id: id, call).tags
        case "protection-group":
            table = "shield_groups"
            tags = try reading.group(id, call).tags
        default:
            throw ShieldFailure.invalidResource("The resource '\(text)' cannot have tags.")
        }
    }

    func save(_ tags: [String: String], _ call: Call, _ transaction: Transaction) throws {
        try TagText.check(count: tags.count)
        try transaction.run(
            "UPDATE \(table) SET tags = ? WHERE account = ? AND id = ?",
            [.text(TagText.json(tags)), .text(call.account.description), .text(id)])
    }

    static func authorize(
        _ arn: String, requesting: [ShieldShape.Tag]? = nil, tagKeys: [String] = [],
        _ call: Call, _ snapshot: Snapshot
    ) -> Authorization {
        call.on(
            arn, tags: try? Tagged(arn, call, snapshot).tags, requesting: requesting,
            tagKeys: tagKeys)
    }
}

extension TagResource: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization {
        Tagged.authorize(input.resourceARN, requesting: input.tags, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: ShieldService
    ) throws -> Output {
        try transaction.subscription(call)
        let it = try Tagged(input.resourceARN, call, transaction)
        let added = try TagText.checked(input.tags)
        try it.save(it.tags.merging(added) { _, new in new }, call, transaction)
        return Output()
    }
}

extension UntagResource: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization {
        Tagged.authorize(input.resourceARN, tagKeys: input.tagKeys, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: ShieldService
    ) throws -> Output {
        try transaction.subscription(call)
        let it = try Tagged(input.resourceARN, call, transaction)
        try it.save(
            it.tags.filter { !input.tagKeys.contains($0.key) }, call, transaction)
        return Output()
    }
}

extension ListTagsForResource: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { Tagged.authorize(input.resourceARN, call, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Output {
        try snapshot.subscription(call)
        let it = try Tagged(input.resourceARN, call, snapshot)
        return Output(
            tags: it.tags.sorted { $0.key < $1.key }.map {
                ShieldShape.Tag(key: $0.key, value: $0.value)
            })
    }
}
