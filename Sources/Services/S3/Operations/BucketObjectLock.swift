import Gate
package import S3API
import Shapes
import Store

extension GetObjectLockConfiguration: BucketReadHandler {
    package static let action = "GetBucketObjectLockConfiguration"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        guard let text = view.bucket.objectLock else {
            throw Refusal.missing(
                "ObjectLockConfigurationNotFoundError",
                "Object Lock configuration does not exist for this bucket", view.bucket.name)
        }
        return Output(
            objectLockConfiguration: try Document.read(
                S3Shape.ObjectLockConfiguration.self, text))
    }
}

extension PutObjectLockConfiguration: BucketWriteHandler {
    package static let action = "PutBucketObjectLockConfiguration"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        guard let wanted = input.objectLockConfiguration else {
            throw Failure("MissingRequestBodyError", "Request Body is empty")
        }
        guard wanted.objectLockEnabled == "Enabled" else { throw Refusal.malformedXML }
        guard change.bucket.versioning == .enabled else {
            throw Failure(
                "InvalidBucketState",
                "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
                status: 409)
        }
        if let rule = wanted.rule {
            guard let retention = rule.defaultRetention, let mode = retention.mode,
                ObjectLock.Mode(rawValue: mode) != nil,
                (retention.days == nil) != (retention.years == nil)
            else { throw Refusal.malformedXML }
            if let days = retention.days, !(1...36_500).contains(days) {
                throw Failure(
                    "InvalidRetentionPeriod",
                    days < 1
                        ? "Default retention period must be a positive integer value."
                        : "Default retention period too large")
            }
            if let years = retention.years, !(1...100).contains(years) {
                throw Failure(
                    "InvalidRetentionPeriod",
                    years < 1
                        ? "Default retention period must be a positive integer value."
                        : "Default retention period too large")
            }
        }
        try change.set("object_lock", SQLValue(Document.text(wanted)))
        return Output()
    }
}
