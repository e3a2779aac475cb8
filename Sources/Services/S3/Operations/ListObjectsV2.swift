import Gate
package import S3API
import Shapes
import Store
import Vocabulary

extension ListObjectsV2: ListingHandler {
    package static let action = "ListBucket"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        let limit = try input.limit()
        let query = PageQuery(
            "s3-objects", view.bucket.name, input.prefix, input.delimiter)
        let page = try view.reading.currentObjects(
            view.bucket.name,
            .init(
                prefix: input.prefix ?? "", delimiter: input.delimiter ?? "",
                start: try start(input, query), max: limit))
        let next = page.next.map { position in
            switch position {
            case .after(let key, _), .at(let key): query.marker(after: ["k", key])
            case .afterPrefix(let prefix): query.marker(after: ["p", prefix])
            }
        }
        let owner = input.fetchOwner == true ? view.bucket.owner : nil
        return Output(
            isTruncated: next != nil,
            contents: page.rows.map { $0.shape(input, owner: owner) }, name: view.bucket.name,
            prefix: input.shown(input.prefix ?? ""), delimiter: input.shownDelimiter,
            maxKeys: limit, commonPrefixes: input.shown(prefixes: page.prefixes),
            encodingType: input.encodingType, keyCount: page.rows.count + page.prefixes.count,
            continuationToken: input.continuationToken, nextContinuationToken: next,
            startAfter: input.continuationToken == nil
                ? input.shownIfAny(input.startAfter) : nil)
    }

    /// A continuation token outweighs `start-after`.
    private static func start(
        _ input: Input, _ query: PageQuery
    ) throws -> Listing<ListedObject>.Position? {
        guard let token = input.continuationToken else {
            return input.startAfter.flatMap { $0.isEmpty ? nil : .after(key: $0, order: nil) }
        }
        guard let parts = try? query.key(of: token), parts.count == 2 else {
            throw Refusal.invalidArgument(
                "The continuation token provided is incorrect", "continuation-token", token)
        }
        return parts[0] == "p" ? .afterPrefix(parts[1]) : .after(key: parts[1], order: nil)
    }
}
