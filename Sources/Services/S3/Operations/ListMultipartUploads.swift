import Gate
package import S3API
import Shapes
import Store
import Vocabulary

extension ListMultipartUploads: ListingHandler {
    package static let action = "ListBucketMultipartUploads"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        let limit = try input.limit("max-uploads")
        let reading = view.reading
        let page = try Listing<UploadRecord>(
            .init(
                prefix: input.prefix ?? "", delimiter: input.delimiter ?? "",
                start: try start(input, view), max: limit), key: \.key, order: \.sequence
        ) { position, limit in
            try uploads(reading, view.bucket.name, position, limit)
        }
        var nextKey: String?
        var nextID: String?
        switch page.next {
        case .after(let key, _):
            nextKey = key
            nextID = page.rows.last?.id
        case .afterPrefix(let prefix), .at(let prefix): nextKey = prefix
        case nil: break
        }
        let owner = S3Shape.Owner(id: view.bucket.owner)
        return Output(
            bucket: view.bucket.name, keyMarker: input.shown(input.keyMarker ?? ""),
            uploadIdMarker: input.uploadIdMarker ?? "", nextKeyMarker: input.shownIfAny(nextKey),
            prefix: input.shown(input.prefix ?? ""), delimiter: input.shownDelimiter,
            nextUploadIdMarker: nextID, maxUploads: limit, isTruncated: page.next != nil,
            uploads: page.rows.map {
                .init(
                    uploadId: $0.id, key: input.shown($0.key), initiated: $0.initiated,
                    storageClass: $0.storageClass, owner: owner, initiator: $0.initiatorShape,
                    checksumAlgorithm: $0.isExplicit ? $0.checksum : nil,
                    checksumType: $0.isExplicit ? $0.checksumType : nil)
            }, commonPrefixes: input.shown(prefixes: page.prefixes),
            encodingType: input.encodingType)
    }

    /// An upload id without a key means nothing and is ignored.
    private static func start(
        _ input: Input, _ view: BucketView
    ) throws -> Listing<UploadRecord>.Position? {
        guard let key = input.keyMarker, !key.isEmpty else { return nil }
        guard let id = input.uploadIdMarker, !id.isEmpty else {
            return .after(key: key, order: nil)
        }
        let found = try? view.reading.upload(view.bucket.name, key, id)
        return .after(key: key, order: found?.sequence)
    }

    /// Of one key the oldest upload comes first.
    private static func uploads(
        _ reading: any Reading, _ bucket: String, _ position: Listing<UploadRecord>.Position,
        _ limit: Int
    ) throws -> [UploadRecord] {
        let select = "SELECT * FROM s3_uploads WHERE bucket = ?"
        let order = "ORDER BY key, sequence LIMIT ?"
        switch position {
        case .at(let key):
            return try reading.rows(
                "\(select) AND key >= ? \(order)",
                [SQLValue(bucket), SQLValue(key), SQLValue(limit)]
            ).map { try UploadRecord($0) }
        case .after(let key, let sequence?):
            return try reading.rows(
                "\(select) AND (key, sequence) > (?, ?) \(order)",
                [SQLValue(bucket), SQLValue(key), SQLValue(sequence), SQLValue(limit)]
            ).map { try UploadRecord($0) }
        case .after(let key, nil), .afterPrefix(let key):
            return try reading.rows(
                "\(select) AND key > ? \(order)",
                [SQLValue(bucket), SQLValue(key), SQLValue(limit)]
            ).map { try UploadRecord($0) }
        }
    }
}
