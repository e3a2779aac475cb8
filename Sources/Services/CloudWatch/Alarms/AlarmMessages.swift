import CloudWatchAPI
import Codecs
import MetricsEngine
import Vocabulary

/// An alarm's change of state in the words of those who are told of it.
struct AlarmMessages {
    let alarm: AlarmRecord
    let old: AlarmStanding
    let new: AlarmStanding
    var isAfterMuteWindow = false

    // MARK: SNS

    /// `ALARM: "name" in EU (Ireland)`, at most as long as a subject may be.
    var subject: String {
        let whole = "\(new.state.rawValue): \"\(alarm.name)\" in \(RegionNames.name(alarm.region))"
        return whole.count <= 100 ? whole : String(whole.prefix(97)) + "..."
    }

    /// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html
    var message: JSON {
        var members: [JSONMember] = [
            JSONMember("AlarmName", .string(alarm.name)),
            JSONMember("AlarmDescription", string(alarm.config.description)),
            JSONMember("AWSAccountId", .string(alarm.account.description)),
            JSONMember(
                "AlarmConfigurationUpdatedTimestamp", .string(AlarmTimes.text(alarm.configured))),
            JSONMember("NewStateValue", .string(new.state.rawValue)),
            JSONMember("NewStateReason", .string(new.reason)),
            JSONMember("StateChangeTime", .string(AlarmTimes.text(new.updated))),
            JSONMember("Region", .string(RegionNames.name(alarm.region))),
            JSONMember("AlarmArn", .string(alarm.arn)),
            JSONMember("OldStateValue", .string(old.state.rawValue)),
            JSONMember("OKActions", strings(alarm.config.actions(.ok))),
            JSONMember("AlarmActions", strings(alarm.config.actions(.alarm))),
            JSONMember(
                "InsufficientDataActions", strings(alarm.config.actions(.insufficientData))),
            JSONMember("ActionExecutedAfterMuteWindow", .bool(isAfterMuteWindow)),
        ]
        switch alarm.config {
        case .metric(let input): members.append(JSONMember("Trigger", Self.trigger(input)))
        case .composite(let input):
            members.append(JSONMember("AlarmRule", .string(input.alarmRule)))
            members.append(JSONMember("TriggeringChildren", triggeringChildren))
        }
        return .object(members)
    }

    private var triggeringChildren: JSON {
        let data = new.reasonData.flatMap { try? JSON(text: $0) }
        let alarms = data?["triggeringAlarms"]?.array ?? []
        return .array(
            alarms.map { it in
                [
                    "Arn": it["arn"] ?? .null,
                    "State": [
                        "Value": it["state"]?["value"] ?? .null,
                        "Timestamp": it["state"]?["timestamp"] ?? .null,
                    ],
                ]
            })
    }

    private static func trigger(_ it: PutMetricAlarm.Input) -> JSON {
        var members: [JSONMember] = []
        if let metrics = it.metrics {
            members.append(JSONMember("Period", .number(JSONNumber(0))))
            members += evaluation(it)
            members.append(
                JSONMember("Metrics", .array(metrics.map { queryJSON($0, capital: true) })))
            return .object(members)
        }
        members = [
            JSONMember("MetricName", string(it.metricName)),
            JSONMember("Namespace", string(it.namespace)),
            JSONMember(
                "StatisticType", .string(it.statistic == nil ? "ExtendedStatistic" : "Statistic")),
        ]
        if let statistic = it.statistic {
            members.append(JSONMember("Statistic", .string(messageName(statistic))))
        } else {
            members.append(JSONMember("ExtendedStatistic", string(it.extendedStatistic)))
        }
        members += [
            JSONMember("Unit", string(it.unit)),
            JSONMember(
                "Dimensions",
                .array(
                    (it.dimensions ?? []).map {
                        ["value": .string($0.value), "name": .string($0.name)]
                    })),
            JSONMember("Period", .number(JSONNumber(it.period ?? 60))),
        ]
        return .object(members + evaluation(it))
    }

    private static func evaluation(_ it: PutMetricAlarm.Input) -> [JSONMember] {
        var members = [
            JSONMember("EvaluationPeriods", .number(JSONNumber(it.evaluationPeriods ?? 1)))
        ]
        if let count = it.datapointsToAlarm {
            members.append(JSONMember("DatapointsToAlarm", .number(JSONNumber(count))))
        }
        members.append(JSONMember("ComparisonOperator", string(it.comparisonOperator)))
        if let threshold = it.threshold {
            members.append(JSONMember("Threshold", fraction(threshold)))
        }
        if let band = it.thresholdMetricId {
            members.append(JSONMember("ThresholdMetricId", .string(band)))
        }
        members.append(JSONMember("TreatMissingData", .string(it.treatMissingData ?? "missing")))
        members.append(
            JSONMember(
                "EvaluateLowSampleCountPercentile",
                .string(it.evaluateLowSampleCountPercentile ?? "")))
        return members
    }

    /// `Average` is `AVERAGE` there, `SampleCount` is `SAMPLE_COUNT`.
    private static func messageName(_ statistic: String) -> String {
        statistic == "SampleCount" ? "SAMPLE_COUNT" : statistic.uppercased()
    }

    // MARK: EventBridge and webhooks

    /// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-eventbridge.html
    var eventDetail: JSON {
        [
            "alarmName": .string(alarm.name),
            "state": stateJSON(new, withSuppression: true),
            "previousState": stateJSON(old, withSuppression: false),
            "configuration": Self.configuration(alarm),
        ]
    }

    /// What a function or a webhook is sent.
    var invocation: JSON {
        [
            "source": "aws.cloudwatch", "alarmArn": .string(alarm.arn),
            "accountId": .string(alarm.account.description),
            "time": .string(AlarmTimes.text(new.updated)),
            "region": .string(alarm.region.description), "alarmData": eventDetail,
        ]
    }

    private func stateJSON(_ standing: AlarmStanding, withSuppression: Bool) -> JSON {
        var members = [
            JSONMember("value", .string(standing.state.rawValue)),
            JSONMember("reason", .string(standing.reason)),
        ]
        if let data = standing.reasonData {
            members.append(JSONMember("reasonData", .string(data)))
        }
        members.append(JSONMember("timestamp", .string(AlarmTimes.text(standing.updated))))
        if withSuppression, let by = alarm.suppressedBy {
            members.append(JSONMember("actionsSuppressedBy", .string(by)))
            members.append(JSONMember("actionsSuppressedReason", string(alarm.suppressedReason)))
        }
        if withSuppression, let evaluation = alarm.evaluation {
            members.append(JSONMember("evaluationState", .string(evaluation)))
        }
        return .object(members)
    }

    /// What the alarm watches, as its events tell it.
    static func configuration(_ alarm: AlarmRecord) -> JSON {
        var members: [JSONMember] = []
        if let text = alarm.config.description {
            members.append(JSONMember("description", .string(text)))
        }
        switch alarm.config {
        case .composite(let it):
            members.append(JSONMember("alarmRule", .string(it.alarmRule)))
            if let suppressor = it.actionsSuppressor {
                members += [
                    JSONMember("actionsSuppressor", .string(suppressor)),
                    JSONMember(
                        "actionsSuppressorWaitPeriod",
                        .number(JSONNumber(it.actionsSuppressorWaitPeriod ?? 0))),
                    JSONMember(
                        "actionsSuppressorExtensionPeriod",
                        .number(JSONNumber(it.actionsSuppressorExtensionPeriod ?? 0))),
                ]
            }
        case .metric(let it):
            members.append(JSONMember("metrics", .array(queries(it, of: alarm))))
        }
        return .object(members)
    }

    /// A plain alarm's metric has an id of its own in events, the same each time.
    private static func queries(_ it: PutMetricAlarm.Input, of alarm: AlarmRecord) -> [JSON] {
        if let metrics = it.metrics { return metrics.map { queryJSON($0, capital: false) } }
        let query = CloudWatchShape.MetricDataQuery(
            id: StableID.uuid(alarm.arn),
            metricStat: CloudWatchShape.MetricStat(
                metric: CloudWatchShape.Metric(
                    namespace: it.namespace, metricName: it.metricName, dimensions: it.dimensions),
                period: it.period ?? 60, stat: it.statistic ?? it.extendedStatistic ?? "",
                unit: it.unit),
            returnData: true)
        return [queryJSON(query, capital: false)]
    }

    private static func queryJSON(
        _ query: CloudWatchShape.MetricDataQuery, capital: Bool
    ) -> JSON {
        func key(_ name: String) -> String {
            capital ? name.prefix(1).uppercased() + name.dropFirst() : name
        }
        var members = [JSONMember(key("id"), .string(query.id))]
        if let expression = query.expression {
            members.append(JSONMember(key("expression"), .string(expression)))
        }
        if let label = query.label { members.append(JSONMember(key("label"), .string(label))) }
        if let account = query.accountId {
            members.append(JSONMember(key("accountId"), .string(account)))
        }
        if let period = query.period {
            members.append(JSONMember(key("period"), .number(JSONNumber(period))))
        }
        if let it = query.metricStat {
            let dimensions = it.metric.dimensions ?? []
            // Messages list them, events make them an object.
            let shown: JSON =
                capital
                ? .array(
                    dimensions.map { ["value": .string($0.value), "name": .string($0.name)] })
                : .object(dimensions.map { JSONMember($0.name, .string($0.value)) })
            var stat = [
                JSONMember(
                    key("metric"),
                    .object([
                        JSONMember(key("namespace"), string(it.metric.namespace)),
                        JSONMember(capital ? "MetricName" : "name", string(it.metric.metricName)),
                        JSONMember(key("dimensions"), shown),
                    ])),
                JSONMember(key("period"), .number(JSONNumber(it.period))),
                JSONMember(key("stat"), .string(it.stat)),
            ]
            if let unit = it.unit { stat.append(JSONMember(key("unit"), .string(unit))) }
            members.append(JSONMember(key("metricStat"), .object(stat)))
        }
        members.append(JSONMember(key("returnData"), .bool(query.returnData ?? true)))
        return .object(members)
    }
}

private func string(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
private func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

/// Alarm messages write every threshold with a fraction.
private func fraction(_ value: Double) -> JSON {
    .number(JSONNumber(checked: value.isFinite ? "\(value)" : "0.0"))
}

/// Ids that follow from what they name.
enum StableID {
    /// A UUID-shaped digest of a text.
    static func uuid(_ text: String) -> String {
        var hashes: [UInt64] = [0xcbf2_9ce4_8422_2325, 0x9ae1_6a3b_2f90_404f]
        for byte in text.utf8 {
            for index in hashes.indices {
                hashes[index] = (hashes[index] ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
                hashes[index] ^= hashes[index] >> 29
            }
        }
        let hex = hashes.map { hash in
            let digits = String(hash, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
        let ends = [8, 12, 16, 20, 32]
        var parts: [Substring] = []
        var rest = Substring(hex)
        var start = 0
        for end in ends {
            parts.append(rest.prefix(end - start))
            rest = rest.dropFirst(end - start)
            start = end
        }
        return parts.joined(separator: "-")
    }
}
