import Foundation
import Gate
import IAM
import IAMAPI
import Policy
import Shapes
import Store
import Vocabulary

/// An IAM of its own in a temporary folder, asked through its handlers as the gate asks them.
final class TestAccount: Sendable {
    let service: IAMService
    let store: Store
    let clock = ManualClock(Instant(seconds: 1_700_000_000))
    let account = AccountID.standard
    private let folder: String

    init(seed: UInt64 = 1) throws {
        folder =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("garrison-iam-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        store = try Store(path: folder + "/state.db", migrations: IAMService.migrations)
        service = IAMService(
            store: store, clock: clock, entropy: SeededEntropy(seed: seed), account: account,
            sealingKey: [UInt8](repeating: 7, count: 32))
    }

    deinit {
        store.close()
        try? FileManager.default.removeItem(atPath: folder)
    }

    var root: Caller { Caller(principal: Principal(.root, account: account, id: "123456789012")) }

    func user(_ name: String) throws -> Caller {
        guard let user = try service.user(named: name, account: account) else {
            throw Failure("Missing", name)
        }
        return Caller(principal: user.principal, tags: user.tags)
    }

    func call(_ operation: String, as caller: Caller? = nil) -> Call {
        Call(
            account: account, region: .usEast1, caller: caller ?? root, time: clock.now(),
            requestID: "r", eventID: "e", service: IAMAPIModel.service, operation: operation,
            request: HTTPRequest(method: "POST", target: "/"), sourceIP: "127.0.0.1",
            userAgent: "test")
    }

    /// Reads, as root unless told otherwise.
    func read<H: ReadHandler>(
        _ handler: H.Type, _ input: H.Input, as caller: Caller? = nil
    ) throws -> H.Output where H.Service == IAMService {
        let call = call(H.model.name, as: caller)
        return try store.read { snapshot in
            _ = try H.authorize(input, call, snapshot, service)
            return try H.perform(input, call, snapshot, service)
        }
    }

    /// Changes, as root unless told otherwise.
    @discardableResult
    func write<H: WriteHandler>(
        _ handler: H.Type, _ input: H.Input, as caller: Caller? = nil
    ) async throws -> H.Output where H.Service == IAMService {
        let call = call(H.model.name, as: caller)
        _ = try store.read { try H.authorize(input, call, $0, service) }
        return try await store.write { [service] in try H.perform(input, call, $0, service) }
    }

    /// Runs an operation that waits, as root unless told otherwise.
    @discardableResult
    func wait<H: AsyncHandler>(
        _ handler: H.Type, _ input: H.Input, as caller: Caller? = nil
    ) async throws -> H.Output where H.Service == IAMService {
        let call = call(H.model.name, as: caller)
        _ = try store.read { try H.authorize(input, call, $0, service) }
        let store = store
        let commit = Commit<H.Output> { body in try await store.write { try body($0) } }
        return try await H.perform(input, call, commit, service)
    }

    /// Whether the caller's own policies allow the action on the resource.
    func allows(
        _ caller: Caller, _ action: ActionName, on resource: String = "*"
    ) throws -> Bool {
        let policies = try service.policies(of: caller)
        let inForce = PoliciesInForce(
            identity: policies.identity, boundary: policies.boundary.map { [$0] } ?? [])
        return inForce.decide(
            PolicyRequest(principal: caller.principal, action: action, resource: resource)
        ).isAllowed
    }

    /// The targets that an operation wants judged.
    func targets<H: Handler>(
        _ handler: H.Type, _ input: H.Input, as caller: Caller? = nil
    ) throws -> [Target] where H.Service == IAMService {
        let call = call(H.model.name, as: caller)
        let authorization = try store.read { try H.authorize(input, call, $0, service) }
        guard case .targets(let targets) = authorization else { return [] }
        return targets
    }
}
