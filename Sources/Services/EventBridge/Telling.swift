import EventBridgeAPI
import Gate
import Shapes
import Store
import Vocabulary

/// Tells targets other than API destinations.
struct Telling: Sendable {
    private let service: EventBridgeService

    init(_ service: EventBridgeService) { self.service = service }

    func tell(
        _ delivery: Delivery, _ kind: TargetKind, _ target: EventBridgeShape.Target
    ) async -> DeliveryResult {
        do {
            return try await attempt(delivery, kind, target)
        } catch let failure as Failure {
            return Self.judge(failure)
        } catch {
            return .failed("\(error)")
        }
    }

    /// Whether a role that a target names may do what the target asks of it.
    func permits(
        _ role: String?, _ action: ActionName, on resource: String, rule: String
    ) throws -> Bool {
        guard role != nil else { return true }
        let region = ARN(rule).flatMap { Region($0.region) } ?? .usEast1
        let callers = TargetCaller(service: service)
        guard let caller = try callers.caller(role: role, rule: rule, region: region) else {
            return false
        }
        return try callers.allows(caller, action, on: resource, region: region)
    }

    static let noPermission = DeliveryResult.refused(
        "The role cannot be assumed, or does not allow what the target asks of it.",
        code: "NO_PERMISSIONS")

    private static func judge(_ failure: Failure) -> DeliveryResult {
        let message = "\(failure.code): \(failure.message)"
        if failure.status >= 500 { return .failed(message) }
        let code =
            switch failure.code {
            case "AccessDenied", "AuthorizationError", "AccessDeniedException": "NO_PERMISSIONS"
            case "AWS.SimpleQueueService.NonExistentQueue", "NotFound", "ResourceNotFoundException":
                "NO_RESOURCE"
            default: "SDK_CLIENT_ERROR"
            }
        return .refused(message, code: code)
    }

    private func attempt(
        _ delivery: Delivery, _ kind: TargetKind, _ target: EventBridgeShape.Target
    ) async throws -> DeliveryResult {
        let rule = ARN(delivery.rule)
        let region = rule.flatMap { Region($0.region) } ?? .usEast1
        let callers = TargetCaller(service: service)
        guard
            let caller = try callers.caller(
                role: target.roleArn, rule: delivery.rule, region: region)
        else { return Self.noPermission }
        switch kind {
        case .destination: return .refused("It is no destination.")
        case .bus(let bus):
            guard
                try callers.allows(
                    caller, ActionName("events", "PutEvents"), on: bus.arn, region: region)
            else { return Self.noPermission }
            return try await pass(delivery, to: bus)
        case .queue(let arn):
            guard let queues = service.neighbours.queues else { return .refused("No queues.") }
            try await queues.send(
                OutgoingMessage(
                    body: delivery.payload, group: target.sqsParameters?.messageGroupId,
                    dedup: kind.isFIFO ? "\(delivery.eventID)-\(target.id)" : nil),
                toQueue: arn, as: caller, source: rule)
        case .topic(let arn):
            guard let topics = service.neighbours.topics else { return .refused("No topics.") }
            try await topics.publish(
                OutgoingMessage(
                    body: delivery.payload,
                    group: kind.isFIFO ? rule?.resource.replacing("/", with: "-") : nil,
                    dedup: kind.isFIFO ? "\(delivery.eventID)-\(target.id)" : nil),
                toTopic: arn, as: caller, source: rule)
        case .logGroup(let account, let region, let name):
            guard let logs = service.neighbours.logs else { return .refused("No log groups.") }
            guard try logs.hasLogGroup(name, account: account, region: region) else {
                return .refused("The log group does not exist.", code: "NO_RESOURCE")
            }
            // One stream a day and rule keeps streams short enough to be read.
            let day = delivery.accepted.iso8601.prefix(10)
            let rule = (rule?.resource ?? "rule").replacing(":", with: "-")
            try await logs.append(
                [
                    LogLine(
                        milliseconds: delivery.accepted.milliseconds, message: delivery.payload)
                ], toGroup: name, stream: "\(rule)/\(day)", account: account, region: region)
        case .program(let name):
            guard let programs = service.neighbours.programs else {
                return .refused("No programs.")
            }
            do throws(ProgramError) {
                try await programs.run(name, input: Array(delivery.payload.utf8))
            } catch {
                return error.isMissing
                    ? .refused(error.description, code: "NO_RESOURCE") : .failed(error.description)
            }
        }
        return .delivered
    }

    private func pass(_ delivery: Delivery, to bus: BusName) async throws -> DeliveryResult {
        let service = service
        let isThere = try service.store.read { try bus.isStandard || $0.busRow(bus) != nil }
        guard isThere else {
            return .refused("The event bus does not exist.", code: "NO_RESOURCE")
        }
        guard EventText.isObject(Array(delivery.payload.utf8)) else {
            return .refused("Only a whole event can go on to a bus.")
        }
        try await service.store.write { transaction in
            try transaction.accept(
                AcceptedEvent(
                    bus: bus, event: delivery.payload, accepted: delivery.accepted,
                    hops: delivery.hops + 1))
            transaction.afterCommit { service.arrivals.set() }
        }
        return .delivered
    }
}

/// Brings what could not be delivered to the queues that are there for it.
struct Burials: Sendable {
    private static let batchMax = 64

    let service: EventBridgeService

    init(_ service: EventBridgeService) { self.service = service }

    func turn() async throws {
        guard let queues = service.neighbours.queues else { return }
        let service = service
        while true {
            let rows = try service.store.read {
                try $0.rows(
                    "SELECT * FROM events_dead WHERE queue IS NOT NULL ORDER BY id LIMIT ?",
                    [.integer(Int64(Self.batchMax))])
            }
            guard !rows.isEmpty else { return }
            for row in rows {
                let rule = row.text("rule")
                guard let queue = ARN(row.text("queue")) else { continue }
                do {
                    try await queues.send(
                        OutgoingMessage(
                            body: row.text("payload").isEmpty ? "{}" : row.text("payload"),
                            attributes: Self.attributes(row)), toQueue: queue,
                        as: .service(
                            TargetCaller.principal(of: rule), account: service.account),
                        source: ARN(rule))
                } catch let failure as Failure where failure.status < 500 {
                    service.report(
                        "a dead letter of \(rule) cannot be sent to \(queue): \(failure.code)")
                }
                let id = row["id"]
                try await service.store.write { transaction in
                    _ = try transaction.run(
                        "UPDATE events_dead SET queue = NULL WHERE id = ?", [id])
                }
            }
        }
    }

    /// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html
    private static func attributes(_ row: Row) -> [NamedValue] {
        let condition =
            switch row.text("reason") {
            case "RETRY_ATTEMPTS_EXHAUSTED": "MaximumRetryAttempts"
            case "EVENT_AGE_EXCEEDED": "MaximumEventAgeInSeconds"
            default: ""
            }
        let values = [
            ("RULE_ARN", row.text("rule")), ("TARGET_ARN", row.text("lane")),
            ("ERROR_CODE", row.textIfAny("code") ?? row.text("reason")),
            ("ERROR_MESSAGE", row.textIfAny("error") ?? ""),
            ("EXHAUSTED_RETRY_CONDITION", condition),
        ]
        var found = values.filter { !$0.1.isEmpty }.map {
            NamedValue(
                name: $0.0, type: "String",
                value: String(
                    $0.1.unicodeScalars.filter { $0.value >= 0x20 && $0.value < 0xfffe }
                        .prefix(1_024).map(Character.init)))
        }
        found.append(
            NamedValue(
                name: "RETRY_ATTEMPTS", type: "Number", value: String(row.integer("attempts"))))
        return found
    }
}
