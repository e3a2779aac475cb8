import Codecs
import Gate
import MetricsEngine
import Store
import Vocabulary

/// A change of an alarm's state: the row, its history, its event and the actions it asks for, in
/// one transaction. What was committed is carried out; what was not never happened.
struct StateChange {
    let service: CloudWatchService
    let now: Instant

    /// What the alarm is to be.
    struct Verdict {
        var state: AlarmState
        var reason: String
        var reasonData: String?
        var evaluation: String?
    }

    /// Takes a verdict on a metric alarm. Nothing happens where it says nothing new.
    func judge(
        _ record: AlarmRecord, _ verdict: Verdict, _ transaction: Transaction
    ) throws {
        let isSame = record.standing.state == verdict.state
        if isSame, record.evaluation == verdict.evaluation { return }
        try move(record, to: verdict, acts: isSame ? nil : verdict.state, transaction)
    }

    /// Sets the state as SetAlarmState does: the reason is told although the state may be the same.
    func set(_ record: AlarmRecord, _ verdict: Verdict, _ transaction: Transaction) throws {
        let isSame = record.standing.state == verdict.state
        try move(record, to: verdict, acts: isSame ? nil : verdict.state, transaction)
    }

    /// - Parameter acts: The state whose actions are asked for; nil if none are.
    func move(
        _ record: AlarmRecord, to verdict: Verdict, acts: AlarmState?,
        progress: CompositeProgress? = nil, suppressedReason: String? = nil,
        _ transaction: Transaction
    ) throws {
        let isSame = record.standing.state == verdict.state
        let new = AlarmStanding(
            state: verdict.state, reason: verdict.reason, reasonData: verdict.reasonData,
            updated: now)
        try transaction.run(
            """
            UPDATE cw_alarms SET state = ?, reason = ?, reason_data = ?, updated = ?,
            transitioned = ?, evaluation = ?, acted = ?, suppressed_by = ?, suppressed_reason = ?,
            suppressed_until = ? WHERE id = ?
            """,
            [
                .text(new.state.rawValue), .text(new.reason), SQLValue(new.reasonData),
                SQLValue(now), SQLValue(isSame ? record.transitioned : now),
                SQLValue(verdict.evaluation),
                .text((progress?.actedState ?? acts ?? record.acted).rawValue),
                SQLValue(progress?.suppressedBy?.rawValue), SQLValue(suppressedReason),
                SQLValue(progress?.until), .integer(record.id),
            ])
        guard let changed = try transaction.alarm(id: record.id) else { return }
        if !isSame {
            try History.write(
                .state, of: (record.name, record.config.kind), place: record.place, time: now,
                summary: "Alarm updated from \(record.standing.state.rawValue) to "
                    + new.state.rawValue,
                data: History.stateData(record.standing, new), transaction)
            try announce(changed, from: record.standing, transaction)
        }
        if let acts { try act(changed, on: acts, from: record.standing, transaction) }
        let service = service
        transaction.afterCommit {
            service.book.note(
                changed, state: new.state, evaluation: verdict.evaluation, until: progress?.until)
            service.departures.ring()
        }
    }

    private func announce(
        _ alarm: AlarmRecord, from old: AlarmStanding, _ transaction: Transaction
    ) throws {
        try transaction.announce(
            Announcement(
                source: "aws.cloudwatch", kind: "CloudWatch Alarm State Change",
                account: alarm.account, region: alarm.region, time: now, resources: [alarm.arn],
                detail: AlarmMessages(alarm: alarm, old: old, new: alarm.standing).eventDetail))
    }

    /// Asks for the actions on a state, unless they are switched off or muted.
    func act(
        _ alarm: AlarmRecord, on state: AlarmState, from old: AlarmStanding,
        isAfterMuteWindow: Bool = false, _ transaction: Transaction
    ) throws {
        let actions = alarm.config.actions(state)
        guard alarm.actionsEnabled, !actions.isEmpty else { return }
        if !isAfterMuteWindow,
            let rule = try MuteRules.active(for: alarm, at: now, transaction)
        {
            try keepBack(alarm, state, from: old, rule: rule, transaction)
            return
        }
        let words = AlarmMessages(
            alarm: alarm, old: old, new: alarm.standing, isAfterMuteWindow: isAfterMuteWindow)
        for action in actions {
            let isTopic = action.hasPrefix("arn:") && ARN(action)?.service == "sns"
            try transaction.run(
                """
                INSERT INTO cw_actions
                (account, region, alarm, type, action, subject, message, changed, attempts, due)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)
                """,
                alarm.place + [
                    .text(alarm.name), .text(alarm.config.kind), .text(action),
                    .text(words.subject),
                    .text((isTopic ? words.message : words.invocation).text), SQLValue(now),
                    SQLValue(now),
                ])
        }
        let bell = service.departures
        transaction.afterCommit { bell.ring() }
    }

    private func keepBack(
        _ alarm: AlarmRecord, _ state: AlarmState, from old: AlarmStanding, rule: String,
        _ transaction: Transaction
    ) throws {
        // The first state that was left during the window is what its end compares with.
        try transaction.run(
            """
            INSERT INTO cw_muted (alarm, state, previous) VALUES (?, ?, ?)
            ON CONFLICT DO UPDATE SET state = excluded.state
            """, [.integer(alarm.id), .text(state.rawValue), .text(old.state.rawValue)])
        try History.write(
            .action, of: (alarm.name, alarm.config.kind), place: alarm.place, time: now,
            summary: "Alarm actions were muted by alarm mute rule \(rule)",
            data: ["actionState": "Muted", "alarmMuteRule": .string(rule)], transaction)
    }
}
