// swift-format-ignore-file
// Written by forge from shield/2016-06-02 for the operations in Sources/APIs. Not edited.
// The errors that the listed operations declare.

package import Shapes

package enum ShieldFailure {
    package static func accessDenied(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("AccessDeniedException", message, status: 400, shape: "AccessDeniedException")
    }
    package static func accessDeniedForDependency(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("AccessDeniedForDependencyException", message, status: 400, shape: "AccessDeniedForDependencyException")
    }
    package static func internalError(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InternalErrorException", message, status: 500, shape: "InternalErrorException")
    }
    package static func invalidOperation(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidOperationException", message, status: 400, shape: "InvalidOperationException")
    }
    package static func invalidPaginationToken(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidPaginationTokenException", message, status: 400, shape: "InvalidPaginationTokenException")
    }
    package static func invalidParameter(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidParameterException", message, status: 400, shape: "InvalidParameterException")
    }
    package static func invalidResource(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidResourceException", message, status: 400, shape: "InvalidResourceException")
    }
    package static func limitsExceeded(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("LimitsExceededException", message, status: 400, shape: "LimitsExceededException")
    }
    package static func lockedSubscription(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("LockedSubscriptionException", message, status: 400, shape: "LockedSubscriptionException")
    }
    package static func noAssociatedRole(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("NoAssociatedRoleException", message, status: 400, shape: "NoAssociatedRoleException")
    }
    package static func optimisticLock(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("OptimisticLockException", message, status: 400, shape: "OptimisticLockException")
    }
    package static func resourceAlreadyExists(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ResourceAlreadyExistsException", message, status: 400, shape: "ResourceAlreadyExistsException")
    }
    package static func resourceNotFound(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ResourceNotFoundException", message, status: 400, shape: "ResourceNotFoundException")
    }
}
