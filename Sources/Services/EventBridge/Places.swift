import Codecs
import EventBridgeAPI
import Gate
import Policy
import Shapes
import Store
import Vocabulary

/// A bus: where it is and how it is called.
struct BusName: Hashable, Sendable {
    static let standard = "default"

    let account: AccountID
    let region: Region
    let name: String

    init(account: AccountID, region: Region, name: String) {
        self.account = account
        self.region = region
        self.name = name
    }

    /// From a name or an ARN; nil is the default bus. An ARN may lead to another region.
    init(_ text: String?, _ call: Call) throws {
        guard let text, text.hasPrefix("arn:") else {
            self.init(
                account: call.account, region: call.region, name: text ?? Self.standard)
            return
        }
        guard let bus = BusName(arn: text), bus.account == call.account else {
            throw Refusal.noBus(text)
        }
        self = bus
    }

    /// Nil unless `arn` is the ARN of a bus.
    init?(arn: String) {
        guard let parsed = ARN(arn), parsed.service == "events",
            parsed.resource.hasPrefix("event-bus/"), let account = AccountID(parsed.account),
            let region = Region(parsed.region)
        else { return nil }
        self.init(
            account: account, region: region, name: String(parsed.resource.dropFirst(10)))
    }

    var isStandard: Bool { name == Self.standard }
    var arn: String { resource("event-bus/\(name)") }

    func ruleARN(_ rule: String) -> String {
        resource(isStandard ? "rule/\(rule)" : "rule/\(name)/\(rule)")
    }

    private func resource(_ resource: String) -> String {
        ARN(
            service: "events", region: region.description, account: account.description,
            resource: resource
        ).description
    }

    var keys: [SQLValue] {
        [.text(account.description), .text(region.description), .text(name)]
    }
}

extension Call {
    var place: [SQLValue] { [.text(account.description), .text(region.description)] }
}

extension Reading {
    /// The bus's row; nil for a default bus that nobody has changed.
    func busRow(_ bus: BusName) throws -> Row? {
        try row(
            "SELECT * FROM events_buses WHERE account = ? AND region = ? AND name = ?", bus.keys)
    }

    /// Every region has a default bus.
    func requireBus(_ bus: BusName) throws {
        guard try bus.isStandard || busRow(bus) != nil else { throw Refusal.noBus(bus.name) }
    }

    func ruleRow(_ name: String, on bus: BusName) throws -> Row? {
        try row(
            """
            SELECT * FROM events_rules WHERE account = ? AND region = ? AND bus = ? AND name = ?
            """, bus.keys + [.text(name)])
    }

    func requireRule(_ name: String, on bus: BusName) throws -> Row {
        try requireBus(bus)
        guard let row = try ruleRow(name, on: bus) else {
            throw Refusal.noRule(name, on: bus.name)
        }
        return row
    }
}

extension Call {
    /// The action of this call on `resource`.
    func targets(
        _ resource: String, keys: [(String, [String])] = [],
        requesting tags: [String: String] = [:],
        tagKeys: [String] = [], holding held: [String: String] = [:]
    ) -> Authorization {
        .targets([
            Target(
                ActionName("events", operation), on: resource,
                keys: keys + Tags.keys(requesting: tags, tagKeys: tagKeys, holding: held))
        ])
    }

    /// The action of this call on a rule, with the tags that it has.
    func targets(
        rule: String, on bus: BusName, _ snapshot: Snapshot, keys: [(String, [String])] = [],
        requesting tags: [String: String] = [:]
    ) throws -> Authorization {
        let held = try snapshot.ruleRow(rule, on: bus).map { Tags.read($0.text("tags")) } ?? [:]
        return targets(bus.ruleARN(rule), keys: keys, requesting: tags, holding: held)
    }

    func targets(
        bus: BusName, _ snapshot: Snapshot, requesting tags: [String: String] = [:]
    ) throws -> Authorization {
        let held = try snapshot.busRow(bus).map { Tags.read($0.text("tags")) } ?? [:]
        return targets(bus.arn, requesting: tags, holding: held)
    }
}

/// Tags as they are kept and judged.
enum Tags {
    static let max = 50

    static func keys(
        requesting tags: [String: String], tagKeys: [String], holding held: [String: String]
    ) -> [(String, [String])] {
        var keys: [(String, [String])] = []
        for (key, value) in tags.sorted(by: { $0.key < $1.key }) {
            keys.append(("aws:RequestTag/\(key)", [value]))
        }
        let names = tagKeys + tags.keys.sorted()
        if !names.isEmpty { keys.append(("aws:TagKeys", names)) }
        for (key, value) in held.sorted(by: { $0.key < $1.key }) {
            keys.append(("aws:ResourceTag/\(key)", [value]))
        }
        return keys
    }

    static func read(_ tags: [EventBridgeShape.Tag]?) -> [String: String] {
        Dictionary((tags ?? []).map { ($0.key, $0.value) }) { _, last in last }
    }

    static func check(_ tags: [String: String]) throws {
        guard tags.count <= max else { throw Refusal.limit }
        guard !tags.keys.contains(where: { $0.lowercased().hasPrefix("aws:") }) else {
            throw Refusal.invalid("Tag keys starting with 'aws:' are reserved for system use.")
        }
    }

    static func text(_ tags: [String: String]) -> SQLValue {
        SQLValue(
            JSON.object(
                tags.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value)) }
            ).text)
    }

    static func read(_ text: String) -> [String: String] {
        var tags: [String: String] = [:]
        for member in (try? JSON(text: text))?.members ?? [] {
            tags[member.name] = member.value.string
        }
        return tags
    }
}

/// Lists by name, page by page.
enum Listing {
    static let limitMax = 100

    /// Rows of a query that ends in `AND {key} > ? ORDER BY {key} LIMIT ?`.
    static func page(
        _ sql: String, _ arguments: [SQLValue], key: String, limit: Int?, token: String?,
        _ query: PageQuery, _ reading: any Reading
    ) throws -> Page<Row> {
        let limit = limit ?? limitMax
        var after = ""
        if let token {
            do { after = try query.key(of: token).first ?? "" } catch { throw Refusal.token }
        }
        let rows = try reading.rows(
            "\(sql) AND \(key) > ? ORDER BY \(key) LIMIT ?",
            arguments + [.text(after), SQLValue(limit + 1)])
        return Page(fetched: rows, limit: limit, query: query) { [$0.text(key)] }
    }

    /// Names that begin so, as a range of the index.
    static func prefix(_ prefix: String?, _ column: String = "name") -> (String, [SQLValue]) {
        guard let prefix, !prefix.isEmpty else { return ("", []) }
        return (
            " AND \(column) >= ? AND substr(\(column), 1, ?) = ?",
            [.text(prefix), SQLValue(prefix.unicodeScalars.count), .text(prefix)]
        )
    }
}
