package import Gate
package import GuardDutyAPI
package import Store

extension CreateThreatIntelSet: AsyncHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(
            .detector(input.detectorId), requesting: input.tags, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: GuardDutyService
    ) async throws -> Output {
        let sets = AddressSets(kind: .threat, service: service)
        let content =
            input.activate
            ? try await sets.fetch(
                input.location, format: input.format, owner: input.expectedBucketOwner, call)
            : nil
        return try await commit { transaction in
            Output(
                threatIntelSetId: try transaction.once(input.clientToken, call) {
                    try sets.insert(
                        detector: input.detectorId, name: input.name, format: input.format,
                        location: input.location, owner: input.expectedBucketOwner,
                        tags: input.tags, content: content, call, transaction)
                })
        }
    }
}

extension GetThreatIntelSet: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(
            .set(input.threatIntelSetId, .threat, of: input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Output {
        let row = try AddressSets(kind: .threat, service: service).row(
            input.threatIntelSetId, detector: input.detectorId, call, snapshot, withDeleted: true)
        return Output(
            name: row.text("name"), format: row.text("format"), location: row.text("location"),
            status: row.text("status"), tags: TagText.read(row.text("tags")),
            expectedBucketOwner: row.textIfAny("owner"))
    }
}

extension UpdateThreatIntelSet: AsyncHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(
            .set(input.threatIntelSetId, .threat, of: input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: GuardDutyService
    ) async throws -> Output {
        let sets = AddressSets(kind: .threat, service: service)
        let content = try await sets.contentForUpdate(
            input.threatIntelSetId, detector: input.detectorId, location: input.location,
            owner: input.expectedBucketOwner, activate: input.activate, call)
        return try await commit { transaction in
            try sets.update(
                input.threatIntelSetId, detector: input.detectorId, name: input.name,
                location: input.location, owner: input.expectedBucketOwner,
                activate: input.activate, content: content, call, transaction)
            return Output()
        }
    }
}

extension DeleteThreatIntelSet: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(
            .set(input.threatIntelSetId, .threat, of: input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: GuardDutyService
    ) throws -> Output {
        try AddressSets(kind: .threat, service: service).delete(
            input.threatIntelSetId, detector: input.detectorId, call, transaction)
        return Output()
    }
}

extension ListThreatIntelSets: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Authorization {
        try call.targets(.detector(input.detectorId), snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: GuardDutyService
    ) throws -> Output {
        let (page, next) = try AddressSets(kind: .threat, service: service).list(
            detector: input.detectorId, maxResults: input.maxResults, token: input.nextToken,
            call, snapshot)
        return Output(threatIntelSetIds: page, nextToken: next)
    }
}
