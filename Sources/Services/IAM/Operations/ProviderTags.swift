package import Gate
package import IAMAPI
import Shapes
package import Store
import Vocabulary

// Tags of devices and identity providers.

extension TagMFADevice: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.mfaDevice, arn: input.serialNumber, call, snapshot, keys: requestTags(input.tags))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let entity = try transaction.entity(.mfaDevice, arn: input.serialNumber, call.account)
        try transaction.tag(entity, input.tags)
        return Output()
    }
}

extension UntagMFADevice: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.mfaDevice, arn: input.serialNumber, call, snapshot, keys: tagKeys(input.tagKeys))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let entity = try transaction.entity(.mfaDevice, arn: input.serialNumber, call.account)
        try transaction.untag(entity, input.tagKeys)
        return Output()
    }
}

extension ListMFADeviceTags: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.mfaDevice, arn: input.serialNumber, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let entity = try snapshot.entity(.mfaDevice, arn: input.serialNumber, call.account)
        let part = try Part(
            of: try snapshot.tags(of: entity.id), input.marker, input.maxItems,
            PageQuery("ListTags", entity.id)
        ) { $0.key }
        return Output(tags: part.items, isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension TagOpenIDConnectProvider: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(
            .oidcProvider, arn: input.openIDConnectProviderArn, call, snapshot,
            keys: requestTags(input.tags))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let entity = try transaction.entity(
            .oidcProvider, arn: input.openIDConnectProviderArn, call.account)
        try transaction.tag(entity, input.tags)
        return Output()
    }
}

extension UntagOpenIDConnectProvider: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(
            .oidcProvider, arn: input.openIDConnectProviderArn, call, snapshot,
            keys: tagKeys(input.tagKeys))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let entity = try transaction.entity(
            .oidcProvider, arn: input.openIDConnectProviderArn, call.account)
        try transaction.untag(entity, input.tagKeys)
        return Output()
    }
}

extension ListOpenIDConnectProviderTags: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.oidcProvider, arn: input.openIDConnectProviderArn, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let entity = try snapshot.entity(
            .oidcProvider, arn: input.openIDConnectProviderArn, call.account)
        let part = try Part(
            of: try snapshot.tags(of: entity.id), input.marker, input.maxItems,
            PageQuery("ListTags", entity.id)
        ) { $0.key }
        return Output(tags: part.items, isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension TagSAMLProvider: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(
            .samlProvider, arn: input.samlProviderArn, call, snapshot, keys: requestTags(input.tags)
        )
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let entity = try transaction.entity(.samlProvider, arn: input.samlProviderArn, call.account)
        try transaction.tag(entity, input.tags)
        return Output()
    }
}

extension UntagSAMLProvider: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(
            .samlProvider, arn: input.samlProviderArn, call, snapshot, keys: tagKeys(input.tagKeys))
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let entity = try transaction.entity(.samlProvider, arn: input.samlProviderArn, call.account)
        try transaction.untag(entity, input.tagKeys)
        return Output()
    }
}

extension ListSAMLProviderTags: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.samlProvider, arn: input.samlProviderArn, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let entity = try snapshot.entity(.samlProvider, arn: input.samlProviderArn, call.account)
        let part = try Part(
            of: try snapshot.tags(of: entity.id), input.marker, input.maxItems,
            PageQuery("ListTags", entity.id)
        ) { $0.key }
        return Output(tags: part.items, isTruncated: part.isTruncated, marker: part.marker)
    }
}
