import SNSAPI
import Shapes

/// What SNS says when it refuses.
enum Refusal {
    static func invalid(_ message: String) -> Failure {
        SNSFailure.invalidParameter("Invalid parameter: \(message)")
    }

    static func invalid(_ parameter: String, _ reason: String) -> Failure {
        invalid("\(parameter) Reason: \(reason)")
    }

    /// Something that this server does not do.
    static func unavailable(_ parameter: String, _ what: String) -> Failure {
        invalid(parameter, "\(what) are not available on this server")
    }

    static let noTopic = SNSFailure.notFound("Topic does not exist")
    static let noSubscription = SNSFailure.notFound("Subscription does not exist")
    static let noResource = SNSFailure.resourceNotFound("Resource does not exist")
    static let token = invalid("NextToken")
}
