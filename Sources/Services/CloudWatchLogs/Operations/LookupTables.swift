package import CloudWatchLogsAPI
package import Gate
import LogSearch
import Shapes
package import Store
import Vocabulary

/// What lookup tables have in common.
private enum LookupTables {
    static let tablesMax: Int64 = 100

    /// Columns and rows of a body that makes a table.
    static func check(_ body: String) throws -> (columns: [String], rows: Int) {
        guard let lines = Optional(CSV.read(body)), let columns = lines.first, lines.count > 1,
            Set(columns).count == columns.count, columns.allSatisfy({ !$0.isEmpty })
        else {
            throw Refusal.invalid(
                "The table must be CSV with a header of distinct names and at least one row.")
        }
        guard lines.allSatisfy({ $0.count == columns.count }) else {
            throw Refusal.invalid("Every row of the table must have as many fields as its header.")
        }
        return (columns, lines.count - 1)
    }

    static func name(_ arn: String, _ call: Call) throws -> String {
        let prefix = call.arn("lookup-table:").description
        guard arn.hasPrefix(prefix), arn.count > prefix.count else { throw missing }
        return String(arn.dropFirst(prefix.count))
    }

    static let missing = CloudWatchLogsFailure.resourceNotFound(
        "The specified lookup table does not exist.")
}

extension Call {
    fileprivate func tableARN(_ name: String) -> String { arn("lookup-table:\(name)").description }
}

extension Reading {
    func lookupTable(_ name: String, _ call: Call) throws -> Row? {
        try row(
            "SELECT * FROM logs_lookup_tables WHERE account = ? AND region = ? AND name = ?",
            call.place + [.text(name)])
    }
}

extension CreateLookupTable: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { call.on(call.tableARN(input.lookupTableName)) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        guard input.kmsKeyId == nil else { throw Refusal.notOffered("encryption with KMS keys") }
        try TagText.check(input.tags ?? [:])
        let (columns, rows) = try LookupTables.check(input.tableBody)
        guard try transaction.lookupTable(input.lookupTableName, call) == nil else {
            throw CloudWatchLogsFailure.resourceAlreadyExists(
                "A lookup table of that name exists already.")
        }
        let held = try transaction.row(
            "SELECT count(*) AS n FROM logs_lookup_tables WHERE account = ? AND region = ?",
            call.place)
        guard (held?.integer("n") ?? 0) < LookupTables.tablesMax else { throw Refusal.limit }
        try transaction.run(
            """
            INSERT INTO logs_lookup_tables
            (account, region, name, description, body, columns, records, updated, tags)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            call.place + [
                .text(input.lookupTableName), input.description.map { .text($0) } ?? .null,
                .text(input.tableBody), .text(columns.joined(separator: "\n")), SQLValue(rows),
                .integer(call.time.milliseconds), .text(TagText.json(input.tags ?? [:])),
            ])
        return Output(
            lookupTableArn: call.tableARN(input.lookupTableName),
            createdAt: Int(call.time.milliseconds))
    }
}

extension UpdateLookupTable: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { call.on(input.lookupTableArn) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        guard input.kmsKeyId == nil else { throw Refusal.notOffered("encryption with KMS keys") }
        let name = try LookupTables.name(input.lookupTableArn, call)
        let (columns, rows) = try LookupTables.check(input.tableBody)
        let changed = try transaction.run(
            """
            UPDATE logs_lookup_tables SET description = ifnull(?, description), body = ?,
            columns = ?, records = ?, updated = ? WHERE account = ? AND region = ? AND name = ?
            """,
            [
                input.description.map { .text($0) } ?? .null, .text(input.tableBody),
                .text(columns.joined(separator: "\n")), SQLValue(rows),
                .integer(call.time.milliseconds),
            ] + call.place + [.text(name)])
        guard changed == 1 else { throw LookupTables.missing }
        return Output(
            lookupTableArn: input.lookupTableArn, lastUpdatedTime: Int(call.time.milliseconds))
    }
}

extension DeleteLookupTable: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { call.on(input.lookupTableArn) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        let removed = try transaction.run(
            "DELETE FROM logs_lookup_tables WHERE account = ? AND region = ? AND name = ?",
            call.place + [.text(try LookupTables.name(input.lookupTableArn, call))])
        guard removed == 1 else { throw LookupTables.missing }
        return Output()
    }
}

extension GetLookupTable: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { call.on(input.lookupTableArn) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Output {
        let name = try LookupTables.name(input.lookupTableArn, call)
        guard let row = try snapshot.lookupTable(name, call) else { throw LookupTables.missing }
        return Output(
            lookupTableArn: call.tableARN(name), lookupTableName: name,
            description: row.textIfAny("description"), tableBody: row.text("body"),
            sizeBytes: row.text("body").utf8.count, lastUpdatedTime: Int(row.integer("updated")))
    }
}

extension DescribeLookupTables: ReadHandler {
    private static let limitDefault = 50

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Output {
        let prefix = input.lookupTableNamePrefix ?? ""
        let query = PageQuery(
            call.operation, call.account.description, call.region.description, prefix)
        let after = try Paging.key(input.nextToken, query)?.first ?? ""
        let limit = input.maxResults ?? limitDefault
        var found: [CloudWatchLogsShape.LookupTable] = []
        try snapshot.each(
            """
            SELECT name, description, columns, records, updated,
            length(CAST(body AS BLOB)) AS size FROM logs_lookup_tables
            WHERE account = ? AND region = ? AND name >= ? AND name > ? ORDER BY name
            """, call.place + [.text(prefix), .text(after)]
        ) { row in
            guard row.text("name").hasPrefix(prefix) else { return false }
            found.append(
                CloudWatchLogsShape.LookupTable(
                    lookupTableArn: call.tableARN(row.text("name")),
                    lookupTableName: row.text("name"), description: row.textIfAny("description"),
                    tableFields: row.text("columns").split(separator: "\n").map(String.init),
                    recordsCount: Int(row.integer("records")),
                    sizeBytes: Int(row.integer("size")),
                    lastUpdatedTime: Int(row.integer("updated"))))
            return found.count <= limit
        }
        let page = Page(fetched: found, limit: limit, query: query) { [$0.lookupTableName ?? ""] }
        return Output(lookupTables: page.items, nextToken: page.next)
    }
}
