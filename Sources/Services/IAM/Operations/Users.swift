package import Gate
package import IAMAPI
import Shapes
package import Store
import Vocabulary

// Users.

extension CreateUser: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onNew(
            .user, input.userName, path: input.path, call, tags: input.tags,
            keys: boundary(input.permissionsBoundary))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        if let boundary = input.permissionsBoundary {
            _ = try transaction.attachablePolicy(boundary, call.account, isBoundary: true)
        }
        let user = service.newEntity(
            .user, input.userName, path: input.path, call, boundary: input.permissionsBoundary)
        try transaction.insert(user)
        try transaction.tag(user, input.tags)
        return Output(user: try transaction.userWithTags(user))
    }
}

extension GetUser: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onUser(input.userName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        switch try snapshot.subject(input.userName, call) {
        case .user(let user): return Output(user: try snapshot.userWithTags(user))
        case .root(let account):
            return Output(user: try snapshot.rootUser(account))
        }
    }
}

extension ListUsers: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        .targets([
            Target(
                action,
                on: EntityKind.user.arn(call.account, path: input.pathPrefix ?? "/", "").description
            )
        ])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let part = try snapshot.entities(
            .user, in: call.account, pathPrefix: input.pathPrefix, marker: input.marker,
            maxItems: input.maxItems)
        return Output(
            users: part.items.map(\.user), isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension UpdateUser: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onRenamed(.user, input.userName, input.newUserName, input.newPath, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let user = try transaction.entity(.user, input.userName, call.account)
        try transaction.rename(user, name: input.newUserName, path: input.newPath)
        return Output()
    }
}

extension DeleteUser: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.user, input.userName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let user = try transaction.entity(.user, input.userName, call.account)
        let holds = [
            ("iam_access_keys WHERE owner = ?", "delete access keys"),
            ("iam_login_profiles WHERE user = ?", "delete login profile"),
            ("iam_signing_certificates WHERE owner = ?", "delete signing certificates"),
            // AWS has these two under one remedy.
            ("iam_ssh_keys WHERE user = ?", "remove referenced objects"),
            ("iam_service_credentials WHERE user = ?", "remove referenced objects"),
            ("iam_mfa_devices WHERE owner = ?", "delete MFA device"),
            ("iam_attachments WHERE owner = ?", "detach all policies"),
            ("iam_inline_policies WHERE owner = ?", "delete policies"),
            ("iam_memberships WHERE user = ?", "remove users from group"),
        ]
        try transaction.requireFree(user, holds)
        try transaction.forgetUses(of: user)
        try transaction.delete(user)
        return Output()
    }
}

extension Reading {
    /// Root as `GetUser` shows it.
    func rootUser(_ account: AccountID) throws -> IAMShape.User {
        let created = try row(
            "SELECT min(created) AS first FROM iam_access_keys WHERE owner = ?",
            [.init(account.description)])?.instant("first")
        return IAMShape.User(
            path: "/", userName: "root", userId: account.description,
            arn: "arn:aws:iam::\(account):root", createDate: created ?? Instant(seconds: 0))
    }
}

extension Transaction {
    /// - Parameter holds: What must not be there (tables and conditions on the owner's id), and
    ///   what is to be done about it.
    /// - Throws: `DeleteConflict`.
    func requireFree(_ entity: Entity, _ holds: [(String, String)]) throws {
        for (place, remedy) in holds where try count(place, [.init(entity.id)]) > 0 {
            throw IAMFailure.deleteConflict("Cannot delete entity, must \(remedy) first.")
        }
    }
}

extension Handler where Service == IAMService {
    /// A rename is judged on the entity as it is and as it will be.
    static func onRenamed(
        _ kind: EntityKind, _ name: String, _ newName: String?, _ newPath: String?, _ call: Call,
        _ snapshot: Snapshot
    ) throws -> Authorization {
        let entity = try snapshot.entityIfAny(kind, name, call.account)
        let old = try target(
            action, entity, otherwise: kind.arn(call.account, name).description, snapshot, [])
        guard newName != nil || newPath != nil else { return .targets([old]) }
        let renamed = kind.arn(
            call.account, path: newPath ?? entity?.path ?? "/", newName ?? name)
        return .targets([old, Target(action, on: renamed.description, keys: old.keys)])
    }
}
