package import CloudWatchAPI
import Codecs
package import Gate
import MetricsEngine
import Shapes
package import Store
import Vocabulary

extension SetAlarmState: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { try call.on([call.alarmARN(input.alarmName)], snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchService
    ) throws -> Output {
        if let data = input.stateReasonData, (try? JSON(text: data)) == nil {
            throw CloudWatchFailure.invalidFormat("StateReasonData is not valid JSON.")
        }
        guard let record = try transaction.alarmIfAny(input.alarmName, call) else {
            throw Refusal.noAlarm
        }
        // Validation has refused every other text.
        let state = AlarmState(rawValue: input.stateValue) ?? .insufficientData
        try StateChange(service: service, now: call.time).set(
            record,
            StateChange.Verdict(
                state: state, reason: input.stateReason, reasonData: input.stateReasonData),
            transaction)
        return Output()
    }
}

extension EnableAlarmActions: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization {
        try call.on(input.alarmNames.map { call.alarmARN($0) }, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchService
    ) throws -> Output {
        try AlarmSwitch.set(true, input.alarmNames, call, transaction)
        return Output()
    }
}

extension DisableAlarmActions: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization {
        try call.on(input.alarmNames.map { call.alarmARN($0) }, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchService
    ) throws -> Output {
        try AlarmSwitch.set(false, input.alarmNames, call, transaction)
        return Output()
    }
}

/// Actions on and off. Names that are none are passed over, as AWS does.
enum AlarmSwitch {
    static func set(
        _ isOn: Bool, _ names: [String], _ call: Call, _ transaction: Transaction
    ) throws {
        for name in names {
            guard let old = try transaction.alarmIfAny(name, call), old.actionsEnabled != isOn
            else { continue }
            try transaction.run(
                "UPDATE cw_alarms SET actions_enabled = ?, configured = ? WHERE id = ?",
                [SQLValue(isOn), SQLValue(call.time), .integer(old.id)])
            guard let new = try transaction.alarm(id: old.id) else { continue }
            try History.write(
                .configuration, of: (name, old.config.kind), place: call.place, time: call.time,
                summary: "Alarm \"\(name)\" updated",
                data: [
                    "version": "1.0", "type": "Update",
                    "updatedAlarm": AlarmDescription(new).json,
                ], transaction)
            try ConfigurationEvent.announce("update", new, old: old, at: call.time, transaction)
        }
    }
}

extension DeleteAlarms: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization {
        try call.on(input.alarmNames.map { call.alarmARN($0) }, snapshot)
    }

    /// All of them, or none: an error leaves every alarm in its place.
    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchService
    ) throws -> Output {
        try service.book.load(service.store, now: call.time.seconds)
        let names = Set(input.alarmNames)
        let records = try names.sorted().map { name in
            guard let record = try transaction.alarmIfAny(name, call) else {
                throw Refusal.noAlarm
            }
            return record
        }
        guard records.count(where: { $0.config.kind == AlarmType.composite }) <= 1 else {
            throw Refusal.validation("At most one composite alarm can be deleted at a time.")
        }
        for record in records {
            let key = AlarmBook.Key(
                account: record.account, region: record.region, name: record.name)
            let parents = service.book.parents(of: key).filter { !names.contains($0.name) }
            guard parents.isEmpty else {
                throw Refusal.validation(
                    "Cannot delete \(record.name) as there are composite alarm(s) depending on it: "
                        + "[\(parents.map(\.name).joined(separator: ", "))]")
            }
            try transaction.run("DELETE FROM cw_alarms WHERE id = ?", [.integer(record.id)])
            try transaction.run("DELETE FROM cw_muted WHERE alarm = ?", [.integer(record.id)])
            try Tagging.forget(record.arn, transaction)
            try History.write(
                .configuration, of: (record.name, record.config.kind), place: call.place,
                time: call.time, summary: "Alarm \"\(record.name)\" deleted",
                data: [
                    "version": "1.0", "type": "Delete",
                    "deletedAlarm": AlarmDescription(record).json,
                ], transaction)
            try ConfigurationEvent.announce(
                "delete", record, old: nil, at: call.time, transaction)
        }
        transaction.afterCommit { for record in records { service.book.remove(record) } }
        return Output()
    }
}
