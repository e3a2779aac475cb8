// swift-format-ignore-file
// Written by forge from s3/2006-03-01 for the operations in Sources/APIs. Not edited.
// The errors that the listed operations declare.

package import Shapes

package enum S3Failure {
    package static func bucketAlreadyExists(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("BucketAlreadyExists", message, status: 409, shape: "BucketAlreadyExists")
    }
    package static func bucketAlreadyOwnedByYou(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("BucketAlreadyOwnedByYou", message, status: 409, shape: "BucketAlreadyOwnedByYou")
    }
    package static func encryptionTypeMismatch(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("EncryptionTypeMismatch", message, status: 400, shape: "EncryptionTypeMismatch")
    }
    package static func invalidObjectState(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidObjectState", message, status: 403, shape: "InvalidObjectState")
    }
    package static func invalidRequest(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidRequest", message, status: 400, shape: "InvalidRequest")
    }
    package static func invalidWriteOffset(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidWriteOffset", message, status: 400, shape: "InvalidWriteOffset")
    }
    package static func noSuchBucket(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("NoSuchBucket", message, status: 404, shape: "NoSuchBucket")
    }
    package static func noSuchKey(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("NoSuchKey", message, status: 404, shape: "NoSuchKey")
    }
    package static func noSuchUpload(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("NoSuchUpload", message, status: 404, shape: "NoSuchUpload")
    }
    package static func objectAlreadyInActiveTierError(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ObjectAlreadyInActiveTierError", message, status: 403, shape: "ObjectAlreadyInActiveTierError")
    }
    package static func objectNotInActiveTierError(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ObjectNotInActiveTierError", message, status: 403, shape: "ObjectNotInActiveTierError")
    }
    package static func tooManyParts(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("TooManyParts", message, status: 400, shape: "TooManyParts")
    }
}
