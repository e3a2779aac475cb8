import Codecs
import Gate
import Journal
import Logging
import Policy
import SQS
import SQSAPI
import Shapes
import Store
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

/// A real store, journal and gate in a folder, with SQS behind them.
final class TestHouse: Sendable {
    static let account = AccountID.standard

    let clock: ManualClock
    let store: Store
    let trail: Trail
    let service: SQSService
    private let folder: TemporaryFolder
    private let gate: RequestGate

    /// - Parameter folder: What another house left behind.
    init(_ folder: TemporaryFolder? = nil, clock: ManualClock? = nil) throws {
        let folder = try folder ?? TemporaryFolder()
        let clock = clock ?? ManualClock(Instant(seconds: 1_767_225_600))  // 2026-01-01
        let entropy = SystemEntropy()
        self.folder = folder
        self.clock = clock
        store = try Store(
            path: folder.path + "/store.sqlite",
            migrations: Trail.migrations + SQSService.migrations)
        let journal = try Journal(folder: folder.path + "/journal", clock: clock)
        trail = Trail(journal: journal, store: store)
        let identities = NoIdentities()
        let authorizer = Authorizer(account: Self.account, identities: identities)
        service = SQSService(
            store: store, account: Self.account, authorizer: authorizer,
            sealingKey: [UInt8](repeating: 7, count: 32), clock: clock, entropy: entropy)
        gate = RequestGate(
            account: Self.account, region: .usEast1,
            services: [
                RegisteredService(SQSAPIModel.service, service, SQSService.operations)
            ], identities: identities, sessions: NoSessions(), authorizer: authorizer, store: store,
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
                HTTPField("X-Amz-Target", "AmazonSQS.\(operation)"),
                HTTPField("Content-Type", "application/x-amz-json-1.0"),
            ]), body: BodyStream(bytes: input.bytes), remoteAddress: "192.0.2.1")
        let root = Caller(
            principal: Principal(.root, account: Self.account, id: Self.account.description))
        let response = await gate.answer(request, service: "sqs", as: root, region: .usEast1)
        guard case .bytes(let bytes) = response.body else { return (.null, "stream") }
        let json = (try? JSON(bytes: bytes)) ?? .null
        guard response.status >= 400 else { return (json, nil) }
        let type = json["__type"]?.string ?? "?"
        return (json, type.split(separator: "#").last.map(String.init))
    }

    func queue(_ name: String, _ attributes: [(String, String)] = []) async -> String {
        let all = attributes + (name.hasSuffix(".fifo") ? [("FifoQueue", "true")] : [])
        let made = await call(
            "CreateQueue",
            [
                "QueueName": .string(name),
                "Attributes": .object(all.map { JSONMember($0.0, .string($0.1)) }),
            ])
        return made.answer["QueueUrl"]?.string ?? "\(made)"
    }

    @discardableResult
    func send(_ body: String, to url: String, _ more: [(String, JSON)] = []) async -> JSON {
        await call(
            "SendMessage",
            .object(
                [JSONMember("QueueUrl", .string(url)), JSONMember("MessageBody", .string(body))]
                    + more.map { JSONMember($0.0, $0.1) })
        ).answer
    }

    func receive(_ url: String, _ more: [(String, JSON)] = []) async -> [JSON] {
        await call(
            "ReceiveMessage",
            .object(
                [
                    JSONMember("QueueUrl", .string(url)),
                    JSONMember("MessageSystemAttributeNames", ["All"]),
                ]
                    + (more.contains { $0.0 == "MaxNumberOfMessages" }
                        ? [] : [JSONMember("MaxNumberOfMessages", 10)])
                    + more.map { JSONMember($0.0, $0.1) })
        ).answer["Messages"]?.array ?? []
    }

    func bodies(_ url: String, _ more: [(String, JSON)] = []) async -> [String] {
        await receive(url, more).compactMap { $0["Body"]?.string }
    }
}
