import SQSAPI
import Shapes

/// What SQS says when it refuses.
enum Refusal {
    static func value(_ message: String) -> Failure {
        Failure("InvalidParameterValue", message, shape: "InvalidParameterValueException")
    }

    static func value(_ value: String, of parameter: String, _ reason: String) -> Failure {
        Refusal.value(
            "Value \(value) for parameter \(parameter) is invalid. Reason: \(reason)")
    }

    static func missing(_ parameter: String) -> Failure {
        Failure(
            "MissingParameter", "The request must contain the parameter \(parameter).",
            shape: "MissingRequiredParameterException")
    }

    static let noQueue = SQSFailure.queueDoesNotExist("The specified queue does not exist.")
    static let noResource = SQSFailure.resourceNotFound(
        "The resource that you specified for the SourceArn parameter doesn't exist.")

    static func attribute(_ name: String) -> Failure {
        Failure(
            "InvalidAttributeValue", "Invalid value for the parameter \(name).",
            shape: "InvalidAttributeValue")
    }

    static func unknownAttribute(_ name: String) -> Failure {
        Failure(
            "InvalidAttributeName", "Unknown Attribute \(name).", shape: "InvalidAttributeName")
    }

    static let token = value("Invalid or expired NextToken.")
}
