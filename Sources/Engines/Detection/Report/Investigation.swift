package import Matching
package import Vocabulary

/// Reads logs from disk, runs every detector over them and says what was found.
package struct Investigation: Sendable {
    package struct Options: Sendable {
        package var lists: [ThreatList] = []
        package var homeNetworks: [CIDR] = []
        package init() {}
    }

    /// How far it is.
    package struct Progress: Sendable {
        package let filesDone: Int
        package let files: Int
        package let bytesDone: Int
        package let bytes: Int
        package let records: Int
        package let findings: Int
    }

    /// A log, or part of one, that could not be read.
    package struct Unread: Hashable, Sendable {
        package let path: String
        package let reason: String
    }

    /// By severity, the gravest first, then by time.
    package let findings: [Finding]
    package let counts: RecordCounts
    package let files: Int
    package let bytes: Int
    package let inflatedBytes: Int
    package let unread: [Unread]
    /// Records that could not be read, by the log they stand in.
    package let broken: [(path: String, records: Int)]
    /// Paths given that are not there or cannot be entered.
    package let missing: [Unread]
    package let findingsDropped: Int
    package let seconds: Double

    /// Reads everything below `paths`.
    /// - Parameter progress: is told now and then, at most once for each megabyte read.
    package init(
        _ paths: [String], _ options: Options = Options(), clock: any Clock,
        progress: @escaping (Progress) -> Void = { _ in }
    ) {
        let start = clock.now()
        let walk = LogWalk(paths)
        let engine = DetectionEngine(
            lists: ThreatLists(options.lists, homeNetworks: options.homeNetworks))
        var counts = RecordCounts()
        var unread = walk.failures.map { Unread(path: $0.path, reason: $0.reason) }
        var broken: [(String, Int)] = []
        var bytes = 0
        var inflated = 0
        let total = walk.files.reduce(0) { $0 &+ $1.bytes }
        if let reader = LogFiles(sink: engine) {
            reader.begins = { engine.source = $0 }
            for (index, file) in walk.files.enumerated() {
                let before = bytes
                let records = counts.read
                let tell = { (done: Int) in
                    progress(
                        Progress(
                            filesDone: index, files: walk.files.count, bytesDone: before &+ done,
                            bytes: total, records: records, findings: engine.findingCount))
                }
                let outcome =
                    file.path == LogWalk.standardInput
                    ? reader.read(descriptor: 0, named: "standard input", progress: tell)
                    : reader.read(file.path, progress: tell)
                bytes &+= outcome.bytes
                inflated &+= max(outcome.inflatedBytes, 0)
                counts += outcome.counts
                for log in outcome.members + [outcome] {
                    if let failure = log.failure {
                        unread.append(Unread(path: log.path, reason: failure))
                    } else if log.counts.broken > 0, outcome.members.isEmpty || log != outcome {
                        broken.append((log.path, log.counts.broken))
                    }
                }
            }
        } else {
            unread.append(Unread(path: "", reason: LogReader.Failure.outOfMemory.description))
        }
        findings = engine.findings.sorted {
            ($1.severity, $0.firstSeen, $0.id) < ($0.severity, $1.firstSeen, $1.id)
        }
        self.counts = counts
        missing = walk.failures.filter { paths.contains($0.path) }
            .map { Unread(path: $0.path, reason: $0.reason) }
        files = walk.files.count
        self.bytes = bytes
        inflatedBytes = inflated
        self.unread = unread
        self.broken = broken
        findingsDropped = engine.findingsDropped
        let (whole, fraction) = (clock.now() - start).components
        seconds = Double(whole) + Double(fraction) / 1e18
    }

    /// The gravest level among the findings.
    package var gravest: SeverityLevel? { findings.map(\.severityLevel).max() }

    /// Who did something, the gravest first, each with their findings in the order of time.
    package var actors: [(actor: String, findings: [Finding])] {
        var order: [String] = []
        var byActor: [String: [Finding]] = [:]
        for finding in findings {
            if byActor[finding.actor] == nil { order.append(finding.actor) }
            byActor[finding.actor, default: []].append(finding)
        }
        return order.map { actor in
            let list = byActor[actor] ?? []
            return (actor, list.sorted { ($0.firstSeen, $0.id) < ($1.firstSeen, $1.id) })
        }
    }

    package static func recordsPerSecond(_ count: Int, _ seconds: Double) -> Int {
        seconds > 0 ? Int(Double(count) / seconds) : count
    }
}
