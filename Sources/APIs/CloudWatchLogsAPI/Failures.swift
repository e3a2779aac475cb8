// swift-format-ignore-file
// Written by forge from logs/2014-03-28 for the operations in Sources/APIs. Not edited.
// The errors that the listed operations declare.

package import Shapes

package enum CloudWatchLogsFailure {
    package static func accessDenied(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("AccessDeniedException", message, status: 400, shape: "AccessDeniedException")
    }
    package static func dataAlreadyAccepted(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("DataAlreadyAcceptedException", message, status: 400, shape: "DataAlreadyAcceptedException")
    }
    package static func invalidOperation(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidOperationException", message, status: 400, shape: "InvalidOperationException")
    }
    package static func invalidParameter(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidParameterException", message, status: 400, shape: "InvalidParameterException")
    }
    package static func invalidSequenceToken(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidSequenceTokenException", message, status: 400, shape: "InvalidSequenceTokenException")
    }
    package static func limitExceeded(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("LimitExceededException", message, status: 400, shape: "LimitExceededException")
    }
    package static func malformedQuery(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("MalformedQueryException", message, status: 400, shape: "MalformedQueryException")
    }
    package static func operationAborted(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("OperationAbortedException", message, status: 400, shape: "OperationAbortedException")
    }
    package static func resourceAlreadyExists(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ResourceAlreadyExistsException", message, status: 400, shape: "ResourceAlreadyExistsException")
    }
    package static func resourceNotFound(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ResourceNotFoundException", message, status: 400, shape: "ResourceNotFoundException")
    }
    package static func serviceUnavailable(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ServiceUnavailableException", message, status: 500, shape: "ServiceUnavailableException")
    }
    package static func tooManyTags(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("TooManyTagsException", message, status: 400, shape: "TooManyTagsException")
    }
    package static func unrecognizedClient(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("UnrecognizedClientException", message, status: 400, shape: "UnrecognizedClientException")
    }
    package static func validation(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ValidationException", message, status: 400, shape: "ValidationException")
    }
}
