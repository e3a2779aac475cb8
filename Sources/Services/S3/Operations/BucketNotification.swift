import Gate
package import S3API
import Shapes

extension GetBucketNotificationConfiguration: BucketReadHandler {
    package static let action = "GetBucketNotification"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        try view.document(.notification) ?? S3Shape.NotificationConfiguration()
    }
}

extension PutBucketNotificationConfiguration: BucketWriteHandler {
    package static let action = "PutBucketNotification"

    /// Events go to EventBridge. Topics, queues and functions belong to services that are not
    /// there, so a destination cannot be validated and is refused as S3 refuses an unknown one.
    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        let wanted = input.notificationConfiguration
        guard wanted.topicConfigurations?.isEmpty ?? true,
            wanted.queueConfigurations?.isEmpty ?? true,
            wanted.lambdaFunctionConfigurations?.isEmpty ?? true
        else {
            throw Failure(
                "InvalidArgument",
                "Unable to validate the following destination configurations")
        }
        if wanted.eventBridgeConfiguration == nil {
            try change.remove(.notification)
        } else {
            try change.put(wanted, .notification)
        }
        return Output()
    }
}
