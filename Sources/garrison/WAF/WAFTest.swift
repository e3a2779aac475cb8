import ArgumentParser
import Codecs
import Foundation
import Matching
import Vocabulary
import WebRules

/// `garrison waf test`: what every rule says of a request.
struct WAFTest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Show what every rule says of a request, and why.",
        discussion: """
            A request is a file that holds it as HTTP, as JSON ({"method", "uri", "headers", \
            "body", "client"}), as a record of WAF's log or as an HTTP archive; or it is written \
            out: '/search?q=1', 'POST /login'. '-' reads standard input. With several requests, \
            each is judged for itself.

            A rule that looked at the request is marked + where it matched and - where it did not; \
            below it stands what each of its statements saw. Rules behind one that ended the \
            request did not look.

            Examples:
              garrison waf test '/?id=1%27%20or%201=1' --acl acl.json
              garrison waf test attack.http --crs /usr/share/modsecurity-crs --expect block
              aws wafv2 get-web-acl … | garrison waf test requests/*.json --acl - --format json

            Exit status: 0; 1, something could not be read; 3, a request was not treated as \
            --expect says; 64, wrong arguments.
            """)

    @Argument(help: "Requests: files, or written out.")
    var requests: [String]
    @OptionGroup var source: RuleSource
    @Option(help: "How to write: text or json, a line a request.")
    var format = OutputFormat.text
    @Option(help: "What is to become of every request: allow, block, captcha or challenge.")
    var expect: String?
    @Option(help: "The client's address, where the request does not say.")
    var client = "192.0.2.1"
    @Flag(name: .shortAndLong, help: "Show rules that did not match as well.")
    var verbose = false

    func validate() throws {
        if let expect, !["allow", "block", "captcha", "challenge"].contains(expect) {
            throw ValidationError("--expect takes allow, block, captcha or challenge.")
        }
        if IPAddress(client) == nil { throw ValidationError("--client is an address.") }
    }

    func run() async throws {
        let rules: LoadedRules
        var found: [RecordedRequest] = []
        do {
            rules = try await source.load()
            let address = IPAddress(client) ?? .v4(0)
            for text in requests {
                if text != "-", !Self.isFile(text) {
                    let line = text.hasPrefix("/") || text.hasPrefix("http") ? "GET " + text : text
                    let (read, _) = RequestReader(name: text, client: address)
                        .read(Array(line.utf8) + [0x0a])
                    guard !read.isEmpty else {
                        throw ConfigurationError("'\(text)' is neither a file nor a request")
                    }
                    found += read.map { Self.withUsualHeaders($0) }
                    continue
                }
                let (read, unread) = try RecordedRequest.read([text], client: address)
                guard unread == 0, !read.isEmpty else {
                    throw ConfigurationError("\(text) does not hold a request")
                }
                found += read
            }
        } catch {
            throw CleanExit.failure("garrison: \(error)")
        }
        var isAsExpected = true
        let counters = RateCounters()
        for each in found {
            let time = each.time ?? SystemClock().now()
            let judgement = rules.judge(
                each.request, at: time, counters: counters, collections: SecCollections(),
                explains: true)
            if let expect, judgement.outcome.lowercased() != expect { isAsExpected = false }
            switch format {
            case .text: print(text(each, judgement))
            case .json: print(json(each, judgement).text)
            }
        }
        if !isAsExpected { throw ExitCode(3) }
    }

    private static func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            && !isFolder.boolValue
    }

    /// What a browser would send along with a request that is only a line.
    private static func withUsualHeaders(_ recorded: RecordedRequest) -> RecordedRequest {
        var recorded = recorded
        let host = recorded.request.headers.first ?? .init("Host", "www.example.com")
        recorded.request.headers = [
            host, .init("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Firefox/128.0"),
            .init("Accept", "text/html,*/*;q=0.8"), .init("Accept-Language", "en"),
        ]
        return recorded
    }

    // MARK: Text

    private func text(_ each: RecordedRequest, _ it: LoadedRules.Judgement) -> String {
        let line = "\(each.request.method.text) \(each.request.target.text)"
        var lines = ["\(line.prefix(200))"]
        let status = it.status.map { " (\($0))" } ?? ""
        lines.append("  \(it.outcome)\(status) by \(it.rule)")
        let labels = it.verdict?.labels ?? []
        if !labels.isEmpty { lines.append("  labels: \(labels.joined(separator: ", "))") }
        for trace in it.traces where verbose || trace.matched {
            let name = trace.group.map { "\($0)/\(trace.rule)" } ?? trace.rule
            let action = trace.action.map { ": \($0)" } ?? ""
            lines.append("  \(trace.matched ? "+" : "-") \(name)\(action)")
            for reason in trace.why {
                let indent = String(repeating: "  ", count: reason.depth + 3)
                lines.append("\(indent)\(reason.matched ? "+" : "-") \(reason.text)")
            }
        }
        let quiet = it.traces.count { !$0.matched }
        if !verbose, quiet > 0 {
            lines.append("  \(quiet) more rules looked and did not match (-v shows them)")
        }
        for match in it.matches where match.isLogged || verbose {
            lines.append("  + \(match.id) \(match.severity) \(match.message)")
            lines.append("      \(match.variable) [\(match.value.text.prefix(120))]")
            if !match.data.isEmpty { lines.append("      \(match.data.prefix(160))") }
        }
        for score in it.scores { lines.append("  \(score.name): \(score.value)") }
        return lines.joined(separator: "\n")
    }

    // MARK: JSON

    private func json(_ each: RecordedRequest, _ it: LoadedRules.Judgement) -> JSON {
        let rules = it.traces.map { trace -> JSON in
            [
                "group": trace.group.map { .string($0) } ?? .null, "rule": .string(trace.rule),
                "matched": .bool(trace.matched),
                "action": trace.action.map { .string($0) } ?? .null,
                "labels": .array(trace.labels.map { .string($0) }),
                "why": .array(
                    trace.why.map {
                        [
                            "depth": .number(JSONNumber($0.depth)), "matched": .bool($0.matched),
                            "text": .string($0.text),
                        ]
                    }),
            ]
        }
        return [
            "request": .string(each.place), "method": .string(each.request.method.text),
            "target": .string(each.request.target.text), "outcome": .string(it.outcome),
            "status": it.status.map { .number(JSONNumber($0)) } ?? .null,
            "rule": .string(it.rule),
            "labels": .array((it.verdict?.labels ?? []).map { .string($0) }),
            "rules": .array(rules), "matches": .array(it.matches.map(\.json)),
            "scores": .object(it.scores.map { JSONMember($0.name, .string($0.value)) }),
        ]
    }
}
