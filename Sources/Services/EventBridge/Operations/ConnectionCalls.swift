import Codecs
package import EventBridgeAPI
package import Gate
import Shapes
package import Store
import Vocabulary

extension Call {
    /// `arn:…:connection/name/…`, as policies name it.
    fileprivate func connectionTargets(_ name: String) -> Authorization {
        targets(arn("connection/\(name)/*").description)
    }
}

extension Reading {
    fileprivate func connection(
        _ name: String, _ call: Call, _ verb: String, _ service: EventBridgeService
    ) throws -> ConnectionRecord {
        guard
            let row = try row(
                "SELECT * FROM events_connections WHERE account = ? AND region = ? AND name = ?",
                call.place + [.text(name)])
        else {
            throw EventBridgeFailure.resourceNotFound(
                "Failed to \(verb) the connection(s). Connection '\(name)' does not exist.")
        }
        return try ConnectionRecord(row, service.seal)
    }
}

/// Whether the parameters are those of the type, and what can be honoured.
private func check(
    _ secrets: EventBridgeShape.CreateConnectionAuthRequestParameters, type: String,
    kmsKeyIdentifier: String?, connectivity: EventBridgeShape.ConnectivityResourceParameters?
) throws {
    let fits: Bool
    switch type {
    case "BASIC": fits = secrets.basicAuthParameters != nil
    case "API_KEY": fits = secrets.apiKeyAuthParameters != nil
    default: fits = secrets.oAuthParameters != nil
    }
    guard fits else {
        throw Refusal.invalid(
            "Parameter AuthParameters is not valid. Reason: Parameters of type \(type) must be "
                + "specified.")
    }
    if kmsKeyIdentifier?.isEmpty == false {
        throw Refusal.unavailable(
            "KmsKeyIdentifier", "Customer managed keys are not available on this server.")
    }
    if connectivity != nil || secrets.connectivityParameters != nil {
        throw Refusal.unavailable(
            "ConnectivityParameters", "Private endpoints are not available on this server.")
    }
}

private func state(of type: String) -> String {
    type == "OAUTH_CLIENT_CREDENTIALS" ? ConnectionState.authorizing : ConnectionState.authorized
}

extension CreateConnection: WriteHandler {
    static let connectionsMax = 3_000

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.connectionTargets(input.name)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        try check(
            input.authParameters, type: input.authorizationType,
            kmsKeyIdentifier: input.kmsKeyIdentifier,
            connectivity: input.invocationConnectivityParameters)
        let old = try transaction.row(
            """
            SELECT 1 AS one FROM events_connections
            WHERE account = ? AND region = ? AND name = ?
            """, call.place + [.text(input.name)])
        guard old == nil else {
            throw EventBridgeFailure.resourceAlreadyExists(
                "Connection \(input.name) already exists.")
        }
        let held = try transaction.row(
            "SELECT COUNT(*) AS n FROM events_connections WHERE account = ? AND region = ?",
            call.place)
        guard held?.integer("n") ?? 0 < connectionsMax else { throw Refusal.limit }
        let id = service.entropy.uuid()
        let state = state(of: input.authorizationType)
        let sealed = try service.seal.seal(
            WireText.json(input.authParameters).text, for: ConnectionRecord.sealName(id))
        try transaction.run(
            """
            INSERT INTO events_connections (account, region, name, id, description, state, type,
            secrets, created, updated, authorized) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            call.place + [
                SQLValue(input.name), SQLValue(id), SQLValue(input.description), SQLValue(state),
                SQLValue(input.authorizationType), SQLValue(sealed), SQLValue(call.time),
                SQLValue(call.time),
                SQLValue(state == ConnectionState.authorized ? call.time : nil),
            ])
        return Output(
            connectionArn: call.arn("connection/\(input.name)/\(id)").description,
            connectionState: state, creationTime: call.time, lastModifiedTime: call.time)
    }
}

extension UpdateConnection: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.connectionTargets(input.name)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        let record = try transaction.connection(input.name, call, "update", service)
        let type = input.authorizationType ?? record.type
        var secrets = record.secrets.map { WireText.json($0) } ?? .object([])
        if let given = input.authParameters {
            // Another type's parameters make way for those of the new one.
            if type != record.type { secrets = .object([]) }
            secrets = Self.merged(secrets, WireText.json(given))
        }
        guard
            let read = try? WireText.read(
                secrets, as: EventBridgeShape.CreateConnectionAuthRequestParameters.self)
        else {
            throw Refusal.invalid(
                "Parameter AuthParameters is not valid. Reason: Parameters are incomplete.")
        }
        try check(
            read, type: type, kmsKeyIdentifier: input.kmsKeyIdentifier,
            connectivity: input.invocationConnectivityParameters)
        let state = state(of: type)
        let sealed = try service.seal.seal(
            WireText.json(read).text, for: ConnectionRecord.sealName(record.id))
        let authorized = state == ConnectionState.authorized ? call.time : record.authorized
        try transaction.run(
            """
            UPDATE events_connections SET description = ?, state = ?, reason = NULL, type = ?,
            secrets = ?, updated = ?, authorized = ?
            WHERE account = ? AND region = ? AND name = ?
            """,
            [
                SQLValue(input.description ?? record.description), SQLValue(state),
                SQLValue(type), SQLValue(sealed), SQLValue(call.time), SQLValue(authorized),
            ] + record.place)
        return Output(
            connectionArn: record.arn, connectionState: state, creationTime: record.created,
            lastModifiedTime: call.time, lastAuthorizedTime: authorized)
    }

    private static func merged(_ old: JSON, _ new: JSON) -> JSON {
        guard case .object(var members) = old, case .object(let added) = new else { return new }
        for member in added {
            if let index = members.firstIndex(where: { $0.name == member.name }) {
                members[index].value = merged(members[index].value, member.value)
            } else {
                members.append(member)
            }
        }
        return .object(members)
    }
}

extension DeauthorizeConnection: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.connectionTargets(input.name)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        let record = try transaction.connection(input.name, call, "deauthorize", service)
        try transaction.run(
            """
            UPDATE events_connections SET state = ?, secrets = NULL, updated = ?
            WHERE account = ? AND region = ? AND name = ?
            """, [.text(ConnectionState.deauthorized), SQLValue(call.time)] + record.place)
        return Output(
            connectionArn: record.arn, connectionState: "DEAUTHORIZING",
            creationTime: record.created, lastModifiedTime: call.time,
            lastAuthorizedTime: record.authorized)
    }
}

extension DeleteConnection: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.connectionTargets(input.name)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        let record = try transaction.connection(input.name, call, "delete", service)
        try transaction.run(
            "DELETE FROM events_connections WHERE account = ? AND region = ? AND name = ?",
            record.place)
        return Output(
            connectionArn: record.arn, connectionState: "DELETING", creationTime: record.created,
            lastModifiedTime: record.updated, lastAuthorizedTime: record.authorized)
    }
}

extension DescribeConnection: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.connectionTargets(input.name)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Output {
        let record = try snapshot.connection(input.name, call, "describe", service)
        return Output(
            connectionArn: record.arn, name: record.name, description: record.description,
            connectionState: record.state, stateReason: record.reason,
            authorizationType: record.type, authParameters: try record.shown,
            creationTime: record.created, lastModifiedTime: record.updated,
            lastAuthorizedTime: record.authorized)
    }
}

extension ListConnections: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        call.targets("*")
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Output {
        var (condition, arguments) = Listing.prefix(input.namePrefix)
        if let state = input.connectionState {
            condition += " AND state = ?"
            arguments.append(.text(state))
        }
        let page = try Listing.page(
            "SELECT * FROM events_connections WHERE account = ? AND region = ?\(condition)",
            call.place + arguments, key: "name", limit: input.limit, token: input.nextToken,
            PageQuery(
                "ListConnections", call.account.description, call.region.description,
                input.namePrefix, input.connectionState), snapshot)
        return Output(
            connections: try page.items.map { row in
                let record = try ConnectionRecord(row, service.seal)
                return EventBridgeShape.Connection(
                    connectionArn: record.arn, name: record.name, connectionState: record.state,
                    stateReason: record.reason, authorizationType: record.type,
                    creationTime: record.created, lastModifiedTime: record.updated,
                    lastAuthorizedTime: record.authorized)
            }, nextToken: page.next)
    }
}
