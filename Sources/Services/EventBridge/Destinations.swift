import Codecs
import EventBridgeAPI
import Gate
import Shapes
import Store
import Vocabulary

/// Makes the requests that API destinations get.
/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html
struct Destinations: Sendable {
    /// A destination has five seconds to answer.
    private static let timeoutSeconds = 5
    private static let rateStandard = 300

    private let service: EventBridgeService
    private let tokens: AccessTokens
    private let telling: Telling

    init(_ service: EventBridgeService) {
        self.service = service
        tokens = AccessTokens(service)
        telling = Telling(service)
    }

    private static func row(_ lane: String, _ account: AccountID, _ reading: any Reading) throws
        -> Row?
    {
        guard case .destination(let region, let name, let id) = TargetKind(lane) else {
            return nil
        }
        return try reading.row(
            """
            SELECT * FROM events_destinations
            WHERE account = ? AND region = ? AND name = ? AND id = ?
            """, [.text(account.description), .text(region), .text(name), .text(id)])
    }

    /// Requests a second that a destination wants at most.
    func rate(of lane: String, _ reading: any Reading) throws -> Int {
        guard case .destination = TargetKind(lane) else { return .max }
        let row = try Self.row(lane, service.account, reading)
        return row?.integerIfAny("rate").map { Int($0) } ?? Self.rateStandard
    }

    func send(_ delivery: Delivery) async -> DeliveryResult {
        do {
            return try await attempt(delivery)
        } catch let error as WebError {
            return .failed(error.description)
        } catch let error as AccessTokens.Refused {
            return .failed(error.reason)
        } catch {
            return .failed("\(error)")
        }
    }

    private func attempt(_ delivery: Delivery) async throws -> DeliveryResult {
        let target = try WireText.read(delivery.target, as: EventBridgeShape.Target.self)
        guard let kind = TargetKind(delivery.lane) else {
            return .refused("There is no such target any more.", code: "NO_RESOURCE")
        }
        guard case .destination = kind else {
            return await telling.tell(delivery, kind, target)
        }
        guard
            try telling.permits(
                target.roleArn, ActionName("events", "InvokeApiDestination"), on: delivery.lane,
                rule: delivery.rule)
        else { return Telling.noPermission }
        let (destination, connection) = try service.store.read { snapshot in
            let destination = try Self.row(delivery.lane, service.account, snapshot)
            let connection = try destination.flatMap {
                try ConnectionRecord.row(arn: $0.text("connection"), snapshot)
            }
            return (destination, connection)
        }
        guard let destination else {
            return .refused("The API destination does not exist.", code: "NO_RESOURCE")
        }
        guard let connection else {
            return .refused("The connection does not exist.", code: "NO_RESOURCE")
        }
        let record = try ConnectionRecord(connection, service.seal)
        guard record.state == ConnectionState.authorized, let secrets = record.secrets else {
            return .failed("The connection is not authorized: it is \(record.state).")
        }
        var request = try self.request(
            destination, target.httpParameters, secrets.invocationHttpParameters,
            Array(delivery.payload.utf8))
        if let basic = secrets.basicAuthParameters {
            let text = Array("\(basic.username):\(basic.password)".utf8)
            request.headers["Authorization"] = "Basic \(Base64.encode(text))"
        } else if let key = secrets.apiKeyAuthParameters {
            request.headers[key.apiKeyName] = key.apiKeyValue
        } else if let oAuth = secrets.oAuthParameters {
            let token = try await tokens.token(record, oAuth)
            request.headers["Authorization"] = "Bearer \(token)"
        }
        let answer = try await service.web.send(request)
        return judge(answer, record)
    }

    /// Which answers are worth another attempt.
    /// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html
    private func judge(_ answer: HTTPResponse, _ record: ConnectionRecord) -> DeliveryResult {
        let message = "The API destination answered with status \(answer.status)."
        switch answer.status {
        case 200..<300: return .delivered
        case 401:
            tokens.forget(record)
            return .failed(message)
        case 407, 409, 429, 500..<600:
            return .failed(message, retryAfter: answer.headers["Retry-After"].flatMap { Int64($0) })
        default: return .refused(message)
        }
    }

    // MARK: The request

    private func request(
        _ destination: Row, _ own: EventBridgeShape.HttpParameters?,
        _ shared: EventBridgeShape.ConnectionHttpParameters?, _ payload: [UInt8]
    ) throws -> WebRequest {
        var url = destination.text("endpoint")
        if !url.contains("://") { url = "https://" + url }
        for value in own?.pathParameterValues ?? [] {
            guard let star = url.firstIndex(of: "*") else { break }
            url.replaceSubrange(star...star, with: PercentCoding.encode(value))
        }
        var query = (shared?.queryStringParameters ?? []).map { ($0.key ?? "", $0.value ?? "") }
        query += (own?.queryStringParameters ?? [:]).sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
        url = URLText.adding(query, to: url)
        let method = destination.text("method")
        var headers = HTTPHeaders([
            HTTPField("Content-Type", "application/json; charset=utf-8"),
            HTTPField("User-Agent", "Amazon/EventBridge/ApiDestinations"),
        ])
        for (name, value) in (own?.headerParameters ?? [:]).sorted(by: { $0.key < $1.key }) {
            headers[name] = value
        }
        // What the connection says prevails.
        for parameter in shared?.headerParameters ?? [] {
            if let name = parameter.key { headers[name] = parameter.value ?? "" }
        }
        var body = payload
        if let added = shared?.bodyParameters, !added.isEmpty {
            body = Self.adding(added, to: body)
        }
        if method == "GET" || method == "HEAD" { body = [] }
        return WebRequest(
            method: method, url: url, headers: headers, body: body,
            timeoutSeconds: Self.timeoutSeconds)
    }

    private static func adding(
        _ parameters: [EventBridgeShape.ConnectionBodyParameter], to body: [UInt8]
    ) -> [UInt8] {
        guard let json = try? JSON(bytes: body), var members = json.members else { return body }
        for parameter in parameters {
            guard let name = parameter.key else { continue }
            members.removeAll { $0.name == name }
            members.append(JSONMember(name, .string(parameter.value ?? "")))
        }
        return JSON.object(members).bytes
    }
}

/// The few things that have to be done to a URL's text.
enum URLText {
    static func adding(_ query: [(String, String)], to url: String) -> String {
        guard !query.isEmpty else { return url }
        let text = form(query)
        return url + (url.contains("?") ? "&" : "?") + text
    }

    static func form(_ pairs: [(String, String)]) -> String {
        pairs.map { "\(PercentCoding.encode($0.0))=\(PercentCoding.encode($0.1))" }.joined(
            separator: "&")
    }
}
