/// Where a record stood: the log's name and the byte (after decompression) where it starts.
package struct RecordPosition: Hashable, Sendable {
    package let source: String
    package let offset: Int

    package init(source: String, offset: Int) {
        self.source = source
        self.offset = offset
    }
}

/// What takes the records that readers find. Records are borrowed: they are gone after the call.
package protocol RecordSink: AnyObject {
    func take(_ event: CloudTrailEvent, offset: Int)
    func take(_ flow: FlowRecord, offset: Int)
    func take(_ query: DNSQuery, offset: Int)
}

/// The kinds of log that are recognised.
package enum LogKind: String, Hashable, Sendable, CaseIterable {
    case cloudTrail = "CloudTrail"
    case flow = "VPC flow log"
    case dns = "Route 53 resolver query log"
}

/// What became of the records of one log, or of many.
package struct RecordCounts: Hashable, Sendable {
    package var events = 0
    package var flows = 0
    package var queries = 0
    /// Lines of flow logs that carry no traffic: NODATA and SKIPDATA.
    package var withoutData = 0
    /// Records that could not be read.
    package var broken = 0
    /// Well-formed objects that are no record of a known kind.
    package var unknown = 0

    package init() {}

    /// All records that were read.
    package var read: Int { events + flows + queries }

    package static func += (sum: inout RecordCounts, one: RecordCounts) {
        sum.events += one.events
        sum.flows += one.flows
        sum.queries += one.queries
        sum.withoutData += one.withoutData
        sum.broken += one.broken
        sum.unknown += one.unknown
    }
}
