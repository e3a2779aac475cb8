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
