package import Gate
package import Shapes

/// IAM words the rules of names and paths in sentences of its own, not as patterns.
package struct IAMEdge: ServiceEdge {
    package init() {}

    package func prepare(_ request: inout HTTPRequest) {}
    package func intercept(_ request: HTTPRequest) throws -> HTTPResponse? { nil }
    package func denied(_ message: String, to caller: Caller) -> String { message }
    package func finish(_ response: inout OutgoingResponse, _ exchange: Exchange) {}

    package func invalid(
        _ input: Fields, _ operation: OperationModel, message: String
    ) -> Failure? {
        Failure("ValidationError", Self.sentence(message) ?? message)
    }

    /// The sentence for the one rule that `message` says is broken; nil where it has none.
    static func sentence(_ message: String) -> String? {
        guard message.hasPrefix("1 validation error detected: "),
            message.contains("' failed to satisfy constraint: Member must satisfy regular"),
            let end = message.firstRange(of: "' failed to satisfy constraint: ")?.lowerBound,
            let start = message[..<end].ranges(of: "' at '").last?.upperBound
        else { return nil }
        let member = String(message[start..<end])
        let rule: String
        switch member {
        case "path", "newPath":
            rule =
                "It must begin and end with / and contain only alphanumeric characters and/or / "
                + "characters."
        case _ where names.contains(member):
            rule = "It must contain only alphanumeric characters and/or the following: +=,.@_-"
        default: return nil
        }
        return "The specified value for \(member) is invalid. \(rule)"
    }

    private static let names: Set<String> = [
        "userName", "newUserName", "groupName", "newGroupName", "roleName", "policyName",
        "instanceProfileName", "serverCertificateName", "newServerCertificateName",
        "virtualMFADeviceName",
    ]
}
