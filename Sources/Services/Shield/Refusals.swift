import Shapes
import ShieldAPI

/// The service's errors in AWS's words, as far as they are known.
enum Refusal {
    static let noSubscription = ShieldFailure.resourceNotFound(
        "The subscription does not exist."
    ).with("resourceType", "SUBSCRIPTION")
    static let subscriptionExists = ShieldFailure.resourceAlreadyExists(
        "The subscription already exists."
    ).with("resourceType", "SUBSCRIPTION")
    static let locked = ShieldFailure.lockedSubscription(
        "The subscription could not be deactivated before time commitment expires.")
    static let renewalLocked = ShieldFailure.lockedSubscription(
        "The subscription's auto-renewal can be changed only in the last 30 days of its term.")
    static let noProtection = ShieldFailure.resourceNotFound(
        "The referenced protection does not exist."
    ).with("resourceType", "PROTECTION")
    static let protectionExists = ShieldFailure.resourceAlreadyExists(
        "The referenced protection already exists."
    ).with("resourceType", "PROTECTION")
    static let noGroup = ShieldFailure.resourceNotFound(
        "The referenced protection group does not exist."
    ).with("resourceType", "PROTECTION_GROUP")
    static let groupExists = ShieldFailure.resourceAlreadyExists(
        "The referenced protection group already exists."
    ).with("resourceType", "PROTECTION_GROUP")
    static let noRole = ShieldFailure.noAssociatedRole(
        "The Shield Response Team has no role in this account: associate one first.")
    static let noSuchRole = ShieldFailure.resourceNotFound("The referenced role does not exist.")
    static let noBucket = ShieldFailure.resourceNotFound(
        "The referenced log bucket does not exist.")
    static let badToken = ShieldFailure.invalidPaginationToken("The pagination token is invalid.")
    static let noAttack = ShieldFailure.accessDenied("The referenced attack does not exist.")
    static let associatedAlready = ShieldFailure.invalidOperation(
        "Proactive engagement details are already associated with the subscription. Please use "
            + "Enable/DisableProactiveEngagement APIs to update it's status")
    static let oneOfTwo = invalid(
        "Invalid parameter. You must provide one value, either protectionId or resourceArn, but "
            + "not both.")

    static func limit(_ type: String, _ max: Int) -> Failure {
        var failure = ShieldFailure.limitsExceeded("The limit of \(max) (\(type)) is reached.")
        failure.members = [
            MapEntry("Type", .string(type)), MapEntry("Limit", .integer(Int64(max))),
        ]
        return failure
    }

    static func operation(_ message: String) -> Failure { ShieldFailure.invalidOperation(message) }

    /// - Parameter field: The member that is wrong, where it is one.
    static func invalid(_ message: String, field: String? = nil) -> Failure {
        var failure = ShieldFailure.invalidParameter(message)
        let reason = field == nil ? "OTHER" : "FIELD_VALIDATION_FAILED"
        failure.members = [MapEntry("reason", .string(reason))]
        if let field {
            let named = [
                MapEntry("name", .string(field)), MapEntry("message", .string(message)),
            ]
            failure.members.append(MapEntry("fields", .list([.map(named)])))
        }
        return failure
    }
}
