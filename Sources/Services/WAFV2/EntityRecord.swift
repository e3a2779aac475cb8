import Codecs
import Gate
import Shapes
import Store
import Vocabulary
import WAFV2API

/// A row of `wafv2_entities`.
struct EntityRecord {
    let arn: String
    let kind: EntityKind
    let scope: Scope
    let id: String
    let name: String
    let description: String
    let lockToken: String
    let tags: [String: String]
    let policy: String?
    /// The definition as its Get operation returns it.
    let document: String

    init?(_ row: Row) {
        guard let kind = EntityKind(rawValue: row.text("kind")),
            let scope = Scope(rawValue: row.text("scope"))
        else { return nil }
        self.kind = kind
        self.scope = scope
        arn = row.text("arn")
        id = row.text("id")
        name = row.text("name")
        description = row.text("description")
        lockToken = row.text("lock_token")
        tags = TagText.read(row.text("tags"))
        policy = row.textIfAny("policy")
        document = row.text("document")
    }

    func read<T: Structure>(_ type: T.Type) throws -> T {
        try WireText.read(document, as: type)
    }
}

extension Reading {
    /// What `arn` names, if the call's account and region have it.
    func entity(_ arn: String, _ call: Call) throws -> EntityRecord? {
        try row(
            "SELECT * FROM wafv2_entities WHERE arn = ? AND account = ? AND region = ?",
            [.text(arn), .text(call.account.description), .text(call.region.description)]
        ).flatMap { EntityRecord($0) }
    }

    /// What `arn` names.
    /// - Throws: the refusals of what is no ARN, names another kind, or is not there.
    func entity(arn: String, _ kind: EntityKind?, _ call: Call) throws -> EntityRecord {
        let named = try EntityARN(arn, call)
        if let kind, named.kind != kind {
            throw WAFRefusal.invalid(.arn, .resourceARN, arn)
        }
        guard let record = try entity(arn, call) else { throw WAFRefusal.nonexistent }
        return record
    }

    func entity(
        _ kind: EntityKind, name: String, id: String, scope: String, _ call: Call
    ) throws -> EntityRecord {
        let named = EntityARN(kind, name, id: id, try Scope(scope, call), call)
        guard let record = try entity(named.text, call) else { throw WAFRefusal.nonexistent }
        return record
    }

    /// One page of the call's region, by name.
    func entities(
        _ kind: EntityKind, scope: String, marker: String?, limit: Int?, _ call: Call
    ) throws -> Page<EntityRecord> {
        let scope = try Scope(scope, call)
        let query = PageQuery(
            call.operation, call.account.description, call.region.description, scope.rawValue)
        let limit = limit ?? Paging.limitDefault
        let after = try Paging.key(marker, query)
        let rows = try rows(
            """
            SELECT * FROM wafv2_entities
            WHERE account = ? AND region = ? AND scope = ? AND kind = ? AND name > ?
            ORDER BY name LIMIT ?
            """,
            [
                .text(call.account.description), .text(call.region.description),
                .text(scope.rawValue), .text(kind.rawValue), .text(after), SQLValue(limit + 1),
            ])
        return Page(
            fetched: rows.compactMap { EntityRecord($0) }, limit: limit, query: query
        ) { [$0.name] }
    }
}

/// Markers of lists.
enum Paging {
    static let limitDefault = 100

    /// The key to go on after: empty at the beginning.
    static func key(_ marker: String?, _ query: PageQuery) throws -> String {
        guard let marker else { return "" }
        guard let key = try? query.key(of: marker), let last = key.first else {
            throw WAFRefusal.invalid(.format, .entityLimit, "NextMarker")
        }
        return last
    }

    /// One page of a list that is there whole; its markers count.
    static func cut<Item: Sendable>(
        _ all: [Item], marker: String?, limit: Int?, _ query: PageQuery
    ) throws -> (items: [Item], next: String?) {
        let key = try key(marker, query)
        guard let start = key.isEmpty ? 0 : Int(key), start >= 0 else {
            throw WAFRefusal.invalid(.format, .entityLimit, "NextMarker")
        }
        let items = Array(all.dropFirst(start).prefix(limit ?? limitDefault))
        let end = start + items.count
        return (items, end < all.count ? query.marker(after: [String(end)]) : nil)
    }
}

/// Something new, before it has a row.
struct NewEntity {
    let kind: EntityKind
    let name: String
    let scope: Scope
    let description: String?
    let tags: [WAFV2Shape.Tag]?
}

extension Transaction {
    /// Stores something new under a new id.
    /// - Parameter define: makes the definition from the ARN and id.
    func insert<T: Structure>(
        _ new: NewEntity, refersTo references: Set<String> = [], _ call: Call,
        _ service: WAFV2Service, define: (EntityARN) throws -> T
    ) throws -> EntityRecord {
        let tags = try TagText.checked(new.tags)
        let place: [SQLValue] = [
            .text(call.account.description), .text(call.region.description),
            .text(new.scope.rawValue), .text(new.kind.rawValue),
        ]
        let condition = "account = ? AND region = ? AND scope = ? AND kind = ?"
        let same = try row(
            "SELECT 1 AS one FROM wafv2_entities WHERE \(condition) AND name = ?",
            place + [.text(new.name)])
        guard same == nil else { throw WAFRefusal.duplicate }
        let held = try row(
            "SELECT COUNT(*) AS held FROM wafv2_entities WHERE \(condition)", place)
        guard (held?.integer("held") ?? 0) < new.kind.countMax else {
            throw WAFRefusal.limit("\(new.kind.countMax) \(new.kind.noun) are the most.")
        }
        let arn = EntityARN(new.kind, new.name, id: service.newID(), new.scope, call)
        try run(
            """
            INSERT INTO wafv2_entities
            (account, region, scope, kind, arn, id, name, description, lock_token, tags, document)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            place + [
                .text(arn.text), .text(arn.id), .text(new.name), .text(new.description ?? ""),
                .text(service.newLockToken()), .text(TagText.json(tags)),
                .text(WireText.json(try define(arn)).text),
            ])
        try refer(from: arn.text, to: references)
        noteChange(service)
        guard let record = try entity(arn.text, call) else { throw WAFRefusal.nonexistent }
        return record
    }

    /// What the call wants to change, if `token` is that of its present state.
    func locked(
        _ kind: EntityKind, name: String, id: String, scope: String, token: String, _ call: Call
    ) throws -> EntityRecord {
        let record = try entity(kind, name: name, id: id, scope: scope, call)
        guard record.lockToken == token else { throw WAFRefusal.changedMeanwhile }
        return record
    }

    /// Replaces a definition. Returns the new lock token.
    func update(
        _ record: EntityRecord, description: String?, document: some Structure,
        refersTo references: Set<String> = [], _ service: WAFV2Service
    ) throws -> String {
        let token = service.newLockToken()
        try run(
            """
            UPDATE wafv2_entities SET description = ?, lock_token = ?, document = ?
            WHERE arn = ?
            """,
            [
                .text(description ?? ""), .text(token), .text(WireText.json(document).text),
                .text(record.arn),
            ])
        try refer(from: record.arn, to: references)
        noteChange(service)
        return token
    }

    /// Removes what nothing refers to.
    func delete(_ record: EntityRecord, _ service: WAFV2Service) throws {
        let user = try row(
            """
            SELECT 1 AS one FROM wafv2_references WHERE target = ?
            UNION ALL SELECT 1 FROM wafv2_associations WHERE web_acl = ?
            """, [.text(record.arn), .text(record.arn)])
        guard user == nil else { throw WAFRefusal.associated }
        try run("DELETE FROM wafv2_entities WHERE arn = ?", [.text(record.arn)])
        noteChange(service)
    }

    func noteChange(_ service: WAFV2Service) {
        afterCommit { service.changes.note() }
    }

    private func refer(from owner: String, to targets: Set<String>) throws {
        try run("DELETE FROM wafv2_references WHERE owner = ?", [.text(owner)])
        for target in targets.sorted() {
            try run(
                "INSERT INTO wafv2_references (owner, target) VALUES (?, ?)",
                [.text(owner), .text(target)])
        }
    }
}

/// Tags as they are kept.
enum TagText {
    static let countMax = 50

    /// - Throws: the refusal of too many tags, of one given twice, and of AWS's own.
    static func checked(_ tags: [WAFV2Shape.Tag]?) throws -> [String: String] {
        var kept: [String: String] = [:]
        for tag in tags ?? [] {
            guard !tag.key.lowercased().hasPrefix("aws:") else {
                throw WAFRefusal.invalid(.reserved, .tags, tag.key)
            }
            guard kept.updateValue(tag.value, forKey: tag.key) == nil else {
                throw WAFRefusal.invalid(.duplicate, .tags, tag.key)
            }
        }
        try check(count: kept.count)
        return kept
    }

    static func check(count: Int) throws {
        guard count <= countMax else {
            throw WAFRefusal.limit("\(countMax) tags are the most that a resource can have.")
        }
    }

    static func json(_ tags: [String: String]) -> String {
        JSON.object(
            tags.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value)) }
        ).text
    }

    static func read(_ text: String) -> [String: String] {
        var tags: [String: String] = [:]
        for member in (try? JSON(text: text))?.members ?? [] {
            tags[member.name] = member.value.string
        }
        return tags
    }
}
