package import CloudWatchLogsAPI
package import Gate
import Shapes
package import Store
import Vocabulary

extension TagResource: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization {
        try call.onTagged(input.resourceArn, tags: input.tags, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        try transaction.tagged(input.resourceArn, call).add(input.tags, transaction)
        return Output()
    }
}

extension UntagResource: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization {
        try call.onTagged(input.resourceArn, tagKeys: input.tagKeys, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        try transaction.tagged(input.resourceArn, call).remove(input.tagKeys, transaction)
        return Output()
    }
}

extension ListTagsForResource: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { try call.onTagged(input.resourceArn, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Output {
        Output(tags: try snapshot.tagged(input.resourceArn, call).tags)
    }
}

extension TagLogGroup: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization {
        try call.onGroup(input.logGroupName, tags: input.tags, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        do {
            try transaction.group(input.logGroupName, call).add(input.tags, transaction)
        } catch let failure as Failure where failure.code == "TooManyTagsException" {
            // The older operation does not know that error.
            throw Refusal.invalid(failure.message)
        }
        return Output()
    }
}

extension UntagLogGroup: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization {
        try call.onGroup(input.logGroupName, tagKeys: input.tags, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        try transaction.group(input.logGroupName, call).remove(input.tags, transaction)
        return Output()
    }
}

extension ListTagsLogGroup: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { try call.onGroup(input.logGroupName, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Output {
        Output(tags: try snapshot.group(input.logGroupName, call).tags)
    }
}

extension Reading {
    /// The group that an ARN names.
    fileprivate func tagged(_ arn: String, _ call: Call) throws -> GroupRecord {
        guard arn.hasPrefix(call.arn("").description) else {
            throw Refusal.invalid("The ARN '\(arn)' is not valid.")
        }
        guard let name = GroupName.of(arn: arn, call), let group = try groupIfAny(name, call)
        else { throw Refusal.noResource }
        return group
    }
}

extension GroupRecord {
    fileprivate func add(_ added: [String: String], _ transaction: Transaction) throws {
        try TagText.check(added)
        try save(tags.merging(added) { _, new in new }, transaction)
    }

    fileprivate func remove(_ keys: [String], _ transaction: Transaction) throws {
        try save(tags.filter { !keys.contains($0.key) }, transaction)
    }

    private func save(_ tags: [String: String], _ transaction: Transaction) throws {
        try TagText.check(count: tags.count)
        try transaction.run(
            "UPDATE logs_groups SET tags = ? WHERE id = ?",
            [.text(TagText.json(tags)), .integer(id)])
    }
}
