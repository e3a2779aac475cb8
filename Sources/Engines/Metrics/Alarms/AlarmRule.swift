/// The state of an alarm, by AWS's name.
package enum AlarmState: String, Hashable, Sendable, CaseIterable {
    case ok = "OK"
    case alarm = "ALARM"
    case insufficientData = "INSUFFICIENT_DATA"
}

package enum AlarmComparison: String, Hashable, Sendable, CaseIterable {
    case greaterThanOrEqual = "GreaterThanOrEqualToThreshold"
    case greaterThan = "GreaterThanThreshold"
    case lessThan = "LessThanThreshold"
    case lessThanOrEqual = "LessThanOrEqualToThreshold"
    /// The three of anomaly detection.
    case outsideBand = "LessThanLowerOrGreaterThanUpperThreshold"
    case belowBand = "LessThanLowerThreshold"
    case aboveBand = "GreaterThanUpperThreshold"
}

/// What a period without data counts as. AWS's default is `missing`.
package enum MissingDataTreatment: String, Hashable, Sendable, CaseIterable {
    case missing, ignore, breaching, notBreaching
}

/// What a metric alarm watches and when it alarms.
package struct AlarmRule: Hashable, Sendable {
    package var queries: [MetricDataQuery]
    package var comparison: AlarmComparison
    /// Nil for an alarm on an anomaly band.
    package var threshold: Double?
    /// The id of the ANOMALY_DETECTION_BAND among `queries`.
    package var thresholdMetricID: String?
    package var evaluationPeriods: Int
    /// M of N; equals `evaluationPeriods` where not given.
    package var datapointsToAlarm: Int
    /// DatapointsToAlarm was given: reasons then tell of M and N.
    package var tellsOfCounts: Bool
    package var missingData: MissingDataTreatment
    /// EvaluateLowSampleCountPercentile is `ignore`: percentiles of too few samples are skipped.
    package var ignoresLowSamples: Bool

    package init(
        queries: [MetricDataQuery], comparison: AlarmComparison, threshold: Double?,
        thresholdMetricID: String? = nil, evaluationPeriods: Int, datapointsToAlarm: Int? = nil,
        missingData: MissingDataTreatment = .missing, ignoresLowSamples: Bool = false
    ) {
        self.queries = queries
        self.comparison = comparison
        self.threshold = threshold
        self.thresholdMetricID = thresholdMetricID
        self.evaluationPeriods = evaluationPeriods
        self.datapointsToAlarm = datapointsToAlarm ?? evaluationPeriods
        tellsOfCounts = datapointsToAlarm != nil
        self.missingData = missingData
        self.ignoresLowSamples = ignoresLowSamples
    }
}

/// What an evaluation of a metric alarm says.
package struct AlarmVerdict: Hashable, Sendable {
    package var state: AlarmState
    /// `Threshold Crossed: 1 out of the last 1 datapoints [5.0 (24/11/26 18:00:00)] was …`
    package var reason: String
    /// StateReasonData: a JSON text.
    package var reasonData: String
    /// EvaluationState, where it has something to tell: PARTIAL_DATA, EVALUATION_ERROR.
    package var evaluationState: String?

    package init(
        state: AlarmState, reason: String, reasonData: String, evaluationState: String? = nil
    ) {
        self.state = state
        self.reason = reason
        self.reasonData = reasonData
        self.evaluationState = evaluationState
    }
}
