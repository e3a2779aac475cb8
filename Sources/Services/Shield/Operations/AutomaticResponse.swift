package import Gate
import Shapes
package import ShieldAPI
package import Store
import Vocabulary

extension ShieldShape.ResponseAction {
    /// `BLOCK` or `COUNT`.
    fileprivate func name() throws -> String {
        switch (block, count) {
        case (.some, nil): return "BLOCK"
        case (nil, .some): return "COUNT"
        default:
            throw Refusal.invalid(
                "Exactly one of Block and Count must be given.", field: "action")
        }
    }
}

extension Transaction {
    fileprivate func set(
        response: String?, isResponding: Bool, of it: ProtectionRecord, _ call: Call
    ) throws {
        try run(
            """
            UPDATE shield_protections SET response = ?, is_responding = ?
            WHERE account = ? AND id = ?
            """,
            [
                SQLValue(response), SQLValue(isResponding), .text(call.account.description),
                .text(it.id),
            ])
    }
}

extension EnableApplicationLayerAutomaticResponse: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { try call.onProtection(of: input.resourceArn, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: ShieldService
    ) throws -> Output {
        let action = try input.action.name()
        try transaction.subscription(call)
        let it = try transaction.protection(resource: input.resourceArn, call)
        guard it.type.hasWebACL else {
            throw Refusal.operation(
                "Automatic response protects application load balancers and CloudFront "
                    + "distributions.")
        }
        guard try service.place.webACL(of: it.resource, transaction) != nil else {
            throw Refusal.operation("The resource has no web ACL associated with it.")
        }
        guard !it.isResponding else {
            throw Refusal.operation(
                "Application layer automatic response is already enabled for the resource.")
        }
        try transaction.set(response: action, isResponding: true, of: it, call)
        try transaction.placeRules(service)
        transaction.noteChange(service)
        return Output()
    }
}

extension UpdateApplicationLayerAutomaticResponse: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { try call.onProtection(of: input.resourceArn, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: ShieldService
    ) throws -> Output {
        let action = try input.action.name()
        try transaction.subscription(call)
        let it = try transaction.protection(resource: input.resourceArn, call)
        guard it.isResponding else {
            throw Refusal.operation(
                "Application layer automatic response is not enabled for the resource.")
        }
        try transaction.set(response: action, isResponding: true, of: it, call)
        try transaction.placeRules(service)
        transaction.noteChange(service)
        return Output()
    }
}

extension DisableApplicationLayerAutomaticResponse: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { try call.onProtection(of: input.resourceArn, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: ShieldService
    ) throws -> Output {
        try transaction.subscription(call)
        let it = try transaction.protection(resource: input.resourceArn, call)
        guard it.isResponding else {
            throw Refusal.operation(
                "Application layer automatic response is not enabled for the resource.")
        }
        try transaction.set(response: it.response, isResponding: false, of: it, call)
        try transaction.placeRules(service)
        transaction.noteChange(service)
        return Output()
    }
}
