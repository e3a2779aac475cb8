import Shapes
import Store

/// Sub-resources of which a bucket may have many, each with an id: analytics, intelligent tiering,
/// inventory, metrics.
enum Configurations {
    struct Page<Item> {
        var items: [Item]
        var next: String?
    }

    static func missing(_ bucket: BucketRecord) -> Failure {
        Refusal.missing(
            "NoSuchConfiguration", "The specified configuration does not exist.", bucket.name)
    }

    /// In order of ids, a hundred a page; the token is the last id.
    static func page<T: Structure>(
        _ kind: DocumentKind, _ view: BucketView, token: String?, id: (T) -> String
    ) throws -> Page<T> {
        let query = PageQuery("s3", view.bucket.name, kind.rawValue)
        var after = ""
        if let token {
            guard let key = try? query.key(of: token).first else {
                throw Refusal.invalidArgument(
                    "The continuation token provided is incorrect", "continuation-token", token)
            }
            after = key
        }
        let limit = Limits.listedConfigurationsMax
        let found: [T] = try view.reading.documents(
            view.bucket.name, kind, after: after, limit: limit + 1)
        let items = Array(found.prefix(limit))
        let next = found.count > limit ? items.last.map { query.marker(after: [id($0)]) } : nil
        return Page(items: items, next: next)
    }

    static func check(
        id: String, inDocument other: String, _ kind: DocumentKind, _ change: BucketChange
    ) throws {
        guard id == other, (1...64).contains(id.utf8.count),
            id.utf8.allSatisfy({
                (0x30...0x39).contains($0) || (0x41...0x5a).contains($0)
                    || (0x61...0x7a).contains($0) || $0 == UInt8(ascii: "-")
                    || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".")
            })
        else {
            throw Failure("InvalidConfigurationId", "The specified configuration id is invalid.")
        }
        let count = try change.transaction.row(
            """
            SELECT count(*) AS count FROM s3_documents WHERE bucket = ? AND kind = ? AND id <> ?
            """,
            [SQLValue(change.bucket.name), SQLValue(kind.rawValue), SQLValue(id)])
        guard count?.integer("count") ?? 0 < Limits.configurationsMax else {
            throw Failure(
                "TooManyConfigurations",
                "You are attempting to create a new configuration but have already reached the "
                    + "1,000-configuration limit.")
        }
    }
}
