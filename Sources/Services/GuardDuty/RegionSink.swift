import Detection
import Vocabulary

/// Lets through to an engine the records that are a detector's business.
///
/// A detector sees its own region. Events of AWS's global services are recorded in us-east-1 and
/// reach the detectors of every region, as "How GuardDuty handles AWS CloudTrail global events" has
/// it (https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_data-sources.html). Fields are
/// compared after the event was parsed, so that no text inside a request can pass for one.
final class RegionSink: RecordSink {
    /// How many records went through.
    private(set) var taken = 0
    /// Whether data events of S3 are among them.
    var takesObjects = true
    /// Whether records that name no region are, too.
    var takesUnplaced = true
    var engine: DetectionEngine
    private let region: String

    init(region: Region, engine: DetectionEngine) {
        self.region = region.description
        self.engine = engine
    }

    func take(_ event: CloudTrailEvent, offset: Int) {
        guard isHere(event.awsRegion) || Self.isGlobal(event) else { return }
        // What GuardDuty itself reads says nothing about anybody, and would have it read on.
        guard event.invokedBy != "guardduty.amazonaws.com" else { return }
        guard takesObjects || event.eventCategory != "Data" else { return }
        taken &+= 1
        engine.take(event, offset: offset)
    }

    func take(_ flow: FlowRecord, offset: Int) {
        guard isHere(flow.region) else { return }
        taken &+= 1
        engine.take(flow, offset: offset)
    }

    func take(_ query: DNSQuery, offset: Int) {
        guard isHere(query.region) else { return }
        taken &+= 1
        engine.take(query, offset: offset)
    }

    private func isHere(_ name: ByteRun) -> Bool {
        name.isEmpty || name == "-" ? takesUnplaced : name.string == region
    }

    private static func isGlobal(_ event: CloudTrailEvent) -> Bool {
        guard event.awsRegion == "us-east-1" else { return false }
        let source = event.eventSource
        return source == "iam.amazonaws.com" || source == "sts.amazonaws.com"
            || source == "cloudfront.amazonaws.com" || source == "route53.amazonaws.com"
            || source == "signin.amazonaws.com"
    }
}
