// swift-format-ignore-file
// Written by forge from sns/2010-03-31 for the operations in Sources/APIs. Not edited.
// Every listed operation; one without a handler does not compile.

package import Gate
import SNSAPI

extension SNSService {
    package static let operations: [AnyOperation<SNSService>] = [
        SNSAPI.AddPermission.erased,
        SNSAPI.CheckIfPhoneNumberIsOptedOut.erased,
        SNSAPI.ConfirmSubscription.erased,
        SNSAPI.CreatePlatformApplication.erased,
        SNSAPI.CreatePlatformEndpoint.erased,
        SNSAPI.CreateSMSSandboxPhoneNumber.erased,
        SNSAPI.CreateTopic.erased,
        SNSAPI.DeleteEndpoint.erased,
        SNSAPI.DeletePlatformApplication.erased,
        SNSAPI.DeleteSMSSandboxPhoneNumber.erased,
        SNSAPI.DeleteTopic.erased,
        SNSAPI.GetDataProtectionPolicy.erased,
        SNSAPI.GetEndpointAttributes.erased,
        SNSAPI.GetPlatformApplicationAttributes.erased,
        SNSAPI.GetSMSAttributes.erased,
        SNSAPI.GetSMSSandboxAccountStatus.erased,
        SNSAPI.GetSubscriptionAttributes.erased,
        SNSAPI.GetTopicAttributes.erased,
        SNSAPI.ListEndpointsByPlatformApplication.erased,
        SNSAPI.ListOriginationNumbers.erased,
        SNSAPI.ListPhoneNumbersOptedOut.erased,
        SNSAPI.ListPlatformApplications.erased,
        SNSAPI.ListSMSSandboxPhoneNumbers.erased,
        SNSAPI.ListSubscriptions.erased,
        SNSAPI.ListSubscriptionsByTopic.erased,
        SNSAPI.ListTagsForResource.erased,
        SNSAPI.ListTopics.erased,
        SNSAPI.OptInPhoneNumber.erased,
        SNSAPI.Publish.erased,
        SNSAPI.PublishBatch.erased,
        SNSAPI.PutDataProtectionPolicy.erased,
        SNSAPI.RemovePermission.erased,
        SNSAPI.SetEndpointAttributes.erased,
        SNSAPI.SetPlatformApplicationAttributes.erased,
        SNSAPI.SetSMSAttributes.erased,
        SNSAPI.SetSubscriptionAttributes.erased,
        SNSAPI.SetTopicAttributes.erased,
        SNSAPI.Subscribe.erased,
        SNSAPI.TagResource.erased,
        SNSAPI.Unsubscribe.erased,
        SNSAPI.UntagResource.erased,
        SNSAPI.VerifySMSSandboxPhoneNumber.erased,
    ]
}
