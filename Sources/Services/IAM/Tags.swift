import IAMAPI
import Store
import Vocabulary

// Tags of everything that has a name.

extension Reading {
    /// The tags in the order of their keys.
    func tags(of owner: String) throws -> [IAMShape.Tag] {
        try rows("SELECT key, value FROM iam_tags WHERE owner = ? ORDER BY key", [.init(owner)])
            .map { IAMShape.Tag(key: $0.text("key"), value: $0.text("value")) }
    }

    func tagValues(of owner: String) throws -> [String: String] {
        try tags(of: owner).reduce(into: [:]) { $0[$1.key] = $1.value }
    }
}

extension Transaction {
    /// Adds tags, or gives those that are there another value.
    /// - Throws: `InvalidInput` for keys that are doubled or reserved; `LimitExceeded`.
    func tag(_ entity: Entity, _ tags: [IAMShape.Tag]?) throws {
        guard let tags, !tags.isEmpty else { return }
        let ignoresCase = entity.kind.tagKeysIgnoreCase
        let keys = tags.map { ignoresCase ? $0.key.lowercased() : $0.key }
        guard Set(keys).count == keys.count else {
            throw IAMFailure.invalidInput(
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.")
        }
        guard !tags.contains(where: { $0.key.lowercased().hasPrefix("aws:") }) else {
            throw IAMFailure.invalidInput("Tag keys that begin with aws: are reserved.")
        }
        for tag in tags {
            try untag(entity, [tag.key])
            try run(
                "INSERT INTO iam_tags (owner, key, value) VALUES (?, ?, ?)",
                [.init(entity.id), .init(tag.key), .init(tag.value)])
        }
        let count = try count("iam_tags WHERE owner = ?", [.init(entity.id)])
        guard count <= Quota.tagsPerEntity else {
            throw IAMFailure.limitExceeded(
                "The number of tags has reached the maximum limit: \(Quota.tagsPerEntity)")
        }
    }

    /// Removes tags; those that are not there are passed over.
    func untag(_ entity: Entity, _ keys: [String]) throws {
        let ignoresCase = entity.kind.tagKeysIgnoreCase
        // SQLite's NOCASE knows ASCII alone, and tag keys may hold any letter.
        let wanted = Set(keys.map { ignoresCase ? $0.lowercased() : $0 })
        for tag in try tags(of: entity.id)
        where wanted.contains(ignoresCase ? tag.key.lowercased() : tag.key) {
            try run(
                "DELETE FROM iam_tags WHERE owner = ? AND key = ?",
                [.init(entity.id), .init(tag.key)])
        }
    }
}
