package import Gate
import Shapes
package import Store
import Vocabulary
package import WAFV2API

extension CreateRegexPatternSet: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        try call.creation(.regexPatternSet, name: input.name, scope: input.scope, tags: input.tags)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output {
        let scope = try Scope(input.scope, call)
        try RegexText.check(input.regularExpressionList)
        let new = NewEntity(
            kind: .regexPatternSet, name: input.name, scope: scope, description: input.description,
            tags: input.tags)
        let record = try transaction.insert(new, call, service) { arn in
            WAFV2Shape.RegexPatternSet(
                name: input.name, id: arn.id, arn: arn.text,
                description: input.description ?? "",
                regularExpressionList: input.regularExpressionList)
        }
        return Output(
            summary: WAFV2Shape.RegexPatternSetSummary(
                name: record.name, id: record.id, description: record.description,
                lockToken: record.lockToken, arn: record.arn))
    }
}

extension GetRegexPatternSet: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        try call.targets(
            .regexPatternSet, name: input.name, id: input.id, scope: input.scope, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        let record = try snapshot.entity(
            .regexPatternSet, name: input.name, id: input.id, scope: input.scope, call)
        return Output(
            regexPatternSet: try record.read(WAFV2Shape.RegexPatternSet.self),
            lockToken: record.lockToken)
    }
}

extension UpdateRegexPatternSet: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        try call.targets(
            .regexPatternSet, name: input.name, id: input.id, scope: input.scope, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output {
        let record = try transaction.locked(
            .regexPatternSet, name: input.name, id: input.id, scope: input.scope,
            token: input.lockToken,
            call)
        var set = try record.read(WAFV2Shape.RegexPatternSet.self)
        try RegexText.check(input.regularExpressionList)
        set.regularExpressionList = input.regularExpressionList
        set.description = input.description ?? ""
        return Output(
            nextLockToken: try transaction.update(
                record, description: input.description, document: set, service))
    }
}

extension DeleteRegexPatternSet: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        try call.targets(
            .regexPatternSet, name: input.name, id: input.id, scope: input.scope, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output {
        let record = try transaction.locked(
            .regexPatternSet, name: input.name, id: input.id, scope: input.scope,
            token: input.lockToken,
            call)
        try transaction.delete(record, service)
        return Output()
    }
}

extension ListRegexPatternSets: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        let page = try snapshot.entities(
            .regexPatternSet, scope: input.scope, marker: input.nextMarker, limit: input.limit, call
        )
        return Output(
            nextMarker: page.next,
            regexPatternSets: page.items.map {
                WAFV2Shape.RegexPatternSetSummary(
                    name: $0.name, id: $0.id, description: $0.description,
                    lockToken: $0.lockToken, arn: $0.arn)
            })
    }
}
