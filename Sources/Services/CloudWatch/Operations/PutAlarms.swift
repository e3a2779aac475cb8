package import CloudWatchAPI
package import Gate
import MetricsEngine
import Shapes
package import Store
import Vocabulary

extension PutMetricAlarm: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization {
        let actions = AlarmConfig.metric(input).allActions
        return try call.on(
            [call.alarmARN(input.alarmName)], tags: Tagging.dictionary(input.tags),
            keys: actions.isEmpty ? [] : [("cloudwatch:AlarmActions", actions)], snapshot
        ).tagging(input.tags?.isEmpty == false)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchService
    ) throws -> Output {
        try AlarmChecks(call: call).check(input)
        var kept = input
        kept.tags = nil
        try AlarmSaving(call: call, service: service).save(
            input.alarmName, .metric(kept), actionsEnabled: input.actionsEnabled ?? true,
            tags: input.tags, transaction)
        return Output()
    }
}

extension PutCompositeAlarm: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization {
        let actions = AlarmConfig.composite(input).allActions
        return try call.on(
            [call.alarmARN(input.alarmName)], tags: Tagging.dictionary(input.tags),
            keys: actions.isEmpty ? [] : [("cloudwatch:AlarmActions", actions)], snapshot
        ).tagging(input.tags?.isEmpty == false)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchService
    ) throws -> Output {
        _ = try AlarmChecks(call: call).check(input, transaction)
        var kept = input
        kept.tags = nil
        try AlarmSaving(call: call, service: service).save(
            input.alarmName, .composite(kept), actionsEnabled: input.actionsEnabled ?? true,
            tags: input.tags, transaction)
        return Output()
    }
}
