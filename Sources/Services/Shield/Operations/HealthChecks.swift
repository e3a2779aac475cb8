package import Gate
import Shapes
package import ShieldAPI
package import Store
import Vocabulary

/// A health check as a protection names it.
private struct HealthCheck {
    /// https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-health-checks.html
    static let perProtectionMax = 10
    let id: String

    init(_ arn: String) throws {
        guard let id = ARN(arn)?.resourceID, !id.isEmpty else {
            throw Refusal.invalid("The health check ARN is not valid.", field: "healthCheckArn")
        }
        self.id = String(id)
    }
}

extension Transaction {
    fileprivate func set(checks: [String], of it: ProtectionRecord, _ call: Call) throws {
        try run(
            "UPDATE shield_protections SET checks = ? WHERE account = ? AND id = ?",
            [.text(Texts.json(checks)), .text(call.account.description), .text(it.id)])
    }
}

extension AssociateHealthCheck: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { try call.onProtection(id: input.protectionId, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: ShieldService
    ) throws -> Output {
        try transaction.subscription(call)
        let check = try HealthCheck(input.healthCheckArn)
        let it = try transaction.protection(id: input.protectionId, call)
        guard it.type != .hostedZone else {
            // Hosted zones are the one kind without health-based detection.
            throw ShieldFailure.invalidResource(
                "A hosted zone cannot have a health check for detection.")
        }
        guard !it.checks.contains(check.id) else { return Output() }
        guard it.checks.count < HealthCheck.perProtectionMax else {
            throw Refusal.limit("HEALTH_CHECKS_PER_PROTECTION", HealthCheck.perProtectionMax)
        }
        try transaction.set(checks: it.checks + [check.id], of: it, call)
        transaction.noteChange(service)
        return Output()
    }
}

extension DisassociateHealthCheck: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: ShieldService
    ) throws -> Authorization { try call.onProtection(id: input.protectionId, snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: ShieldService
    ) throws -> Output {
        try transaction.subscription(call)
        let check = try HealthCheck(input.healthCheckArn)
        let it = try transaction.protection(id: input.protectionId, call)
        guard it.checks.contains(check.id) else {
            throw ShieldFailure.resourceNotFound(
                "The referenced health check is not associated with the protection.")
        }
        try transaction.set(checks: it.checks.filter { $0 != check.id }, of: it, call)
        transaction.noteChange(service)
        return Output()
    }
}
