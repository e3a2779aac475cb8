package import Gate
package import GuardDutyAPI
import Shapes
package import Store
import Vocabulary

extension CreatePublishingDestination: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detector(input.detectorId), requesting: input.tags, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: GuardDutyService
    ) throws -> Output {
        Output(
            destinationId: try transaction.once(input.clientToken, call) {
                try make(input, call, transaction, service)
            })
    }

    private static func make(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: GuardDutyService
    ) throws -> String {
        let record = try transaction.detector(input.detectorId, call)
        try TagText.check(input.tags)
        let held = try transaction.row(
            "SELECT id FROM guardduty_destinations WHERE detector = ?", [.text(record.id)])
        guard held == nil else {
            throw GuardDutyFailure.badRequest(
                "The request failed because a publishing destination of this type already exists "
                    + "for the detector.")
        }
        try service.check(input.destinationProperties, of: record.id, call)
        let id = service.newID()
        try transaction.run(
            """
            INSERT INTO guardduty_destinations (id, detector, arn, key, status, failed, tags)
            VALUES (?, ?, ?, ?, ?, 0, ?)
            """,
            [
                .text(id), .text(record.id), SQLValue(input.destinationProperties.destinationArn),
                SQLValue(input.destinationProperties.kmsKeyArn),
                .text(DestinationRecord.publishing), SQLValue(TagText.json(input.tags)),
            ])
        return id
    }
}

extension DescribePublishingDestination: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.destination(input.destinationId, of: input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Output {
        let record = try snapshot.detector(input.detectorId, call)
        let it = try snapshot.destination(input.destinationId, of: record.id)
        return Output(
            destinationId: it.id, destinationType: "S3", status: it.status,
            publishingFailureStartTimestamp: Int(it.failedSince),
            destinationProperties: .init(destinationArn: it.arn, kmsKeyArn: it.keyARN),
            tags: it.tags)
    }
}

extension ListPublishingDestinations: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detector(input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Output {
        let record = try snapshot.detector(input.detectorId, call)
        let all = try snapshot.rows(
            "SELECT * FROM guardduty_destinations WHERE detector = ? ORDER BY rowid",
            [.text(record.id)]
        ).map { DestinationRecord($0) }
        let (page, next) = try Pages.cut(
            all, maxResults: input.maxResults, token: input.nextToken)
        return Output(
            destinations: page.map {
                .init(destinationId: $0.id, destinationType: "S3", status: $0.status)
            }, nextToken: next)
    }
}

extension UpdatePublishingDestination: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.destination(input.destinationId, of: input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: GuardDutyService
    ) throws -> Output {
        let record = try transaction.detector(input.detectorId, call)
        let it = try transaction.destination(input.destinationId, of: record.id)
        guard let properties = input.destinationProperties else { return Output() }
        let changed = GuardDutyShape.DestinationProperties(
            destinationArn: properties.destinationArn ?? it.arn,
            kmsKeyArn: properties.kmsKeyArn ?? it.keyARN)
        try service.check(changed, of: record.id, call)
        try transaction.run(
            "UPDATE guardduty_destinations SET arn = ?, key = ?, status = ?, failed = 0 "
                + "WHERE id = ?",
            [
                SQLValue(changed.destinationArn), SQLValue(changed.kmsKeyArn),
                .text(DestinationRecord.publishing), .text(it.id),
            ])
        return Output()
    }
}

extension DeletePublishingDestination: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.destination(input.destinationId, of: input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: GuardDutyService
    ) throws -> Output {
        let record = try transaction.detector(input.detectorId, call)
        let it = try transaction.destination(input.destinationId, of: record.id)
        try transaction.run(
            "DELETE FROM guardduty_destinations WHERE id = ?", [.text(it.id)])
        return Output()
    }
}
