// swift-format-ignore-file
// Written by forge from cloudtrail/2013-11-01 for the operations in Sources/APIs. Not edited.
// The errors that the listed operations declare.

package import Shapes

package enum CloudTrailFailure {
    package static func channelARNInvalid(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ChannelARNInvalidException", message, status: 400, shape: "ChannelARNInvalidException")
    }
    package static func channelNotFound(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ChannelNotFoundException", message, status: 400, shape: "ChannelNotFoundException")
    }
    package static func cloudTrailARNInvalid(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("CloudTrailARNInvalidException", message, status: 400, shape: "CloudTrailARNInvalidException")
    }
    package static func cloudTrailAccessNotEnabled(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("CloudTrailAccessNotEnabledException", message, status: 400, shape: "CloudTrailAccessNotEnabledException")
    }
    package static func cloudTrailInvalidClientTokenId(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("CloudTrailInvalidClientTokenIdException", message, status: 400, shape: "CloudTrailInvalidClientTokenIdException")
    }
    package static func cloudWatchLogsDeliveryUnavailable(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("CloudWatchLogsDeliveryUnavailableException", message, status: 400, shape: "CloudWatchLogsDeliveryUnavailableException")
    }
    package static func conflict(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ConflictException", message, status: 400, shape: "ConflictException")
    }
    package static func eventDataStoreARNInvalid(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("EventDataStoreARNInvalidException", message, status: 400, shape: "EventDataStoreARNInvalidException")
    }
    package static func eventDataStoreNotFound(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("EventDataStoreNotFoundException", message, status: 400, shape: "EventDataStoreNotFoundException")
    }
    package static func inactiveEventDataStore(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InactiveEventDataStoreException", message, status: 400, shape: "InactiveEventDataStoreException")
    }
    package static func insightNotEnabled(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InsightNotEnabledException", message, status: 400, shape: "InsightNotEnabledException")
    }
    package static func insufficientDependencyServiceAccessPermission(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InsufficientDependencyServiceAccessPermissionException", message, status: 400, shape: "InsufficientDependencyServiceAccessPermissionException")
    }
    package static func insufficientEncryptionPolicy(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InsufficientEncryptionPolicyException", message, status: 400, shape: "InsufficientEncryptionPolicyException")
    }
    package static func insufficientS3BucketPolicy(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InsufficientS3BucketPolicyException", message, status: 400, shape: "InsufficientS3BucketPolicyException")
    }
    package static func insufficientSnsTopicPolicy(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InsufficientSnsTopicPolicyException", message, status: 400, shape: "InsufficientSnsTopicPolicyException")
    }
    package static func invalidCloudWatchLogsLogGroupArn(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidCloudWatchLogsLogGroupArnException", message, status: 400, shape: "InvalidCloudWatchLogsLogGroupArnException")
    }
    package static func invalidCloudWatchLogsRoleArn(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidCloudWatchLogsRoleArnException", message, status: 400, shape: "InvalidCloudWatchLogsRoleArnException")
    }
    package static func invalidEventCategory(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidEventCategoryException", message, status: 400, shape: "InvalidEventCategoryException")
    }
    package static func invalidEventSelectors(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidEventSelectorsException", message, status: 400, shape: "InvalidEventSelectorsException")
    }
    package static func invalidHomeRegion(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidHomeRegionException", message, status: 400, shape: "InvalidHomeRegionException")
    }
    package static func invalidInsightSelectors(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidInsightSelectorsException", message, status: 400, shape: "InvalidInsightSelectorsException")
    }
    package static func invalidKmsKeyId(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidKmsKeyIdException", message, status: 400, shape: "InvalidKmsKeyIdException")
    }
    package static func invalidLookupAttributes(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidLookupAttributesException", message, status: 400, shape: "InvalidLookupAttributesException")
    }
    package static func invalidMaxResults(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidMaxResultsException", message, status: 400, shape: "InvalidMaxResultsException")
    }
    package static func invalidNextToken(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidNextTokenException", message, status: 400, shape: "InvalidNextTokenException")
    }
    package static func invalidParameterCombination(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidParameterCombinationException", message, status: 400, shape: "InvalidParameterCombinationException")
    }
    package static func invalidParameter(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidParameterException", message, status: 400, shape: "InvalidParameterException")
    }
    package static func invalidS3BucketName(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidS3BucketNameException", message, status: 400, shape: "InvalidS3BucketNameException")
    }
    package static func invalidS3Prefix(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidS3PrefixException", message, status: 400, shape: "InvalidS3PrefixException")
    }
    package static func invalidSnsTopicName(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidSnsTopicNameException", message, status: 400, shape: "InvalidSnsTopicNameException")
    }
    package static func invalidTagParameter(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidTagParameterException", message, status: 400, shape: "InvalidTagParameterException")
    }
    package static func invalidTimeRange(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidTimeRangeException", message, status: 400, shape: "InvalidTimeRangeException")
    }
    package static func invalidToken(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidTokenException", message, status: 400, shape: "InvalidTokenException")
    }
    package static func invalidTrailName(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidTrailNameException", message, status: 400, shape: "InvalidTrailNameException")
    }
    package static func kms(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("KmsException", message, status: 400, shape: "KmsException")
    }
    package static func kmsKeyDisabled(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("KmsKeyDisabledException", message, status: 400, shape: "KmsKeyDisabledException")
    }
    package static func kmsKeyNotFound(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("KmsKeyNotFoundException", message, status: 400, shape: "KmsKeyNotFoundException")
    }
    package static func maximumNumberOfTrailsExceeded(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("MaximumNumberOfTrailsExceededException", message, status: 400, shape: "MaximumNumberOfTrailsExceededException")
    }
    package static func noManagementAccountSLRExists(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("NoManagementAccountSLRExistsException", message, status: 400, shape: "NoManagementAccountSLRExistsException")
    }
    package static func notOrganizationMasterAccount(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("NotOrganizationMasterAccountException", message, status: 400, shape: "NotOrganizationMasterAccountException")
    }
    package static func operationNotPermitted(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("OperationNotPermittedException", message, status: 400, shape: "OperationNotPermittedException")
    }
    package static func organizationNotInAllFeaturesMode(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("OrganizationNotInAllFeaturesModeException", message, status: 400, shape: "OrganizationNotInAllFeaturesModeException")
    }
    package static func organizationsNotInUse(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("OrganizationsNotInUseException", message, status: 400, shape: "OrganizationsNotInUseException")
    }
    package static func resourceNotFound(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ResourceNotFoundException", message, status: 400, shape: "ResourceNotFoundException")
    }
    package static func resourceTypeNotSupported(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ResourceTypeNotSupportedException", message, status: 400, shape: "ResourceTypeNotSupportedException")
    }
    package static func s3BucketDoesNotExist(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("S3BucketDoesNotExistException", message, status: 400, shape: "S3BucketDoesNotExistException")
    }
    package static func tagsLimitExceeded(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("TagsLimitExceededException", message, status: 400, shape: "TagsLimitExceededException")
    }
    package static func throttling(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ThrottlingException", message, status: 400, shape: "ThrottlingException")
    }
    package static func trailAlreadyExists(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("TrailAlreadyExistsException", message, status: 400, shape: "TrailAlreadyExistsException")
    }
    package static func trailNotFound(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("TrailNotFoundException", message, status: 400, shape: "TrailNotFoundException")
    }
    package static func trailNotProvided(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("TrailNotProvidedException", message, status: 400, shape: "TrailNotProvidedException")
    }
    package static func unsupportedOperation(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("UnsupportedOperationException", message, status: 400, shape: "UnsupportedOperationException")
    }
}
