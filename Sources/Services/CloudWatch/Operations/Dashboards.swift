package import CloudWatchAPI
import Codecs
package import Gate
import Shapes
package import Store
import Vocabulary

extension PutDashboard: WriteHandler {
    private static let nameMax = 255
    private static let dashboardsMax = 5_000

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization {
        try call.on(
            [call.dashboardARN(input.dashboardName)], tags: Tagging.dictionary(input.tags),
            snapshot
        ).tagging(input.tags?.isEmpty == false)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchService
    ) throws -> Output {
        try Self.check(name: input.dashboardName)
        try Tagging.check(input.tags)
        let check = try Self.check(body: input.dashboardBody)
        let arn = call.dashboardARN(input.dashboardName)
        let held = try transaction.row(
            "SELECT 1 AS one FROM cw_dashboards WHERE account = ? AND name = ?",
            [.text(call.account.description), .text(input.dashboardName)])
        if held == nil {
            let count = try transaction.row(
                "SELECT count(*) AS count FROM cw_dashboards WHERE account = ?",
                [.text(call.account.description)])
            guard count?.integer("count") ?? 0 < dashboardsMax else {
                throw Refusal.limit("The limit of \(dashboardsMax) dashboards is reached.")
            }
            try Tagging.add(input.tags, to: arn, transaction)
        }
        try transaction.run(
            """
            INSERT INTO cw_dashboards (account, name, body, updated) VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET body = excluded.body, updated = excluded.updated
            """,
            [
                .text(call.account.description), .text(input.dashboardName),
                .text(input.dashboardBody), SQLValue(call.time),
            ])
        return Output(
            dashboardValidationMessages: check.warnings.map {
                CloudWatchShape.DashboardValidationMessage(dataPath: $0.path, message: $0.text)
            })
    }

    private static func check(name: String) throws {
        guard !name.isEmpty, name.utf8.count <= nameMax else {
            throw Refusal.value(
                "The value for field DashboardName must be between 1 and \(nameMax) characters "
                    + "long.\n")
        }
        let isPlain = name.utf8.allSatisfy {
            (0x61...0x7a).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2d
                || $0 == 0x5f
        }
        guard isPlain else {
            throw Refusal.value(
                "The value for field DashboardName contains invalid characters. It can only "
                    + "contain alphanumerics, dash (-) and underscore (_).\n")
        }
    }

    private static func check(body: String) throws -> DashboardCheck {
        guard body.utf8.count <= DashboardCheck.bodyBytesMax else {
            throw CloudWatchFailure.dashboardInvalidInputError(
                "The dashboard body must not exceed \(DashboardCheck.bodyBytesMax) bytes.")
        }
        guard let json = try? JSON(text: body), json.members != nil else {
            throw Self.refusal(
                [
                    DashboardCheck.Message(
                        path: "", text: "The field DashboardBody must be a valid JSON object")
                ], "The field DashboardBody must be a valid JSON object")
        }
        let check = DashboardCheck(json)
        guard check.errors.isEmpty else {
            let list: JSON = .array(
                check.errors.map { ["dataPath": .string($0.path), "message": .string($0.text)] })
            throw refusal(
                check.errors,
                "The dashboard body is invalid, there are \(check.errors.count) validation errors: "
                    + list.text)
        }
        return check
    }

    private static func refusal(
        _ messages: [DashboardCheck.Message], _ text: String
    ) -> Failure {
        var failure = CloudWatchFailure.dashboardInvalidInputError(text)
        failure.members.append(
            MapEntry(
                "dashboardValidationMessages",
                .list(
                    messages.map {
                        .map([
                            MapEntry("DataPath", .string($0.path)),
                            MapEntry("Message", .string($0.text)),
                        ])
                    })))
        return failure
    }
}

extension GetDashboard: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization {
        try call.on([call.dashboardARN(input.dashboardName)], snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output {
        let row = try snapshot.row(
            "SELECT * FROM cw_dashboards WHERE account = ? AND name = ?",
            [.text(call.account.description), .text(input.dashboardName)])
        guard let row else {
            throw CloudWatchFailure.dashboardNotFoundError(
                "Dashboard \(input.dashboardName) does not exist")
        }
        return Output(
            dashboardArn: call.dashboardARN(input.dashboardName), dashboardBody: row.text("body"),
            dashboardName: input.dashboardName)
    }
}

extension ListDashboards: ReadHandler {
    private static let pageMax = 1_000

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output {
        let prefix = input.dashboardNamePrefix ?? ""
        let query = PageQuery(call.operation, call.account.description, prefix)
        var after = ""
        if let token = input.nextToken {
            guard let key = try? query.key(of: token).first else { throw Refusal.badTokenValue }
            after = key
        }
        var found: [Row] = []
        try snapshot.each(
            """
            SELECT name, updated, length(CAST(body AS BLOB)) AS size FROM cw_dashboards
            WHERE account = ? AND name > ? AND name >= ? ORDER BY name
            """, [.text(call.account.description), .text(after), .text(prefix)]
        ) { row in
            guard row.text("name").hasPrefix(prefix) else { return false }
            found.append(row)
            return found.count <= Self.pageMax
        }
        let page = Page(fetched: found, limit: Self.pageMax, query: query) { [$0.text("name")] }
        return Output(
            dashboardEntries: page.items.map {
                CloudWatchShape.DashboardEntry(
                    dashboardName: $0.text("name"),
                    dashboardArn: call.dashboardARN($0.text("name")),
                    lastModified: $0.instant("updated"), size: Int($0.integer("size")))
            }, nextToken: page.next)
    }
}

extension DeleteDashboards: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization {
        try call.on(input.dashboardNames.map { call.dashboardARN($0) }, snapshot)
    }

    /// All of them, or none.
    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchService
    ) throws -> Output {
        guard !input.dashboardNames.isEmpty else { throw Refusal.missing("DashboardNames") }
        for name in Set(input.dashboardNames).sorted() {
            let deleted = try transaction.run(
                "DELETE FROM cw_dashboards WHERE account = ? AND name = ?",
                [.text(call.account.description), .text(name)])
            guard deleted > 0 else {
                throw CloudWatchFailure.dashboardNotFoundError("Dashboard \(name) does not exist")
            }
            try Tagging.forget(call.dashboardARN(name), transaction)
        }
        return Output()
    }
}
