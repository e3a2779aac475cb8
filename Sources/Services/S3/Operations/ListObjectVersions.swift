import Gate
package import S3API
import Shapes
import Store
import Vocabulary

extension ListObjectVersions: ListingHandler {
    package static let action = "ListBucketVersions"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        let limit = try input.limit()
        let page = try view.reading.versions(
            view.bucket.name,
            .init(
                prefix: input.prefix ?? "", delimiter: input.delimiter ?? "",
                start: try start(input, view), max: limit))
        var nextKey: String?
        var nextVersion: String?
        switch page.next {
        case .after(let key, _):
            nextKey = key
            nextVersion = page.rows.last?.version
        case .afterPrefix(let prefix), .at(let prefix): nextKey = prefix
        case nil: break
        }
        let owner = S3Shape.Owner(id: view.bucket.owner)
        return Output(
            isTruncated: page.next != nil, keyMarker: input.shown(input.keyMarker ?? ""),
            versionIdMarker: input.versionIdMarker ?? "", nextKeyMarker: input.shownIfAny(nextKey),
            nextVersionIdMarker: nextVersion,
            versions: page.rows.filter { !$0.isMarker }.map {
                .init(
                    eTag: "\"\($0.eTag)\"",
                    checksumAlgorithm: $0.checksum.isEmpty ? nil : [$0.checksum],
                    checksumType: $0.checksumType.isEmpty ? nil : $0.checksumType,
                    size: Int($0.size), storageClass: $0.storageClass, key: input.shown($0.key),
                    versionId: $0.version, isLatest: $0.isLatest, lastModified: $0.modified,
                    owner: owner)
            },
            deleteMarkers: page.rows.filter(\.isMarker).map {
                .init(
                    owner: owner, key: input.shown($0.key), versionId: $0.version,
                    isLatest: $0.isLatest, lastModified: $0.modified)
            }, name: view.bucket.name, prefix: input.shown(input.prefix ?? ""),
            delimiter: input.shownDelimiter, maxKeys: limit,
            commonPrefixes: input.shown(prefixes: page.prefixes),
            encodingType: input.encodingType)
    }

    private static func start(
        _ input: Input, _ view: BucketView
    ) throws -> Listing<ListedObject>.Position? {
        let marker = input.versionIdMarker.flatMap { $0.isEmpty ? nil : $0 }
        guard let key = input.keyMarker, !key.isEmpty else {
            if let marker {
                throw Refusal.invalidArgument(
                    "A version-id marker cannot be specified without a key marker.",
                    "version-id-marker", marker)
            }
            return nil
        }
        guard let marker else { return .after(key: key, order: nil) }
        // A version that is gone by now ends its key: what is newer was listed before.
        let found = try view.reading.version(view.bucket.name, key, marker)
        return .after(key: key, order: found?.sequence)
    }
}
