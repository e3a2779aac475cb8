import CloudTrailAPI
import Gate
import Shapes
import Vocabulary

/// What CloudTrail's operations ask of the policies.
enum Ask {
    /// An operation that knows no resource.
    static func anything(_ call: Call) -> Authorization {
        .targets([Target(ActionName("cloudtrail", call.operation), on: "*")])
    }

    /// An operation on one trail, named as calls name it.
    static func trail(
        _ name: String, _ call: Call, tags: [CloudTrailShape.Tag]? = nil
    ) throws -> Authorization {
        let name = try TrailName(name, call)
        var keys: [(String, [String])] = []
        for tag in tags ?? [] {
            keys.append(("aws:RequestTag/\(tag.key)", [tag.value ?? ""]))
        }
        if let tags { keys.append(("aws:TagKeys", tags.map(\.key))) }
        return .targets([
            Target(ActionName("cloudtrail", call.operation), on: name.arn, keys: keys)
        ])
    }
}

/// Tags of trails.
enum TrailTags {
    static let countMax = 50

    /// - Throws: `InvalidTagParameterException`, `TagsLimitExceededException`.
    static func check(_ tags: [CloudTrailShape.Tag]) throws {
        guard Set(tags.map(\.key)).count == tags.count else {
            throw CloudTrailFailure.invalidTagParameter(
                "Tag keys must be unique within a request.")
        }
        for tag in tags where tag.key.lowercased().hasPrefix("aws:") {
            throw CloudTrailFailure.invalidTagParameter(
                "Tag key \(tag.key) is not valid: aws: is reserved.")
        }
        guard tags.count <= countMax else { throw limit }
    }

    static var limit: Failure {
        CloudTrailFailure.tagsLimitExceeded(
            "The number of tags per trail cannot exceed \(countMax).")
    }
}
