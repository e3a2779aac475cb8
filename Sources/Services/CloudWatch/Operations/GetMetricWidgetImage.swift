package import CloudWatchAPI
package import Gate
import MetricsEngine
import Shapes
package import Store
import Vocabulary

extension GetMetricWidgetImage: ReadHandler {
    package static var isDataEvent: Bool { true }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output {
        let format = input.outputFormat ?? "png"
        guard format == "png" || format == "image/png" else {
            throw Refusal.value(
                "The value \(format) for parameter OutputFormat is not supported. Supported values "
                    + "are png and image/png.")
        }
        let picture: [UInt8]
        do {
            let widget = try MetricWidget(input.metricWidget, now: call.time.seconds)
            picture = try widget.png(
                in: service.context(
                    MetricScope(account: call.account, region: call.region),
                    now: call.time.seconds),
                alarm: { line($0, call, snapshot) })
        } catch {
            throw Refusal.value(
                "The value for parameter MetricWidget is not valid: \(error.message)")
        }
        guard format == "png" else {
            // The picture itself is the answer; `CloudWatchEdge` says what it is.
            call.reply.setBody(BodyStream(bytes: picture))
            return Output()
        }
        return Output(metricWidgetImage: Blob(picture))
    }

    /// The threshold of an alarm, by its name or ARN.
    private static func line(_ name: String, _ call: Call, _ snapshot: Snapshot) -> AlarmLine? {
        let known = AlarmName.of(reference: name, account: call.account, region: call.region)
        guard let record = try? snapshot.alarmIfAny(known, call),
            case .metric(let config) = record.config, let threshold = config.threshold
        else { return nil }
        return AlarmLine(label: record.name, threshold: threshold)
    }
}
