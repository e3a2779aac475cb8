package import Shapes

/// What a service adds around its operations where its protocol knows more than its model says.
/// S3 has most of it: preflights of browsers, links whose parameters stand for headers, access
/// logs.
package protocol ServiceEdge: Sendable {
    /// The request as it is meant. Signatures were read from it as it came.
    func prepare(_ request: inout HTTPRequest)
    /// Answers what is no operation of the model; nil for the rest.
    func intercept(_ request: HTTPRequest) throws -> HTTPResponse?
    /// The failure that an input is which breaks constraints of the model; nil where the service
    /// itself does not hold to them.
    func invalid(_ input: Fields, _ operation: OperationModel, message: String) -> Failure?
    /// The words of a denial.
    func denied(_ message: String, to caller: Caller) -> String
    /// Adds to an answer that is ready, and takes note of it.
    func finish(_ response: inout OutgoingResponse, _ exchange: Exchange)
}

/// A request that has been answered.
package struct Exchange: Sendable {
    package let request: HTTPRequest
    /// Nil where it was refused before it was understood.
    package let call: Call?
    package let operation: String?
    package let failure: Failure?
    package let requestID: String
    package let remoteAddress: String
}
