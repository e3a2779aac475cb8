import Codecs
import EventBridge
import EventBridgeAPI
import Gate
import Journal
import Logging
import Policy
import Shapes
import Store
import Synchronization
import TestSupport
import Vocabulary

/// The outside world: it keeps what it is sent and answers as it is told.
final class FakeWeb: WebClient {
    private struct State {
        var requests: [WebRequest] = []
        var answers: [HTTPResponse] = []
    }
    private let state = Mutex(State())

    var requests: [WebRequest] { state.withLock { $0.requests } }
    var bodies: [JSON] { requests.compactMap { try? JSON(bytes: $0.body) } }

    /// The next answers; after them, 200.
    func willAnswer(_ statuses: Int..., retryAfter: String? = nil) {
        let fields = retryAfter.map { [HTTPField("Retry-After", $0)] } ?? []
        state.withLock { state in
            state.answers += statuses.map {
                HTTPResponse(status: $0, headers: HTTPHeaders(fields))
            }
        }
    }

    func send(_ request: WebRequest) async throws(WebError) -> HTTPResponse {
        let answer = state.withLock { state in
            state.requests.append(request)
            return state.answers.isEmpty ? HTTPResponse(status: 200) : state.answers.removeFirst()
        }
        guard answer.status > 0 else { throw WebError("nobody answers") }
        return answer
    }
}

/// Nobody's directory: only root calls here.
private struct NoIdentities: IdentityDirectory {
    func credential(accessKeyID: String) throws -> Credential? { nil }
    func policies(of caller: Caller) throws -> PrincipalPolicies { PrincipalPolicies() }
    func role(arn: ARN) throws -> RoleRecord? { nil }
    func user(named name: String, account: AccountID) throws -> UserRecord? { nil }
    func managedPolicy(arn: ARN) throws -> String? { nil }
    func openIDConnectProvider(url: String, account: AccountID) throws -> OpenIDProviderRecord? {
        nil
    }
    func verifyMFA(
        serial: String, code: String, user: Principal, now: Instant
    ) async throws -> Bool { false }
    func noteUse(accessKeyID: String, service: String, region: Region, time: Instant) {}
    func noteUse(role: ARN, region: Region, time: Instant) {}
}

private struct NoSessions: SessionAuthority {
    func credential(accessKeyID: String, token: String, now: Instant) throws -> Credential {
        throw Failure("InvalidClientTokenId", "", status: 403)
    }
}

/// A real store, journal and gate in a folder, with EventBridge behind them.
final class TestHouse: Sendable {
    static let account = AccountID.standard

    let clock: ManualClock
    let web = FakeWeb()
    let store: Store
    let trail: Trail
    let service: EventBridgeService
    private let folder: TemporaryFolder
    private let gate: RequestGate

    /// - Parameter folder: What another house left behind.
    init(
        _ folder: TemporaryFolder? = nil, clock: ManualClock? = nil
    ) throws {
        let folder = try folder ?? TemporaryFolder()
        let clock = clock ?? ManualClock(Instant(seconds: 1_767_225_600))  // 2026-01-01
        let entropy = SystemEntropy()
        self.folder = folder
        self.clock = clock
        store = try Store(
            path: folder.path + "/store.sqlite",
            migrations: Trail.migrations + Announcement.migrations + EventBridgeService.migrations)
        let journal = try Journal(folder: folder.path + "/journal", clock: clock)
        trail = Trail(journal: journal, store: store)
        service = EventBridgeService(
            store: store, journal: journal, web: web, account: Self.account,
            sealingKey: [UInt8](repeating: 7, count: 32), clock: clock, entropy: entropy)
        let identities = NoIdentities()
        gate = RequestGate(
            account: Self.account, region: .usEast1,
            services: [
                RegisteredService(
                    EventBridgeAPIModel.service, service, EventBridgeService.operations)
            ], identities: identities, sessions: NoSessions(),
            authorizer: Authorizer(account: Self.account, identities: identities), store: store,
            trail: trail, clock: clock, entropy: entropy, logger: Logger(label: "test"))
    }

    deinit { store.close() }

    /// The house of a process that is started on what this one would leave if it were killed now.
    func afterKill() throws -> TestHouse { try TestHouse(try folder.copy(), clock: clock) }

    /// A call of root; gives the answer's JSON and the error code, if any.
    @discardableResult
    func call(_ operation: String, _ input: JSON) async -> (answer: JSON, error: String?) {
        let request = IncomingRequest(
            method: "POST", target: "/",
            headers: HTTPHeaders([
                HTTPField("X-Amz-Target", "AWSEvents.\(operation)"),
                HTTPField("Content-Type", "application/x-amz-json-1.1"),
            ]), body: BodyStream(bytes: input.bytes), remoteAddress: "192.0.2.1")
        let root = Caller(
            principal: Principal(.root, account: Self.account, id: Self.account.description))
        let response = await gate.answer(request, service: "events", as: root, region: .usEast1)
        guard case .bytes(let bytes) = response.body else { return (.null, "stream") }
        let json = (try? JSON(bytes: bytes)) ?? .null
        guard response.status >= 400 else { return (json, nil) }
        let type = json["__type"]?.string ?? "?"
        return (json, type.split(separator: "#").last.map(String.init))
    }

    /// A destination `hook`, and a rule `rule` on `source` that tells it.
    func makeRule(
        _ target: [(String, JSON)] = [], rate: Int? = nil, schedule: String? = nil
    ) async {
        let connection = await call(
            "CreateConnection",
            [
                "Name": "c", "AuthorizationType": "API_KEY",
                "AuthParameters": [
                    "ApiKeyAuthParameters": ["ApiKeyName": "X-Key", "ApiKeyValue": "k"]
                ],
            ])
        var destination: [JSONMember] = [
            JSONMember("Name", "hook"), JSONMember("HttpMethod", "POST"),
            JSONMember("ConnectionArn", connection.answer["ConnectionArn"] ?? .null),
            JSONMember("InvocationEndpoint", "https://example.com/hook"),
        ]
        if let rate {
            destination.append(
                JSONMember("InvocationRateLimitPerSecond", .number(JSONNumber(rate))))
        }
        let made = await call("CreateApiDestination", .object(destination))
        if let schedule {
            await call("PutRule", ["Name": "rule", "ScheduleExpression": .string(schedule)])
        } else {
            await call("PutRule", ["Name": "rule", "EventPattern": "{\"source\":[\"source\"]}"])
        }
        var members = [
            JSONMember("Id", "1"),
            JSONMember("Arn", made.answer["ApiDestinationArn"] ?? .null),
        ]
        members += target.map { JSONMember($0.0, $0.1) }
        await call("PutTargets", ["Rule": "rule", "Targets": [.object(members)]])
    }

    func put(_ source: String = "source", detail: String = "{}", bus: String = "default") async {
        await call(
            "PutEvents",
            [
                "Entries": [
                    [
                        "Source": .string(source), "DetailType": "t", "Detail": .string(detail),
                        "EventBusName": .string(bus),
                    ]
                ]
            ])
    }

    func count(_ table: String) throws -> Int64 {
        try store.read { try $0.row("SELECT COUNT(*) AS n FROM \(table)") }?.integer("n") ?? -1
    }
}
