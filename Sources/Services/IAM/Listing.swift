import IAMAPI
import Shapes
import Store
import Vocabulary

/// Part of a list, as IAM's answers give it: `IsTruncated` and `Marker`.
struct Part<Item: Sendable>: Sendable {
    var items: [Item]
    var marker: String?
    var isTruncated: Bool { marker != nil }

    /// What AWS gives where `MaxItems` is not said.
    static var standardCount: Int { 100 }
}

extension Part {
    /// Sorts `all` by key and cuts out what `marker` and `maxItems` ask for. Since a marker holds a
    /// key and not a place, changes between two pages neither skip nor repeat what stayed.
    init(
        of all: [Item], _ marker: String?, _ maxItems: Int?, _ query: PageQuery,
        key: (Item) -> String
    ) throws {
        var keyed = all.map { (key: key($0), item: $0) }.sorted { $0.key < $1.key }
        if let marker {
            let after = try query.position(of: marker)
            keyed.removeAll { $0.key <= after }
        }
        let limit = maxItems ?? Self.standardCount
        items = keyed.prefix(limit).map(\.item)
        self.marker =
            keyed.count > limit ? query.marker(after: [keyed[limit - 1].key]) : nil
    }

    func map<Other: Sendable>(_ transform: (Item) throws -> Other) rethrows -> Part<Other> {
        Part<Other>(items: try items.map(transform), marker: marker)
    }
}

extension PageQuery {
    /// - Throws: `ValidationError`, where the marker is none of this list.
    func position(of marker: String) throws -> String {
        guard let key = try? key(of: marker), let first = key.first else {
            throw invalid("Invalid Marker.")
        }
        return first
    }
}

/// IAM's answer to input that is well-formed but means nothing.
func invalid(_ message: String) -> Failure { Failure("ValidationError", message) }

extension Reading {
    /// The entities of a kind under a path, by name.
    func entities(
        _ kind: EntityKind, in account: AccountID, pathPrefix: String? = nil,
        marker: String? = nil, maxItems: Int? = nil
    ) throws -> Part<Entity> {
        let query = PageQuery(kind.rawValue, account.description, pathPrefix)
        let after = try marker.map { try query.position(of: $0) } ?? ""
        let limit = maxItems ?? Part<Entity>.standardCount
        let prefix = pathPrefix ?? "/"
        let found = try rows(
            """
            SELECT \(Entity.columns) FROM iam_entities
            WHERE account = ? AND kind = ? AND name > ? COLLATE NOCASE
                AND substr(path || name, 1, length(?)) = ?
            ORDER BY name COLLATE NOCASE LIMIT ?
            """,
            [
                .init(account.description), .init(kind.rawValue), .init(after), .init(prefix),
                .init(prefix), .init(limit + 1),
            ]
        ).map(Entity.init)
        let more = found.count > limit
        return Part(
            items: Array(found.prefix(limit)),
            marker: more ? query.marker(after: [found[limit - 1].name]) : nil)
    }

    /// All entities of a kind: quotas bound them.
    func allEntities(_ kind: EntityKind, in account: AccountID) throws -> [Entity] {
        try rows(
            """
            SELECT \(Entity.columns) FROM iam_entities WHERE account = ? AND kind = ?
            ORDER BY name COLLATE NOCASE
            """, [.init(account.description), .init(kind.rawValue)]
        ).map(Entity.init)
    }
}
