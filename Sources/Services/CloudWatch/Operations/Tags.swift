package import CloudWatchAPI
package import Gate
import Shapes
package import Store
import Vocabulary

extension TagResource: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization {
        try call.on(
            [input.resourceARN], tags: Tagging.dictionary(input.tags), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchService
    ) throws -> Output {
        try Tagging.check(input.tags)
        try Tagged.require(input.resourceARN, call, transaction)
        let held = try Tagging.read(input.resourceARN, transaction)
        let all = held.merging(Tagging.dictionary(input.tags)) { _, new in new }
        try Tagging.check(count: all.count)
        try Tagging.add(input.tags, to: input.resourceARN, transaction)
        return Output()
    }
}

extension UntagResource: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization {
        try call.on([input.resourceARN], tagKeys: input.tagKeys, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchService
    ) throws -> Output {
        try Tagged.require(input.resourceARN, call, transaction)
        for key in input.tagKeys {
            try transaction.run(
                "DELETE FROM cw_tags WHERE arn = ? AND key = ?",
                [.text(input.resourceARN), .text(key)])
        }
        return Output()
    }
}

extension ListTagsForResource: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { try call.on([input.resourceARN], snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output {
        let kind = try Tagged.kind(of: input.resourceARN, call)
        // Of an alarm that is not there, AWS lists no tags; of the others it says so.
        if kind != .alarm { try Tagged.require(input.resourceARN, call, snapshot) }
        let tags = try Tagging.read(input.resourceARN, snapshot).sorted { $0.key < $1.key }
        return Output(tags: tags.map { CloudWatchShape.Tag(key: $0.key, value: $0.value) })
    }
}

/// What may have tags.
enum Tagged: String {
    case alarm, dashboard
    case stream = "metric-stream"
    case insightRule = "insight-rule"
    case muteRule = "alarm-mute-rule"

    /// What an ARN of this account and region names.
    static func kind(of arn: String, _ call: Call) throws -> Tagged {
        try read(arn, call).0
    }

    private static func read(_ arn: String, _ call: Call) throws -> (Tagged, String) {
        guard let parsed = ARN(arn), parsed.service == "cloudwatch" else {
            throw Refusal.value("Invalid ARN: \(arn)")
        }
        let mark = parsed.resource.firstIndex { $0 == ":" || $0 == "/" }
        guard let mark, let kind = Tagged(rawValue: String(parsed.resource[..<mark])) else {
            throw Refusal.value("The resource type of the ARN is not supported: \(arn)")
        }
        let name = String(parsed.resource[parsed.resource.index(after: mark)...])
        let isHere =
            parsed.account == call.account.description
            && (kind == .dashboard || parsed.region == call.region.description)
        guard isHere, !name.isEmpty else { throw Refusal.value("Invalid ARN: \(arn)") }
        return (kind, name)
    }

    static func require(_ arn: String, _ call: Call, _ reading: any Reading) throws {
        let (kind, name) = try read(arn, call)
        let table =
            switch kind {
            case .alarm: "cw_alarms"
            case .dashboard: "cw_dashboards"
            case .stream: "cw_streams"
            case .insightRule: "cw_insight_rules"
            case .muteRule: "cw_mutes"
            }
        let found =
            kind == .dashboard
            ? try reading.row(
                "SELECT 1 AS one FROM cw_dashboards WHERE account = ? AND name = ?",
                [.text(call.account.description), .text(name)])
            : try reading.row(
                "SELECT 1 AS one FROM \(table) WHERE account = ? AND region = ? AND name = ?",
                call.place + [.text(name)])
        guard found != nil else {
            throw Refusal.noResource(type: kind.rawValue, id: arn)
        }
    }
}
