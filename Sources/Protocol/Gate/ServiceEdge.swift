package import Shapes
package import Vocabulary

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
    /// The input of an operation whose body the service reads by itself, in one pass: what it
    /// leaves out of the fields is neither checked by the gate nor told in the trail. Nil has the
    /// body read as any other, which is also how what is wrong with it gets its words.
    func brief(
        _ request: HTTPRequest, _ operation: OperationModel, _ wire: WireProtocol, at time: Instant
    ) -> Brief?
    /// Adds to an answer that is ready, and takes note of it.
    func finish(_ response: inout OutgoingResponse, _ exchange: Exchange)
}

extension ServiceEdge {
    package func brief(
        _ request: HTTPRequest, _ operation: OperationModel, _ wire: WireProtocol, at time: Instant
    ) -> Brief? { nil }
}

/// An input that the service read itself.
package struct Brief: Sendable {
    package let fields: Fields
    /// The rest, for the handler.
    package let payload: any Sendable

    package init(fields: Fields, payload: any Sendable) {
        self.fields = fields
        self.payload = payload
    }
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
