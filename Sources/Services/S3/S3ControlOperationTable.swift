// swift-format-ignore-file
// Written by forge from s3control/2018-08-20 for the operations in Sources/APIs. Not edited.
// Every listed operation; one without a handler does not compile.

package import Gate
import S3ControlAPI

extension S3Service {
    package static let operationsOfS3Control: [AnyOperation<S3Service>] = [
        S3ControlAPI.DeletePublicAccessBlock.erased,
        S3ControlAPI.GetPublicAccessBlock.erased,
        S3ControlAPI.ListTagsForResource.erased,
        S3ControlAPI.PutPublicAccessBlock.erased,
        S3ControlAPI.TagResource.erased,
        S3ControlAPI.UntagResource.erased,
    ]
}
