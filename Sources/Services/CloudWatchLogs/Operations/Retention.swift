package import CloudWatchLogsAPI
package import Gate
import Shapes
package import Store
import Vocabulary

extension PutRetentionPolicy: WriteHandler {
    /// The days that AWS knows.
    private static let possible = [
        1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
        3288, 3653,
    ]

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { try call.onGroup(input.logGroupName, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        guard possible.contains(input.retentionInDays) else {
            let list = possible.map(String.init).joined(separator: ", ")
            throw Refusal.invalid(
                "1 validation error detected: Value '\(input.retentionInDays)' at "
                    + "'retentionInDays' failed to satisfy constraint: Member must satisfy enum "
                    + "value set: [\(list)]")
        }
        let group = try transaction.group(input.logGroupName, call)
        try transaction.run(
            "UPDATE logs_groups SET retention = ? WHERE id = ?",
            [SQLValue(input.retentionInDays), .integer(group.id)])
        return Output()
    }
}

extension DeleteRetentionPolicy: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { try call.onGroup(input.logGroupName, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        let group = try transaction.group(input.logGroupName, call)
        try transaction.run(
            "UPDATE logs_groups SET retention = NULL WHERE id = ?", [.integer(group.id)])
        return Output()
    }
}
