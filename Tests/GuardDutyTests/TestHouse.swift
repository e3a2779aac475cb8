import Codecs
import Foundation
import Gate
import GuardDuty
import GuardDutyAPI
import Journal
import Logging
import Policy
import Shapes
import Store
import Synchronization
import Vocabulary

/// Buckets in memory, which can be told to refuse.
final class FakeBuckets: BucketAccess {
    struct State {
        var objects: [String: [UInt8]] = [:]
        var puts: [String] = []
        var headers: [[String]] = []
        var refuses = false
    }
    let state = Mutex(State())

    var keys: [String] { state.withLock { $0.objects.keys.sorted() } }
    var puts: [String] { state.withLock { $0.puts } }
    func bytes(_ place: String) -> [UInt8] { state.withLock { $0.objects[place] ?? [] } }
    func setRefuses(_ refuses: Bool) { state.withLock { $0.refuses = refuses } }
    func store(_ place: String, _ bytes: [UInt8]) { state.withLock { $0.objects[place] = bytes } }
    func store(_ place: String, _ text: String) { store(place, Array(text.utf8)) }
    private static let refusal = Failure("AccessDenied", "No.", status: 403)

    func put(
        bucket: String, key: String, bytes: [UInt8], contentType: String, headers: [HTTPField],
        as caller: Caller, region: Region
    ) async throws(Failure) {
        let refuses = state.withLock { state in
            state.puts.append("\(bucket)/\(key)")
            state.headers.append(headers.map { "\($0.name): \($0.value)" })
            if !state.refuses { state.objects["\(bucket)/\(key)"] = bytes }
            return state.refuses
        }
        if refuses { throw Self.refusal }
    }

    func get(
        bucket: String, key: String, bytesMax: Int, as caller: Caller, region: Region
    ) async throws(Failure) -> BucketObject {
        let (bytes, refuses) = state.withLock { ($0.objects["\(bucket)/\(key)"], $0.refuses) }
        if refuses { throw Self.refusal }
        guard let bytes else { throw Failure("NoSuchKey", "No.", status: 404) }
        return BucketObject(
            bytes: bytes, eTag: "\(bytes.hashValue)", contentType: "", metadata: [:])
    }

    func list(
        bucket: String, prefix: String, after: String?, as caller: Caller, region: Region
    ) async throws(Failure) -> [BucketListing] {
        let (objects, refuses) = state.withLock { ($0.objects, $0.refuses) }
        if refuses { throw Self.refusal }
        return objects.keys.sorted().filter { $0.hasPrefix("\(bucket)/\(prefix)") }.map { place in
            BucketListing(
                key: String(place.dropFirst(bucket.count + 1)), size: objects[place]?.count ?? 0,
                eTag: "\(objects[place]?.hashValue ?? 0)", modified: Instant(seconds: 0))
        }
    }

    func region(ofBucket bucket: String) throws -> Region? {
        bucket.hasPrefix("missing") ? nil : .usEast1
    }

    func allows(
        _ action: ActionName, bucket: String, key: String?, keys: [(String, [String])],
        as caller: Caller
    ) throws -> Bool { state.withLock { !$0.refuses } }
}

/// A directory of one user who may do everything: what root does is itself a finding.
private struct OneUser: IdentityDirectory {
    func credential(accessKeyID: String) throws -> Credential? { nil }
    func policies(of caller: Caller) throws -> PrincipalPolicies {
        let everything =
            #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#
        return PrincipalPolicies(
            identity: [
                try CompiledPolicy(PolicyDocument(text: everything, kind: .managed))
            ])
    }
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

/// A real store, journal, trail and gate in a folder of their own, with GuardDuty behind them.
final class TestHouse: Sendable {
    let clock = ManualClock(Instant(seconds: 1_700_000_000))
    let buckets = FakeBuckets()
    let store: Store
    let trail: Trail
    let service: GuardDutyService
    private let watched: [String]
    private let journal: Journal
    private let folder: String
    private let gate: RequestGate

    init(watched: [String] = []) throws {
        self.watched = watched
        folder =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("garrison-" + SystemEntropy().uuid()).path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let account = AccountID.standard
        store = try Store(
            path: folder + "/store.sqlite",
            migrations: Trail.migrations + Announcement.migrations + GuardDutyService.migrations)
        journal = try Journal(folder: folder + "/journal", clock: clock)
        trail = Trail(journal: journal, store: store)
        service = Self.service(store, journal, buckets, watched, clock)
        let identities = OneUser()
        gate = RequestGate(
            account: account, region: .usEast1,
            services: [
                RegisteredService(GuardDutyAPIModel.service, service, GuardDutyService.operations)
            ], identities: identities, sessions: NoSessions(),
            authorizer: Authorizer(account: account, identities: identities), store: store,
            trail: trail, clock: clock, entropy: SystemEntropy(), logger: Logger(label: "test"))
    }

    deinit {
        store.close()
        try? FileManager.default.removeItem(atPath: folder)
    }

    private static func service(
        _ store: Store, _ journal: Journal, _ buckets: FakeBuckets, _ watched: [String],
        _ clock: ManualClock
    ) -> GuardDutyService {
        GuardDutyService(
            store: store, journal: journal, buckets: buckets, account: .standard,
            watched: watched, clock: clock, entropy: SystemEntropy())
    }

    /// The service of a process that was started anew on the same store.
    func restarted() -> GuardDutyService {
        Self.service(store, journal, buckets, watched, clock)
    }

    /// A call of the user; gives the answer's JSON and the error code and message, if any.
    @discardableResult
    func call(
        _ method: String, _ path: String, _ input: JSON? = nil
    ) async -> (answer: JSON, error: String?) {
        let request = IncomingRequest(
            method: method, target: path,
            headers: HTTPHeaders([HTTPField("Content-Type", "application/json")]),
            body: BodyStream(bytes: input?.bytes ?? []), remoteAddress: "192.0.2.1")
        let user = Caller(
            principal: Principal(
                .user(path: "/", name: "tester"), account: .standard, id: "AIDATESTERTESTERTEST"))
        let response = await gate.answer(
            request, service: "guardduty", as: user, region: .usEast1)
        guard case .bytes(let bytes) = response.body else { return (.null, "stream") }
        let json = (try? JSON(bytes: bytes)) ?? .null
        guard response.status >= 400 else { return (json, nil) }
        return (json, json["message"]?.string ?? json["Message"]?.string ?? "?")
    }

    func makeDetector(_ more: [(String, JSON)] = []) async -> String {
        let input = [JSONMember("enable", true)] + more.map { JSONMember($0.0, $0.1) }
        return await call("POST", "/detector", .object(input)).answer["detectorId"]?.string ?? ""
    }

    /// The findings of a detector that fit the criteria, whole.
    func findings(_ detector: String, _ criterion: JSON = [:]) async -> [JSON] {
        let ids = await call(
            "POST", "/detector/\(detector)/findings",
            ["findingCriteria": ["criterion": criterion]]
        ).answer["findingIds"]
        guard let ids, ids.array?.isEmpty == false else { return [] }
        return await call(
            "POST", "/detector/\(detector)/findings/get", ["findingIds": ids]
        ).answer["findings"]?.array ?? []
    }

    /// Records an event as a service would.
    func record(
        _ name: String, source: String = "cloudtrail.amazonaws.com", agent: String = "aws-cli/2",
        id: String = "e-1"
    ) async throws {
        try await trail.drainOnce()
        try await trail.append(
            JSON.object([
                JSONMember("eventVersion", "1.11"), JSONMember("eventID", .string(id)),
                JSONMember("eventName", .string(name)),
                JSONMember("eventSource", .string(source)),
                JSONMember("awsRegion", "us-east-1"), JSONMember("eventType", "AwsApiCall"),
                JSONMember("eventTime", .string(clock.now().iso8601)),
                JSONMember("sourceIPAddress", "198.51.100.7"),
                JSONMember("userAgent", .string(agent)), JSONMember("readOnly", false),
                JSONMember("recipientAccountId", "123456789012"),
                JSONMember(
                    "userIdentity",
                    [
                        "type": "IAMUser", "userName": "eve", "accountId": "123456789012",
                        "arn": "arn:aws:iam::123456789012:user/eve",
                    ]),
                JSONMember("requestParameters", ["name": "main"]),
            ]).bytes)
    }
}
