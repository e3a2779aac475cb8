import Gate
package import S3API
import Shapes
import Store
import Vocabulary

extension GetBucketLogging: BucketReadHandler {
    package static let action = "GetBucketLogging"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        let found: S3Shape.BucketLoggingStatus? = try view.document(.logging)
        return Output(loggingEnabled: found?.loggingEnabled)
    }
}

extension PutBucketLogging: BucketWriteHandler {
    package static let action = "PutBucketLogging"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        guard let logging = input.bucketLoggingStatus.loggingEnabled else {
            try change.remove(.logging)
            change.logsAnew()
            return Output()
        }
        guard let target = try change.transaction.bucket(named: logging.targetBucket),
            target.account == change.bucket.account
        else {
            throw Failure(
                "InvalidTargetBucketForLogging",
                "The target bucket for logging does not exist"
            ).with("TargetBucket", logging.targetBucket)
        }
        guard target.region == change.bucket.region else {
            throw Failure(
                "CrossLocationLoggingProhibitted",
                "Cross S3 location logging not allowed.", status: 403
            ).with("TargetBucketLocation", target.region.description)
        }
        if logging.targetGrants?.isEmpty == false, target.isOwnerEnforced {
            throw Failure(
                "InvalidArgument",
                "Target grants are not supported when the target bucket's object ownership is "
                    + "bucket owner enforced.")
        }
        try change.put(input.bucketLoggingStatus, .logging)
        change.logsAnew()
        return Output()
    }
}

extension BucketChange {
    /// After the commit the access log looks up anew which buckets log.
    fileprivate func logsAnew() {
        transaction.afterCommit { [log = service.accessLog] in log.forget() }
    }
}
