import Gate
package import S3API
import Shapes
import Vocabulary

extension HeadBucket: BucketReadHandler {
    package static let action = "ListBucket"
    package static let isDataEvent = true

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        view.call.reply.add("Content-Type", "application/xml")
        return Output(
            bucketArn: view.bucket.arn, bucketRegion: view.bucket.region.description,
            accessPointAlias: false)
    }
}
