import CloudWatchAPI
import Gate
import MetricsEngine
import Shapes
import Store
import Vocabulary

/// What AWS refuses of an alarm, in its words.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
struct AlarmChecks {
    let call: Call

    func check(_ input: PutMetricAlarm.Input) throws {
        try checkName(input.alarmName)
        if input.evaluationCriteria != nil {
            throw Refusal.validation("This server does not offer alarms on PromQL queries.")
        }
        if input.evaluationInterval != nil {
            throw Refusal.validation(
                "The parameter EvaluationInterval can be used only with EvaluationCriteria.")
        }
        guard let periods = input.evaluationPeriods else { throw null("evaluationPeriods") }
        guard let comparison = input.comparisonOperator else { throw null("comparisonOperator") }
        if input.metrics == nil {
            try checkPlain(input)
        } else {
            try checkQueries(input)
        }
        try checkThreshold(input, comparison)
        try checkChoices(input)
        if let datapoints = input.datapointsToAlarm, datapoints > periods {
            throw Refusal.validation(
                "DatapointsToAlarm must be less than or equal to EvaluationPeriods.")
        }
        let rule = try input.rule()
        try checkRange(Int(rule.period), periods)
        try checkActions(AlarmConfig.metric(input))
    }

    func check(_ input: PutCompositeAlarm.Input, _ reading: any Reading) throws -> CompositeRule {
        try checkName(input.alarmName)
        let rule: CompositeRule
        do {
            rule = try CompositeRule(input.alarmRule)
        } catch {
            throw Refusal.validation(error.message)
        }
        var missing: [String] = []
        for reference in rule.alarms where try resolve(reference, reading) == nil {
            missing.append(reference)
        }
        guard missing.isEmpty else {
            throw Refusal.validation(
                "Could not save the composite alarm as alarms [\(missing.joined(separator: ", "))] "
                    + "in the alarm rule do not exist")
        }
        let periods = [input.actionsSuppressorWaitPeriod, input.actionsSuppressorExtensionPeriod]
        if let suppressor = input.actionsSuppressor {
            guard periods.allSatisfy({ $0 != nil }) else {
                throw Refusal.validation(
                    "ActionsSuppressorWaitPeriod and ActionsSuppressorExtensionPeriod are required "
                        + "when ActionsSuppressor is specified.")
            }
            guard periods.allSatisfy({ $0 ?? 0 >= 0 }) else {
                throw Refusal.validation("The suppressor's periods must not be negative.")
            }
            guard try resolve(suppressor, reading) != nil else {
                throw Refusal.validation(
                    "Could not save the composite alarm as its suppressor \(suppressor) does not "
                        + "exist")
            }
        } else if periods.contains(where: { $0 != nil }) {
            throw Refusal.validation(
                "ActionsSuppressorWaitPeriod and ActionsSuppressorExtensionPeriod can be used only "
                    + "when ActionsSuppressor is specified.")
        }
        try checkActions(AlarmConfig.composite(input))
        return rule
    }

    private func resolve(_ reference: String, _ reading: any Reading) throws -> AlarmRecord? {
        try reading.alarmIfAny(
            AlarmName.of(reference: reference, account: call.account, region: call.region), call)
    }

    private func null(_ member: String) -> Failure {
        Refusal.validation(
            "1 validation error detected: Value null at '\(member)' failed to satisfy constraint: "
                + "Member must not be null")
    }

    private func checkName(_ name: String) throws {
        guard name.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7f }) else {
            throw Refusal.validation("The alarm name must not contain control characters.")
        }
    }

    private func checkPlain(_ input: PutMetricAlarm.Input) throws {
        guard input.metricName != nil else {
            throw Refusal.validation(
                "At least one of the parameters MetricName, Metrics and EvaluationCriteria must "
                    + "be specified.")
        }
        guard input.namespace != nil else { throw null("namespace") }
        guard let period = input.period else { throw null("period") }
        guard [10, 20, 30].contains(period) || period % 60 == 0 else {
            throw Refusal.validation("Period must be 10, 20, 30 or a multiple of 60")
        }
        switch (input.statistic, input.extendedStatistic) {
        case (nil, nil):
            throw Refusal.validation(
                "Exactly one of Statistic and ExtendedStatistic must be specified.")
        case (.some, .some):
            throw Refusal.validation(
                "The parameters Statistic and ExtendedStatistic are mutually exclusive and you "
                    + "have specified both.")
        case (nil, let text?):
            guard Statistic(text)?.isExtended == true else {
                throw Refusal.value(
                    "The value \(text) for parameter ExtendedStatistic is not supported.")
            }
        default: break
        }
        _ = try DatumReading.dimensions(input.dimensions, "Metric")
    }

    private func checkQueries(_ input: PutMetricAlarm.Input) throws {
        let others: [(String, Bool)] = [
            ("MetricName", input.metricName != nil), ("Namespace", input.namespace != nil),
            ("Dimensions", input.dimensions?.isEmpty == false), ("Period", input.period != nil),
            ("Unit", input.unit != nil), ("Statistic", input.statistic != nil),
            ("ExtendedStatistic", input.extendedStatistic != nil),
        ]
        let used = others.filter(\.1).map(\.0)
        guard used.isEmpty else {
            throw Refusal.validation(
                "The parameter Metrics is mutually exclusive with "
                    + "[\(used.joined(separator: ", "))].")
        }
        let queries = try QueryReading(list: "Metrics").read(input.metrics ?? [])
        let metrics = queries.count { if case .metric = $0.source { true } else { false } }
        guard metrics <= AlarmLimits.metricsMax else {
            throw Refusal.validation(
                "The number of metrics must not be greater than \(AlarmLimits.metricsMax).")
        }
        let returned = queries.filter(\.returnsData).map(\.id)
        if let band = input.thresholdMetricId {
            let isBand = queries.contains { query in
                guard query.id == band, case .expression(let text) = query.source else {
                    return false
                }
                return text.contains("ANOMALY_DETECTION_BAND")
            }
            guard isBand else {
                throw Refusal.validation(
                    "ThresholdMetricId must be the id of an ANOMALY_DETECTION_BAND expression.")
            }
            guard returned.count == 2, returned.contains(band) else {
                throw Refusal.validation(
                    "Exactly two elements of the metrics list should return data.")
            }
        } else if returned.count != 1 {
            throw Refusal.validation("Exactly one element of the metrics list should return data.")
        }
    }

    private func checkThreshold(_ input: PutMetricAlarm.Input, _ comparison: String) throws {
        let isOfBand = [
            AlarmComparison.outsideBand, .belowBand, .aboveBand,
        ].contains { $0.rawValue == comparison }
        switch (input.threshold, input.thresholdMetricId) {
        case (nil, nil): throw Refusal.validation("Threshold must be specified.")
        case (.some, .some):
            throw Refusal.validation(
                "The parameters Threshold and ThresholdMetricId are mutually exclusive and you "
                    + "have specified both.")
        case (nil, .some) where !isOfBand, (.some, nil) where isOfBand:
            throw Refusal.validation(
                "The comparison operator \(comparison) can\(isOfBand ? " only" : "not") be used "
                    + "with an anomaly detection model.")
        default: break
        }
    }

    private func checkChoices(_ input: PutMetricAlarm.Input) throws {
        if let text = input.treatMissingData, MissingDataTreatment(rawValue: text) == nil {
            throw Refusal.validation(
                "The value \(text) is not supported for TreatMissingData parameter. Supported "
                    + "values are [breaching, notBreaching, ignore, missing].")
        }
        if let text = input.evaluateLowSampleCountPercentile,
            !["evaluate", "ignore"].contains(text)
        {
            throw Refusal.validation(
                "Option \(text) is not supported. Supported options for parameter "
                    + "EvaluateLowSampleCountPercentile are evaluate and ignore.")
        }
    }

    private func checkRange(_ period: Int, _ periods: Int) throws {
        let (seconds, overflows) = period.multipliedReportingOverflow(by: periods)
        let isLong = period >= 3_600
        let max = isLong ? AlarmLimits.rangeSecondsMaxLong : AlarmLimits.rangeSecondsMax
        guard !overflows, seconds <= max else {
            throw Refusal.validation(
                "Metrics cannot be checked across more than \(isLong ? "7 days" : "a day") "
                    + "(EvaluationPeriods * Period must be <= \(max)).")
        }
    }

    /// Actions are ARNs, or here the URL of a webhook. Whether an action can be carried out is
    /// seen, and told in the alarm's history, when it is.
    private func checkActions(_ config: AlarmConfig) throws {
        for action in config.allActions {
            if action.hasPrefix("https://") || action.hasPrefix("http://") { continue }
            guard let arn = ARN(action), Self.services.contains(arn.service) else {
                throw Refusal.validation("Invalid arn syntax: \(action)")
            }
            guard arn.region.isEmpty || arn.region == call.region.description else {
                throw Refusal.validation(
                    "Invalid region \(arn.region) specified. Only \(call.region) is supported.")
            }
        }
    }

    private static let services: Set<String> = [
        "sns", "lambda", "autoscaling", "automate", "swf", "ssm", "ssm-incidents", "aiops",
    ]
}
