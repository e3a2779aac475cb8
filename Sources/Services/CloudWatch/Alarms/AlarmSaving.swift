import CloudWatchAPI
import Codecs
import Gate
import MetricsEngine
import Shapes
import Store
import Vocabulary

/// Puts an alarm's configuration down: new, or in place of the old one, whose state it keeps.
struct AlarmSaving {
    let call: Call
    let service: CloudWatchService

    func save(
        _ name: String, _ config: AlarmConfig, actionsEnabled: Bool,
        tags: [CloudWatchShape.Tag]?, _ transaction: Transaction
    ) throws {
        let old = try transaction.alarmIfAny(name, call)
        if let old {
            guard old.config.kind == config.kind else {
                throw Refusal.validation(
                    "An alarm of another type with the name \(name) already exists.")
            }
            try update(old, config, actionsEnabled, transaction)
        } else {
            // Tags that come with an update are passed over, as AWS does.
            try Tagging.check(tags)
            try insert(name, config, actionsEnabled, transaction)
            try Tagging.add(tags, to: call.alarmARN(name), transaction)
        }
        guard let new = try transaction.alarmIfAny(name, call) else { return }
        try tell(new, old: old, transaction)
        let service = service
        let now = call.time.seconds
        transaction.afterCommit { service.book.set(new, now: now) }
    }

    private func insert(
        _ name: String, _ config: AlarmConfig, _ actionsEnabled: Bool, _ transaction: Transaction
    ) throws {
        guard service.book.count < AlarmLimits.alarmsMax else {
            throw Refusal.limit(
                "The account has reached its limit of \(AlarmLimits.alarmsMax) alarms.")
        }
        let metric = config.metric
        let state = AlarmState.insufficientData.rawValue
        try transaction.run(
            """
            INSERT INTO cw_alarms
            (account, region, name, kind, config, namespace, metric, configured, actions_enabled,
            state, reason, updated, transitioned, acted)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            call.place + [
                .text(name), .text(config.kind), .text(config.text), SQLValue(metric?.namespace),
                SQLValue(metric?.name), SQLValue(call.time), SQLValue(actionsEnabled),
                .text(state), .text(AlarmStanding.initialReason), SQLValue(call.time),
                SQLValue(call.time), .text(state),
            ])
    }

    private func update(
        _ old: AlarmRecord, _ config: AlarmConfig, _ actionsEnabled: Bool,
        _ transaction: Transaction
    ) throws {
        let metric = config.metric
        try transaction.run(
            """
            UPDATE cw_alarms SET config = ?, namespace = ?, metric = ?, configured = ?,
            actions_enabled = ? WHERE id = ?
            """,
            [
                .text(config.text), SQLValue(metric?.namespace), SQLValue(metric?.name),
                SQLValue(call.time), SQLValue(actionsEnabled), .integer(old.id),
            ])
    }

    private func tell(
        _ new: AlarmRecord, old: AlarmRecord?, _ transaction: Transaction
    ) throws {
        let isNew = old == nil
        try History.write(
            .configuration, of: (new.name, new.config.kind), place: new.place, time: call.time,
            summary: "Alarm \"\(new.name)\" \(isNew ? "created" : "updated")",
            data: [
                "version": "1.0", "type": isNew ? "Create" : "Update",
                isNew ? "createdAlarm" : "updatedAlarm": AlarmDescription(new).json,
            ], transaction)
        try ConfigurationEvent.announce(
            isNew ? "create" : "update", new, old: old, at: call.time, transaction)
    }
}

extension AlarmConfig {
    /// The metric of a plain alarm.
    fileprivate var metric: (namespace: String, name: String)? {
        guard case .metric(let input) = self, let namespace = input.namespace,
            let name = input.metricName
        else { return nil }
        return (namespace, name)
    }
}

/// An alarm as its history shows it.
struct AlarmDescription {
    private let alarm: AlarmRecord

    init(_ alarm: AlarmRecord) { self.alarm = alarm }

    var json: JSON {
        var members = [
            JSONMember("alarmName", .string(alarm.name)),
            JSONMember("alarmArn", .string(alarm.arn)),
            JSONMember("alarmDescription", alarm.config.description.map { .string($0) } ?? .null),
            JSONMember("actionsEnabled", .bool(alarm.actionsEnabled)),
            JSONMember("stateValue", .string(alarm.standing.state.rawValue)),
        ]
        for (name, state) in Self.actionNames {
            members.append(
                JSONMember(name, .array(alarm.config.actions(state).map { .string($0) })))
        }
        switch alarm.config {
        case .composite(let it): members.append(JSONMember("alarmRule", .string(it.alarmRule)))
        case .metric(let it): members += Self.metric(it)
        }
        return .object(members)
    }

    private static let actionNames: [(String, AlarmState)] = [
        ("okActions", .ok), ("alarmActions", .alarm),
        ("insufficientDataActions", .insufficientData),
    ]

    private static func metric(_ it: PutMetricAlarm.Input) -> [JSONMember] {
        func text(_ value: String?) -> JSON { value.map { .string($0) } ?? .null }
        func number(_ value: Int?) -> JSON { value.map { .number(JSONNumber($0)) } ?? .null }
        let all = [
            JSONMember("namespace", text(it.namespace)),
            JSONMember("metricName", text(it.metricName)),
            JSONMember(
                "dimensions",
                .array(
                    (it.dimensions ?? []).map {
                        ["name": .string($0.name), "value": .string($0.value)]
                    })),
            JSONMember("statistic", text(it.statistic)),
            JSONMember("extendedStatistic", text(it.extendedStatistic)),
            JSONMember("period", number(it.period)), JSONMember("unit", text(it.unit)),
            JSONMember("evaluationPeriods", number(it.evaluationPeriods)),
            JSONMember("datapointsToAlarm", number(it.datapointsToAlarm)),
            JSONMember("threshold", it.threshold.map { .number(JSONNumber($0)) } ?? .null),
            JSONMember("comparisonOperator", text(it.comparisonOperator)),
            JSONMember("treatMissingData", text(it.treatMissingData)),
            JSONMember("thresholdMetricId", text(it.thresholdMetricId)),
        ]
        return all.filter { !$0.value.isNull }
    }
}

/// `CloudWatch Alarm Configuration Change`
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-eventbridge.html
enum ConfigurationEvent {
    static func announce(
        _ operation: String, _ alarm: AlarmRecord, old: AlarmRecord?, at time: Instant,
        _ transaction: Transaction
    ) throws {
        var state = [
            JSONMember("value", .string(alarm.standing.state.rawValue)),
            JSONMember("timestamp", .string(AlarmTimes.text(alarm.standing.updated))),
        ]
        if alarm.standing.reason != AlarmStanding.initialReason {
            state.insert(JSONMember("reason", .string(alarm.standing.reason)), at: 1)
        }
        var members = [
            JSONMember("alarmName", .string(alarm.name)),
            JSONMember("operation", .string(operation)),
            JSONMember("state", .object(state)),
            JSONMember("configuration", configuration(alarm)),
        ]
        if let old { members.append(JSONMember("previousConfiguration", configuration(old))) }
        try transaction.announce(
            Announcement(
                source: "aws.cloudwatch", kind: "CloudWatch Alarm Configuration Change",
                account: alarm.account, region: alarm.region, time: time, resources: [alarm.arn],
                detail: .object(members)))
    }

    private static func configuration(_ alarm: AlarmRecord) -> JSON {
        var members: [JSONMember] = []
        if case .metric(let it) = alarm.config {
            members.append(
                JSONMember("evaluationPeriods", .number(JSONNumber(it.evaluationPeriods ?? 1))))
            if let threshold = it.threshold {
                members.append(JSONMember("threshold", .number(JSONNumber(threshold))))
            }
            if let band = it.thresholdMetricId {
                members.append(JSONMember("thresholdMetricId", .string(band)))
            }
            members.append(
                JSONMember("comparisonOperator", .string(it.comparisonOperator ?? "")))
            members.append(
                JSONMember("treatMissingData", .string(it.treatMissingData ?? "missing")))
            if let count = it.datapointsToAlarm {
                members.append(JSONMember("datapointsToAlarm", .number(JSONNumber(count))))
            }
        }
        members += AlarmMessages.configuration(alarm).members ?? []
        members += [
            JSONMember("alarmName", .string(alarm.name)),
            JSONMember("actionsEnabled", .bool(alarm.actionsEnabled)),
            JSONMember("timestamp", .string(AlarmTimes.text(alarm.configured))),
            JSONMember("okActions", strings(alarm.config.actions(.ok))),
            JSONMember("alarmActions", strings(alarm.config.actions(.alarm))),
            JSONMember(
                "insufficientDataActions", strings(alarm.config.actions(.insufficientData))),
        ]
        return .object(members)
    }

    private static func strings(_ texts: [String]) -> JSON {
        .array(texts.map { .string($0) })
    }
}
