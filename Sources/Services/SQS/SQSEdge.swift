package import Gate
package import Shapes

/// How SQS differs from its model: older clients send to the queue's own address, and what breaks a
/// constraint is refused in SQS's own words.
package struct SQSEdge: ServiceEdge {
    package init() {}

    /// A form that is sent to a queue's address may leave its name out.
    package func prepare(_ request: inout HTTPRequest) {
        guard request.path != "/", request.headers["x-amz-target"] == nil,
            request.path.split(separator: "/").count == 2
        else { return }
        let address = "QueueUrl=http%3A%2F%2Fqueue\(request.path.replacing("/", with: "%2F"))"
        // What the form itself says comes later and prevails.
        request.query = request.query.isEmpty ? address : "\(address)&\(request.query)"
    }

    package func intercept(_ request: HTTPRequest) throws -> HTTPResponse? { nil }

    package func invalid(
        _ input: Fields, _ operation: OperationModel, message: String
    ) -> Failure? {
        // Of the model's constraints only presence is SQS's own; the rest each operation checks.
        guard
            let end = message.firstRange(of: "' failed to satisfy constraint: Member must not be"),
            let start = message.firstRange(of: "Value null at '")
        else { return nil }
        guard start.upperBound < end.lowerBound else { return nil }
        let path = message[start.upperBound..<end.lowerBound]
        let name = path.split(separator: ".").last.map(String.init) ?? String(path)
        return Refusal.missing(name.prefix(1).uppercased() + name.dropFirst())
    }

    package func denied(_ message: String, to caller: Caller) -> String { message }
    package func finish(_ response: inout OutgoingResponse, _ exchange: Exchange) {}
}
