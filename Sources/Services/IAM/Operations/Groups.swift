package import Gate
package import IAMAPI
import Shapes
package import Store
import Vocabulary

// Groups and who is in them.

extension CreateGroup: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onNew(.group, input.groupName, path: input.path, call)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let group = service.newEntity(.group, input.groupName, path: input.path, call)
        try transaction.insert(group)
        return Output(group: group.group)
    }
}

extension GetGroup: ReadHandler {
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
            of: try snapshot.members(of: group.id), input.marker, input.maxItems,
            PageQuery("GetGroup", group.id)
        ) { $0.name.lowercased() }
        return Output(
            group: group.group, users: part.items.map(\.user), isTruncated: part.isTruncated,
            marker: part.marker)
    }
}

extension ListGroups: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        .targets([
            Target(
                action,
                on: EntityKind.group.arn(call.account, path: input.pathPrefix ?? "/", "")
                    .description)
        ])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let part = try snapshot.entities(
            .group, in: call.account, pathPrefix: input.pathPrefix, marker: input.marker,
            maxItems: input.maxItems)
        return Output(
            groups: part.items.map(\.group), isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension ListGroupsForUser: ReadHandler {
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
            of: try snapshot.groups(of: user.id), input.marker, input.maxItems,
            PageQuery("ListGroupsForUser", user.id)
        ) { $0.name.lowercased() }
        return Output(
            groups: part.items.map(\.group), isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension UpdateGroup: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onRenamed(.group, input.groupName, input.newGroupName, input.newPath, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let group = try transaction.entity(.group, input.groupName, call.account)
        try transaction.rename(group, name: input.newGroupName, path: input.newPath)
        return Output()
    }
}

extension DeleteGroup: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.group, input.groupName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let group = try transaction.entity(.group, input.groupName, call.account)
        let holds = [
            ("iam_memberships WHERE member_of = ?", "remove users from group"),
            ("iam_attachments WHERE owner = ?", "detach all policies"),
            ("iam_inline_policies WHERE owner = ?", "delete policies"),
        ]
        try transaction.requireFree(group, holds)
        try transaction.delete(group)
        return Output()
    }
}

extension AddUserToGroup: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.group, input.groupName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let group = try transaction.entity(.group, input.groupName, call.account)
        let user = try transaction.entity(.user, input.userName, call.account)
        try transaction.run(
            "INSERT OR IGNORE INTO iam_memberships (user, member_of) VALUES (?, ?)",
            [.init(user.id), .init(group.id)])
        try Quota.groupsPerUser.check(
            try transaction.count("iam_memberships WHERE user = ?", [.init(user.id)]))
        return Output()
    }
}

extension RemoveUserFromGroup: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.group, input.groupName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let group = try transaction.entity(.group, input.groupName, call.account)
        let user = try transaction.entity(.user, input.userName, call.account)
        let removed = try transaction.run(
            "DELETE FROM iam_memberships WHERE user = ? AND member_of = ?",
            [.init(user.id), .init(group.id)])
        guard removed > 0 else {
            throw IAMFailure.noSuchEntity(
                "User \(user.name) not found in the group \(group.name).")
        }
        return Output()
    }
}
