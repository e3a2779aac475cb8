// IAM: who there is in an account, and which policies are on them.
//
// Users, groups, roles and what hangs on them: keys, passwords, devices, certificates, providers,
// tags and policies. It speaks IAM's API through its operations, and is the `IdentityDirectory`
// that the gate and the other services ask. It decides nothing itself: documents go, compiled, to
// the Policy engine. It knows no request but the `Call`, and no other service.
import Gate
package import Store
package import Vocabulary

/// IAM of one server.
package final class IAMService: Sendable {
    let store: Store
    let clock: any Clock
    let entropy: any Entropy
    let account: AccountID
    let sealing: Sealing
    let uses = UseLog()
    let cache = IdentityCache()

    /// - Parameters:
    ///   - account: The account of this server.
    ///   - sealingKey: The data folder's key, at least 32 random bytes; secrets at rest can be
    ///     opened with it alone.
    package init(
        store: Store, clock: any Clock, entropy: any Entropy, account: AccountID,
        sealingKey: [UInt8]
    ) {
        self.store = store
        self.clock = clock
        self.entropy = entropy
        self.account = account
        sealing = Sealing(key: sealingKey, entropy: entropy)
    }

    /// Gives root its first access key. Does nothing where root has one.
    /// - Returns: Whether the key was made.
    @discardableResult
    package func bootstrapRoot(accessKeyID: String, secret: String) async throws -> Bool {
        let now = Instant(seconds: clock.now().seconds)
        return try await store.write { [self] transaction in
            try transaction.ensureAccount(account)
            let root = account.description
            let held = try transaction.count("iam_access_keys WHERE owner = ?", [.init(root)])
            guard held == 0 else { return false }
            try transaction.insertAccessKey(
                accessKeyID, secret: secret, owner: root, account, now, sealing)
            forgetsCache(after: transaction)
            return true
        }
    }

    /// Whether root has an access key: false in an empty data folder.
    package func hasRootKey() throws -> Bool {
        try store.read {
            try $0.count(
                "iam_access_keys WHERE owner = ?", [.init(account.description)]) > 0
        }
    }

    /// The tables of IAM.
    package static var migrations: [Migration] { IAMTables.migrations }

    /// A new access key's id and secret, as AWS makes them: `AKIA` and 16 letters, 40 letters.
    package static func makeAccessKey(
        _ entropy: any Entropy, of account: AccountID
    ) -> (id: String, secret: String) {
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        return (
            entropy.uniqueID("AKIA", of: account, length: 16), entropy.text(40, from: letters)
        )
    }

    /// Writes the uses noted since the last time. Called now and then, and before the end.
    package func flushUses() async throws {
        let noted = uses.take()
        guard !noted.isEmpty else { return }
        do {
            try await store.write { try noted.write($0) }
        } catch {
            uses.putBack(noted)
            throw error
        }
    }

    /// Writes noted uses every half minute until the task is cancelled, and once more then.
    package func run() async {
        while !Task.isCancelled {
            try? await Task.sleep(for: .seconds(30))
            // What cannot be written now is kept and tried again the next time.
            try? await flushUses()
        }
    }

    /// Has everything cached of identities forgotten once the change is on disk.
    func forgetsCache(after transaction: Transaction) {
        transaction.afterCommit { [cache] in cache.clear() }
    }

    /// An id of AWS's form for a new entity.
    func newID(_ kind: EntityKind) -> String { entropy.uniqueID(kind.idPrefix, of: account) }

    /// A new entity, to be inserted.
    func newEntity(
        _ kind: EntityKind, _ name: String, path: String?, _ call: Call,
        description: String? = nil, boundary: String? = nil
    ) -> Entity {
        let path = path ?? "/"
        let hasOwnID = !kind.idPrefix.isEmpty
        return Entity(
            kind: kind, account: call.account,
            id: hasOwnID
                ? newID(kind) : kind.arn(call.account, path: path, name).description,
            name: name, path: path, created: call.second, description: description,
            boundary: boundary)
    }
}

extension Call {
    /// The time of the call as IAM keeps it: whole seconds.
    var second: Instant { Instant(seconds: time.seconds) }
}

extension Transaction {
    func ensureAccount(_ account: AccountID) throws {
        try run(
            "INSERT OR IGNORE INTO iam_accounts (account) VALUES (?)",
            [.init(account.description)])
    }

    func insertAccessKey(
        _ id: String, secret: String, owner: String, _ account: AccountID, _ now: Instant,
        _ sealing: Sealing
    ) throws {
        try run(
            """
            INSERT INTO iam_access_keys (id, account, owner, secret, active, created, changed)
            VALUES (?, ?, ?, ?, 1, ?, ?)
            """,
            [
                .init(id), .init(account.description), .init(owner),
                .init(try sealing.seal(secret.utf8, for: id)), .init(now), .init(now),
            ])
    }
}
