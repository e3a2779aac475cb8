// swift-format-ignore-file
// Written by forge from cloudwatch/2010-08-01 for the operations in Sources/APIs. Not edited.
// Every listed operation; one without a handler does not compile.

package import Gate
import CloudWatchAPI

extension CloudWatchService {
    package static let operations: [AnyOperation<CloudWatchService>] = [
        CloudWatchAPI.DeleteAlarmMuteRule.erased,
        CloudWatchAPI.DeleteAlarms.erased,
        CloudWatchAPI.DeleteAnomalyDetector.erased,
        CloudWatchAPI.DeleteDashboards.erased,
        CloudWatchAPI.DeleteInsightRules.erased,
        CloudWatchAPI.DeleteMetricStream.erased,
        CloudWatchAPI.DescribeAlarmContributors.erased,
        CloudWatchAPI.DescribeAlarmHistory.erased,
        CloudWatchAPI.DescribeAlarms.erased,
        CloudWatchAPI.DescribeAlarmsForMetric.erased,
        CloudWatchAPI.DescribeAnomalyDetectors.erased,
        CloudWatchAPI.DescribeInsightRules.erased,
        CloudWatchAPI.DisableAlarmActions.erased,
        CloudWatchAPI.DisableInsightRules.erased,
        CloudWatchAPI.EnableAlarmActions.erased,
        CloudWatchAPI.EnableInsightRules.erased,
        CloudWatchAPI.GetAlarmMuteRule.erased,
        CloudWatchAPI.GetDashboard.erased,
        CloudWatchAPI.GetInsightRuleReport.erased,
        CloudWatchAPI.GetMetricData.erased,
        CloudWatchAPI.GetMetricStatistics.erased,
        CloudWatchAPI.GetMetricStream.erased,
        CloudWatchAPI.GetMetricWidgetImage.erased,
        CloudWatchAPI.GetOTelEnrichment.erased,
        CloudWatchAPI.ListAlarmMuteRules.erased,
        CloudWatchAPI.ListDashboards.erased,
        CloudWatchAPI.ListManagedInsightRules.erased,
        CloudWatchAPI.ListMetricStreams.erased,
        CloudWatchAPI.ListMetrics.erased,
        CloudWatchAPI.ListTagsForResource.erased,
        CloudWatchAPI.PutAlarmMuteRule.erased,
        CloudWatchAPI.PutAnomalyDetector.erased,
        CloudWatchAPI.PutCompositeAlarm.erased,
        CloudWatchAPI.PutDashboard.erased,
        CloudWatchAPI.PutInsightRule.erased,
        CloudWatchAPI.PutManagedInsightRules.erased,
        CloudWatchAPI.PutMetricAlarm.erased,
        CloudWatchAPI.PutMetricData.erased,
        CloudWatchAPI.PutMetricStream.erased,
        CloudWatchAPI.SetAlarmState.erased,
        CloudWatchAPI.StartMetricStreams.erased,
        CloudWatchAPI.StartOTelEnrichment.erased,
        CloudWatchAPI.StopMetricStreams.erased,
        CloudWatchAPI.StopOTelEnrichment.erased,
        CloudWatchAPI.TagResource.erased,
        CloudWatchAPI.UntagResource.erased,
    ]
}
