package import Gate
package import GuardDutyAPI
import Shapes
package import Store
import Vocabulary

/// A taggable resource of GuardDuty, found by its ARN.
private struct Tagged {
    let table: String
    let condition: String
    let arguments: [SQLValue]
    let tags: [String: String]

    static let missing = GuardDutyFailure.badRequest(
        "The request is rejected because the resource ARN is not valid or does not exist.")

    /// The resource that an ARN of this account and region names; nil for any other text. The ARN
    /// must be spelt as GuardDuty spells it, for policies judge the text.
    static func resource(_ arn: String, _ call: Call) -> Resource? {
        guard let parsed = ARN(arn), parsed.service == "guardduty" else { return nil }
        let parts = parsed.resource.split(separator: "/", omittingEmptySubsequences: false)
            .map(String.init)
        let found: Resource
        switch (parts.count, parts.count == 4 ? parts[2] : "") {
        case (2, _): found = .detector(parts[1])
        case (4, "filter"): found = .filter(parts[3], of: parts[1])
        case (4, "ipset"): found = .set(parts[3], .ip, of: parts[1])
        case (4, "threatintelset"): found = .set(parts[3], .threat, of: parts[1])
        case (4, "publishingDestination"): found = .destination(parts[3], of: parts[1])
        default: return nil
        }
        return found.arn(call) == arn ? found : nil
    }

    static func targets(
        _ arn: String, _ call: Call, requesting tags: [String: String]? = nil,
        tagKeys: [String] = [], _ snapshot: Snapshot
    ) throws -> Authorization {
        guard let resource = resource(arn, call) else { throw missing }
        return try call.targets(resource, requesting: tags, tagKeys: tagKeys, snapshot)
    }

    init(_ arn: String, _ call: Call, _ reading: any Reading) throws {
        guard let resource = Self.resource(arn, call) else { throw Self.missing }
        switch resource {
        case .detectors: throw Self.missing
        case .detector(let id):
            table = "guardduty_detectors"
            condition = "id = ?"
            arguments = [.text(try reading.detector(id, call).id)]
        case .filter(let name, let id):
            table = "guardduty_filters"
            condition = "detector = ? AND name = ?"
            arguments = [.text(try reading.detector(id, call).id), .text(name)]
        case .set(let set, let kind, let id):
            table = "guardduty_sets"
            condition = "detector = ? AND id = ? AND kind = ? AND status <> 'DELETED'"
            arguments = [
                .text(try reading.detector(id, call).id), .text(set), .text(kind.rawValue),
            ]
        case .destination(let it, let id):
            table = "guardduty_destinations"
            condition = "detector = ? AND id = ?"
            arguments = [.text(try reading.detector(id, call).id), .text(it)]
        }
        guard
            let row = try reading.row("SELECT tags FROM \(table) WHERE \(condition)", arguments)
        else { throw Self.missing }
        tags = TagText.read(row.text("tags"))
    }

    func save(_ tags: [String: String], _ transaction: Transaction) throws {
        try TagText.check(tags)
        try transaction.run(
            "UPDATE \(table) SET tags = ? WHERE \(condition)",
            [SQLValue(TagText.json(tags))] + arguments)
    }
}

extension TagResource: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try Tagged.targets(
            input.resourceArn, call, requesting: input.tags, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: GuardDutyService
    ) throws -> Output {
        let tagged = try Tagged(input.resourceArn, call, transaction)
        try tagged.save(tagged.tags.merging(input.tags) { _, new in new }, transaction)
        return Output()
    }
}

extension UntagResource: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try Tagged.targets(input.resourceArn, call, tagKeys: input.tagKeys, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: GuardDutyService
    ) throws -> Output {
        let tagged = try Tagged(input.resourceArn, call, transaction)
        try tagged.save(tagged.tags.filter { !input.tagKeys.contains($0.key) }, transaction)
        return Output()
    }
}

extension ListTagsForResource: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try Tagged.targets(input.resourceArn, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Output {
        Output(tags: try Tagged(input.resourceArn, call, snapshot).tags)
    }
}
