package import CloudWatchAPI
package import Gate
import MetricsEngine
import Shapes
package import Store
import Vocabulary

extension GetMetricStatistics: ReadHandler {
    package static var isDataEvent: Bool { true }
    private static let datapointsMax = 1_440

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output {
        let extended = try check(input)
        let span = StatisticsSpan(
            start: input.startTime.seconds, end: input.endTime.seconds,
            period: Int64(input.period), now: call.time.seconds)
        let metric = MetricWords.identity(input.namespace, input.metricName, input.dimensions)
        let scope = MetricScope(account: call.account, region: call.region)
        let units = input.unit.map { [$0] } ?? service.metrics.units(of: metric, in: scope)
        var datapoints: [CloudWatchShape.Datapoint] = []
        for unit in units {
            let points: [MetricPoint]
            do {
                points = try service.metrics.points(
                    of: metric, in: scope, unit: unit, period: span.base, from: span.start,
                    to: span.end)
            } catch {
                throw CloudWatchService.failure(error)
            }
            for point in span.grouped(points) {
                datapoints.append(
                    datapoint(point, unit, Set(input.statistics ?? []), extended))
            }
        }
        return Output(label: input.metricName, datapoints: datapoints)
    }

    /// - Returns: The extended statistics by name.
    private static func check(_ input: Input) throws -> [(String, Statistic)] {
        guard input.startTime.seconds < input.endTime.seconds else {
            throw Refusal.value(
                "The parameter StartTime must be less than the parameter EndTime.")
        }
        guard MetricWords.isPeriod(input.period) else {
            throw Refusal.value(
                "The parameter Period must be 1, 5, 10, 20, 30, or a multiple of 60.")
        }
        switch (input.statistics?.isEmpty ?? true, input.extendedStatistics?.isEmpty ?? true) {
        case (true, true):
            throw Refusal.missing(
                saying: "At least one of the parameters Statistics and ExtendedStatistics must be "
                    + "specified.")
        case (false, false):
            throw Refusal.combination(
                "The parameters Statistics and ExtendedStatistics are mutually exclusive and you "
                    + "have specified both.")
        default: break
        }
        let seconds = input.endTime.seconds - input.startTime.seconds
        let count = seconds / Int64(input.period)
        guard count <= datapointsMax else {
            throw Refusal.combination(
                "You have requested up to \(count) datapoints, which exceeds the limit of "
                    + "\(datapointsMax). You may reduce the datapoints requested by increasing "
                    + "Period, or decreasing the time range.")
        }
        return try (input.extendedStatistics ?? []).enumerated().map { index, text in
            guard let statistic = Statistic(text), statistic.isExtended else {
                throw Refusal.value(
                    "The value \(text) for parameter ExtendedStatistics.member.\(index + 1) is "
                        + "not supported.")
            }
            return (text, statistic)
        }
    }

    private static func datapoint(
        _ point: MetricPoint, _ unit: String, _ statistics: Set<String>,
        _ extended: [(String, Statistic)]
    ) -> CloudWatchShape.Datapoint {
        func told(_ name: String, _ statistic: Statistic) -> Double? {
            statistics.contains(name) ? point.aggregate.value(of: statistic) : nil
        }
        var values: [String: Double] = [:]
        for (name, statistic) in extended {
            values[name] = point.aggregate.value(of: statistic)
        }
        return CloudWatchShape.Datapoint(
            timestamp: Instant(seconds: point.time),
            sampleCount: told("SampleCount", .sampleCount), average: told("Average", .average),
            sum: told("Sum", .sum), minimum: told("Minimum", .minimum),
            maximum: told("Maximum", .maximum), unit: unit,
            extendedStatistics: extended.isEmpty ? nil : values)
    }
}

/// The periods of GetMetricStatistics: they begin at the rounded start time, not at multiples of
/// the period since 1970.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html
struct StatisticsSpan {
    /// What the store is asked for; the periods are made of these.
    let base: Int64
    let start: Int64
    let end: Int64
    let period: Int64

    init(start: Int64, end: Int64, period: Int64, now: Int64) {
        let age = now - start
        let rounding: Int64 =
            switch age {
            case ..<(15 * 86_400): period < 60 ? period : 60
            case ..<(63 * 86_400): 300
            default: 3_600
            }
        self.start = start - (start % rounding + rounding) % rounding
        // The last period may end after the end time, so that it is whole.
        self.end = end
        self.period = period
        base = rounding
    }

    func grouped(_ points: [MetricPoint]) -> [MetricPoint] {
        guard period > base else { return points }
        var made: [MetricPoint] = []
        for point in points {
            let time = start + (point.time - start) / period * period
            if made.last?.time == time {
                made[made.count - 1].aggregate.merge(point.aggregate)
            } else {
                made.append(MetricPoint(time: time, aggregate: point.aggregate))
            }
        }
        return made
    }
}
