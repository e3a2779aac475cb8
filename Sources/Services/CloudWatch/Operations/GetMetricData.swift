package import CloudWatchAPI
package import Gate
import MetricsEngine
import Shapes
package import Store
import Vocabulary

extension GetMetricData: ReadHandler {
    package static var isDataEvent: Bool { true }
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output {
        let start = input.startTime.seconds
        let end = input.endTime.seconds
        guard start <= end else {
            throw Refusal.validation("The parameter EndTime must be greater than StartTime.")
        }
        guard start != end else {
            throw Refusal.validation("The parameter StartTime must not equal parameter EndTime.")
        }
        let limit = input.maxDatapoints ?? MetricDataRequest.datapointsLimit
        guard (1...MetricDataRequest.datapointsLimit).contains(limit) else {
            throw Refusal.validation(
                "The value \(limit) for parameter MaxDatapoints must be between 1 and "
                    + "\(MetricDataRequest.datapointsLimit).")
        }
        let queries = try QueryReading(list: "MetricDataQueries").read(input.metricDataQueries)
        guard queries.contains(where: \.returnsData) else {
            throw Refusal.validation(
                "At least one of the MetricDataQueries must have ReturnData set to true.")
        }
        // The page belongs to these queries and this span; MaxDatapoints may change.
        let page = PageQuery(
            call.operation, call.account.description, call.region.description,
            StoredInput.text(input.metricDataQueries), String(start), String(end), input.scanBy)
        var after: String?
        if let token = input.nextToken {
            guard let key = try? page.key(of: token).first else { throw Refusal.badToken }
            after = key
        }
        let request = MetricDataRequest(
            queries: queries, start: start, end: end,
            isNewestFirst: input.scanBy != "TimestampAscending",
            labelOffsetSeconds: try LabelZone.seconds(input.labelOptions?.timezone),
            datapointsMax: limit, after: after)
        let scope = MetricScope(account: call.account, region: call.region)
        let answer: MetricDataAnswer
        do {
            answer = try service.context(scope, now: call.time.seconds).answer(request)
        } catch {
            throw Refusal.validation(error.message)
        }
        return Output(
            metricDataResults: answer.results.map(shape),
            nextToken: answer.next.map { page.marker(after: [$0]) },
            messages: answer.messages.map(shape))
    }

    private static func shape(_ result: MetricDataResult) -> CloudWatchShape.MetricDataResult {
        CloudWatchShape.MetricDataResult(
            id: result.id, label: result.label,
            timestamps: result.series.times.map { Instant(seconds: $0) },
            values: result.series.values, statusCode: result.status.rawValue,
            messages: result.messages.isEmpty ? nil : result.messages.map(shape))
    }

    private static func shape(_ message: MetricDataMessage) -> CloudWatchShape.MessageData {
        CloudWatchShape.MessageData(code: message.code, value: message.value)
    }
}

/// LabelOptions.Timezone: `+0130` or `-0800`.
enum LabelZone {
    static func seconds(_ text: String?) throws -> Int64 {
        guard let text else { return 0 }
        let bytes = Array(text.utf8)
        let digits = bytes.dropFirst().map { Int64($0) - 0x30 }
        guard bytes.count == 5, bytes[0] == 0x2b || bytes[0] == 0x2d,
            digits.allSatisfy({ (0...9).contains($0) }), digits[2] < 6,
            digits[0] * 10 + digits[1] < 24
        else {
            throw Refusal.validation(
                "The value \(text) for parameter LabelOptions.Timezone is not matching the "
                    + "expected pattern [+-]HHMM.")
        }
        let minutes = (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3]
        return (bytes[0] == 0x2d ? -60 : 60) * minutes
    }
}

/// Parts of inputs as one text, for the identity of a page.
enum StoredInput {
    static func text(_ queries: [CloudWatchShape.MetricDataQuery]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func add(_ text: String?) {
            for byte in (text ?? "\u{1}").utf8 {
                hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
            }
            hash = (hash ^ 0xff) &* 0x0000_0100_0000_01b3
        }
        for query in queries {
            add(query.id)
            add(query.expression)
            add(query.metricStat?.metric.namespace)
            add(query.metricStat?.metric.metricName)
            add(query.metricStat.map { "\($0.period) \($0.stat) \($0.unit ?? "")" })
            for dimension in query.metricStat?.metric.dimensions ?? [] {
                add(dimension.name)
                add(dimension.value)
            }
            add(query.returnData == false ? "0" : "1")
        }
        return String(hash, radix: 16)
    }
}
