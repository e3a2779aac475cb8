// swift-format-ignore-file
// Written by forge from events/2015-10-07 for the operations in Sources/APIs. Not edited.
// Every listed operation; one without a handler does not compile.

package import Gate
import EventBridgeAPI

extension EventBridgeService {
    package static let operations: [AnyOperation<EventBridgeService>] = [
        EventBridgeAPI.CancelReplay.erased,
        EventBridgeAPI.CreateApiDestination.erased,
        EventBridgeAPI.CreateArchive.erased,
        EventBridgeAPI.CreateConnection.erased,
        EventBridgeAPI.CreateEventBus.erased,
        EventBridgeAPI.DeauthorizeConnection.erased,
        EventBridgeAPI.DeleteApiDestination.erased,
        EventBridgeAPI.DeleteArchive.erased,
        EventBridgeAPI.DeleteConnection.erased,
        EventBridgeAPI.DeleteEventBus.erased,
        EventBridgeAPI.DeleteRule.erased,
        EventBridgeAPI.DescribeApiDestination.erased,
        EventBridgeAPI.DescribeArchive.erased,
        EventBridgeAPI.DescribeConnection.erased,
        EventBridgeAPI.DescribeEventBus.erased,
        EventBridgeAPI.DescribeReplay.erased,
        EventBridgeAPI.DescribeRule.erased,
        EventBridgeAPI.DisableRule.erased,
        EventBridgeAPI.EnableRule.erased,
        EventBridgeAPI.ListApiDestinations.erased,
        EventBridgeAPI.ListArchives.erased,
        EventBridgeAPI.ListConnections.erased,
        EventBridgeAPI.ListEventBuses.erased,
        EventBridgeAPI.ListReplays.erased,
        EventBridgeAPI.ListRuleNamesByTarget.erased,
        EventBridgeAPI.ListRules.erased,
        EventBridgeAPI.ListTagsForResource.erased,
        EventBridgeAPI.ListTargetsByRule.erased,
        EventBridgeAPI.PutEvents.erased,
        EventBridgeAPI.PutPermission.erased,
        EventBridgeAPI.PutRule.erased,
        EventBridgeAPI.PutTargets.erased,
        EventBridgeAPI.RemovePermission.erased,
        EventBridgeAPI.RemoveTargets.erased,
        EventBridgeAPI.StartReplay.erased,
        EventBridgeAPI.TagResource.erased,
        EventBridgeAPI.TestEventPattern.erased,
        EventBridgeAPI.UntagResource.erased,
        EventBridgeAPI.UpdateApiDestination.erased,
        EventBridgeAPI.UpdateArchive.erased,
        EventBridgeAPI.UpdateConnection.erased,
        EventBridgeAPI.UpdateEventBus.erased,
    ]
}
