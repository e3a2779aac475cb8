import Codecs
import EventBridgeAPI
import Gate
import Shapes
import Store
import Synchronization
import Vocabulary

enum ConnectionState {
    static let authorized = "AUTHORIZED"
    static let deauthorized = "DEAUTHORIZED"
    static let authorizing = "AUTHORIZING"
}

/// A connection with its secrets in the open.
struct ConnectionRecord: Sendable {
    let place: [SQLValue]
    let name: String
    let region: String
    let account: String
    let id: String
    let description: String?
    let state: String
    let reason: String?
    let type: String
    /// Nil once the connection is deauthorized.
    let secrets: EventBridgeShape.CreateConnectionAuthRequestParameters?
    let created: Instant
    let updated: Instant
    let authorized: Instant?

    init(_ row: Row, _ seal: SecretSeal) throws {
        account = row.text("account")
        region = row.text("region")
        name = row.text("name")
        id = row.text("id")
        place = [.text(account), .text(region), .text(name)]
        description = row.textIfAny("description")
        state = row.text("state")
        reason = row.textIfAny("reason")
        type = row.text("type")
        created = row.instant("created")
        updated = row.instant("updated")
        authorized = row.instantIfAny("authorized")
        secrets = try row.blobIfAny("secrets").map { sealed in
            try WireText.read(
                try seal.open(sealed, for: Self.sealName(row.text("id"))),
                as: EventBridgeShape.CreateConnectionAuthRequestParameters.self)
        }
    }

    static func sealName(_ id: String) -> String { "connection/\(id)" }

    var arn: String {
        ARN(
            service: "events", region: region, account: account,
            resource: "connection/\(name)/\(id)"
        ).description
    }

    static func row(arn: String, _ reading: any Reading) throws -> Row? {
        guard let parsed = ARN(arn), parsed.service == "events" else { return nil }
        let parts = parsed.resource.split(separator: "/").map(String.init)
        guard parts.count == 3, parts[0] == "connection" else { return nil }
        return try reading.row(
            """
            SELECT * FROM events_connections
            WHERE account = ? AND region = ? AND name = ? AND id = ?
            """, [.text(parsed.account), .text(parsed.region), .text(parts[1]), .text(parts[2])])
    }

    /// What may be shown of the parameters: no passwords, keys or values marked as secret.
    var shown: EventBridgeShape.ConnectionAuthResponseParameters? {
        get throws {
            guard let secrets else { return nil }
            return try WireText.read(
                Self.withoutSecrets(WireText.json(secrets)),
                as: EventBridgeShape.ConnectionAuthResponseParameters.self)
        }
    }

    private static func withoutSecrets(_ json: JSON) -> JSON {
        switch json {
        case .object(let members):
            let isSecret = json["IsValueSecret"]?.bool == true
            return .object(
                members.filter { !(isSecret && $0.name == "Value") }.map {
                    JSONMember($0.name, withoutSecrets($0.value))
                })
        case .array(let items): return .array(items.map(withoutSecrets))
        default: return json
        }
    }
}

/// Access tokens by OAuth client credentials (RFC 6749, section 4.4), kept until they expire.
final class AccessTokens: Sendable {
    struct Refused: Error {
        let reason: String
    }

    private struct Token {
        let text: String
        let expires: Instant
    }

    private static let timeoutSeconds = 20
    /// A token without a life span is asked for anew after this long.
    private static let secondsStandard: Int64 = 300
    /// Tokens end this long before they expire.
    private static let marginSeconds: Int64 = 30

    private let service: EventBridgeService
    private let known = Mutex<[String: Token]>([:])

    init(_ service: EventBridgeService) { self.service = service }

    func forget(_ connection: ConnectionRecord) {
        known.withLock { $0[connection.id] = nil }
    }

    func token(
        _ connection: ConnectionRecord,
        _ parameters: EventBridgeShape.CreateConnectionOAuthRequestParameters
    ) async throws -> String {
        let now = service.clock.now()
        let key = "\(connection.id) \(connection.updated.nanoseconds)"
        if let token = known.withLock({ $0[key] }), token.expires > now { return token.text }
        let token = try await ask(parameters, now)
        known.withLock { $0[key] = token }
        return token.text
    }

    private func ask(
        _ parameters: EventBridgeShape.CreateConnectionOAuthRequestParameters, _ now: Instant
    ) async throws -> Token {
        let shared = parameters.oAuthHttpParameters
        var form = [
            ("grant_type", "client_credentials"),
            ("client_id", parameters.clientParameters.clientID),
            ("client_secret", parameters.clientParameters.clientSecret),
        ]
        for parameter in shared?.bodyParameters ?? [] {
            form.removeAll { $0.0 == parameter.key }
            form.append((parameter.key ?? "", parameter.value ?? ""))
        }
        let query = (shared?.queryStringParameters ?? []).map { ($0.key ?? "", $0.value ?? "") }
        let isGet = parameters.httpMethod == "GET"
        var request = WebRequest(
            method: parameters.httpMethod,
            url: URLText.adding(
                isGet ? query + form : query, to: parameters.authorizationEndpoint),
            headers: HTTPHeaders([
                HTTPField("Content-Type", "application/x-www-form-urlencoded; charset=utf-8"),
                HTTPField("Accept", "application/json"),
                HTTPField("User-Agent", "Amazon/EventBridge/ApiDestinations"),
            ]),
            body: isGet ? [] : Array(URLText.form(form).utf8),
            timeoutSeconds: Self.timeoutSeconds)
        for parameter in shared?.headerParameters ?? [] {
            if let name = parameter.key { request.headers[name] = parameter.value ?? "" }
        }
        let answer = try await service.web.send(request)
        guard (200..<300).contains(answer.status), let json = try? JSON(bytes: answer.body),
            let text = json["access_token"]?.string
        else {
            throw Refused(
                reason: "The authorization endpoint answered with status \(answer.status) and no "
                    + "access token.")
        }
        let seconds = json["expires_in"]?.integer ?? Self.secondsStandard
        return Token(
            text: text,
            expires: Instant(seconds: now.seconds + max(1, seconds - Self.marginSeconds)))
    }
}

/// Tries whether connections that are new or changed are let in.
struct Authorizations {
    let service: EventBridgeService
    private let tokens: AccessTokens

    init(_ service: EventBridgeService) {
        self.service = service
        tokens = AccessTokens(service)
    }

    func turn() async throws {
        let rows = try service.store.read {
            try $0.rows(
                "SELECT * FROM events_connections WHERE state = ?",
                [.text(ConnectionState.authorizing)])
        }
        for row in rows {
            let record = try ConnectionRecord(row, service.seal)
            var reason: String?
            if let parameters = record.secrets?.oAuthParameters {
                do {
                    _ = try await tokens.token(record, parameters)
                } catch let error as AccessTokens.Refused {
                    reason = error.reason
                } catch {
                    reason = "\(error)"
                }
            }
            let now = service.clock.now()
            let outcome = reason
            try await service.store.write { transaction in
                _ = try transaction.run(
                    """
                    UPDATE events_connections SET state = ?, reason = ?,
                    authorized = COALESCE(?, authorized)
                    WHERE account = ? AND region = ? AND name = ? AND state = ? AND updated = ?
                    """,
                    [
                        .text(
                            outcome == nil
                                ? ConnectionState.authorized : ConnectionState.deauthorized),
                        SQLValue(outcome), SQLValue(outcome == nil ? now : nil),
                    ] + record.place
                        + [.text(ConnectionState.authorizing), SQLValue(record.updated)])
            }
        }
    }
}
