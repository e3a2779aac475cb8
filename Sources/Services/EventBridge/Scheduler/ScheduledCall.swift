import Codecs
import EventBridgeAPI
import EventBridgeSchedulerAPI
import Vocabulary

/// The universal targets that lead to queues and topics: the schedule's input is the call's own.
/// https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html
enum ScheduledCall: String, Sendable {
    case sendMessage = "arn:aws:scheduler:::aws-sdk:sqs:sendMessage"
    case publish = "arn:aws:scheduler:::aws-sdk:sns:publish"

    /// The target and what it is told; nil if the input is not that of the call.
    static func document(
        _ target: EventBridgeSchedulerShape.Target, _ call: ScheduledCall
    ) -> (target: EventBridgeShape.Target, payload: String)? {
        guard let input = target.input.flatMap({ try? JSON(text: $0) }) else { return nil }
        switch call {
        case .sendMessage:
            guard let url = input["QueueUrl"]?.string, let body = input["MessageBody"]?.string
            else { return nil }
            let parts = url.split(separator: "/")
            guard parts.count >= 2, let account = AccountID(parts[parts.count - 2]) else {
                return nil
            }
            // The address of a queue does not name its region; the schedule's is put in later.
            let arn = ARN(
                service: "sqs", region: "", account: account.description,
                resource: String(parts[parts.count - 1]))
            return (
                shape(target, arn.description, group: input["MessageGroupId"]?.string), body
            )
        case .publish:
            guard let topic = input["TopicArn"]?.string, ARN(topic)?.service == "sns",
                let message = input["Message"]?.string
            else { return nil }
            return (shape(target, topic, group: nil), message)
        }
    }

    private static func shape(
        _ target: EventBridgeSchedulerShape.Target, _ arn: String, group: String?
    ) -> EventBridgeShape.Target {
        EventBridgeShape.Target(
            id: "schedule", arn: arn, roleArn: target.roleArn,
            sqsParameters: group.map { .init(messageGroupId: $0) },
            deadLetterConfig: target.deadLetterConfig.map { .init(arn: $0.arn) },
            retryPolicy: target.retryPolicy.map {
                .init(
                    maximumRetryAttempts: $0.maximumRetryAttempts,
                    maximumEventAgeInSeconds: $0.maximumEventAgeInSeconds)
            })
    }

    /// What a schedule tells a target that is no bus.
    static func delivery(
        _ record: ScheduleRecord, _ schedule: String, id: String, moment: Instant, now: Instant
    ) -> NewDelivery? {
        let target = record.settings.target
        var document: EventBridgeShape.Target
        var payload: String
        switch ScheduledTarget(target) {
        case .told:
            document = shape(
                target, target.arn, group: target.sqsParameters?.messageGroupId)
            payload =
                target.input
                ?? "{\"version\":\"0\",\"id\":\"\(id)\",\"detail-type\":\"Scheduled Event\","
                + "\"source\":\"aws.scheduler\",\"time\":\"\(moment.iso8601)\","
                + "\"resources\":[\(JSON.string(schedule).text)],\"detail\":\"{}\"}"
        case .call(let call):
            guard let found = self.document(target, call) else { return nil }
            document = found.target
            payload = found.payload
            if let arn = ARN(document.arn), arn.region.isEmpty {
                document.arn =
                    ARN(
                        service: arn.service, region: ARN(schedule)?.region ?? "",
                        account: arn.account, resource: arn.resource
                    ).description
            }
        default: return nil
        }
        // Placeholders of Scheduler.
        // https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-context-attributes.html
        for (name, value) in [
            ("schedule-arn", schedule), ("scheduled-time", moment.iso8601), ("execution-id", id),
            ("attempt-number", "1"),
        ] {
            payload = payload.replacing("<aws.scheduler.\(name)>", with: value)
        }
        return NewDelivery(
            lane: document.arn, rule: schedule, target: WireText.json(document).text, eventID: id,
            payload: payload, accepted: now, isUntold: false)
    }
}
