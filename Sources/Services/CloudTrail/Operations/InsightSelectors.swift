package import CloudTrailAPI
import Codecs
package import Gate
import Shapes
package import Store
import Vocabulary

extension PutInsightSelectors: AsyncHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Authorization {
        try Ask.trail(InsightSelectors.trail(input.trailName, input.eventDataStore), call)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: CloudTrailService
    ) async throws -> Output {
        guard input.insightsDestination == nil else {
            throw CloudTrailFailure.unsupportedOperation(
                "Event data stores are not available here.")
        }
        let name = try InsightSelectors.trail(input.trailName, input.eventDataStore)
        let choices = try InsightSelectors.choices(input.insightSelectors)
        let trail = try service.store.read { try $0.changeableTrail(name, call) }
        try InsightSelectors.check(choices, trail)
        if !choices.isEmpty {
            try service.checkBucket(
                trail.bucket, prefix: trail.prefix, arn: trail.arn, call,
                kinds: [LogKind.insight.rawValue])
        }
        return try await commit { transaction in
            let trail = try transaction.changeableTrail(name, call)
            try InsightSelectors.check(choices, trail)
            try transaction.run(
                "UPDATE cloudtrail_trails SET insights = ? WHERE id = ?",
                [
                    choices.isEmpty ? .null : SQLValue(JSON.array(choices.map(\.json)).text),
                    SQLValue(trail.id),
                ])
            return Output(trailARN: trail.arn, insightSelectors: choices.map(\.shape))
        }
    }
}

extension GetInsightSelectors: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Authorization {
        try Ask.trail(InsightSelectors.trail(input.trailName, input.eventDataStore), call)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Output {
        let name = try InsightSelectors.trail(input.trailName, input.eventDataStore)
        let trail = try snapshot.readableTrail(name, call)
        guard let choices = trail.insights, !choices.isEmpty else {
            throw CloudTrailFailure.insightNotEnabled(
                "Trail \(trail.arn) does not have Insights enabled. "
                    + "Edit the trail settings to enable Insights, and then try the operation "
                    + "again."
            )
        }
        return Output(trailARN: trail.arn, insightSelectors: choices.map(\.shape))
    }
}
