// swift-format-ignore-file
// Written by forge from wafv2/2019-07-29 for the operations in Sources/APIs. Not edited.
// The errors that the listed operations declare.

package import Shapes

package enum WAFV2Failure {
    package static func wafAssociatedItem(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("WAFAssociatedItemException", message, status: 400, shape: "WAFAssociatedItemException")
    }
    package static func wafConfigurationWarning(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("WAFConfigurationWarningException", message, status: 400, shape: "WAFConfigurationWarningException")
    }
    package static func wafDuplicateItem(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("WAFDuplicateItemException", message, status: 400, shape: "WAFDuplicateItemException")
    }
    package static func wafExpiredManagedRuleGroupVersion(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("WAFExpiredManagedRuleGroupVersionException", message, status: 400, shape: "WAFExpiredManagedRuleGroupVersionException")
    }
    package static func wafFeatureNotIncludedInPricingPlan(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("WAFFeatureNotIncludedInPricingPlanException", message, status: 400, shape: "WAFFeatureNotIncludedInPricingPlanException")
    }
    package static func wafInternalError(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("WAFInternalErrorException", message, status: 500, shape: "WAFInternalErrorException")
    }
    package static func wafInvalidOperation(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("WAFInvalidOperationException", message, status: 400, shape: "WAFInvalidOperationException")
    }
    package static func wafInvalidParameter(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("WAFInvalidParameterException", message, status: 400, shape: "WAFInvalidParameterException")
    }
    package static func wafInvalidPermissionPolicy(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("WAFInvalidPermissionPolicyException", message, status: 400, shape: "WAFInvalidPermissionPolicyException")
    }
    package static func wafInvalidResource(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("WAFInvalidResourceException", message, status: 400, shape: "WAFInvalidResourceException")
    }
    package static func wafLimitsExceeded(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("WAFLimitsExceededException", message, status: 400, shape: "WAFLimitsExceededException")
    }
    package static func wafLogDestinationPermissionIssue(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("WAFLogDestinationPermissionIssueException", message, status: 400, shape: "WAFLogDestinationPermissionIssueException")
    }
    package static func wafNonexistentItem(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("WAFNonexistentItemException", message, status: 400, shape: "WAFNonexistentItemException")
    }
    package static func wafOptimisticLock(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("WAFOptimisticLockException", message, status: 400, shape: "WAFOptimisticLockException")
    }
    package static func wafServiceLinkedRoleError(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("WAFServiceLinkedRoleErrorException", message, status: 400, shape: "WAFServiceLinkedRoleErrorException")
    }
    package static func wafSubscriptionNotFound(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("WAFSubscriptionNotFoundException", message, status: 400, shape: "WAFSubscriptionNotFoundException")
    }
    package static func wafTagOperation(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("WAFTagOperationException", message, status: 400, shape: "WAFTagOperationException")
    }
    package static func wafTagOperationInternalError(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("WAFTagOperationInternalErrorException", message, status: 500, shape: "WAFTagOperationInternalErrorException")
    }
    package static func wafUnavailableEntity(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("WAFUnavailableEntityException", message, status: 400, shape: "WAFUnavailableEntityException")
    }
    package static func wafUnsupportedAggregateKeyType(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("WAFUnsupportedAggregateKeyTypeException", message, status: 400, shape: "WAFUnsupportedAggregateKeyTypeException")
    }
}
