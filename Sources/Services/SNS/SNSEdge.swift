package import Gate
package import Shapes

/// How SNS differs from its model.
package struct SNSEdge: ServiceEdge {
    package init() {}

    package func prepare(_ request: inout HTTPRequest) {}
    package func intercept(_ request: HTTPRequest) throws -> HTTPResponse? { nil }

    package func invalid(
        _ input: Fields, _ operation: OperationModel, message: String
    ) -> Failure? {
        Failure("ValidationError", message)
    }

    /// SNS spells its own name in capitals.
    package func denied(_ message: String, to caller: Caller) -> String {
        message.replacing("to perform: sns:", with: "to perform: SNS:")
    }

    package func finish(_ response: inout OutgoingResponse, _ exchange: Exchange) {}
}
