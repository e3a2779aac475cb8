// swift-format-ignore-file
// Written by forge from sqs/2012-11-05 for the operations in Sources/APIs. Not edited.
// The errors that the listed operations declare.

package import Shapes

package enum SQSFailure {
    package static func batchEntryIdsNotDistinct(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("AWS.SimpleQueueService.BatchEntryIdsNotDistinct", message, status: 400, shape: "BatchEntryIdsNotDistinct")
    }
    package static func batchRequestTooLong(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("AWS.SimpleQueueService.BatchRequestTooLong", message, status: 400, shape: "BatchRequestTooLong")
    }
    package static func emptyBatchRequest(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("AWS.SimpleQueueService.EmptyBatchRequest", message, status: 400, shape: "EmptyBatchRequest")
    }
    package static func invalidAddress(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidAddress", message, status: 400, shape: "InvalidAddress")
    }
    package static func invalidAttributeName(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidAttributeName", message, status: 400, shape: "InvalidAttributeName")
    }
    package static func invalidAttributeValue(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidAttributeValue", message, status: 400, shape: "InvalidAttributeValue")
    }
    package static func invalidBatchEntryId(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("AWS.SimpleQueueService.InvalidBatchEntryId", message, status: 400, shape: "InvalidBatchEntryId")
    }
    package static func invalidIdFormat(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidIdFormat", message, status: 400, shape: "InvalidIdFormat")
    }
    package static func invalidMessageContents(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidMessageContents", message, status: 400, shape: "InvalidMessageContents")
    }
    package static func invalidSecurity(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidSecurity", message, status: 400, shape: "InvalidSecurity")
    }
    package static func kmsAccessDenied(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("KmsAccessDenied", message, status: 400, shape: "KmsAccessDenied")
    }
    package static func kmsDisabled(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("KmsDisabled", message, status: 400, shape: "KmsDisabled")
    }
    package static func kmsInvalidKeyUsage(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("KmsInvalidKeyUsage", message, status: 400, shape: "KmsInvalidKeyUsage")
    }
    package static func kmsInvalidState(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("KmsInvalidState", message, status: 400, shape: "KmsInvalidState")
    }
    package static func kmsNotFound(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("KmsNotFound", message, status: 400, shape: "KmsNotFound")
    }
    package static func kmsOptInRequired(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("KmsOptInRequired", message, status: 400, shape: "KmsOptInRequired")
    }
    package static func kmsThrottled(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("KmsThrottled", message, status: 400, shape: "KmsThrottled")
    }
    package static func messageNotInflight(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("AWS.SimpleQueueService.MessageNotInflight", message, status: 400, shape: "MessageNotInflight")
    }
    package static func overLimit(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("OverLimit", message, status: 403, shape: "OverLimit")
    }
    package static func purgeQueueInProgress(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("AWS.SimpleQueueService.PurgeQueueInProgress", message, status: 403, shape: "PurgeQueueInProgress")
    }
    package static func queueDeletedRecently(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("AWS.SimpleQueueService.QueueDeletedRecently", message, status: 400, shape: "QueueDeletedRecently")
    }
    package static func queueDoesNotExist(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("AWS.SimpleQueueService.NonExistentQueue", message, status: 400, shape: "QueueDoesNotExist")
    }
    package static func queueNameExists(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("QueueAlreadyExists", message, status: 400, shape: "QueueNameExists")
    }
    package static func receiptHandleIsInvalid(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ReceiptHandleIsInvalid", message, status: 400, shape: "ReceiptHandleIsInvalid")
    }
    package static func requestThrottled(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("RequestThrottled", message, status: 400, shape: "RequestThrottled")
    }
    package static func resourceNotFound(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ResourceNotFoundException", message, status: 404, shape: "ResourceNotFoundException")
    }
    package static func tooManyEntriesInBatchRequest(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("AWS.SimpleQueueService.TooManyEntriesInBatchRequest", message, status: 400, shape: "TooManyEntriesInBatchRequest")
    }
    package static func unsupportedOperation(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("AWS.SimpleQueueService.UnsupportedOperation", message, status: 400, shape: "UnsupportedOperation")
    }
}
