package import EventBridgeAPI
package import Gate
import Shapes
package import Store
import Vocabulary

extension Call {
    fileprivate func destinationTargets(_ name: String) -> Authorization {
        targets(arn("api-destination/\(name)/*").description)
    }
}

private struct DestinationRecord {
    let name: String
    let id: String
    let description: String?
    let connection: String
    let endpoint: String
    let method: String
    let rate: Int?
    let created: Instant
    let updated: Instant

    init(_ row: Row) {
        name = row.text("name")
        id = row.text("id")
        description = row.textIfAny("description")
        connection = row.text("connection")
        endpoint = row.text("endpoint")
        method = row.text("method")
        rate = row.integerIfAny("rate").map { Int($0) }
        created = row.instant("created")
        updated = row.instant("updated")
    }

    func arn(_ call: Call) -> String { call.arn("api-destination/\(name)/\(id)").description }

    /// It works as long as its connection does.
    func state(_ reading: any Reading) throws -> String {
        let connection = try ConnectionRecord.row(arn: connection, reading)
        return connection?.text("state") == ConnectionState.authorized ? "ACTIVE" : "INACTIVE"
    }
}

extension Reading {
    fileprivate func destination(
        _ name: String, _ call: Call, _ verb: String
    ) throws -> DestinationRecord {
        guard
            let row = try row(
                "SELECT * FROM events_destinations WHERE account = ? AND region = ? AND name = ?",
                call.place + [.text(name)])
        else {
            throw EventBridgeFailure.resourceNotFound(
                "Failed to \(verb) the api-destination(s). An api-destination '\(name)' does not "
                    + "exist.")
        }
        return DestinationRecord(row)
    }

    fileprivate func requireConnection(_ arn: String, _ call: Call) throws {
        guard let row = try ConnectionRecord.row(arn: arn, self),
            row.text("account") == call.account.description,
            row.text("region") == call.region.description
        else {
            let name = ARN(arn)?.resource.split(separator: "/").dropFirst().first ?? ""
            throw EventBridgeFailure.resourceNotFound("Connection '\(name)' does not exist.")
        }
    }
}

/// Endpoints on one's own machine may go without TLS; one that names no scheme goes with it.
private func check(endpoint: String) throws {
    let scheme = endpoint.firstRange(of: "://").map { endpoint[..<$0.lowerBound].lowercased() }
    guard scheme == nil || scheme == "https" || scheme == "http" else {
        throw Refusal.unavailable(
            "InvocationEndpoint", "The endpoint must begin with https:// or http://.")
    }
}

extension CreateApiDestination: WriteHandler {
    static let destinationsMax = 3_000

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.destinationTargets(input.name)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        try check(endpoint: input.invocationEndpoint)
        try transaction.requireConnection(input.connectionArn, call)
        let old = try transaction.row(
            """
            SELECT 1 AS one FROM events_destinations
            WHERE account = ? AND region = ? AND name = ?
            """, call.place + [.text(input.name)])
        guard old == nil else {
            throw EventBridgeFailure.resourceAlreadyExists(
                "An api-destination '\(input.name)' already exists.")
        }
        let held = try transaction.row(
            "SELECT COUNT(*) AS n FROM events_destinations WHERE account = ? AND region = ?",
            call.place)
        guard held?.integer("n") ?? 0 < destinationsMax else { throw Refusal.limit }
        try transaction.run(
            """
            INSERT INTO events_destinations (account, region, name, id, description, connection,
            endpoint, method, rate, created, updated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            call.place + [
                SQLValue(input.name), SQLValue(service.entropy.uuid()),
                SQLValue(input.description), SQLValue(input.connectionArn),
                SQLValue(input.invocationEndpoint), SQLValue(input.httpMethod),
                SQLValue(input.invocationRateLimitPerSecond), SQLValue(call.time),
                SQLValue(call.time),
            ])
        let record = try transaction.destination(input.name, call, "create")
        return Output(
            apiDestinationArn: record.arn(call), apiDestinationState: try record.state(transaction),
            creationTime: record.created, lastModifiedTime: record.updated)
    }
}

extension UpdateApiDestination: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.destinationTargets(input.name)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        _ = try transaction.destination(input.name, call, "update")
        if let endpoint = input.invocationEndpoint { try check(endpoint: endpoint) }
        if let arn = input.connectionArn { try transaction.requireConnection(arn, call) }
        try transaction.run(
            """
            UPDATE events_destinations SET description = COALESCE(?, description),
            connection = COALESCE(?, connection), endpoint = COALESCE(?, endpoint),
            method = COALESCE(?, method), rate = COALESCE(?, rate), updated = ?
            WHERE account = ? AND region = ? AND name = ?
            """,
            [
                SQLValue(input.description), SQLValue(input.connectionArn),
                SQLValue(input.invocationEndpoint), SQLValue(input.httpMethod),
                SQLValue(input.invocationRateLimitPerSecond), SQLValue(call.time),
            ] + call.place + [.text(input.name)])
        let record = try transaction.destination(input.name, call, "update")
        return Output(
            apiDestinationArn: record.arn(call), apiDestinationState: try record.state(transaction),
            creationTime: record.created, lastModifiedTime: record.updated)
    }
}

extension DeleteApiDestination: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.destinationTargets(input.name)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        _ = try transaction.destination(input.name, call, "delete")
        try transaction.run(
            "DELETE FROM events_destinations WHERE account = ? AND region = ? AND name = ?",
            call.place + [.text(input.name)])
        return Output()
    }
}

extension DescribeApiDestination: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.destinationTargets(input.name)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Output {
        let record = try snapshot.destination(input.name, call, "describe")
        return Output(
            apiDestinationArn: record.arn(call), name: record.name,
            description: record.description, apiDestinationState: try record.state(snapshot),
            connectionArn: record.connection, invocationEndpoint: record.endpoint,
            httpMethod: record.method, invocationRateLimitPerSecond: record.rate ?? 300,
            creationTime: record.created, lastModifiedTime: record.updated)
    }
}

extension ListApiDestinations: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.targets("*")
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Output {
        var (condition, arguments) = Listing.prefix(input.namePrefix)
        if let connection = input.connectionArn {
            condition += " AND connection = ?"
            arguments.append(.text(connection))
        }
        let page = try Listing.page(
            "SELECT * FROM events_destinations WHERE account = ? AND region = ?\(condition)",
            call.place + arguments, key: "name", limit: input.limit, token: input.nextToken,
            PageQuery(
                "ListApiDestinations", call.account.description, call.region.description,
                input.namePrefix, input.connectionArn), snapshot)
        return Output(
            apiDestinations: try page.items.map { row in
                let record = DestinationRecord(row)
                return EventBridgeShape.ApiDestination(
                    apiDestinationArn: record.arn(call), name: record.name,
                    apiDestinationState: try record.state(snapshot),
                    connectionArn: record.connection, invocationEndpoint: record.endpoint,
                    httpMethod: record.method, invocationRateLimitPerSecond: record.rate ?? 300,
                    creationTime: record.created, lastModifiedTime: record.updated)
            }, nextToken: page.next)
    }
}
