import Codecs
import EventBridgeSchedulerAPI
import Events
import Foundation
import Gate
import Shapes
import Store
import Vocabulary

/// A schedule as EventBridge Scheduler keeps it.
struct ScheduleRecord: Sendable {
    static let groupStandard = "default"

    let settings: CreateSchedule.Input
    let expression: ScheduleExpression
    let zone: TimeZone

    var group: String { settings.groupName ?? Self.groupStandard }
    var isOn: Bool { settings.state != "DISABLED" }
    var isOnce: Bool {
        if case .at = expression { return true }
        return false
    }

    /// - Throws: What a schedule is refused for.
    init(_ settings: CreateSchedule.Input) throws {
        self.settings = settings
        guard let expression = ScheduleExpression(settings.scheduleExpression, ofScheduler: true)
        else {
            throw EventBridgeSchedulerFailure.validation(
                "Invalid Schedule Expression \(settings.scheduleExpression).")
        }
        self.expression = expression
        guard let zone = TimeZone(identifier: settings.scheduleExpressionTimezone ?? "UTC") else {
            throw EventBridgeSchedulerFailure.validation(
                "The ScheduleExpressionTimezone is not valid.")
        }
        self.zone = zone
        if let start = settings.startDate, let end = settings.endDate, start >= end {
            throw EventBridgeSchedulerFailure.validation(
                "The EndDate you specify must come after the StartDate.")
        }
        let window = settings.flexibleTimeWindow
        guard (window.mode == "FLEXIBLE") == (window.maximumWindowInMinutes != nil) else {
            throw EventBridgeSchedulerFailure.validation(
                window.mode == "FLEXIBLE"
                    ? "MaximumWindowInMinutes must be specified for mode FLEXIBLE."
                    : "MaximumWindowInMinutes must not be specified for mode OFF.")
        }
        try checkTarget()
    }

    private func checkTarget() throws {
        func refuse(_ message: String) -> Failure {
            EventBridgeSchedulerFailure.validation(message)
        }
        let target = settings.target
        switch ScheduledTarget(target) {
        case .bus:
            guard target.eventBridgeParameters != nil else {
                throw refuse("EventBridgeParameters must be specified for an event bus target.")
            }
        case .putEvents: break
        case .told(let kind):
            guard target.eventBridgeParameters == nil else {
                throw refuse("The parameters given do not belong to the target.")
            }
            guard !kind.isFIFO || target.sqsParameters?.messageGroupId?.isEmpty == false else {
                throw refuse("SqsParameters must be specified for a FIFO queue.")
            }
        case .call(let call):
            guard ScheduledCall.document(target, call) != nil else {
                throw refuse("Invalid Input: it does not fit \(call.rawValue).")
            }
        case nil:
            throw refuse(
                "Provided Arn is not in correct format or names a target that is not available "
                    + "on this server.")
        }
        if let input = target.input, (try? JSON(text: input)) == nil {
            throw refuse("Invalid Input: it is not valid JSON.")
        }
        if let queue = target.deadLetterConfig?.arn {
            guard let arn = ARN(queue), arn.service == "sqs", !arn.resource.hasSuffix(".fifo")
            else { throw refuse("The DeadLetterConfig is no ARN of a standard queue.") }
        }
        if target.ecsParameters != nil || target.kinesisParameters != nil
            || (target.sqsParameters != nil && ARN(target.arn)?.service != "sqs")
            || target.sageMakerPipelineParameters != nil
        {
            throw refuse("The parameters given do not belong to the target.")
        }
        if settings.kmsKeyArn != nil {
            throw refuse("Customer managed keys are not available on this server.")
        }
    }

    /// Its first time after `time`, and when within its window it is due.
    func next(
        after time: Instant, created: Instant, _ entropy: any Entropy
    ) -> (moment: Instant, due: Instant)? {
        guard isOn else { return nil }
        let start = settings.startDate ?? created
        // A start is itself a time at which it may fire.
        let after = max(time, start - .nanoseconds(1))
        let moment = expression.next(after: after, start: start) { instant in
            zone.secondsFromGMT(for: Date(timeIntervalSince1970: instant.secondsSince1970))
        }
        guard let moment else { return nil }
        if let end = settings.endDate, moment > end { return nil }
        guard let minutes = settings.flexibleTimeWindow.maximumWindowInMinutes else {
            return (moment, moment)
        }
        let chance = entropy.bytes(4).reduce(Int64(0)) { $0 << 8 | Int64($1) }
        return (moment, moment + .seconds(chance % Int64(minutes * 60)))
    }
}

/// What a schedule can reach.
enum ScheduledTarget: Sendable {
    case bus(BusName)
    /// The universal target that calls PutEvents with the schedule's input.
    case putEvents
    /// A queue, a topic, a log group, a program.
    case told(TargetKind)
    /// The universal targets of queues and topics.
    case call(ScheduledCall)

    init?(_ target: EventBridgeSchedulerShape.Target) {
        if target.arn == "arn:aws:scheduler:::aws-sdk:eventbridge:putEvents" {
            self = .putEvents
        } else if let call = ScheduledCall(rawValue: target.arn) {
            self = .call(call)
        } else if let bus = BusName(arn: target.arn) {
            self = .bus(bus)
        } else if let kind = TargetKind(target.arn) {
            if case .destination = kind { return nil }
            self = .told(kind)
        } else {
            return nil
        }
    }
}

/// Fires the schedules that are due: like a rule's, a schedule's next time is kept with it, and
/// moved on in the transaction that fires it.
struct ScheduleRuns {
    private static let batchMax = 256

    let service: EventBridgeService

    func turn() async throws {
        let now = service.clock.now()
        let rows = try service.store.read {
            try $0.rows(
                "SELECT * FROM events_schedules WHERE due <= ? ORDER BY due LIMIT ?",
                [SQLValue(now), SQLValue(Self.batchMax)])
        }
        for row in rows { try await fire(row, now) }
    }

    private func fire(_ row: Row, _ now: Instant) async throws {
        let record = try ScheduleRecord(
            try WireText.read(row.text("document"), as: CreateSchedule.Input.self))
        guard let account = AccountID(row.text("account")), let region = Region(row.text("region"))
        else { return }
        let next = record.next(after: now, created: row.instant("created"), service.entropy)
        let events = events(record, account, region, row.instant("moment"))
        let delivery = ScheduledCall.delivery(
            record, ScheduleName.arn(account, region, record.group, record.settings.name),
            id: service.entropy.uuid(), moment: row.instant("moment"), now: now)
        let isPermitted = try Telling(service).permits(
            record.settings.target.roleArn, ActionName("events", "PutEvents"),
            on: events.first?.bus.arn ?? "*",
            rule: ScheduleName.arn(account, region, record.group, record.settings.name))
        if !events.isEmpty, !isPermitted {
            service.report(
                "the role of schedule \(record.settings.name) does not let it put events")
        }
        let service = service
        try await service.store.write { transaction in
            let moved = try transaction.run(
                "UPDATE events_schedules SET due = ?, moment = ? WHERE id = ? AND due = ?",
                [SQLValue(next?.due), SQLValue(next?.moment), row["id"], row["due"]])
            guard moved > 0 else { return }
            if let delivery {
                var outcome = Outcome()
                outcome.deliveries = [delivery]
                try transaction.keep(outcome)
            }
            for event in isPermitted ? events : []
            where try event.bus.isStandard || transaction.busRow(event.bus) != nil {
                try transaction.accept(event)
            }
            if next == nil, record.settings.actionAfterCompletion == "DELETE" {
                try transaction.run("DELETE FROM events_schedules WHERE id = ?", [row["id"]])
            }
            transaction.afterCommit {
                service.arrivals.set()
                service.departures.set()
            }
        }
    }

    private func events(
        _ record: ScheduleRecord, _ account: AccountID, _ region: Region, _ moment: Instant
    ) -> [AcceptedEvent] {
        let now = service.clock.now()
        let target = record.settings.target
        func event(
            _ bus: BusName, _ source: String, _ detailType: String, _ detail: String,
            _ resources: [String]
        ) -> AcceptedEvent {
            AcceptedEvent(
                bus: bus,
                event: EventText.event(
                    id: service.entropy.uuid(), detailType: detailType, source: source,
                    account: account, time: moment, region: bus.region, resources: resources,
                    detail: Array(detail.utf8)),
                accepted: now)
        }
        switch ScheduledTarget(target) {
        case nil, .told, .call: return []
        case .bus(let bus):
            let arn = ScheduleName.arn(account, region, record.group, record.settings.name)
            let input = target.input.flatMap { try? JSON(text: $0) }
            return [
                event(
                    bus, target.eventBridgeParameters?.source ?? "",
                    target.eventBridgeParameters?.detailType ?? "",
                    input?.members == nil ? "{}" : input?.text ?? "{}", [arn])
            ]
        case .putEvents:
            let entries = target.input.flatMap { try? JSON(text: $0) }?["Entries"]?.array ?? []
            return entries.prefix(10).compactMap { entry in
                guard let source = entry["Source"]?.string, !source.isEmpty,
                    let kind = entry["DetailType"]?.string, !kind.isEmpty,
                    !source.lowercased().hasPrefix("aws."),
                    let detail = entry["Detail"]?.string, EventText.isObject(Array(detail.utf8))
                else { return nil }
                let name = entry["EventBusName"]?.string ?? BusName.standard
                let bus =
                    BusName(arn: name) ?? BusName(account: account, region: region, name: name)
                guard bus.account == account else { return nil }
                return event(
                    bus, source, kind, detail,
                    (entry["Resources"]?.array ?? []).compactMap(\.string))
            }
        }
    }
}

enum ScheduleName {
    static func arn(
        _ account: AccountID, _ region: Region, _ group: String, _ name: String
    ) -> String {
        ARN(
            service: "scheduler", region: region.description, account: account.description,
            resource: "schedule/\(group)/\(name)"
        ).description
    }

    static func groupARN(_ account: AccountID, _ region: Region, _ group: String) -> String {
        ARN(
            service: "scheduler", region: region.description, account: account.description,
            resource: "schedule-group/\(group)"
        ).description
    }
}
