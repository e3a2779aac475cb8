package import CloudTrailAPI
package import Gate
import Shapes
package import Store
import Vocabulary

extension AddTags: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Authorization {
        try TaggedTrail.check(input.resourceId)
        return try Ask.trail(input.resourceId, call, tags: input.tagsList)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudTrailService
    ) throws -> Output {
        try TrailTags.check(input.tagsList)
        var trail = try TaggedTrail.find(input.resourceId, call, transaction)
        for tag in input.tagsList {
            trail.tags.removeAll { $0.key == tag.key }
            trail.tags.append((key: tag.key, value: tag.value ?? ""))
        }
        guard trail.tags.count <= TrailTags.countMax else { throw TrailTags.limit }
        try TaggedTrail.write(trail, transaction)
        return Output()
    }
}

extension RemoveTags: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Authorization {
        try TaggedTrail.check(input.resourceId)
        let keys = input.tagsList.map { CloudTrailShape.Tag(key: $0.key) }
        return try Ask.trail(input.resourceId, call, tags: keys)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: CloudTrailService
    ) throws -> Output {
        var trail = try TaggedTrail.find(input.resourceId, call, transaction)
        for tag in input.tagsList {
            trail.tags.removeAll {
                $0.key == tag.key && (tag.value == nil || tag.value == $0.value)
            }
        }
        try TaggedTrail.write(trail, transaction)
        return Output()
    }
}

extension ListTags: ReadHandler {
    static let resourcesMax = 20

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Authorization {
        var targets: [Target] = []
        for id in input.resourceIdList {
            try TaggedTrail.check(id)
            targets.append(
                Target(ActionName("cloudtrail", "ListTags"), on: try TrailName(id, call).arn))
        }
        return .targets(
            targets.isEmpty ? [Target(ActionName("cloudtrail", "ListTags"), on: "*")] : targets)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudTrailService
    ) throws -> Output {
        guard input.nextToken == nil else { throw CloudTrailFailure.invalidToken(Tokens.invalid) }
        guard input.resourceIdList.count <= resourcesMax else {
            throw CloudTrailFailure.invalidParameterCombination(
                "ResourceIdList cannot have more than \(resourcesMax) entries.")
        }
        return Output(
            resourceTagList: try input.resourceIdList.map { id in
                let trail = try TaggedTrail.find(id, call, snapshot)
                return CloudTrailShape.ResourceTag(
                    resourceId: id,
                    tagsList: trail.tags.map { CloudTrailShape.Tag(key: $0.key, value: $0.value) })
            })
    }
}

/// A trail as the tagging operations name it: by its ARN alone.
enum TaggedTrail {
    static func check(_ id: String) throws {
        guard id.hasPrefix("arn:") else { throw TrailName.invalidARN(id) }
    }

    /// - Throws: `ResourceNotFoundException`.
    static func find(
        _ id: String, _ call: Call, _ reading: any Reading
    ) throws -> StoredTrail {
        guard let trail = try reading.trail(try TrailName(id, call), call) else {
            throw CloudTrailFailure.resourceNotFound("Resource \(id) does not exist.")
        }
        return trail
    }

    static func write(_ trail: StoredTrail, _ transaction: Transaction) throws {
        try transaction.run(
            "UPDATE cloudtrail_trails SET tags = ? WHERE id = ?",
            [SQLValue(StoredTrail.tagText(trail.tags)), SQLValue(trail.id)])
    }
}
