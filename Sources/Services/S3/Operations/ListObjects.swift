import Gate
package import S3API
import Shapes
import Store
import Vocabulary

extension ListObjects: ListingHandler {
    package static let action = "ListBucket"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        let limit = try input.limit()
        let page = try view.reading.currentObjects(
            view.bucket.name,
            .init(
                prefix: input.prefix ?? "", delimiter: input.delimiter ?? "",
                start: input.marker.flatMap { $0.isEmpty ? nil : .after(key: $0, order: nil) },
                max: limit))
        // Without a delimiter the last key is the marker, and S3 does not repeat it.
        var next: String?
        if input.delimiter?.isEmpty == false {
            switch page.next {
            case .after(let key, _), .afterPrefix(let key), .at(let key): next = key
            case nil: next = nil
            }
        }
        return Output(
            isTruncated: page.next != nil, marker: input.shown(input.marker ?? ""),
            nextMarker: input.shownIfAny(next),
            contents: page.rows.map { $0.shape(input, owner: view.bucket.owner) },
            name: view.bucket.name, prefix: input.shown(input.prefix ?? ""),
            delimiter: input.shownDelimiter, maxKeys: limit,
            commonPrefixes: input.shown(prefixes: page.prefixes),
            encodingType: input.encodingType)
    }
}
