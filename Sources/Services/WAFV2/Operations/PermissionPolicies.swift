package import Gate
import Shapes
package import Store
package import WAFV2API

extension PutPermissionPolicy: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { try call.targets([input.resourceArn], snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output {
        let record = try transaction.entity(arn: input.resourceArn, .ruleGroup, call)
        try PermissionPolicy.check(input.policy, on: record.arn)
        try transaction.run(
            "UPDATE wafv2_entities SET policy = ? WHERE arn = ?",
            [.text(input.policy), .text(record.arn)])
        return Output()
    }
}

extension GetPermissionPolicy: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { try call.targets([input.resourceArn], snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        let record = try snapshot.entity(arn: input.resourceArn, .ruleGroup, call)
        guard let policy = record.policy else { throw WAFRefusal.nonexistent }
        return Output(policy: policy)
    }
}

extension DeletePermissionPolicy: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { try call.targets([input.resourceArn], snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output {
        let record = try transaction.entity(arn: input.resourceArn, .ruleGroup, call)
        guard record.policy != nil else { throw WAFRefusal.nonexistent }
        try transaction.run(
            "UPDATE wafv2_entities SET policy = NULL WHERE arn = ?", [.text(record.arn)])
        return Output()
    }
}
