package import CloudWatchLogsAPI
import Codecs
package import Gate
import Shapes
package import Store
import Vocabulary

extension PutQueryDefinition: WriteHandler {
    private static let definitionsMax: Int64 = 1_000

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        let parameters = input.parameters ?? []
        guard Set(parameters.map(\.name)).count == parameters.count else {
            throw Refusal.invalid("Names of parameters must differ.")
        }
        let names = (input.logGroupNames ?? []).map { JSON.string($0) }
        let listed = parameters.map { parameter -> JSON in
            var members = [JSONMember("name", .string(parameter.name))]
            if let value = parameter.defaultValue {
                members.append(JSONMember("defaultValue", .string(value)))
            }
            if let text = parameter.description {
                members.append(JSONMember("description", .string(text)))
            }
            return .object(members)
        }
        let values: [SQLValue] = [
            .text(input.name), .text(input.queryLanguage ?? "CWLI"), .text(input.queryString),
            .text(JSON.array(names).text), .text(JSON.array(listed).text),
            .integer(call.time.milliseconds),
        ]
        if let id = input.queryDefinitionId {
            let changed = try transaction.run(
                """
                UPDATE logs_definitions SET name = ?, language = ?, query = ?, groups = ?,
                parameters = ?, modified = ? WHERE account = ? AND region = ? AND id = ?
                """, values + call.place + [.text(id)])
            guard changed == 1 else {
                throw CloudWatchLogsFailure.resourceNotFound(
                    "The specified query definition does not exist.")
            }
            return Output(queryDefinitionId: id)
        }
        if let token = input.clientToken,
            let known = try transaction.row(
                "SELECT id FROM logs_definitions WHERE account = ? AND region = ? AND token = ?",
                call.place + [.text(token)])
        {
            return Output(queryDefinitionId: known.text("id"))
        }
        let held = try transaction.row(
            "SELECT count(*) AS n FROM logs_definitions WHERE account = ? AND region = ?",
            call.place)
        guard (held?.integer("n") ?? 0) < definitionsMax else { throw Refusal.limit }
        let id = service.entropy.uuid()
        try transaction.run(
            """
            INSERT INTO logs_definitions
            (name, language, query, groups, parameters, modified, account, region, id, token)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            values + call.place + [.text(id), input.clientToken.map { .text($0) } ?? .null])
        return Output(queryDefinitionId: id)
    }
}

extension DescribeQueryDefinitions: ReadHandler {
    private static let limitDefault = 1_000

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Output {
        let query = PageQuery(
            call.operation, call.account.description, call.region.description,
            input.queryDefinitionNamePrefix, input.queryLanguage)
        let after = try Paging.key(input.nextToken, query) ?? ["", ""]
        guard after.count == 2 else { throw Refusal.badToken }
        let limit = input.maxResults ?? limitDefault
        var found: [Row] = []
        try snapshot.each(
            """
            SELECT * FROM logs_definitions
            WHERE account = ? AND region = ? AND (name, id) > (?, ?) ORDER BY name, id
            """, call.place + [.text(after[0]), .text(after[1])]
        ) { row in
            let isWanted =
                row.text("name").hasPrefix(input.queryDefinitionNamePrefix ?? "")
                && (input.queryLanguage.map { $0 == row.text("language") } ?? true)
            if isWanted { found.append(row) }
            return found.count <= limit
        }
        let page = Page(fetched: found.map { Self.shape($0) }, limit: limit, query: query) {
            [$0.name ?? "", $0.queryDefinitionId ?? ""]
        }
        return Output(queryDefinitions: page.items, nextToken: page.next)
    }

    private static func shape(_ row: Row) -> CloudWatchLogsShape.QueryDefinition {
        func list(_ column: String) -> [JSON] { (try? JSON(text: row.text(column)))?.array ?? [] }
        let parameters = list("parameters").map {
            CloudWatchLogsShape.QueryParameter(
                name: $0["name"]?.string ?? "", defaultValue: $0["defaultValue"]?.string,
                description: $0["description"]?.string)
        }
        return CloudWatchLogsShape.QueryDefinition(
            queryLanguage: row.text("language"), queryDefinitionId: row.text("id"),
            name: row.text("name"), queryString: row.text("query"),
            lastModified: Int(row.integer("modified")),
            logGroupNames: list("groups").compactMap(\.string),
            parameters: parameters.isEmpty ? nil : parameters)
    }
}

extension DeleteQueryDefinition: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        let removed = try transaction.run(
            "DELETE FROM logs_definitions WHERE account = ? AND region = ? AND id = ?",
            call.place + [.text(input.queryDefinitionId)])
        guard removed == 1 else {
            throw CloudWatchLogsFailure.resourceNotFound(
                "The specified query definition does not exist.")
        }
        return Output(success: true)
    }
}
