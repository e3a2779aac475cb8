import ArgumentParser
import Codecs
import Foundation
import Matching
import Vocabulary
import WebRules

/// The rules that a command tries: a web ACL, a Core Rule Set, or both.
struct RuleSource: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A web ACL: a file as `aws wafv2 get-web-acl` prints it, or an ARN with --endpoint.",
            valueName: "file|arn"))
    var acl: String?
    @Option(
        name: .customLong("with"),
        help: ArgumentHelp(
            """
            What the web ACL refers to, as get-ip-set, get-regex-pattern-set and get-rule-group \
            print it; may be given often.
            """, valueName: "file"))
    var references: [String] = []
    @Option(help: "A folder with the Core Rule Set; a web ACL knows it as OWASP's CRS.")
    var crs: String?
    @Option(help: "The Core Rule Set's paranoia level, 1 to 4. (default: its own)")
    var paranoia: Int?
    @Option(
        name: .customLong("list"),
        help: ArgumentHelp(
            "Addresses of a managed list: reputation, anonymous and so on; may be given often.",
            valueName: "name=file"))
    var lists: [String] = []
    @OptionGroup var client: APIClientOptions

    func validate() throws {
        if acl == nil, crs == nil { throw ValidationError("Name --acl, --crs, or both.") }
        if let paranoia, !(1...4).contains(paranoia) {
            throw ValidationError("--paranoia is 1 to 4.")
        }
    }

    func load() async throws -> LoadedRules {
        var set: SecRuleSet?
        if let crs {
            var rules = CoreRules(folder: crs)
            rules.paranoia = paranoia
            set = try rules.load()
        }
        var files: [String: String] = [:]
        for text in lists {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            let others = [AddressLists.stolenName] + AddressLists.databaseNames
            let known =
                parts.first.flatMap { AddressLists.names[$0] }
                ?? parts.first.flatMap { others.contains($0) ? $0 : nil }
            guard parts.count == 2, let name = known else {
                throw ConfigurationError("--list: '\(text)' is not NAME=FILE")
            }
            files[name] = parts[1]
        }
        let lists = try AddressLists(files: files)
        guard let acl else { return LoadedRules(acl: nil, core: set, lists: lists) }
        let definition: JSON
        var found: [String: [String: JSON]] = [:]
        if acl.hasPrefix("arn:") {
            let api = try client.client(service: "wafv2", prefix: "AWSWAF_20190729")
            (definition, found) = try await Self.fetch(acl, api)
        } else {
            let json = try Self.read(acl)
            definition = json["WebACL"] ?? json
        }
        for path in references {
            let json = try Self.read(path)
            for name in ["IPSet", "RegexPatternSet", "RuleGroup"] {
                guard let it = json[name], let arn = it["ARN"]?.string else { continue }
                found[name, default: [:]][arn] = it
            }
        }
        do {
            let compiled = try WebACL(
                json: definition, addressSets: found["IPSet"] ?? [:],
                patternSets: found["RegexPatternSet"] ?? [:], groups: found["RuleGroup"] ?? [:],
                ruleSets: set.map { ["CRS": $0] } ?? [:])
            let refers = definition.text.contains("\"OWASP\"")
            return LoadedRules(acl: compiled, core: refers ? nil : set, lists: lists)
        } catch {
            throw ConfigurationError("\(acl): \(error)")
        }
    }

    private static func read(_ path: String) throws(ConfigurationError) -> JSON {
        let data: Data?
        if path == "-" {
            data = try? FileHandle.standardInput.readToEnd()
        } else {
            data = FileManager.default.contents(atPath: path)
        }
        guard let data else { throw ConfigurationError("cannot read \(path)") }
        guard let json = try? JSON(bytes: [UInt8](data)) else {
            throw ConfigurationError("\(path) does not hold JSON")
        }
        return json
    }

    // MARK: From a server

    private static func fetch(
        _ arn: String, _ api: APIClient
    ) async throws -> (JSON, [String: [String: JSON]]) {
        func get(_ operation: String, _ arn: String) async throws -> JSON {
            let parts = arn.split(separator: "/").map(String.init)
            guard parts.count == 4, let named = ARN(arn) else {
                throw ConfigurationError("'\(arn)' is not an ARN of WAF")
            }
            let scope = named.resource.hasPrefix("global/") ? "CLOUDFRONT" : "REGIONAL"
            return try await api.call(
                operation,
                ["Name": .string(parts[2]), "Id": .string(parts[3]), "Scope": .string(scope)])
        }
        let answer = try await get("GetWebACL", arn)
        guard let acl = answer["WebACL"] else { throw ConfigurationError("there is no \(arn)") }
        var found: [String: [String: JSON]] = [:]
        var open = referred(in: acl)
        while let next = open.popLast() {
            let kinds = [
                "/ipset/": "IPSet", "/regexpatternset/": "RegexPatternSet",
                "/rulegroup/": "RuleGroup",
            ]
            guard let kind = kinds.first(where: { next.contains($0.key) })?.value,
                found[kind]?[next] == nil
            else { continue }
            let it = try await get("Get" + kind, next)[kind] ?? .null
            found[kind, default: [:]][next] = it
            if kind == "RuleGroup" { open += referred(in: it) }
        }
        return (acl, found)
    }

    private static func referred(in json: JSON) -> [String] {
        switch json {
        case .array(let items): items.flatMap { referred(in: $0) }
        case .object(let members):
            members.flatMap { member in
                if member.name == "ARN", let arn = member.value.string { return [arn] }
                return referred(in: member.value)
            }
        default: []
        }
    }
}

/// Rules that are ready to judge.
struct LoadedRules {
    let acl: WebACL?
    /// Judges what the web ACL lets pass.
    let core: SecRuleSet?
    let lists: AddressLists

    struct Judgement {
        var outcome = "ALLOW"
        var status: Int?
        var rule = "Default_Action"
        var verdict: WebRules.Verdict?
        var traces: [RuleTrace] = []
        var matches: [SecMatch] = []
        var scores: [(name: String, value: String)] = []
    }

    func judge(
        _ request: WebRequest, at time: Instant, counters: RateCounters,
        collections: SecCollections, explains: Bool
    ) -> Judgement {
        var found = Judgement()
        let lists = self.lists
        var request = request
        let recorded = request.facts
        request.facts = { address in
            let known = recorded(address)
            return known == AddressFacts() ? lists.facts(of: address) : known
        }
        request.isStolen = { lists.isStolen($0, $1) }
        if let acl {
            var verdict: WebRules.Verdict
            if explains {
                (verdict, found.traces) = acl.explain(
                    request, at: time, counters: counters, lists: { lists.holds($0, $1) })
            } else {
                verdict = acl.evaluate(
                    request, at: time, counters: counters, lists: { lists.holds($0, $1) })
            }
            found.outcome = verdict.outcome.name
            found.status = verdict.responseStatus
            found.rule = verdict.terminatingRule
            found.verdict = verdict
        }
        guard let core, found.outcome == "ALLOW" else { return found }
        var transaction = SecTransaction(core, request, at: time, store: collections)
        transaction.runRequest()
        transaction.runLogging()
        found.matches = transaction.matches
        for name in [
            "anomaly_score", "blocking_inbound_anomaly_score", "detection_inbound_anomaly_score",
        ] {
            if let value = transaction.variable(name) { found.scores.append((name, value)) }
        }
        if let stop = transaction.intervention {
            found.outcome = "BLOCK"
            found.status = stop.status
            found.rule = String(stop.rule)
        }
        return found
    }
}
