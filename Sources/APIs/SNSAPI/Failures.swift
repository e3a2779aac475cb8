// swift-format-ignore-file
// Written by forge from sns/2010-03-31 for the operations in Sources/APIs. Not edited.
// The errors that the listed operations declare.

package import Shapes

package enum SNSFailure {
    package static func authorizationError(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("AuthorizationError", message, status: 403, shape: "AuthorizationErrorException")
    }
    package static func batchEntryIdsNotDistinct(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("BatchEntryIdsNotDistinct", message, status: 400, shape: "BatchEntryIdsNotDistinctException")
    }
    package static func batchRequestTooLong(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("BatchRequestTooLong", message, status: 400, shape: "BatchRequestTooLongException")
    }
    package static func concurrentAccess(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ConcurrentAccess", message, status: 400, shape: "ConcurrentAccessException")
    }
    package static func emptyBatchRequest(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("EmptyBatchRequest", message, status: 400, shape: "EmptyBatchRequestException")
    }
    package static func endpointDisabled(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("EndpointDisabled", message, status: 400, shape: "EndpointDisabledException")
    }
    package static func filterPolicyLimitExceeded(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("FilterPolicyLimitExceeded", message, status: 403, shape: "FilterPolicyLimitExceededException")
    }
    package static func internalError(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InternalError", message, status: 500, shape: "InternalErrorException")
    }
    package static func invalidBatchEntryId(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidBatchEntryId", message, status: 400, shape: "InvalidBatchEntryIdException")
    }
    package static func invalidParameter(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidParameter", message, status: 400, shape: "InvalidParameterException")
    }
    package static func invalidParameterValue(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ParameterValueInvalid", message, status: 400, shape: "InvalidParameterValueException")
    }
    package static func invalidSecurity(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidSecurity", message, status: 403, shape: "InvalidSecurityException")
    }
    package static func invalidState(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidState", message, status: 400, shape: "InvalidStateException")
    }
    package static func kmsAccessDenied(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("KMSAccessDenied", message, status: 400, shape: "KMSAccessDeniedException")
    }
    package static func kmsDisabled(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("KMSDisabled", message, status: 400, shape: "KMSDisabledException")
    }
    package static func kmsInvalidState(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("KMSInvalidState", message, status: 400, shape: "KMSInvalidStateException")
    }
    package static func kmsNotFound(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("KMSNotFound", message, status: 400, shape: "KMSNotFoundException")
    }
    package static func kmsOptInRequired(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("KMSOptInRequired", message, status: 403, shape: "KMSOptInRequired")
    }
    package static func kmsThrottling(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("KMSThrottling", message, status: 400, shape: "KMSThrottlingException")
    }
    package static func notFound(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("NotFound", message, status: 404, shape: "NotFoundException")
    }
    package static func optedOut(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("OptedOut", message, status: 400, shape: "OptedOutException")
    }
    package static func platformApplicationDisabled(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("PlatformApplicationDisabled", message, status: 400, shape: "PlatformApplicationDisabledException")
    }
    package static func replayLimitExceeded(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ReplayLimitExceeded", message, status: 403, shape: "ReplayLimitExceededException")
    }
    package static func resourceNotFound(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ResourceNotFound", message, status: 404, shape: "ResourceNotFoundException")
    }
    package static func staleTag(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("StaleTag", message, status: 400, shape: "StaleTagException")
    }
    package static func subscriptionLimitExceeded(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("SubscriptionLimitExceeded", message, status: 403, shape: "SubscriptionLimitExceededException")
    }
    package static func tagLimitExceeded(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("TagLimitExceeded", message, status: 400, shape: "TagLimitExceededException")
    }
    package static func tagPolicy(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("TagPolicy", message, status: 400, shape: "TagPolicyException")
    }
    package static func throttled(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("Throttled", message, status: 429, shape: "ThrottledException")
    }
    package static func tooManyEntriesInBatchRequest(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("TooManyEntriesInBatchRequest", message, status: 400, shape: "TooManyEntriesInBatchRequestException")
    }
    package static func topicLimitExceeded(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("TopicLimitExceeded", message, status: 403, shape: "TopicLimitExceededException")
    }
    package static func userError(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("UserError", message, status: 400, shape: "UserErrorException")
    }
    package static func validation(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ValidationException", message, status: 400, shape: "ValidationException")
    }
    package static func verification(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("VerificationException", message, status: 400, shape: "VerificationException")
    }
}
