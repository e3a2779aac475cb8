// swift-format-ignore-file
// Written by forge from scheduler/2021-06-30 for the operations in Sources/APIs. Not edited.
// The errors that the listed operations declare.

package import Shapes

package enum EventBridgeSchedulerFailure {
    package static func conflict(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ConflictException", message, status: 409, shape: "ConflictException")
    }
    package static func internalServer(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InternalServerException", message, status: 500, shape: "InternalServerException")
    }
    package static func resourceNotFound(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ResourceNotFoundException", message, status: 404, shape: "ResourceNotFoundException")
    }
    package static func serviceQuotaExceeded(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ServiceQuotaExceededException", message, status: 402, shape: "ServiceQuotaExceededException")
    }
    package static func throttling(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ThrottlingException", message, status: 429, shape: "ThrottlingException")
    }
    package static func validation(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ValidationException", message, status: 400, shape: "ValidationException")
    }
}
