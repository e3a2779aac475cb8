// swift-format-ignore-file
// Written by forge from logs/2014-03-28 for the operations in Sources/APIs. Not edited.
// Every listed operation; one without a handler does not compile.

package import Gate
import CloudWatchLogsAPI

extension CloudWatchLogsService {
    package static let operations: [AnyOperation<CloudWatchLogsService>] = [
        CloudWatchLogsAPI.CreateLogGroup.erased,
        CloudWatchLogsAPI.CreateLogStream.erased,
        CloudWatchLogsAPI.CreateLookupTable.erased,
        CloudWatchLogsAPI.DeleteIndexPolicy.erased,
        CloudWatchLogsAPI.DeleteLogGroup.erased,
        CloudWatchLogsAPI.DeleteLogStream.erased,
        CloudWatchLogsAPI.DeleteLookupTable.erased,
        CloudWatchLogsAPI.DeleteMetricFilter.erased,
        CloudWatchLogsAPI.DeleteQueryDefinition.erased,
        CloudWatchLogsAPI.DeleteResourcePolicy.erased,
        CloudWatchLogsAPI.DeleteRetentionPolicy.erased,
        CloudWatchLogsAPI.DeleteSubscriptionFilter.erased,
        CloudWatchLogsAPI.DescribeFieldIndexes.erased,
        CloudWatchLogsAPI.DescribeIndexPolicies.erased,
        CloudWatchLogsAPI.DescribeLogGroups.erased,
        CloudWatchLogsAPI.DescribeLogStreams.erased,
        CloudWatchLogsAPI.DescribeLookupTables.erased,
        CloudWatchLogsAPI.DescribeMetricFilters.erased,
        CloudWatchLogsAPI.DescribeQueries.erased,
        CloudWatchLogsAPI.DescribeQueryDefinitions.erased,
        CloudWatchLogsAPI.DescribeResourcePolicies.erased,
        CloudWatchLogsAPI.DescribeSubscriptionFilters.erased,
        CloudWatchLogsAPI.FilterLogEvents.erased,
        CloudWatchLogsAPI.GetLogEvents.erased,
        CloudWatchLogsAPI.GetLogGroupFields.erased,
        CloudWatchLogsAPI.GetLogRecord.erased,
        CloudWatchLogsAPI.GetLookupTable.erased,
        CloudWatchLogsAPI.GetQueryResults.erased,
        CloudWatchLogsAPI.ListLogGroupsForQuery.erased,
        CloudWatchLogsAPI.ListTagsForResource.erased,
        CloudWatchLogsAPI.ListTagsLogGroup.erased,
        CloudWatchLogsAPI.PutIndexPolicy.erased,
        CloudWatchLogsAPI.PutLogEvents.erased,
        CloudWatchLogsAPI.PutLogGroupDeletionProtection.erased,
        CloudWatchLogsAPI.PutMetricFilter.erased,
        CloudWatchLogsAPI.PutQueryDefinition.erased,
        CloudWatchLogsAPI.PutResourcePolicy.erased,
        CloudWatchLogsAPI.PutRetentionPolicy.erased,
        CloudWatchLogsAPI.PutSubscriptionFilter.erased,
        CloudWatchLogsAPI.StartQuery.erased,
        CloudWatchLogsAPI.StopQuery.erased,
        CloudWatchLogsAPI.TagLogGroup.erased,
        CloudWatchLogsAPI.TagResource.erased,
        CloudWatchLogsAPI.TestMetricFilter.erased,
        CloudWatchLogsAPI.UntagLogGroup.erased,
        CloudWatchLogsAPI.UntagResource.erased,
        CloudWatchLogsAPI.UpdateLookupTable.erased,
    ]
}
