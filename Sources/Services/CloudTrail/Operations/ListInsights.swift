package import CloudTrailAPI
package import Gate
import Shapes
package import Store
import Vocabulary

/// Insights events of a trail.
extension ListInsightsData: ReadHandler {
    private static let pageMax = 50

    /// https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_ListInsightsData.html
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Authorization {
        .targets([
            Target(
                ActionName("cloudtrail", "ListInsightsData"),
                on: try TrailName(input.insightSource, call).arn)
        ])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Output {
        guard input.insightSource.hasPrefix("arn:"),
            try snapshot.trail(TrailName(input.insightSource, call), call) != nil
        else {
            throw CloudTrailFailure.invalidParameter(
                "InsightSource \(input.insightSource.prefix(256)) is not a trail of this account.")
        }
        if let start = input.startTime, let end = input.endTime, start > end {
            throw CloudTrailFailure.invalidParameter("StartTime must not be after EndTime.")
        }
        let dimensions = (input.dimensions ?? [:]).sorted { $0.key < $1.key }
        var query = InsightQuery(
            "ListInsightsData", call, from: input.startTime, to: input.endTime,
            limit: input.maxResults ?? pageMax,
            asked: dimensions.flatMap { [$0.key, $0.value] } + [input.insightSource])
        for (key, value) in dimensions where !query.require(key, value) {
            throw CloudTrailFailure.invalidParameter("\(key) is no dimension of Insights events.")
        }
        if let token = input.nextToken, !query.goOn(after: token) {
            throw CloudTrailFailure.invalidParameter("The next token is not valid.")
        }
        let (events, next) = try query.answer(snapshot)
        return Output(events: events, nextToken: next)
    }
}

/// The rates that insights are made of.
extension ListInsightsMetricData: ReadHandler {
    private static let pageMax = 21_600
    private static let kept = Dictionary(
        uniqueKeysWithValues: CloudTrailService.ratePeriods.map {
            (Int($0.seconds), $0.keptSeconds)
        })

    /// https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_ListInsightsMetricData.html
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Authorization {
        guard let name = input.trailName else {
            return .targets([Target(ActionName("cloudtrail", "LookupEvents"), on: "*")])
        }
        let arn = try TrailName(name, call).arn
        return .targets([
            Target(ActionName("cloudtrail", "LookupEvents"), on: "*"),
            Target(ActionName("cloudtrail", "ListInsightsData"), on: arn),
        ])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Output {
        func refuse(_ text: String) -> Failure { CloudTrailFailure.invalidParameter(text) }
        // Rates of data events are a trail's own, and no trail has any.
        var arn: String?
        if let name = input.trailName { arn = try snapshot.readableTrail(name, call).arn }
        let isError = input.insightType == "ApiErrorRateInsight"
        guard isError == (input.errorCode != nil) else {
            throw refuse(
                isError
                    ? "ErrorCode is required for ApiErrorRateInsight."
                    : "ErrorCode is only valid for ApiErrorRateInsight.")
        }
        let period = Int64(input.period ?? 3600)
        guard let kept = kept[Int(period)] else {
            throw refuse("Period must be 60, 300 or 3600.")
        }
        let now = call.time.seconds
        let start = max(input.startTime?.seconds ?? 0, now - kept)
        let end = min(input.endTime?.seconds ?? now, now + 1)
        if let from = input.startTime, let to = input.endTime, from >= to {
            throw refuse("StartTime must be before EndTime.")
        }
        let first = (start + period - 1) / period * period
        let key = RateKey(
            region: call.region.description, source: input.eventSource, name: input.eventName,
            error: input.errorCode ?? "")
        let query = PageQuery(
            ([
                input.dataType ?? "", arn ?? "", String(period),
                input.startTime.map { String($0.nanoseconds) } ?? "",
            ] + [
                key.region, key.source, key.name, key.error,
            ]).joined(separator: "\u{1f}"))
        var from = first
        if let token = input.nextToken {
            guard let text = try? query.key(of: token).first, let time = Int64(text) else {
                throw refuse("The next token is not valid.")
            }
            from = time
        }
        var points: [(Int64, Int64)] = []
        let limit = input.maxResults ?? pageMax
        if arn == nil, from < end {
            let rows = try snapshot.rows(
                """
                SELECT start, count FROM cloudtrail_rates
                WHERE region = ? AND source = ? AND name = ? AND error = ? AND period = ?
                    AND start >= ? AND start < ? ORDER BY start LIMIT ?
                """,
                key.values + [
                    SQLValue(period), SQLValue(from), SQLValue(end), SQLValue(limit + 1),
                ])
            points = rows.map { ($0.integer("start"), $0.integer("count")) }
            if input.dataType == "FillWithZeros" {
                let counts = Dictionary(uniqueKeysWithValues: points)
                points = stride(from: from, to: end, by: Int64.Stride(period)).prefix(limit + 1)
                    .map { ($0, counts[$0] ?? 0) }
            }
        }
        let next = points.count > limit ? query.marker(after: [String(points[limit].0)]) : nil
        let page = points.prefix(limit)
        return Output(
            trailARN: arn, eventSource: key.source, eventName: key.name,
            insightType: input.insightType, errorCode: input.errorCode,
            timestamps: page.map { Instant(seconds: $0.0) }, values: page.map { Double($0.1) },
            nextToken: next)
    }
}
