import Codecs
import Vocabulary

/// The content of a digest file.
/// https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-digest-file-structure.html
struct DigestText: Sendable {
    static let signatureAlgorithm = "SHA256withRSA"
    static let hashAlgorithm = "SHA-256"

    struct LogFile: Sendable {
        var bucket: String
        var key: String
        var hash: String
        var newest: Instant
        var oldest: Instant
    }

    struct Previous: Sendable {
        var bucket: String
        var key: String
        var hash: String
        var signature: String
    }

    var account: String
    var starts: Instant
    var ends: Instant
    var bucket: String
    var key: String
    var fingerprint: String
    /// Nil for the first digest of a chain.
    var previous: Previous?
    var files: [LogFile]

    var json: JSON {
        func time(_ instant: Instant?) -> JSON { instant.map { .string($0.iso8601) } ?? .null }
        func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
        return [
            "awsAccountId": .string(account), "digestStartTime": time(starts),
            "digestEndTime": time(ends), "digestS3Bucket": .string(bucket),
            "digestS3Object": .string(key), "digestPublicKeyFingerprint": .string(fingerprint),
            "digestSignatureAlgorithm": .string(Self.signatureAlgorithm),
            "newestEventTime": time(files.map(\.newest).max()),
            "oldestEventTime": time(files.map(\.oldest).min()),
            "previousDigestS3Bucket": text(previous?.bucket),
            "previousDigestS3Object": text(previous?.key),
            "previousDigestHashValue": text(previous?.hash),
            "previousDigestHashAlgorithm": text(previous.map { _ in Self.hashAlgorithm }),
            "previousDigestSignature": text(previous?.signature),
            "logFiles": .array(
                files.map { file in
                    [
                        "s3Bucket": .string(file.bucket), "s3Object": .string(file.key),
                        "hashValue": .string(file.hash),
                        "hashAlgorithm": .string(Self.hashAlgorithm),
                        "newestEventTime": time(file.newest), "oldestEventTime": time(file.oldest),
                    ]
                }),
        ]
    }

    /// What is signed: the end, the place, the hash of the content and the signature before.
    static func toSign(
        ends: String, bucket: String, key: String, hash: String, previousSignature: String?
    ) -> String {
        "\(ends)\n\(bucket)/\(key)\n\(hash)\n\(previousSignature ?? "null")"
    }
}
