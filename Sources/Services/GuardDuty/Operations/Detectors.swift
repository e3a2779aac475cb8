package import Gate
package import GuardDutyAPI
import Journal
import Shapes
package import Store
import Vocabulary

extension CreateDetector: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detectors, requesting: input.tags, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: GuardDutyService
    ) throws -> Output {
        Output(
            detectorId: try transaction.once(input.clientToken, call) {
                try make(input, call, transaction, service)
            })
    }

    private static func make(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: GuardDutyService
    ) throws -> String {
        let place: [SQLValue] = [.text(call.account.description), .text(call.region.description)]
        let sql = "SELECT id FROM guardduty_detectors WHERE account = ? AND region = ?"
        guard try transaction.row(sql, place) == nil else {
            throw GuardDutyFailure.badRequest(
                "The request is rejected because a detector already exists for the current account."
            )
        }
        try TagText.check(input.tags)
        var features = Feature.initial
        try Feature.apply(input.features, input.dataSources, to: &features)
        let id = service.newID()
        let end = SQLValue(Int64(clamping: service.journal.end.value))
        try transaction.run(
            """
            INSERT INTO guardduty_detectors
            (id, account, region, enabled, frequency, features, tags, created, updated, cursor,
            remembered)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [.text(id)] + place + [
                SQLValue(input.enable), SQLValue(input.findingPublishingFrequency ?? "SIX_HOURS"),
                SQLValue(TagText.json(features)), SQLValue(TagText.json(input.tags)),
                SQLValue(call.time), SQLValue(call.time), end, end,
            ])
        transaction.afterCommit { service.changes.note() }
        return id
    }
}

extension GetDetector: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detector(input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Output {
        let record = try snapshot.detector(input.detectorId, call)
        func status(_ name: String) -> String { record.features[name] ?? "DISABLED" }
        let role = "role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty"
        let sources = GuardDutyShape.DataSourceConfigurationsResult(
            cloudTrail: .init(status: "ENABLED"), dnsLogs: .init(status: "ENABLED"),
            flowLogs: .init(status: "ENABLED"), s3Logs: .init(status: status("S3_DATA_EVENTS")),
            kubernetes: .init(auditLogs: .init(status: status("EKS_AUDIT_LOGS"))),
            malwareProtection: .init(
                scanEc2InstanceWithFindings: .init(
                    ebsVolumes: .init(status: status("EBS_MALWARE_PROTECTION"))),
                serviceRole:
                    "arn:aws:iam::\(call.account):role/aws-service-role/"
                    + "malware-protection.guardduty.amazonaws.com/"
                    + "AWSServiceRoleForAmazonGuardDutyMalwareProtection"))
        return Output(
            createdAt: record.created.iso8601Milliseconds,
            findingPublishingFrequency: record.frequency,
            serviceRole: "arn:aws:iam::\(call.account):\(role)",
            status: record.isEnabled ? "ENABLED" : "DISABLED",
            updatedAt: record.updated.iso8601Milliseconds, dataSources: sources,
            tags: record.tags, features: Feature.results(record))
    }
}

extension UpdateDetector: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detector(input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: GuardDutyService
    ) throws -> Output {
        let record = try transaction.detector(input.detectorId, call)
        var features = record.features
        try Feature.apply(input.features, input.dataSources, to: &features)
        // While it was off nothing was watched, so watching begins now.
        let begins = input.enable == true && !record.isEnabled
        if begins {
            let end = SQLValue(Int64(clamping: service.journal.end.value))
            try transaction.run(
                "UPDATE guardduty_detectors SET cursor = ?, remembered = ? WHERE id = ?",
                [end, end, .text(record.id)])
        }
        try transaction.run(
            """
            UPDATE guardduty_detectors
            SET enabled = ?, frequency = ?, features = ?, updated = ? WHERE id = ?
            """,
            [
                SQLValue(input.enable ?? record.isEnabled),
                SQLValue(input.findingPublishingFrequency ?? record.frequency),
                SQLValue(TagText.json(features)), SQLValue(call.time), .text(record.id),
            ])
        transaction.afterCommit { service.changes.note() }
        return Output()
    }
}

extension DeleteDetector: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detector(input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: GuardDutyService
    ) throws -> Output {
        let record = try transaction.detector(input.detectorId, call)
        try transaction.run("DELETE FROM guardduty_detectors WHERE id = ?", [.text(record.id)])
        transaction.afterCommit { service.changes.note() }
        return Output()
    }
}

extension ListDetectors: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detectors, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Output {
        let ids = try snapshot.rows(
            "SELECT id FROM guardduty_detectors WHERE account = ? AND region = ? ORDER BY id",
            [.text(call.account.description), .text(call.region.description)]
        ).map { $0.text("id") }
        let (page, next) = try Pages.cut(
            ids, maxResults: input.maxResults, token: input.nextToken)
        return Output(detectorIds: page, nextToken: next)
    }
}
