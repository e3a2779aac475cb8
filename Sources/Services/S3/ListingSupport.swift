package import Gate
package import S3API
package import Shapes
package import Store
import Vocabulary

/// The parameters that listings share.
package protocol ListsKeys: OnBucket {
    var delimiter: String? { get }
    var encodingType: String? { get }
    var prefix: String? { get }
    /// What the page size is called: a condition key and an argument.
    var pageSize: Int? { get }
}

extension ListObjects.Input: ListsKeys {
    package var pageSize: Int? { maxKeys }
}
extension ListObjectsV2.Input: ListsKeys {
    package var pageSize: Int? { maxKeys }
}
extension ListObjectVersions.Input: ListsKeys {
    package var pageSize: Int? { maxKeys }
}
extension ListMultipartUploads.Input: ListsKeys {
    package var pageSize: Int? { maxUploads }
}

extension ListsKeys {
    /// - Throws: `InvalidArgument` for a page size that S3 refuses.
    func limit(_ name: String = "max-keys") throws(Failure) -> Int {
        let size = pageSize ?? Limits.listKeysMax
        guard (0...Int(Int32.max)).contains(size) else {
            throw Refusal.invalidArgument(
                "Argument \(name) must be an integer between 0 and 2147483647", name,
                String(size))
        }
        return min(size, Limits.listKeysMax)
    }

    /// A key as this request wants it written.
    func shown(_ text: String) -> String { encodingType == "url" ? text.listEncoded : text }
    func shownIfAny(_ text: String?) -> String? { text.map { shown($0) } }

    /// An empty delimiter is none.
    var shownDelimiter: String? { delimiter.flatMap { $0.isEmpty ? nil : shown($0) } }

    func shown(prefixes: [String]) -> [S3Shape.CommonPrefix]? {
        prefixes.isEmpty ? nil : prefixes.map { .init(prefix: shown($0)) }
    }

    var conditionKeys: [(String, [String])] {
        var keys: [(String, [String])] = []
        if let prefix { keys.append(("s3:prefix", [prefix])) }
        if let delimiter { keys.append(("s3:delimiter", [delimiter])) }
        if let pageSize { keys.append(("s3:max-keys", [String(pageSize)])) }
        return keys
    }
}

/// An operation that lists what a bucket holds.
package protocol ListingHandler: BucketReadHandler where Input: ListsKeys {}

extension ListingHandler {
    package static var isDataEvent: Bool { true }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        let bucket = try service.bucket(for: input, snapshot)
        return .targets([
            try service.target(
                action, on: bucket, call: call, reading: snapshot, keys: input.conditionKeys)
        ])
    }
}

/// One object of a listing, without its detail.
struct ListedObject {
    var key: String
    var sequence: Int64
    var version: String
    var isLatest: Bool
    var isMarker: Bool
    var size: Int64
    var eTag: String
    var modified: Instant
    var storageClass: String
    var checksum: String
    var checksumType: String

    init(_ row: Row) {
        key = row.text("key")
        sequence = row.integer("sequence")
        version = row.text("version")
        isLatest = row.flag("is_latest")
        isMarker = row.flag("is_marker")
        size = row.integer("size")
        eTag = row.text("etag")
        modified = row.instant("modified")
        storageClass = row.text("storage_class")
        checksum = row.text("checksum")
        checksumType = row.text("checksum_type")
    }

    /// Of current objects there is one a key.
    static func unordered(_: ListedObject) -> Int64? { nil }

    static let columns =
        "key, sequence, version, is_latest, is_marker, size, etag, modified, storage_class, "
        + "checksum, checksum_type"

    func shape(_ input: some ListsKeys, owner: String?) -> S3Shape.Object {
        .init(
            key: input.shown(key), lastModified: modified, eTag: "\"\(eTag)\"",
            checksumAlgorithm: checksum.isEmpty ? nil : [checksum],
            checksumType: checksumType.isEmpty ? nil : checksumType, size: Int(size),
            storageClass: storageClass, owner: owner.map { .init(id: $0) })
    }
}

extension Reading {
    /// A page of current objects.
    func currentObjects(
        _ bucket: String, _ request: Listing<ListedObject>.Request
    ) throws -> Listing<ListedObject> {
        try Listing(request, key: \.key, order: ListedObject.unordered) { position, limit in
            let (key, comparison) =
                switch position {
                case .at(let key): (key, ">=")
                case .after(let key, _), .afterPrefix(let key): (key, ">")
                }
            return try rows(
                """
                SELECT \(ListedObject.columns) FROM s3_versions
                WHERE bucket = ? AND key \(comparison) ? AND is_latest = 1 AND is_marker = 0
                ORDER BY key LIMIT ?
                """, [SQLValue(bucket), SQLValue(key), SQLValue(limit)]
            ).map { ListedObject($0) }
        }
    }

    /// A page of versions and delete markers: keys in order, the newest version of each first.
    func versions(
        _ bucket: String, _ request: Listing<ListedObject>.Request
    ) throws -> Listing<ListedObject> {
        try Listing(request, key: \.key, order: \.sequence) { position, limit in
            let select = "SELECT \(ListedObject.columns) FROM s3_versions WHERE bucket = ?"
            let order = "ORDER BY key, sequence DESC LIMIT ?"
            switch position {
            case .at(let key):
                return try rows(
                    "\(select) AND key >= ? \(order)",
                    [SQLValue(bucket), SQLValue(key), SQLValue(limit)]
                ).map { ListedObject($0) }
            case .after(let key, let sequence?):
                let rest = try rows(
                    "\(select) AND key = ? AND sequence < ? \(order)",
                    [SQLValue(bucket), SQLValue(key), SQLValue(sequence), SQLValue(limit)]
                ).map { ListedObject($0) }
                if rest.count == limit { return rest }
                return rest
                    + (try rows(
                        "\(select) AND key > ? \(order)",
                        [SQLValue(bucket), SQLValue(key), SQLValue(limit - rest.count)]
                    ).map { ListedObject($0) })
            case .after(let key, nil), .afterPrefix(let key):
                return try rows(
                    "\(select) AND key > ? \(order)",
                    [SQLValue(bucket), SQLValue(key), SQLValue(limit)]
                ).map { ListedObject($0) }
            }
        }
    }
}
