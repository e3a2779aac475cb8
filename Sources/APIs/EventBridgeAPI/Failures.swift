// swift-format-ignore-file
// Written by forge from events/2015-10-07 for the operations in Sources/APIs. Not edited.
// The errors that the listed operations declare.

package import Shapes

package enum EventBridgeFailure {
    package static func accessDenied(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("AccessDeniedException", message, status: 400, shape: "AccessDeniedException")
    }
    package static func concurrentModification(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ConcurrentModificationException", message, status: 400, shape: "ConcurrentModificationException")
    }
    package static func illegalStatus(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("IllegalStatusException", message, status: 400, shape: "IllegalStatusException")
    }
    package static func `internal`(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InternalException", message, status: 500, shape: "InternalException")
    }
    package static func invalidEventPattern(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidEventPatternException", message, status: 400, shape: "InvalidEventPatternException")
    }
    package static func invalidState(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidStateException", message, status: 400, shape: "InvalidStateException")
    }
    package static func limitExceeded(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("LimitExceededException", message, status: 400, shape: "LimitExceededException")
    }
    package static func managedRule(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ManagedRuleException", message, status: 400, shape: "ManagedRuleException")
    }
    package static func operationDisabled(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("OperationDisabledException", message, status: 400, shape: "OperationDisabledException")
    }
    package static func policyLengthExceeded(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("PolicyLengthExceededException", message, status: 400, shape: "PolicyLengthExceededException")
    }
    package static func resourceAlreadyExists(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ResourceAlreadyExistsException", message, status: 400, shape: "ResourceAlreadyExistsException")
    }
    package static func resourceNotFound(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ResourceNotFoundException", message, status: 400, shape: "ResourceNotFoundException")
    }
    package static func throttling(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ThrottlingException", message, status: 400, shape: "ThrottlingException")
    }
}
