import CloudWatchLogsAPI
import Shapes

/// The service's errors in AWS's words.
enum Refusal {
    static let noGroup = CloudWatchLogsFailure.resourceNotFound(
        "The specified log group does not exist.")
    static let noStream = CloudWatchLogsFailure.resourceNotFound(
        "The specified log stream does not exist.")
    static let noResource = CloudWatchLogsFailure.resourceNotFound(
        "The specified resource does not exist.")
    static let groupExists = CloudWatchLogsFailure.resourceAlreadyExists(
        "The specified log group already exists")
    static let streamExists = CloudWatchLogsFailure.resourceAlreadyExists(
        "The specified log stream already exists")
    static let badToken = CloudWatchLogsFailure.invalidParameter(
        "The specified nextToken is invalid.")
    static let limit = CloudWatchLogsFailure.limitExceeded("Resource limit exceeded.")

    static func invalid(_ message: String) -> Failure {
        CloudWatchLogsFailure.invalidParameter(message)
    }

    /// What AWS takes and this server does not do.
    static func notOffered(_ what: String) -> Failure {
        invalid("This server does not offer \(what).")
    }
}
