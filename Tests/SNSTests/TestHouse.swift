import Codecs
import Gate
import Journal
import Logging
import Policy
import SNS
import SNSAPI
import Shapes
import Store
import Synchronization
import TestSupport
import Vocabulary

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

/// The outside world: it keeps what it is sent and answers as it is told.
final class World: WebClient, MailClient, QueueAccess {
    private struct State {
        var requests: [WebRequest] = []
        var answers: [Int] = []
        var mails: [Mail] = []
        var messages: [(queue: String, message: OutgoingMessage)] = []
        var refused: Set<String> = []
    }
    private let state = Mutex(State())

    var requests: [WebRequest] { state.withLock { $0.requests } }
    var mails: [Mail] { state.withLock { $0.mails } }
    var messages: [(queue: String, message: OutgoingMessage)] { state.withLock { $0.messages } }

    /// The next answers of webhooks; after them, 200. 0 is none.
    func willAnswer(_ statuses: Int...) { state.withLock { $0.answers += statuses } }
    /// The queue's policy lets nobody send.
    func refuse(_ queue: String) { _ = state.withLock { $0.refused.insert(queue) } }

    func send(_ request: WebRequest) async throws(WebError) -> HTTPResponse {
        let status = state.withLock { state in
            state.requests.append(request)
            return state.answers.isEmpty ? 200 : state.answers.removeFirst()
        }
        guard status > 0 else { throw WebError("nobody answers") }
        return HTTPResponse(status: status)
    }

    func send(_ mail: Mail) async throws(MailError) { state.withLock { $0.mails.append(mail) } }

    func hasQueue(_ queue: ARN) throws -> Bool { true }

    func send(
        _ message: OutgoingMessage, toQueue queue: ARN, as caller: Caller, source: ARN?
    ) async throws {
        let isRefused = state.withLock { state in
            if state.refused.contains(queue.resource) { return true }
            state.messages.append((queue.resource, message))
            return false
        }
        if isRefused { throw Failure("AccessDenied", "", status: 403) }
    }
}

/// A real store, journal and gate in a folder, with SNS behind them.
final class TestHouse: Sendable {
    static let account = AccountID.standard

    let clock: ManualClock
    let store: Store
    let trail: Trail
    let service: SNSService
    let world: World
    private let folder: TemporaryFolder
    private let gate: RequestGate

    /// - Parameter folder: What another house left behind.
    init(
        _ folder: TemporaryFolder? = nil, clock: ManualClock? = nil, world: World = World()
    ) throws {
        self.world = world
        let folder = try folder ?? TemporaryFolder()
        let clock = clock ?? ManualClock(Instant(seconds: 1_767_225_600))  // 2026-01-01
        let entropy = SystemEntropy()
        self.folder = folder
        self.clock = clock
        store = try Store(
            path: folder.path + "/store.sqlite",
            migrations: Trail.migrations + SNSService.migrations)
        let journal = try Journal(folder: folder.path + "/journal", clock: clock)
        trail = Trail(journal: journal, store: store)
        let identities = NoIdentities()
        let authorizer = Authorizer(account: Self.account, identities: identities)
        service = SNSService(
            store: store, account: Self.account, authorizer: authorizer, queues: world,
            web: world, mail: world, base: "http://garrison.test",
            sealingKey: [UInt8](repeating: 7, count: 32), clock: clock, entropy: entropy)
        gate = RequestGate(
            account: Self.account, region: .usEast1,
            services: [
                RegisteredService(SNSAPIModel.service, service, SNSService.operations)
            ], identities: identities, sessions: NoSessions(), authorizer: authorizer, store: store,
            trail: trail, clock: clock, entropy: entropy, logger: Logger(label: "test"))
    }

    deinit { store.close() }

    /// The house of a process that is started on what this one would leave if it were killed now.
    func afterKill() throws -> TestHouse {
        try TestHouse(try folder.copy(), clock: clock, world: world)
    }

    /// A call of root as a form; gives the answer's elements and the error code, if any.
    @discardableResult
    func call(
        _ operation: String, _ input: [(String, String)]
    ) async -> (answer: XMLElement?, error: String?) {
        let form = [("Action", operation), ("Version", "2010-03-31")] + input
        let request = IncomingRequest(
            method: "POST", target: "/",
            headers: HTTPHeaders([
                HTTPField("Content-Type", "application/x-www-form-urlencoded")
            ]),
            body: BodyStream(
                bytes: Array(Form.encode(form.map { FormPair($0.0, $0.1) }).utf8)),
            remoteAddress: "192.0.2.1")
        let root = Caller(
            principal: Principal(.root, account: Self.account, id: Self.account.description))
        let response = await gate.answer(request, service: "sns", as: root, region: .usEast1)
        guard case .bytes(let bytes) = response.body else { return (nil, "stream") }
        let xml = try? XMLElement(bytes: bytes)
        guard response.status >= 400 else {
            return (xml?.child("\(operation)Result"), nil)
        }
        return (nil, xml?.child("Error")?.child("Code")?.text ?? "?")
    }

    func topic(_ name: String, _ attributes: [(String, String)] = []) async -> String {
        let made = await call("CreateTopic", [("Name", name)] + Self.entries(attributes))
        return made.answer?.child("TopicArn")?.text ?? "\(made)"
    }

    @discardableResult
    func subscribe(
        _ topic: String, _ method: String, _ endpoint: String,
        _ attributes: [(String, String)] = []
    ) async -> String {
        let made = await call(
            "Subscribe",
            [
                ("TopicArn", topic), ("Protocol", method), ("Endpoint", endpoint),
                ("ReturnSubscriptionArn", "true"),
            ] + Self.entries(attributes))
        return made.answer?.child("SubscriptionArn")?.text ?? made.error ?? "?"
    }

    /// Subscribes a webhook and confirms it.
    func subscribeHook(
        _ topic: String, _ endpoint: String, _ attributes: [(String, String)] = []
    ) async throws -> String {
        let arn = await subscribe(topic, "http", endpoint, attributes)
        try await service.turnOnce()
        let body = world.requests.last.flatMap { try? JSON(bytes: $0.body) }
        let token = body?["Token"]?.string ?? ""
        await call("ConfirmSubscription", [("TopicArn", topic), ("Token", token)])
        return arn
    }

    @discardableResult
    func publish(
        _ topic: String, _ message: String, _ more: [(String, String)] = []
    ) async -> (answer: XMLElement?, error: String?) {
        await call("Publish", [("TopicArn", topic), ("Message", message)] + more)
    }

    private static func entries(_ attributes: [(String, String)]) -> [(String, String)] {
        attributes.enumerated().flatMap { index, it in
            [
                ("Attributes.entry.\(index + 1).key", it.0),
                ("Attributes.entry.\(index + 1).value", it.1),
            ]
        }
    }
}
