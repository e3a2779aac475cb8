// swift-format-ignore-file
// Written by forge from scheduler/2021-06-30 for the operations in Sources/APIs. Not edited.
// Every listed operation; one without a handler does not compile.

package import Gate
import EventBridgeSchedulerAPI

extension EventBridgeService {
    package static let operationsOfEventBridgeScheduler: [AnyOperation<EventBridgeService>] = [
        EventBridgeSchedulerAPI.CreateSchedule.erased,
        EventBridgeSchedulerAPI.CreateScheduleGroup.erased,
        EventBridgeSchedulerAPI.DeleteSchedule.erased,
        EventBridgeSchedulerAPI.DeleteScheduleGroup.erased,
        EventBridgeSchedulerAPI.GetSchedule.erased,
        EventBridgeSchedulerAPI.GetScheduleGroup.erased,
        EventBridgeSchedulerAPI.ListScheduleGroups.erased,
        EventBridgeSchedulerAPI.ListSchedules.erased,
        EventBridgeSchedulerAPI.ListTagsForResource.erased,
        EventBridgeSchedulerAPI.TagResource.erased,
        EventBridgeSchedulerAPI.UntagResource.erased,
        EventBridgeSchedulerAPI.UpdateSchedule.erased,
    ]
}
