// swift-format-ignore-file
// Written by forge from sqs/2012-11-05 for the operations in Sources/APIs. Not edited.
// Every listed operation; one without a handler does not compile.

package import Gate
import SQSAPI

extension SQSService {
    package static let operations: [AnyOperation<SQSService>] = [
        SQSAPI.AddPermission.erased,
        SQSAPI.CancelMessageMoveTask.erased,
        SQSAPI.ChangeMessageVisibility.erased,
        SQSAPI.ChangeMessageVisibilityBatch.erased,
        SQSAPI.CreateQueue.erased,
        SQSAPI.DeleteMessage.erased,
        SQSAPI.DeleteMessageBatch.erased,
        SQSAPI.DeleteQueue.erased,
        SQSAPI.GetQueueAttributes.erased,
        SQSAPI.GetQueueUrl.erased,
        SQSAPI.ListDeadLetterSourceQueues.erased,
        SQSAPI.ListMessageMoveTasks.erased,
        SQSAPI.ListQueueTags.erased,
        SQSAPI.ListQueues.erased,
        SQSAPI.PurgeQueue.erased,
        SQSAPI.ReceiveMessage.erased,
        SQSAPI.RemovePermission.erased,
        SQSAPI.SendMessage.erased,
        SQSAPI.SendMessageBatch.erased,
        SQSAPI.SetQueueAttributes.erased,
        SQSAPI.StartMessageMoveTask.erased,
        SQSAPI.TagQueue.erased,
        SQSAPI.UntagQueue.erased,
    ]
}
