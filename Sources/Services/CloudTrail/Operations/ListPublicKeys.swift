package import CloudTrailAPI
package import Gate
import Shapes
package import Store
import Vocabulary

/// The public keys of the call's region whose time meets the range; the present one where no range
/// is given.
extension ListPublicKeys: AsyncHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Authorization {
        Ask.anything(call)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: CloudTrailService
    ) async throws -> Output {
        guard input.nextToken == nil else { throw CloudTrailFailure.invalidToken(Tokens.invalid) }
        let now = call.time
        let start = input.startTime ?? input.endTime.map { min($0, now) } ?? now
        let end = input.endTime ?? max(now, input.startTime ?? now)
        guard start <= end else {
            throw CloudTrailFailure.invalidTimeRange("The start time must be before the end time.")
        }
        let region = call.region.description
        if start <= now, now <= end { _ = try await service.keys.signer(in: region, at: now) }
        let rows = try service.store.read {
            try $0.rows(
                """
                SELECT * FROM cloudtrail_keys
                WHERE region = ? AND valid_from <= ? AND valid_until >= ? ORDER BY valid_from
                """, [SQLValue(region), SQLValue(end), SQLValue(start)])
        }
        return Output(
            publicKeyList: rows.map {
                CloudTrailShape.PublicKey(
                    value: Blob($0.blob("public")), validityStartTime: $0.instant("valid_from"),
                    validityEndTime: $0.instant("valid_until"),
                    fingerprint: $0.text("fingerprint"))
            })
    }
}
