import Gate
import Shapes
import Shield
import ShieldAPI
import Store
import Synchronization
import TestSupport
import Testing
import Vocabulary

/// A Shield of its own in a temporary folder, asked through its handlers as the gate asks them.
final class TestShield: Sendable {
    let service: ShieldService
    let store: Store
    let place = FakePlace()
    let metrics = KeptMetrics()
    let clock = ManualClock(Instant(seconds: 1_700_000_000))
    private let folder: TemporaryFolder

    static let balancer =
        "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/shop/50dc6c495c0c9188"
    static let address = "arn:aws:ec2:us-east-1:123456789012:eip-allocation/eipalloc-1"

    init() throws {
        folder = try TemporaryFolder()
        store = try Store(
            path: folder.path + "/state.db",
            migrations: Announcement.migrations + ShieldService.migrations)
        let identities = NoIdentities()
        service = ShieldService(
            store: store, account: .standard, identities: identities,
            authorizer: Authorizer(account: .standard, identities: identities),
            buckets: NoBuckets(), place: place, metrics: metrics, clock: clock,
            entropy: SeededEntropy(seed: 1))
    }

    deinit { store.close() }

    func call(_ operation: String) -> Call {
        let account = AccountID.standard
        let root = Caller(principal: Principal(.root, account: account, id: account.description))
        return Call(
            account: account, region: .usEast1, caller: root, time: clock.now(), requestID: "r",
            eventID: "e", service: ShieldAPIModel.service, operation: operation,
            request: HTTPRequest(method: "POST", target: "/"), sourceIP: "127.0.0.1",
            userAgent: "test")
    }

    func read<H: ReadHandler>(
        _ handler: H.Type, _ input: H.Input
    ) throws -> H.Output where H.Service == ShieldService {
        let call = call(H.model.name)
        return try store.read { snapshot in
            _ = try H.authorize(input, call, snapshot, service)
            return try H.perform(input, call, snapshot, service)
        }
    }

    @discardableResult
    func write<H: WriteHandler>(
        _ handler: H.Type, _ input: H.Input
    ) async throws -> H.Output where H.Service == ShieldService {
        let call = call(H.model.name)
        _ = try store.read { try H.authorize(input, call, $0, service) }
        return try await store.write { [service] in try H.perform(input, call, $0, service) }
    }

    /// The code of what is refused.
    func code(_ body: () async throws -> Void) async -> String? {
        do {
            try await body()
            return nil
        } catch {
            return (error as? Failure)?.code
        }
    }

    func subscribe() async throws {
        try await write(CreateSubscription.self, .init())
    }

    @discardableResult
    func protect(_ resource: String = balancer, name: String = "shop") async throws -> String {
        let output = try await write(
            CreateProtection.self, .init(name: name, resourceArn: resource))
        return try #require(output.protectionId)
    }
}

/// Web ACLs as a table of resources, and what was put into them.
final class FakePlace: MitigationPlace {
    private struct State {
        var acls: [String: String] = [:]
        var rules: [String: MitigationRules] = [:]
    }
    private let state = Mutex(State())

    func associate(_ resource: String, with acl: String?) {
        state.withLock { $0.acls[resource] = acl }
    }
    func rules(of acl: String) -> MitigationRules? { state.withLock { $0.rules[acl] } }

    func webACL(of resource: String, _ reading: any Reading) throws -> String? {
        state.withLock { $0.acls[resource] }
    }
    func set(_ rules: MitigationRules?, inWebACL arn: String, _ transaction: Transaction) throws {
        state.withLock { $0.rules[arn] = rules }
    }
    func webACLsWithRules(_ reading: any Reading) throws -> [String] {
        state.withLock { $0.rules.keys.sorted() }
    }
}

/// What was measured.
final class KeptMetrics: MetricSink {
    private let state = Mutex<[Measurement]>([])
    var all: [Measurement] { state.withLock { $0 } }

    func record(_ measurements: [Measurement], account: AccountID, region: Region) {
        state.withLock { $0 += measurements }
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

/// There are no buckets here.
private struct NoBuckets: BucketAccess {
    private static let none = Failure("NoSuchBucket", "none", status: 404)

    func put(
        bucket: String, key: String, bytes: [UInt8], contentType: String, headers: [HTTPField],
        as caller: Caller, region: Region
    ) async throws(Failure) { throw Self.none }

    func get(
        bucket: String, key: String, bytesMax: Int, as caller: Caller, region: Region
    ) async throws(Failure) -> BucketObject { throw Self.none }

    func list(
        bucket: String, prefix: String, after: String?, as caller: Caller, region: Region
    ) async throws(Failure) -> [BucketListing] { throw Self.none }

    func region(ofBucket bucket: String) throws -> Region? { nil }

    func allows(
        _ action: ActionName, bucket: String, key: String?, keys: [(String, [String])],
        as caller: Caller
    ) throws -> Bool { false }
}
