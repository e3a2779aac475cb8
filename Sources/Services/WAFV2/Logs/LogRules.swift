package import Codecs
import Crypto

/// What of a web ACL's log records is kept, and what is hidden in them: its logging configuration
/// and its data protection.
/// https://docs.aws.amazon.com/waf/latest/developerguide/logging-management-configure.html
package struct LogRules: Sendable {
    private static let hidden = JSON.string("REDACTED")

    private enum Place: Hashable, Sendable {
        case path, query, method, body
        case header(String)
        case cookie(String)
        case argument(String)
    }

    private struct Hiding: Sendable {
        let place: Place
        let hashes: Bool
        var hidesMatches = true
        var hidesRates = true
    }

    private struct Filter: Sendable {
        let keeps: Bool
        let needsAll: Bool
        let actions: [String]
        let labels: [String]
    }

    /// ARNs of a log group, a bucket or a delivery stream.
    package let destinations: [String]
    private let logHidings: [Hiding]
    private let protection: [Hiding]
    private let filters: [Filter]
    private let keepsOthers: Bool

    /// - Parameters:
    ///   - logging: as GetLoggingConfiguration returns it; nil: nothing is logged.
    ///   - webACL: as GetWebACL returns it.
    package init(logging: JSON?, webACL: JSON) {
        destinations = (logging?["LogDestinationConfigs"]?.array ?? []).compactMap(\.string)
        logHidings = (logging?["RedactedFields"]?.array ?? []).compactMap(Self.redacted)
        protection = (webACL["DataProtectionConfig"]?["DataProtections"]?.array ?? [])
            .flatMap(Self.protected)
        let filter = logging?["LoggingFilter"]
        keepsOthers = filter?["DefaultBehavior"]?.string != "DROP"
        filters = (filter?["Filters"]?.array ?? []).map { filter in
            let conditions = filter["Conditions"]?.array ?? []
            return Filter(
                keeps: filter["Behavior"]?.string == "KEEP",
                needsAll: filter["Requirement"]?.string == "MEETS_ALL",
                actions: conditions.compactMap { $0["ActionCondition"]?["Action"]?.string },
                labels: conditions.compactMap { $0["LabelNameCondition"]?["LabelName"]?.string })
        }
    }

    package var hidesNothing: Bool { logHidings.isEmpty && protection.isEmpty }

    private static func redacted(_ field: JSON) -> Hiding? {
        if field["UriPath"] != nil { return Hiding(place: .path, hashes: false) }
        if field["QueryString"] != nil { return Hiding(place: .query, hashes: false) }
        if field["Method"] != nil { return Hiding(place: .method, hashes: false) }
        if let name = field["SingleHeader"]?["Name"]?.string {
            return Hiding(place: .header(name.lowercased()), hashes: false)
        }
        return nil
    }

    private static func protected(_ entry: JSON) -> [Hiding] {
        let keys = (entry["Field"]?["FieldKeys"]?.array ?? []).compactMap(\.string)
        let places: [Place] =
            switch entry["Field"]?["FieldType"]?.string {
            case "SINGLE_HEADER": keys.map { .header($0.lowercased()) }
            case "SINGLE_COOKIE": keys.map { .cookie($0) }
            case "SINGLE_QUERY_ARGUMENT": keys.map { .argument($0.lowercased()) }
            case "QUERY_STRING": [.query]
            case "BODY": [.body]
            default: []
            }
        return places.map {
            Hiding(
                place: $0, hashes: entry["Action"]?.string == "HASH",
                hidesMatches: entry["ExcludeRuleMatchDetails"]?.bool != true,
                hidesRates: entry["ExcludeRateBasedDetails"]?.bool != true)
        }
    }

    // MARK: Filters

    /// Whether a record is kept: the first filter that it meets says so.
    package func keeps(_ record: JSON) -> Bool {
        guard !filters.isEmpty else { return keepsOthers }
        let actions = Self.actions(of: record)
        let labels = Set((record["labels"]?.array ?? []).compactMap { $0["name"]?.string })
        for filter in filters {
            let met =
                filter.actions.map { actions.contains($0) }
                + filter.labels.map { labels.contains($0) }
            let isMet = filter.needsAll ? met.allSatisfy { $0 } : met.contains(true)
            if isMet { return filter.keeps }
        }
        return keepsOthers
    }

    /// What the request met: the action that ended it, and those that only counted.
    private static func actions(of record: JSON) -> Set<String> {
        var found: Set<String> = []
        func add(_ rule: JSON) {
            guard let action = rule["action"]?.string else { return }
            found.insert(action)
            if action == "COUNT", let before = rule["overriddenAction"]?.string, before != "COUNT" {
                found.insert("EXCLUDED_AS_COUNT")
            }
        }
        add(record)
        for rule in record["nonTerminatingMatchingRules"]?.array ?? [] { add(rule) }
        for group in record["ruleGroupList"]?.array ?? [] {
            for rule in group["nonTerminatingMatchingRules"]?.array ?? [] { add(rule) }
        }
        return found
    }

    // MARK: Hiding

    /// The record as it may be kept.
    package func hide(_ record: JSON) -> JSON {
        guard !hidesNothing else { return record }
        return (logHidings + protection).reduce(record) { hide($1, in: $0) }
    }

    /// A header of a sample, where data protection says so.
    package func protects(header name: String, _ value: String) -> String {
        let hidden = protection.reduce(JSON.string(value)) { value, hiding in
            if hiding.place == .header(name.lowercased()) {
                return Self.replace(value, hiding)
            }
            if case .cookie(let cookie) = hiding.place, name.lowercased() == "cookie" {
                return Self.replace(pair: cookie, in: value, ";", hiding, ignoresCase: false)
            }
            return value
        }
        return hidden.string ?? value
    }

    /// The URI of a sample, where data protection says so.
    package func protects(uri: String) -> String {
        guard !protection.isEmpty, let mark = uri.firstIndex(of: "?") else { return uri }
        let query = JSON.string(String(uri[uri.index(after: mark)...]))
        let hidden = protection.reduce(query) { Self.hide($1, inQuery: $0) }
        return uri[...mark] + (hidden.string ?? "")
    }

    private static func replace(_ value: JSON, _ hiding: Hiding) -> JSON {
        guard hiding.hashes else { return hidden }
        return .string(
            Base64.encode(Array(SHA256.hash(data: Array((value.string ?? "").utf8)))))
    }

    private static func hide(_ hiding: Hiding, inQuery query: JSON) -> JSON {
        switch hiding.place {
        case .query: replace(query, hiding)
        case .argument(let name): replace(pair: name, in: query, "&", hiding, ignoresCase: true)
        default: query
        }
    }

    /// `name=value` among others.
    private static func replace(
        pair name: String, in text: JSON, _ separator: Character, _ hiding: Hiding,
        ignoresCase: Bool
    ) -> JSON {
        let parts = (text.string ?? "").split(
            separator: separator, omittingEmptySubsequences: false)
        let changed = parts.map { part -> String in
            guard let mark = part.firstIndex(of: "=") else { return String(part) }
            let key = part[..<mark].drop { $0 == " " }
            let isMeant = ignoresCase ? key.lowercased() == name : key == name
            guard isMeant else { return String(part) }
            let value = replace(.string(String(part[part.index(after: mark)...])), hiding)
            return part[...mark] + (value.string ?? "")
        }
        return .string(changed.joined(separator: String(separator)))
    }

    private func hide(_ hiding: Hiding, in record: JSON) -> JSON {
        var record = record.changing("httpRequest") { request in
            switch hiding.place {
            case .path: request.changing("uri") { Self.replace($0, hiding) }
            case .method: request.changing("httpMethod") { Self.replace($0, hiding) }
            case .query, .argument:
                request.changing("args") { Self.hide(hiding, inQuery: $0) }
            case .header(let name):
                request.changing("headers") {
                    Self.change(headers: $0, name) { Self.replace($0, hiding) }
                }
            case .cookie(let name):
                request.changing("headers") {
                    Self.change(headers: $0, "cookie") {
                        Self.replace(pair: name, in: $0, ";", hiding, ignoresCase: false)
                    }
                }
            case .body: request
            }
        }
        if hiding.hidesMatches, let locations = Self.locations(hiding.place) {
            record = Self.hideMatches(in: record, locations, hiding)
        }
        if hiding.hidesRates { record = Self.hideRates(in: record, hiding) }
        return record
    }

    private static func change(
        headers: JSON, _ name: String, _ change: (JSON) -> JSON
    ) -> JSON {
        .array(
            (headers.array ?? []).map { header in
                header["name"]?.string?.lowercased() == name
                    ? header.changing("value", change) : header
            })
    }

    /// Where match details tell of the place, and under which name.
    private static func locations(_ place: Place) -> (names: Set<String>, field: String?)? {
        switch place {
        case .path: (["URI"], nil)
        case .query: (["QUERY_STRING", "ALL_QUERY_ARGS", "SINGLE_QUERY_ARG"], nil)
        case .argument(let name):
            (["QUERY_STRING", "ALL_QUERY_ARGS", "SINGLE_QUERY_ARG"], name)
        case .header(let name): (["HEADER", "HEADERS"], name)
        case .cookie: (["COOKIES"], nil)
        case .body: (["BODY", "JSON_BODY"], nil)
        case .method: nil
        }
    }

    private static func hideMatches(
        in record: JSON, _ meant: (names: Set<String>, field: String?), _ hiding: Hiding
    ) -> JSON {
        switch record {
        case .array(let items): return .array(items.map { hideMatches(in: $0, meant, hiding) })
        case .object(let members):
            let field = record["matchedFieldName"]?.string?.lowercased()
            if meant.names.contains(record["location"]?.string ?? ""),
                field == nil || meant.field == nil || field == meant.field
            {
                return record.changing("matchedData") { data in
                    .array((data.array ?? []).map { replace($0, hiding) })
                }
            }
            return .object(
                members.map { JSONMember($0.name, hideMatches(in: $0.value, meant, hiding)) })
        default: return record
        }
    }

    private static func hideRates(in record: JSON, _ hiding: Hiding) -> JSON {
        let kinds: (Set<String>, String?) =
            switch hiding.place {
            case .path: (["URI_PATH"], nil)
            case .query: (["QUERY_STRING", "QUERY_ARGUMENT"], nil)
            case .argument(let name): (["QUERY_ARGUMENT"], name)
            case .header(let name): (["HEADER"], name)
            case .cookie(let name): (["COOKIE"], name.lowercased())
            case .method: (["HTTP_METHOD"], nil)
            case .body: ([], nil)
            }
        return record.changing("rateBasedRuleList") { list in
            .array(
                (list.array ?? []).map { rule in
                    rule.changing("customValues") { values in
                        .array(
                            (values.array ?? []).map { value in
                                let name = value["name"]?.string?.lowercased()
                                guard kinds.0.contains(value["key"]?.string ?? ""),
                                    kinds.1 == nil || kinds.1 == name
                                else { return value }
                                return value.changing("value") { replace($0, hiding) }
                            })
                    }
                })
        }
    }
}

extension JSON {
    /// The object with one member, if it has it, changed.
    fileprivate func changing(_ name: String, _ change: (JSON) -> JSON) -> JSON {
        guard case .object(let members) = self else { return self }
        return .object(
            members.map { $0.name == name ? JSONMember(name, change($0.value)) : $0 })
    }
}
