import Gate
package import S3API
import Shapes
import Vocabulary

extension GetBucketLocation: BucketReadHandler {
    package static let action = "GetBucketLocation"

    /// The oldest region has no name here.
    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        let region = view.bucket.region
        return Output(locationConstraint: region == .usEast1 ? nil : region.description)
    }
}
