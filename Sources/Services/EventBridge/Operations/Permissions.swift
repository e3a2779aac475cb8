import Codecs
package import EventBridgeAPI
package import Gate
import Policy
import Shapes
package import Store
import Vocabulary

private let policyBytesMax = 10_240

extension Transaction {
    fileprivate func save(policy: JSON?, of bus: BusName, _ call: Call) throws {
        let text = policy?.text
        if let text {
            guard text.utf8.count <= policyBytesMax else {
                throw EventBridgeFailure.policyLengthExceeded(
                    "Policy length exceeds the maximum of \(policyBytesMax) characters.")
            }
            do {
                _ = try PolicyDocument(text: text, kind: .resource(service: "events"))
            } catch {
                throw Refusal.unavailable("Policy", error.message)
            }
        }
        try makeBusRow(bus, call)
        try run(
            """
            UPDATE events_buses SET policy = ?, updated = ?
            WHERE account = ? AND region = ? AND name = ?
            """, [SQLValue(text), SQLValue(call.time)] + bus.keys)
    }
}

extension Row {
    fileprivate var statements: [JSON] {
        guard let text = textIfAny("policy"), let policy = try? JSON(text: text) else { return [] }
        return policy["Statement"]?.array ?? policy["Statement"].map { [$0] } ?? []
    }
}

private func policy(_ statements: [JSON]) -> JSON? {
    statements.isEmpty ? nil : ["Version": "2012-10-17", "Statement": .array(statements)]
}

extension PutPermission: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        try call.targets(bus: BusName(input.eventBusName, call), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        let bus = try BusName(input.eventBusName, call)
        try transaction.requireBus(bus)
        if let text = input.policy {
            guard
                input.action == nil && input.principal == nil && input.statementId == nil
                    && input.condition == nil
            else {
                throw Refusal.invalid(
                    "Policy cannot be used together with Action, Principal, StatementId or "
                        + "Condition.")
            }
            guard let document = try? JSON(text: text) else {
                throw Refusal.unavailable("Policy", "Policy is not valid JSON.")
            }
            try transaction.save(policy: document, of: bus, call)
            return Output()
        }
        guard let action = input.action, let principal = input.principal,
            let sid = input.statementId
        else {
            throw Refusal.invalid(
                "Parameter(s) Action, Principal and StatementId must be specified.")
        }
        guard action == "events:PutEvents" else {
            throw Refusal.invalid("Provided value in parameter 'action' is not supported.")
        }
        guard principal == "*" || AccountID(principal) != nil else {
            throw Refusal.invalid("Provided value in parameter 'principal' is not valid.")
        }
        var statement: [JSONMember] = [
            JSONMember("Sid", .string(sid)), JSONMember("Effect", "Allow"),
            JSONMember(
                "Principal",
                principal == "*"
                    ? "*" : ["AWS": .string("arn:aws:iam::\(principal):root")]),
            JSONMember("Action", .string(action)), JSONMember("Resource", .string(bus.arn)),
        ]
        if let condition = input.condition {
            statement.append(
                JSONMember(
                    "Condition",
                    .object([
                        JSONMember(
                            condition.type,
                            .object([JSONMember(condition.key, .string(condition.value))]))
                    ])))
        }
        let others = try transaction.busRow(bus)?.statements.filter {
            $0["Sid"]?.string != sid
        }
        try transaction.save(
            policy: policy((others ?? []) + [.object(statement)]), of: bus, call)
        return Output()
    }
}

extension RemovePermission: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: EventBridgeService
    ) throws -> Authorization {
        try call.targets(bus: BusName(input.eventBusName, call), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: EventBridgeService
    ) throws -> Output {
        let bus = try BusName(input.eventBusName, call)
        try transaction.requireBus(bus)
        if input.removeAllPermissions == true {
            try transaction.save(policy: nil, of: bus, call)
            return Output()
        }
        let held = try transaction.busRow(bus)?.statements ?? []
        guard !held.isEmpty else {
            throw EventBridgeFailure.resourceNotFound("EventBus does not have a policy.")
        }
        let left = held.filter { $0["Sid"]?.string != input.statementId }
        guard input.statementId != nil, left.count < held.count else {
            throw EventBridgeFailure.resourceNotFound(
                "Statement with the provided id does not exist.")
        }
        try transaction.save(policy: policy(left), of: bus, call)
        return Output()
    }
}
