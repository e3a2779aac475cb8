// swift-format-ignore-file
// Written by forge from cloudwatch/2010-08-01 for the operations in Sources/APIs. Not edited.
// The errors that the listed operations declare.

package import Shapes

package enum CloudWatchFailure {
    package static func concurrentModification(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ConcurrentModificationException", message, status: 429, shape: "ConcurrentModificationException")
    }
    package static func conflict(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ConflictException", message, status: 409, shape: "ConflictException")
    }
    package static func dashboardInvalidInputError(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidParameterInput", message, status: 400, shape: "DashboardInvalidInputError")
    }
    package static func dashboardNotFoundError(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ResourceNotFound", message, status: 404, shape: "DashboardNotFoundError")
    }
    package static func internalService(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InternalServiceError", message, status: 500, shape: "InternalServiceFault")
    }
    package static func invalidFormat(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidFormat", message, status: 400, shape: "InvalidFormatFault")
    }
    package static func invalidNextToken(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidNextToken", message, status: 400, shape: "InvalidNextToken")
    }
    package static func invalidParameterCombination(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidParameterCombination", message, status: 400, shape: "InvalidParameterCombinationException")
    }
    package static func invalidParameterValue(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidParameterValue", message, status: 400, shape: "InvalidParameterValueException")
    }
    package static func limitExceededException(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("LimitExceededException", message, status: 400, shape: "LimitExceededException")
    }
    package static func limitExceededFault(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("LimitExceeded", message, status: 400, shape: "LimitExceededFault")
    }
    package static func missingRequiredParameter(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("MissingParameter", message, status: 400, shape: "MissingRequiredParameterException")
    }
    package static func resourceNotFound(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ResourceNotFound", message, status: 404, shape: "ResourceNotFound")
    }
    package static func resourceNotFoundException(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ResourceNotFoundException", message, status: 404, shape: "ResourceNotFoundException")
    }
}
