/// An error answer: a code and a message for the caller, and an HTTP status.
package struct Failure: Error, Hashable, Sendable {
    /// Who is to blame, as Query's `Type` says.
    package enum Fault: String, Sendable {
        case sender = "Sender"
        case receiver = "Receiver"
    }

    /// The code on the wire, such as `NoSuchEntity`.
    package var code: String
    /// The shape's name where it differs from the code, such as `NoSuchEntityException`.
    package var shape: String
    package var message: String
    package var status: Int
    package var fault: Fault
    /// Further members of the error's shape, by their wire names.
    package var members: [MapEntry]
    /// Further response headers.
    package var headers: [HTTPField]
    /// What the log may say and the caller may not.
    package var insideMessage: String?

    package init(
        _ code: String, _ message: String, status: Int = 400, shape: String? = nil,
        fault: Fault? = nil, members: [MapEntry] = [], headers: [HTTPField] = [],
        insideMessage: String? = nil
    ) {
        self.code = code
        self.shape = shape ?? code
        self.message = message
        self.status = status
        self.fault = fault ?? (status >= 500 ? .receiver : .sender)
        self.members = members
        self.headers = headers
        self.insideMessage = insideMessage
    }

    /// The same with one more member, such as S3's `BucketName`.
    package func with(_ name: String, _ value: String) -> Failure {
        var copy = self
        copy.members.append(MapEntry(name, .string(value)))
        return copy
    }
}
