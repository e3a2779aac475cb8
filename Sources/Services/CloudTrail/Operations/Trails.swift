package import CloudTrailAPI
package import Gate
import Shapes
package import Store
import Vocabulary

extension DescribeTrails: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Authorization {
        Ask.anything(call)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Output {
        let withShadows = input.includeShadowTrails ?? true
        let names = input.trailNameList ?? []
        if names.isEmpty {
            let trails = try snapshot.trails(
                in: call.region, account: call.account, withShadows: withShadows)
            return Output(trailList: trails.map(\.shape))
        }
        var found: [CloudTrailShape.Trail] = []
        for text in names {
            let name = try TrailName(text, call)
            guard let trail = try snapshot.trail(name, call) else { continue }
            if trail.region == call.region.description || (trail.isMultiRegion && withShadows) {
                found.append(trail.shape)
            }
        }
        return Output(trailList: found)
    }
}

extension GetTrail: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Authorization {
        try Ask.trail(input.name, call)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Output {
        Output(trail: try snapshot.readableTrail(input.name, call).shape)
    }
}

extension ListTrails: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Authorization {
        Ask.anything(call)
    }

    /// All trails of the account, whatever their region, on one page.
    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Output {
        guard input.nextToken == nil else { throw CloudTrailFailure.invalidToken(Tokens.invalid) }
        let trails = try snapshot.rows(
            "SELECT * FROM cloudtrail_trails WHERE account = ? ORDER BY region, name",
            [SQLValue(call.account.description)]
        ).map { StoredTrail($0) }
        return Output(
            trails: trails.map {
                CloudTrailShape.TrailInfo(trailARN: $0.arn, name: $0.name, homeRegion: $0.region)
            })
    }
}

/// Lists that fit on one page give no token, so that any token is a wrong one.
enum Tokens {
    static let invalid = "The token is not valid."
}
