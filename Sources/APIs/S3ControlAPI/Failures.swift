// swift-format-ignore-file
// Written by forge from s3control/2018-08-20 for the operations in Sources/APIs. Not edited.
// The errors that the listed operations declare.

package import Shapes

package enum S3ControlFailure {
    package static func noSuchPublicAccessBlockConfiguration(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("NoSuchPublicAccessBlockConfiguration", message, status: 404, shape: "NoSuchPublicAccessBlockConfiguration")
    }
}
