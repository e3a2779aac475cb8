package import Gate
package import IAMAPI
import Shapes
package import Store
import Vocabulary

// Tags of instance profiles, server certificates and policies.

extension TagInstanceProfile: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(
            .instanceProfile, input.instanceProfileName, call, snapshot,
            keys: requestTags(input.tags))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let entity = try transaction.entity(
            .instanceProfile, input.instanceProfileName, call.account)
        try transaction.tag(entity, input.tags)
        return Output()
    }
}

extension UntagInstanceProfile: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(
            .instanceProfile, input.instanceProfileName, call, snapshot,
            keys: tagKeys(input.tagKeys))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let entity = try transaction.entity(
            .instanceProfile, input.instanceProfileName, call.account)
        try transaction.untag(entity, input.tagKeys)
        return Output()
    }
}

extension ListInstanceProfileTags: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.instanceProfile, input.instanceProfileName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let entity = try snapshot.entity(.instanceProfile, input.instanceProfileName, call.account)
        let part = try Part(
            of: try snapshot.tags(of: entity.id), input.marker, input.maxItems,
            PageQuery("ListTags", entity.id)
        ) { $0.key }
        return Output(tags: part.items, isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension TagServerCertificate: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(
            .serverCertificate, input.serverCertificateName, call, snapshot,
            keys: requestTags(input.tags))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let entity = try transaction.entity(
            .serverCertificate, input.serverCertificateName, call.account)
        try transaction.tag(entity, input.tags)
        return Output()
    }
}

extension UntagServerCertificate: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(
            .serverCertificate, input.serverCertificateName, call, snapshot,
            keys: tagKeys(input.tagKeys))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let entity = try transaction.entity(
            .serverCertificate, input.serverCertificateName, call.account)
        try transaction.untag(entity, input.tagKeys)
        return Output()
    }
}

extension ListServerCertificateTags: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.serverCertificate, input.serverCertificateName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let entity = try snapshot.entity(
            .serverCertificate, input.serverCertificateName, call.account)
        let part = try Part(
            of: try snapshot.tags(of: entity.id), input.marker, input.maxItems,
            PageQuery("ListTags", entity.id)
        ) { $0.key }
        return Output(tags: part.items, isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension TagPolicy: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.policy, arn: input.policyArn, call, snapshot, keys: requestTags(input.tags))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let (_, entity) = try transaction.ownPolicy(input.policyArn, call.account)
        try transaction.tag(entity, input.tags)
        return Output()
    }
}

extension UntagPolicy: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.policy, arn: input.policyArn, call, snapshot, keys: tagKeys(input.tagKeys))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let (_, entity) = try transaction.ownPolicy(input.policyArn, call.account)
        try transaction.untag(entity, input.tagKeys)
        return Output()
    }
}

extension ListPolicyTags: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.policy, arn: input.policyArn, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        // AWS's own policies have no tags.
        let policy = try snapshot.managedPolicy(input.policyArn, call.account)
        let part = try Part(
            of: policy.entity == nil ? [] : try snapshot.tags(of: policy.id), input.marker,
            input.maxItems, PageQuery("ListTags", policy.id)
        ) { $0.key }
        return Output(tags: part.items, isTruncated: part.isTruncated, marker: part.marker)
    }
}
