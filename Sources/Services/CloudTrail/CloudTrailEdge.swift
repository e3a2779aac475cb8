package import Gate
package import Shapes

/// CloudTrail has exceptions of its own for some of what its model constrains.
package struct CloudTrailEdge: ServiceEdge {
    package init() {}

    package func prepare(_ request: inout HTTPRequest) {}
    package func intercept(_ request: HTTPRequest) throws -> HTTPResponse? { nil }
    package func denied(_ message: String, to caller: Caller) -> String { message }
    package func finish(_ response: inout OutgoingResponse, _ exchange: Exchange) {}

    /// https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html
    package func invalid(
        _ input: Fields, _ operation: OperationModel, message: String
    ) -> Failure? {
        func names(_ member: String) -> Bool {
            message.hasPrefix("1 ") && message.contains("\(member)' failed")
        }
        let usual = Failure("ValidationException", message)
        guard operation.name == "LookupEvents" else { return usual }
        if names("maxResults") { return Failure("InvalidMaxResultsException", message) }
        if names("eventCategory") { return Failure("InvalidEventCategoryException", message) }
        if names("attributeKey") { return Failure("InvalidLookupAttributesException", message) }
        return usual
    }
}
