import Gate
package import S3API
import Shapes
import Store

extension GetBucketVersioning: BucketReadHandler {
    package static let action = "GetBucketVersioning"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        let status = view.bucket.versioning
        return Output(status: status == .never ? nil : status.rawValue)
    }
}

extension PutBucketVersioning: BucketWriteHandler {
    package static let action = "PutBucketVersioning"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        let wanted = input.versioningConfiguration
        if wanted.mfaDelete == "Enabled" { throw Refusal.notImplemented("MfaDelete") }
        guard let status = wanted.status else {
            if wanted.mfaDelete != nil { return Output() }
            throw Failure(
                "IllegalVersioningConfigurationException",
                "The Versioning element must be specified")
        }
        guard let next = BucketRecord.Versioning(rawValue: status), next != .never else {
            throw Refusal.malformedXML
        }
        if next == .suspended {
            guard change.bucket.objectLock == nil else {
                throw Failure(
                    "InvalidBucketState",
                    "An Object Lock configuration is present on this bucket, so the versioning "
                        + "state cannot be changed.", status: 409)
            }
            let replication: S3Shape.ReplicationConfiguration? =
                try change.transaction.document(change.bucket.name, .replication)
            guard replication == nil else {
                throw Failure(
                    "InvalidBucketState",
                    "A replication configuration is present on this bucket, so the versioning "
                        + "state cannot be changed.", status: 409)
            }
        }
        try change.set("versioning", SQLValue(status))
        return Output()
    }
}
