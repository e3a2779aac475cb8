import Codecs
import Gate
import Objects
import S3API
import Shapes
import Store
import Vocabulary

extension StoredBlob {
    /// The MD5 in hexadecimal.
    var eTag: String { Hex.encode(checksums[.md5] ?? []) }
    /// A checksum in base 64.
    func text(_ algorithm: ChecksumAlgorithm) -> String {
        Base64.encode(checksums[algorithm] ?? [])
    }
}

extension Reading {
    func lifecycleRules(_ bucket: String) throws -> [S3Shape.LifecycleRule] {
        let found: PutBucketLifecycleConfiguration.Input? = try document(bucket, .lifecycle)
        return found?.lifecycleConfiguration?.rules ?? []
    }

    /// `x-amz-expiration`; nil where no rule ends the object.
    func expirationHeader(
        _ bucket: BucketRecord, key: String, size: Int64, tags: [ObjectTag], modified: Instant
    ) throws -> String? {
        let rules = try lifecycleRules(bucket.name)
        guard !rules.isEmpty,
            let found = Lifecycle.expiration(
                of: .init(key: key, size: size, tags: tags), modified: modified, rules: rules)
        else { return nil }
        return "expiry-date=\"\(found.date.httpDate)\", rule-id=\"\(found.rule.listEncoded)\""
    }
}

extension S3Service {
    /// The targets of a call that makes an object out of what its headers say.
    func authorizeNewObject(
        _ input: some DescribesNewObject & OnObject, _ call: Call, _ reading: any Reading
    ) throws -> Authorization {
        let bucket = try bucket(for: input, reading)
        let keys = try input.requestTagKeys()
        let targets = try (["PutObject"] + input.furtherActions).map { action in
            var target = try target(
                action, on: bucket, key: input.key, call: call, reading: reading, keys: keys)
            if action == "PutObject" { target.trailType = "AWS::S3::Object" }
            return target
        }
        return .targets(targets)
    }
}
