import Codecs
package import Gate
package import GuardDutyAPI
import Shapes
package import Store
import Vocabulary

extension ListFindings: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detector(input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Output {
        let record = try snapshot.detector(input.detectorId, call)
        let findings = try snapshot.findings(
            of: record.id, Criteria(input.findingCriteria))
        let ordered = try FindingOrder(input.sortCriteria).sorted(findings).map(\.id)
        let (page, next) = try Pages.cut(
            ordered, maxResults: input.maxResults, token: input.nextToken)
        return Output(findingIds: page, nextToken: next ?? "")
    }
}

extension GetFindings: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detector(input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Output {
        let record = try snapshot.detector(input.detectorId, call)
        var findings: [FindingRecord] = []
        for id in input.findingIds {
            let row = try snapshot.row(
                "SELECT * FROM guardduty_findings WHERE detector = ? AND id = ?",
                [.text(record.id), .text(id)])
            if let record = row.flatMap({ FindingRecord($0) }) { findings.append(record) }
        }
        if let order = input.sortCriteria { findings = try FindingOrder(order).sorted(findings) }
        return Output(findings: findings.compactMap(\.shape))
    }
}

/// Changes findings that must all be there.
private func mark(
    _ ids: [String], _ detector: String, _ call: Call, _ transaction: Transaction,
    archived: Bool? = nil, feedback: String? = nil
) throws {
    let record = try transaction.detector(detector, call)
    for id in ids {
        let row = try transaction.row(
            "SELECT * FROM guardduty_findings WHERE detector = ? AND id = ?",
            [.text(record.id), .text(id)])
        guard let row else {
            throw GuardDutyFailure.badRequest(
                "The request is rejected because one or more findingIds do not exist.")
        }
        var text = row.text("document")
        if let feedback, var document = FindingRecord(row)?.document {
            document.set("service", "userFeedback", to: .string(feedback))
            text = document.text
        }
        try transaction.run(
            """
            UPDATE guardduty_findings SET document = ?, archived = ?
            WHERE detector = ? AND id = ?
            """,
            [
                SQLValue(text), SQLValue(archived ?? row.flag("archived")), .text(record.id),
                .text(id),
            ])
    }
}

extension ArchiveFindings: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detector(input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: GuardDutyService
    ) throws -> Output {
        try mark(input.findingIds, input.detectorId, call, transaction, archived: true)
        return Output()
    }
}

extension UnarchiveFindings: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detector(input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: GuardDutyService
    ) throws -> Output {
        try mark(input.findingIds, input.detectorId, call, transaction, archived: false)
        return Output()
    }
}

extension UpdateFindingsFeedback: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detector(input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: GuardDutyService
    ) throws -> Output {
        try mark(
            input.findingIds, input.detectorId, call, transaction, feedback: input.feedback)
        return Output()
    }
}

extension GetFindingsStatistics: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detector(input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Output {
        let record = try snapshot.detector(input.detectorId, call)
        if (input.findingStatisticTypes ?? []).isEmpty == (input.groupBy == nil) {
            throw GuardDutyFailure.badRequest(
                "The request is rejected because exactly one of findingStatisticTypes and groupBy "
                    + "must be given.")
        }
        guard input.groupBy != nil || (input.orderBy == nil && input.maxResults == nil) else {
            throw GuardDutyFailure.badRequest(
                "The request is rejected because orderBy and maxResults need groupBy.")
        }
        let findings = try snapshot.findings(
            of: record.id, Criteria(input.findingCriteria))
        guard let group = input.groupBy else {
            var counts: [String: Int] = [:]
            for finding in findings {
                counts["\(finding.severity)", default: 0] += 1
            }
            return Output(findingStatistics: .init(countBySeverity: counts))
        }
        return Output(
            findingStatistics: try FindingGroups.statistics(
                findings, by: group, ascending: input.orderBy == "ASC",
                limit: min(max(input.maxResults ?? 25, 1), 100)))
    }
}

extension CreateSampleFindings: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detector(input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: GuardDutyService
    ) throws -> Output {
        let record = try transaction.detector(input.detectorId, call)
        let filters = try transaction.archivingFilters(record.id)
        for sample in try SampleFindings.make(types: input.findingTypes, detector: record, call) {
            try transaction.keep(sample, detector: record.id, filters: filters, now: call.time)
        }
        return Output()
    }
}
