package import Gate
package import IAMAPI
import Shapes
package import Store
import Vocabulary

// Permissions boundaries of users and roles.

extension PutUserPermissionsBoundary: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.user, input.userName, call, snapshot, keys: boundary(input.permissionsBoundary))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let user = try transaction.entity(.user, input.userName, call.account)
        try transaction.setBoundary(input.permissionsBoundary, of: user)
        return Output()
    }
}

extension DeleteUserPermissionsBoundary: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.user, input.userName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let user = try transaction.entity(.user, input.userName, call.account)
        guard user.boundary != nil else {
            throw IAMFailure.noSuchEntity(
                "User \(input.userName) does not have a permissions boundary.")
        }
        try transaction.setBoundary(nil, of: user)
        return Output()
    }
}

extension PutRolePermissionsBoundary: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.role, input.roleName, call, snapshot, keys: boundary(input.permissionsBoundary))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let role = try transaction.entity(.role, input.roleName, call.account)
        try transaction.requireUnlinked(role)
        try transaction.setBoundary(input.permissionsBoundary, of: role)
        return Output()
    }
}

extension DeleteRolePermissionsBoundary: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.role, input.roleName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let role = try transaction.entity(.role, input.roleName, call.account)
        try transaction.requireUnlinked(role)
        guard role.boundary != nil else {
            throw IAMFailure.noSuchEntity(
                "Role \(input.roleName) does not have a permissions boundary.")
        }
        try transaction.setBoundary(nil, of: role)
        return Output()
    }
}

extension Transaction {
    /// - Throws: `NoSuchEntity` where there is no such policy.
    func setBoundary(_ arn: String?, of entity: Entity) throws {
        if let arn { _ = try attachablePolicy(arn, entity.account, isBoundary: true) }
        try run(
            "UPDATE iam_entities SET boundary = ? WHERE id = ?", [.init(arn), .init(entity.id)])
    }
}
