import Gate
package import S3API
import Shapes
import Store

extension GetBucketEncryption: BucketReadHandler {
    package static let action = "GetEncryptionConfiguration"

    /// Every bucket has at least S3's own default.
    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        let found = try view.bucket.encryption.map {
            try Document.read(S3Shape.ServerSideEncryptionConfiguration.self, $0)
        }
        let standard = S3Shape.ServerSideEncryptionRule(
            applyServerSideEncryptionByDefault: .init(sseAlgorithm: "AES256"),
            bucketKeyEnabled: false)
        return Output(
            serverSideEncryptionConfiguration: found ?? .init(rules: [standard]))
    }
}

extension PutBucketEncryption: BucketWriteHandler {
    package static let action = "PutEncryptionConfiguration"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        var configuration = input.serverSideEncryptionConfiguration
        guard configuration.rules.count == 1 else { throw Refusal.malformedXML }
        if let rule = configuration.rules[0].applyServerSideEncryptionByDefault {
            switch rule.sseAlgorithm {
            case "AES256":
                guard rule.kmsMasterKeyID == nil else {
                    throw Refusal.invalidArgument(
                        "a KMSMasterKeyID is not applicable if the default sse algorithm is not "
                            + "aws:kms or aws:kms:dsse", "KMSMasterKeyID",
                        rule.kmsMasterKeyID ?? "")
                }
            case "aws:kms", "aws:kms:dsse":
                if rule.sseAlgorithm == "aws:kms:dsse",
                    configuration.rules[0].bucketKeyEnabled == true
                {
                    throw Refusal.invalidArgument(
                        "Bucket Keys are not supported for DSSE-KMS", "BucketKeyEnabled", "true")
                }
            default: throw Refusal.malformedXML
            }
        }
        if configuration.rules[0].bucketKeyEnabled == nil {
            configuration.rules[0].bucketKeyEnabled = false
        }
        try change.set("encryption", SQLValue(Document.text(configuration)))
        return Output()
    }
}

extension DeleteBucketEncryption: BucketWriteHandler {
    package static let action = "PutEncryptionConfiguration"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        try change.set("encryption", .null)
        return Output()
    }
}
