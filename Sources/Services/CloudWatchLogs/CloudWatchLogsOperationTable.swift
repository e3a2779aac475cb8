// swift-format-ignore-file
// Written by forge from logs/2014-03-28 for the operations in Sources/APIs. Not edited.
// Every listed operation; one without a handler does not compile.

package import Gate
import CloudWatchLogsAPI

extension CloudWatchLogsService {
    package static let operations: [AnyOperation<CloudWatchLogsService>] = [
        CloudWatchLogsAPI.CreateLogGroup.erased,
        CloudWatchLogsAPI.CreateLogStream.erased,
        CloudWatchLogsAPI.DeleteLogGroup.erased,
        CloudWatchLogsAPI.DeleteLogStream.erased,
        CloudWatchLogsAPI.DeleteResourcePolicy.erased,
        CloudWatchLogsAPI.DeleteRetentionPolicy.erased,
        CloudWatchLogsAPI.DescribeLogGroups.erased,
        CloudWatchLogsAPI.DescribeLogStreams.erased,
        CloudWatchLogsAPI.DescribeResourcePolicies.erased,
        CloudWatchLogsAPI.FilterLogEvents.erased,
        CloudWatchLogsAPI.GetLogEvents.erased,
        CloudWatchLogsAPI.ListTagsForResource.erased,
        CloudWatchLogsAPI.ListTagsLogGroup.erased,
        CloudWatchLogsAPI.PutLogEvents.erased,
        CloudWatchLogsAPI.PutLogGroupDeletionProtection.erased,
        CloudWatchLogsAPI.PutResourcePolicy.erased,
        CloudWatchLogsAPI.PutRetentionPolicy.erased,
        CloudWatchLogsAPI.TagLogGroup.erased,
        CloudWatchLogsAPI.TagResource.erased,
        CloudWatchLogsAPI.TestMetricFilter.erased,
        CloudWatchLogsAPI.UntagLogGroup.erased,
        CloudWatchLogsAPI.UntagResource.erased,
    ]
}
