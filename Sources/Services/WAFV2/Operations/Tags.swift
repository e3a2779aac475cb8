package import Gate
import Shapes
package import Store
package import WAFV2API

extension TagResource: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        try call.targets([input.resourceARN], requesting: input.tags, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output {
        let record = try transaction.entity(arn: input.resourceARN, nil, call)
        let added = try TagText.checked(input.tags)
        try record.save(record.tags.merging(added) { _, new in new }, transaction)
        return Output()
    }
}

extension UntagResource: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        try call.targets([input.resourceARN], tagKeys: input.tagKeys, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output {
        let record = try transaction.entity(arn: input.resourceARN, nil, call)
        try record.save(record.tags.filter { !input.tagKeys.contains($0.key) }, transaction)
        return Output()
    }
}

extension ListTagsForResource: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { try call.targets([input.resourceARN], snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        let record = try snapshot.entity(arn: input.resourceARN, nil, call)
        let query = PageQuery(call.operation, record.arn)
        let tags = record.tags.sorted { $0.key < $1.key }
            .map { WAFV2Shape.Tag(key: $0.key, value: $0.value) }
        let page = try Paging.cut(tags, marker: input.nextMarker, limit: input.limit, query)
        return Output(
            nextMarker: page.next,
            tagInfoForResource: WAFV2Shape.TagInfoForResource(
                resourceARN: record.arn, tagList: page.items))
    }
}

extension EntityRecord {
    fileprivate func save(_ tags: [String: String], _ transaction: Transaction) throws {
        try TagText.check(count: tags.count)
        try transaction.run(
            "UPDATE wafv2_entities SET tags = ? WHERE arn = ?",
            [.text(TagText.json(tags)), .text(arn)])
    }
}
