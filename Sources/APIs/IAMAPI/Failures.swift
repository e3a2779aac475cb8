// swift-format-ignore-file
// Written by forge from iam/2010-05-08 for the operations in Sources/APIs. Not edited.
// The errors that the listed operations declare.

package import Shapes

package enum IAMFailure {
    package static func accountNotManagementOrDelegatedAdministrator(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("AccountNotManagementOrDelegatedAdministratorException", message, status: 400, shape: "AccountNotManagementOrDelegatedAdministratorException")
    }
    package static func callerIsNotManagementAccount(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("CallerIsNotManagementAccountException", message, status: 400, shape: "CallerIsNotManagementAccountException")
    }
    package static func concurrentModification(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ConcurrentModification", message, status: 409, shape: "ConcurrentModificationException")
    }
    package static func credentialReportExpired(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ReportExpired", message, status: 410, shape: "CredentialReportExpiredException")
    }
    package static func credentialReportNotPresent(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ReportNotPresent", message, status: 410, shape: "CredentialReportNotPresentException")
    }
    package static func credentialReportNotReady(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ReportInProgress", message, status: 404, shape: "CredentialReportNotReadyException")
    }
    package static func deleteConflict(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("DeleteConflict", message, status: 409, shape: "DeleteConflictException")
    }
    package static func duplicateCertificate(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("DuplicateCertificate", message, status: 409, shape: "DuplicateCertificateException")
    }
    package static func duplicateSSHPublicKey(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("DuplicateSSHPublicKey", message, status: 400, shape: "DuplicateSSHPublicKeyException")
    }
    package static func entityAlreadyExists(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("EntityAlreadyExists", message, status: 409, shape: "EntityAlreadyExistsException")
    }
    package static func entityTemporarilyUnmodifiable(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("EntityTemporarilyUnmodifiable", message, status: 409, shape: "EntityTemporarilyUnmodifiableException")
    }
    package static func invalidAuthenticationCode(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidAuthenticationCode", message, status: 403, shape: "InvalidAuthenticationCodeException")
    }
    package static func invalidCertificate(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidCertificate", message, status: 400, shape: "InvalidCertificateException")
    }
    package static func invalidInput(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidInput", message, status: 400, shape: "InvalidInputException")
    }
    package static func invalidPublicKey(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidPublicKey", message, status: 400, shape: "InvalidPublicKeyException")
    }
    package static func invalidUserType(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("InvalidUserType", message, status: 400, shape: "InvalidUserTypeException")
    }
    package static func keyPairMismatch(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("KeyPairMismatch", message, status: 400, shape: "KeyPairMismatchException")
    }
    package static func limitExceeded(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("LimitExceeded", message, status: 409, shape: "LimitExceededException")
    }
    package static func malformedCertificate(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("MalformedCertificate", message, status: 400, shape: "MalformedCertificateException")
    }
    package static func malformedPolicyDocument(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("MalformedPolicyDocument", message, status: 400, shape: "MalformedPolicyDocumentException")
    }
    package static func noSuchEntity(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("NoSuchEntity", message, status: 404, shape: "NoSuchEntityException")
    }
    package static func openIdIdpCommunicationError(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("OpenIdIdpCommunicationError", message, status: 400, shape: "OpenIdIdpCommunicationErrorException")
    }
    package static func organizationNotFound(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("OrganizationNotFoundException", message, status: 400, shape: "OrganizationNotFoundException")
    }
    package static func organizationNotInAllFeaturesMode(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("OrganizationNotInAllFeaturesModeException", message, status: 400, shape: "OrganizationNotInAllFeaturesModeException")
    }
    package static func passwordPolicyViolation(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("PasswordPolicyViolation", message, status: 400, shape: "PasswordPolicyViolationException")
    }
    package static func policyEvaluation(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("PolicyEvaluation", message, status: 500, shape: "PolicyEvaluationException")
    }
    package static func policyNotAttachable(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("PolicyNotAttachable", message, status: 400, shape: "PolicyNotAttachableException")
    }
    package static func serviceAccessNotEnabled(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ServiceAccessNotEnabledException", message, status: 400, shape: "ServiceAccessNotEnabledException")
    }
    package static func serviceFailure(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("ServiceFailure", message, status: 500, shape: "ServiceFailureException")
    }
    package static func serviceNotSupported(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("NotSupportedService", message, status: 404, shape: "ServiceNotSupportedException")
    }
    package static func unmodifiableEntity(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("UnmodifiableEntity", message, status: 400, shape: "UnmodifiableEntityException")
    }
    package static func unrecognizedPublicKeyEncoding(_ message: Swift.String) -> Shapes.Failure {
        Shapes.Failure("UnrecognizedPublicKeyEncoding", message, status: 400, shape: "UnrecognizedPublicKeyEncodingException")
    }
}
