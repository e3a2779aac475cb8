package import CloudWatchLogsAPI
package import Gate
import Shapes
package import Store
import Vocabulary

extension CreateLogGroup: WriteHandler {
    private static let offeredClasses = [GroupRecord.standard, GroupRecord.infrequent]

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization {
        try call.onGroup(input.logGroupName, tags: input.tags, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        guard !input.logGroupName.hasPrefix("aws/") else {
            throw Refusal.invalid("Log group names starting with 'aws/' are reserved for AWS.")
        }
        guard input.kmsKeyId == nil else { throw Refusal.notOffered("encryption with KMS keys") }
        let groupClass = input.logGroupClass ?? GroupRecord.standard
        guard offeredClasses.contains(groupClass) else {
            throw Refusal.notOffered("the log group class \(groupClass)")
        }
        let tags = input.tags ?? [:]
        try TagText.check(tags)
        guard try transaction.groupIfAny(input.logGroupName, call) == nil else {
            throw Refusal.groupExists
        }
        try transaction.run(
            """
            INSERT INTO logs_groups (account, region, name, created, class, is_protected, tags)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            call.place + [
                .text(input.logGroupName), .integer(call.time.milliseconds), .text(groupClass),
                SQLValue(input.deletionProtectionEnabled ?? false), .text(TagText.json(tags)),
            ])
        return Output()
    }
}

extension DeleteLogGroup: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { try call.onGroup(input.logGroupName, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        let group = try transaction.group(input.logGroupName, call)
        guard !group.isProtected else {
            throw CloudWatchLogsFailure.validation(
                "The log group is protected from deletion. Turn deletion protection off first.")
        }
        try transaction.run("DELETE FROM logs_groups WHERE id = ?", [.integer(group.id)])
        try transaction.run(
            "INSERT INTO logs_graves (group_id) VALUES (?)", [.integer(group.id)])
        try transaction.run(
            "DELETE FROM logs_policies WHERE account = ? AND region = ? AND resource = ?",
            call.place + [.text(call.groupARN(group.name))])
        return Output()
    }
}

extension PutLogGroupDeletionProtection: WriteHandler {
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
            "UPDATE logs_groups SET is_protected = ? WHERE id = ?",
            [SQLValue(input.deletionProtectionEnabled), .integer(group.id)])
        return Output()
    }
}

extension DescribeLogGroups: ReadHandler {
    private static let limitDefault = 50

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { try call.onGroup("", snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Output {
        guard input.logGroupNamePrefix == nil || input.logGroupNamePattern == nil else {
            throw Refusal.invalid(
                "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.")
        }
        if input.includeLinkedAccounts != true, input.accountIdentifiers?.isEmpty == false {
            throw Refusal.invalid(
                "accountIdentifiers can be given only where includeLinkedAccounts is true.")
        }
        if let accounts = input.accountIdentifiers, !accounts.isEmpty,
            !accounts.contains(call.account.description)
        {
            return Output(logGroups: [])
        }
        let named = try input.logGroupIdentifiers.map { identifiers in
            Set(try identifiers.map { try GroupName.of(identifier: $0, call) })
        }
        guard
            named == nil
                || (input.logGroupNamePrefix == nil && input.logGroupNamePattern == nil)
        else {
            throw Refusal.invalid(
                "logGroupIdentifiers can't be combined with a name prefix or pattern.")
        }
        let query = PageQuery(
            call.operation, call.account.description, call.region.description,
            input.logGroupNamePrefix, input.logGroupNamePattern, input.logGroupClass)
        let prefix = input.logGroupNamePrefix ?? ""
        let limit = input.limit ?? limitDefault
        let after = try Paging.key(input.nextToken, query)?.first
        var found: [GroupRecord] = []
        try snapshot.each(
            """
            SELECT * FROM logs_groups
            WHERE account = ? AND region = ? AND name >= ? AND name > ? ORDER BY name
            """, call.place + [.text(prefix), .text(after ?? "")]
        ) { row in
            let group = GroupRecord(row)
            guard group.name.hasPrefix(prefix) else { return false }
            let isWanted =
                (input.logGroupNamePattern.map { group.name.contains($0) } ?? true)
                && (input.logGroupClass.map { $0 == group.groupClass } ?? true)
                && (named?.contains(group.name) ?? true)
            if isWanted { found.append(group) }
            return found.count <= limit
        }
        let page = Page(fetched: found.map { $0.shape(call) }, limit: limit, query: query) {
            [$0.logGroupName ?? ""]
        }
        return Output(logGroups: page.items, nextToken: page.next)
    }
}

/// Tokens of lists.
enum Paging {
    /// The key to go on after; nil at the beginning.
    static func key(_ token: String?, _ query: PageQuery) throws -> [String]? {
        guard let token else { return nil }
        guard let key = try? query.key(of: token) else { throw Refusal.badToken }
        return key
    }
}
