package import CloudWatchAPI
package import Gate
import Shapes
package import Store

// OTel enrichment adds tags of AWS's resources to AWS's own metrics for PromQL queries. There are
// no such metrics here, so it cannot be started, and says so.
// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_StartOTelEnrichment.html

extension StartOTelEnrichment: ReadHandler {
    package static var isReadOnly: Bool { false }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output { throw Refusal.notOffered("OTel enrichment") }
}

extension StopOTelEnrichment: ReadHandler {
    package static var isReadOnly: Bool { false }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output { Output() }
}

extension GetOTelEnrichment: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output { Output(status: "Stopped") }
}
