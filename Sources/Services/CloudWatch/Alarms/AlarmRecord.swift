import CloudWatchAPI
import Codecs
import Gate
import MetricsEngine
import Protocols
import Shapes
import Store
import Vocabulary

/// Bounds on alarms.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html
enum AlarmLimits {
    /// AWS allows more on request; this server's bound is on what one process judges each minute.
    static let alarmsMax = 200_000
    static let actionsMax = 5
    /// Alarms that metric math may have: metrics an expression draws on.
    static let metricsMax = 10
    /// The evaluation range of periods below an hour, and of longer ones.
    static let rangeSecondsMax = 86_400
    static let rangeSecondsMaxLong = 7 * 86_400
}

/// Types of alarms, by AWS's name.
enum AlarmType {
    static let metric = "MetricAlarm"
    static let composite = "CompositeAlarm"
}

/// What an alarm was set to do.
enum AlarmConfig: Sendable {
    case metric(PutMetricAlarm.Input)
    case composite(PutCompositeAlarm.Input)

    init(kind: String, text: String) throws {
        self =
            kind == AlarmType.composite
            ? .composite(try StoredJSON.read(text, as: PutCompositeAlarm.Input.self))
            : .metric(try StoredJSON.read(text, as: PutMetricAlarm.Input.self))
    }

    var text: String {
        switch self {
        case .metric(let input): StoredJSON.text(input)
        case .composite(let input): StoredJSON.text(input)
        }
    }

    var kind: String {
        switch self {
        case .metric: AlarmType.metric
        case .composite: AlarmType.composite
        }
    }

    var description: String? {
        switch self {
        case .metric(let input): input.alarmDescription
        case .composite(let input): input.alarmDescription
        }
    }

    /// The actions on going into `state`.
    func actions(_ state: AlarmState) -> [String] {
        switch (self, state) {
        case (.metric(let input), .ok): input.okActions ?? []
        case (.metric(let input), .alarm): input.alarmActions ?? []
        case (.metric(let input), .insufficientData): input.insufficientDataActions ?? []
        case (.composite(let input), .ok): input.okActions ?? []
        case (.composite(let input), .alarm): input.alarmActions ?? []
        case (.composite(let input), .insufficientData): input.insufficientDataActions ?? []
        }
    }

    var allActions: [String] { AlarmState.allCases.flatMap { actions($0) } }
}

/// How an alarm stands, and why.
struct AlarmStanding: Hashable, Sendable {
    var state: AlarmState
    var reason: String
    /// A JSON text.
    var reasonData: String?
    var updated: Instant

    static let initialReason = "Unchecked: Initial alarm creation"
}

/// One alarm of the store.
struct AlarmRecord: Sendable {
    let id: Int64
    let account: AccountID
    let region: Region
    let name: String
    let config: AlarmConfig
    let configured: Instant
    let actionsEnabled: Bool
    let standing: AlarmStanding
    let transitioned: Instant
    let evaluation: String?
    let acted: AlarmState
    let suppressedBy: String?
    let suppressedReason: String?
    let suppressedUntil: Int64?

    init(_ row: Row) throws {
        guard let account = AccountID(row.text("account")), let region = Region(row.text("region"))
        else { throw StoreError.corrupt("cw_alarms: account or region") }
        self.account = account
        self.region = region
        id = row.integer("id")
        name = row.text("name")
        config = try AlarmConfig(kind: row.text("kind"), text: row.text("config"))
        configured = row.instant("configured")
        actionsEnabled = row.flag("actions_enabled")
        standing = AlarmStanding(
            state: AlarmState(rawValue: row.text("state")) ?? .insufficientData,
            reason: row.text("reason"), reasonData: row.textIfAny("reason_data"),
            updated: row.instant("updated"))
        transitioned = row.instant("transitioned")
        evaluation = row.textIfAny("evaluation")
        acted = AlarmState(rawValue: row.text("acted")) ?? .insufficientData
        suppressedBy = row.textIfAny("suppressed_by")
        suppressedReason = row.textIfAny("suppressed_reason")
        suppressedUntil = row.integerIfAny("suppressed_until")
    }

    var place: [SQLValue] { [.text(account.description), .text(region.description)] }

    var arn: String {
        ARN(
            service: "cloudwatch", region: region.description, account: account.description,
            resource: "alarm:\(name)"
        ).description
    }

    var metricShape: CloudWatchShape.MetricAlarm? {
        guard case .metric(let it) = config else { return nil }
        let isPlain = it.metricName != nil
        return CloudWatchShape.MetricAlarm(
            alarmName: name, alarmArn: arn, alarmDescription: it.alarmDescription,
            alarmConfigurationUpdatedTimestamp: configured, actionsEnabled: actionsEnabled,
            okActions: it.okActions ?? [], alarmActions: it.alarmActions ?? [],
            insufficientDataActions: it.insufficientDataActions ?? [],
            stateValue: standing.state.rawValue, stateReason: standing.reason,
            stateReasonData: standing.reasonData, stateUpdatedTimestamp: standing.updated,
            metricName: it.metricName, namespace: it.namespace, statistic: it.statistic,
            extendedStatistic: it.extendedStatistic,
            dimensions: isPlain ? it.dimensions ?? [] : it.dimensions, period: it.period,
            unit: it.unit, evaluationPeriods: it.evaluationPeriods,
            datapointsToAlarm: it.datapointsToAlarm, threshold: it.threshold,
            comparisonOperator: it.comparisonOperator, treatMissingData: it.treatMissingData,
            evaluateLowSampleCountPercentile: it.evaluateLowSampleCountPercentile,
            metrics: it.metrics, thresholdMetricId: it.thresholdMetricId,
            evaluationState: evaluation, stateTransitionedTimestamp: transitioned)
    }

    var compositeShape: CloudWatchShape.CompositeAlarm? {
        guard case .composite(let it) = config else { return nil }
        return CloudWatchShape.CompositeAlarm(
            actionsEnabled: actionsEnabled, alarmActions: it.alarmActions ?? [], alarmArn: arn,
            alarmConfigurationUpdatedTimestamp: configured, alarmDescription: it.alarmDescription,
            alarmName: name, alarmRule: it.alarmRule,
            insufficientDataActions: it.insufficientDataActions ?? [],
            okActions: it.okActions ?? [], stateReason: standing.reason,
            stateReasonData: standing.reasonData, stateUpdatedTimestamp: standing.updated,
            stateValue: standing.state.rawValue, stateTransitionedTimestamp: transitioned,
            actionsSuppressedBy: suppressedBy, actionsSuppressedReason: suppressedReason,
            actionsSuppressor: it.actionsSuppressor,
            actionsSuppressorWaitPeriod: it.actionsSuppressorWaitPeriod,
            actionsSuppressorExtensionPeriod: it.actionsSuppressorExtensionPeriod)
    }
}

extension Reading {
    func alarmIfAny(_ name: String, _ call: Call) throws -> AlarmRecord? {
        try alarmIfAny(name, place: call.place)
    }

    func alarmIfAny(_ name: String, place: [SQLValue]) throws -> AlarmRecord? {
        try row(
            "SELECT * FROM cw_alarms WHERE account = ? AND region = ? AND name = ?",
            place + [.text(name)]
        ).map { try AlarmRecord($0) }
    }

    func alarm(id: Int64) throws -> AlarmRecord? {
        try row("SELECT * FROM cw_alarms WHERE id = ?", [.integer(id)]).map { try AlarmRecord($0) }
    }
}

/// Names of alarms, and ARNs that stand for them.
enum AlarmName {
    /// The name in an ARN of an alarm of that account and region; nil if it is none.
    static func of(arn text: String, account: AccountID, region: Region) -> String? {
        guard let arn = ARN(text), arn.service == "cloudwatch",
            arn.account == account.description, arn.region == region.description,
            arn.resource.hasPrefix("alarm:")
        else { return nil }
        return String(arn.resource.dropFirst("alarm:".count))
    }

    /// The alarm that a composite rule means.
    static func of(reference: String, account: AccountID, region: Region) -> String {
        guard reference.hasPrefix("arn:") else { return reference }
        return of(arn: reference, account: account, region: region) ?? reference
    }
}
