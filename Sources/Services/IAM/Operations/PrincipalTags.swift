package import Gate
package import IAMAPI
import Shapes
package import Store
import Vocabulary

// Tags of users and roles.

extension TagUser: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.user, input.userName, call, snapshot, keys: requestTags(input.tags))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let entity = try transaction.entity(.user, input.userName, call.account)
        try transaction.tag(entity, input.tags)
        return Output()
    }
}

extension UntagUser: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.user, input.userName, call, snapshot, keys: tagKeys(input.tagKeys))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let entity = try transaction.entity(.user, input.userName, call.account)
        try transaction.untag(entity, input.tagKeys)
        return Output()
    }
}

extension ListUserTags: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.user, input.userName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let entity = try snapshot.entity(.user, input.userName, call.account)
        let part = try Part(
            of: try snapshot.tags(of: entity.id), input.marker, input.maxItems,
            PageQuery("ListTags", entity.id)
        ) { $0.key }
        return Output(tags: part.items, isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension TagRole: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.role, input.roleName, call, snapshot, keys: requestTags(input.tags))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let entity = try transaction.entity(.role, input.roleName, call.account)
        try transaction.tag(entity, input.tags)
        return Output()
    }
}

extension UntagRole: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.role, input.roleName, call, snapshot, keys: tagKeys(input.tagKeys))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let entity = try transaction.entity(.role, input.roleName, call.account)
        try transaction.untag(entity, input.tagKeys)
        return Output()
    }
}

extension ListRoleTags: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.role, input.roleName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let entity = try snapshot.entity(.role, input.roleName, call.account)
        let part = try Part(
            of: try snapshot.tags(of: entity.id), input.marker, input.maxItems,
            PageQuery("ListTags", entity.id)
        ) { $0.key }
        return Output(tags: part.items, isTruncated: part.isTruncated, marker: part.marker)
    }
}
