import CloudWatchLogsAPI
import Gate
import Shapes
import Store
import Vocabulary

/// A log group as it is stored.
struct GroupRecord {
    static let standard = "STANDARD"
    static let infrequent = "INFREQUENT_ACCESS"
    static let dayMilliseconds: Int64 = 86_400_000

    let id: Int64
    let name: String
    let created: Int64
    let groupClass: String
    let retention: Int64?
    let isProtected: Bool
    let tags: [String: String]
    let bytes: Int64
    /// Metric filters, and filters of any kind.
    let metricFilters: Int64
    let filters: Int64

    init(_ row: Row) {
        id = row.integer("id")
        name = row.text("name")
        created = row.integer("created")
        groupClass = row.text("class")
        retention = row.integerIfAny("retention")
        isProtected = row.flag("is_protected")
        tags = TagText.read(row.text("tags"))
        bytes = row.integer("bytes")
        metricFilters = row.integer("metric_filters")
        filters = row.integer("filters")
    }

    /// The first moment that the group still keeps.
    func horizon(_ now: Instant) -> Int64 {
        guard let retention else { return 0 }
        return max(0, now.milliseconds - retention * Self.dayMilliseconds)
    }

    func shape(_ call: Call) -> CloudWatchLogsShape.LogGroup {
        let arn = call.groupARN(name)
        return CloudWatchLogsShape.LogGroup(
            logGroupName: name, creationTime: Int(created),
            retentionInDays: retention.map { Int($0) },
            metricFilterCount: Int(metricFilters), arn: arn + ":*", storedBytes: Int(bytes),
            logGroupClass: groupClass, logGroupArn: arn, deletionProtectionEnabled: isProtected)
    }
}

/// A log stream as it is stored.
struct StreamRecord {
    let id: Int64
    let name: String
    let created: Int64
    let firstTime: Int64?
    let lastTime: Int64?
    let lastIngestion: Int64?

    init(_ row: Row) {
        id = row.integer("id")
        name = row.text("name")
        created = row.integer("created")
        firstTime = row.integerIfAny("first_time")
        lastTime = row.integerIfAny("last_time")
        lastIngestion = row.integerIfAny("last_ingestion")
    }

    func shape(of group: GroupRecord, _ call: Call) -> CloudWatchLogsShape.LogStream {
        CloudWatchLogsShape.LogStream(
            logStreamName: name, creationTime: Int(created),
            firstEventTimestamp: firstTime.map { Int($0) },
            lastEventTimestamp: lastTime.map { Int($0) },
            lastIngestionTime: lastIngestion.map { Int($0) },
            uploadSequenceToken: SequenceToken.text(lastIngestion ?? created),
            arn: call.streamARN(group.name, name), storedBytes: 0)
    }
}

/// Tokens that clients of old hand back; nobody looks at them any more.
enum SequenceToken {
    static func text(_ seed: Int64) -> String {
        "49" + String(repeating: "0", count: 54 - String(seed).count) + String(seed)
    }
}

extension Reading {
    func group(_ name: String, _ call: Call) throws -> GroupRecord {
        guard let found = try groupIfAny(name, call) else { throw Refusal.noGroup }
        return found
    }

    func groupIfAny(_ name: String, _ call: Call) throws -> GroupRecord? {
        try row(
            "SELECT * FROM logs_groups WHERE account = ? AND region = ? AND name = ?",
            call.place + [.text(name)]
        ).map { GroupRecord($0) }
    }

    /// The group of an operation that takes a name or an identifier, but not both.
    func group(name: String?, identifier: String?, _ call: Call) throws -> GroupRecord {
        try group(try GroupName.chosen(name, identifier, call), call)
    }

    func stream(_ name: String, of group: GroupRecord) throws -> StreamRecord {
        guard
            let row = try row(
                "SELECT * FROM logs_streams WHERE group_id = ? AND name = ?",
                [.integer(group.id), .text(name)])
        else { throw Refusal.noStream }
        return StreamRecord(row)
    }
}

/// Names of groups, and what stands for them.
enum GroupName {
    static func chosen(_ name: String?, _ identifier: String?, _ call: Call) throws -> String {
        switch (name, identifier) {
        case (let name?, nil): return name
        case (nil, let identifier?): return try of(identifier: identifier, call)
        default:
            throw Refusal.invalid(
                "Exactly one of logGroupName or logGroupIdentifier must be specified")
        }
    }

    /// From a name or an ARN of this account and region.
    static func of(identifier: String, _ call: Call) throws -> String {
        guard identifier.hasPrefix("arn:") else { return identifier }
        guard let name = of(arn: identifier, call) else { throw Refusal.noGroup }
        return name
    }

    /// Nil unless `text` is a log group's ARN here, with or without `:*`.
    static func of(arn text: String, _ call: Call) -> String? {
        let prefix = call.groupARN("")
        guard text.hasPrefix(prefix) else { return nil }
        var name = text.dropFirst(prefix.count)
        if name.hasSuffix(":*") { name = name.dropLast(2) }
        return name.isEmpty || name.contains(":") ? nil : String(name)
    }
}

extension Call {
    var place: [SQLValue] { [.text(account.description), .text(region.description)] }

    func groupARN(_ name: String) -> String { arn("log-group:\(name)").description }

    func streamARN(_ group: String, _ stream: String) -> String {
        arn("log-group:\(group):log-stream:\(stream)").description
    }
}
