package import Gate
package import IAMAPI
import Shapes
package import Store
import Vocabulary

// Passwords. They are hashed before the transaction begins: it must not wait for a slow hash.

extension CreateLoginProfile: AsyncHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onUser(input.userName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: IAMService
    ) async throws -> Output {
        guard let password = input.password else {
            throw invalid("Password must be specified.")
        }
        let salt = service.entropy.bytes(PasswordHash.saltBytes)
        let hash = try PasswordHash.derive(password, salt: salt)
        return try await commit { transaction in
            service.forgetsCache(after: transaction)
            let user = try transaction.passwordHolder(input.userName, call)
            guard try transaction.loginProfile(of: user.id) == nil else {
                throw IAMFailure.entityAlreadyExists(
                    "Login Profile for user \(user.name) already exists.")
            }
            let policy = try transaction.passwordPolicy(call.account)
            try (policy ?? .standard).check(password, userName: user.name)
            let mustReset = input.passwordResetRequired ?? false
            try transaction.run(
                """
                INSERT INTO iam_login_profiles (user, salt, hash, created, changed, must_reset)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                [
                    .init(user.id), .init(salt), .init(hash), .init(call.second),
                    .init(call.second),
                    .init(mustReset),
                ])
            try transaction.rememberPassword(hash, of: user.id)
            return Output(
                loginProfile: IAMShape.LoginProfile(
                    userName: user.name, createDate: call.second, passwordResetRequired: mustReset))
        }
    }
}

extension GetLoginProfile: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onUser(input.userName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let user = try snapshot.passwordHolder(input.userName, call)
        guard let profile = try snapshot.loginProfile(of: user.id) else {
            throw LoginRow.missing(user.name)
        }
        return Output(
            loginProfile: IAMShape.LoginProfile(
                userName: user.name, createDate: profile.created,
                passwordResetRequired: profile.mustReset))
    }
}

extension UpdateLoginProfile: AsyncHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.user, input.userName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: IAMService
    ) async throws -> Output {
        let known = try service.store.read { snapshot in
            try snapshot.loginProfile(
                of: try snapshot.entity(.user, input.userName, call.account).id)
        }
        guard let known else { throw LoginRow.missing(input.userName) }
        let hash = try input.password.map { try PasswordHash.derive($0, salt: known.salt) }
        return try await commit { transaction in
            let user = try transaction.entity(.user, input.userName, call.account)
            guard let profile = try transaction.loginProfile(of: user.id),
                profile.salt == known.salt
            else { throw LoginRow.busy(user.name) }
            if let password = input.password, let hash {
                let policy = try transaction.passwordPolicy(call.account) ?? .standard
                try policy.check(password, userName: user.name)
                try transaction.replacePassword(hash, of: user.id, policy, call.second)
            }
            if let mustReset = input.passwordResetRequired {
                try transaction.run(
                    "UPDATE iam_login_profiles SET must_reset = ? WHERE user = ?",
                    [.init(mustReset), .init(user.id)])
            }
            return Output()
        }
    }
}

extension ChangePassword: AsyncHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try byAccountPolicy(call, snapshot, service)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: IAMService
    ) async throws -> Output {
        guard case .user(_, let name) = call.caller.principal.kind else {
            throw IAMFailure.invalidUserType("Only IAM Users can change their own password")
        }
        let known = try service.store.read { snapshot in
            try snapshot.loginProfile(of: try snapshot.entity(.user, name, call.account).id)
        }
        guard let known else { throw LoginRow.missing(name) }
        let old = try PasswordHash.derive(input.oldPassword, salt: known.salt)
        let new = try PasswordHash.derive(input.newPassword, salt: known.salt)
        return try await commit { transaction in
            let user = try transaction.entity(.user, name, call.account)
            guard let profile = try transaction.loginProfile(of: user.id),
                profile.salt == known.salt
            else { throw LoginRow.busy(name) }
            guard PasswordHash.areEqual(old, profile.hash) else {
                throw Failure("AccessDenied", "The old password was incorrect.", status: 403)
            }
            let policy = try transaction.passwordPolicy(call.account) ?? .standard
            try policy.check(input.newPassword, userName: name)
            try transaction.replacePassword(new, of: user.id, policy, call.second)
            try transaction.run(
                "UPDATE iam_login_profiles SET must_reset = 0 WHERE user = ?", [.init(user.id)])
            return Output()
        }
    }
}

extension DeleteLoginProfile: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onUser(input.userName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let user = try transaction.passwordHolder(input.userName, call)
        let deleted = try transaction.run(
            "DELETE FROM iam_login_profiles WHERE user = ?", [.init(user.id)])
        guard deleted > 0 else { throw LoginRow.missing(user.name) }
        return Output()
    }
}

/// A user's password as it is kept.
struct LoginRow: Sendable {
    let salt: [UInt8]
    let hash: [UInt8]
    let created: Instant
    let changed: Instant
    let mustReset: Bool

    static func missing(_ user: String) -> Failure {
        IAMFailure.noSuchEntity("Login Profile for User \(user) cannot be found.")
    }

    /// The profile was replaced while the password was being hashed.
    static func busy(_ user: String) -> Failure {
        IAMFailure.entityTemporarilyUnmodifiable(
            "Login Profile for User \(user) cannot be modified while it is being created.")
    }
}

extension Reading {
    func loginProfile(of user: String) throws -> LoginRow? {
        try row(
            """
            SELECT salt, hash, created, changed, must_reset FROM iam_login_profiles
            WHERE user = ?
            """, [.init(user)]
        ).map {
            LoginRow(
                salt: $0.blob("salt"), hash: $0.blob("hash"), created: $0.instant("created"),
                changed: $0.instant("changed"), mustReset: $0.flag("must_reset"))
        }
    }

    /// The user named, or the caller. Root has no login profile.
    func passwordHolder(_ name: String?, _ call: Call) throws -> Entity {
        switch try subject(name, call) {
        case .user(let user): return user
        case .root: throw LoginRow.missing("root")
        }
    }
}

extension Transaction {
    /// What is kept to refuse old passwords; no policy may ask for more.
    private static let passwordsMax = 24

    func rememberPassword(_ hash: [UInt8], of user: String) throws {
        try run(
            "INSERT INTO iam_password_history (user, hash) VALUES (?, ?)",
            [.init(user), .init(hash)])
        try run(
            """
            DELETE FROM iam_password_history WHERE user = ? AND position NOT IN (
                SELECT position FROM iam_password_history WHERE user = ?
                ORDER BY position DESC LIMIT ?)
            """, [.init(user), .init(user), .init(Self.passwordsMax)])
    }

    /// - Throws: `PasswordPolicyViolation` for a password the policy remembers.
    func replacePassword(
        _ hash: [UInt8], of user: String, _ policy: PasswordPolicy, _ time: Instant
    ) throws {
        if let remembered = policy.reusePrevention {
            let old = try rows(
                """
                SELECT hash FROM iam_password_history WHERE user = ?
                ORDER BY position DESC LIMIT ?
                """, [.init(user), .init(remembered)])
            guard !old.contains(where: { PasswordHash.areEqual($0.blob("hash"), hash) }) else {
                throw IAMFailure.passwordPolicyViolation(
                    "Password cannot be the same as one of the last \(remembered) passwords")
            }
        }
        try run(
            "UPDATE iam_login_profiles SET hash = ?, changed = ? WHERE user = ?",
            [.init(hash), .init(time), .init(user)])
        try rememberPassword(hash, of: user)
    }
}
