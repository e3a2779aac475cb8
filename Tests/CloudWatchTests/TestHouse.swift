import CloudWatch
import CloudWatchAPI
import Codecs
import Gate
import Journal
import Logging
import MetricsEngine
import Policy
import Shapes
import Store
import Synchronization
import TestSupport
import Vocabulary

/// Topics that keep what they are told, and refuse those that are not there.
final class FakeNotifier: Notifier {
    struct Message: Sendable {
        let topic: String
        let subject: String?
        let body: JSON
        let source: String?
    }
    private struct State {
        var messages: [Message] = []
        var isMissing = false
    }
    private let state = Mutex(State())

    var messages: [Message] { state.withLock { $0.messages } }
    func goMissing() { state.withLock { $0.isMissing = true } }

    func publish(
        toTopic topic: ARN, subject: String?, message: String, service: String, source: ARN?
    ) async throws {
        try state.withLock { state in
            if state.isMissing { throw Failure("NotFound", "Topic does not exist", status: 404) }
            state.messages.append(
                Message(
                    topic: topic.description, subject: subject, body: try JSON(text: message),
                    source: source?.description))
        }
    }

    func send(
        toQueue queue: ARN, body: String, group: String?, service: String, source: ARN?
    ) async throws {}
}

/// The outside world: it keeps what it is sent and answers as it is told.
final class FakeWeb: WebClient {
    private struct State {
        var requests: [WebRequest] = []
        var statuses: [Int] = []
    }
    private let state = Mutex(State())

    var requests: [WebRequest] { state.withLock { $0.requests } }
    func willAnswer(_ statuses: Int...) { state.withLock { $0.statuses += statuses } }

    func send(_ request: WebRequest) async throws(WebError) -> HTTPResponse {
        let status = state.withLock { state in
            state.requests.append(request)
            return state.statuses.isEmpty ? 200 : state.statuses.removeFirst()
        }
        guard status > 0 else { throw WebError("nobody answers") }
        return HTTPResponse(status: status)
    }
}

/// Log groups of a test.
final class FakeLogs: LogGroupReading {
    private let groups = Mutex<[String: [LogLine]]>([:])

    func put(_ group: String, _ lines: [LogLine]) {
        groups.withLock { $0[group, default: []] += lines }
    }

    func groupNames(prefix: String, account: AccountID, region: Region) throws -> [String] {
        groups.withLock { $0.keys.filter { $0.hasPrefix(prefix) }.sorted() }
    }

    func lines(
        ofGroup group: String, account: AccountID, region: Region, from: Int64, to: Int64,
        limit: Int
    ) throws -> [LogLine] {
        groups.withLock { groups in
            Array(
                (groups[group] ?? []).filter { $0.milliseconds >= from && $0.milliseconds < to }
                    .prefix(limit))
        }
    }
}

/// A bucket that keeps what is put.
final class FakeBuckets: BucketAccess {
    private let objects = Mutex<[String: [UInt8]]>([:])
    var all: [String: [UInt8]] { objects.withLock { $0 } }

    func put(
        bucket: String, key: String, bytes: [UInt8], contentType: String, headers: [HTTPField],
        as caller: Caller, region: Region
    ) async throws(Failure) {
        objects.withLock { $0["\(bucket)/\(key)"] = bytes }
    }
    func get(
        bucket: String, key: String, bytesMax: Int, as caller: Caller, region: Region
    ) async throws(Failure) -> BucketObject {
        throw Failure("NoSuchKey", "", status: 404)
    }
    func list(
        bucket: String, prefix: String, after: String?, as caller: Caller, region: Region
    ) async throws(Failure) -> [BucketListing] { [] }
    func region(ofBucket bucket: String) throws -> Region? {
        bucket == "missing" ? nil : .usEast1
    }
    func allows(
        _ action: ActionName, bucket: String, key: String?, keys: [(String, [String])],
        as caller: Caller
    ) throws -> Bool { true }
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

/// A real store, journal and gate in a folder, with CloudWatch behind them.
final class TestHouse: Sendable {
    static let account = AccountID.standard
    /// 2026-01-01T00:00:00Z
    static let start: Int64 = 1_767_225_600

    let clock: ManualClock
    let notifier = FakeNotifier()
    let web = FakeWeb()
    let logs = FakeLogs()
    let buckets = FakeBuckets()
    let store: Store
    let service: CloudWatchService
    private let metrics: MetricStore
    private let folder: TemporaryFolder
    private let gate: RequestGate

    /// - Parameter folder: What another house left behind.
    init(_ folder: TemporaryFolder? = nil, clock: ManualClock? = nil) throws {
        let folder = try folder ?? TemporaryFolder()
        let clock = clock ?? ManualClock(Instant(seconds: Self.start))
        let entropy = SystemEntropy()
        self.folder = folder
        self.clock = clock
        store = try Store(
            path: folder.path + "/store.sqlite",
            migrations: Trail.migrations + Announcement.migrations + CloudWatchService.migrations)
        let journal = try Journal(folder: folder.path + "/journal", clock: clock)
        let trail = Trail(journal: journal, store: store)
        metrics = try MetricStore(folder: folder.path + "/metrics")
        service = CloudWatchService(
            store: store, metrics: metrics,
            neighbours: CloudWatchNeighbours(
                notifier: notifier, web: web, buckets: buckets, logs: logs,
                takeRole: { role, service, _, _, _ in
                    role.resource.hasSuffix("/missing")
                        ? nil : .service(service, account: Self.account)
                }),
            account: Self.account, region: .usEast1, clock: clock, entropy: entropy)
        let identities = NoIdentities()
        gate = RequestGate(
            account: Self.account, region: .usEast1,
            services: [
                RegisteredService(
                    CloudWatchAPIModel.service, service, CloudWatchService.operations,
                    edge: CloudWatchEdge())
            ], identities: identities, sessions: NoSessions(),
            authorizer: Authorizer(account: Self.account, identities: identities), store: store,
            trail: trail, clock: clock, entropy: entropy, logger: Logger(label: "test"))
    }

    deinit { store.close() }

    /// The house of a process that is started on what this one would leave if it were killed now.
    func afterKill() throws -> TestHouse { try TestHouse(try folder.copy(), clock: clock) }

    var now: Int64 { clock.now().seconds }
    func advance(_ seconds: Int64) { clock.advance(by: .seconds(seconds)) }

    /// A call of root; gives the answer's JSON and the error's Query code, if any.
    @discardableResult
    func call(_ operation: String, _ input: JSON = [:]) async -> (answer: JSON, error: String?) {
        await send(operation, input.bytes)
    }

    /// The same with a body as it stands.
    func send(_ operation: String, _ body: [UInt8]) async -> (answer: JSON, error: String?) {
        let request = IncomingRequest(
            method: "POST", target: "/",
            headers: HTTPHeaders([
                HTTPField("X-Amz-Target", "GraniteServiceVersion20100801.\(operation)"),
                HTTPField("Content-Type", "application/x-amz-json-1.0"),
            ]), body: BodyStream(bytes: body), remoteAddress: "192.0.2.1")
        let response = await gate.answer(
            request, service: "monitoring", as: Self.root, region: .usEast1)
        guard case .bytes(let bytes) = response.body else { return (.null, "stream") }
        let json = (try? JSON(bytes: bytes)) ?? .null
        guard response.status >= 400 else { return (json, nil) }
        let code = response.headers["x-amzn-query-error"]?.prefix { $0 != ";" }
        return (json, code.map(String.init) ?? "?")
    }

    private static let root = Caller(
        principal: Principal(.root, account: account, id: account.description))

    /// A call in CBOR; gives the status.
    func sendCBOR(_ operation: String, _ body: [UInt8]) async -> Int {
        let request = IncomingRequest(
            method: "POST", target: "/service/GraniteServiceVersion20100801/operation/\(operation)",
            headers: HTTPHeaders([
                HTTPField("smithy-protocol", "rpc-v2-cbor"),
                HTTPField("Content-Type", "application/cbor"),
            ]), body: BodyStream(bytes: body), remoteAddress: "192.0.2.1")
        return await gate.answer(
            request, service: "monitoring", as: Self.root, region: .usEast1
        ).status
    }

    /// Puts one value of a metric, now or so many seconds ago.
    func put(
        _ value: Double, _ metric: String = "m", namespace: String = "n", ago: Int64 = 0,
        unit: String = "None"
    ) async {
        await call(
            "PutMetricData",
            [
                "Namespace": .string(namespace),
                "MetricData": [
                    [
                        "MetricName": .string(metric), "Value": .number(JSONNumber(value)),
                        "Unit": .string(unit),
                        "Timestamp": .number(JSONNumber(now - ago)),
                    ]
                ],
            ])
    }

    /// An alarm `a` on `n/m` above 10 for one minute, or what the members say instead.
    @discardableResult
    func putAlarm(
        _ name: String = "a", _ members: [(String, JSON)] = []
    ) async -> (answer: JSON, error: String?) {
        var all: [(String, JSON)] = [
            ("AlarmName", .string(name)), ("Namespace", "n"), ("MetricName", "m"),
            ("Statistic", "Average"), ("Period", 60), ("EvaluationPeriods", 1),
            ("Threshold", 10), ("ComparisonOperator", "GreaterThanThreshold"),
        ]
        for (name, value) in members {
            all.removeAll { $0.0 == name }
            if !value.isNull { all.append((name, value)) }
        }
        return await call("PutMetricAlarm", .object(all.map { JSONMember($0.0, $0.1) }))
    }

    func alarm(_ name: String = "a", type: String = "MetricAlarm") async -> JSON? {
        let it = await call(
            "DescribeAlarms", ["AlarmNames": [.string(name)], "AlarmTypes": [.string(type)]])
        return it.answer[type + "s"]?[0]
    }

    func state(_ name: String = "a", type: String = "MetricAlarm") async -> String? {
        await alarm(name, type: type)?["StateValue"]?.string
    }

    func history(_ kind: String, of name: String = "a") async -> [JSON] {
        let it = await call(
            "DescribeAlarmHistory",
            [
                "AlarmName": .string(name), "HistoryItemType": .string(kind),
                "AlarmTypes": ["MetricAlarm", "CompositeAlarm"],
            ])
        return it.answer["AlarmHistoryItems"]?.array ?? []
    }

    /// What waits for EventBridge, oldest first.
    func announcements(_ kind: String) async throws -> [JSON] {
        let all = try await store.write { try $0.takeAnnouncements(countMax: 1_000) }
        return all.filter { $0.kind == kind }.map(\.detail)
    }
}
