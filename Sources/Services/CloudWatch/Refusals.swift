import CloudWatchAPI
import Codecs
package import Gate
package import Shapes
package import Vocabulary

/// The service's errors in AWS's words.
enum Refusal {
    static func value(_ message: String) -> Failure {
        CloudWatchFailure.invalidParameterValue(message)
    }

    static func combination(_ message: String) -> Failure {
        CloudWatchFailure.invalidParameterCombination(message)
    }

    static func missing(_ parameter: String) -> Failure {
        CloudWatchFailure.missingRequiredParameter(
            "The parameter \(parameter) is required.")
    }

    static func missing(saying message: String) -> Failure {
        CloudWatchFailure.missingRequiredParameter(message)
    }

    /// What the service itself finds wrong with a request as a whole.
    static func validation(_ message: String) -> Failure {
        Failure("ValidationError", message, shape: "ValidationException")
    }

    /// AWS says no more than the code where an alarm is not there.
    static let noAlarm = CloudWatchFailure.resourceNotFound("")
    static let badToken = CloudWatchFailure.invalidNextToken(
        "The value of the parameter NextToken is not valid.")
    static let badTokenValue = CloudWatchFailure.invalidParameterValue(
        "Request parameter NextToken is invalid")

    static func noResource(type: String, id: String) -> Failure {
        CloudWatchFailure.resourceNotFoundException("Unknown")
            .with("ResourceType", type).with("ResourceId", id)
    }

    static func limit(_ message: String) -> Failure {
        CloudWatchFailure.limitExceededFault(message)
    }

    /// What AWS takes and this server does not do.
    static func notOffered(_ what: String) -> Failure {
        value("This server does not offer \(what).")
    }
}

/// How the gate refuses for CloudWatch: the code of a constraint failure is Query's, the shape's
/// name is that of the newer protocols.
package struct CloudWatchEdge: ServiceEdge {
    package init() {}

    package func prepare(_ request: inout HTTPRequest) {}
    package func intercept(_ request: HTTPRequest) throws -> HTTPResponse? { nil }

    package func invalid(
        _ input: Fields, _ operation: OperationModel, message: String
    ) -> Failure? {
        Refusal.validation(message)
    }

    /// PutMetricData, as long as nothing about it is unusual.
    package func brief(
        _ request: HTTPRequest, _ operation: OperationModel, _ wire: WireProtocol, at time: Instant
    ) -> Brief? {
        guard operation.name == PutMetricData.model.name else { return nil }
        let put: QuickPut?
        switch wire {
        case .json: put = QuickJSON.read(request.body, now: time.seconds)
        case .rpcV2CBOR: put = QuickCBOR.read(request.body, now: time.seconds)
        default: put = nil
        }
        return put.map { put in
            Brief(fields: PutMetricData.Input(namespace: put.namespace).fields, payload: put)
        }
    }

    package func denied(_ message: String, to caller: Caller) -> String { message }

    package func finish(_ response: inout OutgoingResponse, _ exchange: Exchange) {
        guard case .stream = response.body, exchange.operation == GetMetricWidgetImage.model.name
        else { return }
        response.headers["Content-Type"] = "image/png"
    }
}
