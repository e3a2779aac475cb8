// swift-format-ignore-file
// Written by forge from sts/2011-06-15 for the operations in Sources/APIs. Not edited.
// The errors that the listed operations declare.

package import Shapes

package enum STSFailure {
    package static func expiredToken(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ExpiredTokenException", message, status: 400, shape: "ExpiredTokenException")
    }
    package static func idpCommunicationError(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("IDPCommunicationError", message, status: 400, shape: "IDPCommunicationErrorException")
    }
    package static func idpRejectedClaim(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("IDPRejectedClaim", message, status: 403, shape: "IDPRejectedClaimException")
    }
    package static func invalidAuthorizationMessage(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidAuthorizationMessageException", message, status: 400, shape: "InvalidAuthorizationMessageException")
    }
    package static func invalidIdentityToken(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidIdentityToken", message, status: 400, shape: "InvalidIdentityTokenException")
    }
    package static func malformedPolicyDocument(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("MalformedPolicyDocument", message, status: 400, shape: "MalformedPolicyDocumentException")
    }
    package static func packedPolicyTooLarge(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("PackedPolicyTooLarge", message, status: 400, shape: "PackedPolicyTooLargeException")
    }
    package static func regionDisabled(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("RegionDisabledException", message, status: 403, shape: "RegionDisabledException")
    }
}
