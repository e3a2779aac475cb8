package import Gate
package import IAMAPI
import Policy
import Shapes
package import Store
import Vocabulary

// Policies that belong to one user, group or role.

extension PutUserPolicy: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.user, input.userName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let user = try transaction.entity(.user, input.userName, call.account)
        try transaction.putInline(input.policyName, input.policyDocument, of: user)
        return Output()
    }
}

extension GetUserPolicy: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.user, input.userName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let user = try snapshot.entity(.user, input.userName, call.account)
        return Output(
            userName: user.name, policyName: input.policyName,
            policyDocument: encoded(try snapshot.inline(input.policyName, of: user)))
    }
}

extension ListUserPolicies: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.user, input.userName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let user = try snapshot.entity(.user, input.userName, call.account)
        let part = try Part(
            of: try snapshot.inlinePolicies(of: user.id).map(\.name), input.marker, input.maxItems,
            PageQuery("ListInlinePolicies", user.id)
        ) { $0 }
        return Output(
            policyNames: part.items, isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension DeleteUserPolicy: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.user, input.userName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let user = try transaction.entity(.user, input.userName, call.account)
        _ = try transaction.inline(input.policyName, of: user)
        try transaction.run(
            "DELETE FROM iam_inline_policies WHERE owner = ? AND name = ?",
            [.init(user.id), .init(input.policyName)])
        return Output()
    }
}

extension PutGroupPolicy: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.group, input.groupName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let group = try transaction.entity(.group, input.groupName, call.account)
        try transaction.putInline(input.policyName, input.policyDocument, of: group)
        return Output()
    }
}

extension GetGroupPolicy: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.group, input.groupName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let group = try snapshot.entity(.group, input.groupName, call.account)
        return Output(
            groupName: group.name, policyName: input.policyName,
            policyDocument: encoded(try snapshot.inline(input.policyName, of: group)))
    }
}

extension ListGroupPolicies: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.group, input.groupName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let group = try snapshot.entity(.group, input.groupName, call.account)
        let part = try Part(
            of: try snapshot.inlinePolicies(of: group.id).map(\.name), input.marker, input.maxItems,
            PageQuery("ListInlinePolicies", group.id)
        ) { $0 }
        return Output(
            policyNames: part.items, isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension DeleteGroupPolicy: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.group, input.groupName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let group = try transaction.entity(.group, input.groupName, call.account)
        _ = try transaction.inline(input.policyName, of: group)
        try transaction.run(
            "DELETE FROM iam_inline_policies WHERE owner = ? AND name = ?",
            [.init(group.id), .init(input.policyName)])
        return Output()
    }
}

extension PutRolePolicy: ChangeHandler {
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
        try transaction.putInline(input.policyName, input.policyDocument, of: role)
        return Output()
    }
}

extension GetRolePolicy: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.role, input.roleName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let role = try snapshot.entity(.role, input.roleName, call.account)
        return Output(
            roleName: role.name, policyName: input.policyName,
            policyDocument: encoded(try snapshot.inline(input.policyName, of: role)))
    }
}

extension ListRolePolicies: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.role, input.roleName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let role = try snapshot.entity(.role, input.roleName, call.account)
        let part = try Part(
            of: try snapshot.inlinePolicies(of: role.id).map(\.name), input.marker, input.maxItems,
            PageQuery("ListInlinePolicies", role.id)
        ) { $0 }
        return Output(
            policyNames: part.items, isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension DeleteRolePolicy: ChangeHandler {
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
        _ = try transaction.inline(input.policyName, of: role)
        try transaction.run(
            "DELETE FROM iam_inline_policies WHERE owner = ? AND name = ?",
            [.init(role.id), .init(input.policyName)])
        return Output()
    }
}

extension Reading {
    /// The document of an inline policy.
    /// - Throws: `NoSuchEntity`.
    func inline(_ name: String, of entity: Entity) throws -> String {
        guard
            let row = try row(
                "SELECT document FROM iam_inline_policies WHERE owner = ? AND name = ?",
                [.init(entity.id), .init(name)])
        else {
            throw IAMFailure.noSuchEntity(
                "The \(entity.kind.rawValue) policy with name \(name) cannot be found.")
        }
        return row.text("document")
    }
}

extension Transaction {
    /// Adds an inline policy, or replaces the one of that name.
    /// - Throws: `MalformedPolicyDocument`; `LimitExceeded` where all inline policies together
    ///   are too long.
    func putInline(_ name: String, _ document: String, of entity: Entity) throws {
        _ = try checkedDocument(document, .inline)
        try run(
            """
            INSERT INTO iam_inline_policies (owner, name, document) VALUES (?, ?, ?)
            ON CONFLICT (owner, name) DO UPDATE SET document = excluded.document
            """, [.init(entity.id), .init(name), .init(document)])
        let size = try inlinePolicies(of: entity.id).reduce(0) {
            $0 + charactersCounted($1.document)
        }
        let max = Quota.inlineCharacters(entity.kind)
        guard size <= max else {
            throw IAMFailure.limitExceeded(
                "Maximum policy size of \(max) bytes exceeded for \(entity.kind.rawValue) "
                    + entity.name)
        }
    }
}
