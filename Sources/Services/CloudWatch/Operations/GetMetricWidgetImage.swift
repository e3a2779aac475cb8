package import CloudWatchAPI
package import Gate
import Shapes
package import Store

extension GetMetricWidgetImage: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Output { throw Refusal.notOffered("pictures of metrics") }
}
