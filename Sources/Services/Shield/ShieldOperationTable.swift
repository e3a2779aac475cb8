// swift-format-ignore-file
// Written by forge from shield/2016-06-02 for the operations in Sources/APIs. Not edited.
// Every listed operation; one without a handler does not compile.

package import Gate
import ShieldAPI

extension ShieldService {
    package static let operations: [AnyOperation<ShieldService>] = [
        ShieldAPI.AssociateDRTLogBucket.erased,
        ShieldAPI.AssociateDRTRole.erased,
        ShieldAPI.AssociateHealthCheck.erased,
        ShieldAPI.AssociateProactiveEngagementDetails.erased,
        ShieldAPI.CreateProtection.erased,
        ShieldAPI.CreateProtectionGroup.erased,
        ShieldAPI.CreateSubscription.erased,
        ShieldAPI.DeleteProtection.erased,
        ShieldAPI.DeleteProtectionGroup.erased,
        ShieldAPI.DeleteSubscription.erased,
        ShieldAPI.DescribeAttack.erased,
        ShieldAPI.DescribeAttackStatistics.erased,
        ShieldAPI.DescribeDRTAccess.erased,
        ShieldAPI.DescribeEmergencyContactSettings.erased,
        ShieldAPI.DescribeProtection.erased,
        ShieldAPI.DescribeProtectionGroup.erased,
        ShieldAPI.DescribeSubscription.erased,
        ShieldAPI.DisableApplicationLayerAutomaticResponse.erased,
        ShieldAPI.DisableProactiveEngagement.erased,
        ShieldAPI.DisassociateDRTLogBucket.erased,
        ShieldAPI.DisassociateDRTRole.erased,
        ShieldAPI.DisassociateHealthCheck.erased,
        ShieldAPI.EnableApplicationLayerAutomaticResponse.erased,
        ShieldAPI.EnableProactiveEngagement.erased,
        ShieldAPI.GetSubscriptionState.erased,
        ShieldAPI.ListAttacks.erased,
        ShieldAPI.ListProtectionGroups.erased,
        ShieldAPI.ListProtections.erased,
        ShieldAPI.ListResourcesInProtectionGroup.erased,
        ShieldAPI.ListTagsForResource.erased,
        ShieldAPI.TagResource.erased,
        ShieldAPI.UntagResource.erased,
        ShieldAPI.UpdateApplicationLayerAutomaticResponse.erased,
        ShieldAPI.UpdateEmergencyContactSettings.erased,
        ShieldAPI.UpdateProtectionGroup.erased,
        ShieldAPI.UpdateSubscription.erased,
    ]
}
