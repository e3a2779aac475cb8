package import Gate
package import GuardDutyAPI
import Shapes
package import Store
import Vocabulary

// This server is one account, which stands alone: it invited nobody, nobody invited it, and it is
// in no organization. What asks about that is answered so; what would change it is not there.

/// What AWS says to an account that its organization has given no such part.
private let noOrganization = GuardDutyFailure.badRequest(
    "The request failed because you do not have required AWS Organization master permission.")

extension ListMembers: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detector(input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Output {
        _ = try snapshot.detector(input.detectorId, call)
        return Output(members: [])
    }
}

extension GetMembers: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detector(input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Output {
        _ = try snapshot.detector(input.detectorId, call)
        return Output(
            members: [],
            unprocessedAccounts: input.accountIds.map {
                .init(
                    accountId: $0,
                    result: "The request is rejected because the given account ID is not an "
                        + "associated member of account the current account.")
            })
    }
}

extension GetAdministratorAccount: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detector(input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Output {
        _ = try snapshot.detector(input.detectorId, call)
        return Output(administrator: .init())
    }
}

extension GetMasterAccount: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detector(input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Output {
        _ = try snapshot.detector(input.detectorId, call)
        return Output(master: .init())
    }
}

extension ListInvitations: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detectors, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Output {
        Output(invitations: [])
    }
}

extension GetInvitationsCount: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detectors, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Output {
        Output(invitationsCount: 0)
    }
}

extension ListOrganizationAdminAccounts: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detectors, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Output {
        throw noOrganization
    }
}

extension DescribeOrganizationConfiguration: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detector(input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Output {
        _ = try snapshot.detector(input.detectorId, call)
        throw noOrganization
    }
}
