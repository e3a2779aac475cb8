// swift-format-ignore-file
// Written by forge from guardduty/2017-11-28 for the operations in Sources/APIs. Not edited.
// Every listed operation; one without a handler does not compile.

package import Gate
import GuardDutyAPI

extension GuardDutyService {
    package static let operations: [AnyOperation<GuardDutyService>] = [
        GuardDutyAPI.ArchiveFindings.erased,
        GuardDutyAPI.CreateDetector.erased,
        GuardDutyAPI.CreateFilter.erased,
        GuardDutyAPI.CreateIPSet.erased,
        GuardDutyAPI.CreatePublishingDestination.erased,
        GuardDutyAPI.CreateSampleFindings.erased,
        GuardDutyAPI.CreateThreatIntelSet.erased,
        GuardDutyAPI.DeleteDetector.erased,
        GuardDutyAPI.DeleteFilter.erased,
        GuardDutyAPI.DeleteIPSet.erased,
        GuardDutyAPI.DeletePublishingDestination.erased,
        GuardDutyAPI.DeleteThreatIntelSet.erased,
        GuardDutyAPI.DescribeMalwareScans.erased,
        GuardDutyAPI.DescribeOrganizationConfiguration.erased,
        GuardDutyAPI.DescribePublishingDestination.erased,
        GuardDutyAPI.GetAdministratorAccount.erased,
        GuardDutyAPI.GetCoverageStatistics.erased,
        GuardDutyAPI.GetDetector.erased,
        GuardDutyAPI.GetFilter.erased,
        GuardDutyAPI.GetFindings.erased,
        GuardDutyAPI.GetFindingsStatistics.erased,
        GuardDutyAPI.GetIPSet.erased,
        GuardDutyAPI.GetInvitationsCount.erased,
        GuardDutyAPI.GetMalwareScanSettings.erased,
        GuardDutyAPI.GetMasterAccount.erased,
        GuardDutyAPI.GetMembers.erased,
        GuardDutyAPI.GetThreatIntelSet.erased,
        GuardDutyAPI.ListCoverage.erased,
        GuardDutyAPI.ListDetectors.erased,
        GuardDutyAPI.ListFilters.erased,
        GuardDutyAPI.ListFindings.erased,
        GuardDutyAPI.ListIPSets.erased,
        GuardDutyAPI.ListInvitations.erased,
        GuardDutyAPI.ListMembers.erased,
        GuardDutyAPI.ListOrganizationAdminAccounts.erased,
        GuardDutyAPI.ListPublishingDestinations.erased,
        GuardDutyAPI.ListTagsForResource.erased,
        GuardDutyAPI.ListThreatIntelSets.erased,
        GuardDutyAPI.TagResource.erased,
        GuardDutyAPI.UnarchiveFindings.erased,
        GuardDutyAPI.UntagResource.erased,
        GuardDutyAPI.UpdateDetector.erased,
        GuardDutyAPI.UpdateFilter.erased,
        GuardDutyAPI.UpdateFindingsFeedback.erased,
        GuardDutyAPI.UpdateIPSet.erased,
        GuardDutyAPI.UpdatePublishingDestination.erased,
        GuardDutyAPI.UpdateThreatIntelSet.erased,
    ]
}
