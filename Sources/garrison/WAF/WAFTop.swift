import ArgumentParser
import Codecs
import Foundation
import Signatures
import Vocabulary

/// `garrison waf top`: traffic now, as the APIs tell it.
struct WAFTop: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "top",
        abstract: "Show the traffic of web ACLs now.",
        discussion: """
            Asks a running server by ListWebACLs, GetSampledRequests and \
            GetTopPathStatisticsByTraffic, as any client may, with the credentials of \
            AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.

            Examples:
              garrison waf top
              garrison waf top --endpoint http://127.0.0.1:4566 --once --format json
            """)

    @OptionGroup var client: APIClientOptions
    @Option(help: "The name of a web ACL. (default: all)")
    var acl: String?
    @Option(help: "Seconds between two looks.")
    var every = 2
    @Option(help: "How many minutes are shown, up to 180.")
    var minutes = 5
    @Flag(help: "Look once.")
    var once = false
    @Option(help: "How to write: text or json, a line a web ACL.")
    var format = OutputFormat.text

    func validate() throws {
        if !(1...3_600).contains(every) { throw ValidationError("--every is 1 to 3600 seconds.") }
        if !(1...180).contains(minutes) { throw ValidationError("--minutes is 1 to 180.") }
    }

    func run() async throws {
        do {
            let api = try client.client(service: "wafv2", prefix: "AWSWAF_20190729")
            while true {
                let views = try await look(api)
                switch format {
                case .json: for view in views { print(view.json.text) }
                case .text:
                    // Back to the corner and over what was there.
                    if !once { print("\u{1b}[H\u{1b}[2J", terminator: "") }
                    print(
                        views.isEmpty
                            ? "There is no web ACL." : views.map(\.text).joined(separator: "\n"))
                }
                if once { return }
                try await Task.sleep(for: .seconds(every))
            }
        } catch {
            throw CleanExit.failure("garrison: \(error)")
        }
    }

    private func look(_ api: APIClient) async throws -> [View] {
        var views: [View] = []
        for scope in ["REGIONAL", "CLOUDFRONT"] {
            if scope == "CLOUDFRONT", api.signer.region != "us-east-1" { continue }
            let listed = try await api.call("ListWebACLs", ["Scope": .string(scope)])
            for it in listed["WebACLs"]?.array ?? [] {
                guard let name = it["Name"]?.string, let arn = it["ARN"]?.string,
                    acl == nil || acl == name
                else { continue }
                let now = SystemClock().now().seconds
                let window: JSON = [
                    "StartTime": .number(JSONNumber(now - Int64(minutes) * 60)),
                    "EndTime": .number(JSONNumber(now + 1)),
                ]
                let samples = try await api.call(
                    "GetSampledRequests",
                    [
                        "WebAclArn": .string(arn), "RuleMetricName": "ALL",
                        "Scope": .string(scope), "MaxItems": 500, "TimeWindow": window,
                    ])
                let paths = try await api.call(
                    "GetTopPathStatisticsByTraffic",
                    [
                        "WebAclArn": .string(arn), "Scope": .string(scope), "Limit": 10,
                        "NumberOfTopTrafficBotsPerPath": 3, "TimeWindow": window,
                    ])
                views.append(View(name, samples, paths, minutes: minutes))
            }
        }
        return views
    }

    private struct View {
        let name: String
        let minutes: Int
        let total: Int
        let paths: [(String, Int)]
        let actions: [(String, Int)]
        let clients: [(String, Int)]
        let countries: [(String, Int)]
        let agents: [(String, Int)]

        init(_ name: String, _ samples: JSON, _ statistics: JSON, minutes: Int) {
            self.name = name
            self.minutes = minutes
            total = Int(statistics["TotalRequestCount"]?.integer ?? 0)
            paths = (statistics["PathStatistics"]?.array ?? []).map {
                ($0["Path"]?.string ?? "", Int($0["RequestCount"]?.integer ?? 0))
            }
            var counts: [String: [String: Int]] = [:]
            for sample in samples["SampledRequests"]?.array ?? [] {
                let weight = Int(sample["Weight"]?.integer ?? 1)
                func add(_ kind: String, _ value: String?) {
                    guard let value else { return }
                    counts[kind, default: [:]][value, default: 0] += weight
                }
                add("action", sample["Action"]?.string)
                add("client", sample["Request"]?["ClientIP"]?.string)
                add("country", sample["Request"]?["Country"]?.string)
                for header in sample["Request"]?["Headers"]?.array ?? []
                where header["Name"]?.string?.lowercased() == "user-agent" {
                    add("agent", header["Value"]?.string)
                }
            }
            func top(_ kind: String) -> [(String, Int)] {
                (counts[kind] ?? [:]).sorted {
                    $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value
                }.prefix(8).map { ($0.key, $0.value) }
            }
            actions = top("action")
            clients = top("client")
            countries = top("country")
            agents = top("agent")
        }

        var text: String {
            var lines = ["\(name): \(total) requests in \(minutes) min"]
            func block(_ title: String, _ rows: [(String, Int)]) {
                guard !rows.isEmpty else { return }
                lines.append("  \(title)")
                for (name, count) in rows {
                    let number = String(count)
                    let space = String(repeating: " ", count: max(1, 9 - number.count))
                    lines.append("\(space)\(number)  \(name.prefix(100))")
                }
            }
            block("paths", paths)
            block("actions (of samples)", actions)
            block("clients", clients)
            block("countries", countries)
            block("agents", agents)
            return lines.joined(separator: "\n")
        }

        var json: JSON {
            func rows(_ rows: [(String, Int)]) -> JSON {
                .array(rows.map { ["name": .string($0.0), "count": .number(JSONNumber($0.1))] })
            }
            return [
                "webACL": .string(name), "minutes": .number(JSONNumber(minutes)),
                "requests": .number(JSONNumber(total)), "paths": rows(paths),
                "actions": rows(actions), "clients": rows(clients), "countries": rows(countries),
                "agents": rows(agents),
            ]
        }
    }
}
