import Policy
import Shapes
import Vocabulary

/// What temporary credentials of users may not be used for, whatever policies say.
///
/// "You cannot call any IAM API operations unless MFA authentication information is included in the
/// request" and "any STS API except AssumeRole or GetCallerIdentity" (GetSessionToken); a federated
/// user can call neither (GetFederationToken).
enum SessionRules {
    static func check(_ call: Call) throws {
        guard let session = call.caller.session else { return }
        let isFederated: Bool
        switch call.caller.principal.kind {
        case .federatedUser: isFederated = true
        case .root, .user: isFederated = false
        default: return
        }
        switch call.service.signingName {
        case "iam":
            guard !isFederated, session.isMFAAuthenticated else {
                throw Failure(
                    "InvalidClientTokenId",
                    "The security token included in the request is invalid.", status: 403)
            }
        case "sts":
            let allowed = isFederated ? ["GetCallerIdentity"] : ["GetCallerIdentity", "AssumeRole"]
            guard allowed.contains(call.operation) else {
                throw Failure(
                    "AccessDenied", "Cannot call \(call.operation) with session credentials",
                    status: 403)
            }
        default: return
        }
    }
}
