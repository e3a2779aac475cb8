import Store
import Synchronization
import Vocabulary

/// The latest uses of keys and roles, noted in memory and written together now and then: a request
/// that uses a key does not wait for the disk because of it.
final class UseLog: Sendable {
    struct Use: Sendable, Hashable {
        var service: String
        var region: String
        var time: Instant
    }

    struct Noted: Sendable {
        /// By access key, then by service.
        var keys: [String: [String: Use]] = [:]
        /// By the role's ARN.
        var roles: [String: Use] = [:]
        /// By unique id (`AROA…`), then by service.
        var principals: [String: [String: Use]] = [:]
        /// By unique id, then by action.
        var actions: [String: [String: Use]] = [:]

        var isEmpty: Bool {
            keys.isEmpty && roles.isEmpty && principals.isEmpty && actions.isEmpty
        }
    }

    /// Beyond it further keys are not noted until the next write.
    static let keysMax = 20_000
    private let noted = Mutex(Noted())

    func note(key: String, _ use: Use) {
        noted.withLock {
            guard $0.keys[key] != nil || $0.keys.count < Self.keysMax else { return }
            $0.keys[key, default: [:]][use.service] = use
        }
    }

    func note(role: String, _ use: Use) {
        noted.withLock {
            guard $0.roles[role] != nil || $0.roles.count < Self.keysMax else { return }
            $0.roles[role] = use
        }
    }

    func note(principal: String, _ use: Use) {
        noted.withLock {
            guard $0.principals[principal] != nil || $0.principals.count < Self.keysMax else {
                return
            }
            $0.principals[principal, default: [:]][use.service] = use
        }
    }

    func note(action: String, of principal: String, _ use: Use) {
        noted.withLock {
            guard $0.actions[principal] != nil || $0.actions.count < Self.keysMax else { return }
            $0.actions[principal, default: [:]][action] = use
        }
    }

    /// What is not written yet of a principal's actions, by name.
    func actions(of principal: String) -> [String: Use] {
        noted.withLock { $0.actions[principal] ?? [:] }
    }

    /// The latest use of a key that is not written yet.
    func key(_ id: String) -> Use? {
        noted.withLock { $0.keys[id]?.values.max { $0.time < $1.time } }
    }

    func role(_ arn: String) -> Use? { noted.withLock { $0.roles[arn] } }

    /// What is not written yet of the keys and the id of one principal, by service.
    func services(keys: [String], principal: String) -> [String: Use] {
        noted.withLock { noted in
            var found = noted.principals[principal] ?? [:]
            for key in keys {
                found.merge(noted.keys[key] ?? [:]) { $0.time < $1.time ? $1 : $0 }
            }
            return found
        }
    }

    func take() -> Noted {
        noted.withLock {
            let all = $0
            $0 = Noted()
            return all
        }
    }

    /// Gives back what could not be written; newer notes stay.
    func putBack(_ old: Noted) {
        func newer(_ a: Use, _ b: Use) -> Use { a.time < b.time ? b : a }
        noted.withLock { noted in
            noted.keys.merge(old.keys) { $0.merging($1, uniquingKeysWith: newer) }
            noted.roles.merge(old.roles, uniquingKeysWith: newer)
            noted.principals.merge(old.principals) { $0.merging($1, uniquingKeysWith: newer) }
            noted.actions.merge(old.actions) { $0.merging($1, uniquingKeysWith: newer) }
        }
    }
}

extension Transaction {
    func forgetUses(of entity: Entity) throws {
        try run("DELETE FROM iam_service_uses WHERE owner = ?", [.init(entity.id)])
        try run("DELETE FROM iam_action_uses WHERE owner = ?", [.init(entity.id)])
    }
}

extension UseLog.Noted {
    /// Writes what was noted; keys and roles that are gone are passed over.
    func write(_ transaction: Transaction) throws {
        for (key, services) in keys {
            guard
                let owner = try transaction.row(
                    "SELECT owner FROM iam_access_keys WHERE id = ?", [.init(key)])?.text("owner")
            else { continue }
            guard let latest = services.values.max(by: { $0.time < $1.time }) else { continue }
            try transaction.run(
                """
                UPDATE iam_access_keys SET used = ?, used_service = ?, used_region = ?
                WHERE id = ?
                """,
                [.init(latest.time), .init(latest.service), .init(latest.region), .init(key)])
            try Self.write(services, of: owner, transaction)
        }
        for (id, services) in principals { try Self.write(services, of: id, transaction) }
        for (id, actions) in actions {
            for (action, use) in actions {
                try transaction.run(
                    """
                    INSERT INTO iam_action_uses (owner, action, used, region) VALUES (?, ?, ?, ?)
                    ON CONFLICT (owner, action)
                    DO UPDATE SET used = excluded.used, region = excluded.region
                    """, [.init(id), .init(action), .init(use.time), .init(use.region)])
            }
        }
        for (arn, use) in roles {
            guard let account = ARN(arn).flatMap({ AccountID($0.account) }),
                let role = try transaction.entityIfAny(.role, arn: arn, account)
            else { continue }
            try transaction.run(
                "UPDATE iam_roles SET used = ?, used_region = ? WHERE id = ?",
                [.init(use.time), .init(use.region), .init(role.id)])
        }
    }

    private static func write(
        _ services: [String: UseLog.Use], of owner: String, _ transaction: Transaction
    ) throws {
        for use in services.values {
            try transaction.run(
                """
                INSERT INTO iam_service_uses (owner, service, used, region) VALUES (?, ?, ?, ?)
                ON CONFLICT (owner, service)
                DO UPDATE SET used = excluded.used, region = excluded.region
                """,
                [.init(owner), .init(use.service), .init(use.time), .init(use.region)])
        }
    }
}
