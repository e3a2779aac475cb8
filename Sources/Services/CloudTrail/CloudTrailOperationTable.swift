// swift-format-ignore-file
// Written by forge from cloudtrail/2013-11-01 for the operations in Sources/APIs. Not edited.
// Every listed operation; one without a handler does not compile.

package import Gate
import CloudTrailAPI

extension CloudTrailService {
    package static let operations: [AnyOperation<CloudTrailService>] = [
        CloudTrailAPI.AddTags.erased,
        CloudTrailAPI.CreateTrail.erased,
        CloudTrailAPI.DeleteTrail.erased,
        CloudTrailAPI.DescribeTrails.erased,
        CloudTrailAPI.GetEventSelectors.erased,
        CloudTrailAPI.GetInsightSelectors.erased,
        CloudTrailAPI.GetTrail.erased,
        CloudTrailAPI.GetTrailStatus.erased,
        CloudTrailAPI.ListInsightsData.erased,
        CloudTrailAPI.ListInsightsMetricData.erased,
        CloudTrailAPI.ListPublicKeys.erased,
        CloudTrailAPI.ListTags.erased,
        CloudTrailAPI.ListTrails.erased,
        CloudTrailAPI.LookupEvents.erased,
        CloudTrailAPI.PutEventSelectors.erased,
        CloudTrailAPI.PutInsightSelectors.erased,
        CloudTrailAPI.RemoveTags.erased,
        CloudTrailAPI.StartLogging.erased,
        CloudTrailAPI.StopLogging.erased,
        CloudTrailAPI.UpdateTrail.erased,
    ]
}
