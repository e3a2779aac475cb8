package import CloudWatchAPI
package import Gate
import MetricsEngine
import Protocols
import Shapes
package import Store
import Vocabulary

extension PutAnomalyDetector: WriteHandler {
    private static let detectorsMax = 50_000

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchService
    ) throws -> Output {
        let choice = try DetectorRecord.Choice(
            namespace: input.namespace, metricName: input.metricName,
            dimensions: input.dimensions, stat: input.stat,
            single: input.singleMetricAnomalyDetector, math: input.metricMathAnomalyDetector, call)
        try DetectorRecord.check(input.configuration)
        let count = try transaction.row(
            "SELECT count(*) AS count FROM cw_detectors WHERE account = ? AND region = ?",
            call.place)
        guard count?.integer("count") ?? 0 < detectorsMax else {
            throw CloudWatchFailure.limitExceededException(
                "The limit of \(detectorsMax) anomaly detectors is reached.")
        }
        var kept = Input(
            configuration: input.configuration,
            metricCharacteristics: input.metricCharacteristics)
        var kind = DetectorRecord.math
        switch choice {
        case .single(let it):
            kept.singleMetricAnomalyDetector = it
            kind = DetectorRecord.single
        case .math(let it): kept.metricMathAnomalyDetector = it
        }
        try transaction.run(
            """
            INSERT INTO cw_detectors
            (account, region, identity, kind, namespace, metric, config, created)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET config = excluded.config
            """,
            call.place + [
                .text(choice.identity), .text(kind),
                SQLValue(kept.singleMetricAnomalyDetector?.namespace),
                SQLValue(kept.singleMetricAnomalyDetector?.metricName),
                .text(StoredJSON.text(kept)), SQLValue(call.time),
            ])
        return Output()
    }
}

extension DeleteAnomalyDetector: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudWatchService
    ) throws -> Output {
        let choice = try DetectorRecord.Choice(
            namespace: input.namespace, metricName: input.metricName,
            dimensions: input.dimensions, stat: input.stat,
            single: input.singleMetricAnomalyDetector, math: input.metricMathAnomalyDetector, call)
        let deleted = try transaction.run(
            "DELETE FROM cw_detectors WHERE account = ? AND region = ? AND identity = ?",
            call.place + [.text(choice.identity)])
        guard deleted > 0 else {
            throw Refusal.noResource(type: "AnomalyDetector", id: choice.identity)
        }
        return Output()
    }
}

extension DescribeAnomalyDetectors: ReadHandler {
    private static let pageMax = 100

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output {
        let kinds = Set(input.anomalyDetectorTypes ?? [DetectorRecord.single])
        for kind in kinds.sorted()
        where ![DetectorRecord.single, DetectorRecord.math].contains(kind) {
            throw Refusal.value(
                "The value \(kind) for parameter AnomalyDetectorTypes is not supported.")
        }
        let wanted = input.dimensions.map { MetricWords.identity(nil, nil, $0).dimensions }
        let query = PageQuery(
            call.operation, call.account.description, call.region.description, input.namespace,
            input.metricName, kinds.sorted().joined(separator: ","),
            wanted.map { $0.map { "\($0.name)=\($0.value)" }.joined(separator: "\u{1f}") })
        var after = ""
        if let token = input.nextToken {
            guard let key = try? query.key(of: token).first else { throw Refusal.badToken }
            after = key
        }
        let limit = min(input.maxResults ?? Self.pageMax, Self.pageMax)
        var found: [(String, DetectorRecord)] = []
        try snapshot.each(
            """
            SELECT * FROM cw_detectors WHERE account = ? AND region = ? AND identity > ?
            ORDER BY identity
            """, call.place + [.text(after)]
        ) { row in
            guard kinds.contains(row.text("kind")),
                input.namespace.map({ $0 == row.textIfAny("namespace") }) ?? true,
                input.metricName.map({ $0 == row.textIfAny("metric") }) ?? true
            else { return true }
            let record = try DetectorRecord(row)
            let held = record.input.singleMetricAnomalyDetector?.dimensions
            if let wanted, MetricWords.identity(nil, nil, held).dimensions != wanted {
                return true
            }
            found.append((row.text("identity"), record))
            return found.count <= limit
        }
        let page = Page(fetched: found, limit: limit, query: query) { [$0.0] }
        return Output(
            anomalyDetectors: page.items.map { $0.1.shape(service, call) }, nextToken: page.next)
    }
}
