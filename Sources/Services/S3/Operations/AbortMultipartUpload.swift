package import Gate
package import S3API
import Shapes
package import Store
import Vocabulary

extension AbortMultipartUpload: WriteHandler {
    package static var admitsAnonymous: Bool { true }
    package static var isDataEvent: Bool { true }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        .targets([try service.uploadTarget("AbortMultipartUpload", input, call, snapshot)])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: S3Service
    ) throws -> Output {
        let bucket = try service.bucket(for: input, transaction)
        let upload = try transaction.upload(bucket.name, input.key, input.uploadId)
        if let expected = input.ifMatchInitiatedTime,
            expected.seconds != upload.initiated.seconds
        {
            throw Refusal.preconditionFailed("x-amz-if-match-initiated-time")
        }
        try transaction.removeUpload(upload.id)
        service.wakeCollector(after: transaction)
        return Output()
    }
}
