package import Gate
package import S3API
import Shapes
package import Store
import Vocabulary

extension ListBuckets: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        .targets([
            Target(
                ActionName("s3", "ListAllMyBuckets"), on: "*",
                keys: service.conditionKeys(of: call))
        ])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Output {
        let query = PageQuery(
            "s3-buckets", call.account.description, input.prefix, input.bucketRegion)
        var after = ""
        if let token = input.continuationToken {
            guard let key = try? query.key(of: token).first else {
                throw Refusal.invalidArgument(
                    "The continuation token provided is incorrect", "continuation-token", token)
            }
            after = key
        }
        let isPaged =
            input.maxBuckets != nil || input.prefix != nil || input.bucketRegion != nil
            || input.continuationToken != nil
        let limit = input.maxBuckets ?? Limits.bucketsMax
        guard (1...Limits.bucketsMax).contains(limit) else {
            throw Refusal.invalidArgument(
                "Argument max-buckets must be an integer between 1 and 10000", "max-buckets",
                String(limit))
        }
        var buckets: [BucketRecord] = []
        try snapshot.each(
            """
            SELECT * FROM s3_buckets WHERE account = ? AND name > ?
                AND (?3 IS NULL OR region = ?3) ORDER BY name
            """,
            [SQLValue(call.account.description), SQLValue(after), SQLValue(input.bucketRegion)]
        ) { row in
            let bucket = try BucketRecord(row)
            if bucket.name.bytesStart(with: input.prefix ?? "") { buckets.append(bucket) }
            return buckets.count <= limit
        }
        let page = buckets.prefix(limit)
        return Output(
            buckets: page.map {
                .init(
                    name: $0.name, creationDate: $0.created,
                    bucketRegion: isPaged ? $0.region.description : nil,
                    bucketArn: isPaged ? $0.arn : nil)
            }, owner: .init(id: Grants.canonicalID(of: call.account)),
            continuationToken: buckets.count > limit
                ? page.last.map { query.marker(after: [$0.name]) } : nil, prefix: input.prefix)
    }
}
