package import Shapes

/// Why a tree could not be made of what a client sent; a dialect turns it into its own failure.
struct Mismatch: Error, Hashable {
    let text: String

    init(_ text: String) { self.text = text }

    static let tooDeep = Mismatch("The request is nested too deeply")
    /// In the words of AWS's readers, such as `NUMBER_VALUE can not be converted to a String`.
    static func conversion(_ token: String, _ wanted: String) -> Mismatch {
        Mismatch("\(token) can not be converted to \(wanted)")
    }
}

extension Dialect {
    /// The body is longer than the service takes.
    package func bodyTooLong(bytesMax: Int) -> Failure {
        switch wire {
        case .restXML:
            Failure("MaxMessageLengthExceeded", "Your request was too big.")
                .with("MaxMessageLengthBytes", String(bytesMax))
        case .query:
            Failure(
                "RequestEntityTooLarge", "The request body is longer than \(bytesMax) bytes.",
                status: 413)
        default:
            Failure(
                "RequestEntityTooLargeException",
                "The request body is longer than \(bytesMax) bytes.", status: 413)
        }
    }

    /// The body's bytes or a value in it are not what the schema says.
    func malformedBody(_ mismatch: Mismatch) -> Failure {
        switch wire {
        case .query: return Failure("MalformedInput", mismatch.text)
        case .restXML:
            return Failure(
                "MalformedXML",
                "The XML you provided was not well-formed or did not validate against our "
                    + "published schema", insideMessage: mismatch.text)
        case .restJSON where service.id == "GuardDuty":
            var failure = Failure(
                "BadRequestException",
                "The request is rejected because the request body is malformed: \(mismatch.text)")
            failure.members.append(MapEntry("__type", .string("InvalidInputException")))
            return failure
        default: return Failure("SerializationException", mismatch.text)
        }
    }

    /// A header, query parameter or label does not hold what it should.
    func badArgument(_ name: String, _ value: String, _ mismatch: Mismatch) -> Failure {
        guard wire == .restXML else { return malformedBody(mismatch) }
        let message: String
        if mismatch.text.hasSuffix("an Integer") || mismatch.text.hasSuffix("a Long") {
            message = "Provided \(name) not an integer or within integer range"
        } else {
            message = "Argument \(name) is invalid: \(mismatch.text)"
        }
        return Failure("InvalidArgument", message).with("ArgumentName", name)
            .with("ArgumentValue", value)
    }

    /// The path's escapes or bytes are not what a URI may hold.
    func badPath() -> Failure {
        wire == .restXML
            ? Failure("InvalidURI", "Couldn't parse the specified URI.")
            : malformedBody(Mismatch("The path holds a malformed escape"))
    }

    /// The query string cannot be read.
    func badQueryString() -> Failure {
        switch wire {
        case .query:
            Failure("MalformedQueryString", "The query string contains a syntax error.")
        case .restXML: Failure("InvalidURI", "Couldn't parse the specified URI.")
        default: malformedBody(Mismatch("The query string contains a syntax error"))
        }
    }

    /// The request names no operation of this service.
    func unknownOperation(_ name: String) -> Failure {
        Failure(
            "UnknownOperationException",
            name.isEmpty
                ? "The request names no operation."
                : "The operation \(name) is not known to this service.",
            status: wire == .json ? 400 : 404)
    }
}
