package import CloudTrailAPI
import Codecs
package import Gate
import Shapes
package import Store
import Vocabulary

extension PutEventSelectors: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Authorization {
        try Ask.trail(input.trailName, call)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudTrailService
    ) throws -> Output {
        var trail = try transaction.changeableTrail(input.trailName, call)
        let selectors = try TrailSelectors(
            basic: input.eventSelectors, advanced: input.advancedEventSelectors)
        let before = trail.rules
        trail.selectors = selectors
        try transaction.run(
            "UPDATE cloudtrail_trails SET selectors = ? WHERE id = ?",
            [SQLValue(selectors.json.text), SQLValue(trail.id)])
        if trail.isLogging, trail.rules != before {
            try transaction.endPeriod(of: trail, with: call.eventID)
            try transaction.beginPeriod(
                of: trail, with: call.eventID, includesStart: false,
                at: service.journalEnd)
        }
        return Output(
            trailARN: trail.arn, eventSelectors: selectors.basicShapes,
            advancedEventSelectors: selectors.advancedShapes)
    }
}

extension GetEventSelectors: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Authorization {
        try Ask.trail(input.trailName, call)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Output {
        let trail = try snapshot.readableTrail(input.trailName, call)
        let selectors = trail.selectors ?? .standard
        return Output(
            trailARN: trail.arn, eventSelectors: selectors.basicShapes,
            advancedEventSelectors: selectors.advancedShapes)
    }
}

/// Insights selectors are kept; this server analyses no rates, and so records no Insights events.
extension PutInsightSelectors: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Authorization {
        try Ask.trail(InsightSelectors.trail(input.trailName, input.eventDataStore), call)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudTrailService
    ) throws -> Output {
        let name = try InsightSelectors.trail(input.trailName, input.eventDataStore)
        let trail = try transaction.changeableTrail(name, call)
        let types = input.insightSelectors.compactMap(\.insightType)
        guard types.count == input.insightSelectors.count, Set(types).count == types.count else {
            throw CloudTrailFailure.invalidInsightSelectors(
                "Each insight selector must name an InsightType of its own.")
        }
        for selector in input.insightSelectors
        where (selector.eventCategories ?? []).contains("Data") {
            throw CloudTrailFailure.invalidInsightSelectors(
                "Insights on data events are not available here.")
        }
        try InsightSelectors.check(types, trail)
        try transaction.run(
            "UPDATE cloudtrail_trails SET insights = ? WHERE id = ?",
            [
                types.isEmpty
                    ? .null : SQLValue(InsightSelectors.text(types)), SQLValue(trail.id),
            ])
        return Output(trailARN: trail.arn, insightSelectors: input.insightSelectors)
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
        guard let types = trail.insights, !types.isEmpty else {
            throw CloudTrailFailure.insightNotEnabled(
                "Trail \(trail.arn) does not have Insights enabled. "
                    + "Edit the trail settings to enable Insights, and then try the operation "
                    + "again."
            )
        }
        return Output(
            trailARN: trail.arn,
            insightSelectors: types.map { CloudTrailShape.InsightSelector(insightType: $0) })
    }
}
