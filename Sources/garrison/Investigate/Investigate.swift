import ArgumentParser
import Codecs
import Detection
import Foundation
import Matching
import Synchronization
import Vocabulary

/// `garrison investigate PATH…`: findings from logs on disk, without a server.
struct Investigate: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, ndjson, html
    }

    static let configuration = CommandConfiguration(
        commandName: "investigate",
        abstract: "Find attacks in logs on disk; no server is needed.",
        discussion: """
            Give it files or folders of CloudTrail, VPC flow or Route 53 resolver query logs, \
            mixed, plain or in gzip, tar or zip; '-' reads standard input. Each is recognised by \
            its content, also in what the AWS CLI prints of LookupEvents and of CloudWatch Logs. \
            Findings come by severity with their evidence, then a timeline by actor, then what \
            could not be read, and the speed.

            A list is plain text, STIX, or one of the other forms that GuardDuty takes; which, its \
            content tells. Give its purpose before a colon to say what it lists: trusted, threat, \
            tor, c2, miner, sinkhole, drop.

            Examples:
              garrison investigate ./AWSLogs
              garrison investigate trail.json.gz flows/ --threat-list tor:exits.txt
              garrison investigate ./AWSLogs --format html > report.html
              aws cloudtrail lookup-events | garrison investigate -

            Exit codes: 0 when everything given was found, whatever lies in it; 1 when a path is \
            missing or no log could be read; 3 when --fail-on was reached.
            """)

    @Argument(help: "Files or folders; '-' is standard input.", completion: .file())
    var paths: [String]

    @Option(help: "How to write the report: text, json, ndjson or html.")
    var format = Format.text

    @Option(
        name: .customLong("threat-list"),
        help: "A list of bad addresses and domains, as [PURPOSE:]FILE; may be given often.")
    var threatLists: [String] = []

    @Option(
        name: .customLong("trusted-list"),
        help: "A list of addresses that make no findings; may be given often.")
    var trustedLists: [String] = []

    @Option(
        name: .customLong("home-net"),
        help: "A public range of your own, such as 203.0.113.0/24; may be given often.")
    var homeNets: [String] = []

    @Option(
        name: .customLong("fail-on"),
        help: "Exit with 3 if a finding is at least this grave: low, medium, high or critical.")
    var failOn: String?

    @Option(name: .shortAndLong, help: "Write the report to this file instead of to the terminal.")
    var output: String?

    func validate() throws {
        if let failOn, SeverityLevel(name: failOn) == nil {
            throw ValidationError("--fail-on takes low, medium, high or critical, not '\(failOn)'.")
        }
        for net in homeNets where CIDR(net) == nil {
            throw ValidationError("--home-net takes a range such as 203.0.113.0/24, not '\(net)'.")
        }
    }

    func run() throws {
        var options = Investigation.Options()
        options.homeNetworks = homeNets.compactMap { CIDR($0) }
        options.lists =
            try threatLists.map { try Self.list($0, purpose: nil) }
            + trustedLists.map { try Self.list($0, purpose: .trusted) }
        let clock = SystemClock()
        let line = ProgressLine(clock: clock)
        let investigation = Investigation(paths, options, clock: clock) { line.show($0) }
        line.clear()
        try write(investigation)
        if let failOn, let level = SeverityLevel(name: failOn),
            let gravest = investigation.gravest, gravest >= level
        {
            throw ExitCode(3)
        }
        for path in investigation.missing {
            Self.complain("garrison: '\(path.path)' cannot be read: \(path.reason)\n")
        }
        let read = investigation.counts.read + investigation.counts.withoutData
        if read == 0, investigation.missing.isEmpty {
            Self.complain("garrison: no log could be read in what was given\n")
        }
        if read == 0 || !investigation.missing.isEmpty { throw ExitCode(1) }
    }

    private func write(_ investigation: Investigation) throws {
        let bytes: [UInt8]
        switch format {
        case .text:
            let usesColour = output == nil && isatty(1) == 1
            bytes = Array(TextReport(investigation, usesColour: usesColour).text.utf8)
        case .json: bytes = investigation.json.bytes + [0x0a]
        case .ndjson: bytes = investigation.lines
        case .html: bytes = HTMLReport(investigation).bytes
        }
        if let output {
            try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
        } else {
            try FileHandle.standardOutput.write(contentsOf: Data(bytes))
        }
    }

    private static func complain(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }

    /// Reads a list given as `FILE` or `PURPOSE:FILE`.
    private static func list(_ text: String, purpose: ThreatList.Purpose?) throws -> ThreatList {
        var purpose = purpose
        var path = text
        if purpose == nil, let colon = text.firstIndex(of: ":"),
            let named = ThreatList.Purpose(rawValue: String(text[..<colon]))
        {
            purpose = named
            path = String(text[text.index(after: colon)...])
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ValidationError("The list '\(path)' cannot be read.")
        }
        let bytes = [UInt8](data)
        do throws(ThreatListError) {
            return try ThreatList(
                name: URL(fileURLWithPath: path).lastPathComponent, purpose: purpose ?? .threat,
                format: ThreatList.format(of: bytes), bytes: bytes)
        } catch {
            throw ValidationError("The list '\(path)' cannot be used: \(error).")
        }
    }
}

/// One line on a terminal that says how far the reading is; silent where there is no terminal.
private final class ProgressLine: Sendable {
    private let isShown: Bool
    private let clock: any Vocabulary.Clock
    private let last: Mutex<Instant?> = Mutex(nil)

    init(clock: any Vocabulary.Clock) {
        self.clock = clock
        isShown = isatty(2) == 1
    }

    func show(_ progress: Investigation.Progress) {
        guard isShown else { return }
        let now = clock.now()
        let isDue = last.withLock { last in
            if let before = last, now - before < .milliseconds(100) { return false }
            last = now
            return true
        }
        guard isDue else { return }
        let share = progress.bytes > 0 ? 100 * progress.bytesDone / progress.bytes : 100
        write(
            "\r\u{1b}[K\(min(share, 100)) %  file \(progress.filesDone + 1) of \(progress.files)  "
                + "\(progress.records) records  \(progress.findings) findings")
    }

    func clear() { if isShown { write("\r\u{1b}[K") } }

    private func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
