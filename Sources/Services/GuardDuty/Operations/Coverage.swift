package import Gate
package import GuardDutyAPI
import Shapes
package import Store
import Vocabulary

// Nothing is scanned for malware here and no agent reports from hosts: there are no scans, no
// covered resources, and the settings are those of a detector that nobody has changed.

extension GetMalwareScanSettings: ReadHandler {
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
            scanResourceCriteria: .init(), ebsSnapshotPreservation: "NO_RETENTION")
    }
}

extension DescribeMalwareScans: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detector(input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Output {
        _ = try snapshot.detector(input.detectorId, call)
        return Output(scans: [])
    }
}

extension ListCoverage: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detector(input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Output {
        _ = try snapshot.detector(input.detectorId, call)
        return Output(resources: [])
    }
}

extension GetCoverageStatistics: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detector(input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Output {
        _ = try snapshot.detector(input.detectorId, call)
        let wanted = Set(input.statisticsType)
        return Output(
            coverageStatistics: .init(
                countByResourceType: wanted.contains("COUNT_BY_RESOURCE_TYPE") ? [:] : nil,
                countByCoverageStatus: wanted.contains("COUNT_BY_COVERAGE_STATUS") ? [:] : nil))
    }
}
