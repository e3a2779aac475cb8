// swift-format-ignore-file
// Written by forge from guardduty/2017-11-28 for the operations in Sources/APIs. Not edited.
// The errors that the listed operations declare.

package import Shapes

package enum GuardDutyFailure {
    package static func accessDenied(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("AccessDeniedException", message, status: 403, shape: "AccessDeniedException")
    }
    package static func badRequest(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("BadRequestException", message, status: 400, shape: "BadRequestException")
    }
    package static func internalServerError(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InternalServerErrorException", message, status: 500, shape: "InternalServerErrorException")
    }
}
