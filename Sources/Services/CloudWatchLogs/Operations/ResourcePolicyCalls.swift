package import CloudWatchLogsAPI
package import Gate
import Shapes
package import Store
import Vocabulary

extension PutResourcePolicy: WriteHandler {
    private static let policiesMax = 10
    private static let accountBytesMax = 5120

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { try call.onPolicy(of: input.resourceArn, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        guard let document = input.policyDocument else {
            throw Refusal.invalid("policyDocument must be specified.")
        }
        let place = try PolicyPlace(input.resourceArn, name: input.policyName, call, transaction)
        guard place.isOfResource || document.utf8.count <= accountBytesMax else {
            throw Refusal.invalid(
                "The policy document is longer than \(accountBytesMax) characters.")
        }
        try ResourcePolicies.check(document)
        let held = try transaction.row(PolicyPlace.select, place.keys)
        try place.check(input.expectedRevisionId, against: held)
        if held == nil, !place.isOfResource {
            let count = try transaction.row(
                """
                SELECT count(*) AS count FROM logs_policies
                WHERE account = ? AND region = ? AND resource = ''
                """, call.place
            )?.integer("count")
            guard count ?? 0 < policiesMax else { throw Refusal.limit }
        }
        let revision = service.entropy.uuid()
        let updated = call.time.milliseconds
        try transaction.run(
            """
            INSERT INTO logs_policies
            (account, region, resource, name, document, revision, updated)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET document = excluded.document,
            revision = excluded.revision, updated = excluded.updated
            """,
            place.keys + [.text(document), .text(revision), .integer(updated)])
        let row = try transaction.row(PolicyPlace.select, place.keys)
        return Output(
            resourcePolicy: row.map { CloudWatchLogsShape.ResourcePolicy($0) },
            revisionId: place.isOfResource ? revision : nil)
    }
}

extension DeleteResourcePolicy: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { try call.onPolicy(of: input.resourceArn, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchLogsService
    ) throws -> Output {
        let place = try PolicyPlace(input.resourceArn, name: input.policyName, call, transaction)
        guard let held = try transaction.row(PolicyPlace.select, place.keys) else {
            throw CloudWatchLogsFailure.resourceNotFound(
                "Policy with name [\(place.name)] does not exist.")
        }
        try place.check(input.expectedRevisionId, against: held)
        try transaction.run(
            """
            DELETE FROM logs_policies
            WHERE account = ? AND region = ? AND resource = ? AND name = ?
            """, place.keys)
        return Output()
    }
}

extension DescribeResourcePolicies: ReadHandler {
    private static let limitDefault = 50

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Authorization { try call.onPolicy(of: input.resourceArn, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchLogsService
    ) throws -> Output {
        let isOfResource = input.policyScope == "RESOURCE" || input.resourceArn != nil
        guard !isOfResource || input.resourceArn != nil else {
            throw Refusal.invalid("resourceArn must be specified for policies of a resource.")
        }
        guard input.policyScope != "ACCOUNT" || input.resourceArn == nil else {
            throw Refusal.invalid("resourceArn can't be specified for policies of the account.")
        }
        let resource =
            try input.resourceArn.map {
                try PolicyPlace($0, name: nil, call, snapshot).resource
            } ?? ""
        let query = PageQuery(
            call.operation, call.account.description, call.region.description, resource)
        let after = try Paging.key(input.nextToken, query)?.first ?? ""
        let limit = input.limit ?? limitDefault
        let found = try snapshot.rows(
            """
            SELECT * FROM logs_policies
            WHERE account = ? AND region = ? AND resource = ? AND (name > ? OR ? = '')
            ORDER BY name LIMIT ?
            """,
            call.place + [.text(resource), .text(after), .text(after), SQLValue(limit + 1)])
        let page = Page(fetched: found, limit: limit, query: query) { [$0.text("name")] }
        return Output(
            resourcePolicies: page.items.map { CloudWatchLogsShape.ResourcePolicy($0) },
            nextToken: page.next)
    }
}

/// Where a policy is kept: with the account under a name, or with a log group, which has one.
private struct PolicyPlace {
    static let select = """
        SELECT * FROM logs_policies
        WHERE account = ? AND region = ? AND resource = ? AND name = ?
        """

    let resource: String
    let name: String
    let keys: [SQLValue]

    var isOfResource: Bool { !resource.isEmpty }

    init(_ arn: String?, name: String?, _ call: Call, _ reading: any Reading) throws {
        if let arn {
            guard name == nil else {
                throw Refusal.invalid(
                    "policyName and resourceArn can't be specified together.")
            }
            guard let group = GroupName.of(arn: arn, call) else {
                throw Refusal.invalid("The ARN '\(arn)' is not a log group's.")
            }
            _ = try reading.group(group, call)
            resource = call.groupARN(group)
            self.name = ""
        } else {
            guard let name, !name.isEmpty else {
                throw Refusal.invalid("Either policyName or resourceArn must be specified.")
            }
            resource = ""
            self.name = name
        }
        keys = call.place + [.text(resource), .text(self.name)]
    }

    /// The revision that the caller has seen must be the one that is there.
    func check(_ expected: String?, against held: Row?) throws {
        guard let expected else { return }
        guard isOfResource, held?.text("revision") == expected else {
            throw CloudWatchLogsFailure.operationAborted(
                "The expected revision is not the policy's current one.")
        }
    }
}

extension CloudWatchLogsShape.ResourcePolicy {
    fileprivate init(_ row: Row) {
        let resource = row.text("resource")
        let isOfResource = !resource.isEmpty
        self.init(
            policyName: isOfResource ? nil : row.text("name"),
            policyDocument: row.text("document"), lastUpdatedTime: Int(row.integer("updated")),
            policyScope: isOfResource ? "RESOURCE" : "ACCOUNT",
            resourceArn: isOfResource ? resource : nil,
            revisionId: isOfResource ? row.text("revision") : nil)
    }
}

extension Call {
    fileprivate func onPolicy(
        of resource: String?, _ snapshot: Snapshot
    ) throws -> Authorization {
        guard let group = resource.flatMap({ GroupName.of(arn: $0, self) }) else {
            return onEverything
        }
        return try onGroup(group, snapshot)
    }
}
