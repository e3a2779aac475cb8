import Gate
import Policy
import Synchronization

/// What requests ask of identities, kept until any of it changes: a request whose principal was
/// seen before costs no SQL.
final class IdentityCache: Sendable {
    let credentials = Shelf<Credential>()
    let policies = Shelf<PrincipalPolicies>()
    let roles = Shelf<RoleRecord>()
    /// Managed policies by ARN.
    let managed = Shelf<CompiledPolicy>()

    func clear() {
        credentials.clear()
        policies.clear()
        roles.clear()
        managed.clear()
    }
}

/// Values by name, made on demand.
final class Shelf<Value: Sendable>: Sendable {
    private struct State {
        var values: [String: Value] = [:]
        var generation: UInt64 = 0
    }

    /// Beyond it the shelf is emptied and fills again.
    static var valuesMax: Int { 20_000 }
    private let state = Mutex(State())

    /// The value kept under `name`, or what `make` gives; nil is not kept.
    func value(_ name: String, _ make: () throws -> Value?) rethrows -> Value? {
        let (known, generation) = state.withLock { ($0.values[name], $0.generation) }
        if let known { return known }
        guard let made = try make() else { return nil }
        state.withLock {
            // A change that came while it was made may have been missed: such a value is used once.
            guard $0.generation == generation else { return }
            if $0.values.count >= Self.valuesMax { $0.values.removeAll() }
            $0.values[name] = made
        }
        return made
    }

    func clear() {
        state.withLock {
            $0.values.removeAll(keepingCapacity: true)
            $0.generation &+= 1
        }
    }
}
