import ArgumentParser
import Codecs
import Foundation
import Matching
import Vocabulary
import WebRules

/// `garrison waf replay`: what rules would have done to past traffic.
struct WAFReplay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Show what rules would have done to traffic of the past.",
        discussion: """
            Give it files or folders, plain or in gzip: records of WAF's log, access logs of an \
            Application Load Balancer, access logs of web servers in the common or combined form, \
            HTTP archives. Each is recognised by its content. Requests are judged in the order of \
            their times, so that rates count as they did. Logs hold no bodies (HTTP archives do) \
            and access logs few headers: rules on what is not there cannot match, and rules on \
            what is absent match everything.

            Examples:
              garrison waf replay ./AWSLogs --acl changed.json
              garrison waf replay access.log.gz --crs /usr/share/modsecurity-crs --format json

            Exit status: 0; 1, something could not be read; 3, with --fail-on-change, a request \
            that had passed would be stopped; 64, wrong arguments.
            """)

    @Argument(help: "Files or folders; '-' is standard input.", completion: .file())
    var paths: [String]
    @OptionGroup var source: RuleSource
    @Option(help: "How to write the report: text or json.")
    var format = OutputFormat.text
    @Option(help: "How many changed requests are shown.")
    var show = 20
    @Flag(help: "Exit with 3 if a request that had passed would be stopped.")
    var failOnChange = false

    private struct Change {
        let request: RecordedRequest
        let after: LoadedRules.Judgement
    }

    func run() async throws {
        let rules: LoadedRules
        let read: (requests: [RecordedRequest], unread: Int)
        do {
            rules = try await source.load()
            read = try RecordedRequest.read(paths, client: .v4(0))
        } catch {
            throw CleanExit.failure("garrison: \(error)")
        }
        guard !read.requests.isEmpty else {
            throw CleanExit.failure("garrison: no request was found")
        }
        // Requests without a time keep their places among the others of their file.
        let ordered = read.requests.enumerated().sorted { a, b in
            guard let one = a.element.time, let other = b.element.time, one != other else {
                return a.offset < b.offset
            }
            return one < other
        }.map(\.element)
        let counters = RateCounters()
        let collections = SecCollections()
        var outcomes: [[String]: Int] = [:]
        var byRule: [[String]: Int] = [:]
        var changes: [Change] = []
        var stopped = 0
        for each in ordered {
            let after = rules.judge(
                each.request, at: each.time ?? Instant(seconds: 0), counters: counters,
                collections: collections, explains: false)
            outcomes[[each.before ?? "?", after.outcome], default: 0] += 1
            for hit in after.verdict?.hits ?? [] {
                byRule[[hit.group ?? "", hit.metric, hit.action], default: 0] += 1
            }
            for match in after.matches where match.isLogged {
                byRule[["CRS", String(match.id), "MATCH"], default: 0] += 1
            }
            guard let before = each.before, before != after.outcome else { continue }
            if before == "ALLOW" { stopped += 1 }
            if changes.count < show { changes.append(Change(request: each, after: after)) }
        }
        let report = Report(
            count: ordered.count, unread: read.unread, outcomes: outcomes, byRule: byRule)
        switch format {
        case .text: print(report.text + text(changes))
        case .json: print(report.json(changes.map(json)).text)
        }
        if failOnChange, stopped > 0 { throw ExitCode(3) }
    }

    private func text(_ changes: [Change]) -> String {
        guard !changes.isEmpty else { return "\nNothing would change.\n" }
        var lines = ["", "First changes:"]
        for change in changes {
            let request = change.request.request
            lines.append(
                "  \(change.request.before ?? "?") -> \(change.after.outcome) by "
                    + "\(change.after.rule): \(request.method.text) "
                    + "\(request.target.text.prefix(120)) from \(request.client.unmapped) "
                    + "(\(change.request.place))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func json(_ change: Change) -> JSON {
        let request = change.request.request
        return [
            "place": .string(change.request.place), "method": .string(request.method.text),
            "target": .string(request.target.text),
            "client": .string(request.client.unmapped.description),
            "before": change.request.before.map { .string($0) } ?? .null,
            "after": .string(change.after.outcome), "rule": .string(change.after.rule),
        ]
    }

    private struct Report {
        let count: Int
        let unread: Int
        let outcomes: [[String]: Int]
        let byRule: [[String]: Int]

        var text: String {
            var lines = ["\(count) requests, \(unread) lines that could not be read", ""]
            lines.append("before -> now")
            for (pair, count) in Self.ranked(outcomes) {
                lines.append("  \(pair[0]) -> \(pair[1]): \(count)")
            }
            lines += ["", "by rule"]
            for (rule, count) in Self.ranked(byRule) {
                let name = rule[0].isEmpty ? rule[1] : "\(rule[0])/\(rule[1])"
                lines.append("  \(name) \(rule[2]): \(count)")
            }
            return lines.joined(separator: "\n") + "\n"
        }

        static func ranked(_ counts: [[String]: Int]) -> [(key: [String], value: Int)] {
            counts.sorted {
                $0.value == $1.value
                    ? $0.key.lexicographicallyPrecedes($1.key) : $0.value > $1.value
            }
        }

        func json(_ changes: [JSON]) -> JSON {
            [
                "requests": .number(JSONNumber(count)), "unread": .number(JSONNumber(unread)),
                "outcomes": .array(
                    Self.ranked(outcomes).map {
                        [
                            "before": .string($0.key[0]), "after": .string($0.key[1]),
                            "count": .number(JSONNumber($0.value)),
                        ]
                    }),
                "rules": .array(
                    Self.ranked(byRule).map {
                        [
                            "group": .string($0.key[0]), "rule": .string($0.key[1]),
                            "action": .string($0.key[2]), "count": .number(JSONNumber($0.value)),
                        ]
                    }),
                "changes": .array(changes),
            ]
        }
    }
}
