import CloudWatchAPI
import Codecs
import Foundation
import Gate
import MetricsEngine
import Protocols
import Shapes
import Store
import Vocabulary

/// What names an anomaly detector: there is one for each metric and statistic.
enum DetectorIdentity {
    static func single(_ metric: MetricIdentity, _ stat: String) -> String {
        JSON.array(
            [.string(metric.namespace), .string(metric.name), .string(stat)]
                + metric.dimensions.map { .array([.string($0.name), .string($0.value)]) }
        ).text
    }

    static func math(_ detector: CloudWatchShape.MetricMathAnomalyDetector) -> String {
        StoredJSON.text(detector)
    }
}

/// One anomaly detector of the store.
struct DetectorRecord {
    static let single = "SINGLE_METRIC"
    static let math = "METRIC_MATH"
    /// The band is learnt from this much of what was measured.
    private static let trainingSeconds: Int64 = 14 * 86_400
    private static let trainedSeconds: Int64 = 3 * 3_600

    let input: PutAnomalyDetector.Input
    let created: Instant

    init(_ row: Row) throws {
        input = try StoredJSON.read(row.text("config"), as: PutAnomalyDetector.Input.self)
        created = row.instant("created")
    }

    static func configuration(
        _ text: String
    ) throws -> CloudWatchShape.AnomalyDetectorConfiguration? {
        try StoredJSON.read(text, as: PutAnomalyDetector.Input.self).configuration
    }

    /// What kind of detector an input names, and which: of the older members or the newer one.
    enum Choice {
        case single(CloudWatchShape.SingleMetricAnomalyDetector)
        case math(CloudWatchShape.MetricMathAnomalyDetector)

        init(
            namespace: String?, metricName: String?, dimensions: [CloudWatchShape.Dimension]?,
            stat: String?, single: CloudWatchShape.SingleMetricAnomalyDetector?,
            math: CloudWatchShape.MetricMathAnomalyDetector?, _ call: Call
        ) throws {
            let isOlder = namespace != nil || metricName != nil || dimensions != nil || stat != nil
            let given = [isOlder, single != nil, math != nil].count { $0 }
            guard given > 0 else {
                throw Refusal.missing(
                    saying: "One of SingleMetricAnomalyDetector and MetricMathAnomalyDetector must "
                        + "be specified.")
            }
            guard given == 1 else {
                throw Refusal.combination(
                    "SingleMetricAnomalyDetector, MetricMathAnomalyDetector and the parameters of "
                        + "a single metric are mutually exclusive.")
            }
            if let math {
                guard let queries = math.metricDataQueries, !queries.isEmpty else {
                    throw Refusal.missing("MetricMathAnomalyDetector.MetricDataQueries")
                }
                let list = "MetricMathAnomalyDetector.MetricDataQueries"
                let read = try QueryReading(list: list).read(queries)
                guard read.count(where: \.returnsData) == 1 else {
                    throw Refusal.value(
                        "Exactly one element of the metrics list should return data.")
                }
                self = .math(math)
                return
            }
            var it =
                single
                ?? CloudWatchShape.SingleMetricAnomalyDetector(
                    namespace: namespace, metricName: metricName, dimensions: dimensions, stat: stat
                )
            guard it.namespace != nil else { throw Refusal.missing("Namespace") }
            guard it.metricName != nil else { throw Refusal.missing("MetricName") }
            guard let stat = it.stat else { throw Refusal.missing("Stat") }
            guard Statistic(stat) != nil else {
                throw Refusal.value("The value \(stat) for parameter Stat is not supported.")
            }
            if let account = it.accountId, account != call.account.description {
                throw Refusal.notOffered("anomaly detectors on metrics of other accounts")
            }
            it.accountId = call.account.description
            it.dimensions = it.dimensions ?? []
            self = .single(it)
        }

        var identity: String {
            switch self {
            case .single(let it):
                DetectorIdentity.single(
                    MetricWords.identity(it.namespace, it.metricName, it.dimensions),
                    it.stat ?? "")
            case .math(let it): DetectorIdentity.math(it)
            }
        }
    }

    static func check(_ configuration: CloudWatchShape.AnomalyDetectorConfiguration?) throws {
        for range in configuration?.excludedTimeRanges ?? [] where range.startTime >= range.endTime
        {
            throw Refusal.value(
                "The StartTime of an excluded time range must be before its EndTime.")
        }
        if let zone = configuration?.metricTimezone, TimeZone(identifier: zone) == nil {
            throw Refusal.value("The value \(zone) for parameter MetricTimezone is invalid.")
        }
    }

    /// How far the model is: it is made from what is there when it is asked for, so it is trained
    /// as soon as there is something to learn from.
    func state(_ service: CloudWatchService, _ call: Call) -> String {
        guard let it = input.singleMetricAnomalyDetector,
            let statistic = it.stat.flatMap({ Statistic($0) })
        else { return "TRAINED" }
        let now = call.time.seconds
        let series = try? service.metrics.series(
            of: MetricWords.identity(it.namespace, it.metricName, it.dimensions),
            in: MetricScope(account: call.account, region: call.region), statistic: statistic,
            period: 300, from: now - Self.trainingSeconds, to: now)
        guard let first = series?.times.first, let last = series?.times.last else {
            return "PENDING_TRAINING"
        }
        return last - first >= Self.trainedSeconds ? "TRAINED" : "TRAINED_INSUFFICIENT_DATA"
    }

    func shape(_ service: CloudWatchService, _ call: Call) -> CloudWatchShape.AnomalyDetector {
        let it = input.singleMetricAnomalyDetector
        return CloudWatchShape.AnomalyDetector(
            namespace: it?.namespace, metricName: it?.metricName, dimensions: it?.dimensions,
            stat: it?.stat,
            configuration: input.configuration.map {
                CloudWatchShape.AnomalyDetectorConfiguration(
                    excludedTimeRanges: $0.excludedTimeRanges ?? [],
                    metricTimezone: $0.metricTimezone)
            } ?? CloudWatchShape.AnomalyDetectorConfiguration(excludedTimeRanges: []),
            stateValue: state(service, call), metricCharacteristics: input.metricCharacteristics,
            singleMetricAnomalyDetector: it,
            metricMathAnomalyDetector: input.metricMathAnomalyDetector)
    }
}
