import CloudTrail
import CloudTrailAPI
import Codecs
import Gate
import Journal
import Logging
import Policy
import Shapes
import Store
import Synchronization
import TestSupport
import Vocabulary

/// Buckets in memory, which can be told to refuse.
final class FakeBuckets: BucketAccess, DeliveredObjects {
    enum Mood: Hashable, Sendable {
        case willing
        /// Nothing is stored.
        case refusing
        /// The object is stored, and yet the caller is told that it failed: as if it had been
        /// killed before it could go on.
        case storingButFailing
    }
    struct State {
        var objects: [String: DeliveredObject] = [:]
        var puts: [String] = []
        var mood = Mood.willing
        var isLetIn = true
    }
    let state = Mutex(State())

    func setMood(_ mood: Mood) { state.withLock { $0.mood = mood } }
    var puts: [String] { state.withLock { $0.puts } }
    var keys: [String] { state.withLock { $0.objects.keys.sorted() } }

    func put(
        bucket: String, key: String, bytes: [UInt8], contentType: String, headers: [HTTPField],
        as caller: Caller, region: Region
    ) async throws(Failure) {
        let mood = state.withLock { state in
            state.puts.append("\(bucket)/\(key)")
            if state.mood != .refusing {
                var metadata: [String: String] = [:]
                for field in headers where field.name.hasPrefix("x-amz-meta-") {
                    metadata[String(field.name.dropFirst("x-amz-meta-".count))] = field.value
                }
                state.objects["\(bucket)/\(key)"] = DeliveredObject(
                    bytes: bytes, metadata: metadata)
            }
            return state.mood
        }
        guard mood == .willing else { throw Failure("AccessDenied", "No.", status: 403) }
    }

    func get(
        bucket: String, key: String, bytesMax: Int, as caller: Caller, region: Region
    ) async throws(Failure) -> BucketObject {
        throw Failure("NotImplemented", "", status: 501)
    }

    func list(
        bucket: String, prefix: String, after: String?, as caller: Caller, region: Region
    ) async throws(Failure) -> [BucketListing] { [] }

    func region(ofBucket bucket: String) throws -> Region? {
        bucket.hasPrefix("missing") ? nil : .usEast1
    }

    func allows(
        _ action: ActionName, bucket: String, key: String?, keys: [(String, [String])],
        as caller: Caller
    ) throws -> Bool { state.withLock { $0.isLetIn } }

    func object(bucket: String, key: String) throws -> DeliveredObject? {
        state.withLock { $0.objects["\(bucket)/\(key)"] }
    }

    func keys(bucket: String, prefix: String) throws -> [String] {
        keys.filter { $0.hasPrefix("\(bucket)/\(prefix)") }
            .map { String($0.dropFirst(bucket.count + 1)) }
    }
}

private struct NoSessions: SessionAuthority {
    func credential(accessKeyID: String, token: String, now: Instant) throws -> Credential {
        throw Failure("InvalidClientTokenId", "", status: 403)
    }
}

/// A real store, journal, trail and gate in a folder of their own, with CloudTrail behind them.
final class TestHouse: Sendable {
    static let bucket = "logs"
    static let arn = "arn:aws:cloudtrail:us-east-1:123456789012:trail/main"

    let clock = ManualClock(Instant(seconds: 1_700_000_000))
    let buckets = FakeBuckets()
    let logs = FakeLogGroups()
    let topics = FakeTopics()
    let store: Store
    let trail: Trail
    let service: CloudTrailService
    private let folder: TemporaryFolder
    private let gate: RequestGate
    private let neighbours: TrailNeighbours

    init() throws {
        folder = try TemporaryFolder()
        let entropy = SystemEntropy()
        let account = AccountID.standard
        store = try Store(
            path: folder.path + "/store.sqlite",
            migrations: Trail.migrations + Announcement.migrations + CloudTrailService.migrations
                + CloudTrailService.insightMigrations)
        let journal = try Journal(folder: folder.path + "/journal", clock: clock)
        trail = Trail(journal: journal, store: store)
        let identities = TestIdentities()
        let authorizer = Authorizer(account: account, identities: identities)
        neighbours = TrailNeighbours(
            roles: ServiceRoles(identities: identities, authorizer: authorizer), logs: logs,
            topics: topics)
        service = Self.service(store, trail, buckets, neighbours, clock, entropy)
        gate = RequestGate(
            account: account, region: .usEast1,
            services: [
                RegisteredService(
                    CloudTrailAPIModel.service, service, CloudTrailService.operations,
                    edge: CloudTrailEdge())
            ], identities: identities, sessions: NoSessions(),
            authorizer: authorizer, store: store,
            trail: trail, clock: clock, entropy: entropy, logger: Logger(label: "test"))
    }

    deinit { store.close() }

    private static func service(
        _ store: Store, _ trail: Trail, _ buckets: FakeBuckets, _ neighbours: TrailNeighbours,
        _ clock: ManualClock, _ entropy: any Entropy
    ) -> CloudTrailService {
        CloudTrailService(
            store: store, trail: trail, buckets: buckets, account: .standard, region: .usEast1,
            sealingKey: [UInt8](repeating: 7, count: 32), deliverySeconds: 300,
            digestSeconds: 3600, neighbours: neighbours, clock: clock, entropy: entropy)
    }

    /// The service of a process that was started anew on the same store.
    func restarted() -> CloudTrailService {
        Self.service(store, trail, buckets, neighbours, clock, SystemEntropy())
    }

    /// A call of root; gives the answer's JSON and the error code, if any.
    @discardableResult
    func call(
        _ operation: String, _ input: JSON, region: String = "us-east-1"
    ) async -> (answer: JSON, error: String?) {
        let request = IncomingRequest(
            method: "POST", target: "/",
            headers: HTTPHeaders([
                HTTPField(
                    "X-Amz-Target",
                    "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.\(operation)"),
                HTTPField("Content-Type", "application/x-amz-json-1.1"),
            ]), body: BodyStream(bytes: input.bytes), remoteAddress: "192.0.2.1")
        let root = Caller(
            principal: Principal(.root, account: .standard, id: AccountID.standard.description))
        let response = await gate.answer(
            request, service: "cloudtrail", as: root, region: Region(region) ?? .usEast1)
        guard case .bytes(let bytes) = response.body else { return (.null, "stream") }
        let json = (try? JSON(bytes: bytes)) ?? .null
        guard response.status >= 400 else { return (json, nil) }
        let type = json["__type"]?.string ?? "?"
        return (json, type.split(separator: "#").last.map(String.init))
    }

    /// Makes the trail `main` and starts it.
    func makeTrail(_ more: [(String, JSON)] = [], start: Bool = true) async {
        var members = [
            JSONMember("Name", "main"), JSONMember("S3BucketName", .string(Self.bucket)),
            JSONMember("EnableLogFileValidation", true),
        ]
        members += more.map { JSONMember($0.0, $0.1) }
        await call("CreateTrail", .object(members))
        if start { await call("StartLogging", ["Name": "main"]) }
    }

    /// Records an event as a service would.
    func record(
        _ id: String, name: String = "CreateThing", source: String = "thing.amazonaws.com",
        region: String = "us-east-1", isReadOnly: Bool = false, more: [(String, JSON)] = []
    ) async throws {
        try await trail.drainOnce()
        var members = [
            JSONMember("eventVersion", "1.11"), JSONMember("eventID", .string(id)),
            JSONMember("eventName", .string(name)), JSONMember("eventSource", .string(source)),
            JSONMember("awsRegion", .string(region)), JSONMember("eventType", "AwsApiCall"),
            JSONMember("eventTime", .string(clock.now().iso8601)),
            JSONMember("readOnly", .bool(isReadOnly)),
        ]
        members += more.map { JSONMember($0.0, $0.1) }
        try await trail.append(JSON.object(members).bytes)
    }

    func deliver() async throws {
        try await trail.drainOnce()
        try await service.deliver()
    }

    /// The ids of all delivered events that `record` made, in the order of their files.
    func deliveredIDs() throws -> [String] {
        try buckets.keys.filter { $0.contains("/CloudTrail/") }.flatMap { place in
            try events(in: place).compactMap { $0["eventID"]?.string }
        }.filter { !$0.contains("-") }
    }

    func events(in place: String) throws -> [JSON] {
        guard let object = buckets.state.withLock({ $0.objects[place] }) else { return [] }
        let bytes = try Gzip.inflate(object.bytes, outputBytesMax: 1 << 24)
        return try JSON(bytes: bytes)["Records"]?.array ?? []
    }

    func verify() throws -> DeliveryVerification {
        // As the command does it: from outside, while the store is open for writing.
        let reader = try StoreReader(path: folder.path + "/store.sqlite")
        return try reader.read { try DeliveryVerification($0, buckets) }
    }
}
