package import Codecs
package import Gate
import Synchronization
package import Vocabulary

/// Where a delivery stream sends what is put into it: an HTTP endpoint, as Amazon Data Firehose
/// speaks to one.
package struct StreamEndpoint: Hashable, Sendable {
    package let url: String
    package let accessKey: String

    package init(url: String, accessKey: String) {
        self.url = url
        self.accessKey = accessKey
    }
}

/// One request that a web ACL has judged, for its log.
package struct LogEntry: Sendable {
    package let webACL: String
    package let time: Instant
    package let rules: LogRules
    /// Made when it is written, away from the request's own path.
    package let record: @Sendable () -> JSON

    package init(
        webACL: String, time: Instant, rules: LogRules, record: @escaping @Sendable () -> JSON
    ) {
        self.webACL = webACL
        self.time = time
        self.rules = rules
        self.record = record
    }
}

/// Delivers the records of web ACLs to log groups, buckets and HTTP endpoints.
///
/// As AWS's, delivery is of best effort: what waits lies in memory, bounded, and what a destination
/// refuses for too long is left out and told to the operator.
package final class WebLogs: Sendable {
    static let principal = "delivery.logs.amazonaws.com"
    /// Requests whose records are still to be made.
    static let waitingMax = 65_536
    /// Octets that wait for one destination.
    static let heldBytesMax = 32 << 20
    static let pause = Duration.milliseconds(500)

    private struct Waiting {
        var entries: [LogEntry] = []
        var lost = 0
    }

    private let waiting = Mutex(Waiting())
    private let carrier: LogCarrier
    private let clock: any Clock
    private let report: @Sendable (String) -> Void

    /// - Parameters:
    ///   - groups: nil where nobody keeps log groups.
    ///   - streams: by the name of the delivery stream.
    ///   - bucketSeconds: between two files in a bucket.
    package init(
        groups: (any LogGroupAccess)?, buckets: any BucketAccess, web: (any WebClient)?,
        streams: [String: StreamEndpoint], account: AccountID, bucketSeconds: Int,
        clock: any Clock, entropy: any Entropy, report: @escaping @Sendable (String) -> Void
    ) {
        self.clock = clock
        self.report = report
        carrier = LogCarrier(
            groups: groups, buckets: buckets, web: web, streams: streams, account: account,
            bucketSeconds: max(1, bucketSeconds), clock: clock, entropy: entropy, report: report)
    }

    package func note(_ entry: LogEntry) {
        guard !entry.rules.destinations.isEmpty else { return }
        waiting.withLock { state in
            if state.entries.count < Self.waitingMax {
                state.entries.append(entry)
            } else {
                state.lost += 1
            }
        }
    }

    /// Delivers until cancelled, and then what is left.
    package func run() async {
        while !Task.isCancelled {
            try? await Task.sleep(for: Self.pause)
            await deliver()
        }
        await deliver(all: true)
    }

    /// One round. `all`: buckets too, whether or not it is time.
    package func deliver(all: Bool = false) async {
        let (entries, lost) = waiting.withLock { state in
            defer { state = Waiting() }
            return (state.entries, state.lost)
        }
        if lost > 0 { report("\(lost) requests are not in the logs: they came too quickly") }
        for entry in entries {
            let record = entry.record()
            guard entry.rules.keeps(record) else { continue }
            let line = entry.rules.hide(record).bytes
            for destination in entry.rules.destinations {
                await carrier.add(line, of: entry, to: destination)
            }
        }
        await carrier.send(all: all)
    }
}
