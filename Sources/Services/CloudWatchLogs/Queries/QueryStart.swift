import CloudWatchLogsAPI
import Gate
import LogSearch
import Shapes
import Store
import Vocabulary

/// What a StartQuery asks for, resolved.
struct QueryStart {
    /// Groups that one query names, and that SOURCE may choose.
    private static let groupsMax = 50
    private static let chosenMax = 10_000

    let language: InsightsLanguage
    let query: InsightsQuery
    let groups: [GroupRecord]
    let inner: [[GroupRecord]]
    let period: ClosedRange<Int64>

    init(_ input: StartQuery.Input, _ call: Call, _ reading: any Reading) throws {
        language = input.queryLanguage.flatMap { InsightsLanguage(rawValue: $0) } ?? .insights
        query = try Self.compile(input.queryString, language)
        period = try Self.period(input, query.source, call.time)
        groups = try Self.groups(
            try Self.named(input, query, language, call), query.source, query, call, reading)
        let own = groups
        inner = try query.subqueries.map { subquery in
            guard let source = subquery.source else { return own }
            return try Self.groups([], source, subquery, call, reading)
        }
    }

    static func compile(_ text: String, _ language: InsightsLanguage) throws -> InsightsQuery {
        do {
            return try InsightsQuery(text, language: language)
        } catch {
            var failure = CloudWatchLogsFailure.malformedQuery(error.message)
            failure.members.append(
                MapEntry(
                    "queryCompileError",
                    .map([
                        MapEntry(
                            "location",
                            .map([
                                MapEntry("startCharOffset", .integer(Int64(error.start))),
                                MapEntry("endCharOffset", .integer(Int64(error.end))),
                            ])),
                        MapEntry("message", .string(error.message)),
                    ])))
            throw failure
        }
    }

    /// Times are seconds; what can only be milliseconds is taken as such.
    private static func period(
        _ input: StartQuery.Input, _ source: InsightsSource?, _ now: Instant
    ) throws -> ClosedRange<Int64> {
        func isMilliseconds(_ value: Int) -> Bool { value >= 100_000_000_000 }
        var start =
            isMilliseconds(input.startTime)
            ? Int64(input.startTime) : Int64(input.startTime) * 1_000
        var end =
            isMilliseconds(input.endTime)
            ? Int64(input.endTime) : Int64(input.endTime) * 1_000 + 999
        func moment(_ moment: InsightsSource.Moment) -> Int64 {
            switch moment {
            case .fromNow(let shift): now.milliseconds + shift
            case .at(let time): time
            }
        }
        if let asked = source?.start { start = moment(asked) }
        if let asked = source?.end { end = moment(asked) }
        guard start <= end else {
            throw Refusal.invalid("Query's end time must not be before its start time.")
        }
        return start...end
    }

    /// The names of groups that the input gives, of which there must be exactly one kind.
    private static func named(
        _ input: StartQuery.Input, _ query: InsightsQuery, _ language: InsightsLanguage,
        _ call: Call
    ) throws -> [String] {
        let kinds = [
            input.logGroupName != nil, input.logGroupNames != nil,
            input.logGroupIdentifiers != nil,
        ].count { $0 }
        guard kinds <= 1 else {
            throw Refusal.invalid(
                "Exactly one of logGroupName, logGroupNames or logGroupIdentifiers must be "
                    + "specified"
            )
        }
        guard kinds == 1 || query.source != nil else {
            throw Refusal.invalid("You must specify one or more log groups.")
        }
        if let name = input.logGroupName { return [name] }
        let names =
            try input.logGroupNames
            ?? input.logGroupIdentifiers?.map { try GroupName.of(identifier: $0, call) } ?? []
        guard !names.isEmpty || query.source != nil else {
            throw Refusal.invalid("You must specify one or more log groups.")
        }
        guard names.count <= groupsMax else {
            throw Refusal.invalid("A query can look at \(groupsMax) log groups at most.")
        }
        return names
    }

    private static func groups(
        _ names: [String], _ source: InsightsSource?, _ query: InsightsQuery, _ call: Call,
        _ reading: any Reading
    ) throws -> [GroupRecord] {
        var found: [GroupRecord] = []
        if let source, source.choosesByPrefix {
            guard
                source.accounts.isEmpty
                    || source.accounts.contains(call.account.description)
            else { return [] }
            let classes = source.classes.isEmpty ? [GroupRecord.standard] : source.classes
            try reading.each(
                "SELECT * FROM logs_groups WHERE account = ? AND region = ? ORDER BY name",
                call.place
            ) { row in
                let group = GroupRecord(row)
                let isNamed =
                    source.prefixes.isEmpty || source.prefixes.contains { group.name.hasPrefix($0) }
                if isNamed, classes.contains(group.groupClass) { found.append(group) }
                return found.count <= chosenMax
            }
            guard found.count <= chosenMax else {
                throw Refusal.invalid("SOURCE chooses more than \(chosenMax) log groups.")
            }
        } else {
            var chosen = names
            if let source, !source.names.isEmpty {
                chosen = try source.names.map { try GroupName.of(identifier: $0, call) }
            }
            var seen: Set<String> = []
            for name in chosen where seen.insert(name).inserted {
                guard let group = try reading.groupIfAny(name, call) else {
                    throw CloudWatchLogsFailure.resourceNotFound(
                        "Log group '\(name)' does not exist for account ID "
                            + "'\(call.account)'")
                }
                found.append(group)
            }
        }
        guard query.indexedFields.isEmpty else {
            return try found.filter { group in
                let indexed = Set(try reading.indexedFields(group: group.id))
                return query.indexedFields.isSubset(of: indexed)
            }
        }
        return found
    }

    /// Every group that it reads.
    var allGroups: [GroupRecord] {
        var seen: Set<Int64> = []
        return (groups + inner.flatMap(\.self)).filter { seen.insert($0.id).inserted }
    }
}

/// Pointers to single events, `@ptr`.
enum RecordPointer {
    static func text(_ group: Int64, _ order: EventOrder) -> String {
        Base64Text.encode("1/\(group)/\(order.time)/\(order.id)")
    }

    static func read(_ text: String) throws -> (group: Int64, order: EventOrder) {
        let parts = (Base64Text.decode(text) ?? "").split(separator: "/")
        guard parts.count == 4, parts[0] == "1", let group = Int64(parts[1]),
            let time = Int64(parts[2]), let id = Int64(parts[3])
        else { throw Refusal.invalid("The specified log record pointer is invalid.") }
        return (group, EventOrder(time: time, id: id))
    }
}
