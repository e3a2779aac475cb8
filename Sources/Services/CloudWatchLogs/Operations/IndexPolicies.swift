package import CloudWatchLogsAPI
import Codecs
package import Gate
import LogSearch
import Shapes
package import Store
import Vocabulary

extension PutIndexPolicy: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization {
        try call.onGroup(name: nil, identifier: input.logGroupIdentifier, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        let group = try transaction.group(
            name: nil, identifier: input.logGroupIdentifier, call)
        guard group.groupClass == GroupRecord.standard else {
            throw Refusal.invalid(
                "PutIndexPolicy is not supported for log groups of the class \(group.groupClass).")
        }
        _ = try FieldIndex.fields(policy: input.policyDocument)
        try transaction.run(
            """
            INSERT INTO logs_index_policies (group_id, document, updated) VALUES (?, ?, ?)
            ON CONFLICT (group_id) DO UPDATE SET document = excluded.document,
            updated = excluded.updated
            """,
            [
                .integer(group.id), .text(input.policyDocument),
                .integer(call.time.milliseconds),
            ])
        return Output(
            indexPolicy: CloudWatchLogsShape.IndexPolicy(
                logGroupIdentifier: call.groupARN(group.name),
                lastUpdateTime: Int(call.time.milliseconds),
                policyDocument: input.policyDocument, source: "LOG_GROUP"))
    }
}

extension DescribeIndexPolicies: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization {
        try call.onGroups(
            input.logGroupIdentifiers.map { try GroupName.of(identifier: $0, call) }, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Output {
        var policies: [CloudWatchLogsShape.IndexPolicy] = []
        for identifier in input.logGroupIdentifiers {
            let group = try snapshot.group(name: nil, identifier: identifier, call)
            guard
                let row = try snapshot.row(
                    "SELECT * FROM logs_index_policies WHERE group_id = ?", [.integer(group.id)])
            else { continue }
            policies.append(
                CloudWatchLogsShape.IndexPolicy(
                    logGroupIdentifier: call.groupARN(group.name),
                    lastUpdateTime: Int(row.integer("updated")),
                    policyDocument: row.text("document"), source: "LOG_GROUP"))
        }
        return Output(indexPolicies: policies)
    }
}

extension DeleteIndexPolicy: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization {
        try call.onGroup(name: nil, identifier: input.logGroupIdentifier, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        let group = try transaction.group(
            name: nil, identifier: input.logGroupIdentifier, call)
        try transaction.run(
            "DELETE FROM logs_index_policies WHERE group_id = ?", [.integer(group.id)])
        return Output()
    }
}

extension DescribeFieldIndexes: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization {
        try call.onGroups(
            input.logGroupIdentifiers.map { try GroupName.of(identifier: $0, call) }, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Output {
        var indexes: [CloudWatchLogsShape.FieldIndex] = []
        for identifier in input.logGroupIdentifiers {
            let group = try snapshot.group(name: nil, identifier: identifier, call)
            let blocks = try snapshot.rows(
                "SELECT * FROM logs_blocks WHERE group_id = ?", [.integer(group.id)]
            ).map { BlockRecord($0) }
            for field in try snapshot.indexedFields(group: group.id) {
                let with = blocks.filter { $0.fields.contains(field) }
                indexes.append(
                    CloudWatchLogsShape.FieldIndex(
                        logGroupIdentifier: call.groupARN(group.name), fieldIndexName: field,
                        lastScanTime: Int(call.time.milliseconds),
                        firstEventTime: with.map(\.minTime).min().map { Int($0) },
                        lastEventTime: with.map(\.maxTime).max().map { Int($0) },
                        type: "FIELD_INDEX"))
            }
        }
        return Output(fieldIndexes: indexes)
    }
}
