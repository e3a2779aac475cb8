import Gate
package import S3API
import Shapes
import Vocabulary

extension GetBucketLifecycleConfiguration: BucketReadHandler {
    package static let action = "GetLifecycleConfiguration"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        guard
            let found: PutBucketLifecycleConfiguration.Input = try view.document(.lifecycle),
            let rules = found.lifecycleConfiguration?.rules
        else {
            throw Refusal.missing(
                "NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist",
                view.bucket.name)
        }
        return Output(
            rules: rules,
            transitionDefaultMinimumObjectSize: found.transitionDefaultMinimumObjectSize)
    }
}

extension PutBucketLifecycleConfiguration: BucketWriteHandler {
    package static let action = "PutLifecycleConfiguration"
    private static let standardMinimum = "all_storage_classes_128K"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        guard let rules = input.lifecycleConfiguration?.rules else { throw Refusal.malformedXML }
        let checked = try Lifecycle.checked(rules) {
            change.service.entropy.text(48, from: "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
        }
        let minimum = input.transitionDefaultMinimumObjectSize ?? standardMinimum
        try change.put(
            Input(
                bucket: input.bucket, lifecycleConfiguration: .init(rules: checked),
                transitionDefaultMinimumObjectSize: minimum), .lifecycle)
        return Output(transitionDefaultMinimumObjectSize: minimum)
    }
}

extension DeleteBucketLifecycle: BucketWriteHandler {
    package static let action = "PutLifecycleConfiguration"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        try change.remove(.lifecycle)
        return Output()
    }
}
