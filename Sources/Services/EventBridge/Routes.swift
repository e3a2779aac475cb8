import Codecs
import EventBridgeAPI
import Events
import Store
import Vocabulary

/// A target with all that telling it needs.
struct RouteTarget: Sendable {
    let document: EventBridgeShape.Target
    let kind: TargetKind
    private let transformer: InputTransformer?
    private let path: JSONPath?

    init?(_ text: String) {
        guard let document = try? WireText.read(text, as: EventBridgeShape.Target.self),
            let kind = TargetKind(document.arn)
        else { return nil }
        self.document = document
        self.kind = kind
        transformer = document.inputTransformer.flatMap {
            try? InputTransformer(paths: $0.inputPathsMap ?? [:], template: $0.inputTemplate)
        }
        path = document.inputPath.flatMap { $0.isEmpty ? nil : JSONPath($0) }
    }

    /// What the target is told of an event; nil if its template makes no JSON of it.
    func payload(
        _ event: String, _ json: () -> JSON, _ rule: Route, accepted: Instant
    ) -> String? {
        if let input = document.input { return input }
        if let path { return path.value(in: json())?.text ?? "" }
        if let transformer {
            return transformer.apply(
                to: json(),
                .init(
                    ruleARN: rule.arn, ruleName: rule.name,
                    ingestionTime: accepted.iso8601Milliseconds))
        }
        return event
    }

    /// The target with those of its HTTP parameters that are paths replaced by what they lead to.
    func addressed(_ json: () -> JSON) -> EventBridgeShape.Target {
        guard var parameters = document.httpParameters else { return document }
        func value(_ text: String) -> String {
            guard text.hasPrefix("$"), let path = JSONPath(text) else { return text }
            let found = path.value(in: json())
            return found?.string ?? found?.text ?? ""
        }
        parameters.pathParameterValues = parameters.pathParameterValues?.map(value)
        parameters.headerParameters = parameters.headerParameters?.mapValues(value)
        parameters.queryStringParameters = parameters.queryStringParameters?.mapValues(value)
        var copy = document
        copy.httpParameters = parameters
        return copy
    }
}

/// A rule that is on, with its targets.
struct Route: Sendable {
    let arn: String
    let name: String
    let takesReads: Bool
    let created: Instant
    let targets: [RouteTarget]
}

/// The rules and archives of one bus, as one automaton.
struct BusRoutes {
    let routes: [Route]
    /// Their patterns come behind those of the routes.
    let archives: [Int64]
    private var matcher: EventMatcher

    var isEmpty: Bool { routes.isEmpty && archives.isEmpty }
    var takesReads: Bool { routes.contains(where: \.takesReads) }

    init(_ bus: BusName, _ reading: any Reading) throws {
        var patterns: [EventPattern] = []
        var routes: [Route] = []
        let rules = try reading.rows(
            """
            SELECT * FROM events_rules WHERE account = ? AND region = ? AND bus = ?
            AND pattern IS NOT NULL AND state <> 'DISABLED' ORDER BY id
            """, bus.keys)
        for rule in rules {
            guard let pattern = try? EventPattern(text: rule.text("pattern")) else { continue }
            patterns.append(pattern)
            routes.append(try Route(rule, on: bus, reading))
        }
        var archives: [Int64] = []
        let kept = try reading.rows(
            """
            SELECT id, pattern FROM events_archives WHERE account = ? AND region = ? AND bus = ?
            ORDER BY id
            """, bus.keys)
        for archive in kept {
            let text = archive.textIfAny("pattern") ?? "{\"version\":[{\"exists\":true}]}"
            guard let pattern = try? EventPattern(text: text) else { continue }
            patterns.append(pattern)
            archives.append(archive.integer("id"))
        }
        self.routes = routes
        self.archives = archives
        matcher = EventMatcher(PatternSet(patterns))
    }

    /// The rules and archives whose patterns an event satisfies.
    mutating func match(_ event: String) -> (routes: [Route], archives: [Int64]) {
        guard !isEmpty, let found = try? matcher.match(Array(event.utf8)) else { return ([], []) }
        var matched: [Route] = []
        var kept: [Int64] = []
        for index in found.sorted() {
            if index < routes.count {
                matched.append(routes[index])
            } else {
                kept.append(archives[index - routes.count])
            }
        }
        return (matched, kept)
    }
}

extension Route {
    init(_ rule: Row, on bus: BusName, _ reading: any Reading) throws {
        arn = bus.ruleARN(rule.text("name"))
        name = rule.text("name")
        takesReads = rule.text("state") == RuleState.withReads
        created = rule.instant("created")
        targets = try reading.rows(
            "SELECT document FROM events_targets WHERE rule = ? ORDER BY id", [rule["id"]]
        ).compactMap { RouteTarget($0.text("document")) }
    }
}
