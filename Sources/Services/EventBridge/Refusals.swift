import EventBridgeAPI
import Shapes

/// What EventBridge says when it refuses.
enum Refusal {
    static func invalid(_ message: String) -> Failure { Failure("ValidationException", message) }

    /// A parameter that is understood and cannot be honoured here.
    static func unavailable(_ parameter: String, _ reason: String) -> Failure {
        invalid("Parameter \(parameter) is not valid. Reason: \(reason)")
    }

    static func noBus(_ name: String) -> Failure {
        EventBridgeFailure.resourceNotFound("Event bus \(name) does not exist.")
    }

    static func noRule(_ name: String, on bus: String) -> Failure {
        EventBridgeFailure.resourceNotFound("Rule \(name) does not exist on EventBus \(bus).")
    }

    static let limit = EventBridgeFailure.limitExceeded(
        "The requested resource exceeds the maximum number allowed.")

    static let token = invalid("Parameter NextToken is not valid.")
}
