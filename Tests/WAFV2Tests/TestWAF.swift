import Gate
import Shapes
import Store
import TestSupport
import Testing
import Vocabulary
import WAFV2
import WAFV2API

/// A WAFV2 of its own in a temporary folder, asked through its handlers as the gate asks them.
final class TestWAF: Sendable {
    let service: WAFV2Service
    let store: Store
    let clock = ManualClock(Instant(seconds: 1_700_000_000))
    let account = AccountID.standard
    private let folder: TemporaryFolder

    init(seed: UInt64 = 1) throws {
        folder = try TemporaryFolder()
        store = try Store(
            path: folder.path + "/state.db", migrations: WAFV2Service.migrations)
        service = WAFV2Service(
            store: store, buckets: NoBuckets(), account: account,
            sealingKey: [UInt8](repeating: 7, count: 32), clock: clock,
            entropy: SeededEntropy(seed: seed))
    }

    deinit { store.close() }

    func call(_ operation: String, region: Region = .usEast1) -> Call {
        let root = Caller(principal: Principal(.root, account: account, id: account.description))
        return Call(
            account: account, region: region, caller: root, time: clock.now(), requestID: "r",
            eventID: "e", service: WAFV2APIModel.service, operation: operation,
            request: HTTPRequest(method: "POST", target: "/"), sourceIP: "127.0.0.1",
            userAgent: "test")
    }

    func read<H: ReadHandler>(
        _ handler: H.Type, _ input: H.Input
    ) throws -> H.Output where H.Service == WAFV2Service {
        let call = call(H.model.name)
        return try store.read { snapshot in
            _ = try H.authorize(input, call, snapshot, service)
            return try H.perform(input, call, snapshot, service)
        }
    }

    @discardableResult
    func write<H: WriteHandler>(
        _ handler: H.Type, _ input: H.Input
    ) async throws -> H.Output where H.Service == WAFV2Service {
        let call = call(H.model.name)
        _ = try store.read { try H.authorize(input, call, $0, service) }
        return try await store.write { [service] in try H.perform(input, call, $0, service) }
    }

    // MARK: Things to test with

    static let visible = WAFV2Shape.VisibilityConfig(
        sampledRequestsEnabled: true, cloudWatchMetricsEnabled: true, metricName: "acl")

    static func rule(
        _ name: String, _ priority: Int = 0, _ statement: WAFV2Shape.Statement,
        overrides: Bool = false
    ) -> WAFV2Shape.Rule {
        WAFV2Shape.Rule(
            name: name, priority: priority, statement: statement,
            action: overrides ? nil : WAFV2Shape.RuleAction(block: WAFV2Shape.BlockAction()),
            overrideAction: overrides
                ? WAFV2Shape.OverrideAction(none: WAFV2Shape.NoneAction()) : nil,
            visibilityConfig: WAFV2Shape.VisibilityConfig(
                sampledRequestsEnabled: true, cloudWatchMetricsEnabled: true, metricName: name))
    }

    func addressSet(_ name: String, _ addresses: [String]) async throws -> WAFV2Shape.IPSetSummary {
        let output = try await write(
            CreateIPSet.self,
            CreateIPSet.Input(
                name: name, scope: "REGIONAL", ipAddressVersion: "IPV4", addresses: addresses))
        return try #require(output.summary)
    }

    func group(
        _ name: String, _ rules: [WAFV2Shape.Rule]
    ) async throws -> WAFV2Shape.RuleGroupSummary {
        let output = try await write(
            CreateRuleGroup.self,
            CreateRuleGroup.Input(
                name: name, scope: "REGIONAL", capacity: 100, rules: rules,
                visibilityConfig: Self.visible))
        return try #require(output.summary)
    }

    func acl(
        _ name: String, _ rules: [WAFV2Shape.Rule] = []
    ) async throws -> WAFV2Shape.WebACLSummary {
        let output = try await write(
            CreateWebACL.self,
            CreateWebACL.Input(
                name: name, scope: "REGIONAL",
                defaultAction: WAFV2Shape.DefaultAction(allow: WAFV2Shape.AllowAction()),
                rules: rules, visibilityConfig: Self.visible))
        return try #require(output.summary)
    }
}

/// There are no buckets here.
struct NoBuckets: BucketAccess {
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
