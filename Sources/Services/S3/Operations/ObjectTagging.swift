import Gate
package import S3API
import Shapes
import Vocabulary

extension GetObjectTagging: ObjectReadHandler {
    package static let action = "GetObjectTagging"
    package static let versionAction = "GetObjectVersionTagging"

    package static func answer(_ input: Input, _ view: ObjectView) throws -> Output {
        Output(
            versionId: view.object.shownVersion(in: view.bucket),
            tagSet: view.object.detail.tags.map { .init(key: $0.key, value: $0.value) })
    }
}

extension PutObjectTagging: ObjectWriteHandler {
    package static let action = "PutObjectTagging"
    package static let versionAction = "PutObjectVersionTagging"

    package static func keys(_ input: Input) throws -> [(String, [String])] {
        ConditionKeys.requestTags(input.tags)
    }

    package static func apply(_ input: Input, _ change: ObjectChange) throws -> Output {
        let tags = input.tags
        try Tags.check(tags, max: Limits.objectTagsMax, of: "Object")
        var detail = change.object.detail
        detail.tags = tags
        try change.save(detail)
        try change.tell(.tagged)
        return Output(versionId: change.object.shownVersion(in: change.bucket))
    }
}

extension PutObjectTagging.Input {
    fileprivate var tags: [ObjectTag] {
        tagging.tagSet.map { ObjectTag(key: $0.key, value: $0.value) }
    }
}

extension DeleteObjectTagging: ObjectWriteHandler {
    package static let action = "DeleteObjectTagging"
    package static let versionAction = "DeleteObjectVersionTagging"

    package static func apply(_ input: Input, _ change: ObjectChange) throws -> Output {
        var detail = change.object.detail
        detail.tags = []
        try change.save(detail)
        try change.tell(.untagged)
        return Output(versionId: change.object.shownVersion(in: change.bucket))
    }
}
