import ArgumentParser
import Codecs
import Vocabulary

/// `garrison shield report`: what attacks consumed, with the evidence, as a request for credit
/// under cost protection wants it.
/// https://docs.aws.amazon.com/waf/latest/developerguide/ddos-request-service-credit.html
struct ShieldReport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "What attacks consumed, with the evidence.",
        discussion: """
            Asks a running server by ListAttacks and DescribeAttack, as any client may, with the \
            credentials of AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.

            Examples:
              garrison shield report
              garrison shield report --attack 1f0c7e5e-… --format json
            """)

    private static let pagesMax = 1_000

    @OptionGroup var client: APIClientOptions
    @Option(help: "The id of one attack. (default: all of the last days)")
    var attack: String?
    @Option(help: "How many days are looked back on, up to 365.")
    var days = 30
    @Option(help: "How to write: text, or json with an attack a line.")
    var format = OutputFormat.text

    func validate() throws {
        if !(1...365).contains(days) { throw ValidationError("--days is 1 to 365.") }
    }

    func run() async throws {
        do {
            let api = try client.client(service: "shield", prefix: "AWSShield_20160616")
            var costs: [AttackCost] = []
            for id in try await ids(api) {
                let answer = try await api.call("DescribeAttack", ["AttackId": .string(id)])
                if let found = answer["Attack"] { costs.append(AttackCost(found)) }
            }
            switch format {
            case .json: for cost in costs { print(cost.json.text) }
            case .text:
                if costs.isEmpty { print("There was no attack.") }
                for cost in costs { print(cost.text) }
                if costs.count > 1 { print(AttackCost.total(costs)) }
            }
        } catch {
            throw CleanExit.failure("garrison: \(error)")
        }
    }

    private func ids(_ api: APIClient) async throws -> [String] {
        if let attack { return [attack] }
        let from = SystemClock().now().seconds - Int64(days) * 86_400
        var found: [String] = []
        var token: JSON?
        for _ in 0..<Self.pagesMax {
            var input = [
                JSONMember("StartTime", ["FromInclusive": .number(JSONNumber(from))]),
                JSONMember("MaxResults", 100),
            ]
            if let token { input.append(JSONMember("NextToken", token)) }
            let page = try await api.call("ListAttacks", .object(input))
            found += (page["AttackSummaries"]?.array ?? []).compactMap { $0["AttackId"]?.string }
            token = page["NextToken"]
            if token == nil { break }
        }
        return found
    }
}

/// What one attack consumed.
struct AttackCost {
    private let attack: JSON

    init(_ attack: JSON) { self.attack = attack }

    private func sum(_ counter: String) -> Double {
        let found = (attack["AttackCounters"]?.array ?? []).first {
            $0["Name"]?.string == counter
        }
        return found?["Sum"]?.double ?? 0
    }

    private var started: Instant {
        Instant(secondsSince1970: attack["StartTime"]?.double ?? 0)
    }
    private var ended: Instant? {
        attack["EndTime"]?.double.map { Instant(secondsSince1970: $0) }
    }
    private var requests: Double { sum("REQUESTS") }
    private var passed: Double { max(0, requests - sum("REQUESTS_BLOCKED")) }
    private var bytes: Double { sum("BYTES_RECEIVED") + sum("BYTES_SENT") }
    /// The time in which upstreams were busy with it.
    private var instanceHours: Double { sum("UPSTREAM_TIME") / 3_600 }
    private var vectors: [String] {
        (attack["SubResources"]?.array ?? []).flatMap { part in
            (part["AttackVectors"]?.array ?? []).compactMap { $0["VectorType"]?.string }
        }
    }

    var json: JSON {
        [
            "attackId": attack["AttackId"] ?? .null, "resourceArn": attack["ResourceArn"] ?? .null,
            "startTime": .string(started.iso8601),
            "endTime": ended.map { .string($0.iso8601) } ?? .null,
            "vectors": .array(vectors.map { .string($0) }),
            "consumed": [
                "requests": .number(JSONNumber(requests)),
                "requestsThatReachedUpstreams": .number(JSONNumber(passed)),
                "bytes": .number(JSONNumber(bytes)),
                "instanceHours": .number(JSONNumber(instanceHours)),
                // This server answers no names, so an attack on them is none of its own.
                "dnsQueries": 0,
            ],
            "evidence": [
                "counters": attack["AttackCounters"] ?? [],
                "properties": attack["AttackProperties"] ?? [],
                "mitigations": attack["Mitigations"] ?? [],
            ],
        ]
    }

    var text: String {
        func whole(_ value: Double) -> String { String(Int64(value.rounded())) }
        var lines = [
            "Attack \(attack["AttackId"]?.string ?? "")",
            "  on        \(attack["ResourceArn"]?.string ?? "")",
            "  from      \(started.iso8601) to \(ended?.iso8601 ?? "now: it goes on")",
            "  kind      \(vectors.joined(separator: ", "))",
            "  consumed  \(whole(requests)) requests, of which \(whole(passed)) reached upstreams",
            "            \(whole(bytes)) bytes in and out",
            "            \(hours(instanceHours)) instance hours",
            "            0 DNS queries: this server answers none",
            "            (usual in this time: \(whole(sum("REQUESTS_USUAL"))) requests)",
        ]
        for property in attack["AttackProperties"]?.array ?? [] {
            let top = (property["TopContributors"]?.array ?? []).map {
                "\($0["Name"]?.string ?? "") (\($0["Value"]?.integer ?? 0))"
            }
            lines.append(
                "  evidence  \(property["AttackPropertyIdentifier"]?.string ?? ""): "
                    + top.joined(separator: ", "))
        }
        for each in attack["Mitigations"]?.array ?? [] {
            lines.append("  stopped   \(each["MitigationName"]?.string ?? "")")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    static func total(_ costs: [AttackCost]) -> String {
        let requests = costs.reduce(0) { $0 + $1.requests }
        let bytes = costs.reduce(0) { $0 + $1.bytes }
        let hours = costs.reduce(0) { $0 + $1.instanceHours }
        return "\(costs.count) attacks: \(Int64(requests)) requests, \(Int64(bytes)) bytes, "
            + "\(costs[0].hours(hours)) instance hours"
    }

    private func hours(_ value: Double) -> String {
        let thousandths = Int64((value * 1_000).rounded())
        let rest = String(thousandths % 1_000)
        return "\(thousandths / 1_000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }
}
